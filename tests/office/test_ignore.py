#!/usr/bin/env python3
"""«У нас не требуется»: kept in the document, told in the report, taken back; through real files."""

import os
import pathlib
import tempfile
import unittest

import uno
from com.sun.star.lang import IllegalArgumentException
from office import OfficeTestCase, named_values

SOURCE = pathlib.Path(os.environ.get("MARSHRUT_SOURCE") or pathlib.Path(__file__).parents[2])
DATA = SOURCE / "tests" / "data"
TEXT, SHEET = "02-label-lines-gaps.docx", "13-facts-and-road-map.xlsx"


def details(value):
    return {detail.Name: detail.Value for detail in value.Details}


class Ignore(OfficeTestCase):

    def setUp(self):
        super().setUp()
        options = named_values({"Stage": uno.Enum("org.marshrut.Stage", "PLAN"), "Language": "ru"})
        self.checker = self.office.service("org.marshrut.RouteChecker", *options)

    def gap(self, report, *rules):
        """The first finding of what an element lacks."""
        rules = rules or ("element.empty", "element.missing")
        return next(one for one in report.Findings if one.Rule in rules and "." in one.Element)

    def ignored(self, document):
        return {one.Key: details(one).get("Reason", "") for one in self.checker.check(document).Findings if one.Ignored}

    def refused(self, reason, call):
        from org.marshrut import RefusedException
        with self.assertRaises(RefusedException) as caught:
            call()
        self.assertEqual((reason, True), (caught.exception.Reason, bool(caught.exception.Message)))

    def test_report(self):
        document = self.office.load(DATA / TEXT)
        before = self.checker.check(document)
        finding = self.gap(before)
        document.setModified(False)
        self.checker.ignore(document, finding.Key, "МО у нас нет")
        self.assertTrue(document.isModified())
        after = self.checker.check(document)
        self.assertEqual([one.Key for one in after.Findings], [one.Key for one in before.Findings])
        self.assertEqual({finding.Key: "МО у нас нет"}, self.ignored(document))
        self.assertEqual((before.Required - 1, before.Filled), (after.Required, after.Filled))
        self.assertEqual({"Ignored": 1}, details(after))
        element = next(one for one in after.Elements if one.Id == finding.Element)
        self.assertEqual((False, {"Ignored": True}), (element.Required, details(element)))
        self.checker.ignore(document, finding.Key, "")
        self.assertEqual({finding.Key: ""}, self.ignored(document))

    def test_taken_back(self):
        document = self.office.load(DATA / TEXT)
        before = self.checker.check(document)
        keys = [one.Key for one in before.Findings]
        for key in keys:
            self.checker.ignore(document, key, "причина")
        self.assertEqual(len(keys), len(self.ignored(document)))
        document.setModified(False)
        for key in keys:
            self.checker.attend(document, key)
        self.assertTrue(document.isModified())
        after = self.checker.check(document)
        self.assertEqual((before.Required, before.Filled, ()), (after.Required, after.Filled, after.Details))
        names = [one.Name for one in document.DocumentProperties.UserDefinedProperties.getPropertySetInfo().Properties]
        self.assertEqual([], [name for name in names if name.startswith("marshrut")])

    def test_through_files(self):
        for name, suffixes in ((TEXT, (".odt", ".docx", ".doc")), (SHEET, (".ods", ".xlsx", ".xls"))):
            for suffix in suffixes:
                with self.subTest(name + suffix), tempfile.TemporaryDirectory() as folder:
                    document = self.office.load(DATA / name)
                    for finding in self.checker.check(document).Findings:
                        self.checker.ignore(document, finding.Key, "по Положению школы: «<&>» 😀 " * 9)
                    kept = self.ignored(document)
                    self.assertGreater(len(kept), 1)
                    again = self.office.load(self.office.store(document, os.path.join(folder, "route" + suffix)))
                    self.assertEqual(kept, self.ignored(again))

    def test_no_property_is_longer_than_word_keeps(self):
        document = self.office.load(DATA / TEXT)
        for finding in self.checker.check(document).Findings:
            self.checker.ignore(document, finding.Key, "😀" * 200)
        own = document.DocumentProperties.UserDefinedProperties
        values = [own.getPropertyValue(one.Name) for one in own.getPropertySetInfo().Properties if one.Name.startswith("marshrut")]
        self.assertGreater(len(values), 3)
        self.assertLessEqual(max(len(value.encode("utf-16-le")) // 2 for value in values), 255)

    def test_it_is_no_step_of_the_undo_history_and_changes_no_text(self):
        document = self.office.load(DATA / TEXT)
        text = document.Text.String
        self.checker.ignore(document, self.gap(self.checker.check(document)).Key, "")
        self.assertFalse(document.UndoManager.isUndoPossible())
        self.assertEqual(text, document.Text.String)

    def test_documents_made_of_a_template_have_it(self):
        document = self.office.load(DATA / TEXT)
        self.checker.ignore(document, self.gap(self.checker.check(document)).Key, "школа")
        kept = self.ignored(document)
        with tempfile.TemporaryDirectory() as folder:
            path = self.office.store(document, os.path.join(folder, "school.ott"), "writer8_template")
            made = self.office.load(path, AsTemplate=True)
            self.assertFalse(made.hasLocation())
            self.assertEqual(kept, self.ignored(made))

    def test_what_is_stale(self):
        document = self.office.load(DATA / TEXT)
        self.refused("stale", lambda: self.checker.ignore(document, "of yesterday", ""))
        self.refused("stale", lambda: self.checker.attend(document, "of yesterday"))
        self.assertFalse(document.isModified())

    def test_read_only(self):
        document = self.office.load(DATA / TEXT)
        finding = self.gap(self.checker.check(document))
        self.checker.ignore(document, finding.Key, "")
        with tempfile.TemporaryDirectory() as folder:
            closed = self.office.load(self.office.store(document, os.path.join(folder, "route.odt")), ReadOnly=True)
            self.refused("read.only", lambda: self.checker.ignore(closed, finding.Key, "другая"))
            self.refused("read.only", lambda: self.checker.attend(closed, finding.Key))
            self.assertEqual({finding.Key: ""}, self.ignored(closed))

    def test_what_another_program_left_there(self):
        for value in ("{", "[]", '{"version":1,"ignored":[{"key":"element', 17.5, True):
            with self.subTest(value):
                document = self.office.load(DATA / TEXT)
                document.DocumentProperties.UserDefinedProperties.addProperty("marshrut.ignored.1", 128, value)
                report = self.checker.check(document)
                self.assertEqual({}, self.ignored(document))
                self.checker.ignore(document, self.gap(report).Key, "")
                self.assertEqual({self.gap(report).Key: ""}, self.ignored(document))

    def test_documents_of_other_kinds(self):
        for document in (None, self.office.new("simpress")):
            for call in (lambda: self.checker.ignore(document, "a", "b"), lambda: self.checker.attend(document, "a")):
                with self.assertRaises(IllegalArgumentException):
                    call()


if __name__ == "__main__":
    unittest.main()
