#!/usr/bin/env python3
"""What TitleSheets.fill refuses, and what it makes of values that no document should hold."""

import os
import tempfile
import unittest

import office as harness  # makes the names of com.sun.star known, so it comes first
from com.sun.star.lang import IllegalArgumentException
from office import OfficeTestCase, as_dict, named_values
from text_documents import ROUTE, Writing, lines, snapshot, steps

VALUES = {"title.teacher": "Иванова Мария Петровна", "title.year": "2026"}


class TitleSheet(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.sheets = self.office.service("org.marshrut.TitleSheets")
        self.document = self.office.new("swriter")

    def fill(self, values, document=None):
        self.sheets.fill(document or self.document, named_values(values))


class Refusals(TitleSheet):

    def own_sheet(self):
        writing = Writing(self.document)
        writing.line("МБОУ «Средняя школа № 7»", centred=True).line(ROUTE, centred=True)
        writing.line("ФИО педагога: ________").line("г. Озёрный", centred=True).line("2025", centred=True)

    def refused(self, reason, document=None, values=None):
        """Refused for that reason, with a message for people, and nothing is changed."""
        document = document or self.document
        document.setModified(False)
        before, history = snapshot(document), steps(document)
        with self.assertRaises(harness.uno.getClass("org.marshrut.RefusedException")) as caught:
            self.fill(values or VALUES, document)
        self.assertEqual(caught.exception.Reason, reason)
        self.assertNotIn("refused.", caught.exception.Message)
        self.assertEqual(snapshot(document), before)
        self.assertEqual(steps(document), history)
        self.assertFalse(document.isModified())

    def test_a_document_opened_for_reading(self):
        self.own_sheet()
        with tempfile.TemporaryDirectory() as folder:
            path = self.office.store(self.document, os.path.join(folder, "sheet.odt"))
            self.refused("read.only", self.office.load(path, ReadOnly=True))
        self.assertNotEqual(as_dict(self.sheets.read(self.document)), {})

    def test_a_protected_form(self):
        self.document.createInstance("com.sun.star.document.Settings").ProtectForm = True
        self.refused("protected")

    def test_a_blank_in_a_protected_section(self):
        self.own_sheet()
        cursor = self.document.Text.createTextCursor()
        cursor.gotoStart(False)
        cursor.gotoEnd(True)
        section = self.document.createInstance("com.sun.star.text.TextSection")
        self.document.Text.insertTextContent(cursor, section, True)
        section.IsProtected = True
        self.refused("protected")
        section.IsProtected = False
        self.fill(VALUES)

    def test_a_blank_in_a_protected_cell(self):
        writing = Writing(self.document)
        writing.line("МБОУ «Средняя школа № 7»", centred=True).line(ROUTE, centred=True)
        table = writing.table(["ФИО педагога: ________"], ["г. Озёрный"], ["Год создания: ____"])
        table.getCellByName("A3").IsProtected = True
        self.refused("protected")
        self.fill({"title.teacher": VALUES["title.teacher"]})
        self.assertIn(VALUES["title.teacher"], table.getCellByName("A1").String)

    def test_nothing_is_refused_where_nothing_would_change(self):
        self.fill(VALUES)
        self.document.createInstance("com.sun.star.document.Settings").ProtectForm = True
        self.refused("protected")

    def test_other_kinds_of_text_documents(self):
        for kind in ("swriter/web", "swriter/GlobalDocument"):
            with self.subTest(kind):
                document = self.office.new(kind)
                before = document.Text.String
                with self.assertRaises(IllegalArgumentException):
                    self.fill(VALUES, document)
                with self.assertRaises(IllegalArgumentException):
                    self.sheets.read(document)
                self.assertEqual(document.Text.String, before)

    def test_unknown_elements_and_values_of_another_kind_are_named(self):
        for values, named in (({"title.unknown": "x"}, "title.unknown"), ({"note.goal": "x"}, "note.goal"), ({"title.year": 2026}, "title.year"),
                              ({**VALUES, "": "x"}, "")):
            with self.subTest(values):
                with self.assertRaises(IllegalArgumentException) as caught:
                    self.fill(values)
                self.assertIn(named, caught.exception.Message)
        self.assertEqual(self.document.Text.String, "")
        self.assertEqual(steps(self.document), [])


class Values(TitleSheet):

    def test_no_character_that_breaks_files_reaches_the_document(self):
        self.fill({"title.organisation": "\u0001Школа\ufffe №\u0000 7\uffff\r\nкорпус\t2 ", "title.teacher": "=СУММ(A1)", "title.place": "<b>&amp;</b> 😀"})
        read = as_dict(self.sheets.read(self.document))
        self.assertEqual(lines(self.document.Text)[0], "Школа № 7\nкорпус 2")
        self.assertEqual(lines(self.document.Text)[2], "ФИО педагога: =СУММ(A1)")
        self.assertEqual(read["title.place"], "<b>&amp;</b> 😀")
        with tempfile.TemporaryDirectory() as folder:
            for suffix in (".odt", ".docx"):
                with self.subTest(suffix):
                    again = self.office.load(self.office.store(self.document, os.path.join(folder, "sheet" + suffix)))
                    self.assertEqual(lines(again.Text)[:5], lines(self.document.Text)[:5])
                    self.assertEqual(as_dict(self.sheets.read(again)), read)

    def test_a_value_of_spaces_is_none(self):
        self.fill({"title.teacher": " \t ", "title.year": "2026"})
        self.assertEqual(lines(self.document.Text)[2], "ФИО педагога: (фамилия, имя, отчество)")

    def test_an_empty_value_takes_the_old_one_away(self):
        self.fill(VALUES)
        self.fill({"title.teacher": ""})
        self.assertNotIn("title.teacher", as_dict(self.sheets.read(self.document)))
        self.fill(VALUES)
        self.assertEqual(lines(self.document.Text)[2].rstrip(), "ФИО педагога: Иванова Мария Петровна")


if __name__ == "__main__":
    unittest.main()
