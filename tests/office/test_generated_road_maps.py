#!/usr/bin/env python3
"""read(write(x)) == normalise(x) in Calc, over generated road maps: in memory and through each format."""

import tempfile
import unittest

import generated
from office import OfficeTestCase
from road_maps import activities, date, insert, period, plain, read_all, road_map

SEEDS = range(100, 112)


def written(given):
    """As the product writes it: white space around goes; a number or a date stays one."""
    def normal(value):
        return plain(value) if not isinstance(value, str) else value.strip(" \n\t\u00a0")
    return [{name: normal(value) for name, value in activity.items() if normal(value) != ""} for activity in given]


class Generated(OfficeTestCase):

    def assert_read(self, document, columns, expected):
        found, = read_all(self.office, document)
        self.assertEqual(found.Columns, tuple("roadmap." + name for name in columns))
        self.assertEqual(period(found), ((2026, 9, 1), (2027, 5, 31)))
        self.assertEqual(len(activities(found)), len(expected))
        for number, (one, other) in enumerate(zip(activities(found), expected), 1):
            self.assertEqual(one, other, "activity %d" % number)

    def test_in_memory_and_through_files(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for seed in SEEDS:
            columns, given = generated.road_map_values(seed)
            with self.subTest(seed=seed):
                document = self.office.new("scalc")
                insert(self.office, document, road_map(given, columns=columns, period=(date(2026, 9, 1), date(2027, 5, 31))))
                first = activities(read_all(self.office, document)[0])
                self.assert_read(document, columns, first)
                self.assertEqual([{name: value for name, value in one.items() if not isinstance(value, str)} for one in written(given)],
                                 [{name: value for name, value in one.items() if not isinstance(value, str)} for one in first])
                self.assertEqual([sorted(one) for one in written(given)], [sorted(one) for one in first])
                for suffix in (".ods", ".xlsx"):
                    with self.subTest(seed=seed, format=suffix):
                        again = self.office.load(self.office.store(document, "%s/карта%d%s" % (folder.name, seed, suffix)))
                        self.assert_read(again, columns, first)
                        self.office.close_document(again)
                self.office.close_document(document)


if __name__ == "__main__":
    unittest.main()
