// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/title_sheet.hpp"

#include "support/found.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <map>
#include <string>

namespace marshrut::edit
{

using route::Element;
using tests::OutlineBuilder;

class TitleSheetPlanTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(TitleSheetPlanTest);
    CPPUNIT_TEST(valuesReplaceOnlyThemselves);
    CPPUNIT_TEST(blanksAreReplacedWithinTheirLines);
    CPPUNIT_TEST(aValueAfterItsLabelGetsASpace);
    CPPUNIT_TEST(whatStandsThereMakesNoChange);
    CPPUNIT_TEST(fillingTwiceChangesNothing);
    CPPUNIT_TEST(whatIsNotNamedStays);
    CPPUNIT_TEST(anEmptyValueTakesTheOldOneAway);
    CPPUNIT_TEST(aValueOverSeveralLines);
    CPPUNIT_TEST(valuesWithoutAPlaceAreTold);
    CPPUNIT_TEST(factsBehindTheSheetAreNotTouched);
    CPPUNIT_TEST(withoutASheetOursIsWanted);
    CPPUNIT_TEST(valuesAreNormalised);
    CPPUNIT_TEST(aValueBehindALabelIsOneLine);
    CPPUNIT_TEST(changesGoFromTheEndToTheStart);
    CPPUNIT_TEST(aNameIsOfferedInTheCaseOfItsPlace);
    CPPUNIT_TEST(aNameInTheGenitiveAloneGoesNowhereElse);
    CPPUNIT_TEST(aChangedNameIsOfferedForTheOtherPlace);
    CPPUNIT_TEST(aChangedYearIsOfferedForThePeriod);
    CPPUNIT_TEST_SUITE_END();

    using Values = std::map<Element, std::string>;

    static TitleSheetPlan planFor(const OutlineBuilder& document, const Values& values)
    {
        return planTitleSheet(document.outline(), document.recognise(), values);
    }

    /// The document's lines after the plan was carried out, joined by '|'.
    static outline::Outline applied(const OutlineBuilder& document, const Values& values)
    {
        auto outline = document.outline();
        for (const auto& change : planFor(document, values).changes)
            outline.blocks.at(change.place.block)
                .text.replace(change.place.begin, change.place.end - change.place.begin, change.text);
        return outline;
    }

    static std::string lines(const outline::Outline& outline)
    {
        std::string all;
        for (const auto& block : outline.blocks)
            all += (all.empty() ? "" : "|") + block.text;
        return all;
    }

    static OutlineBuilder sheet(const std::vector<std::string>& texts)
    {
        return OutlineBuilder().paragraphs(texts).pageBreak().heading("Пояснительная записка");
    }

    static const std::vector<std::string>& bare()
    {
        static const std::vector<std::string> texts{"МБОУ СОШ № 5", "План самообразования", "учителя Петрова А. С.",
                                                    "г. Вологда, 2025"};
        return texts;
    }

    static Values all()
    {
        return {{Element::titleOrganisation, "МАОУ «Лицей № 1»"},
                {Element::titleHeading, "Индивидуальный образовательный маршрут педагога"},
                {Element::titleTeacher, "Иванова Мария Петровна"},
                {Element::titlePlace, "посёлок Ясный"},
                {Element::titleYear, "2026"}};
    }

    void valuesReplaceOnlyThemselves()
    {
        CPPUNIT_ASSERT_EQUAL(
            std::string("МАОУ «Лицей № 1»|Индивидуальный образовательный маршрут педагога|учителя Иванова "
                        "Мария Петровна|посёлок Ясный, 2026|Пояснительная записка"),
            lines(applied(sheet(bare()), all())));
    }

    static OutlineBuilder blank()
    {
        return sheet({"Название ОУ: __________", "Индивидуальный образовательный маршрут педагога",
                      "Составитель: ______", "г. ________ 20__ г."});
    }

    void blanksAreReplacedWithinTheirLines()
    {
        const auto document = sheet({"Название ОУ: __________", "Индивидуальный образовательный маршрут педагога",
                                     "ФИО педагога: (указать ФИО)", "г. ________", "20__ г."});
        CPPUNIT_ASSERT_EQUAL(
            std::string("Название ОУ: МАОУ «Лицей № 1»|Индивидуальный образовательный маршрут педагога|ФИО "
                        "педагога: Иванова Мария Петровна|г. Вологда|2026|Пояснительная записка"),
            lines(applied(document, {{Element::titleOrganisation, "МАОУ «Лицей № 1»"},
                                     {Element::titleTeacher, "Иванова Мария Петровна"},
                                     {Element::titlePlace, "Вологда"},
                                     {Element::titleYear, "2026"}})));
    }

    void aValueAfterItsLabelGetsASpace()
    {
        const auto document = sheet({"Название ОУ:", "План самообразования", "Составитель:", "Год создания:"});
        CPPUNIT_ASSERT_EQUAL(std::string("Название ОУ: МБОУ СОШ № 5|План самообразования|Составитель: Петров А. С.|Год "
                                         "создания: 2026|Пояснительная записка"),
                             lines(applied(document, {{Element::titleOrganisation, "МБОУ СОШ № 5"},
                                                      {Element::titleTeacher, "Петров А. С."},
                                                      {Element::titleYear, "2026"}})));
    }

    void whatStandsThereMakesNoChange()
    {
        const auto document = sheet(bare());
        const auto found = document.recognise();
        for (const auto& row : route::elements())
            if (row.section == route::Section::title)
                CPPUNIT_ASSERT_MESSAGE(std::string(row.id),
                                       planFor(document, {{row.element, found[row.element].text}}).changes.empty());
        CPPUNIT_ASSERT(planFor(document, {}).changes.empty());
    }

    void fillingTwiceChangesNothing()
    {
        const auto once = applied(sheet(bare()), all());
        OutlineBuilder again;
        for (const auto& block : once.blocks)
        {
            if (block.headingLevel > 0)
                again.pageBreak().heading(block.text);
            else
                again.paragraph(block.text);
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, planFor(again, all()).changes.size());
    }

    void whatIsNotNamedStays()
    {
        CPPUNIT_ASSERT_EQUAL(
            std::string(
                "МБОУ СОШ № 5|План самообразования|учителя Петрова А. С.|г. Вологда, 2026|Пояснительная записка"),
            lines(applied(sheet(bare()), {{Element::titleYear, "2026"}})));
    }

    void anEmptyValueTakesTheOldOneAway()
    {
        CPPUNIT_ASSERT_EQUAL(
            std::string("МБОУ СОШ № 5|План самообразования||г. Вологда, 2025|Пояснительная записка"),
            lines(applied(sheet({"МБОУ СОШ № 5", "План самообразования", "Петров А. С.", "г. Вологда, 2025"}),
                          {{Element::titleTeacher, ""}})));
        CPPUNIT_ASSERT(planFor(blank(), {{Element::titleOrganisation, ""}}).changes.empty());
    }

    void aValueOverSeveralLines()
    {
        const auto document = sheet(
            {"МБОУ СОШ № 5", "Индивидуальный", "образовательный маршрут", "учителя физики", "Петрова А. С.", "2025"});
        CPPUNIT_ASSERT_EQUAL(std::string("МБОУ СОШ № 5|Мой маршрут|||Петрова А. С.|2025|Пояснительная записка"),
                             lines(applied(document, {{Element::titleHeading, "Мой маршрут"}})));
    }

    void valuesWithoutAPlaceAreTold()
    {
        const auto plan = planFor(sheet({"МБОУ СОШ № 5", "План самообразования", "2025"}), all());
        CPPUNIT_ASSERT(!plan.insertSheet);
        const std::vector<Element> expected{Element::titleTeacher, Element::titlePlace};
        CPPUNIT_ASSERT(plan.unplaced == expected);
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, plan.changes.size());
    }

    void factsBehindTheSheetAreNotTouched()
    {
        const auto document =
            OutlineBuilder().titleSheet().paragraphs({"ФИО: Иванова Мария Петровна", "Должность: учитель"});
        const auto plan =
            planFor(document, {{Element::infoTeacher, "Петров А. С."}, {Element::infoPosition, "тьютор"}});
        CPPUNIT_ASSERT(plan.changes.empty());
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, plan.unplaced.size());
    }

    void withoutASheetOursIsWanted()
    {
        for (const auto& document :
             {OutlineBuilder(), OutlineBuilder().paragraph(""), OutlineBuilder().paragraph(" \n\t"),
              OutlineBuilder().heading("Пояснительная записка").paragraph("Цель: рост")})
        {
            const auto plan = planFor(document, all());
            CPPUNIT_ASSERT(plan.insertSheet);
            CPPUNIT_ASSERT(plan.changes.empty() && plan.unplaced.empty());
        }
        CPPUNIT_ASSERT(!planFor(sheet(bare()), all()).insertSheet);
    }

    void valuesAreNormalised()
    {
        const auto plan = planFor(sheet(bare()), {{Element::titleTeacher, " Иванова\x01\tМ. П.\xEF\xBF\xBE\r\n"}});
        CPPUNIT_ASSERT_EQUAL(std::string("Иванова М. П."), plan.changes.at(0).text);
        CPPUNIT_ASSERT(planFor(sheet(bare()), {{Element::titleYear, " 2025 "}}).changes.empty());
    }

    void aValueBehindALabelIsOneLine()
    {
        const Values values{{Element::titleOrganisation, "МБОУ\r\n«Лицей № 1»\nг. Вологды"}};
        const auto behindLabel = sheet({"Название ОУ: ______", "План самообразования", "2025"});
        CPPUNIT_ASSERT_EQUAL(
            std::string("Название ОУ: МБОУ «Лицей № 1» г. Вологды|План самообразования|2025|Пояснительная записка"),
            lines(applied(behindLabel, values)));
        // a line by itself may break
        CPPUNIT_ASSERT_EQUAL(
            std::string("МБОУ\n«Лицей № 1»\nг. Вологды|План самообразования|2025|Пояснительная записка"),
            lines(applied(sheet({"МБОУ «СОШ № 7»", "План самообразования", "2025"}), values)));
        // and the lines that a school set itself stay
        const auto set = sheet({"МБОУ\n«Лицей № 1»", "План самообразования", "2025"});
        CPPUNIT_ASSERT(planFor(set, {{Element::titleOrganisation, "МБОУ «Лицей № 1»"}}).changes.empty());
    }

    void changesGoFromTheEndToTheStart()
    {
        const auto changes = planFor(sheet(bare()), all()).changes;
        CPPUNIT_ASSERT_EQUAL(std::size_t{5}, changes.size());
        for (std::size_t i = 1; i < changes.size(); ++i)
            CPPUNIT_ASSERT(std::pair(changes[i - 1].place.block, changes[i - 1].place.begin) >
                           std::pair(changes[i].place.block, changes[i].place.begin));
    }

    static recognise::Recognised found(const std::string& onSheet, const std::string& inFacts)
    {
        recognise::Recognised recognised;
        const auto set = [&recognised](Element element, const std::string& text) {
            auto& place = recognised[element];
            place.state = recognise::State::filled;
            place.text = text;
            place.value = outline::Place{0, 0, text.size()};
        };
        set(Element::titleTeacher, onSheet);
        set(Element::infoTeacher, inFacts);
        set(Element::notePeriod, "2025/26 учебный год");
        return recognised;
    }

    static std::string told(const recognise::Recognised& recognised, const Values& values)
    {
        std::string all;
        for (const auto& each : differences(recognised, values, tests::library().nameCases))
            all += (all.empty() ? "" : "; ") + each.inDocument + " → " + each.value;
        return all;
    }

    static std::string outOfStep(const recognise::Recognised& recognised, const Values& changed)
    {
        return told(recognised, inStep(recognised, changed, tests::strings("ru")));
    }

    void aNameIsOfferedInTheCaseOfItsPlace()
    {
        const auto recognised = found("Ивановой Марии Петровны", "Иванова Мария Петровна");
        CPPUNIT_ASSERT_EQUAL(std::string(), told(recognised, {{Element::titleTeacher, "Иванова Мария Петровна"}}));
        CPPUNIT_ASSERT_EQUAL(std::string("Ивановой Марии Петровны → Петровой Анны Ильиничны; Иванова Мария Петровна → "
                                         "Петрова Анна Ильинична"),
                             told(recognised, {{Element::titleTeacher, "Петрова Анна Ильинична"}}));
        CPPUNIT_ASSERT_EQUAL(
            std::string("Ивановой Марии Петровны → Петрова А. И.; Иванова Мария Петровна → Петрова А. И."),
            told(recognised, {{Element::titleTeacher, "Петрова А. И."}}));
    }

    void aNameInTheGenitiveAloneGoesNowhereElse()
    {
        CPPUNIT_ASSERT_EQUAL(std::string(), outOfStep(found("Петровой Анны Ильиничны", "Иванова Мария Петровна"),
                                                      {{Element::titleTeacher, "Петровой Анны Ильиничны"}}));
    }

    void aChangedNameIsOfferedForTheOtherPlace()
    {
        const auto recognised = found("Петрова Анна Ильинична", "Иванова Мария Петровна");
        CPPUNIT_ASSERT_EQUAL(std::string("Иванова Мария Петровна → Петрова Анна Ильинична"),
                             outOfStep(recognised, {{Element::titleTeacher, "Петрова Анна Ильинична"}}));
        CPPUNIT_ASSERT_EQUAL(std::string(), outOfStep(recognised, {{Element::titlePlace, "г. Озёрный"}}));
    }

    void aChangedYearIsOfferedForThePeriod()
    {
        const auto recognised = found("Иванова", "Иванова");
        CPPUNIT_ASSERT_EQUAL(std::string("2025/26 учебный год → 2027/28 учебный год"),
                             outOfStep(recognised, {{Element::titleYear, "2027"}}));
        for (const char* year : {"2025", "2026", "скоро"})
            CPPUNIT_ASSERT_EQUAL(std::string(), outOfStep(recognised, {{Element::titleYear, year}}));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(TitleSheetPlanTest);

} // namespace marshrut::edit
