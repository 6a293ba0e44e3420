// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rule_tests.hpp"

namespace marshrut::check
{

using route::Date;
using route::Stage;
using tests::OutlineBuilder;
using tests::shown;

/// A route made line by line as a source document says lacks nothing by that document's form.
class SeedFormsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(SeedFormsTest);
    CPPUNIT_TEST(asTheRecommendationsSay);
    CPPUNIT_TEST(asTheStructureSays);
    CPPUNIT_TEST_SUITE_END();

    static constexpr Date september{2025, 9, 10};

    static std::string found(const OutlineBuilder& document, const std::string& form)
    {
        const auto report = check(document.recognise(), tests::form(form), Stage::plan, september);
        CPPUNIT_ASSERT(report.isRoute);
        CPPUNIT_ASSERT_EQUAL(report.required, report.filled);
        return shown(report);
    }

    void asTheRecommendationsSay()
    {
        auto document = OutlineBuilder();
        for (const auto* line : {"МБОУ «Школа № 5»", "Индивидуальный образовательный маршрут педагога",
                                 "ФИО педагога: Иванова Мария Петровна", "хутор Ясный, 2025"})
            document.paragraph(line).centred();
        document.pageBreak()
            .paragraphs({"ФИО: Иванова Мария Петровна", "Занимаемая должность: учитель химии",
                         "Образование: высшее, Институт, 2009", "Дата прохождения аттестации: 19.10.2023",
                         "Квалификационная категория: первая",
                         "Информация о курсах повышения квалификации (учреждение, тема, длительность, даты прохождения "
                         "КПК): ИРО, «ФГОС», 36 ч, 03.03–14.03.2025",
                         "Педагогический стаж: 15 лет"})
            .paragraph("Пояснительная записка (анализ ситуации, выделение проблемы)")
            .bold()
            .paragraphs({"Анализ ситуации: опыты в кабинете химии показывает только учитель, дети смотрят.",
                         "Проблема: дети не умеют ставить опыт сами."});
        for (const auto* item :
             {"Методическая тема школы: «Исследование на уроке»", "Тема работы МО: «Эксперимент»",
              "Индивидуальная тема по самообразованию: «Ученический опыт»", "Цель: научить детей ставить опыт",
              "Задачи: изучить литературу; описать опыты", "Формы самообразования: чтение, курсы",
              "Предполагаемый результат (для учителя): описание десяти опытов",
              "Общие сроки реализации дорожной карты: сентябрь 2025 – май 2026",
              "Форма отчета о проделанной работе: открытый урок на МО в мае"})
            document.item(item);
        document.heading("Дорожная карта")
            .item("Изучить литературу об опытах – сентябрь; результат: список", "1.")
            .item("Описать десять опытов – декабрь; результат: описания", "2.")
            .item("Дать открытый урок – апрель; результат: конспект", "3.");
        CPPUNIT_ASSERT_EQUAL(std::string(), found(document, "recommendations"));
    }

    void asTheStructureSays()
    {
        auto document = OutlineBuilder();
        for (const auto* line : {"Детский сад № 44", "Ивановой Марии Петровны", "г. Вологда, 2025"})
            document.paragraph(line).centred();
        document.pageBreak()
            .heading("Информационная справка о педагоге")
            .paragraphs({"ф.и.о.: Иванова Мария Петровна", "занимаемая должность: воспитатель",
                         "образование: высшее, Институт, 2013", "дата аттестации: апрель 2024",
                         "квалификационная категория: высшая",
                         "дата прохождения программ повышения квалификации: ноябрь 2024 г.",
                         "педагогический стаж: 12 лет"})
            .heading("Сопроводительный лист со структурированным планом действий реализации ИОМ")
            .paragraphs({"индивидуальная тема самообразования: «Лэпбук»", "задачи: изучить опыт; сделать лэпбук",
                         "цель: ввести лэпбук в работу группы", "форма самообразования: вебинары, чтение",
                         "ожидаемый результат: три лэпбука", "сроки работы над проблемой: 2025–2026 учебный год",
                         "форма отчета о ходе работы: мастер-класс на педсовете в мае"})
            .heading("Дорожная карта")
            .table(
                {{"Тематические направления", "Перечень мероприятий", "Сроки реализации",
                  "Прогноз и описание ожидаемых достижений", "Формы и способы отчётности", "Отметка о выполнении"},
                 {"профессиональные", "Изучить профстандарт", "октябрь", "памятка", "сообщение на педчасе, ноябрь", ""},
                 {"методические", "Сделать лэпбук с детьми", "март", "лэпбук", "выставка в группе, апрель", ""},
                 {"IT-технологии", "Освоить графическую программу", "май", "шаблоны", "показ коллегам, май", ""}})
            .heading("Диагностика проделанной работы с выводами");
        CPPUNIT_ASSERT_EQUAL(std::string(), found(document, "structure"));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(SeedFormsTest);

} // namespace marshrut::check
