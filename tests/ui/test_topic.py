"""«Помочь с темой и целью»: a draft from a few words, the teacher's own wording, one undo step."""

import unittest

from windows import DATA, ESCAPE, WindowTestCase, waiting


class Topic(WindowTestCase):
    def open(self, document):
        return self.open_dialog(document, "DraftTopic", self.word("dialog.Topic.title"))

    def part(self, key, text, dialog):
        self.type_into(self.word("dialog.Topic." + key), text, dialog)

    def topic(self, dialog):
        return self.office.find(self.word("dialog.Topic.topic"), role="TEXT", below=dialog).getText()

    def texts(self, document):
        report = self.office.service("org.marshrut.RouteChecker").check(document)
        return {element.Id: element.Text for element in report.Elements}

    def test_a_draft_comes_together_as_one_answers(self):
        document = self.office.new("swriter")
        asked, dialog = self.open(document)
        self.part("what", "связной речи", dialog)
        self.part("whom", "детей 5–6 лет", dialog)
        self.part("means", "дидактической игры", dialog)
        topic = "Развитие связной речи у детей 5–6 лет средствами дидактической игры"
        waiting(lambda: self.topic(dialog) == topic, topic)
        self.press(self.word("dialog.Topic.ok"), dialog)
        self.assertEqual(1, asked.result(30).state)
        self.assertEqual(topic, self.texts(document)["note.topic"])
        self.assertEqual(5, len(self.texts(document)["note.tasks"].splitlines()))
        self.assertEqual([self.word("undo.topic")], list(document.UndoManager.AllUndoActionTitles))

    def test_what_the_teacher_wrote_is_replaced_only_when_asked(self):
        document = self.office.load(DATA / "01-tables-complete.odt")
        before = self.texts(document)
        asked, dialog = self.open(document)
        self.assertEqual(before["note.topic"], self.topic(dialog))
        self.part("what", "связной речи", dialog)
        self.assertEqual(before["note.topic"], self.topic(dialog))
        self.press(self.word("dialog.Topic.draft"), dialog)
        waiting(lambda: self.topic(dialog) == "Развитие связной речи", "the draft")
        self.part("topic", "Моя тема", dialog)
        self.part("whom", "детей", dialog)
        self.assertEqual("Моя тема", self.topic(dialog))
        self.press(self.word("dialog.Topic.ok"), dialog)
        self.assertEqual(1, asked.result(30).state)
        after = self.texts(document)
        self.assertEqual("Моя тема", after["note.topic"])
        self.assertIn("связной речи у детей", after["note.goal"])
        changed = {id for id in before if before[id] != after[id]}
        self.assertEqual({"note.topic", "note.goal", "note.tasks"}, changed)
        document.UndoManager.undo()
        self.assertEqual(before, self.texts(document))

    def test_deficits_become_tasks(self):
        document = self.office.new("swriter")
        asked, dialog = self.open(document)
        self.write_lines(self.word("dialog.Topic.deficits"), "Мало приёмов\nНе хватает времени", dialog)
        self.press(self.word("dialog.Topic.ok"), dialog)
        self.assertEqual(1, asked.result(30).state)
        self.assertEqual("Поработать над затруднением: «Мало приёмов».\nПоработать над затруднением: «Не хватает времени».",
                         self.texts(document)["note.tasks"])
        self.assertEqual("", self.texts(document)["note.topic"])

    def test_esc_writes_nothing(self):
        document = self.office.new("swriter")
        asked, dialog = self.open(document)
        self.part("what", "связной речи", dialog)
        self.press_key(ESCAPE)
        self.assertEqual(0, asked.result(30).state)
        self.assertFalse(document.isModified())

    def test_nothing_to_write_is_told(self):
        asked, dialog = self.open(self.office.new("swriter"))
        self.press(self.word("dialog.Topic.ok"), dialog)
        self.says(self.word("topic.empty"), dialog)
        self.assertFalse(asked.done())


if __name__ == "__main__":
    unittest.main()
