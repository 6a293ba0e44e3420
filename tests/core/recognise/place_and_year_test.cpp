// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/names.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

class PlaceAndYearTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(PlaceAndYearTest);
    CPPUNIT_TEST(placesWithTheirMark);
    CPPUNIT_TEST(blanksWithAMark);
    CPPUNIT_TEST(whatIsNoMarkedPlace);
    CPPUNIT_TEST(barePlaces);
    CPPUNIT_TEST(whatIsNoBarePlace);
    CPPUNIT_TEST(years);
    CPPUNIT_TEST(blankYears);
    CPPUNIT_TEST(whatIsNoYear);
    CPPUNIT_TEST(yearsAlone);
    CPPUNIT_TEST_SUITE_END();

    static std::string marked(const std::string& text)
    {
        const auto place = findMarkedPlace(text, tests::lexicon());
        if (!place)
            return "none";
        return (place->blank ? "?" : "") + text.substr(place->span.begin, place->span.end - place->span.begin);
    }

    static void is(const std::string& text, const std::string& expected, const std::string& actual)
    {
        CPPUNIT_ASSERT_EQUAL_MESSAGE(text, expected, actual);
    }

    void placesWithTheirMark()
    {
        for (const std::string text :
             {"г. Вологда", "город Вологда", "г.Вологда", "посёлок Ясный", "пос. Ясный", "пгт Чагода", "х. Весёлый",
              "хутор Весёлый", "станица Старощербиновская", "с. Усть-Цильма", "слобода Кукарка", "д. Малые Вязёмы",
              "г.\u00A0Ростов-на-Дону", "г. Нижний Новгород", "улус Тандинский", "ЗАТО Северск"})
            is(text, text, marked(text));
        is("", "г. Вологда", marked("МБОУ СОШ № 5, г. Вологда, 2026"));
        is("", "г. Вологда", marked("г. Вологда 2026 г."));
    }

    void blanksWithAMark()
    {
        is("", "?г. ________", marked("г. ________"));
        is("", "?посёлок _____", marked("посёлок _____ 20__ г."));
        is("", "?г. ……", marked("г. ……"));
    }

    void whatIsNoMarkedPlace()
    {
        for (const auto* text : {"", "2026 г.", "20__ г.", "с 2020 года", "в 2026 г. Вологда", "с сентября",
                                 "до 3 г. в день", "класс", "г. 2026"})
            is(text, "none", marked(text));
    }

    static std::string bare(const std::string& text)
    {
        const auto span = findBarePlace(text, tests::lexicon());
        return span ? text.substr(span->begin, span->end - span->begin) : "none";
    }

    void barePlaces()
    {
        for (const std::string text :
             {"Вологда", "Ростов-на-Дону", "Нижний Новгород", "Республика Тыва", "Оренбургская область"})
            is(text, text, bare(text));
        is("", "Вологда", bare("Вологда, 2026"));
        is("", "Вологда", bare("Вологда 2025–2026 учебный год"));
        is("", "Ростов-на-Дону", bare("Ростов-на-Дону, 2024 г."));
    }

    void whatIsNoBarePlace()
    {
        for (const auto* text : {"", "2026", "учитель", "Тема: речь", "Школа № 5", "МБОУ", "вологда", "Иванова М. П.",
                                 "Воспитатель", "Вологда (центр)", "Маршрут педагога", "_____"})
            is(text, "none", bare(text));
    }

    static std::string year(const std::string& text)
    {
        const auto found = findYear(text, tests::lexicon());
        if (!found)
            return "none";
        const auto stretch = text.substr(found->span.begin, found->span.end - found->span.begin);
        return found->blank ? "?" + stretch
                            : stretch + "=" + std::to_string(found->from) + "-" + std::to_string(found->to);
    }

    void years()
    {
        is("", "2026=2026-2026", year("2026"));
        is("", "2026 г.=2026-2026", year("Вологда, 2026 г."));
        is("", "2026 год=2026-2026", year("2026 год"));
        is("", "2025–2026 учебный год=2025-2026", year("на 2025–2026 учебный год"));
        is("", "2025/26 уч. г.=2025-2026", year("2025/26 уч. г."));
        is("", "2025-2027 гг.=2025-2027", year("2025-2027 гг."));
        is("", "2018 / 19г.=2018-2019", year("2018 / 19г."));
        is("", "2025\u00A0–\u00A02026=2025-2026", year("2025\u00A0–\u00A02026"));
        is("", "1999/00=1999-2000", year("1999/00"));
    }

    void blankYears()
    {
        is("", "?20__ г.", year("г. ______ 20__ г."));
        is("", "?202_", year("202_"));
        is("", "?20___ год", year("20___ год"));
    }

    void whatIsNoYear()
    {
        for (const auto* text :
             {"", "12.03.2020", "«5» сентября", "1812", "3000", "школа № 2", "20 лет", "в 20 г", "99999"})
            is(text, "none", year(text));
    }

    void yearsAlone()
    {
        CPPUNIT_ASSERT(findYear("2026 г.", tests::lexicon())->alone);
        CPPUNIT_ASSERT(findYear("2025–2026 учебный год", tests::lexicon())->alone);
        CPPUNIT_ASSERT(!findYear("План развития на 2026 год", tests::lexicon())->alone);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(PlaceAndYearTest);

} // namespace marshrut::recognise
