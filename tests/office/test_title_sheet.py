#!/usr/bin/env python3
"""TitleSheets.fill and read: the product's own sheet, in empty and in written documents, and after .odt and .docx."""

import os
import tempfile
import unittest

import office as harness  # makes the names of com.sun.star known, so it comes first
from office import OfficeTestCase, as_dict, named_values
from text_documents import ROUTE, Writing, content, lines, snapshot, steps

STEP = "Заполнить титульный лист"
VALUES = {
    "title.organisation": "МБОУ «Средняя школа № 7»",
    "title.teacher": "Иванова Мария Петровна",
    "title.place": "г. Озёрный",
    "title.year": "2026",
}
FILLED = {**VALUES, "title.heading": ROUTE}
STYLES = ["ИОМ Организация", "ИОМ Название документа", "ИОМ Педагог", "ИОМ Место", "ИОМ Год"]
SHEET = [VALUES["title.organisation"], ROUTE, "ФИО педагога: Иванова Мария Петровна", "г. Озёрный", "2026"]


class TitleSheet(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.sheets = self.office.service("org.marshrut.TitleSheets")
        self.document = self.office.new("swriter")

    def fill(self, values, document=None):
        self.sheets.fill(document or self.document, named_values(values))

    def read(self, document=None):
        return as_dict(self.sheets.read(document or self.document)) or {}

    def reopened(self, suffix):
        with tempfile.TemporaryDirectory() as folder:
            path = self.office.store(self.document, os.path.join(folder, "sheet" + suffix))
            return self.office.load(path)

    def pages(self, document=None):
        return (document or self.document).CurrentController.PageCount


class EmptyDocument(TitleSheet):

    def test_gets_our_sheet_as_its_first_page(self):
        self.fill(VALUES)
        self.assertEqual(lines(self.document.Text), SHEET + [""])
        styles = [style for style, *_ in content(self.document.Text)]
        self.assertEqual(styles, STYLES + ["Standard"])
        self.assertEqual(self.read(), FILLED)

    def test_goes_on_on_a_page_of_its_former_style(self):
        self.fill(VALUES)
        breaks = [page_style for _, _, page_style, _ in content(self.document.Text)]
        self.assertEqual(breaks, ["ИОМ Титульный лист", "", "", "", "", "Standard"])
        self.assertEqual(self.pages(), 2)

    def test_the_sheet_is_one_page_however_long_the_names_are(self):
        device = self.office.service("com.sun.star.awt.Toolkit").createScreenCompatibleDevice(1, 1)
        if not {"Times New Roman", "Liberation Serif"} & {font.Name for font in device.FontDescriptors}:
            self.skipTest("no font as wide as the sheet's")
        self.fill({
            "title.organisation": "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 7 "
                                  "имени Героя Советского Союза А. П. Маресьева» Озёрного городского округа Северной области",
            "title.teacher": "Константинопольская Александра Константиновна, учитель начальных классов высшей категории",
            "title.heading": "Индивидуальный план профессионального развития педагога на межаттестационный период"})
        self.assertEqual(self.pages(), 2)

    def test_what_is_not_given_stays_a_hint(self):
        self.fill({"title.teacher": "Иванова Мария Петровна"})
        self.assertEqual(lines(self.document.Text)[0], "(наименование образовательной организации)")
        self.assertEqual(self.read(), {"title.heading": ROUTE, "title.teacher": "Иванова Мария Петровна"})

    def test_is_one_undo_step_that_gives_everything_back(self):
        before = snapshot(self.document)
        self.fill(VALUES)
        after = snapshot(self.document)
        self.assertEqual(steps(self.document), [STEP])
        self.document.UndoManager.undo()
        self.assertEqual(snapshot(self.document), before)
        self.assertFalse(self.document.isModified())
        self.document.UndoManager.redo()
        self.assertEqual(snapshot(self.document), after)


class FilledBefore(TitleSheet):

    def test_the_same_again_changes_nothing(self):
        self.fill(VALUES)
        before = snapshot(self.document)
        self.document.setModified(False)
        self.fill(VALUES)
        self.fill(self.read())
        self.fill({})
        self.assertEqual(snapshot(self.document), before)
        self.assertFalse(self.document.isModified())
        self.assertEqual(steps(self.document), [STEP])

    def test_other_values_take_the_place_of_the_old_and_nothing_is_doubled(self):
        self.fill(VALUES)
        self.fill({"title.teacher": "Петров Пётр Петрович", "title.year": "2027"})
        self.assertEqual(lines(self.document.Text),
                         [SHEET[0], ROUTE, "ФИО педагога: Петров Пётр Петрович", "г. Озёрный", "2027", ""])
        self.assertEqual(steps(self.document), [STEP, STEP])
        self.document.UndoManager.undo()
        self.assertEqual(self.read(), FILLED)

    def test_after_being_stored_and_opened_again(self):
        self.fill(VALUES)
        self.document.Text.insertString(self.document.Text.End, "Пояснительная записка", False)
        for suffix in (".odt", ".docx"):
            with self.subTest(suffix):
                again = self.reopened(suffix)
                self.assertEqual(self.read(again), FILLED)
                self.assertEqual(self.pages(again), 2)
                before = snapshot(again)
                self.fill(self.read(again), again)
                self.assertEqual(snapshot(again), before)
                self.assertFalse(again.isModified())
                self.fill({**VALUES, "title.teacher": "Петров Пётр Петрович"}, again)
                self.assertEqual(lines(again.Text)[:6], SHEET[:2] + ["ФИО педагога: Петров Пётр Петрович"] + SHEET[3:] + ["Пояснительная записка"])
                self.assertEqual(len(lines(again.Text)), 6)

    def test_blanks_left_in_a_stored_sheet_are_filled_later(self):
        self.fill({"title.teacher": "Иванова Мария Петровна"})
        for suffix in (".odt", ".docx"):
            with self.subTest(suffix):
                again = self.reopened(suffix)
                self.fill(VALUES, again)
                self.assertEqual(lines(again.Text)[:5], SHEET)


class WrittenDocument(TitleSheet):
    """Our sheet goes before what is there, which stays as it was and begins a page."""

    def check(self):
        before, history = content(self.document.Text), steps(self.document)
        frames = snapshot(self.document)[1:]
        self.fill(VALUES)
        after = content(self.document.Text)
        self.assertEqual(lines(self.document.Text)[:5], SHEET)
        self.assertEqual([style for style, *_ in after[:5]], STYLES)
        self.assertEqual(self.without_break(after[5:]), self.without_break(before))
        self.assertEqual(snapshot(self.document)[1:], frames)
        self.assertEqual(self.read(), FILLED)
        self.assertEqual(steps(self.document), history + [STEP])
        self.document.UndoManager.undo()
        self.assertEqual(content(self.document.Text), before)
        self.assertEqual(steps(self.document), history)
        self.document.UndoManager.undo()  # the user's own earlier step still works
        self.document.UndoManager.redo()
        self.assertEqual(content(self.document.Text), before)
        self.document.UndoManager.redo()
        self.assertEqual(content(self.document.Text), after)
        return after

    @staticmethod
    def without_break(elements):
        first = elements[0]
        return ([first] if isinstance(first, dict) else [first[:2] + first[3:]]) + elements[1:]

    def test_begun_with_a_heading(self):
        Writing(self.document).line("Пояснительная записка", style="Heading 1").line(("Текст", {"CharColor": 255}))
        after = self.check()
        self.assertEqual(after[5][2], "Standard")

    def test_begun_on_a_page_style_of_its_own(self):
        Writing(self.document).line("Пояснительная записка").line("Текст")
        next(iter(self.paragraphs())).PageDescName = "First Page"
        self.assertEqual(self.check()[5][2], "First Page")

    def test_begun_with_a_list(self):
        Writing(self.document).line("Первое").line("Второе")
        for paragraph in self.paragraphs():
            paragraph.NumberingStyleName = "Numbering 123"
        self.check()
        self.assertEqual([p.ListLabelString for p in self.paragraphs()], ["", "", "", "", "", "1.", "2."])

    def test_begun_with_a_table(self):
        Writing(self.document).table(["Мероприятие", "Срок"], ["Курсы", "май"])
        self.document.TextTables.getByIndex(0).getCellByName("A1").String = "Мероприятия"
        self.check()
        self.assertEqual(self.document.TextTables.getByIndex(0).PageDescName, "Standard")

    def test_begun_with_a_section(self):
        writing = Writing(self.document).line("В разделе")
        cursor = writing.cursor()
        cursor.gotoStart(True)
        writing.text.insertTextContent(cursor, self.document.createInstance("com.sun.star.text.TextSection"), True)
        self.check()

    def test_begun_with_a_table_of_contents(self):
        Writing(self.document).line("Пояснительная записка", style="Heading 1").line("Текст")
        index = self.document.createInstance("com.sun.star.text.ContentIndex")
        index.CreateFromOutline = True
        self.document.Text.insertTextContent(self.document.Text.Start, index, False)
        index.update()
        before = lines(self.document.Text)
        self.fill(VALUES)
        self.assertEqual(lines(self.document.Text), SHEET + before)
        self.document.UndoManager.undo()
        self.assertEqual(lines(self.document.Text), before)

    def test_begun_with_a_frame(self):
        writing = Writing(self.document).line("Текст у врезки").line("Ещё")
        frame = self.document.createInstance("com.sun.star.text.TextFrame")
        frame.AnchorType = harness.uno.Enum("com.sun.star.text.TextContentAnchorType", "AT_PARAGRAPH")
        writing.text.insertTextContent(writing.text.Start, frame, False)
        frame.Text.String = "Во врезке"
        self.fill(VALUES)
        self.assertEqual(lines(self.document.Text), SHEET + ["Текст у врезки", "Ещё"])
        anchor = frame.Anchor
        cursor = anchor.Text.createTextCursorByRange(anchor)
        cursor.gotoEndOfParagraph(True)
        self.assertEqual(cursor.String, "Текст у врезки")

    def paragraphs(self):
        enumeration = self.document.Text.createEnumeration()
        while enumeration.hasMoreElements():
            yield enumeration.nextElement()


class VisibleDocument(TitleSheet):

    def test_the_sheet_is_shown_and_nothing_stays_locked(self):
        document = self.office.new("swriter", hidden=False)
        writing = Writing(document)
        for number in range(60):
            writing.line("Строка %d" % number)
        view = document.CurrentController.ViewCursor
        view.gotoEnd(False)
        self.fill(VALUES, document)
        self.assertEqual(view.Page, 1)
        self.assertFalse(document.hasControllersLocked())
        view.gotoEnd(False)
        self.fill({"title.year": "2027"}, document)
        self.assertGreater(view.Page, 1)


if __name__ == "__main__":
    unittest.main()
