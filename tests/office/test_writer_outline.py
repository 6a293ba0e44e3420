#!/usr/bin/env python3
"""What of a Writer document is its content, told by what the checker finds in it."""

import os
import tempfile
import unittest

import office as harness  # makes the names of com.sun.star known, so it comes first
from com.sun.star.awt import Point, Size
from office import OfficeTestCase
from text_documents import BOLD, ROUTE, Writing, snapshot, steps

HIDDEN = {"CharHidden": True}


class Outline(OfficeTestCase):
    maxDiff = None
    hidden = True

    def setUp(self):
        super().setUp()
        self.checker = self.office.service("org.marshrut.RouteChecker")
        self.document = self.office.new("swriter", hidden=self.hidden)
        self.writing = Writing(self.document)
        self.writing.line(ROUTE, centred=True).line("Пояснительная записка", style="Heading 1")

    def check(self, document=None):
        return self.checker.check(document or self.document)

    def found(self, *names, document=None):
        """The texts of elements; None where there is no place for them, empty where it is blank."""
        elements = {element.Id: element for element in self.check(document).Elements}
        return [None if elements[name].State.value == "MISSING" else elements[name].Text for name in names]

    def reopened(self, *suffixes):
        with tempfile.TemporaryDirectory() as folder:
            for suffix in suffixes:
                path = self.office.store(self.document, os.path.join(folder, "document" + suffix))
                yield suffix, self.office.load(path)

    def select(self, first, last):
        """A cursor over some of the body's paragraphs, counted from 0."""
        cursor = self.document.Text.createTextCursor()
        cursor.gotoStart(False)
        for _ in range(first):
            cursor.gotoNextParagraph(False)
        for _ in range(last - first):
            cursor.gotoNextParagraph(True)
        cursor.gotoEndOfParagraph(True)
        return cursor


class Content(Outline):

    def test_hidden_text_is_none(self):
        self.writing.line("Цель: освоить ", ("(черновик) ", HIDDEN), "приёмы").line(("Задачи: никому не видны", HIDDEN))
        self.assertEqual(self.found("note.goal", "note.tasks"), ["освоить приёмы", None])
        for suffix, again in self.reopened(".odt", ".docx"):
            with self.subTest(suffix):
                self.assertEqual(self.found("note.goal", "note.tasks", document=again), ["освоить приёмы", None])

    def test_hidden_sections_are_none(self):
        self.writing.line("Цель: в скрытом разделе").line("Задачи: в видимом разделе").line("Формы самообразования: в разделе под условием")
        for paragraph, visible, condition in ((2, False, ""), (3, True, ""), (4, False, "1 == 2")):
            section = self.document.createInstance("com.sun.star.text.TextSection")
            self.document.Text.insertTextContent(self.select(paragraph, paragraph), section, True)
            section.IsVisible, section.Condition = visible, condition
        self.assertEqual(self.found("note.goal", "note.tasks", "note.forms"), [None, "в видимом разделе", "в разделе под условием"])

    def test_tracked_deletions_are_none(self):
        self.writing.line("Цель: старая").line("Задачи: вычеркнуты").line("и это тоже").line("Формы самообразования: вебинары").line("Тема МО: речь")
        self.document.RecordChanges = True
        for search, replacement in (("старая", "новая"),):
            descriptor = self.document.createSearchDescriptor()
            descriptor.SearchString = search
            self.document.findFirst(descriptor).setString(replacement)
        cursor = self.select(3, 4)
        cursor.goRight(1, True)
        cursor.setString("")
        self.document.RecordChanges = False
        expected = ["новая", None, "вебинары", "речь"]
        names = ("note.goal", "note.tasks", "note.forms", "note.association_topic")
        self.assertIn("старая", self.document.Text.String)
        self.assertEqual(self.found(*names), expected)
        for suffix, again in self.reopened(".odt", ".docx"):
            with self.subTest(suffix):
                self.assertEqual(self.found(*names, document=again), expected)

    def test_a_deleted_table_hides_nothing_that_follows(self):
        self.writing.line("Вычеркнуто вместе с таблицей")
        self.writing.table(["Цель", "вычеркнута"])
        self.writing.begun = False
        self.writing.line("Задачи: изучить")
        self.document.RecordChanges = True
        cursor = self.select(2, 3)
        cursor.gotoStartOfParagraph(True)
        cursor.setString("")
        self.document.RecordChanges = False
        self.assertEqual(self.found("note.tasks"), ["изучить"])

    def test_a_table_of_contents_is_none(self):
        self.writing.line("Цель", style="Heading 2").line("освоить приёмы")
        index = self.document.createInstance("com.sun.star.text.ContentIndex")
        index.CreateFromOutline = True
        self.document.Text.insertTextContent(self.document.Text.Start, index, False)
        index.update()
        self.assertIn("Цель\t", self.document.Text.String)
        self.assertEqual(self.found("note.goal"), ["освоить приёмы"])

    def test_fields_are_the_text_they_show_and_notes_are_none(self):
        self.document.DocumentProperties.Title = "освоить приёмы"
        self.writing.line("Цель: ")
        self.writing.insert("text.TextField.DocInfo.Title")
        self.writing.insert("text.Footnote").String = "Задачи: из сноски"
        self.writing.write(" чтения")
        page = self.document.StyleFamilies.getByName("PageStyles").getByName("Standard")
        page.HeaderIsOn = page.FooterIsOn = True
        page.HeaderText.String, page.FooterText.String = "Задачи: из колонтитула", "Формы самообразования: оттуда же"
        self.assertEqual(self.found("note.goal", "note.tasks", "note.forms"), ["освоить приёмы чтения", None, None])

    def test_what_stands_in_a_content_control(self):
        self.writing.line("Цель: ")
        cursor = self.writing.cursor()
        self.writing.text.insertString(cursor, "освоить приёмы", True)
        try:
            control = self.document.createInstance("com.sun.star.text.ContentControl")
        except harness.uno.getClass("com.sun.star.lang.ServiceNotRegisteredException"):
            self.skipTest("this office has none yet")
        self.writing.text.insertTextContent(cursor, control, True)
        self.assertEqual(self.found("note.goal"), ["освоить приёмы"])

    def test_frames_shapes_and_groups_are_read_where_they_are_anchored(self):
        self.writing.line("Форма отчёта: выступление")
        self.writing.frame("Цель: из врезки", "Задачи: оттуда же", centred=False)
        self.writing.shape("Формы самообразования: из фигуры")
        shapes = self.office.service("com.sun.star.drawing.ShapeCollection")
        for number, text in enumerate(("Тема МО: из группы", "Методическая тема школы: оттуда же")):
            shape = self.document.createInstance("com.sun.star.drawing.RectangleShape")
            shape.AnchorType = harness.uno.Enum("com.sun.star.text.TextContentAnchorType", "AT_PARAGRAPH")
            shape.Size, shape.Position = Size(6000, 2000), Point(1000, 9000 + 3000 * number)
            self.document.DrawPage.add(shape)
            shape.String = text
            shapes.add(shape)
        self.document.DrawPage.group(shapes)
        names = ("note.goal", "note.tasks", "note.forms", "note.association_topic", "note.school_topic", "note.report")
        expected = ["из врезки", "оттуда же", "из фигуры", "из группы", "оттуда же", "выступление"]
        self.assertEqual(self.found(*names), expected)
        for suffix, again in self.reopened(".odt", ".docx"):
            with self.subTest(suffix):
                self.assertEqual(self.found(*names, document=again), expected)

    def test_tables_in_tables_and_joined_and_parted_cells(self):
        self.writing.line("Информационная справка", style="Heading 1")
        outer = self.writing.table(["", ""])
        cell = outer.getCellByName("A1")
        inner = self.document.createInstance("com.sun.star.text.TextTable")
        inner.initialize(4, 3)
        cell.insertTextContent(cell.createTextCursor(), inner, False)
        for name, text in (("A1", "Сведения о педагоге"), ("A2", "Занимаемая должность"), ("B2", "учитель"), ("A3", "Образование"), ("B3", "высшее"),
                           ("A4", "Педагогический стаж"), ("B4", "12 лет")):
            inner.getCellByName(name).String = text
        cursor = inner.createCursorByCellName("A1")
        cursor.goRight(2, True)
        cursor.mergeRange()
        cursor = inner.createCursorByCellName("B2")
        cursor.goRight(1, True)
        cursor.mergeRange()
        names, expected = ("info.position", "info.education", "info.experience"), ["учитель", "высшее", "12 лет"]
        self.assertEqual(self.found(*names), expected)
        for suffix, again in self.reopened(".odt", ".docx"):
            with self.subTest(suffix):
                self.assertEqual(self.found(*names, document=again), expected)


    def test_a_cell_that_was_parted_holds_label_and_value(self):
        self.writing.line("Информационная справка", style="Heading 1")
        table = self.writing.table(["Занимаемая должность"], ["Образование"])
        for name in ("A2", "A1"):
            table.createCursorByCellName(name).splitRange(1, False)
        self.assertEqual(len(table.CellNames), 4)
        for value, name in zip(("учитель", "высшее"), [name for name in table.CellNames if not table.getCellByName(name).String]):
            table.getCellByName(name).String = value
        names, expected = ("info.position", "info.education"), ["учитель", "высшее"]
        self.assertEqual(self.found(*names), expected)
        for suffix, again in self.reopened(".odt", ".docx"):
            with self.subTest(suffix):
                self.assertEqual(self.found(*names, document=again), expected)

    def test_a_new_page_ends_the_title_sheet(self):
        for broken, expected in ((True, "Иванова Мария Петровна"), (False, "Иванова Мария Петровна")):
            with self.subTest(broken):
                document = self.office.new("swriter")
                writing = Writing(document)
                writing.line(ROUTE, centred=True).line("Иванова Мария Петровна", centred=True).line("Посёлок Светлый", centred=True)
                if broken:
                    writing.cursor().BreakType = harness.uno.Enum("com.sun.star.style.BreakType", "PAGE_AFTER")
                writing.line("2031 год", centred=True).line("Цель: освоить приёмы")
                teacher, year = self.found("title.teacher", "title.year", document=document)
                self.assertEqual((teacher, year), (expected, None if broken else "2031 год"))

    def test_bold_alone_parts_label_and_value(self):
        self.writing.line(("Цель ", BOLD), "освоить приёмы").line("Тема МО: речь")
        self.assertEqual(self.found("note.goal"), ["освоить приёмы"])

    def test_the_items_of_a_list_are_the_value_of_the_label_above(self):
        self.writing.line("Задачи:")
        for text in ("изучить литературу", "Цель урока: обсудить с коллегами"):
            self.writing.line(text)
            self.writing.cursor().NumberingStyleName = "Numbering 123"
        tasks, goal = self.found("note.tasks", "note.goal")
        self.assertIn("изучить литературу", tasks)
        self.assertIn("обсудить с коллегами", tasks)
        self.assertIsNone(goal)

    def test_a_heading_style_a_bold_line_and_a_centred_line_head_their_sections(self):
        for style, piece, centred in (("Heading 2", "Рефлексивный анализ", False), (None, ("Рефлексивный анализ", BOLD), False),
                                      (None, "РЕФЛЕКСИВНЫЙ АНАЛИЗ", True)):
            with self.subTest(style=style, centred=centred):
                self.setUp()
                self.writing.line("Цель: освоить приёмы")
                self.writing.line(piece, style=style, centred=centred).line("Год прошёл с пользой: дети читают дома, родители помогают.")
                self.assertEqual(self.found("note.goal", "review.analysis"),
                                 ["освоить приёмы", "Год прошёл с пользой: дети читают дома, родители помогают."])


class Effects(Outline):
    hidden = False  # only a view that shows has a selection

    def test_a_check_changes_nothing(self):
        self.writing.line("Цель: ______").line("Задачи: изучить")
        self.writing.table(["Мероприятие", "Срок"], ["Курсы", ""])
        self.document.setModified(False)
        before, history = snapshot(self.document), steps(self.document)
        selection = self.document.CurrentController.ViewCursor.getStart()
        for _ in range(2):
            self.check()
        self.assertEqual(snapshot(self.document), before)
        self.assertEqual(steps(self.document), history)
        self.assertFalse(self.document.isModified())
        view = self.document.CurrentController.ViewCursor
        self.assertEqual(view.Text.compareRegionStarts(view, selection), 0)

    def reveal(self, element):
        finding, = [f for f in self.check().Findings if f.Element == element]
        self.document.setModified(False)
        self.assertTrue(self.checker.reveal(self.document, finding.Key))
        self.assertFalse(self.document.isModified())
        return self.document.CurrentSelection

    def test_a_blank_is_selected_where_it_stands(self):
        for name, make in (("line", lambda: self.writing.line("Цель: ", "______")),
                           ("after a note", lambda: (self.writing.line("Цель"), self.writing.insert("text.Footnote"), self.writing.write(": ______"))),
                           ("frame", lambda: (self.writing.line(""), self.writing.frame("Цель: ______", centred=False)))):
            with self.subTest(name):
                self.setUp()
                make()
                selected = self.reveal("note.goal")
                self.assertEqual([selected.getByIndex(i).String for i in range(selected.Count)], ["______"])

    def test_a_shape_is_selected_as_a_whole(self):
        self.writing.line("")
        shape = self.writing.shape("Цель: ______")
        self.assertEqual(self.reveal("note.goal").getByIndex(0).String, shape.String)

    def test_what_changed_since_the_check_is_stale(self):
        self.writing.line("Цель: ______")
        finding, = [f for f in self.check().Findings if f.Element == "note.goal"]
        self.writing.text.setString("Другое")
        with self.assertRaises(harness.uno.getClass("org.marshrut.RefusedException")) as caught:
            self.checker.reveal(self.document, finding.Key)
        self.assertEqual(caught.exception.Reason, "stale")


if __name__ == "__main__":
    unittest.main()
