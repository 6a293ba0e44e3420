#!/usr/bin/env python3
"""A road map through the year, by commands alone: insert, add, edit, mark, move, cancel, an unplanned achievement, an outcome, the
check at three stages; each one undo step; saved and opened again in each format."""

import tempfile
import unittest

import year
from office import OfficeTestCase
from road_maps import activities, read_all
from text_documents import steps


class CalcYear(year.Year):
    def numbers(self):
        sheet = self.document.Sheets.getByIndex(0)
        return [int(sheet.getCellByPosition(0, row).Value) for row in range(2, 2 + len(self.rows()))]


class WriterYear(year.Year):
    def numbers(self):
        table = self.document.TextTables.getByIndex(0)
        return [table.getCellByName("A%d" % row).String for row in range(2, 2 + len(self.rows()))]


def go_in_calc(document, activity):
    sheet = document.Sheets.getByIndex(0)
    row = next(row for row in range(200) if sheet.getCellByPosition(2, row).String == activity)
    document.CurrentController.select(sheet.getCellByPosition(4, row))


def go_in_writer(document, activity):
    table = document.TextTables.getByIndex(0)
    name = next(name for name in table.CellNames if table.getCellByName(name).String == activity)
    document.CurrentController.ViewCursor.gotoRange(table.getCellByName(name).Text.Start, False)


class AYear(OfficeTestCase):

    def pass_a_year(self, kind, make, go, formats):
        document = self.office.new(kind)
        document.UndoManager.clear()
        rows = make(self, document, go).through()
        self.assertEqual(["Вставить дорожную карту", "Добавить мероприятие", "Изменить мероприятие"] + 4 * ["Отметить выполнение"] +
                         ["Достижение вне плана", "Итог по направлению"], steps(document)[-9:])
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for suffix in formats:
            with self.subTest(format=suffix):
                path = self.office.store(document, "%s/год%s" % (folder.name, suffix))
                again = self.office.load(path)
                self.assertEqual(rows, activities(read_all(self.office, again)[0]))
                later = make(self, again, go)
                later.check()
                later.run("MarkDone", rows[1]["activity"], Status="done", Date="май 2027")
                later.run("AddActivity", rows[0]["activity"], roadmap__activity="Ещё одно")
                self.assertEqual(len(rows) + 1, len(later.rows()))
                self.assertEqual("выполнено май 2027", later.named(rows[1]["activity"])["done"])
                self.office.close_document(again)
        return document

    def test_in_calc(self):
        self.pass_a_year("scalc", CalcYear, go_in_calc, (".ods", ".xlsx"))

    def test_in_writer(self):
        self.pass_a_year("swriter", WriterYear, go_in_writer, (".odt", ".docx"))


if __name__ == "__main__":
    unittest.main()
