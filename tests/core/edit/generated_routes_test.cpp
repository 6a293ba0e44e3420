// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/new_route.hpp"
#include "edit/road_map_layout.hpp"
#include "edit/take_data.hpp"
#include "edit/title_sheet.hpp"
#include "recognise/blank.hpp"
#include "support/library.hpp"
#include "support/outline_builder.hpp"
#include "text/fold.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <random>
#include <string>
#include <vector>

namespace marshrut::edit
{

using route::Element;
using Values = std::map<Element, std::string>;

namespace
{

using Pool = std::vector<std::string>;

const Pool organisations = {"МБОУ «Средняя общеобразовательная школа № 7» г. Озёрного",
                            "МКОУ \"СОШ имени А. С. Пушкина\"",
                            "Муниципальное бюджетное дошкольное образовательное учреждение детский сад № 12 «Ёлочка»",
                            "ГБПОУ «Колледж № 3»", "МАОУ Гимназия № 1"};
const Pool teachers = {"Иванова Мария Петровна", "Салтыкова-Щедрина Анна Ильинична", "Ли Ен Сун", "Петров П. П.",
                       "Алиев Рашид Гасан оглы"};
const Pool places = {"г. Озёрный", "с. Верхние Луга", "пгт Ёлкино", "Москва"};
const Pool headings = {"Индивидуальный образовательный маршрут педагога",
                       "Индивидуальный план профессионального развития педагога", "Программа саморазвития педагога"};
const Pool dates = {"12.03.2025", "апрель 2024 г.", "не аттестована"};
const Pool categories = {"первая", "высшая квалификационная категория", "соответствие занимаемой должности",
                         "без категории"};
const Pool experience = {"17 лет", "1 год 3 месяца", "менее года", "общий 25 лет, педагогический 17 лет"};
const Pool courses = {"«Смысловое чтение», ВИРО, 72 ч., март 2026 г.",
                      "«ФГОС НОО», Академия Минпросвещения, 36 ч., октябрь 2025 г.",
                      "«Оценивание: как и зачем?», дистанционно, 16 часов, 2024"};
const Pool begins = {"Освоить",
                     "Изучить",
                     "Повысить",
                     "Дети читают, но",
                     "В классе 26 человек:",
                     "Систематически",
                     "«Портфель» —",
                     "Работа с родителями;",
                     "5–6 приёмов"};
const Pool middles = {"приёмы смыслового чтения",
                      "развитие речи",
                      "требования ФГОС ДО",
                      "формы отчёта о работе",
                      "цели и задачи урока",
                      "результат: 30 заданий",
                      "тема «Вода»",
                      "дорожную карту класса",
                      "срок (до мая)",
                      "\"тихие\" игры",
                      "ИКТ/СОТ",
                      "оценивание",
                      "<b>тег</b> & знак",
                      "№ 5, 100 %",
                      "a\u0301 naïve 日本語",
                      "שלום",
                      "𝔸😀",
                      "мягкий\u00ADперенос",
                      "неразрывный\u00A0пробел",
                      "\\n %s {1} $1 =1+1"};
const Pool ends = {".", "", "!", "…", ";", "?", " (см. план МО).", " — 2026 г.", ", и др."};
const Pool wholes = {"Итог",
                     "Дорожная карта",
                     "Цель",
                     "Срок: май",
                     "Результат",
                     "1. Первое",

                     "нет",
                     "0",
                     "—",
                     "____",
                     "(указать)",
                     "2026/27 учебный год",
                     "Направление: методическое",
                     "Иванова М. П.",
                     "МБОУ СОШ № 5"};

/// Values made by chance, from a seed.
class Chance
{
public:
    explicit Chance(unsigned seed) : engine_(seed) {}

    std::size_t below(std::size_t count) { return engine_() % count; }
    bool oneIn(std::size_t count) { return below(count) == 0; }
    const std::string& of(const Pool& pool) { return pool[below(pool.size())]; }

    std::string sentence()
    {
        std::string text = of(begins);
        for (std::size_t i = 1 + below(oneIn(20) ? 200 : 5); i > 0; --i)
            text += (oneIn(6) ? ", " : oneIn(20) ? "  " : " ") + of(middles);
        return text + of(ends);
    }

    std::string text()
    {
        if (oneIn(tempting))
            return of(wholes);
        std::string text = sentence();
        for (std::size_t i = oneIn(3) ? 1 + below(5) : 0; i > 0; --i)
            text += (oneIn(4) ? "\r\n" : oneIn(6) ? "\n\n" : "\n") + (oneIn(tempting) ? of(wholes) : sentence());
        return text;
    }

    std::size_t tempting = 12;

private:
    std::mt19937 engine_;
};

const Pool* poolOf(Element element)
{
    switch (element)
    {
    case Element::titleOrganisation:
        return &organisations;
    case Element::titleTeacher:
        return &teachers;
    case Element::titlePlace:
        return &places;
    case Element::titleHeading:
        return &headings;
    case Element::infoAttestationDate:
        return &dates;
    case Element::infoCategory:
        return &categories;
    case Element::infoExperience:
        return &experience;
    case Element::infoCourses:
        return &courses;
    default:
        return nullptr;
    }
}

NewRoute generated(unsigned seed)
{
    Chance chance(seed);
    NewRoute route;
    route.period = route::schoolYear(2026);
    route.kindergarten = chance.oneIn(3);
    for (const auto& row : route::elements())
    {
        const bool follows = row.element == Element::titleYear || row.element == Element::infoTeacher ||
                             row.element == Element::notePeriod || row.section == route::Section::roadmap;
        if (follows || chance.oneIn(4))
            continue;
        const Pool* pool = poolOf(row.element);
        auto& value = route.values[row.element];
        value = pool != nullptr ? chance.of(*pool) : chance.text();
        if (row.element == Element::infoCourses && chance.oneIn(2))
            value += "\n" + chance.of(*pool);
    }
    return route;
}

/// The document as the office writes it and reads it again.
class Written
{
public:
    explicit Written(const RouteDocument& document)
    {
        const auto& sheet = document.titleSheet;
        builder_.paragraph(sheet.at(Element::titleOrganisation)).centred();
        builder_.paragraph(sheet.at(Element::titleHeading)).centred();
        builder_.paragraph("ФИО педагога: " + sheet.at(Element::titleTeacher)).centred();
        builder_.paragraph(sheet.at(Element::titlePlace)).centred();
        builder_.paragraph(sheet.at(Element::titleYear)).centred();
        builder_.pageBreak().paragraph(document.contents);
        builder_.pageBreak();
        for (const RoutePart& part : document.parts)
            std::visit([this](const auto& each) { add(each); }, part);
    }

    [[nodiscard]] const tests::OutlineBuilder& builder() const { return builder_; }

private:
    static std::string styleOf(const std::string& name) { return tests::strings("ru").get("style.route." + name); }

    static std::string joined(const RouteStatement& statement)
    {
        std::string text;
        for (const auto& line : statement.lines)
            text += (text.empty() ? "" : "\n") + line;
        return text;
    }

    void add(const RouteHeading& heading) { builder_.heading(heading.text); }

    void add(const RouteStatement& statement)
    {
        const std::string label = statement.label + ":";
        if (!statement.listed)
        {
            builder_.paragraph(label + " " + joined(statement)).boldStart(label).style(styleOf("line"));
            return;
        }
        builder_.paragraph(label).bold().style(styleOf("label"));
        for (std::size_t i = 0; i < statement.lines.size(); ++i)
            builder_.item(statement.lines[i], std::to_string(i + 1) + ".").style(styleOf("list"));
    }

    void add(const RouteFacts& facts)
    {
        tests::BuiltRows rows;
        for (const auto& row : facts.rows)
            rows.push_back({row.label, joined(row)});
        builder_.table(rows);
    }

    void add(const RouteRoadMap& part)
    {
        const auto layout = layOut(part.roadMap, tests::form("full"), tests::strings("ru"));
        builder_.heading(layout.title);
        tests::BuiltRows rows(1);
        for (const auto& column : layout.columns)
            rows[0].emplace_back(column.header);
        for (const auto& row : layout.rows)
        {
            rows.emplace_back();
            for (const auto& cell : row.cells)
                rows.back().emplace_back(route::textOf(cell));
        }
        builder_.table(rows);
    }

    void add(const RouteOutcomes& outcomes)
    {
        builder_.heading(outcomes.title, 2);
        tests::BuiltRows rows{{}};
        for (const auto& header : outcomes.header)
            rows[0].emplace_back(header);
        for (const auto& direction : outcomes.directions)
        {
            rows.emplace_back();
            rows.back().emplace_back(direction);
            for (std::size_t i = 1; i < outcomes.header.size(); ++i)
                rows.back().emplace_back("");
        }
        builder_.table(rows);
    }

    tests::OutlineBuilder builder_;
};

bool isBlank(const std::string& text)
{
    return recognise::blankness(text, tests::library().lexicon) != recognise::Blank::no;
}

/// As a document says it: lines without white space around them. What is blank says nothing; a cell is read as a whole.
std::string asWritten(Element element, const std::string& value)
{
    const bool inCell = route::sectionOf(element) == route::Section::info;
    std::string written;
    const std::string text = text::normalise(value);
    for (std::size_t from = 0; from <= text.size();)
    {
        const auto to = std::min(text.find('\n', from), text.size());
        if (const auto line = text::normalise(text.substr(from, to - from));
            !line.empty() && (inCell || !isBlank(line)))
            written += (written.empty() ? "" : "\n") + line;
        from = to + 1;
    }
    return isBlank(written) ? std::string() : written;
}

} // namespace

/// read(write(x)) == normalise(x) for whole routes that chance made.
class GeneratedRoutesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(GeneratedRoutesTest);
    CPPUNIT_TEST(whatIsWrittenIsRead);
    CPPUNIT_TEST(whatIsReadIsNotWrittenAgain);
    CPPUNIT_TEST(whatIsWrittenIsOfferedToTheProfile);
    CPPUNIT_TEST_SUITE_END();

    static constexpr unsigned routes = 400;

    void whatIsWrittenIsRead()
    {
        std::string wrong;
        for (unsigned seed = 1; seed <= routes; ++seed)
        {
            const auto route = generated(seed);
            const auto found = Written(compose(route, tests::form("full"), tests::strings("ru"))).builder().recognise();
            for (const auto& [element, value] : route.values)
            {
                const auto expected = asWritten(element, value);
                const auto& read = found[element];
                if (read.state != (expected.empty() ? recognise::State::empty : recognise::State::filled) ||
                    (!expected.empty() && read.text != expected))
                    wrong += "\n" + std::to_string(seed) + " " + std::string(route::idOf(element)) + ": «" + expected +
                             "» is «" + read.text + "»";
            }
        }
        CPPUNIT_ASSERT_EQUAL(std::string(), wrong);
    }

    void whatIsReadIsNotWrittenAgain()
    {
        for (unsigned seed = 1; seed <= routes; ++seed)
        {
            const Written written(compose(generated(seed), tests::form("full"), tests::strings("ru")));
            const auto found = written.builder().recognise();
            Values values;
            for (const auto& row : route::elements())
                if (row.section == route::Section::title && found[row.element].state == recognise::State::filled)
                    values[row.element] = found[row.element].text;
            const auto plan = planTitleSheet(written.builder().outline(), found, values);
            CPPUNIT_ASSERT_MESSAGE(std::to_string(seed), !plan.insertSheet && plan.changes.empty());
        }
    }

    /// All of it to one who is not known yet, and nothing else; nothing to one who is known so.
    void whatIsWrittenIsOfferedToTheProfile()
    {
        std::string wrong;
        for (unsigned seed = 1; seed <= routes; ++seed)
        {
            const auto route = generated(seed);
            const auto recognised =
                Written(compose(route, tests::form("full"), tests::strings("ru"))).builder().recognise();
            Values found;
            for (const auto& row : route::elements())
                if (recognised[row.element].state == recognise::State::filled)
                    found[row.element] = recognised[row.element].text;
            const auto& cases = tests::library().nameCases;
            const auto taken = takeData(found, {}, cases);
            standard::Profile known;
            for (const auto element : standard::profileElements())
            {
                const auto given = route.values.find(element);
                const auto written = given == route.values.end() ? std::string() : asWritten(element, given->second);
                const auto offered = taken.blanks.find(element);
                const auto text = offered == taken.blanks.end() ? std::string() : offered->second;
                // the document has a name where nobody gave one
                if (text != written && !(written.empty() && element == Element::titleHeading))
                    wrong += "\n" + std::to_string(seed) + " " + std::string(route::idOf(element)) + ": «" + written +
                             "» is offered as «" + text + "»";
                known.values[element] = text;
            }
            const auto again = takeData(found, known, cases);
            if (!taken.differences.empty() || !again.blanks.empty() || !again.differences.empty())
                wrong += "\n" + std::to_string(seed) + ": what is known is offered again";
        }
        CPPUNIT_ASSERT_EQUAL(std::string(), wrong);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(GeneratedRoutesTest);

} // namespace marshrut::edit
