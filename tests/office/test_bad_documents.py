#!/usr/bin/env python3
"""Documents that nobody wrote by hand: the checker answers, and the document stays as it was."""

import os
import pathlib
import time
import unittest

from office import OfficeTestCase
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
from text_documents import ROUTE, Writing, steps

GOAL = "Цель: освоить приёмы работы с текстом"


class BadDocuments(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.checker = self.office.service("org.marshrut.RouteChecker")

    def check(self, document):
        """The report; the document must be as it was before. (Its text may be none that the bridge can carry.)"""
        size, history = self.size(document), steps(document)
        document.setModified(False)
        report = self.checker.check(document)
        self.assertFalse(document.isModified())
        self.assertEqual(steps(document), history)
        self.assertEqual(self.size(document), size)
        return report

    @staticmethod
    def size(document):
        """Its statistics, when the office has counted to the end: it does so bit by bit."""
        counted = None
        while counted != (counted := (document.CharacterCount, document.ParagraphCount)):
            time.sleep(0.3)
        return counted

    def goal(self, document):
        return next(element.Text for element in self.check(document).Elements if element.Id == "note.goal")

    def route(self):
        document = self.office.new("swriter")
        writing = Writing(document)
        writing.line(ROUTE, centred=True).line("Пояснительная записка", style="Heading 1").line(GOAL)
        return document, writing

    @staticmethod
    def add(document, text):
        """One more paragraph, of any length."""
        assert len(text.encode("utf-8")) >= 200000
        cursor = document.Text.createTextCursor()
        cursor.gotoEnd(False)
        document.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        document.Text.insertString(cursor, text, False)

    def test_a_paragraph_of_200_kilobytes(self):
        document, _ = self.route()
        self.add(document, "Анализ ситуации: " + "дети читают мало и неохотно. " * 4000)
        self.assertTrue(self.goal(document).startswith("освоить приёмы"))

    def test_a_paragraph_of_200_kilobytes_without_a_space(self):
        document, _ = self.route()
        self.add(document, "Ж" * 100000)
        self.assertTrue(self.goal(document).startswith("освоить приёмы"))

    def test_a_table_of_5000_rows(self):
        document, writing = self.route()
        table = document.createInstance("com.sun.star.text.TextTable")
        table.initialize(5000, 3)
        writing.line("Дорожная карта", style="Heading 1").paragraph()
        document.lockControllers()
        document.Text.insertTextContent(writing.cursor(), table, False)
        rows = [("Мероприятие", "Срок", "Результат")] + [("Вебинар %d" % n, "март", "конспект") for n in range(1, 5000)]
        table.setDataArray(rows)
        document.unlockControllers()
        elements = {element.Id: element.State.value for element in self.check(document).Elements}
        self.assertEqual([elements[name] for name in ("note.goal", "roadmap.activity", "roadmap.deadline", "roadmap.result")], ["FILLED"] * 4)
        self.assertEqual(len(self.office.service("org.marshrut.RoadMaps").readAll(document)[0].Activities), 4999)

    def test_2000_findings(self):
        document = self.office.new("scalc")
        rows = [("Мероприятие", "Срок", "Результат", "Форма отчёта")]
        for number in range(2000):
            rows += 2 * [("Открытый урок: тема %s" % "абвгдежзик"[number % 10] * (1 + number // 10), "май", "конспект", "отчёт")]
        document.Sheets.getByIndex(0).getCellRangeByPosition(0, 0, 3, len(rows) - 1).setDataArray(rows)
        document.setModified(False)
        findings = self.checker.check(document).Findings
        self.assertGreaterEqual(len(findings), 2000)
        self.assertEqual(len({finding.Key for finding in findings}), len(findings))
        self.assertFalse(document.isModified())
        last = findings[-1].Key
        self.assertEqual(self.checker.examine(document, last).Key, last)
        self.checker.ignore(document, last, "проверка")
        self.assertEqual([finding.Key for finding in self.checker.check(document).Findings if finding.Ignored], [last])

    def test_40_tables_one_in_another(self):
        document, writing = self.route()
        writing.paragraph()
        text, cursor = document.Text, writing.cursor()
        for depth in range(40):
            table = document.createInstance("com.sun.star.text.TextTable")
            table.initialize(1, 2)
            text.insertTextContent(cursor, table, False)
            table.getCellByName("A1").String = "Уровень %d" % depth
            text = table.getCellByName("B1")
            cursor = text.createTextCursor()
        text.String = "На самом дне"
        writing.begun = False
        writing.line("Форма отчёта: доклад на заседании")
        elements = {element.Id: element.Text for element in self.check(document).Elements}
        self.assertEqual((elements["note.goal"], elements["note.report"]), ("освоить приёмы работы с текстом", "доклад на заседании"))

    def test_another_language_is_no_route(self):
        for lines in (("Individual learning plan of a teacher", "Goal: to read more", "Tasks: to read, to write", "Deadline: May 2025"),
                      ("教师个人发展计划", "目标：提高教学水平", "任务：阅读文献"),
                      ("خطة التطوير المهني للمعلم", "الهدف: تحسين التدريس")):
            with self.subTest(lines[0]):
                document = self.office.new("swriter")
                Writing(document).line(*lines[:1]).line(*lines[1:])
                report = self.check(document)
                self.assertFalse(report.IsRoute)
                self.assertEqual([finding.Rule for finding in report.Findings], ["not.a.route"])

    def test_halves_of_characters(self):
        """A lone surrogate and other characters that are none, as broken converters leave them."""
        path = os.path.join(self.office.work(), "halves.rtf")
        lines = [ROUTE, "Пояснительная записка", GOAL, "Задачи: изучить"]

        def escaped(text):
            return "".join("\\u%d?" % (ord(c) if ord(c) < 32768 else ord(c) - 65536) for c in text)
        halves = "\\u-10240?\\u-9217?\\u-9216?\\u-2?\\u-1?"  # D800, DBFF, DC00, FFFE, FFFF
        body = "\\par\n".join([escaped(line) + halves for line in lines])
        pathlib.Path(path).write_text("{\\rtf1\\ansi\\uc1 %s\\par}" % body, encoding="ascii")
        os.chmod(path, 0o644)
        document = self.office.load(path)
        report = self.check(document)
        self.assertTrue(report.IsRoute)
        self.assertIn("освоить приёмы", next(element.Text for element in report.Elements if element.Id == "note.goal"))

    def test_a_password_is_no_hindrance_once_it_was_given(self):
        document, _ = self.route()
        path = self.office.store(document, os.path.join(self.office.work(), "secret.odt"), Password="тайна")
        self.assertEqual(self.goal(self.office.load(path, Password="тайна")), "освоить приёмы работы с текстом")


if __name__ == "__main__":
    unittest.main()
