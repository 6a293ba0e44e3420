#!/usr/bin/env python3
"""Road maps in surroundings that are hard to handle: filtered, grouped, frozen, moved by hand, tracked, in a frame.

The right thing is done, nothing else is touched, and undo gives everything back and keeps earlier steps.
"""

import unittest

import road_maps
import uno
from com.sun.star.sheet import TableFilterField
from com.sun.star.table import CellAddress, CellRangeAddress
from com.sun.star.table.TableOrientation import ROWS
from office import OfficeTestCase
from road_maps import activities, date, insert, read_all, road_map, some
from text_documents import Writing, snapshot, steps

COMMAND = "vnd.org.marshrut:"
PERIOD = (date(2026, 9, 1), date(2027, 5, 31))
FIRST = 2
HEADER = ("№ п/п", "Мероприятия", "Сроки", "Ожидаемый результат", "Форма отчёта", "Отметка о выполнении")
LINES = (("1", "Курсы повышения квалификации", "октябрь", "Удостоверение", "Сообщение на МО", ""),
         ("2", "Открытый урок", "март 2027", "Конспект", "Отзыв", ""))
TEMPTING = ("=1+1", "+7", "-5", "@МО", "=ССЫЛКА(", "+", "-", "=", "@", "'апостроф")


class HardTables(OfficeTestCase):

    def run_command(self, command, expected=1, **arguments):
        arguments = {name.replace("__", "."): value for name, value in arguments.items()}
        outcome = self.office.dispatch(self.document, COMMAND + command, **arguments)
        self.assertEqual(expected, outcome.state, outcome)
        return outcome.result

    def found(self):
        return [activities(one) for one in read_all(self.office, self.document)]


class OnASheet(HardTables):

    def setUp(self):
        super().setUp()
        self.document = self.office.new("scalc", hidden=False)
        self.sheet = self.document.Sheets.getByIndex(0)
        self.history = self.document.UndoManager

    def insert(self, *arguments, **more):
        insert(self.office, self.document, road_map(*arguments, period=PERIOD), **more)

    def go(self, column, row):
        self.document.CurrentController.select(self.sheet.getCellByPosition(column, row))

    def content(self):
        cursor = self.sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        return self.sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow).getFormulaArray()

    def names(self):
        return [row["activity"] for one in self.found() for row in one if "activity" in row]

    def visible(self, last):
        return [self.sheet.Rows.getByIndex(row).IsVisible for row in range(last + 1)]

    def filter(self, last, column, text):
        field = TableFilterField()
        field.Field, field.Operator, field.StringValue = column, uno.Enum("com.sun.star.sheet.FilterOperator", "EQUAL"), text
        area = self.sheet.getCellRangeByPosition(0, FIRST - 1, 6, last)
        asked = area.createFilterDescriptor(True)
        asked.ContainsHeader = True
        asked.setFilterFields((field,))
        area.filter(asked)

    def test_a_filter_hides_no_new_row_and_keeps_its_own(self):
        self.insert(some(8))
        self.filter(FIRST + 7, 1, road_maps.DIRECTIONS[1])
        hidden = [index for index, shown in enumerate(self.visible(FIRST + 7)) if not shown]
        self.assertEqual(6, len(hidden))
        before = self.content()
        self.go(2, FIRST + 2)
        self.run_command("AddActivity", roadmap__activity="Вебинар", roadmap__deadline="май")
        self.assertEqual(9, len(self.names()))
        row = FIRST + self.names().index("Вебинар")
        self.assertTrue(self.sheet.Rows.getByIndex(row).IsVisible)
        self.assertEqual(6, self.visible(FIRST + 8).count(False))
        self.assertEqual([float(number + 1) for number in range(9)],
                         [self.sheet.getCellByPosition(0, FIRST + number).Value for number in range(9)])
        self.history.undo()
        self.assertEqual(before, self.content())

    def test_on_a_sheet_with_filtered_rows_all_of_it_is_written(self):
        for row in range(1, 12):
            self.sheet.getCellByPosition(12, row).String = "да" if row % 2 else "нет"
        self.sheet.getCellByPosition(12, 0).String = "Нужно"
        area = self.sheet.getCellRangeByPosition(12, 0, 12, 11)
        field = TableFilterField()
        field.Field, field.Operator, field.StringValue = 0, uno.Enum("com.sun.star.sheet.FilterOperator", "EQUAL"), "да"
        asked = area.createFilterDescriptor(True)
        asked.ContainsHeader = True
        asked.setFilterFields((field,))
        area.filter(asked)
        self.insert(some(8))
        self.assertEqual(["Мероприятие %d" % (number + 1) for number in range(8)], self.names())
        words = [self.sheet.getCellByPosition(7, FIRST + row).String for row in range(8)]
        self.assertTrue(all(words) and not any(word.startswith("#") for word in words), words)

    def test_groups_and_frozen_panes_stay(self):
        self.insert(some(6))
        self.document.CurrentController.freezeAtPosition(2, 2)
        self.sheet.group(CellRangeAddress(0, 0, FIRST + 1, 0, FIRST + 2), ROWS)
        self.sheet.hideDetail(CellRangeAddress(0, 0, FIRST + 1, 0, FIRST + 2))
        before = self.content(), self.visible(FIRST + 6)
        self.go(2, FIRST)
        self.run_command("AddActivity", roadmap__activity="Вебинар", roadmap__direction=road_maps.DIRECTIONS[3])
        self.assertTrue(self.document.CurrentController.hasFrozenPanes())
        self.assertEqual(2, self.visible(FIRST + 6).count(False))
        self.assertEqual("Вебинар", self.names()[-1])
        self.run_command("AddActivity", roadmap__activity="Ещё один", roadmap__direction=road_maps.DIRECTIONS[0])
        shown = self.visible(FIRST + 8)
        self.assertTrue(shown[FIRST + self.names().index("Ещё один")])
        self.assertEqual(2, shown.count(False))
        self.history.undo()
        self.history.undo()
        self.assertEqual(before[0], self.content())

    def test_two_of_ours_side_by_side(self):
        self.insert(some(4))
        self.insert(some(4, result="Статья"), column=12)
        other = self.sheet.getCellRangeByPosition(12, 0, 18, FIRST + 4).getFormulaArray()
        self.go(2, FIRST)
        self.run_command("AddActivity", roadmap__activity="Вебинар", roadmap__direction=road_maps.DIRECTIONS[0])
        self.assertEqual(other, self.sheet.getCellRangeByPosition(12, 0, 18, FIRST + 4).getFormulaArray())
        left, right = self.found()
        self.assertEqual((5, 4), (len(left), len(right)))
        self.go(14, FIRST)
        self.run_command("MarkDone", Status="done")
        left, right = self.found()
        self.assertEqual(0, sum("done" in row for row in left))
        self.assertEqual(1, sum("done" in row for row in right))

    def test_a_defined_name_cut_by_hand(self):
        """A name that covers half of the table, one that lost its cells, and none at all."""
        for change in ("half", "broken", "gone"):
            with self.subTest(change):
                self.document = self.office.new("scalc", hidden=False)
                self.sheet = self.document.Sheets.getByIndex(0)
                self.insert(some(6))
                names = self.document.NamedRanges
                if change == "half":
                    names.getByName(road_maps.DEFINED_NAME).setContent("$%s.$A$1:$G$5" % self.sheet.Name)
                elif change == "broken":
                    names.getByName(road_maps.DEFINED_NAME).setContent("#REF!")
                else:
                    names.removeByName(road_maps.DEFINED_NAME)
                self.assertEqual(["Мероприятие %d" % (number + 1) for number in range(6)], self.names())
                self.go(2, FIRST + 5)
                self.run_command("AddActivity", roadmap__activity="Вебинар", roadmap__direction=road_maps.DIRECTIONS[3])
                self.assertEqual("Вебинар", self.names()[-1])
                self.run_command("MarkDone", Status="done")

    def test_cut_and_pasted_elsewhere(self):
        self.insert(some(4))
        self.sheet.moveRange(CellAddress(0, 2, 20), CellRangeAddress(0, 0, 0, 10, FIRST + 3))
        self.go(4, 20 + FIRST)
        self.run_command("AddActivity", roadmap__activity="Вебинар", roadmap__direction=road_maps.DIRECTIONS[0], roadmap__deadline="май")
        self.assertEqual(5, len(self.names()))
        self.assertIn("Вебинар", self.names())

    def test_tempting_values_stay_text_in_every_command(self):
        for value in TEMPTING:
            with self.subTest(value):
                self.document = self.office.new("scalc", hidden=False)
                self.sheet = self.document.Sheets.getByIndex(0)
                self.insert([{"direction": road_maps.DIRECTIONS[0], "activity": value, "deadline": value, "result": value}] + some(2))
                self.go(2, FIRST + 1)
                self.run_command("EditActivity", roadmap__result=value, roadmap__deadline=value)
                self.run_command("MarkDone", roadmap__done=value)
                changed = self.found()[0]
                self.assertEqual([value] * 3, [changed[0].get(name) for name in ("activity", "deadline", "result")])
                self.assertEqual([value] * 3, [changed[1].get(name) for name in ("deadline", "result", "done")])
                for row in (FIRST, FIRST + 1):
                    for column in (2, 3, 4, 6):
                        self.assertNotEqual("FORMULA", self.sheet.getCellByPosition(column, row).Type.value)
                self.assertFalse(self.sheet.getCellByPosition(7, FIRST).String.startswith("#"))

    def test_long_texts_and_texts_of_several_lines(self):
        long, lines = "я" * 10000, "первая\nвторая\n\nчетвёртая"
        self.insert([{"activity": long, "deadline": lines, "result": lines, "direction": "Методическое"}] + some(2))
        before = self.content()
        found = self.found()[0][0]
        self.assertEqual((long, lines, lines), tuple(found[name] for name in ("activity", "deadline", "result")))
        self.history.undo()
        self.assertEqual([], self.found())
        self.history.redo()
        self.assertEqual(before, self.content())
        self.go(2, FIRST + 1)
        self.run_command("EditActivity", roadmap__result=long)
        self.assertEqual(long, self.found()[0][1]["result"])

    def test_days_before_1900(self):
        self.insert([{"activity": "Курсы", "deadline": date(1899, 12, 1)}, {"activity": "Урок", "deadline": date(2026, 10, 1)}])
        self.go(2, FIRST)
        self.run_command("EditActivity", roadmap__deadline="до 12.05.1898")
        self.run_command("AddActivity", roadmap__activity="Вебинар", roadmap__deadline="01.03.1899")
        found = {row["activity"]: row["deadline"] for row in self.found()[0]}
        self.assertEqual("до 12.05.1898", found["Курсы"])
        self.assertEqual((2026, 10, 1), found["Урок"])
        self.assertIn(found["Вебинар"], ("01.03.1899", (1899, 3, 1)))

    def test_comments_in_the_cells_stay(self):
        self.sheet.Annotations.insertNew(CellAddress(0, 2, FIRST), "заметка завуча")
        self.insert(some(4))
        self.assertEqual("заметка завуча", self.sheet.getCellByPosition(2, FIRST).Annotation.String)
        self.assertEqual(4, len(self.names()))

    def test_numbers_go_on_and_undo_keeps_earlier_steps(self):
        self.insert(some(40))
        self.sheet.getCellByPosition(11, 30).String = "моё"
        known = len(self.history.getAllUndoActionTitles())
        before = self.content()
        self.go(2, FIRST)
        self.run_command("AddActivity", roadmap__activity="Вебинар", roadmap__direction=road_maps.DIRECTIONS[0])
        after = self.content()
        self.assertEqual([float(number + 1) for number in range(41)],
                         [self.sheet.getCellByPosition(0, FIRST + number).Value for number in range(41)])
        for _ in range(2):
            self.history.undo()
            self.assertEqual(before, self.content())
            self.assertEqual(known, len(self.history.getAllUndoActionTitles()))
            self.history.redo()
            self.assertEqual(after, self.content())
            self.assertEqual(known + 1, len(self.history.getAllUndoActionTitles()))
        self.history.undo()
        self.history.undo()
        self.assertEqual("", self.sheet.getCellByPosition(11, 30).String)


class InAText(HardTables):

    def setUp(self):
        super().setUp()
        self.document = self.office.new("swriter", hidden=False)

    def go(self, table, name):
        self.document.CurrentController.ViewCursor.gotoRange(table.getCellByName(name).Text.Start, False)

    def keep(self, table):
        """Adds, marks and edits; each is one step that can be taken back."""
        rows, content, known = table.Rows.Count, snapshot(self.document), steps(self.document)
        self.go(table, "B3")
        self.run_command("MarkDone", Status="done", Result="Удостоверение получено")
        self.assertIn("выполнено", table.getCellByName("F3").String)
        self.run_command("EditActivity", roadmap__result="=1+1")
        self.assertIn("=1+1", table.getCellByName("D3").String)
        self.run_command("AddActivity", roadmap__activity="Вебинар «Оценивание»", roadmap__deadline="декабрь")
        self.assertEqual(rows + 1, table.Rows.Count)
        self.assertIn("Вебинар «Оценивание»", [row.get("activity") for row in self.found()[0]])
        self.assertEqual(known, steps(self.document)[:len(known)])
        for _ in range(3):
            self.document.UndoManager.undo()
        self.assertEqual(content, snapshot(self.document))

    def test_a_table_in_a_frame(self):
        text = Writing(self.document)
        text.line("Дорожная карта")
        frame = self.document.createInstance("com.sun.star.text.TextFrame")
        frame.Width = 16000
        self.document.Text.insertTextContent(self.document.Text.End, frame, False)
        table = Writing(self.document, frame.Text).table(HEADER, *LINES)
        self.keep(table)

    def test_changes_are_tracked(self):
        text = Writing(self.document)
        text.line("Дорожная карта")
        table = text.table(HEADER, *LINES)
        self.document.RecordChanges = True
        self.keep(table)
        self.assertTrue(self.document.RecordChanges)


if __name__ == "__main__":
    unittest.main()
