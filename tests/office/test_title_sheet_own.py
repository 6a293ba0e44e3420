#!/usr/bin/env python3
"""TitleSheets.fill on title sheets that schools made themselves: only the blanks change, in their own formatting."""

import os
import tempfile
import unittest

from office import OfficeTestCase, as_dict, named_values
from text_documents import BOLD, ROUTE, Writing, content, lines, snapshot, steps

VALUES = {
    "title.organisation": "МБОУ «Средняя школа № 7»",
    "title.teacher": "Иванова Мария Петровна",
    "title.place": "г. Озёрный",
    "title.year": "2026",
}
LABEL = {"CharHeight": 14.0}
BLANK = {"CharHeight": 16.0, "CharColor": 0x0000FF, **BOLD}


def changed(before, after, path=()):
    """Every difference between two snapshots as (what was, what is), formatting included."""
    if type(before) is type(after) and isinstance(before, (list, tuple)) and len(before) == len(after):
        for one, other in zip(before, after):
            yield from changed(one, other, path)
    elif isinstance(before, dict) and before.keys() == after.keys():
        for key in before:
            yield from changed(before[key], after[key], path + (key,))
    elif before != after:
        yield before, after


class OwnSheet(OfficeTestCase):
    maxDiff = None

    def setUp(self):
        super().setUp()
        self.sheets = self.office.service("org.marshrut.TitleSheets")
        self.document = self.office.new("swriter")
        self.writing = Writing(self.document)

    def rest(self):
        """The document goes on after the sheet."""
        self.writing.line("Пояснительная записка", style="Heading 1")
        self.writing.cursor().PageDescName = "Standard"
        self.writing.line("Цель: ______")

    def stored(self):
        """The document as it is, and as it comes back from the formats that schools send round."""
        self.document.UndoManager.clear()  # it holds a hundred steps, and no more
        yield "new", self.document
        with tempfile.TemporaryDirectory() as folder:
            for suffix in (".odt", ".docx"):
                yield suffix, self.office.load(self.office.store(self.document, os.path.join(folder, "own" + suffix)))

    def fill(self, document, values):
        self.sheets.fill(document, named_values(values))

    def check(self, expected, values=None):
        """The changes of text that filling makes; the formatting of what was replaced stays."""
        self.rest()
        documents = list(self.stored())
        for name, document in documents:
            with self.subTest(name):
                before, history = snapshot(document), steps(document)
                document.setModified(False)
                self.fill(document, values or VALUES)
                after = snapshot(document)
                self.assertEqual(sorted(changed(before, after), key=str), sorted(expected, key=str))
                self.assertEqual(len(steps(document)), len(history) + 1)
                self.assertEqual(as_dict(self.sheets.read(document)), {"title.heading": ROUTE, **VALUES})
                self.fill(document, values or VALUES)
                self.fill(document, as_dict(self.sheets.read(document)))
                self.assertEqual(snapshot(document), after)
                self.assertEqual(len(steps(document)), len(history) + 1)
                document.UndoManager.undo()
                self.assertEqual(snapshot(document), before)
                self.assertEqual(steps(document), history)
                self.assertFalse(document.isModified())

    def test_labels_with_blanks(self):
        self.writing.line(("Название ОУ: ", LABEL), ("______________________", BLANK))
        self.writing.line((ROUTE, BOLD), centred=True)
        self.writing.line(("ФИО педагога: ", LABEL), ("____________________", BLANK))
        self.writing.line(("Населённый пункт: ", LABEL), ("__________", BLANK))
        self.writing.line(("Год: ", LABEL), ("____", BLANK))
        self.check([("______________________", VALUES["title.organisation"]), ("____________________", VALUES["title.teacher"]),
                    ("__________", "г. Озёрный"), ("____", "2026")])

    def test_a_blank_of_several_formats_takes_the_first(self):
        self.writing.line(ROUTE, centred=True).line(("ФИО педагога: ", LABEL), ("____", BLANK), ("________", LABEL), (" (полностью)", {"CharHeight": 8.0}))
        self.writing.line("Год: 2025")
        for name, document in list(self.stored()):
            with self.subTest(name):
                label, first, _, rest = content(document.Text)[1][-1]
                self.fill(document, VALUES)
                self.assertEqual(content(document.Text)[1][-1], [label, (VALUES["title.teacher"], first[1]), rest])

    def test_bare_centred_lines_from_last_year(self):
        self.writing.line("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ РАЙОНА", centred=True)
        self.writing.line(("МБОУ «Основная школа № 3»", BOLD), centred=True).line("").line("")
        self.writing.line((ROUTE, {"CharHeight": 20.0, **BOLD}), centred=True).line("")
        self.writing.line(("Петровой Анны Сергеевны", {"CharHeight": 16.0, "CharColor": 0x800000}), centred=True).line("").line("")
        self.writing.line("с. Тихое", centred=True)
        self.writing.line("2023", centred=True)
        values = {name: VALUES[name] for name in ("title.teacher", "title.place", "title.year")}
        self.rest()
        for name, document in list(self.stored()):
            with self.subTest(name):
                before = snapshot(document)
                self.fill(document, values)
                self.assertEqual(sorted(changed(before, snapshot(document))),
                                 sorted([("Петровой Анны Сергеевны", VALUES["title.teacher"]), ("с. Тихое", "г. Озёрный"), ("2023", "2026")]))

    def test_a_text_frame(self):
        self.writing.line("")
        self.rest()
        self.writing.frame("(наименование образовательной организации)", "", ROUTE, "", "ФИО педагога: ____________________", "", "г. ________", "20__ г.")
        for name, document in list(self.stored()):
            with self.subTest(name):
                before = snapshot(document)
                self.fill(document, {**VALUES, "title.place": "Озёрный"})
                read = as_dict(self.sheets.read(document))
                self.assertEqual(read["title.organisation"], VALUES["title.organisation"])
                self.assertEqual(read["title.teacher"], VALUES["title.teacher"])
                self.assertIn("2026", read["title.year"])
                self.assertIn("Озёрный", read["title.place"])
                self.assertEqual(snapshot(document)[0], before[0])
                document.UndoManager.undo()
                self.assertEqual(snapshot(document), before)

    def test_a_table(self):
        self.writing.table(["Образовательная организация", "____________________"], ["Документ", ROUTE],
                           ["ФИО педагога", "(фамилия, имя, отчество)"], ["Населённый пункт", ""], ["Год", "______"])
        self.rest()
        for name, document in list(self.stored()):
            with self.subTest(name):
                before = lines(document.Text)
                self.fill(document, VALUES)
                table = document.TextTables.getByIndex(0)
                self.assertEqual([table.getCellByName("B%d" % row).String for row in range(1, 6)],
                                 [VALUES["title.organisation"], ROUTE, VALUES["title.teacher"], "г. Озёрный", "2026"])
                self.assertEqual([table.getCellByName("A%d" % row).String for row in range(1, 6)],
                                 ["Образовательная организация", "Документ", "ФИО педагога", "Населённый пункт", "Год"])
                self.assertEqual(lines(document.Text), before)

    def test_a_shape(self):
        self.writing.line("")
        self.rest()
        self.writing.shape("МБОУ «Средняя школа № 7»\n" + ROUTE + "\nФИО педагога: ____________________\nг. Озёрный\n2025")
        for name, document in list(self.stored()):
            with self.subTest(name):
                document.UndoManager.clear()
                before = document.DrawPage.getByIndex(0).String
                self.fill(document, VALUES)
                self.assertEqual(as_dict(self.sheets.read(document)), {"title.heading": ROUTE, **VALUES})
                self.fill(document, VALUES)
                self.assertEqual(len(steps(document)), 1)
                after = document.DrawPage.getByIndex(0).String
                document.UndoManager.undo()
                self.assertEqual(document.DrawPage.getByIndex(0).String, before)
                document.UndoManager.redo()
                self.assertEqual(document.DrawPage.getByIndex(0).String, after)

    def test_notes_fields_hidden_and_deleted_text_around_a_blank(self):
        self.writing.line(ROUTE, centred=True).line("МБОУ «Средняя школа № 7»", centred=True)
        self.writing.line("ФИО ", ("(скрыто) ", {"CharHidden": True}), "педагога")
        note = self.writing.insert("text.Footnote")
        note.String = "полностью"
        self.writing.write(": ")
        self.writing.write("________ ")
        self.writing.insert("text.TextField.DocInfo.Title")
        self.writing.line("Год создания: ____ ", "(заполните)", centred=True)
        self.writing.line("г. Озёрный", centred=True)
        self.fill(self.document, VALUES)
        read = as_dict(self.sheets.read(self.document))
        self.assertEqual(read["title.teacher"], VALUES["title.teacher"])
        paragraph = lines(self.document.Text)[2]
        self.assertEqual(paragraph, "ФИО (скрыто) педагога1: %s " % VALUES["title.teacher"])
        self.assertEqual(self.document.Footnotes.Count, 1)

    def test_changes_are_tracked_where_the_document_tracks_them(self):
        self.writing.line(ROUTE, centred=True).line("МБОУ «Средняя школа № 7»", centred=True)
        self.writing.line("ФИО педагога: ____________________").line("г. Озёрный", centred=True).line("2025", centred=True)
        self.rest()
        self.document.RecordChanges = True
        self.fill(self.document, VALUES)
        self.assertEqual(as_dict(self.sheets.read(self.document)), {"title.heading": ROUTE, **VALUES})
        self.assertIn("____", lines(self.document.Text)[2])
        self.fill(self.document, {"title.year": "2027"})
        self.assertEqual(as_dict(self.sheets.read(self.document))["title.year"], "2027")


if __name__ == "__main__":
    unittest.main()
