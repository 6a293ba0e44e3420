#!/usr/bin/env python3
"""Inserting a road map is one undo step that gives everything back. The documents are shown, as a user's are."""

import unittest

import road_maps
from office import OfficeTestCase
from road_maps import date, insert, road_map, some

TITLE = "Вставить дорожную карту"
PERIOD = (date(2026, 9, 1), date(2027, 5, 31))


def state(document):
    """All that a road map touches; an unused column answers with no style at all, which is the default one."""
    sheet = document.Sheets.getByIndex(0)
    cells = [(column, row) for row in range(11) for column in range(9)]
    return {
        "content": sheet.getCellRangeByName("A1:J40").getFormulaArray(),
        "styles": [sheet.getCellByPosition(*cell).CellStyle or "Default" for cell in cells],
        "formats": [sheet.getCellByPosition(*cell).NumberFormat for cell in cells],
        "bold": [sheet.getCellByPosition(*cell).CharWeight for cell in cells],
        "colours": [sheet.getCellByPosition(*cell).CellBackColor for cell in cells],
        "merged": [sheet.getCellByPosition(*cell).getIsMerged() for cell in cells],
        "choices": [sheet.getCellByPosition(*cell).Validation.getFormula1() for cell in cells],
        "widths": [sheet.Columns.getByIndex(column).Width for column in range(10)],
        "heights": [sheet.Rows.getByIndex(row).Height for row in range(14)],
        "sheets": [(one.Name, one.IsVisible) for one in document.Sheets],
        "names": [(name, document.NamedRanges.getByName(name).Content) for name in document.NamedRanges.ElementNames],
        "tables": document.DatabaseRanges.ElementNames,
        "page style": sheet.PageStyle,
        "print areas": [(area.StartRow, area.EndRow) for area in sheet.getPrintAreas()],
        "repeated": (sheet.getPrintTitleRows(), sheet.getTitleRows().StartRow, sheet.getTitleRows().EndRow),
    }


class Undo(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.document = self.office.new("scalc", hidden=False)
        self.sheet = self.document.Sheets.getByIndex(0)
        self.history = self.document.UndoManager

    def titles(self):
        # An empty sequence reaches Python as bytes from LibreOffice 7.0.
        return tuple(self.history.getAllUndoActionTitles())

    def assert_undone_and_redone(self, *inserts):
        states = [state(self.document)]
        earlier = self.titles()
        for what, *position in inserts:
            insert(self.office, self.document, what, *position)
            states.append(state(self.document))
        self.assertEqual(self.titles(), (TITLE,) * len(inserts) + earlier)
        for expected in reversed(states[:-1]):
            self.history.undo()
            self.assert_state(expected)
        self.assertEqual(self.titles(), earlier)
        for done, expected in enumerate(states[1:], 1):
            self.history.redo()
            self.assert_state(expected)
            self.assertEqual(self.titles(), (TITLE,) * done + earlier)

    def assert_state(self, expected):
        found = state(self.document)
        for name, value in expected.items():
            if name == "heights":  # done again they may differ by a rounding
                self.assertTrue(all(abs(height - other) < 10 for height, other in zip(found[name], value)), (found[name], value))
            else:
                self.assertEqual(found[name], value, name)

    def test_on_an_empty_sheet(self):
        self.assert_undone_and_redone((road_map(some(6), period=PERIOD),))

    def test_with_numbers_and_dates(self):
        self.assert_undone_and_redone((road_map([{"activity": "Курсы", "deadline": date(2026, 10, 5), "result": 72}]), 2, 3))

    def test_twice(self):
        self.assert_undone_and_redone((road_map(some(3), period=PERIOD),), (road_map(some(2)), 1, 8))

    def test_without_a_column_for_the_direction(self):
        self.assert_undone_and_redone((road_map(some(4), Standard="recommendations"),))

    def test_the_users_formats_come_back(self):
        style = self.document.createInstance("com.sun.star.style.CellStyle")
        self.document.StyleFamilies.getByName("CellStyles").insertByName("Моя", style)
        self.sheet.getCellRangeByName("A1:J12").CellStyle = "Моя"
        self.sheet.getCellRangeByName("B3:C4").CellBackColor = 0xFFCC00
        self.sheet.getCellByPosition(2, 2).CharWeight = 150.0
        self.sheet.Columns.getByIndex(2).Width = 7777
        self.sheet.Rows.getByIndex(5).Height = 3333
        self.assert_undone_and_redone((road_map(some(4)),))

    def test_earlier_steps_stay(self):
        self.sheet.getCellByPosition(0, 30).String = "раньше"
        insert(self.office, self.document, road_map(some(4)))
        self.history.undo()
        self.history.undo()
        self.assertEqual(self.sheet.getCellByPosition(0, 30).String, "")
        self.history.redo()
        self.assertEqual(self.sheet.getCellByPosition(0, 30).String, "раньше")

    def test_a_hidden_document_survives_its_undo(self):
        """There the office crashes when it undoes the insertion of a sheet, so the lists' sheet stays."""
        self.document = self.office.new("scalc", hidden=True)
        before = state(self.document)
        insert(self.office, self.document, road_map(some(4)))
        self.document.UndoManager.undo()
        after = state(self.document)
        self.assertEqual(after.pop("sheets"), before.pop("sheets") + [(road_maps.LISTS, False)])
        self.assertEqual(after, before)


if __name__ == "__main__":
    unittest.main()
