// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/fold.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::text
{

class FoldTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(FoldTest);
    CPPUNIT_TEST(capitalsAreSmall);
    CPPUNIT_TEST(yoIsYe);
    CPPUNIT_TEST(decomposedLettersOfAMacAreLikeAnyOther);
    CPPUNIT_TEST(whiteSpaceIsOneSpace);
    CPPUNIT_TEST(invisibleCharactersGo);
    CPPUNIT_TEST(everyDashIsAHyphen);
    CPPUNIT_TEST(everyQuoteIsStraight);
    CPPUNIT_TEST(compatibilityFormsAreUsualOnes);
    CPPUNIT_TEST(brokenBytesAreMarked);
    CPPUNIT_TEST(twiceIsOnce);
    CPPUNIT_TEST_SUITE_END();

    static void folded(const std::string& expected, const std::string& text)
    {
        CPPUNIT_ASSERT_EQUAL_MESSAGE(text, expected, fold(text));
    }

    void capitalsAreSmall()
    {
        folded("дорожная карта", "ДОРОЖНАЯ Карта");
        folded("word", "WoRD");
        folded("өҥ", "ӨҤ");
    }

    void yoIsYe()
    {
        folded("отчет", "Отчёт");
        folded("ежик", "Ёжик");
    }

    void decomposedLettersOfAMacAreLikeAnyOther()
    {
        folded("методический", "Методическии\u0306");
        folded("йод", "И\u0306од");
        folded("отчет", "Отче\u0308т");
        folded(fold("é"), "e\u0301");
    }

    void whiteSpaceIsOneSpace()
    {
        folded("ф и о", "  Ф\u00A0И \t\r\n\u2003О \u202F");
        folded("", " \u00A0\n ");
        folded("", "");
    }

    void invisibleCharactersGo()
    {
        folded("самообразование", "само\u00ADобра\u200Bзова\u200Dние\uFEFF");
        folded("срок", "\u200Eсрок\u202C");
    }

    void everyDashIsAHyphen() { folded("2025-2026 - год - да-да", "2025–2026 — год − да\u2011да"); }

    void everyQuoteIsStraight() { folded("\"а\" \"б\" \"в\"", "«а» „б“ “в”"); }

    void compatibilityFormsAreUsualOnes()
    {
        folded("no 5", "№ 5");
        folded("ii полугодие", "Ⅱ полугодие");
        folded("2026", "２０２６");
        folded("...", "…");
    }

    void brokenBytesAreMarked()
    {
        folded("\uFFFDсрок\uFFFD", "\xFFсрок\xD0");
        folded("а\uFFFD\uFFFD\uFFFDб", "а\xED\xA0\x80б");
    }

    void twiceIsOnce()
    {
        for (const std::string text :
             {"№ п/п", "ИИ\u0306", "«Ё» — ﬁ ½ ① ㎏", "ǅ ß İ", "\xFF\xFE", "e\u0301 é", "а\u00A0 б"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, fold(text), fold(fold(text)));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(FoldTest);

} // namespace marshrut::text
