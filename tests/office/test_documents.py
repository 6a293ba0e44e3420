"""Every document of tests/data is checked in a real office and compared with the truth beside it."""

import json
import os
import pathlib
import unittest

import uno

from office import OfficeTestCase, named_values

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
TRUTH = ".truth.json"


def documents():
    """Each document with its truth: (path, truth)."""
    for truth in sorted(DATA.glob("*" + TRUTH)):
        stem = truth.name[: -len(TRUTH)]
        path = next(p for p in DATA.glob(stem + ".*") if not p.name.endswith(TRUTH))
        yield path, json.loads(truth.read_text(encoding="utf-8"))


def rows_of(finding):
    """The rows a finding names, from its details."""
    for detail in finding.Details:
        if detail.Name == "Rows":
            return list(detail.Value)
    return None


def date(text):
    year, month, day = map(int, text.split("-"))
    return uno.createUnoStruct("com.sun.star.util.Date", Day=day, Month=month, Year=year)


class Documents(OfficeTestCase):
    maxDiff = None

    def check(self, path, truth):
        document = self.office.load(path)
        try:
            checker = self.office.service(
                "org.marshrut.RouteChecker",
                *named_values({
                    "Standard": truth["form"],
                    "Stage": uno.Enum("org.marshrut.Stage", truth["stage"]),
                    "Today": date(truth["today"]),
                    "Language": "ru",
                }))
            return checker.check(document)
        finally:
            self.office.close_document(document)

    def test_documents_are_checked_as_their_truth_says(self):
        only = os.environ.get("MARSHRUT_DOCUMENT", "")
        seen = 0
        for path, truth in documents():
            if only not in path.name:
                continue
            seen += 1
            report = self.check(path, truth)
            with self.subTest(path.name, aspect="kind"):
                self.assertEqual(report.IsRoute, truth["isRoute"], report.LooksLike)
                if not truth["isRoute"]:
                    details = {d.Name: d.Value for d in report.Details}
                    self.assertEqual(details["LooksLike"], truth["looksLike"])
                    self.assertTrue(report.LooksLike)
                    self.assertEqual(report.Elements, ())
            with self.subTest(path.name, aspect="elements"):
                states = {e.Id: e.State.value for e in report.Elements}
                wrong = {
                    i: f"{states.get(i)}, not {s}: " + "".join(e.Text[:60] for e in report.Elements if e.Id == i)
                    for i, s in truth["elements"].items() if i in states and states[i] != s
                }
                self.assertEqual(wrong, {})
            with self.subTest(path.name, aspect="texts"):
                texts = {e.Id: " ".join(e.Text.split()) for e in report.Elements}
                for element, text in truth["texts"].items():
                    self.assertEqual(texts[element], " ".join(text.split()), element)
            with self.subTest(path.name, aspect="findings"):
                found = sorted((f.Rule, f.Element, rows_of(f)) for f in report.Findings)
                wanted = sorted((rule, element, rows) for rule, element, rows in truth["findings"])
                self.assertEqual(found, wanted)
                self.assertEqual(len({f.Key for f in report.Findings}), len(report.Findings))
                for finding in report.Findings:
                    self.assertTrue(finding.Message)
                    self.assertNotIn("finding.", finding.Message)
        self.assertTrue(seen)


if __name__ == "__main__":
    unittest.main()
