#!/usr/bin/env python3
"""Findings about a road map on a sheet, mended there in one step."""

import unittest

import fixing
import office as harness
import road_maps  # makes the names of com.sun.star known, so it comes first
from com.sun.star.sheet.ValidationType import LIST
from office import OfficeTestCase
from road_maps import activities, date, insert, read_all, road_map, some

PERIOD = (date(2026, 9, 1), date(2027, 5, 31))
HEADER, FIRST = 1, 2
WITHOUT_RESULTS = ("direction", "activity", "deadline", "report", "done", "project")


class OnSheets(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.document = self.office.new("scalc")
        self.sheet = self.document.Sheets.getByIndex(0)

    def insert(self, columns, given=None, count=4):
        given = given or [{name: text for name, text in one.items() if name in columns} for one in some(count)]
        insert(self.office, self.document, road_map(given, columns=columns, period=PERIOD))

    def write(self, rows, first=0):
        for row, texts in enumerate(rows, first):
            for column, text in enumerate(texts):
                self.sheet.getCellByPosition(column, row).String = text

    def checker(self, stage="PLAN"):
        return fixing.checker(self.office, stage)

    def found(self, rule, element, stage="PLAN"):
        return [one for one in self.checker(stage).check(self.document).Findings if (one.Rule, one.Element) == (rule, element)]

    def finding(self, rule, element, stage="PLAN"):
        found = self.found(rule, element, stage)
        self.assertEqual(len(found), 1, [(one.Rule, one.Element) for one in self.checker(stage).check(self.document).Findings])
        return found[0]

    def content(self, last=20):
        return self.sheet.getCellRangeByPosition(0, 0, 14, last).getDataArray()

    def state(self):
        return (self.content(), [self.sheet.Columns.getByIndex(column).Width for column in range(14)],
                [self.sheet.Columns.getByIndex(column).IsVisible for column in range(14)], self.printed(), self.named(),
                [self.sheet.getCellByPosition(column, row).CellStyle or "Default" for column in range(14) for row in range(12)])

    def printed(self):
        return [(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow) for area in self.sheet.getPrintAreas()]

    def named(self):
        names = self.document.NamedRanges
        areas = [(name, names.getByName(name).getReferredCells().RangeAddress) for name in names.ElementNames]
        return [(name, area.Sheet, area.StartColumn, area.StartRow, area.EndColumn, area.EndRow) for name, area in areas]

    def fix(self, rule, element, stage="PLAN"):
        """In one step that undo takes back; leaves it mended."""
        finding = self.finding(rule, element, stage)
        self.assertTrue(finding.Fixable, finding)
        before, history = self.state(), self.document.UndoManager.getAllUndoActionTitles()
        self.checker(stage).fix(self.document, finding.Key)
        after = self.state()
        self.assertEqual(len(self.document.UndoManager.getAllUndoActionTitles()), len(history) + 1)
        self.document.UndoManager.undo()
        self.assertEqual(self.state(), before)
        self.document.UndoManager.redo()
        # of a document that is not shown the office brings no width again
        self.assertEqual(self.state()[:1] + self.state()[2:], after[:1] + after[2:])

    def refused(self, rule, element):
        finding = self.finding(rule, element)
        self.assertFalse(finding.Fixable, finding)
        before, history = self.content(), self.document.UndoManager.getAllUndoActionTitles()
        with self.assertRaises(harness.uno.getClass("org.marshrut.RefusedException")) as caught:
            self.checker().fix(self.document, finding.Key)
        self.assertEqual(caught.exception.Reason, "not.fixable")
        self.assertEqual((self.content(), self.document.UndoManager.getAllUndoActionTitles()), (before, history))


class Facts(OnSheets):

    ROWS = (("Информационная справка о педагоге",), ("ФИО", "Петрова Анна Ивановна"), ("Должность", "учитель физики"),
            ("Квалификационная категория", "первая"), (), ("№", "Направление", "Мероприятие", "Срок", "Результат", "Форма отчёта"),
            ("1", "Методическое", "Вебинар", "октябрь", "Памятка", "Сообщение, МО"))

    def test_a_row_like_its_neighbours(self):
        self.write(self.ROWS)
        for row in (1, 2, 3):
            self.sheet.getCellRangeByPosition(1, row, 3, row).merge(True)
            self.sheet.getCellByPosition(0, row).CharWeight = 150
        self.sheet.Rows.getByIndex(6).Height = 2000
        self.fix("element.missing", "info.education")
        self.assertEqual([self.sheet.getCellByPosition(0, row).String for row in range(1, 5)], ["ФИО", "Должность", "Образование", "Квалификационная категория"])
        self.assertEqual(self.sheet.getCellByPosition(0, 3).CharWeight, 150)
        self.assertTrue(self.sheet.getCellByPosition(1, 3).IsMerged)
        self.assertEqual(self.sheet.Rows.getByIndex(7).Height, 2000)
        self.assertEqual(self.content()[6][:6], self.ROWS[5])
        self.assertEqual([one.Rule for one in self.checker().check(self.document).Findings if one.Element == "info.education"], ["element.empty"])

    def test_not_through_what_stands_beside(self):
        self.write(self.ROWS)
        self.sheet.getCellByPosition(3, 3).String = "Памятка: заполнить до 1 октября"
        self.refused("element.missing", "info.education")


class Columns(OnSheets):

    def test_between_others_all_of_ours_goes_along(self):
        self.insert(WITHOUT_RESULTS)
        counted = self.sheet.getCellRangeByPosition(1, FIRST + 6, 6, FIRST + 11).getDataArray()
        words = self.sheet.getCellRangeByPosition(7, 0, 7, FIRST + 3).getDataArray()
        self.fix("column.missing", "roadmap.result")
        self.assertEqual([cell.String for cell in (self.sheet.getCellByPosition(column, HEADER) for column in range(3, 6))],
                         ["Срок", "Ожидаемый результат", "Форма отчёта, место и время"])
        self.assertEqual(self.sheet.getCellRangeByPosition(1, FIRST + 6, 6, FIRST + 11).getDataArray(), counted)
        self.assertEqual(self.sheet.getCellRangeByPosition(8, 0, 8, FIRST + 3).getDataArray(), words)
        self.assertEqual([self.sheet.Columns.getByIndex(column).IsVisible for column in range(13)], [True] * 9 + [False] * 3 + [True])
        self.assertEqual(self.sheet.getCellByPosition(4, FIRST).CellStyle, self.sheet.getCellByPosition(3, FIRST).CellStyle)
        self.assertGreaterEqual(self.sheet.Columns.getByIndex(4).Width, 3490)
        self.assertEqual(self.printed(), [(0, 0, 7, FIRST + 3)])
        found, = read_all(self.office, self.document)
        self.assertEqual(found.Columns, tuple("roadmap." + name for name in ("direction", "activity", "deadline", "result", "report", "done", "project")))
        self.assertEqual(activities(found), [{name: text for name, text in one.items() if name != "result"} for one in some(4)])
        self.assertEqual([one.Rule for one in self.checker().check(self.document).Findings if one.Element == "roadmap.result"], ["element.empty"])
        # The commands know the new column, and the words go on being worked out.
        self.document.CurrentController.select(self.sheet.getCellByPosition(2, FIRST))
        outcome = self.office.dispatch(self.document, "vnd.org.marshrut:EditActivity", **{"roadmap.result": "Памятка", "roadmap.done": "выполнено"})
        self.assertEqual(outcome.state, 1, outcome)
        self.assertEqual(self.sheet.getCellByPosition(4, FIRST).String, "Памятка")
        self.assertEqual(self.sheet.getCellByPosition(8, FIRST).String, "выполнено")

    def test_at_the_end_title_names_and_print_area_grow(self):
        self.insert(("direction", "activity", "deadline", "result", "report"))
        self.assertEqual(self.printed(), [(0, 0, 5, FIRST + 3)])
        self.fix("column.missing", "roadmap.done", "MIDYEAR")
        self.assertEqual(self.sheet.getCellByPosition(6, HEADER).String, "Отметка о выполнении")
        self.assertEqual(self.printed(), [(0, 0, 6, FIRST + 3)])
        self.assertIn((road_maps.DEFINED_NAME, 0, 0, 0, 6, FIRST + 3), self.named())
        cursor = self.sheet.createCursorByRange(self.sheet.getCellByPosition(0, 0))
        cursor.collapseToMergedArea()
        self.assertEqual(cursor.RangeAddress.EndColumn, 6)
        self.assertEqual(len(activities(read_all(self.office, self.document)[0])), 4)

    def test_a_table_drawn_by_hand(self):
        self.write([["Дорожная карта на 2026–2027 учебный год"], ["№", "Мероприятие", "Срок", "Форма отчёта"], ["1", "Пройти курсы", "октябрь", "МО, ноябрь"],
                    ["2", "Дать открытый урок", "март", "показ, март"], [], ["Учитель"]])
        months = self.sheet.getCellRangeByPosition(2, FIRST, 2, FIRST + 1)
        choices = months.Validation
        choices.Type = LIST
        choices.setFormula1('"октябрь";"март"')
        months.Validation = choices
        self.fix("column.missing", "roadmap.result")
        self.assertEqual(self.sheet.getCellByPosition(3, HEADER).String, "Ожидаемый результат")
        self.assertEqual([self.sheet.getCellByPosition(column, FIRST).Validation.Type == LIST for column in range(2, 5)], [True, False, False])
        self.assertEqual(self.sheet.getCellByPosition(4, FIRST).String, "МО, ноябрь")
        self.assertEqual(self.sheet.getCellByPosition(0, 5).String, "Учитель")

    def test_not_through_another_table(self):
        self.write([["Дорожная карта"], ["№", "Мероприятие", "Срок", "Форма отчёта"], ["1", "Пройти курсы", "октябрь", "МО, ноябрь"],
                    ["2", "Дать открытый урок", "март", "показ, март"], [], [], ["Фамилия", "Имя", "Класс", "Баллы"], ["Петров", "Пётр", "5 А", "12"]])
        self.refused("column.missing", "roadmap.result")


class Blanks(OnSheets):

    def test_hints_of_a_blank_go_together(self):
        given = [dict(one, report="(указать форму отчёта)") for one in some(3)]
        self.insert(road_maps.FULL, given)
        rule = "element.placeholder" if self.found("element.placeholder", "roadmap.report") else "element.empty"
        self.fix(rule, "roadmap.report")
        self.assertEqual([self.sheet.getCellByPosition(5, FIRST + row).String for row in range(3)], ["", "", ""])
        self.assertEqual([one for one in self.checker().check(self.document).Findings if one.Rule == "element.placeholder"], [])

    def test_underscores_go_and_the_cursor_waits_there(self):
        given = [dict(one, report="____________") for one in some(3)]
        self.insert(road_maps.FULL, given)
        self.fix("element.empty", "roadmap.report")
        self.assertEqual([self.sheet.getCellByPosition(5, FIRST + row).String for row in range(3)], ["", "", ""])
        self.assertEqual(self.document.CurrentController.Selection.CellAddress.Column, 5)

    def test_what_is_written_stays(self):
        self.insert(road_maps.FULL, [dict(one, report="Отчёт на МО (протокол № 3)") for one in some(3)])
        self.assertEqual(self.found("element.empty", "roadmap.report") + self.found("element.placeholder", "roadmap.report"), [])

    def test_a_missing_place_is_not_promised(self):
        self.insert(road_maps.FULL)
        self.assertEqual([one.Rule for one in self.checker().check(self.document).Findings
                          if one.Fixable and one.Rule in ("section.missing", "element.missing", "roadmap.missing", "review.due")], [])


if __name__ == "__main__":
    unittest.main()
