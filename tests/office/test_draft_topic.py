"""DraftTopic: topic, goal and tasks written where a document has them, in its manner, or made a place for."""

import unittest

from office import OfficeTestCase
from text_documents import ROUTE, Writing, steps

COMMAND = "vnd.org.marshrut:DraftTopic"
VALUES = {"note.topic": "Развитие связной речи средствами игры", "note.goal": "Освоить приёмы развития речи.",
          "note.tasks": "Изучить литературу.\nСобрать картотеку игр.\nПоказать занятие."}


class DraftTopic(OfficeTestCase):
    def route(self, *lines):
        document = self.office.new("swriter")
        writing = Writing(document)
        writing.line(ROUTE, centred=True).line("Иванова Мария Петровна", centred=True)
        for line in lines:
            writing.line(line)
        document.UndoManager.clear()
        return document

    def texts(self, document):
        report = self.office.service("org.marshrut.RouteChecker").check(document)
        return {element.Id: element.Text for element in report.Elements}

    def assert_written(self, document, values=VALUES):
        before = document.Text.String
        outcome = self.office.dispatch(document, COMMAND, **values)
        self.assertEqual(1, outcome.state, outcome)
        texts = self.texts(document)
        self.assertEqual(values, {id: texts[id] for id in values})
        self.assertEqual(1, len(steps(document)), steps(document))
        again = document.Text.String
        self.office.dispatch(document, COMMAND, **values)
        self.assertEqual(again, document.Text.String, "what stands there is not written again")
        self.assertEqual(1, len(steps(document)))
        document.UndoManager.undo()
        self.assertEqual(before, document.Text.String)
        document.UndoManager.redo()

    def test_labels_with_blanks_are_filled(self):
        self.assert_written(self.route("Пояснительная записка", "Тема по самообразованию: ____________", "Цель: ______",
                                       "Задачи: ______", "Формы самообразования: курсы"))

    def test_what_is_missing_gets_a_place_beside_its_neighbours(self):
        document = self.route("Пояснительная записка", "Тема по самообразованию: Игра", "Формы самообразования: курсы")
        self.assert_written(document)
        lines = document.Text.String.splitlines()
        self.assertLess(next(i for i, line in enumerate(lines) if line.startswith("Цель")),
                        next(i for i, line in enumerate(lines) if line.startswith("Формы")))

    def test_without_a_note_one_is_inserted(self):
        document = self.route("Информационная справка", "Должность: учитель", "Образование: высшее")
        self.assert_written(document)
        self.assertIn("Пояснительная записка", document.Text.String)

    def test_an_empty_document(self):
        self.assert_written(self.office.new("swriter"))

    def test_a_made_route(self):
        outcome = self.office.dispatch(None, "vnd.org.marshrut:NewRoute", SchoolYear="2026/27",
                                       **{"note.tasks": "Первая.\nВторая."})
        self.assert_written(outcome.result["Document"])

    def test_points_of_a_list_take_a_line_each(self):
        outcome = self.office.dispatch(None, "vnd.org.marshrut:NewRoute", SchoolYear="2026/27",
                                       **{"note.tasks": "Первая.\nВторая."})
        document = outcome.result["Document"]
        self.office.dispatch(document, COMMAND, **VALUES)
        paragraphs = document.Text.createEnumeration()
        found = []
        while paragraphs.hasMoreElements():
            paragraph = paragraphs.nextElement()
            if paragraph.supportsService("com.sun.star.text.Paragraph") and paragraph.NumberingIsNumber and paragraph.ListLabelString:
                found.append(paragraph.String)
        self.assertEqual(VALUES["note.tasks"].splitlines(), found)

    def test_protected_is_refused_and_nothing_is_written(self):
        document = self.route("Пояснительная записка", "Тема по самообразованию: ____________", "Цель: ______")
        section = document.createInstance("com.sun.star.text.TextSection")
        cursor = document.Text.createTextCursor()
        cursor.gotoEnd(True)
        document.Text.insertTextContent(cursor, section, True)
        section.IsProtected = True
        document.UndoManager.clear()
        before = document.Text.String
        outcome = self.office.dispatch(document, COMMAND, **VALUES)
        self.assertEqual(0, outcome.state)
        self.assertEqual(before, document.Text.String)
        self.assertEqual([], steps(document))

    def test_other_sections_are_not_its_business(self):
        document = self.route()
        outcome = self.office.dispatch(document, COMMAND, **{"title.teacher": "Иванова"})
        self.assertEqual(0, outcome.state)
        self.assertIn("title.teacher", outcome.result["Message"])


if __name__ == "__main__":
    unittest.main()
