#!/usr/bin/env python3
"""The command InsertSection: a section with blanks at its place, in the document's manner; or the way to the one there is."""

import unittest

from office import OfficeTestCase
from text_documents import ROUTE, Writing, lines, steps

COMMAND = "vnd.org.marshrut:InsertSection"


class InsertSection(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.document = self.office.new("swriter")

    def route(self):
        writing = Writing(self.document)
        writing.line("МБОУ «Средняя школа № 7»", centred=True).line(ROUTE, centred=True)
        writing.line("ФИО педагога: Иванова Мария Петровна").line("г. Озёрный, 2026", centred=True)
        writing.line("1. Информационная справка", style="Heading 2").line("Образование: высшее").line("Педагогический стаж: 12 лет")
        writing.line("2. Пояснительная записка", style="Heading 2").line("Тема самообразования: развитие речи").line("Цель: повышение мастерства")
        return self.document

    def run_command(self, section):
        return self.office.dispatch(self.document, COMMAND, Section=section)

    def test_between_the_sections_around_it(self):
        self.route()
        before = lines(self.document.Text)
        outcome = self.run_command("diagnosis")
        self.assertEqual((outcome.state, outcome.result["Inserted"]), (1, True))
        after = lines(self.document.Text)
        self.assertEqual(after[:7], before[:7])
        self.assertEqual(after[7:10], ["2. Диагностика профессиональных затруднений", "Сильные стороны: " + "_" * 20, "Затруднения: " + "_" * 20])
        self.assertEqual(after[10:], ["3. Пояснительная записка"] + before[8:])
        self.assertEqual(steps(self.document)[-1], "Добавить раздел")
        self.document.UndoManager.undo()
        self.assertEqual(lines(self.document.Text), before)

    def test_what_stands_already_is_shown_and_not_doubled(self):
        self.route()
        before, history = lines(self.document.Text), steps(self.document)
        outcome = self.run_command("note")
        self.assertEqual((outcome.state, outcome.result["Inserted"]), (1, False))
        self.assertIn("Пояснительная записка", outcome.result["Message"])
        self.assertEqual((lines(self.document.Text), steps(self.document)), (before, history))
        view = self.document.CurrentController.ViewCursor
        view.gotoEndOfLine(True)
        self.assertEqual(view.String, "2. Пояснительная записка")

    def test_all_of_them_one_after_another_give_the_forms_order(self):
        self.route()
        for section in ("review", "resources", "roadmap", "diagnosis"):
            self.assertEqual(self.run_command(section).result["Inserted"], True, section)
        text = self.document.Text.String
        order = [text.index(name) for name in ("Информационная справка", "Диагностика профессиональных", "Пояснительная записка", "Дорожная карта",
                                               "Ресурсная карта", "Диагностика проделанной работы")]
        self.assertEqual(order, sorted(order))
        self.assertEqual(self.document.TextTables.Count, 1)

    def test_it_looks_as_the_heading_right_before_it(self):
        """Parted behind its text, a heading goes on as a paragraph of another style: its looks are read before."""
        self.route()
        writing = Writing(self.document)
        writing.begun = True
        writing.line(("3. Ресурсная карта", {"CharColor": 0x800000}), style="Heading 2", centred=True)
        self.assertEqual(self.run_command("review").result["Inserted"], True)
        paragraphs = list(self.document.Text)
        self.assertEqual([paragraph.String for paragraph in paragraphs[-4:]],
                         ["3. Ресурсная карта", "4. Диагностика проделанной работы с выводами", "Рефлексивный анализ: " + "_" * 20, "Выводы: " + "_" * 20])
        look = lambda paragraph: (paragraph.ParaStyleName, paragraph.ParaAdjust, paragraph.CharColor, paragraph.CharWeight)
        self.assertEqual(look(paragraphs[-3]), look(paragraphs[-4]))
        self.assertEqual({paragraph.ParaStyleName for paragraph in paragraphs[-2:]}, {"Standard"})
        self.document.UndoManager.undo()
        self.assertEqual(self.document.Text.String.rsplit("\n", 1)[1], "3. Ресурсная карта")

    def test_an_unknown_section_is_named_with_those_there_are(self):
        outcome = self.run_command("chapter")
        self.assertEqual(outcome.state, 0)
        for word in ("chapter", "diagnosis", "review"):
            self.assertIn(word, outcome.result["Message"])
        self.assertEqual(self.office.dispatch(self.document, COMMAND).state, 0)
        self.assertEqual(self.document.Text.String, "")

    def test_an_empty_document_takes_a_section_too(self):
        self.assertEqual(self.run_command("note").state, 1)
        self.assertIn("Пояснительная записка", self.document.Text.String)


if __name__ == "__main__":
    unittest.main()
