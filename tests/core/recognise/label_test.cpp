// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/label.hpp"

#include "support/library.hpp"
#include "support/outline_builder.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <vector>

namespace marshrut::recognise
{

using tests::lexicon;
using tests::OutlineBuilder;

/// How a line is parted into label and value.
class LabelTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(LabelTest);
    CPPUNIT_TEST(everySeparatorParts);
    CPPUNIT_TEST(numbersBeforeALabelAreNoPartOfIt);
    CPPUNIT_TEST(boldLabelsNeedNoSeparator);
    CPPUNIT_TEST(blankLinesPartAsWell);
    CPPUNIT_TEST(hintsInBracketsAreValues);
    CPPUNIT_TEST(labelsAloneHaveNoValue);
    CPPUNIT_TEST(twoElementsMayShareALabel);
    CPPUNIT_TEST(valuesMayHoldColons);
    CPPUNIT_TEST(labelsOfOtherThingsAreNoElements);
    CPPUNIT_TEST(tasksAndProseAreNoLabels);
    CPPUNIT_TEST(aSectionTellsSimilarLabelsApart);
    CPPUNIT_TEST(insideAListLabelsMustBeSure);
    CPPUNIT_TEST_SUITE_END();

    /// «element+element|value», «-» where it is no label.
    static std::string read(const OutlineBuilder& document, const LabelContext& context = {})
    {
        const auto line = linesOf(document.outline(), 0).at(0);
        const auto label = findLabel(line, context, lexicon());
        if (!label)
            return "-";
        std::string shown;
        for (const auto element : label->elements)
            shown += (shown.empty() ? "" : "+") + std::string(route::idOf(element));
        return shown + "|" + std::string(line.text.substr(label->value));
    }

    static void is(const std::string& expected, const std::string& text)
    {
        CPPUNIT_ASSERT_EQUAL_MESSAGE(text, expected, read(OutlineBuilder().paragraph(text)));
    }

    void everySeparatorParts()
    {
        is("info.position|учитель физики", "Должность: учитель физики");
        is("info.position|учитель физики", "Занимаемая должность – учитель физики");
        is("info.position|учитель физики", "Должность - учитель физики");
        is("info.position|учитель физики", "Должность:– учитель физики");
        is("info.position|учитель физики", "Должность\tучитель физики");
        is("info.experience|17 лет", "Педагогический стаж. 17 лет");
        is("info.position|учитель физики", "Должность\u00A0:\u00A0учитель физики");
    }

    void numbersBeforeALabelAreNoPartOfIt()
    {
        is("note.goal|рост мастерства", "1. Цель: рост мастерства");
        is("note.goal|рост мастерства", "II. Цель: рост мастерства");
        is("note.goal|рост мастерства", "• Цель: рост мастерства");
    }

    void boldLabelsNeedNoSeparator()
    {
        CPPUNIT_ASSERT_EQUAL(
            std::string("note.topic|Развитие речи"),
            read(OutlineBuilder().paragraph("Тема самообразования Развитие речи").boldStart("Тема самообразования ")));
        CPPUNIT_ASSERT_EQUAL(std::string("note.goal|освоить приёмы"),
                             read(OutlineBuilder().paragraph("Цель освоить приёмы").boldStart("Цель")));
    }

    void blankLinesPartAsWell()
    {
        is("info.experience|__________", "Педагогический стаж __________");
        is("info.position|……………", "Должность……………");
        is("info.position|", "Должность:");
    }

    void hintsInBracketsAreValues()
    {
        is("info.position|(указать должность)", "Должность (указать должность)");
        is("info.position|(указать)", "Занимаемая должность: (указать)");
    }

    void labelsAloneHaveNoValue()
    {
        is("info.attestation_date|", "Дата прохождения аттестации");
        CPPUNIT_ASSERT_EQUAL(std::string("note.goal|"), read(OutlineBuilder().paragraph("Цель").bold()));
        CPPUNIT_ASSERT_EQUAL(std::string("note.forms|"), read(OutlineBuilder().heading("Формы самообразования")));
    }

    void twoElementsMayShareALabel()
    {
        is("note.goal+note.tasks|рост", "Цель и задачи: рост");
        is("note.goal+note.tasks|рост", "Цели, задачи: рост");
        is("diagnosis.strengths+diagnosis.deficits|вижу", "Сильные стороны и слабые стороны: вижу");
    }

    void valuesMayHoldColons()
    {
        is("note.topic|Развитие речи: пути и средства", "Тема самообразования: Развитие речи: пути и средства");
        is("note.topic|«Театр – цель и средство»", "Тема самообразования: «Театр – цель и средство»");
    }

    void labelsOfOtherThingsAreNoElements()
    {
        is("|89001234567", "Телефон: 89001234567");
        is("|01.02.1980", "Дата рождения: 01.02.1980");
    }

    void tasksAndProseAreNoLabels()
    {
        for (const auto* text :
             {"Изучить формы отчёта: доклад, показ",
              "Цель оправдывает средства, говорят в народе, но мы так не думаем никогда", "В 9:30 занятие начинается",
              "Иванова Мария Петровна", "2026", "педагога", "—", "Педагоги города собрались."})
            is("-", text);
    }

    void aSectionTellsSimilarLabelsApart()
    {
        LabelContext review;
        review.section = route::Section::review;
        CPPUNIT_ASSERT_EQUAL(std::string("review.conclusions|всё удалось"),
                             read(OutlineBuilder().paragraph("Выводы: всё удалось"), review));
        CPPUNIT_ASSERT_EQUAL(std::string("-"), read(OutlineBuilder().paragraph("Категория участия очная"), review));
    }

    void insideAListLabelsMustBeSure()
    {
        LabelContext inside;
        inside.insideValue = true;
        CPPUNIT_ASSERT_EQUAL(std::string("-"),
                             read(OutlineBuilder().item("формы работы с родителями на участке"), inside));
        CPPUNIT_ASSERT_EQUAL(std::string("note.result|картотека"),
                             read(OutlineBuilder().paragraph("Ожидаемый результат: картотека"), inside));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(LabelTest);

} // namespace marshrut::recognise
