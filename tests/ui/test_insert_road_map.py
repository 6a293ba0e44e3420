"""The dialog «Вставить дорожную карту»."""

import unittest

from windows import ESCAPE, WindowTestCase, waiting


class InsertRoadMap(WindowTestCase):
    def setUp(self):
        super().setUp()
        self.document = self.office.new("scalc")
        self.sheet = self.document.Sheets[0]

    def open(self):
        return self.open_dialog(self.document, "InsertRoadMap", self.word("dialog.InsertRoadMap.title"))

    def cell(self, name):
        return self.sheet.getCellRangeByName(name).String

    def used_rows(self):
        """Of the road map; counts by direction stand below, after empty rows."""
        rows = self.sheet.getCellRangeByName("A1:G200").getDataArray()
        return next(number for number, row in enumerate(rows) if not any(row))

    def test_ok_inserts_what_was_chosen(self):
        asked, dialog = self.open()
        self.type_into(self.word("dialog.InsertRoadMap.year"), "2027/28", dialog)
        self.press("OK", dialog)
        outcome = asked.result(30)
        self.assertEqual(1, outcome.state, outcome)
        self.assertIn("2027/28", self.cell("A1"))
        self.assertIn("Мероприятие", [self.cell(column + "2") for column in "ABCDEFG"])
        self.assertEqual("A1:G%d" % self.used_rows(), outcome.result["Range"])

    def test_everything_has_a_name(self):
        _, dialog = self.open()
        self.assertEqual([], self.nameless(dialog))

    def test_fits_the_smallest_screen(self):
        _, dialog = self.open()
        size = dialog.getSize()
        self.assertLessEqual(size.Width, 1366)
        self.assertLessEqual(size.Height, 700)
        for _, role, name, context in self.office.tree(dialog):
            if role in ("CHECK_BOX", "RADIO_BUTTON", "PUSH_BUTTON", "COMBO_BOX"):
                place, own = context.getLocation(), context.getSize()
                self.assertLessEqual(place.X + own.Width, size.Width, name)
                self.assertLessEqual(place.Y + own.Height, size.Height, name)

    def test_esc_leaves_the_document_as_it_was(self):
        asked, _ = self.open()
        self.press_key(ESCAPE)
        outcome = asked.result(30)
        self.assertEqual(0, outcome.state)
        self.assertEqual("", self.cell("A1"))
        self.assertFalse(self.document.isModified())

    def test_a_wrong_year_keeps_the_dialog_open_and_says_so(self):
        asked, dialog = self.open()
        year = self.word("dialog.InsertRoadMap.year")
        self.assertEqual([], self.office.find_all(self.word("roadMap.year"), below=dialog))
        self.type_into(year, "2027/29", dialog)
        self.says(self.word("roadMap.year"), dialog)
        self.press("OK", dialog)
        field = self.office.find(year, role="TEXT", below=dialog)
        waiting(lambda: self.office.has_state(field, "FOCUSED"), "the focus in the field that is wrong")
        self.assertFalse(asked.done())
        self.type_into(year, "2027-2028", dialog)
        waiting(lambda: not self.office.find_all(self.word("roadMap.year"), below=dialog), "no message any more")
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)

    def test_no_direction_keeps_the_dialog_open_and_says_so(self):
        asked, dialog = self.open()
        for direction in ("professional", "psychological", "methodical", "digital"):
            self.tick(self.word("direction." + direction), dialog)
        self.says(self.word("roadMap.no.direction"), dialog)
        self.press("OK", dialog)
        first = self.office.find(self.word("direction.professional"), role="CHECK_BOX", below=dialog)
        waiting(lambda: self.office.has_state(first, "FOCUSED"), "the focus where something is to be ticked")
        self.assertFalse(asked.done())

    def test_only_activities_of_the_ticked_directions_are_offered(self):
        _, dialog = self.open()
        name = self.word("dialog.InsertRoadMap.list")

        def offered():
            activities = self.office.find(name, role="LIST", below=dialog)
            return activities.getAccessibleChildCount()

        everything = offered()
        self.tick(self.word("direction.digital"), dialog)
        waiting(lambda: offered() < everything, "fewer activities")

    def test_a_period_of_several_years_and_fewer_columns(self):
        asked, dialog = self.open()
        self.type_into(self.word("dialog.InsertRoadMap.year"), "01.09.2026 – 31.05.2028", dialog)
        self.says(self.word("deadline.understood", **{"from": "01.09.2026", "to": "31.05.2028"}), dialog)
        self.tick(self.word("column.roadmap.done"), dialog)
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)
        self.assertIn("2026–2028", self.cell("A1"))
        self.assertEqual(["№", "Направление", "Мероприятие", "Срок", "Ожидаемый результат", "Форма отчёта, место и время", ""],
                         [self.cell(column + "2") for column in "ABCDEFG"])
        asked, dialog = self.open()  # what was left out last is not forgotten
        box = self.office.find(self.word("column.roadmap.done"), role="CHECK_BOX", below=dialog)
        self.assertFalse(self.office.has_state(box, "CHECKED"))
        self.tick(self.word("column.roadmap.done"), dialog)
        self.type_into(self.word("dialog.InsertRoadMap.year"), "2026/27", dialog)
        self.press("OK", dialog)
        self.answer("Да")
        asked.result(30)

    def test_what_is_strong_comes_first(self):
        asked, dialog = self.open()
        strong = self.office.find_all(self.word("roadmap.part.strong"), role="CHECK_BOX", below=dialog)
        self.assertEqual(4, len(strong))
        self.office.act(strong[2])
        self.says(self.word("roadMap.strong.some"), dialog)
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)
        self.assertEqual([self.word("roadmap.part.strong"), self.word("direction.methodical")], [self.cell("A3"), self.cell("B4")])
        named = " ".join(self.cell("C%d" % row) for row in range(4, self.used_rows()))
        self.assertIn("Провести мастер-класс", named)
        self.assertNotIn("Посетить четыре урока", named)  # it is no way to show anything
        self.assertIn(self.word("roadmap.part.weak"), [self.cell("A%d" % row) for row in range(4, self.used_rows())])

    def test_an_example_needs_nothing_else_and_says_what_it_is(self):
        asked, dialog = self.open()
        self.tick(self.word("dialog.InsertRoadMap.example"), dialog, role="RADIO_BUTTON")
        box = self.office.find(self.word("direction.methodical"), role="CHECK_BOX", below=dialog)
        waiting(lambda: not self.office.has_state(box, "ENABLED"), "directions that do not count")
        self.press("OK", dialog)
        self.answer(None, self.word("roadMap.inserted.example")[:30])
        self.assertEqual(1, asked.result(30).state)
        self.assertIn("ПРИМЕР", self.cell("A1"))

    def test_a_kindergarten_has_its_own_activities(self):
        _, dialog = self.open()
        told = lambda: " ".join(name for _, role, name, _ in self.office.tree(dialog) if role == "LIST_ITEM")
        self.assertIn("уроков", told())
        places = self.office.find(self.word("dialog.InsertRoadMap.institution"), role="COMBO_BOX", below=dialog)
        kinds = self.office.find(role="LIST", below=places)
        kinds.selectAccessibleChild(1)
        waiting(lambda: "план работы группы" in told(), "the words of a kindergarten")
        self.assertNotIn("уроков", told())

    def test_only_what_suits_a_beginner(self):
        _, dialog = self.open()
        offered = lambda: self.office.find(self.word("dialog.InsertRoadMap.list"), role="LIST", below=dialog).getAccessibleChildCount()
        everything = offered()
        self.tick(self.word("dialog.InsertRoadMap.beginners"), dialog)
        waiting(lambda: offered() < everything, "fewer activities")

    def test_empty_rows(self):
        asked, dialog = self.open()
        self.tick(self.word("dialog.InsertRoadMap.empty"), dialog, role="RADIO_BUTTON")
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)
        self.assertEqual(2 + 4 * 3, self.used_rows())

        asked, dialog = self.open()  # what was chosen last is chosen again
        radio = self.office.find(self.word("dialog.InsertRoadMap.empty"), role="RADIO_BUTTON", below=dialog)
        self.assertTrue(self.office.has_state(radio, "CHECKED"))
        self.tick(self.word("dialog.InsertRoadMap.catalogue"), dialog, role="RADIO_BUTTON")
        self.press("OK", dialog)
        self.answer("Да")
        asked.result(30)

    def test_filled_cells_are_asked_about(self):
        self.sheet.getCellRangeByName("C5").String = "моё"
        self.document.setModified(False)
        asked, dialog = self.open()
        self.press("OK", dialog)
        self.answer("Нет", "A1:G")
        self.assertEqual(0, asked.result(30).state)
        self.assertEqual("моё", self.cell("C5"))
        self.assertFalse(self.document.isModified())

        asked, dialog = self.open()
        self.press("OK", dialog)
        self.answer("Да")
        self.assertEqual(1, asked.result(30).state)
        self.assertNotEqual("моё", self.cell("C5"))

    def test_a_protected_sheet_is_told_before_anything_is_asked(self):
        self.sheet.protect("")
        asked = self.ask(self.document, "InsertRoadMap")
        self.answer(None, self.word("refused.protected"))
        self.assertEqual(0, asked.result(30).state)
        self.sheet.unprotect("")


class InsertRoadMapIntoText(WindowTestCase):
    def setUp(self):
        super().setUp()
        self.document = self.office.new("swriter")

    def test_ok_inserts_a_table(self):
        asked, dialog = self.open_dialog(self.document, "InsertRoadMap", self.word("dialog.InsertRoadMap.title"))
        self.type_into(self.word("dialog.InsertRoadMap.year"), "2027/28", dialog)
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)
        self.assertIn("2027/28", self.document.Text.String)
        self.assertEqual("Мероприятие", self.document.TextTables.getByIndex(0).getCellByName("C1").String)

    def test_a_wrong_place_is_told_before_anything_is_asked(self):
        table = self.document.createInstance("com.sun.star.text.TextTable")
        self.document.Text.insertTextContent(self.document.Text.End, table, False)
        self.document.CurrentController.ViewCursor.gotoRange(table.getCellByName("A1").Start, False)
        asked = self.ask(self.document, "InsertRoadMap")
        self.answer(None, self.word("argument.text.place"))
        self.assertEqual(0, asked.result(30).state)


class InsertRoadMapInEnglish(WindowTestCase):
    language = "en-US"

    def test_dialog_speaks_english(self):
        document = self.office.new("scalc")
        asked, dialog = self.open_dialog(document, "InsertRoadMap", "Insert a road map")
        self.office.find("Period:", role="COMBO_BOX", below=dialog)
        self.office.find("Activities from the catalogue", role="RADIO_BUTTON", below=dialog)
        self.press("Cancel", dialog)
        self.assertEqual(self.word("command.cancelled"), asked.result(30).result["Message"])


if __name__ == "__main__":
    unittest.main()
