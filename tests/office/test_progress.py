#!/usr/bin/env python3
"""The state of a road map at a glance: words worked out by formulas beside it, counts below it, without the extension's help."""

import os
import tempfile
import unittest

import road_maps  # makes the names of com.sun.star known, so it comes first
from com.sun.star.util.NumberFormat import DATE
from office import OfficeTestCase, named_values
from road_maps import activities, date, insert, read_all, road_map, some

PERIOD = (date(2026, 9, 1), date(2027, 5, 31))
COMMAND = "vnd.org.marshrut:"
STATUS, SOURCE, FROM, TO = 7, 8, 9, 10
FIRST = 2
# Of an activity on 1 December 2026: its deadline, its mark, and the words.
STATES = (("ноябрь", "выполнено 20.11.2026", "выполнено"), ("сентябрь", "+", "выполнено"), ("сентябрь", "снято: болезнь", "снято"),
          ("сентябрь", "перенесено на май", "перенесено"), ("сентябрь", "", "просрочено"), ("октябрь", "в работе", "просрочено"),
          ("до 17 ноября", "", "срок подошёл"), ("до 16 ноября", "", "просрочено"), ("до 15 декабря", "", "скоро"), ("до 16 декабря", "", "запланировано"),
          ("апрель", "в работе", "в работе"), ("по графику", "", "без срока"), ("", "", "без срока"), ("31 июня", "", "проверьте срок"),
          ("с 1 марта", "", "запланировано"), (date(2026, 9, 5), "", "просрочено"), ("сентябрь", "провели с коллегами", "есть отметка"))


class Progress(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.document = self.office.new("scalc")
        self.sheet = self.document.Sheets.getByIndex(0)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def insert(self, given, *position):
        insert(self.office, self.document, road_map(given, period=PERIOD), *position)
        self.on(2026, 12, 1)

    def on(self, year, month, day):
        """Makes it that day for the formulas."""
        self.sheet.getCellByPosition(SOURCE, 0).Formula = "=DATE(%d;%d;%d)" % (year, month, day)
        self.document.calculateAll()

    def word(self, row):
        return self.sheet.getCellByPosition(STATUS, row).String

    def words(self, count):
        return [self.word(FIRST + row) for row in range(count)]

    def summary(self, row, rows=5):
        return [[self.sheet.getCellByPosition(column, row + down).String for column in range(1, 7)] for down in range(rows)]

    def again(self, suffix):
        path = self.office.store(self.document, os.path.join(self.folder, "карта" + suffix))
        self.office.close_document(self.document)
        self.document = self.office.load(path)
        self.sheet = self.document.Sheets.getByIndex(0)

    def go(self, column, row):
        self.document.CurrentController.select(self.sheet.getCellByPosition(column, row))

    def run_command(self, command, **arguments):
        outcome = self.office.dispatch(self.document, COMMAND + command,
                                       **{name.replace("__", "."): value for name, value in arguments.items()})
        self.assertEqual(1, outcome.state, outcome)

    def checker(self):
        return self.office.service("org.marshrut.RouteChecker", *named_values({"Standard": "full", "Language": "ru"}))

    def stale(self):
        return [one for one in self.checker().check(self.document).Findings if one.Rule == "helper.stale"]

    def errors(self):
        """Cells that show an error."""
        cursor = self.sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        return [(column, row) for row in range(end.EndRow + 1) for column in range(end.EndColumn + 1)
                if self.sheet.getCellByPosition(column, row).getError()]

    def given(self):
        return [dict(some(1)[0], deadline=deadline, done=mark) for deadline, mark, _ in STATES]


class AtAGlance(Progress):

    def test_calculation_stays_as_the_user_has_it(self):
        for automatic in (True, False):
            self.document.enableAutomaticCalculation(automatic)
            insert(self.office, self.document, road_map(some(3), period=PERIOD), 0, 0 if automatic else 20)
            self.assertEqual(automatic, self.document.isAutomaticCalculationEnabled())

    def test_states_stand_as_soon_as_it_is_inserted(self):
        insert(self.office, self.document, road_map(some(3), period=PERIOD))
        self.assertTrue(all(self.words(3)), self.words(3))
        self.assertEqual("3", self.summary(FIRST + 5)[-1][1], self.summary(FIRST + 5))

    def test_words_for_every_state(self):
        self.insert(self.given())
        self.assertEqual(self.words(len(STATES)), [words for _, _, words in STATES])
        self.assertEqual(self.errors(), [])

    def test_words_and_counts_outlive_every_format(self):
        for suffix in (".ods", ".xlsx"):
            with self.subTest(suffix):
                self.document = self.office.new("scalc")
                self.sheet = self.document.Sheets.getByIndex(0)
                self.insert(self.given())
                before = self.summary(FIRST + len(STATES) + 2, 6)
                self.again(suffix)
                self.document.calculateAll()
                self.assertEqual(self.words(len(STATES)), [words for _, _, words in STATES])
                self.assertEqual(self.summary(FIRST + len(STATES) + 2, 6), before)
                self.assertEqual(self.errors(), [])
                self.assertEqual(len(activities(read_all(self.office, self.document)[0])), len(STATES))
                self.assertFalse(self.sheet.Columns.getByIndex(SOURCE).IsVisible)
                entries = self.sheet.getCellByPosition(STATUS, FIRST).ConditionalFormat
                self.assertEqual(entries.Count, 6)
                self.assertEqual({entries.getByIndex(number).getFormula1() for number in range(6)},
                                 {'"выполнено"', '"скоро"', '"срок подошёл"', '"просрочено"', '"без срока"', '"проверьте срок"'})
                # What was changed without the product is found as well.
                self.sheet.getCellByPosition(3, FIRST + 4).String = "май"
                self.assertEqual(self.word(FIRST + 4), "проверьте срок")
                self.assertEqual(len(self.stale()), 1)

    def test_counts_by_direction(self):
        given = some(8)
        for row, (deadline, mark) in enumerate((("сентябрь", "выполнено"), ("сентябрь", ""), ("декабрь", ""), ("по графику", ""))):
            given[row].update(deadline=deadline, done=mark)
        for row in range(4, 8):
            given[row]["deadline"] = "май"
        given[2]["deadline"] = "до 10 декабря"
        self.insert(given)
        self.assertEqual(self.summary(FIRST + 8 + 2, 6), [
            ["Направление", "Запланировано", "Выполнено", "Скоро", "Просрочено", "Без срока"],
            ["Профессиональное", "2", "1", "0", "1", "0"], ["Психолого-педагогическое", "2", "0", "1", "0", "1"],
            ["Методическое", "2", "0", "0", "0", "0"], ["Цифровые технологии (ИКТ)", "2", "0", "0", "0", "0"],
            ["Всего", "8", "1", "1", "1", "1"]])
        self.assertEqual(self.word(0), "Выполнено 1 из 8; просрочено: 1")

    def test_an_outcome_is_no_direction(self):
        outcome = self.office.dispatch(self.document, "vnd.org.marshrut:InsertRoadMap", SchoolYear=2026, Example=True)
        self.assertEqual(1, outcome.state, outcome)
        content = self.sheet.getCellRangeByPosition(1, 0, 1, 60).getDataArray()
        header = next(row for row in range(3, 60) if content[row][0] == "Направление")
        self.assertEqual(list(road_maps.DIRECTIONS) + ["Всего", ""], [content[row][0] for row in range(header + 1, header + 7)])

    def test_only_directions_that_stand_there_are_counted(self):
        self.insert([one for one in some(8) if one["direction"] != road_maps.DIRECTIONS[1]])
        self.assertEqual([line[0] for line in self.summary(FIRST + 6 + 2, 5)],
                         ["Направление", road_maps.DIRECTIONS[0], road_maps.DIRECTIONS[2], road_maps.DIRECTIONS[3], "Всего"])

    def test_nothing_of_it_is_content(self):
        self.insert(some(4))
        found, = read_all(self.office, self.document)
        self.assertEqual(activities(found), some(4))
        report = self.checker().check(self.document)
        self.assertEqual([one.Rule for one in report.Findings if one.Rule == "helper.stale"], [])
        printed, = self.sheet.getPrintAreas()
        self.assertEqual(printed.EndColumn, 6)
        self.assertEqual(printed.EndRow, FIRST + 3)

    def test_without_marks_there_is_nothing_to_tell(self):
        insert(self.office, self.document, road_map(some(2), columns=("direction", "activity", "deadline", "result")))
        self.assertEqual(self.sheet.getCellByPosition(5, 1).String, "")

    def test_what_stands_beside_stays(self):
        self.sheet.getCellByPosition(9, 40).String = "Моё"
        self.insert_only(some(4))
        self.assertEqual(self.word(1), "")
        self.assertTrue(self.sheet.Columns.getByIndex(9).IsVisible)

    def insert_only(self, given):
        insert(self.office, self.document, road_map(given, period=PERIOD))

    def test_what_stands_below_stays(self):
        self.sheet.getCellByPosition(2, 11).String = "Подпись"
        self.insert(some(4))
        self.assertEqual(self.sheet.getCellByPosition(1, 8).String, "")
        self.assertEqual(self.sheet.getCellByPosition(2, 11).String, "Подпись")
        self.assertEqual(self.word(1), "Ход выполнения")

    def test_a_summary_gives_way_to_another_road_map(self):
        self.insert(some(2))
        self.insert(some(3), 0, 8)
        self.assertEqual([len(one.Activities) for one in read_all(self.office, self.document)], [2, 3])
        self.assertEqual(self.word(9), "Ход выполнения")
        self.assertEqual(self.errors(), [])


class Kept(Progress):

    def test_a_hand_edit_asks_to_check_and_the_fix_refreshes(self):
        self.insert(some(4))
        self.sheet.getCellByPosition(3, FIRST + 1).String = "сентябрь"
        self.assertEqual(self.word(FIRST + 1), "проверьте срок")
        finding, = self.stale()
        self.assertTrue(finding.Fixable)
        self.assertIn("сентябрь", finding.Message)
        before = self.document.UndoManager.getAllUndoActionTitles()
        self.checker().fix(self.document, finding.Key)
        self.assertEqual(len(self.document.UndoManager.getAllUndoActionTitles()), len(before) + 1)
        self.assertEqual(self.word(FIRST + 1), "просрочено")
        self.assertEqual(self.stale(), [])
        self.document.UndoManager.undo()
        self.assertEqual(self.word(FIRST + 1), "проверьте срок")

    def test_a_date_typed_by_hand(self):
        self.insert(some(4))
        cell = self.sheet.getCellByPosition(3, FIRST)
        cell.NumberFormat = self.document.NumberFormats.getStandardFormat(DATE, cell.CharLocale)
        cell.Formula = "2026-09-20"
        self.assertEqual(self.word(FIRST), "проверьте срок")
        self.checker().fix(self.document, self.stale()[0].Key)
        self.assertEqual(self.word(FIRST), "просрочено")
        self.assertEqual(self.stale(), [])

    def test_rows_inserted_by_hand(self):
        self.insert(some(4))
        self.sheet.Rows.insertByIndex(FIRST + 1, 1)
        for column, text in enumerate(("5", road_maps.DIRECTIONS[0], "Вебинар", "сентябрь")):
            self.sheet.getCellByPosition(column, FIRST + 1).String = text
        self.assertEqual(self.word(FIRST + 1), "")
        self.assertEqual(self.errors(), [])
        finding, = self.stale()
        self.checker().fix(self.document, finding.Key)
        self.assertEqual(self.word(FIRST + 1), "просрочено")
        self.assertEqual(self.summary(FIRST + 5 + 2, 6)[-1][1:], ["5", "0", "0", "5", "0"])

    def test_commands_keep_it(self):
        self.insert(some(4))
        self.go(2, FIRST + 3)
        self.run_command("AddActivity", roadmap__activity="Вебинар", roadmap__deadline="до 5 декабря")
        self.assertEqual(self.word(FIRST + 4), "скоро")
        self.assertEqual(self.summary(FIRST + 5 + 2, 6)[-1][1:], ["5", "0", "1", "4", "0"])
        self.go(2, FIRST)
        self.run_command("AddActivity", roadmap__activity="Курсы", roadmap__direction=road_maps.DIRECTIONS[0], roadmap__deadline="май")
        self.assertEqual(self.word(FIRST + 1), "запланировано")
        self.assertEqual(self.summary(FIRST + 6 + 2, 6)[-1][1:], ["6", "0", "1", "4", "0"])
        self.go(2, FIRST)
        self.run_command("EditActivity", roadmap__deadline="до 10 декабря")
        self.assertEqual(self.word(FIRST), "скоро")
        self.run_command("MarkDone", Status="done", Date="01.12.2026")
        self.assertEqual(self.word(FIRST), "выполнено")
        self.run_command("InsertOutcome", roadmap__project="Сборник", roadmap__direction=road_maps.DIRECTIONS[0])
        self.assertEqual(self.word(FIRST + 2), "")
        self.assertEqual(self.stale(), [])
        self.assertEqual(self.errors(), [])

    def test_a_direction_that_comes_later_gets_its_own_line(self):
        self.insert(some(2))
        self.run_command("InsertOutcome", roadmap__project="Сборник", roadmap__direction=road_maps.DIRECTIONS[2])
        header = FIRST + 3 + 2
        before = self.summary(header, 5)
        self.assertEqual([line[0] for line in before], ["Направление", road_maps.DIRECTIONS[0], road_maps.DIRECTIONS[2], "Всего", ""])
        styles = [self.sheet.getCellByPosition(1, header + row).CellStyle for row in range(7)]
        history = len(self.document.UndoManager.getAllUndoActionTitles())
        self.run_command("AddActivity", roadmap__activity="Вебинар", roadmap__deadline="сентябрь", roadmap__direction="Наставничество")
        self.assertEqual(len(self.document.UndoManager.getAllUndoActionTitles()), history + 1)
        # Behind what the last direction has come to, as a group of its own.
        self.assertEqual([self.sheet.getCellByPosition(1, FIRST + row).String for row in range(4)],
                         [road_maps.DIRECTIONS[0], road_maps.DIRECTIONS[2], "Итог по направлению", "Наставничество"])
        self.assertEqual(self.summary(header + 1, 5), before[:3] + [["Наставничество", "1", "0", "0", "1", "0"], ["Всего", "3", "0", "0", "3", "0"]])
        self.run_command("AddActivity", roadmap__activity="Курсы", roadmap__deadline="май", roadmap__direction="Наставничество")
        self.assertEqual(self.summary(header + 2, 6)[3:], [["Наставничество", "2", "0", "0", "1", "0"], ["Всего", "4", "0", "0", "3", "0"], [""] * 6])
        self.assertEqual(self.errors(), [])
        self.document.UndoManager.undo()
        self.document.UndoManager.undo()
        self.assertEqual(self.summary(header, 5), before)
        self.assertEqual([self.sheet.getCellByPosition(1, header + row).CellStyle for row in range(7)], styles)

    def test_below_other_things_no_line_is_added(self):
        self.insert(some(2))
        header = FIRST + 2 + 2
        self.sheet.getCellByPosition(2, header + 5).String = "Подпись"
        self.run_command("AddActivity", roadmap__activity="Вебинар", roadmap__deadline="сентябрь", roadmap__direction="Наставничество")
        self.assertEqual([line[0] for line in self.summary(header + 1, 4)], ["Направление", road_maps.DIRECTIONS[0], road_maps.DIRECTIONS[2], "Всего"])
        self.assertEqual(self.summary(header + 1, 4)[3][1], "3")
        self.assertEqual(self.sheet.getCellByPosition(2, header + 6).String, "Подпись")

    def test_it_is_found_without_its_names(self):
        self.insert(some(4))
        for names in (self.document.NamedRanges, self.document.DatabaseRanges):
            for name in names.ElementNames:
                names.removeByName(name)
        self.go(2, FIRST)
        self.run_command("EditActivity", roadmap__deadline="до 10 декабря")
        self.assertEqual(self.word(FIRST), "скоро")
        self.run_command("AddActivity", roadmap__activity="Вебинар", roadmap__deadline="май", roadmap__direction=road_maps.DIRECTIONS[3])
        self.assertEqual(self.words(5)[-1], "запланировано")

    def test_sorted_by_hand_it_stays_true(self):
        given = some(4)
        for row, deadline in enumerate(("май", "сентябрь", "до 5 декабря", "апрель")):
            given[row]["deadline"] = deadline
        self.insert(given)
        cells = [self.sheet.getCellByPosition(3, FIRST + row) for row in range(4)]
        cells[0].String, cells[1].String = "сентябрь", "май"
        self.assertEqual(self.words(4), ["проверьте срок", "проверьте срок", "скоро", "запланировано"])

    def test_undo_takes_all_of_it_away(self):
        self.document = self.office.new("scalc", hidden=False) if self.office.screen else self.document
        self.sheet = self.document.Sheets.getByIndex(0)
        insert(self.office, self.document, road_map(some(4), period=PERIOD))
        self.document.UndoManager.undo()
        cursor = self.sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        self.assertEqual(self.sheet.getCellByPosition(STATUS, 1).String, "")
        self.assertEqual(self.sheet.getCellByPosition(SOURCE, 0).Formula, "")
        self.assertTrue(self.sheet.Columns.getByIndex(SOURCE).IsVisible)
        self.assertEqual(self.sheet.getCellByPosition(STATUS, FIRST).ConditionalFormat.Count, 0)
        self.document.UndoManager.redo()
        self.assertEqual(self.word(1), "Ход выполнения")
        self.assertEqual(self.sheet.getCellByPosition(STATUS, FIRST).ConditionalFormat.Count, 6)


if __name__ == "__main__":
    unittest.main()
