// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
// Recognition must be linear in the document: a block must not cost more in a long document than in a short one.
#include "recognise/recognise.hpp"
#include "support/library.hpp"
#include "support/outline_builder.hpp"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace
{

using marshrut::tests::OutlineBuilder;

/// Running text with labels and lists in it, and a road map that grows with the document.
marshrut::outline::Outline route(std::size_t blocks)
{
    OutlineBuilder document;
    document.titleSheet().heading("Информационная справка о педагоге");
    document.table({{"Должность", "учитель физики"}, {"Образование", "высшее"}, {"Стаж", "17 лет"}});
    document.heading("Пояснительная записка").paragraphs({"Цель: рост мастерства", "Задачи:"});
    document.item("изучить литературу").item("обновить конспекты");
    const std::size_t rows = blocks / 20;
    while (document.outline().blocks.size() + 4 * rows < blocks)
        document.paragraph("Развитие речи идёт своим чередом, день за днём. Дети рассказывают – воспитатель слушает.")
            .paragraph("Выводы о проделанной работе: дети говорят свободнее, родители читают дома.");
    marshrut::tests::BuiltRows table{{"Мероприятия", "Сроки", "Результат", "Форма отчёта"}};
    for (std::size_t i = 0; i < rows; ++i)
        table.push_back({"Изучить требования ФГОС", "октябрь 2025", "памятка", "сообщение на МО"});
    return document.heading("Дорожная карта").table(table).outline();
}

/// Labels alone, each of unknown wording: all of them are weighed together.
marshrut::outline::Outline labels(std::size_t blocks)
{
    OutlineBuilder document;
    document.titleSheet().heading("Пояснительная записка").paragraph("Цель: рост");
    for (std::size_t i = 0; i < blocks; ++i)
        document.paragraph("Заметка номер " + std::to_string(i) + ": сегодня было интересно");
    return document.outline();
}

template <marshrut::outline::Outline (*make)(std::size_t)>
void recognise(benchmark::State& state)
{
    const auto outline = make(static_cast<std::size_t>(state.range(0)));
    for (auto round : state)
    {
        auto found = marshrut::recognise::recognise(outline, marshrut::tests::lexicon());
        benchmark::DoNotOptimize(found);
    }
    state.SetComplexityN(state.range(0));
}

/// The longest paragraph that anybody has sent us, and more.
void recogniseOneBlock(benchmark::State& state)
{
    std::string text;
    while (text.size() < static_cast<std::size_t>(state.range(0)))
        text += "Цель: рост мастерства. Задачи – изучить, обновить. ";
    OutlineBuilder document;
    document.titleSheet().heading("Пояснительная записка").paragraph(text);
    const auto outline = document.outline();
    for (auto round : state)
    {
        auto found = marshrut::recognise::recognise(outline, marshrut::tests::lexicon());
        benchmark::DoNotOptimize(found);
    }
    state.SetComplexityN(state.range(0));
}

BENCHMARK(recognise<route>)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(recognise<labels>)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(recogniseOneBlock)->Arg(200000)->Arg(100000000)->Unit(benchmark::kMillisecond)->Iterations(1);

/// Prints what a unit costs beside what it costs in the shortest document.
class Ratios : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const auto& run : runs)
            if (run.complexity_n > 0)
                times_[run.run_name.function_name].emplace_back(run.complexity_n, run.GetAdjustedRealTime());
    }

    void Finalize() override
    {
        std::puts("\ncost of a unit, in those of the first size");
        for (const auto& [name, sizes] : times_)
            for (const auto& [size, time] : sizes)
                std::printf("  %-28s %10ld %6.2f\n", name.c_str(), static_cast<long>(size),
                            time / static_cast<double>(size) /
                                (sizes.front().second / static_cast<double>(sizes.front().first)));
    }

private:
    std::map<std::string, std::vector<std::pair<benchmark::IterationCount, double>>> times_;
};

} // namespace

int main(int count, char** arguments)
{
    benchmark::Initialize(&count, arguments);
    Ratios ratios;
    benchmark::RunSpecifiedBenchmarks(&ratios);
    return 0;
}
