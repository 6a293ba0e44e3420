#!/usr/bin/python3
"""What checking a long document costs beside the bare in-process enumeration of the same document, in one run.

Both are timed inside the office by a component of its own ($MARSHRUT_BENCH_OXT), in rounds that take turns; the least of each counts.
"""

import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

from office import Office, named_values  # noqa: E402

PARAGRAPHS, ROUNDS, GOAL, AT_MOST = 6000, 7, 1.5, 2.0
LINES = ("Информационная справка о педагоге", "Должность: учитель физики", "Стаж: 17 лет", "Пояснительная записка", "Цель: рост мастерства", "Задачи:",
         "изучить литературу по теме;", "обновить конспекты занятий;")
TEXT = "Развитие речи идёт своим чередом, день за днём. Дети рассказывают, а воспитатель слушает и записывает самое важное для отчёта."


def long_document(office):
    document = office.new("swriter")
    lines = list(LINES) + ["%s %d" % (TEXT, number) for number in range(PARAGRAPHS - len(LINES))]
    document.Text.String = "\r".join(lines)
    return document


def main():
    with Office(also=[os.environ["MARSHRUT_BENCH_OXT"]]) as office:
        document = long_document(office)
        job = office.service("org.marshrut.bench.Documents")
        times = {value.Name: value.Value for value in job.execute(tuple(named_values({"Document": document, "Measure": ROUNDS})))}
    print("%d paragraphs, least of %d rounds, in one run" % (PARAGRAPHS, ROUNDS))
    for name, what in (("bare", "bare enumeration"), ("outline", "outline"), ("recognise", "recognition"), ("check", "whole check")):
        print("  %-18s %8.1f ms  %5.2f ×" % (what, times[name], times[name] / times["bare"]))
    ratio = times["check"] / times["bare"]
    print("whole check: %.2f × the bare enumeration (goal %.1f, at most %.1f)" % (ratio, GOAL, AT_MOST))
    return 0 if ratio <= AT_MOST else 1


if __name__ == "__main__":
    sys.exit(main())
