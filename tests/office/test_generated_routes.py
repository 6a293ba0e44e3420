#!/usr/bin/env python3
"""read(write(x)) == normalise(x) over generated whole routes: in memory, through .odt and .docx; what was read changes nothing when it is
written again."""

import tempfile
import unittest

import generated
from office import OfficeTestCase, as_dict, named_values
from text_documents import snapshot, steps

SEEDS = range(200, 205)
DRAFTED = ("note.topic", "note.goal", "note.tasks")


def written(name, value):
    """As a document has it: on a title sheet one line, elsewhere lines without white space around them."""
    lines = [line.strip(" \u00a0") for line in value.split("\n")]
    return (" " if name.startswith("title.") else "\n").join(lines)


class GeneratedRoutes(OfficeTestCase):
    maxDiff = None

    def make(self, seed, given):
        outcome = self.office.dispatch(None, "vnd.org.marshrut:NewRoute", SchoolYear="2026/27", Catalogue=bool(seed % 2), **given)
        self.assertEqual(1, outcome.state, outcome)
        return outcome.result["Document"]

    def read(self, document):
        report = self.office.service("org.marshrut.RouteChecker").check(document)
        return {element.Id: element.Text for element in report.Elements if element.State.value == "FILLED"}

    def map(self, document):
        return [[as_dict(activity.Values) for activity in found.Activities]
                for found in self.office.service("org.marshrut.RoadMaps").readAll(document)]

    def assert_written_again_changes_nothing(self, document, found):
        before, history = snapshot(document), steps(document)
        sheets = self.office.service("org.marshrut.TitleSheets")
        sheets.fill(document, sheets.read(document))
        self.office.dispatch(document, "vnd.org.marshrut:DraftTopic", **{name: found[name] for name in DRAFTED if name in found})
        self.assertEqual((before, history), (snapshot(document), steps(document)))

    def test_in_memory_and_through_files(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for seed in SEEDS:
            given = generated.route_values(seed)
            with self.subTest(seed=seed):
                document = self.make(seed, given)
                found, activities = self.read(document), self.map(document)
                for name, value in given.items():
                    with self.subTest(seed=seed, element=name):
                        self.assertEqual(written(name, value), found.get(name))
                self.assert_written_again_changes_nothing(document, found)
                for suffix in (".odt", ".docx"):
                    with self.subTest(seed=seed, format=suffix):
                        again = self.office.load(self.office.store(document, "%s/маршрут%d%s" % (folder.name, seed, suffix)))
                        self.assertEqual(found, self.read(again))
                        self.assertEqual(activities, self.map(again))
                        self.assert_written_again_changes_nothing(again, found)
                        self.office.close_document(again)
                self.office.close_document(document)


if __name__ == "__main__":
    unittest.main()
