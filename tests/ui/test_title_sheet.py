"""The dialog «Заполнить титульный лист»."""

import unittest

from windows import DATA, ESCAPE, WindowTestCase, waiting


class TitleSheet(WindowTestCase):
    def open(self, document):
        return self.open_dialog(document, "FillTitleSheet", self.word("dialog.TitleSheet.title"))

    def field(self, key, dialog):
        return self.office.find(self.word("dialog.TitleSheet." + key), role="TEXT", below=dialog)

    def on_sheet(self, document):
        sheets = self.office.service("org.marshrut.TitleSheets")
        return {value.Name: value.Value for value in sheets.read(document)}

    def test_ok_fills_the_sheet(self):
        document = self.office.new("swriter")
        asked, dialog = self.open(document)
        values = {"organisation": "МБОУ «Средняя школа № 5»", "teacher": "Иванова Мария Петровна",
                  "place": "пос. Лесной", "year": "2026"}
        for key, value in values.items():
            self.office.set_text(self.field(key, dialog), value)
        self.press("OK", dialog)
        outcome = asked.result(30)
        self.assertEqual(1, outcome.state, outcome)
        found = self.on_sheet(document)
        for key, value in values.items():
            self.assertEqual(value, found["title." + key])
        self.assertEqual(self.strings["heading.route"].lower(), found["title.heading"].lower())

    def test_fields_hold_what_the_document_has(self):
        document = self.office.load(DATA / "02-label-lines-gaps.docx")
        found = self.on_sheet(document)
        asked, dialog = self.open(document)
        self.assertEqual(found["title.teacher"], self.field("teacher", dialog).getText())
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)
        self.assertFalse(document.isModified(), "nothing was changed in the fields")

    def test_teacher_comes_from_the_facts_where_the_sheet_has_none(self):
        document = self.office.new("swriter")
        document.Text.String = ("Информационная справка о педагоге\nФИО: Иванова Мария Петровна\n"
                                "Занимаемая должность: учитель\nПояснительная записка\nЦель: освоить новые приёмы\n"
                                "Тема по самообразованию: игра на уроке\nПедагогический стаж: 7 лет")
        _, dialog = self.open(document)
        self.assertEqual("Иванова Мария Петровна", self.field("teacher", dialog).getText())

    def test_a_changed_name_and_year_are_offered_for_the_other_places(self):
        made = self.office.dispatch(None, "vnd.org.marshrut:NewRoute", SchoolYear="2026/27",
                                    **{"title.teacher": "Иванова Мария Петровна"})
        document = made.result["Document"]
        asked, dialog = self.open(document)
        self.office.set_text(self.field("teacher", dialog), "Петрова Анна Ильинична")
        self.office.set_text(self.field("year", dialog), "2028")
        self.press("OK", dialog)
        step = self.office.find(self.word("step.title"), role="DIALOG")
        rows = self.office.find(role="LIST", below=step)
        shown = [rows.getAccessibleChild(row).getAccessibleContext().getAccessibleName()
                 for row in range(rows.getAccessibleChildCount())]
        self.assertEqual(2, len(shown), shown)
        for old, new in (("Иванова Мария Петровна", "Петрова Анна Ильинична"), ("2026/27", "2028/29")):
            self.assertTrue(any(old in row and new in row for row in shown), shown)
        self.press(self.word("step.ok"), step)
        self.assertEqual(1, asked.result(30).state)
        checker = self.office.service("org.marshrut.RouteChecker")
        found = {element.Id: element.Text for element in checker.check(document).Elements}
        self.assertEqual("Петрова Анна Ильинична", found["info.teacher"])
        self.assertIn("2028/29", found["note.period"])
        self.assertEqual([self.word("undo.values"), self.word("undo.titleSheet")],
                         list(document.UndoManager.AllUndoActionTitles))

    def test_everything_has_a_name(self):
        _, dialog = self.open(self.office.new("swriter"))
        self.assertEqual([], self.nameless(dialog))

    def test_esc_leaves_the_document_as_it_was(self):
        document = self.office.new("swriter")
        asked, dialog = self.open(document)
        self.office.set_text(self.field("teacher", dialog), "Иванова Мария Петровна")
        self.press_key(ESCAPE)
        self.assertEqual(0, asked.result(30).state)
        self.assertEqual("", document.Text.String)
        self.assertFalse(document.isModified())

    def test_a_year_without_digits_keeps_the_dialog_open_and_says_so(self):
        asked, dialog = self.open(self.office.new("swriter"))
        self.office.set_text(self.field("year", dialog), "этот")
        self.says(self.word("titleSheet.year"), dialog)
        self.press("OK", dialog)
        waiting(lambda: self.office.has_state(self.field("year", dialog), "FOCUSED"), "the focus in the wrong field")
        self.assertFalse(asked.done())

    def test_nothing_given_keeps_the_dialog_open_and_says_so(self):
        asked, dialog = self.open(self.office.new("swriter"))
        for key in ("heading", "year"):
            self.office.set_text(self.field(key, dialog), "")
        self.says(self.word("titleSheet.empty"), dialog)
        self.field("year", dialog).grabFocus()
        self.press("OK", dialog)
        waiting(lambda: self.office.has_state(self.field("organisation", dialog), "FOCUSED"), "the focus in the first field")
        self.assertFalse(asked.done())

    def test_a_read_only_document_is_told_before_anything_is_asked(self):
        document = self.office.load(DATA / "02-label-lines-gaps.docx", ReadOnly=True)
        asked = self.ask(document, "FillTitleSheet")
        self.answer(None, self.word("refused.read.only"))
        self.assertEqual(0, asked.result(30).state)


class TitleSheetInEnglish(WindowTestCase):
    language = "en-US"

    def test_dialog_speaks_english(self):
        _, dialog = self.open_dialog(self.office.new("swriter"), "FillTitleSheet", "Fill in the title sheet")
        self.office.find("Teacher’s full name:", role="TEXT", below=dialog)
        self.office.find("Cancel", role="PUSH_BUTTON", below=dialog)


if __name__ == "__main__":
    unittest.main()
