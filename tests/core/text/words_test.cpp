// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/fold.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::text
{

class WordsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(WordsTest);
    CPPUNIT_TEST(wordsAreLettersAndDigits);
    CPPUNIT_TEST(digitsAndLettersPartWithoutASpace);
    CPPUNIT_TEST(abbreviationsAndHyphensAreTakenApart);
    CPPUNIT_TEST(latinLookAlikesInARussianWordAreRussian);
    CPPUNIT_TEST(latinWordsStayLatin);
    CPPUNIT_TEST(invisibleCharactersDoNotPartAWord);
    CPPUNIT_TEST(offsetsAreBytesOfTheTextGiven);
    CPPUNIT_TEST(wordsHaveTheirStems);
    CPPUNIT_TEST(brokenBytesPartWords);
    CPPUNIT_TEST_SUITE_END();

    static std::string formsOf(const std::string& text)
    {
        std::string forms;
        for (const auto& word : words(text))
            forms += (forms.empty() ? "" : "|") + word.form;
        return forms;
    }

    static void found(const std::string& expected, const std::string& text)
    {
        CPPUNIT_ASSERT_EQUAL_MESSAGE(text, expected, formsOf(text));
    }

    void wordsAreLettersAndDigits()
    {
        found("сроки|реализации|2025|2026", "Сроки реализации: 2025–2026!");
        found("", "");
        found("", " … — «» (___) ");
        found("мэңге|" + fold("урӧк"), "Мэңге Урӧк");
    }

    void digitsAndLettersPartWithoutASpace()
    {
        found("17|лет", "17лет");
        found("1|кв|категории", "1кв. категории");
        found("2024|г", "2024г.");
        found("каб|12", "каб12");
    }

    void abbreviationsAndHyphensAreTakenApart()
    {
        found("ф|и|о", "Ф.И.О.");
        found("т|ч", "т.ч.");
        found("психолого|педагогическое", "Психолого-педагогическое");
        found("п|п", "№ п/п");
    }

    void latinLookAlikesInARussianWordAreRussian()
    {
        found("сроки", "Cроки");
        found("отметка", "Oтмeтка");
        found("результат", "Pезyльтaт");
        CPPUNIT_ASSERT_EQUAL(words("Сроки").front().stem, words("Cроки").front().stem);
    }

    void latinWordsStayLatin() { found("swot|анализ|cop", "SWOT-анализ COP"); }

    void invisibleCharactersDoNotPartAWord()
    {
        const std::string text = "само\u00ADобразо\u200Bвание.";
        found("самообразование", text);
        CPPUNIT_ASSERT_EQUAL(text.size() - 1, words(text).front().end);
        found("методический", "Методическии\u0306");
    }

    void offsetsAreBytesOfTheTextGiven()
    {
        const std::string text = "«Тема»,\u00A0Ёлка 17лет";
        std::string stretches;
        for (const auto& word : words(text))
            stretches += text.substr(word.begin, word.end - word.begin) + "|";
        CPPUNIT_ASSERT_EQUAL(std::string("Тема|Ёлка|17|лет|"), stretches);
    }

    void wordsHaveTheirStems()
    {
        for (const auto& word : words("Дорожной картою 2026 plan"))
            CPPUNIT_ASSERT_EQUAL(stem(word.form), word.stem);
    }

    void brokenBytesPartWords()
    {
        found("ср|ок", "ср\xFFок");
        found("ср", "ср\xD0");
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(WordsTest);

} // namespace marshrut::text
