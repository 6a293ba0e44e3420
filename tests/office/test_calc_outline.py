#!/usr/bin/env python3
"""What of a spreadsheet is its content: every sheet, merged cells, what a cell shows."""

import os
import tempfile
import unittest

from office import OfficeTestCase

HEADER = ("№", "Мероприятие", "Срок", "Результат")


class CalcOutline(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.checker = self.office.service("org.marshrut.RouteChecker")
        self.document = self.office.new("scalc")
        self.document.Sheets.getByIndex(0).Name = "Сведения"
        self.document.Sheets.insertNewByName("План", 1)

    def write(self, sheet, rows, row=0, column=0):
        sheet = self.document.Sheets.getByName(sheet)
        for y, cells in enumerate(rows, row):
            for x, content in enumerate(cells, column):
                cell = sheet.getCellByPosition(x, y)
                if isinstance(content, (int, float)):
                    cell.Value = content
                else:
                    cell.String = content
        return sheet

    def found(self, document=None):
        return {element.Id: (element.State.value, element.Text) for element in self.checker.check(document or self.document).Elements}

    def reopened(self):
        with tempfile.TemporaryDirectory() as folder:
            for suffix in (".ods", ".xlsx"):
                yield suffix, self.office.load(self.office.store(self.document, os.path.join(folder, "document" + suffix)))

    def everywhere(self, expected):
        for name, document in [("as made", self.document), *self.reopened()]:
            with self.subTest(name):
                found = self.found(document)
                self.assertEqual({key: found[key] for key in expected}, expected)

    def test_every_sheet_is_read(self):
        self.write("Сведения", [("Индивидуальный образовательный маршрут педагога",), ("ФИО", "Иванова Мария Петровна"), ("Педагогический стаж", "12 лет"),
                                ("Цель", "освоить приёмы")])
        self.write("План", [HEADER, (1, "Вебинар", "март", "конспект")], row=4, column=2)
        self.everywhere({"info.experience": ("FILLED", "12 лет"), "note.goal": ("FILLED", "освоить приёмы"),
                         "roadmap.activity": ("FILLED", "Вебинар"), "roadmap.deadline": ("FILLED", "март")})

    def test_merged_cells(self):
        sheet = self.write("План", [("ДОРОЖНАЯ КАРТА", "", "", ""), HEADER, ("Методическое направление", "", "", ""), (1, "Вебинар", "март", "конспект"),
                                    ("ИКТ", "", "", ""), (2, "Курсы", "май", "")])
        for row in (0, 2, 4):
            sheet.getCellRangeByPosition(0, row, 3, row).merge(True)
        self.everywhere({"roadmap.direction": ("FILLED", "Методическое направление"), "roadmap.activity": ("FILLED", "Вебинар")})
        maps = self.office.service("org.marshrut.RoadMaps").readAll(self.document)
        directions = [{value.Name: value.Value for value in activity.Values}.get("roadmap.direction") for activity in maps[0].Activities]
        self.assertEqual(directions, ["Методическое направление", "ИКТ"])

    def test_a_column_merged_over_its_activities(self):
        sheet = self.write("План", [("Направление", "Мероприятие", "Срок"), ("Методическое", "Вебинар", "март"), ("", "Курсы", "май"), ("ИКТ", "Таблицы", "июнь")])
        sheet.getCellRangeByPosition(0, 1, 0, 2).merge(True)
        maps = self.office.service("org.marshrut.RoadMaps").readAll(self.document)
        directions = [{value.Name: value.Value for value in activity.Values}.get("roadmap.direction") for activity in maps[0].Activities]
        self.assertEqual(directions, ["Методическое", "Методическое", "ИКТ"])

    def test_two_road_maps_side_by_side(self):
        self.write("План", [("Мероприятие", "Срок"), ("Вебинар", "март"), ("Курсы", "май")])
        self.write("План", [("Мероприятие", "Срок", "Результат"), ("Чтение", "июнь", "конспект")], row=1, column=4)
        maps = self.office.service("org.marshrut.RoadMaps").readAll(self.document)
        names = [[{value.Name: value.Value for value in activity.Values}["roadmap.activity"] for activity in found.Activities] for found in maps]
        self.assertEqual(names, [["Вебинар", "Курсы"], ["Чтение"]])


if __name__ == "__main__":
    unittest.main()
