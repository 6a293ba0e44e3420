#!/usr/bin/env python3
"""Title sheets and values that are hard to handle: filled all the same, in one undo step, and nothing is lost."""

import os
import tempfile
import unittest

from office import OfficeTestCase, as_dict, named_values
from text_documents import ROUTE, Writing, lines, snapshot, steps

TEACHER = "Иванова Мария Петровна"
LONG = ("Муниципальное бюджетное общеобразовательное учреждение " * 100)[:5000].strip()


class HardSheets(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.sheets = self.office.service("org.marshrut.TitleSheets")
        self.document = self.office.new("swriter")
        self.writing = Writing(self.document)

    def fill(self, values):
        """Fills the sheet; undo and redo are tried on the way."""
        before, history = snapshot(self.document), steps(self.document)
        self.sheets.fill(self.document, named_values(values))
        after = snapshot(self.document)
        self.assertEqual(len(history) + 1, len(steps(self.document)))
        self.document.UndoManager.undo()
        self.assertEqual(before, snapshot(self.document))
        self.document.UndoManager.redo()
        self.assertEqual(after, snapshot(self.document))

    def read(self, document=None):
        return as_dict(self.sheets.read(document or self.document))

    def test_two_names_and_two_years(self):
        self.writing.line("УТВЕРЖДАЮ. Директор ________ Петров П. П., 30.08.2025")
        self.writing.line("МБОУ «Средняя школа № 7»", centred=True).line(ROUTE, centred=True)
        self.writing.line("Педагог: Сидорова Анна Ивановна").line("Наставник: Кузнецова Ольга Ильинична")
        self.writing.line("г. Озёрный, 2025", centred=True)
        self.fill({"title.teacher": TEACHER, "title.year": "2026"})
        self.assertEqual(["УТВЕРЖДАЮ. Директор ________ Петров П. П., 30.08.2025", "МБОУ «Средняя школа № 7»", ROUTE,
                          "Педагог: " + TEACHER, "Наставник: Кузнецова Ольга Ильинична", "г. Озёрный, 2026"],
                         [line for line in lines(self.document.Text) if line])

    def test_a_frame_in_a_table_in_a_frame(self):
        outer = self.writing.insert("text.TextFrame", Width=15000, Height=8000)
        table = Writing(self.document, outer).table(("МБОУ «Средняя школа № 7»", ""), (ROUTE, ""))
        inner = Writing(self.document, table.getCellByName("B2")).insert("text.TextFrame", Width=6000, Height=2000)
        Writing(self.document, inner).line("ФИО педагога: ________")
        self.fill({"title.teacher": TEACHER})
        self.assertEqual("ФИО педагога: " + TEACHER, inner.String)
        self.assertEqual(TEACHER, self.read()["title.teacher"])

    def assert_kept(self, value):
        """The value is filled in, and read back also from the formats that schools send round, as it is written."""
        self.writing.line(ROUTE, centred=True).line("ФИО педагога: ________").line("Название учреждения: ________").line("2025", centred=True)
        self.document.UndoManager.clear()
        self.fill({"title.organisation": value})
        found = self.read()["title.organisation"]
        expected = "".join(char if char >= " " and char != "\x7f" else " " if char in "\r\n\t" else "" for char in value)
        self.assertEqual(expected.split(), found.split())
        with tempfile.TemporaryDirectory() as folder:
            for suffix in (".odt", ".docx"):
                again = self.office.load(self.office.store(self.document, os.path.join(folder, "sheet" + suffix)))
                self.assertEqual(found, self.read(again)["title.organisation"])

    def test_right_to_left(self):
        self.assert_kept("מרים \u200fכהן")

    def test_control_characters(self):
        self.assert_kept("Ива\x00нова\x1b \x7fМария")

    def test_what_means_something_elsewhere(self):
        self.assert_kept("=2+2 {title} $1 \\1 &amp; <b> 😀")

    def test_several_lines(self):
        self.assert_kept("МБОУ\n«Средняя школа № 7»\r\nг. Озёрного")

    def test_five_thousand_characters(self):
        self.assert_kept(LONG)


if __name__ == "__main__":
    unittest.main()
