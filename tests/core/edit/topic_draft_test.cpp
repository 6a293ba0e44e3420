// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/topic_draft.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <string>

namespace marshrut::edit
{

/// Topic, goal and tasks worded by what a teacher answers.
class TopicDraftTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(TopicDraftTest);
    CPPUNIT_TEST(partsMakeATopic);
    CPPUNIT_TEST(whatIsLeftOutLeavesNoTrace);
    CPPUNIT_TEST(withoutASubjectThereIsNoTopic);
    CPPUNIT_TEST(wordsTypedTwiceAndPunctuationGo);
    CPPUNIT_TEST(abbreviationsKeepTheirLetters);
    CPPUNIT_TEST(deficitsBecomeTasks);
    CPPUNIT_TEST(kindergartensHaveTheirWords);
    CPPUNIT_TEST(noGapStaysOpen);
    CPPUNIT_TEST_SUITE_END();

    static const standard::TopicWords& words() { return tests::library().topicWords; }

    static TopicDraft draft(const TopicParts& parts, const std::string& deficits = {}, bool kindergarten = false)
    {
        return draftTopic(parts, deficits, words(), kindergarten);
    }

    static bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

    void partsMakeATopic()
    {
        const auto made = draft({0, "связной речи", "детей 5–6 лет", 0, "дидактической игры"});
        CPPUNIT_ASSERT_EQUAL(std::string("Развитие связной речи у детей 5–6 лет средствами дидактической игры"),
                             made.topic);
        CPPUNIT_ASSERT_EQUAL(std::string("Повышение своей профессиональной компетентности в вопросах развития связной "
                                         "речи у детей 5–6 лет средствами дидактической игры."),
                             made.goal);
        CPPUNIT_ASSERT(has(made.tasks, "применения дидактической игры на уроке"));
        CPPUNIT_ASSERT(has(made.tasks, "направленные на развитие связной речи"));
    }

    void whatIsLeftOutLeavesNoTrace()
    {
        const auto made = draft({1, "функциональной грамотности", "", 0, ""});
        CPPUNIT_ASSERT_EQUAL(std::string("Формирование функциональной грамотности"), made.topic);
        CPPUNIT_ASSERT(!has(made.tasks, "применения"));
        CPPUNIT_ASSERT(!has(made.tasks, "  "));
        CPPUNIT_ASSERT(!has(made.tasks, " ."));
    }

    void withoutASubjectThereIsNoTopic()
    {
        const auto made = draft({0, " ", "детей", 0, "игры"}, "Мало приёмов");
        CPPUNIT_ASSERT_EQUAL(std::string(), made.topic + made.goal);
        CPPUNIT_ASSERT_EQUAL(std::string("Поработать над затруднением: «Мало приёмов»."), made.tasks);
    }

    void wordsTypedTwiceAndPunctuationGo()
    {
        const auto made = draft({0, "Развитие связной речи.", "у младших\nшкольников;", 1, "с помощью игры"});
        CPPUNIT_ASSERT_EQUAL(std::string("Развитие связной речи у младших школьников с помощью игры"), made.topic);
    }

    void abbreviationsKeepTheirLetters()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("Развитие УУД у обучающихся 5 «А» класса средствами ИКТ"),
                             draft({0, "УУД", "обучающихся 5 «А» класса", 0, "ИКТ"}).topic);
    }

    void deficitsBecomeTasks()
    {
        const auto made =
            draft({0, "", "", 0, ""}, "1. Мало приёмов;\n– Не хватает времени.\n\n2) мало приёмов\n1. Мало "
                                      "приёмов\n—");
        CPPUNIT_ASSERT_EQUAL(std::string("Поработать над затруднением: «Мало приёмов».\n"
                                         "Поработать над затруднением: «Не хватает времени».\n"
                                         "Поработать над затруднением: «мало приёмов»."),
                             made.tasks);
    }

    void kindergartensHaveTheirWords()
    {
        const TopicParts parts{0, "связной речи", "детей 5–6 лет", 0, "игры"};
        CPPUNIT_ASSERT(has(draft(parts, {}, false).tasks, "урок"));
        CPPUNIT_ASSERT(!has(draft(parts, {}, true).tasks, "урок"));
        CPPUNIT_ASSERT(has(draft(parts, {}, true).tasks, "занят"));
    }

    void noGapStaysOpen()
    {
        for (std::size_t process = 0; process < words().processes.size(); ++process)
            for (const bool kindergarten : {false, true})
            {
                const auto& examples = kindergarten ? words().kindergarten : words().school;
                const auto made =
                    draft({process, examples.what.front(), examples.whom.front(), 1, examples.means.front()}, {},
                          kindergarten);
                const std::string all = made.topic + made.goal + made.tasks;
                for (const char* mark : {"{", "}", "  ", "..", " ."})
                    CPPUNIT_ASSERT_MESSAGE(all, !has(all, mark));
                CPPUNIT_ASSERT_EQUAL(std::ptrdiff_t(4), std::count(made.tasks.begin(), made.tasks.end(), '\n'));
                CPPUNIT_ASSERT(has(made.goal, words().processes[process].of));
            }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(TopicDraftTest);

} // namespace marshrut::edit
