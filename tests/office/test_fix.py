#!/usr/bin/env python3
"""XRouteChecker.fix: what it promises of every finding, what it refuses, and what it leaves alone."""

import os
import pathlib
import tempfile
import unittest

import office as harness  # makes the names of com.sun.star known, so it comes first
from com.sun.star.awt.FontSlant import ITALIC
from com.sun.star.lang import IllegalArgumentException
from com.sun.star.text.WritingMode2 import RL_TB

import fixing
from office import OfficeTestCase
import text_documents
from text_documents import ROUTE, Writing, lines, snapshot, steps

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
# One of each way a document is laid out; tests/recognition/fixes.py asks the same of the whole corpus.
SAMPLE = ("02-label-lines", "03-value-under", "05-title-frame", "07-self-education", "10-blank")


class Promises(OfficeTestCase):

    def test_every_fix_keeps_its_promise(self):
        check = fixing.checker(self.office)
        for path in sorted(DATA.iterdir()):
            if path.name.endswith(".json") or not path.name.startswith(SAMPLE):
                continue
            document = self.office.load(path)
            for case in fixing.Promise(check, document, path.name).cases():
                with self.subTest(path.name, rule=case.rule, element=case.element):
                    self.assertEqual(case.problem, "")
            self.office.close_document(document)


    def test_a_review_begins_in_the_empty_cell_beside_its_label(self):
        document = self.office.new("swriter")
        writing = Writing(document)
        writing.line("МБОУ «Средняя школа № 7»", centred=True).line(ROUTE, centred=True).line("г. Озёрный, 2026", centred=True)
        writing.line("Дорожная карта", style="Heading 1")
        writing.table(["Мероприятие", "Срок", "Результат", "Отметка о выполнении"], ["Курсы", "май", "удостоверение", "выполнено"])
        writing.line("Рефлексия", style="Heading 1").table(["Рефлексивный анализ", ""], ["Выводы", ""])
        cases = fixing.Promise(fixing.checker(self.office), document, "review").cases()
        self.assertEqual([(True, "")], [(case.fixable, case.problem) for case in cases if case.rule == "review.due"])


class Fixes(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.check = fixing.checker(self.office, "PLAN")
        self.document = self.office.new("swriter")

    def route(self):
        """A title sheet and a note, whose labels are lines in bold."""
        writing = Writing(self.document)
        writing.line("МБОУ «Средняя школа № 7»", centred=True).line(ROUTE, centred=True)
        writing.line("ФИО педагога: Иванова Мария Петровна").line("г. Озёрный, 2026", centred=True)
        writing.line("Пояснительная записка", style="Heading 1")
        for label, value in (("Тема: ", "развитие речи дошкольников"), ("Цель: ", "повышение мастерства"), ("Формы самообразования: ", "вебинары, курсы"),
                             ("Сроки реализации: ", "2025/2026 учебный год"), ("Форма отчёта: ", "__________")):
            writing.line((label, {"CharWeight": 150.0}), value)
        return self.document

    def finding(self, rule, element, document=None):
        report = self.check.check(document or self.document)
        found = [one for one in report.Findings if (one.Rule, one.Element) == (rule, element)]
        self.assertTrue(found, [(one.Rule, one.Element) for one in report.Findings])
        return found[0]

    def fix(self, rule, element):
        self.check.fix(self.document, self.finding(rule, element).Key)

    def refused(self, reason, key, document=None):
        document = document or self.document
        document.setModified(False)
        before, history = snapshot(document), steps(document)
        with self.assertRaises(harness.uno.getClass("org.marshrut.RefusedException")) as caught:
            self.check.fix(document, key)
        self.assertEqual(caught.exception.Reason, reason)
        self.assertNotIn("refused.", caught.exception.Message)
        self.assertEqual((snapshot(document), steps(document)), (before, history))
        self.assertFalse(document.isModified())

    def selected(self):
        return self.document.CurrentController.ViewCursor.String

    def test_an_element_stands_between_its_neighbours_in_their_manner(self):
        self.route()
        self.fix("element.missing", "note.tasks")
        self.assertEqual(lines(self.document.Text)[6:8], ["Цель: повышение мастерства", "Задачи: " + "_" * 20])
        label, value = [portion for portion in harness_portions(self.document, 7)]
        self.assertEqual((label.String, label.CharWeight, value.CharWeight), ("Задачи: ", 150.0, 100.0))
        self.assertEqual(steps(self.document)[-1], "Добавить графу")
        self.assertEqual(self.selected(), "_" * 20)

    def test_a_blank_goes_and_the_cursor_waits_there(self):
        self.route()
        self.fix("element.empty", "note.report")
        self.assertEqual(lines(self.document.Text)[9], "Форма отчёта: ")
        view = self.document.CurrentController.ViewCursor
        view.gotoStartOfLine(True)
        self.assertEqual(view.String, "Форма отчёта: ")

    def test_a_section_without_a_title_sheet_gets_the_products_own(self):
        writing = Writing(self.document).line("Информационная справка", style="Heading 1").line("Образование: высшее").line("Педагогический стаж: 12 лет")
        writing.line("Пояснительная записка", style="Heading 1").line("Тема самообразования: развитие речи дошкольников").line("Цель: повышение мастерства")
        writing.line("Дорожная карта", style="Heading 1").table(["Мероприятие", "Срок", "Результат"], ["Курсы", "май", "удостоверение"])
        before = lines(self.document.Text)
        self.fix("section.missing", "title")
        self.assertEqual(lines(self.document.Text)[5:], before)
        self.assertEqual(steps(self.document)[-1], "Заполнить титульный лист")

    def test_changes_are_tracked_where_the_user_tracks_them(self):
        self.route()
        before = lines(self.document.Text)
        self.document.RecordChanges = True
        self.fix("element.missing", "note.tasks")
        self.fix("element.empty", "note.report")
        self.assertGreater(len(list(self.document.Redlines)) if hasattr(self.document.Redlines, "__iter__") else self.count(self.document.Redlines), 1)
        self.assertIn("Задачи: " + "_" * 20, lines(self.document.Text))
        for _ in range(2):
            self.document.UndoManager.undo()
        self.assertEqual(lines(self.document.Text), before)

    def test_a_tracked_value_is_struck_out_whole(self):
        finding, (_, kept) = self.contradiction()
        self.document.RecordChanges = True
        self.check.settle(self.document, finding.Key, kept)
        written = [portion for portion in harness_portions(self.document, 2) if portion.TextPortionType == "Text"]
        self.assertEqual(["Иванова Мария Петровна", kept], [portion.String for portion in written])
        self.document.UndoManager.undo()
        self.assertEqual("Иванова Мария Петровна", lines(self.document.Text)[2])

    @staticmethod
    def count(container):
        each, number = container.createEnumeration(), 0
        while each.hasMoreElements():
            each.nextElement()
            number += 1
        return number

    def contradiction(self):
        """A finding on two names, with what can be kept."""
        self.writing = Writing(self.document)
        self.writing.line("МБОУ «Средняя школа № 7»", centred=True).line("Индивидуальный образовательный маршрут педагога", centred=True)
        self.writing.line("Иванова Мария Петровна", centred=True).line("2026", centred=True)
        self.writing.line("Информационная справка", style="Heading 1").line("ФИО: ", ("Петрова Анна Сергеевна", {"CharPosture": ITALIC}))
        self.writing.line("Пояснительная записка", style="Heading 1").line("Цель: повышение мастерства")
        self.document.UndoManager.clear()
        found = self.finding("teacher.mismatch", "title.teacher")
        return found, {detail.Name: detail.Value for detail in found.Details}["Choices"]

    def test_either_side_of_a_contradiction_may_stay(self):
        finding, choices = self.contradiction()
        self.assertEqual(("Иванова Мария Петровна", "Петрова Анна Сергеевна"), choices)
        before = snapshot(self.document)
        for kept in choices:
            with self.subTest(kept):
                self.check.settle(self.document, finding.Key, kept)
                written = lines(self.document.Text)
                self.assertIn(kept, written[2])
                self.assertEqual("ФИО: " + kept, written[5])
                self.assertEqual(["Сделать ФИО одинаковым"], steps(self.document))
                self.assertNotIn("teacher.mismatch", [one.Rule for one in self.check.check(self.document).Findings])
                self.document.UndoManager.undo()
                self.assertEqual(before, snapshot(self.document))
                self.document.UndoManager.clear()
        with self.assertRaises(harness.uno.getClass("org.marshrut.RefusedException")) as caught:
            self.check.settle(self.document, finding.Key, "Сидорова Ольга Ильинична")
        self.assertEqual("not.fixable", caught.exception.Reason)
        self.assertEqual(before, snapshot(self.document))

    def test_a_name_in_a_frame_takes_the_genitive_of_the_other(self):
        writing = Writing(self.document)
        writing.line("МБОУ «Средняя школа № 7»", centred=True).line("Индивидуальный образовательный маршрут педагога", centred=True)
        writing.frame("Ивановой Марии Петровны")
        writing.line("2026", centred=True)
        writing.line("Информационная справка", style="Heading 1").line("ФИО: Петрова Анна Сергеевна")
        writing.line("Пояснительная записка", style="Heading 1").line("Цель: повышение мастерства")
        self.document.UndoManager.clear()
        frame = self.document.TextFrames.getByIndex(0)
        finding = self.finding("teacher.mismatch", "title.teacher")
        self.assertEqual(("Петровой Анны Сергеевны",), {detail.Name: detail.Value for detail in finding.Details}["Choices"])
        for tracked in (False, True):
            with self.subTest(tracked=tracked):
                self.document.RecordChanges = tracked
                self.check.fix(self.document, finding.Key)
                self.assertIn("Петровой Анны Сергеевны", frame.Text.String)
                self.assertEqual(tracked, self.count(self.document.Redlines) > 0)
                self.assertNotIn("teacher.mismatch", [one.Rule for one in self.check.check(self.document).Findings])
                self.assertEqual(["Сделать ФИО одинаковым"], steps(self.document))
                self.document.UndoManager.undo()
                self.assertEqual("Ивановой Марии Петровны", frame.Text.String)
                self.document.UndoManager.clear()

    def test_a_paragraph_that_runs_from_the_right(self):
        self.route()
        cursor = self.document.Text.createTextCursor()
        cursor.gotoEnd(False)
        cursor.WritingMode = RL_TB
        self.fix("element.empty", "note.report")
        self.assertEqual("Форма отчёта: ", lines(self.document.Text)[-1])
        self.assertEqual(RL_TB, cursor.WritingMode)
        self.fix("element.missing", "note.tasks")
        self.assertIn("Задачи: " + "_" * 20, lines(self.document.Text))

    def comment(self, at):
        field = self.document.createInstance("com.sun.star.text.textfield.Annotation")
        field.Author, field.Content = "Методист", "Здесь коротко"
        self.document.Text.insertTextContent(at, field, False)

    def within(self, line, characters):
        """A cursor behind so many characters of a line."""
        cursor = self.document.Text.createTextCursorByRange(list(text_documents.each(self.document.Text))[line].Start)
        cursor.goRight(characters, False)
        return cursor

    def test_what_others_put_into_a_text_outlives_it(self):
        self.route()
        cursor = self.document.Text.createTextCursor()
        cursor.gotoEnd(False)
        cursor.goLeft(10, True)
        cursor.String = "(указать форму)"
        cursor.collapseToEnd()
        cursor.goLeft(7, False)
        self.comment(cursor)
        self.document.Text.insertTextContent(cursor, self.document.createInstance("com.sun.star.text.Footnote"), False)
        self.document.UndoManager.clear()
        before = lines(self.document.Text), fixing.anchored(self.document)
        for tracked in (False, True):
            with self.subTest(tracked=tracked):
                self.document.RecordChanges = tracked
                self.fix("element.placeholder", "note.report")
                self.assertNotIn("note.report", [one.Element for one in self.check.check(self.document).Findings if one.Rule == "element.placeholder"])
                self.assertEqual(before[1], fixing.anchored(self.document))
                self.assertEqual(1, len(steps(self.document)))
                self.document.UndoManager.undo()
                self.assertEqual(before, (lines(self.document.Text), fixing.anchored(self.document)))
                self.document.UndoManager.clear()

    def test_a_comment_on_a_name_stays_with_the_other_name(self):
        finding, (kept, _) = self.contradiction()
        for characters in (5, 12):  # before the name, and within it
            self.comment(self.within(5, characters))
        self.check.settle(self.document, finding.Key, kept)
        self.assertEqual("ФИО: " + kept, lines(self.document.Text)[5])
        self.assertEqual(2, fixing.anchored(self.document)["fields"])
        self.assertEqual(ITALIC, [portion for portion in harness_portions(self.document, 5) if portion.String.strip()][-1].CharPosture)

    def test_a_key_that_is_gone_is_stale(self):
        self.route()
        key = self.finding("element.missing", "note.tasks").Key
        self.fix("element.missing", "note.tasks")
        self.refused("stale", key)
        self.refused("stale", "no such key")

    def test_what_only_the_teacher_can_mend(self):
        self.route()
        writing = Writing(self.document)
        writing.begun = True
        writing.line("Дорожная карта", style="Heading 1")
        writing.table(["Мероприятие", "Срок", "Результат"], ["Курсы", "май", "удостоверение"], ["Вебинар", "", "сертификат"])
        finding = self.finding("deadline.missing", "roadmap.deadline")
        self.assertFalse(finding.Fixable)
        self.refused("not.fixable", finding.Key)

    def test_read_only_and_protected_documents(self):
        self.route()
        key = self.finding("element.missing", "note.tasks").Key
        with tempfile.TemporaryDirectory() as folder:
            path = self.office.store(self.document, os.path.join(folder, "route.odt"))
            self.refused("read.only", key, self.office.load(path, ReadOnly=True))
        cursor = self.document.Text.createTextCursor()
        cursor.gotoStart(False)
        cursor.gotoEnd(True)
        section = self.document.createInstance("com.sun.star.text.TextSection")
        self.document.Text.insertTextContent(cursor, section, True)
        section.IsProtected = True
        self.refused("protected", key)
        section.IsProtected = False
        self.check.fix(self.document, key)

    def test_a_document_of_another_kind(self):
        with self.assertRaises(IllegalArgumentException):
            self.check.fix(self.office.new("simpress"), "key")

    def test_a_check_knows_what_can_be_mended_and_changes_nothing(self):
        self.route()
        self.document.setModified(False)
        before = snapshot(self.document)
        self.assertTrue(self.finding("element.missing", "note.tasks").Fixable)
        self.assertEqual(snapshot(self.document), before)
        self.assertFalse(self.document.isModified())

    def test_a_finding_is_examined_alone_as_with_the_others(self):
        document = self.office.load(DATA / "08-road-map-as-list.odt")
        untried = fixing.checker(self.office, TryFixes=False)
        known = {one.Key: one.Fixable for one in untried.check(document).Findings}
        tried = fixing.checker(self.office).check(document).Findings
        self.assertEqual({one.Key for one in tried}, set(known))
        for one in tried:
            alone = untried.examine(document, one.Key)
            self.assertEqual((alone.Fixable, alone.Message, alone.Details), (one.Fixable, one.Message, one.Details))
            self.assertLessEqual(one.Fixable, known[one.Key], "a fix that is not tried may be one")
        self.assertLess(sum(one.Fixable for one in tried), sum(known.values()))
        with self.assertRaises(harness.uno.getClass("org.marshrut.RefusedException")) as caught:
            untried.examine(document, "no such key")
        self.assertEqual(caught.exception.Reason, "stale")


class RowsBeforeMergedOnes(OfficeTestCase):
    """What a direction has come to stands below its activities, before the next direction's row, which is one cell."""

    HEADER = ("Мероприятие", "Сроки", "Ожидаемый результат", "Форма отчёта", "Отметка о выполнении")
    DIRECTIONS = ("Методическое", "Профессиональное", "Цифровые технологии (ИКТ)")
    WIDTHS = [3000, 4500, 6000, 8200]

    def route(self):
        document = self.office.new("swriter")
        writing = Writing(document)
        writing.line("МБОУ «Средняя школа № 7»", centred=True).line(ROUTE, centred=True)
        writing.line("Пояснительная записка", style="Heading 1").line("Тема самообразования: развитие речи").line("Цель: повышение мастерства")
        writing.line("Дорожная карта на 2025/26 учебный год", style="Heading 1")
        rows, merged = [self.HEADER], []
        for direction in self.DIRECTIONS:
            merged.append(len(rows) + 1)
            rows.append((direction,) + ("",) * 4)
            rows += [("Урок %d" % number, "октябрь", "конспект", "заседание МО, май", "выполнено") for number in range(8)]
        table = writing.table(*rows)
        edges = table.TableColumnSeparators
        for edge, position in zip(edges, self.WIDTHS):
            edge.Position = position
        table.TableColumnSeparators = edges
        for row in merged:
            cursor = table.createCursorByCellName("A%d" % row)
            cursor.gotoCellByName("E%d" % row, True)
            cursor.mergeRange()
        return document

    def without_view(self, path):
        document = self.office.service("com.sun.star.text.TextDocument")
        document.load(harness.properties(URL=harness.url(path), FilterName=harness.FILTERS[path[path.rindex("."):]]))
        self.assertIsNone(document.CurrentController)
        return document

    def assert_mended(self, document):
        check = fixing.checker(self.office)
        before = check.check(document)
        finding, = [one for one in before.Findings if one.Rule == "direction.without.project"]
        self.assertEqual("", fixing.Promise(check, document, "").case(before, finding).problem)
        check.fix(document, finding.Key)
        rows = document.TextTables.getByIndex(0).Rows
        edges = [[edge.Position for edge in rows.getByIndex(row).TableColumnSeparators] for row in range(rows.Count)]
        self.assertEqual(31, len(edges))
        for row in (10, 20, 30):
            self.assertEqual(4, len(edges[row]))
            for edge, above in zip(edges[row], edges[row - 1]):
                self.assertAlmostEqual(above, edge, delta=3)

    def test_in_a_window_and_hidden(self):
        with tempfile.TemporaryDirectory() as folder:
            for suffix in (".odt", ".docx"):
                path = self.office.store(self.route(), os.path.join(folder, "route" + suffix))
                for hidden in (False, True):
                    with self.subTest(suffix, hidden=hidden):
                        document = self.office.load(path, hidden=hidden)
                        self.assert_mended(document)
                        self.office.close_document(document)

    def test_without_a_view_it_is_refused(self):
        """The office cannot part cells that it does not lay out."""
        with tempfile.TemporaryDirectory() as folder:
            path = self.office.store(self.route(), os.path.join(folder, "route.odt"))
            os.chmod(folder, 0o777)
            os.chmod(path, 0o666)
            document = self.without_view(path)
            check, before = fixing.checker(self.office), document.Text.String
            finding, = [one for one in check.check(document).Findings if one.Rule == "direction.without.project"]
            with self.assertRaises(harness.uno.getClass("org.marshrut.RefusedException")) as caught:
                check.fix(document, finding.Key)
            self.assertEqual("not.fixable", caught.exception.Reason)
            self.assertEqual(before, document.Text.String)
            self.office.close_document(document)


def harness_portions(document, number):
    paragraphs = document.Text.createEnumeration()
    for _ in range(number):
        paragraphs.nextElement()
    portions = paragraphs.nextElement().createEnumeration()
    while portions.hasMoreElements():
        yield portions.nextElement()


if __name__ == "__main__":
    unittest.main()
