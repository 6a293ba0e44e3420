// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "fuzz/bodies.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <fstream>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace marshrut::fuzz
{

/// The fuzzers' bodies over some thousand texts made from good ones, the same at every run.
class FuzzTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(FuzzTest);
    CPPUNIT_TEST(deadlines);
    CPPUNIT_TEST(forms);
    CPPUNIT_TEST_SUITE_END();

    using Random = std::mt19937; // its numbers are the same everywhere, unlike those of the distributions

    static std::size_t below(std::size_t bound, Random& random) { return random() % bound; }

    /// Parts of two texts one after the other, with a byte changed here and there.
    static std::string mixed(const std::vector<std::string>& texts, Random& random)
    {
        std::string made;
        for (int parts = 0; parts < 2; ++parts)
        {
            const auto& text = texts[below(texts.size(), random)];
            const auto begin = below(text.size() + 1, random);
            made += text.substr(begin, below(text.size() - begin + 1, random));
        }
        for (auto changes = below(4, random); changes > 0 && !made.empty(); --changes)
            made[below(made.size(), random)] = static_cast<char>(below(256, random));
        return made;
    }

    static void run(const std::vector<std::string>& texts, int times, const std::function<void(std::string_view)>& body)
    {
        for (const auto& text : texts)
            body(text);
        Random random(20240901);
        for (int i = 0; i < times; ++i)
            body(mixed(texts, random));
    }

    void deadlines()
    {
        std::vector<std::string> texts{"", "\x01\x09\x01\x02\x05\x1F"
                                           "октябрь"};
        std::ifstream file(MARSHRUT_CORE_TESTS_DIR "/text/deadline_forms.txt");
        for (std::string line; std::getline(file, line);)
            texts.push_back(line.substr(0, line.rfind(" = ")));
        CPPUNIT_ASSERT(texts.size() > 300);
        run(texts, 5000, readDeadline);
    }

    void forms()
    {
        std::vector<std::string> texts{"", "{}", "[]"};
        for (const auto* name : {"full", "recommendations", "structure"})
            texts.push_back(tests::readPackageFile(std::string("templates/standards/") + name + ".json"));
        run(texts, 500, readForm);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(FuzzTest);

} // namespace marshrut::fuzz
