#!/usr/bin/env python3
"""RoadMaps.insertIntoText and readAll on open Writer documents."""

import os
import tempfile
import unittest

import uno

import generated
import road_maps  # makes the names of com.sun.star known, so it comes first
from com.sun.star.lang import IllegalArgumentException
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
from office import OfficeTestCase
from road_maps import DIRECTIONS, activities, date, period, read_all, road_map, some
from text_documents import Writing, each, snapshot, steps

YEAR = (date(2026, 9, 1), date(2027, 5, 31))
LANDSCAPE = "ИОМ Дорожная карта"
SEEDS = range(10)


class TextRoadMap(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.document = self.office.new("swriter")
        self.text = self.document.Text

    def insert(self, what, at=None, document=None):
        document = document or self.document
        self.office.service(road_maps.SERVICE).insertIntoText(document, at or document.Text.End, what)

    def read(self, document=None):
        return read_all(self.office, document or self.document)

    def table(self, number=0):
        return self.document.TextTables.getByIndex(number)

    def body(self):
        """Paragraphs as (text, page style they begin), tables as «table»."""
        return ["table" if element.supportsService("com.sun.star.text.TextTable") else (element.String, element.PageDescName or "")
                for element in each(self.text)]

    def write(self, *lines):
        writing = Writing(self.document)
        for line in lines:
            writing.line(line)
        self.document.UndoManager.clear()

    def paragraph(self, number):
        return list(each(self.text))[number]


def as_text(value):
    """What a text document holds of a value."""
    if isinstance(value, tuple):
        return "%02d.%02d.%04d" % (value[2], value[1], value[0])
    if isinstance(value, (int, float)):
        return ("%.15g" % value).replace(".", ",")
    return value


def written(given):
    """The activities as a text document gives them back: normalised by the product's own rule, seen through Calc."""
    return [{name: as_text(value) for name, value in activity.items()} for activity in given]


class Generated(TextRoadMap):
    """read(write(x)) == normalise(x)"""

    def normalised(self, columns, given):
        """What the product makes of the texts before it writes them: CR and tabs, control characters, white space around."""
        sheet = self.office.new("scalc")
        road_maps.insert(self.office, sheet, road_map(given, columns=columns))
        found, = read_all(self.office, sheet)
        self.office.close_document(sheet)
        return written(activities(found))

    def assert_read(self, document, columns, expected):
        found, = self.read(document)
        self.assertEqual(found.Columns, tuple("roadmap." + name for name in columns))
        self.assertEqual(period(found), ((2026, 9, 1), (2027, 5, 31)))
        self.assertEqual(found.Title, "Моя «карта»")
        self.assertEqual(len(activities(found)), len(expected))
        for number, (one, other) in enumerate(zip(activities(found), expected), 1):
            self.assertEqual(one, other, "activity %d" % number)

    def test_in_memory_and_through_files(self):
        # LibreOffice 7.0 never ends laying out some rows that are longer than a page.
        longest = generated.LONGEST if self.office.version() >= (7, 4) else 600
        for seed in SEEDS:
            columns, given = generated.road_map_values(seed, longest)
            with self.subTest(seed=seed):
                document = self.office.new("swriter")
                self.insert(road_map(given, columns=columns, title="Моя «карта»", period=YEAR), document=document)
                expected = self.normalised(columns, given)
                self.assert_read(document, columns, expected)
                for suffix in (".odt", ".docx"):
                    with self.subTest(seed=seed, format=suffix):
                        path = self.office.store(document, self.office.work("карта%d%s" % (seed, suffix)))
                        reopened = self.office.load(path)
                        self.assert_read(reopened, columns, expected)
                        self.office.close_document(reopened)
                self.office.close_document(document)


class Look(TextRoadMap):

    def test_the_header_is_repeated_and_styled(self):
        self.insert(road_map(some(4)))
        table = self.table()
        self.assertTrue(table.RepeatHeadline)
        self.assertEqual(table.HeaderRowCount, 1)
        styles = {name: table.getCellByName(name).createTextCursor().ParaStyleName for name in ("A1", "A2", "B2", "C2")}
        self.assertEqual(styles, {"A1": "ИОМ Шапка", "A2": "ИОМ Номер", "B2": "ИОМ Направление", "C2": "ИОМ Текст"})
        self.assertEqual([table.getCellByName("A%d" % row).String for row in range(1, 6)], ["№", "1", "2", "3", "4"])

    def test_a_direction_without_a_column_stands_over_its_rows(self):
        self.insert(road_map(some(4), columns=("activity", "deadline")))
        table = self.table()
        self.assertEqual([table.getCellByName(name).String for name in ("A2", "A3", "B3", "A4")],
                         [road_maps.DIRECTIONS[0], "1", "Мероприятие 1", road_maps.DIRECTIONS[1]])
        self.assertNotIn("B2", table.CellNames)

    def test_the_title_is_a_heading_worded_from_the_period(self):
        self.insert(road_map(some(1), period=YEAR))
        title = self.paragraph(0)
        self.assertIn("2026/27", title.String)
        self.assertEqual((title.ParaStyleName, title.OutlineLevel), ("ИОМ Заголовок карты", 1))

    def test_an_empty_road_map_has_a_row_to_write_in(self):
        self.insert(road_map([]))
        self.assertEqual(self.table().Rows.Count, 2)
        self.assertEqual(activities(self.read()[0]), [])

    def test_the_page(self):
        self.insert(road_map(some(1)))
        style = self.document.StyleFamilies.getByName("PageStyles").getByName(self.paragraph(0).PageDescName)
        self.assertEqual((style.IsLandscape, round(style.Width, -1), round(style.Height, -1)), (True, 29700, 21000))

    def test_the_columns_are_as_wide_as_on_a_sheet(self):
        self.insert(road_map(some(1)))
        edges = [separator.Position for separator in self.table().TableColumnSeparators]
        self.assertLess(edges[0], 600)
        self.assertGreater(edges[2] - edges[1], edges[3] - edges[2])


class ThroughFiles(TextRoadMap):

    def test_page_header_and_styles_outlive_the_formats(self):
        for suffix in (".odt", ".docx"):
            with self.subTest(suffix):
                document = self.office.new("swriter")
                self.insert(road_map(some(4), period=YEAR), document=document)
                height = table_text_height(document)
                with tempfile.TemporaryDirectory() as folder:
                    again = self.office.load(self.office.store(document, os.path.join(folder, "вид" + suffix)))
                table = again.TextTables.getByIndex(0)
                self.assertEqual((table.RepeatHeadline, table.HeaderRowCount), (True, 1))
                self.assertEqual([table.getCellByName("A%d" % row).String for row in range(1, 6)], ["№", "1", "2", "3", "4"])
                cursor = table.getCellByName("C2").createTextCursor()
                self.assertEqual((cursor.ParaStyleName, cursor.CharHeight), ("ИОМ Текст", height))
                pages = again.StyleFamilies.getByName("PageStyles")
                view = again.CurrentController.ViewCursor
                again.CurrentController.select(table.getCellByName("A1"))
                page = pages.getByName(view.PageStyleName)
                self.assertTrue(page.IsLandscape or page.Width > page.Height)
                # The commands still know it.
                view.gotoRange(table.getCellByName("C2").Text.Start, False)
                outcome = self.office.dispatch(again, "vnd.org.marshrut:AddActivity", **{"roadmap.activity": "Вебинар", "roadmap.deadline": "май"})
                self.assertEqual(outcome.state, 1, outcome)
                found, = self.read(again)
                self.assertEqual([one["activity"] for one in activities(found)],
                                 ["Мероприятие 1", "Вебинар", "Мероприятие 2", "Мероприятие 3", "Мероприятие 4"])
                self.office.close_documents()


def table_text_height(document):
    return document.TextTables.getByIndex(0).getCellByName("C2").createTextCursor().CharHeight


class Place(TextRoadMap):

    def test_an_empty_document(self):
        self.insert(road_map(some(1), title="Карта"))
        self.assertEqual(self.body(), [("Карта", LANDSCAPE), "table", ("", "")])

    def test_behind_a_paragraph(self):
        self.write("Первый", "Второй", "Третий")
        self.insert(road_map(some(1), title="Карта"), self.paragraph(1).End)
        self.assertEqual(self.body(), [("Первый", ""), ("Второй", ""), ("Карта", LANDSCAPE), "table", ("Третий", "Standard")])

    def test_before_a_paragraph(self):
        self.write("Первый", "Второй")
        self.insert(road_map(some(1), title="Карта"), self.paragraph(1).Start)
        self.assertEqual(self.body(), [("Первый", ""), ("Карта", LANDSCAPE), "table", ("Второй", "Standard")])

    def test_before_the_first_paragraph_in_the_middle_of_a_word(self):
        self.write("Первый", "Второй")
        self.insert(road_map(some(1), title="Карта"), self.paragraph(0).Start)
        self.assertEqual(self.body()[:2], [("Карта", LANDSCAPE), "table"])
        self.insert(road_map(some(1), title="Карта 2"), self.paragraph(2).End)
        self.assertEqual(self.body(), [("Карта", LANDSCAPE), "table", ("Первый", "Standard"), ("Карта 2", LANDSCAPE), "table",
                                       ("Второй", "Standard")])

    def test_in_an_empty_paragraph(self):
        self.write("Первый", "", "Третий")
        self.insert(road_map(some(1), title="Карта"), self.paragraph(1).Start)
        self.assertEqual(self.body(), [("Первый", ""), ("Карта", LANDSCAPE), "table", ("Третий", "Standard")])

    def test_before_a_table(self):
        self.write("Первый")
        Writing(self.document).insert("text.TextTable")
        self.text.insertControlCharacter(self.paragraph(0).End, PARAGRAPH_BREAK, False)
        self.insert(road_map(some(1), title="Карта"), self.paragraph(1).Start)
        self.assertEqual(self.body()[:5], [("Первый", ""), ("Карта", LANDSCAPE), "table", ("", ""), "table"])
        self.assertEqual(self.document.TextTables.Count, 2)

    def test_on_a_landscape_page_it_needs_none(self):
        page = self.document.StyleFamilies.getByName("PageStyles").getByName("Standard")
        page.IsLandscape, page.Width, page.Height = True, 29700, 21000
        self.write("Первый", "Второй")
        self.insert(road_map(some(1), title="Карта"), self.paragraph(0).End)
        self.assertEqual(self.body(), [("Первый", ""), ("Карта", ""), "table", ("Второй", "")])

    def test_two_of_one_period(self):
        self.insert(road_map(some(2), title="Карта 1", period=YEAR))
        self.insert(road_map(some(3), title="Карта 2", period=YEAR))
        found = self.read()
        self.assertEqual([(one.Title, len(one.Activities), period(one)) for one in found],
                         [("Карта 1", 2, ((2026, 9, 1), (2027, 5, 31))), ("Карта 2", 3, ((2026, 9, 1), (2027, 5, 31)))])

    def refused(self, expected, at, document=None):
        before = snapshot(self.document)
        with self.assertRaises(expected):
            self.insert(road_map(some(1)), at, document)
        self.assertEqual(snapshot(self.document), before)

    def test_where_none_can_stand(self):
        writing = Writing(self.document)
        writing.line("Первый")
        frame = writing.frame("внутри")
        table = writing.table(("a", "b"))
        page = self.document.StyleFamilies.getByName("PageStyles").getByName("Standard")
        page.HeaderIsOn = True
        for place in (frame.Text.Start, table.getCellByName("A1").Start, page.HeaderText.Start,
                      self.office.new("swriter").Text.Start):
            self.refused(IllegalArgumentException, place)

    def test_not_in_a_spreadsheet(self):
        with self.assertRaises(IllegalArgumentException):
            self.office.service(road_maps.SERVICE).insertIntoText(None, self.text.Start, road_map(some(1)))

    def test_a_protected_section(self):
        self.write("Первый", "Второй")
        section = self.document.createInstance("com.sun.star.text.TextSection")
        cursor = self.text.createTextCursorByRange(self.paragraph(0).Start)
        cursor.gotoRange(self.paragraph(0).End, True)
        self.text.insertTextContent(cursor, section, True)
        section.IsProtected = True
        self.refused(uno.getClass("org.marshrut.RefusedException"), self.paragraph(0).Start)

    def test_tracked_changes(self):
        self.write("Первый", "Второй")
        self.document.RecordChanges = True
        self.insert(road_map(some(3), title="Карта", period=YEAR), self.paragraph(0).End)
        found, = self.read()
        self.assertEqual([one["activity"] for one in activities(found)], ["Мероприятие 1", "Мероприятие 2", "Мероприятие 3"])


class Undo(TextRoadMap):

    def setUp(self):
        # Redoing a table where no window is open crashes LibreOffice 7.0; a teacher's undo has its window.
        super().setUp()
        self.document = self.office.new("swriter", hidden=False)
        self.text = self.document.Text

    def assert_undone_and_redone(self, *insertions):
        before = snapshot(self.document)
        known = steps(self.document)
        for what, place in insertions:
            self.insert(what, self.paragraph(place[0]).Start if place[1] == "start" else self.paragraph(place[0]).End)
        after = snapshot(self.document)
        found = [activities(one) for one in self.read()]
        self.assertEqual(steps(self.document), known + ["Вставить дорожную карту"] * len(insertions))
        for _ in range(2):
            for _ in insertions:
                self.document.UndoManager.undo()
            self.assertEqual(snapshot(self.document), before)
            for _ in insertions:
                self.document.UndoManager.redo()
            self.assertEqual(snapshot(self.document), after)
            self.assertEqual([activities(one) for one in self.read()], found)

    def test_in_an_empty_document(self):
        self.assert_undone_and_redone((road_map(some(3), period=YEAR), (0, "start")))

    def test_between_paragraphs(self):
        self.write("Первый", "Второй", "Третий")
        self.assert_undone_and_redone((road_map(some(3), period=YEAR), (1, "end")))

    def test_before_a_paragraph(self):
        self.write("Первый", "Второй", "Третий")
        self.assert_undone_and_redone((road_map(some(3)), (1, "start")))

    def test_twice_without_a_column_for_the_direction(self):
        self.write("Первый", "Второй")
        self.assert_undone_and_redone((road_map(some(4), columns=("activity", "deadline")), (0, "end")), (road_map(some(2)), (0, "end")))

    def test_earlier_steps_stay(self):
        self.text.insertString(self.text.End, "раньше", False)
        self.insert(road_map(some(3)))
        self.document.UndoManager.undo()
        self.document.UndoManager.undo()
        self.assertEqual(self.text.String, "")


class Commands(TextRoadMap):

    def test_the_command_inserts_at_the_cursor(self):
        self.write("Первый", "Второй")
        outcome = self.office.dispatch(self.document, "vnd.org.marshrut:InsertRoadMap", SchoolYear=2026, Catalogue=True)
        self.assertEqual(outcome.state, 1, outcome)
        found, = self.read()
        self.assertEqual(period(found), ((2026, 9, 1), (2027, 5, 31)))
        self.assertGreater(len(found.Activities), 8)

    def test_columns_left_out_and_what_suits_a_beginner(self):
        def insert(**more):
            document = self.office.new("swriter")
            outcome = self.office.dispatch(document, "vnd.org.marshrut:InsertRoadMap", From="2026-09-01", To="2029-05-31", **more)
            return outcome, self.read(document)
        outcome, (found,) = insert(LeaveOut="roadmap.direction, roadmap.done")
        self.assertEqual(outcome.state, 1, outcome)
        self.assertEqual(found.Columns, tuple("roadmap." + name for name in ("activity", "deadline", "result", "report")))
        self.assertEqual(period(found), ((2026, 9, 1), (2029, 5, 31)))
        _, (beginners,) = insert(Beginners=True)
        self.assertLess(0, len(beginners.Activities))
        self.assertLess(len(beginners.Activities), len(found.Activities))
        for wrong in ("roadmap.activity", "note.goal", "нет"):
            outcome, found = insert(LeaveOut=wrong)
            self.assertEqual((outcome.state, found), (0, ()))
            self.assertIn(wrong, outcome.result["Message"])

    def test_strong_directions_an_example_and_the_words_of_a_kindergarten(self):
        for kind in ("swriter", "scalc"):
            with self.subTest(kind):
                def insert(**more):
                    document = self.office.new(kind)
                    outcome = self.office.dispatch(document, "vnd.org.marshrut:InsertRoadMap", SchoolYear=2026, **more)
                    return document, outcome, self.read(document)
                document, outcome, (found,) = insert(Strong="methodical")
                self.assertEqual(outcome.state, 1, outcome)
                directions = [value["direction"] for value in activities(found)]
                self.assertEqual(directions[0], "Методическое")
                self.assertEqual(set(directions), set(DIRECTIONS))
                self.assertIn("мастер-класс", " ".join(value["activity"] for value in activities(found)))
                document.UndoManager.undo()
                self.assertEqual(self.read(document), ())

                _, _, (found,) = insert(Kindergarten=True, Directions="methodical, professional")
                told = " ".join(value["activity"] + value["report"] for value in activities(found))
                self.assertIn("заняти", told)
                self.assertNotIn("урок", told)
                self.assertNotRegex(told, r"[{|}]")

                document, outcome, (found,) = insert(Example=True)
                self.assertIn("ример", outcome.result["Message"])
                self.assertTrue(found.Title.startswith("ПРИМЕР"), found.Title)
                self.assertTrue(all(value["done"] and value["result"] for value in activities(found)))
                report = self.office.service("org.marshrut.RouteChecker").check(document)
                places = {"roadmap", "activity", "deadline", "direction", "done", "report", "result"}
                self.assertEqual([], [finding.Rule for finding in report.Findings if finding.Rule.split(".")[0] in places])

                for wrong in ({"Example": True, "EmptyRows": 2}, {"Strong": "digital", "Directions": "methodical"}, {"Strong": "ikt"}):
                    _, outcome, found = insert(**wrong)
                    self.assertEqual((outcome.state, found), (0, ()))

    def test_no_row_is_torn_by_a_page(self):
        self.office.dispatch(self.document, "vnd.org.marshrut:InsertRoadMap", SchoolYear=2026, Example=True)
        rows = self.document.TextTables.getByIndex(0).Rows
        self.assertEqual({False}, {rows.getByIndex(index).IsSplitAllowed for index in range(rows.Count)})

    def test_what_it_wrote_is_a_road_map_to_the_check(self):
        self.office.dispatch(self.document, "vnd.org.marshrut:InsertRoadMap", SchoolYear=2026)
        report = self.office.service("org.marshrut.RouteChecker").check(self.document)
        states = {element.Id: element.State.value for element in report.Elements}
        for name in ("direction", "activity", "deadline", "result", "report"):
            self.assertEqual(states["roadmap." + name], "FILLED", name)
        self.assertEqual(states["roadmap.done"], "EMPTY")


if __name__ == "__main__":
    unittest.main()
