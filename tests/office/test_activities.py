#!/usr/bin/env python3
"""AddActivity, EditActivity, MarkDone and InsertOutcome on road maps that stand among other things, or were made by others."""

import pathlib
import unittest

import road_maps
from office import OfficeTestCase
from road_maps import activities, insert, read_all, road_map, some
from text_documents import snapshot

DATA = pathlib.Path(__file__).resolve().parents[1] / "data"
COMMAND = "vnd.org.marshrut:"
# Routes with a road map as a table.
TEXTS = ("01-tables-complete.odt", "02-label-lines-gaps.docx", "03-value-under-label.doc", "05-title-frame-separator-rows.docx",
         "06-title-table-table-per-direction.odt", "07-self-education-plan.docx", "09-courses-table-shared-column.docx",
         "15-kindergarten-complete.docx")
HEADER = ("№ п/п", "Мероприятия", "Сроки", "Ожидаемый результат", "Форма отчёта")
ROWS = (("1", "Курсы повышения квалификации", "октябрь", "Удостоверение", "Сообщение на МО"),
        ("2", "Открытый урок", "март 2027", "Конспект", "Отзыв"))


class Activities(OfficeTestCase):

    def run_command(self, document, command, expected=1, **arguments):
        outcome = self.office.dispatch(document, COMMAND + command, **{name.replace("__", "."): value for name, value in arguments.items()})
        self.assertEqual(expected, outcome.state, outcome)
        return outcome.result


class OnASheet(Activities):

    def setUp(self):
        super().setUp()
        self.document = self.office.new("scalc")
        self.sheet = self.document.Sheets.getByIndex(0)

    def cell(self, name):
        return self.sheet.getCellRangeByName(name)

    def go(self, name):
        self.document.CurrentController.select(self.cell(name))

    def write(self, rows, column=0, row=0):
        for down, cells in enumerate(rows):
            for right, text in enumerate(cells):
                self.sheet.getCellByPosition(column + right, row + down).String = text

    def content(self):
        cursor = self.sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        address = cursor.RangeAddress
        return [[self.sheet.getCellByPosition(column, row).String for column in range(address.EndColumn + 1)] for row in range(address.EndRow + 1)]

    def add(self, **more):
        return self.run_command(self.document, "AddActivity", roadmap__activity="Вебинар", **more)

    def test_side_by_side_only_its_own_columns_move(self):
        self.write((HEADER,) + ROWS)
        self.write((HEADER,) + ROWS, column=6)
        self.go("B2")
        right = [row[6:] for row in self.content()]
        self.add()
        self.assertEqual(["3", "Вебинар", "", "", ""], self.content()[3][:5])
        self.assertEqual(right, [row[6:] for row in self.content()[:3]])

    def test_undo_gives_a_number_format_and_a_height_back_and_redo_makes_no_formula(self):
        self.write((HEADER,) + ROWS)
        self.cell("A1:E3").IsTextWrapped = True
        before = [self.cell(name).NumberFormat for name in ("C2", "C3")], [self.sheet.Rows.getByIndex(row).Height for row in range(4)]
        self.go("B2")
        self.run_command(self.document, "EditActivity", roadmap__deadline="15.11.2026", roadmap__result="Удостоверение о повышении квалификации и отзыв")
        self.add(roadmap__result="=A1")
        self.assertEqual("=A1", self.content()[3][3])
        history = self.document.UndoManager
        for _ in range(2):
            history.undo()
            history.undo()
            self.assertEqual(before, ([self.cell(name).NumberFormat for name in ("C2", "C3")], [self.sheet.Rows.getByIndex(row).Height for row in range(4)]))
            history.redo()
            history.redo()
            self.assertEqual(("=A1", "15.11.2026"), (self.content()[3][3], self.content()[1][2]))

    def test_rows_that_a_filter_hides_are_not_marked(self):
        self.write((HEADER + ("Отметка о выполнении",),) + ROWS + (("3", "Вебинар", "май", "Памятка", "Отзыв"),))
        self.sheet.Rows.getByIndex(2).IsVisible = False
        self.go("A2:F4")
        self.assertEqual((1, 3), self.run_command(self.document, "MarkDone", Status="done").get("Rows"))
        self.assertEqual(["выполнено", "", "выполнено"], [row[5] for row in self.content()[1:4]])

    def test_no_formula_of_another_activity_is_taken_over(self):
        self.write((HEADER,) + ROWS)
        for row in (2, 3):
            self.cell("A%d" % row).Formula = "=ROW()-1"
            self.cell("D%d" % row).Formula = '=HYPERLINK("http://127.0.0.1";"Удостоверение")'
        self.go("B3")
        self.add()
        self.assertEqual(["3", "Вебинар", "", "", ""], self.content()[3])
        self.run_command(self.document, "InsertOutcome", roadmap__project="Сборник")
        self.assertEqual("", self.content()[4][0])
        self.assertEqual(3, len(activities(read_all(self.office, self.document)[0])))

    def test_a_day_that_is_in_no_calendar_is_refused(self):
        self.write((HEADER + ("Отметка о выполнении",),) + ROWS)
        self.go("B2")
        before = self.content()
        for command, more in (("MarkDone", {"Status": "done"}), ("AddAchievement", {"roadmap__activity": "Диплом"})):
            result = self.run_command(self.document, command, expected=0, Date="31.02.2027", **more)
            self.assertIn("31.02.2027", result["Message"])
        self.assertEqual(before, self.content())

    def test_a_table_for_each_direction(self):
        self.write((("Методическое направление",), HEADER, ROWS[0], (), ("Профессиональное направление",), HEADER, ROWS[1]))
        self.go("B3")
        self.add(roadmap__direction="professional")
        self.run_command(self.document, "InsertOutcome", roadmap__direction="professional", roadmap__project="Сборник")
        content = self.content()
        self.assertEqual(["", "Вебинар"], [content[3][1], content[7][1]])
        self.assertIn("Сборник", content[8][1])

    def test_signatures_below_stay_below(self):
        self.write((HEADER,) + ROWS + ((), ("", "Итого: 2 мероприятия"), ("", "Директор ____________ Петрова А. С.")))
        self.go("B3")
        self.add()
        self.assertEqual(["Вебинар", "", "Итого: 2 мероприятия"], [row[1] for row in self.content()[3:6]])

    def test_the_same_outcome_again_changes_nothing(self):
        self.write((HEADER,) + ROWS)
        self.go("B2")
        for expected in ("записан", "ничего не изменено"):
            result = self.run_command(self.document, "InsertOutcome", roadmap__project="Сборник", roadmap__practice="На уроках")
            self.assertIn(expected, result["Message"])

    def test_both_of_two_side_by_side_are_known(self):
        self.write((HEADER,) + ROWS)
        self.write((HEADER,) + ROWS, column=6)
        self.go("H2")
        self.add()
        self.assertEqual(["3", "Вебинар", "", "", ""], self.content()[3][6:11])

    def test_a_table_below_moves_whole(self):
        self.write((HEADER,) + ROWS)
        self.write((("Курсы", "2024", "72"), ("Ещё", "2025", "36")), row=6)
        self.go("B2")
        self.add()
        found = self.content()
        self.assertEqual("Вебинар", found[3][1])
        self.assertEqual([["Курсы", "2024", "72"], ["Ещё", "2025", "36"]], [row[:3] for row in found[-2:]])

    def test_a_wider_table_below_moves_whole(self):
        self.write((HEADER,) + ROWS)
        wide = tuple("к%d" % number for number in range(8))
        self.write((wide, wide), row=6)
        self.go("B2")
        self.add()
        self.assertEqual([list(wide)] * 2, [row[:8] for row in self.content()[-2:]])

    def test_between_neighbours_it_grows_into_the_room_below(self):
        self.write((HEADER,) + ROWS)
        self.write((("сосед",),) * 4, column=6)
        wide = tuple("к%d" % number for number in range(8))
        self.write((wide,), row=9)
        before = self.content()
        self.go("B2")
        self.add()
        found = self.content()
        self.assertEqual("Вебинар", found[3][1])
        self.assertEqual(before[9], found[9])
        self.assertEqual([row[6] for row in before], [row[6] for row in found])

    def test_where_there_is_no_room_it_says_so(self):
        self.write((HEADER,) + ROWS)
        self.write((("сосед",),) * 5, column=6)
        self.write((tuple("к%d" % number for number in range(8)),), row=5)
        before = self.content()
        self.go("B2")
        self.run_command(self.document, "AddActivity", expected=0, roadmap__activity="Вебинар")
        self.assertEqual(before, self.content())

    def test_a_protected_sheet(self):
        insert(self.office, self.document, road_map(some(2)))
        self.sheet.protect("")
        before = self.content()
        result = self.run_command(self.document, "AddActivity", expected=0, roadmap__activity="Вебинар")
        self.assertIn("защищён", result["Message"])
        self.assertEqual(before, self.content())

    def test_formulas_that_count_go_on_counting(self):
        self.write((HEADER,) + ROWS)
        for row in (1, 2):
            self.sheet.getCellByPosition(0, row).Formula = "=ROW()-1"
        self.go("B2")
        self.add()
        self.assertEqual(["1", "2", "3"], [row[0] for row in self.content()[1:4]])
        self.assertTrue(self.cell("A4").Formula.startswith("="))

    def test_hidden_rows(self):
        insert(self.office, self.document, road_map(some(4)))
        self.sheet.Rows.getByIndex(3).IsVisible = False
        self.go("C3")
        self.add(roadmap__direction=road_maps.DIRECTIONS[0])
        row = next(index for index, cells in enumerate(self.content()) if "Вебинар" in cells)
        self.assertTrue(self.sheet.Rows.getByIndex(row).IsVisible)
        hidden = next(index for index, cells in enumerate(self.content()) if "Мероприятие 2" in cells)
        self.assertFalse(self.sheet.Rows.getByIndex(hidden).IsVisible)

    def test_names_lists_formats_and_print_area_follow_to_the_end(self):
        insert(self.office, self.document, road_map(some(2)))
        self.go("C4")
        self.add(roadmap__direction=road_maps.DIRECTIONS[2])
        area = self.document.NamedRanges.getByName(road_maps.DEFINED_NAME).getReferredCells().getRangeAddress()
        self.assertEqual((0, 4), (area.StartRow, area.EndRow))
        self.assertEqual(4, self.document.DatabaseRanges.getByName(road_maps.DATABASE_RANGE).DataArea.EndRow)
        self.assertEqual(4, self.sheet.getPrintAreas()[0].EndRow)
        self.assertEqual(["ИОМ Номер", "ИОМ Направление", "ИОМ Текст"], [self.cell(name).CellStyle for name in ("A5", "B5", "C5")])
        self.assertEqual(self.cell("G4").Validation.getFormula1(), self.cell("G5").Validation.getFormula1())
        self.assertEqual(3, self.cell("A5").Value)

    def test_undo_gives_everything_back(self):
        insert(self.office, self.document, road_map(some(4)))
        self.cell("C10").String = "ниже"
        before = self.content()
        area = self.document.NamedRanges.getByName(road_maps.DEFINED_NAME).Content
        self.go("C3")
        self.add(roadmap__direction=road_maps.DIRECTIONS[3])
        after = self.content()
        for _ in range(2):
            self.document.UndoManager.undo()
            self.assertEqual(before, self.content())
            self.assertEqual(area, self.document.NamedRanges.getByName(road_maps.DEFINED_NAME).Content)
            self.document.UndoManager.redo()
            self.assertEqual(after, self.content())

    def test_an_empty_road_map(self):
        insert(self.office, self.document, road_map([]))
        self.add(roadmap__direction="Методическое")
        found, = read_all(self.office, self.document)
        self.assertEqual(["Вебинар"], [one.get("activity") for one in activities(found)])

    def test_tempting_values_stay_text(self):
        insert(self.office, self.document, road_map(some(2)))
        self.run_command(self.document, "AddActivity", roadmap__activity="=1+1", roadmap__result="+7", roadmap__report="-5", roadmap__done="@МО",
                         roadmap__deadline="1/2")
        found = activities(read_all(self.office, self.document)[0])[-1]
        self.assertEqual(("=1+1", "+7", "-5", "@МО", "1/2"), tuple(found[name] for name in ("activity", "result", "report", "done", "deadline")))

    def test_ten_thousand_characters(self):
        insert(self.office, self.document, road_map(some(2)))
        self.run_command(self.document, "AddActivity", roadmap__activity="я" * 10000)
        self.assertEqual("я" * 10000, activities(read_all(self.office, self.document)[0])[-1]["activity"])

    def test_no_road_map_one_clear_message(self):
        result = self.run_command(self.document, "AddActivity", expected=0, roadmap__activity="Вебинар")
        self.assertIn("Дорожной карты", result["Message"])

    def test_what_has_no_column_is_said(self):
        self.write((HEADER,) + ROWS)
        self.go("B2")
        self.assertEqual(("roadmap.done",), self.add(roadmap__done="в работе")["Unplaced"])


class InTextsOfOthers(Activities):

    def go_to_last_activity(self, document, name):
        for number in range(document.TextTables.Count):
            table = document.TextTables.getByIndex(number)
            for cell in table.CellNames:
                if table.getCellByName(cell).String.strip() == name:
                    document.CurrentController.ViewCursor.gotoRange(table.getCellByName(cell).Text.Start, False)
                    return True
        return False

    def test_add_mark_and_undo(self):
        for name in TEXTS:
            with self.subTest(name):
                document = self.office.load(DATA / name)
                before, content = activities(read_all(self.office, document)[0]), snapshot(document)
                last = [row["activity"] for row in before if row.get("activity")][-1]
                self.assertTrue(self.go_to_last_activity(document, last.strip()), last)
                self.run_command(document, "AddActivity", roadmap__activity="Вебинар «Оценивание»", roadmap__deadline="декабрь")
                found = activities(read_all(self.office, document)[0])
                added = [row for row in found if row.get("activity") == "Вебинар «Оценивание»"]
                self.assertEqual(1, len(added), found)
                self.assertEqual(len(before) + 1, len(found))
                self.assertEqual(before[-1].get("direction"), added[0].get("direction"))
                self.document_back(document, content)
                self.go_to_last_activity(document, last.strip())
                result = self.run_command(document, "MarkDone", Status="inProgress")
                if "Unplaced" not in result:
                    self.assertIn("в работе", [row for row in activities(read_all(self.office, document)[0])
                                               if row.get("activity") == last][0].get("done", ""))
                    self.document_back(document, content)
                self.office.close_document(document)

    def document_back(self, document, content):
        document.UndoManager.undo()
        self.assertEqual(content, snapshot(document))


if __name__ == "__main__":
    unittest.main()
