#!/usr/bin/env python3
"""What RoadMaps.insert refuses: one clear message, nothing changed."""

import os
import tempfile
import unittest

import road_maps
from com.sun.star.beans import NamedValue
from com.sun.star.lang import IllegalArgumentException
from com.sun.star.util import Date
from office import OfficeTestCase
from road_maps import date, insert, road_map, some


class Refusals(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.document = self.office.new("scalc")
        self.sheet = self.document.Sheets.getByIndex(0)

    def state(self):
        document = self.document
        return (document.isModified(), document.UndoManager.getAllUndoActionTitles(), document.Sheets.ElementNames,
                document.NamedRanges.ElementNames, document.StyleFamilies.getByName("CellStyles").ElementNames,
                self.sheet.getCellRangeByName("A1:Z60").getFormulaArray(), self.sheet.PageStyle)

    def refused(self, reason, what, *position, words=()):
        from org.marshrut import RefusedException
        self.document.setModified(False)
        before = self.state()
        with self.assertRaises(RefusedException) as caught:
            insert(self.office, self.document, what, *position)
        self.assertEqual(caught.exception.Reason, reason)
        self.tells(caught.exception.Message, words)
        self.assertEqual(self.state(), before)

    def no_argument(self, what, *position, words=()):
        self.document.setModified(False)
        before = self.state()
        with self.assertRaises(IllegalArgumentException) as caught:
            insert(self.office, self.document, what, *position)
        self.tells(caught.exception.Message, words)
        self.assertEqual(self.state(), before)

    def tells(self, message, words):
        self.assertTrue(message.strip().endswith((".", "!")) and " " in message, message)
        for word in words:
            self.assertIn(word, message)


class Place(Refusals):

    def test_filled_cells_are_named(self):
        self.sheet.getCellByPosition(3, 4).String = "моё"
        self.refused("cells.filled", road_map(some(4)), words=["D5"])

    def test_many_filled_cells(self):
        for row in range(0, 12, 2):
            self.sheet.getCellByPosition(row % 3, row).Value = row
        self.refused("cells.filled", road_map(some(12)), words=["…"])

    def test_a_formula_with_an_empty_result_is_filled(self):
        self.sheet.getCellByPosition(0, 5).Formula = '=""'
        self.refused("cells.filled", road_map(some(4)), words=["A6"])

    def test_cells_beside_it_do_not_matter(self):
        self.sheet.getCellByPosition(7, 0).String = "рядом"
        self.sheet.getCellByPosition(0, 6).String = "под ней"
        insert(self.office, self.document, road_map(some(4)))

    def test_cursor_in_a_merged_cell(self):
        self.sheet.getCellRangeByName("B2:D3").merge(True)
        self.refused("cells.filled", road_map(some(4)), 1, 1, words=["B2"])
        self.refused("cells.filled", road_map(some(4)), 2, 2, words=["B2"])

    def test_a_merged_cell_that_reaches_out_of_it(self):
        self.sheet.getCellRangeByName("G5:J5").merge(True)
        self.refused("cells.filled", road_map(some(4)), words=["A1:J6"])

    def test_protected_sheet(self):
        self.sheet.protect("")
        self.refused("protected", road_map(some(4)))

    def test_protected_structure(self):
        self.document.protect("")
        self.refused("protected", road_map(some(4)))

    def test_read_only_document(self):
        with tempfile.TemporaryDirectory() as folder:
            path = self.office.store(self.document, os.path.join(folder, "карта.ods"))
            self.document = self.office.load(path, ReadOnly=True)
        self.sheet = self.document.Sheets.getByIndex(0)
        self.refused("read.only", road_map(some(4)))

    def test_outside_the_sheet(self):
        rows, columns = self.sheet.Rows.Count, self.sheet.Columns.Count
        for position in ((columns - 6, 0), (0, rows - 5), (columns, 0), (-1, 0), (0, -1), (0, 0, 7), (0, 0, -1), (2 ** 31 - 1, 2 ** 31 - 1)):
            with self.subTest(position):
                self.no_argument(road_map(some(4)), *position)
        insert(self.office, self.document, road_map(some(4)), columns - 7, rows - 6)

    def test_a_closed_document(self):
        from com.sun.star.lang import DisposedException
        self.office.close_document(self.document)
        with self.assertRaises(DisposedException):
            insert(self.office, self.document, road_map(some(4)))
        with self.assertRaises(DisposedException):
            road_maps.read_all(self.office, self.document)


class Content(Refusals):

    def test_unknown_elements_are_named(self):
        self.no_argument(road_map([{"дело": "Курсы"}]), words=["roadmap.дело"])
        self.no_argument(road_map([{"note.goal": "Курсы"}]), words=["note.goal"])
        self.no_argument(road_map([], columns=("activity", "when")), words=["roadmap.when"])

    def test_elements_named_twice(self):
        self.no_argument(road_map([], columns=("activity", "deadline", "activity")), words=["roadmap.activity"])
        twice = road_map([{"activity": "Курсы"}])
        activity = twice.Activities[0]
        activity.Values = activity.Values * 2
        twice.Activities = (activity,)
        self.no_argument(twice, words=["roadmap.activity"])

    def test_values_no_cell_can_hold(self):
        for value in (True, ("а", "б"), NamedValue("a", 1)):
            with self.subTest(value):
                self.no_argument(road_map([{"result": value}]), words=["roadmap.result"])

    def test_dates_that_are_none(self):
        for wrong in (Date(30, 2, 2026), Date(0, 0, 0), Date(1, 13, 2026), Date(1, 1, -5)):
            with self.subTest(wrong):
                self.no_argument(road_map([{"deadline": wrong}]), words=["roadmap.deadline"])
        self.no_argument(road_map([], period=(Date(31, 9, 2026), date(2027, 5, 31))), words=["From"])
        self.no_argument(road_map([], period=(date(2027, 5, 31), date(2026, 9, 1))))

    def test_unknown_form(self):
        self.no_argument(road_map([], Standard="вчерашняя"), words=["вчерашняя", "full"])
        self.no_argument(road_map([], Standard=5), words=["Standard"])

    def test_unknown_detail(self):
        self.no_argument(road_map([], Colour="red"), words=["Colour"])


class EnglishMessages(Refusals):
    language = "en-US"

    def test_messages_follow_the_user_interface(self):
        self.sheet.getCellByPosition(3, 4).String = "mine"
        self.refused("cells.filled", road_map(some(4)), words=["D5", "nothing was changed"])


if __name__ == "__main__":
    unittest.main()
