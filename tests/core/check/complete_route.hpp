// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/check.hpp"
#include "support/outline_builder.hpp"

#include <string>
#include <vector>

namespace marshrut::tests
{

/// A route in which nothing is missing, part by part: a test leaves out or changes what it is about.
struct CompleteRoute
{
    bool title = true;
    std::vector<std::string> info{
        "ФИО: Иванова Мария Петровна", "Должность: учитель физики",
        "Образование: высшее",         "Дата аттестации: 12.03.2024",
        "Категория: первая",           "Курсы повышения квалификации: «ФГОС», 72 ч, ИРО, март 2024 г.",
        "Педагогический стаж: 17 лет"};
    std::vector<std::string> diagnosis{"Сильные стороны: знаю предмет", "Слабые стороны: мало пользуюсь ИКТ"};
    std::vector<std::string> note{"Анализ ситуации: дети мало говорят",
                                  "Проблема: бедная речь",
                                  "Методическая тема школы: качество образования",
                                  "Тема работы МО: речь на уроке",
                                  "Тема самообразования: развитие речи",
                                  "Цель: освоить приёмы",
                                  "Задачи: изучить, опробовать",
                                  "Формы самообразования: чтение",
                                  "Ожидаемый результат: картотека",
                                  "Сроки реализации: 2025–2026 учебный год",
                                  "Форма отчёта: доклад"};
    bool roadMapHeading = true;
    BuiltRows roadMap{
        {"Направление", "Мероприятия", "Сроки", "Результат", "Форма отчёта", "Отметка о выполнении"},
        {"Профессиональное", "Изучить ФГОС", "октябрь", "памятка", "доклад на МО, ноябрь", "выполнено, памятка"},
        {"Методическое", "Провести открытый урок с ИКТ", "май", "конспект", "показ коллегам, кабинет 5",
         "выполнено, конспект урока"}};
    std::vector<std::string> outcomes{"Проект: сборник «Физика вокруг нас»", "Практическое применение: на каждом уроке",
                                      "Оценка эффективности маршрута: доволен"};
    std::vector<std::string> review{"Рефлексивный анализ: прочитано десять книг", "Выводы: продолжу"};

    [[nodiscard]] OutlineBuilder document() const;
    [[nodiscard]] check::Report check(route::Stage stage = route::Stage::plan, const std::string& form = "full") const;
};

/// The findings as «rule element rows; …».
[[nodiscard]] std::string shown(const check::Report& report);

} // namespace marshrut::tests
