#!/usr/bin/env python3
"""The service Deadlines: words become dates within a period, and a period that is none is refused by name."""

import unittest

import office as harness  # makes the names of com.sun.star known, so it comes first
from com.sun.star.lang import IllegalArgumentException
from com.sun.star.util import Date
from office import OfficeTestCase

NONE = (0, 0, 0)


def date(year=0, month=0, day=0):
    return Date(Day=day, Month=month, Year=year)


def plain(value):
    return value.Year, value.Month, value.Day


class Deadlines(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.deadlines = self.office.service("org.marshrut.Deadlines")

    def parse(self, text, start=(2024, 9, 1), end=(2025, 5, 31)):
        read = self.deadlines.parse(text, date(*start), date(*end))
        return plain(read.From), plain(read.To), read.Certain

    def test_within_a_school_year(self):
        for text, expected in {
            "октябрь": ((2024, 10, 1), (2024, 10, 31), True),
            "март, апрель": ((2025, 3, 1), (2025, 4, 30), True),
            "12–16.02.2024": ((2024, 2, 12), (2024, 2, 16), True),
            "до 25 мая": (NONE, (2025, 5, 25), True),
            "с 1 октября": ((2024, 10, 1), NONE, True),
            "В течение года": ((2024, 9, 1), (2025, 5, 31), True),
            "II полугодие": ((2025, 1, 1), (2025, 5, 31), True),
            "I квартал": (NONE, NONE, False),
            "по графику": (NONE, NONE, False),
            "31 июня": (NONE, NONE, False),
            "": (NONE, NONE, False),
        }.items():
            with self.subTest(text):
                self.assertEqual(self.parse(text), expected)

    def test_the_period_decides(self):
        self.assertEqual(self.parse("I квартал", (2025, 1, 1), (2025, 12, 31)), ((2025, 1, 1), (2025, 3, 31), True))
        self.assertEqual(self.parse("январь", (2024, 9, 1), (2027, 5, 31)), (NONE, NONE, False))

    def test_without_a_period_only_what_names_its_year_is_certain(self):
        self.assertEqual(self.parse("октябрь", NONE, NONE), (NONE, NONE, False))
        self.assertEqual(self.parse("октябрь 2024 г.", NONE, NONE), ((2024, 10, 1), (2024, 10, 31), True))

    def refused(self, start, end, *named):
        with self.assertRaises(IllegalArgumentException) as caught:
            self.parse("октябрь", start, end)
        for text in named:
            self.assertIn(text, caught.exception.Message)
        return caught.exception.ArgumentPosition

    def test_a_period_that_ends_before_it_starts(self):
        self.assertEqual(self.refused((2025, 5, 31), (2024, 9, 1), "2025-05-31", "2024-09-01"), 2)

    def test_half_a_period(self):
        self.assertEqual(self.refused((2024, 9, 1), NONE, "2024-09-01"), 1)
        self.assertEqual(self.refused(NONE, (2024, 9, 1), "2024-09-01"), 2)

    def test_days_that_do_not_exist(self):
        self.assertEqual(self.refused((2025, 2, 30), (2025, 5, 31), "from", "2025-02-30"), 1)
        self.assertEqual(self.refused((2024, 9, 1), (2025, 13, 1), "to", "2025-13-01"), 2)
        self.assertEqual(self.refused((0, 9, 1), (2025, 5, 31), "from"), 1)
        self.assertEqual(self.refused((-5, 9, 1), (2025, 5, 31), "from"), 1)

    def test_a_cell_of_any_size(self):
        self.assertEqual(self.parse("октябрь " + "слово " * 30000), ((2024, 10, 1), (2024, 10, 31), True))
        self.assertEqual(self.parse("1, 2, 3 и " * 10000 + "\U0001f600")[2], False)


if __name__ == "__main__":
    unittest.main()
