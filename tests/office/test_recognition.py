#!/usr/bin/env python3
"""A slice of the recognition corpus (tests/recognition) against the figures that were reached; the report runs all of it."""

import os
import pathlib
import sys
import unittest

RECOGNITION = pathlib.Path(__file__).resolve().parents[1] / "recognition"
sys.path.insert(0, str(RECOGNITION))

import corpus  # noqa: E402
import report  # noqa: E402
from office import OfficeTestCase  # noqa: E402
from unlisted import Listing  # noqa: E402

# What holds now. The goal is 0.98 over all, 0.95 on wordings that the lexicon does not list, and no mistake below.
LEAST_OVER_ALL = 0.97
LEAST_UNLISTED = 0.95
MOST_INCOMPLETE = 0.02  # of the elements of complete documents, those not found
MOST_MISTAKEN = 0  # routes and look-alikes taken for something else


def slice_of_corpus():
    """Two documents of every five: the layouts, road maps, gaps and formats recur in other steps."""
    return [document for number, document in enumerate(corpus.compose()) if number % 5 in (0, 2)]


class Recognition(OfficeTestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        directory = cls.office.work("recognition")
        os.makedirs(directory)
        cls.results = report.run(cls.office, slice_of_corpus(), directory, Listing())

    def message(self):
        return "\n" + report.summary(self.results)

    def test_over_all(self):
        self.assertGreaterEqual(self.results.accuracy(), LEAST_OVER_ALL, self.message())

    def test_wordings_that_the_lexicon_does_not_list(self):
        self.assertGreaterEqual(self.results.accuracy("unlisted"), LEAST_UNLISTED, self.message())

    def test_complete_documents_miss_nothing(self):
        asked = sum(answer.expected == "FILLED" and "-complete" in answer.document for answer in self.results.answers)
        self.assertLessEqual(len(self.results.incomplete), MOST_INCOMPLETE * asked, self.results.incomplete)

    def test_routes_and_look_alikes_are_told_apart(self):
        self.assertLessEqual(len(self.results.wrong_kinds()), MOST_MISTAKEN, self.results.wrong_kinds())

    def test_one_document_in_four_formats_gives_one_report(self):
        self.assertTrue(any(len(formats) == 4 for formats in self.results.by_format.values()))
        self.assertEqual(self.results.differing(), [])


class Corpus(unittest.TestCase):

    def test_it_is_the_same_every_time(self):
        first, second = corpus.compose(), corpus.compose()
        self.assertEqual([(d.name, d.entries, d.title) for d in first], [(d.name, d.entries, d.title) for d in second])
        self.assertGreaterEqual(len(first), 80)

    def test_the_lexicon_leaves_three_wordings_of_every_element_to_be_understood(self):
        self.assertEqual(Listing().short_of_unlisted(corpus.WORDINGS), [])


if __name__ == "__main__":
    unittest.main()
