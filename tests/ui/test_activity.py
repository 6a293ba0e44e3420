"""The dialogs for a road map's rows: «Добавить мероприятие», «Изменить мероприятие», «Отметить выполнение», «Достижение вне плана»,
«Итог по направлению»."""

import unittest

from windows import ESCAPE, PROTOCOL, WindowTestCase


class Dialogs:
    def setUp(self):
        super().setUp()
        self.document = self.office.new(self.kind)
        self.office.dispatch(self.document, PROTOCOL + "InsertRoadMap", SchoolYear=2026, Catalogue=True)
        self.document.UndoManager.clear()
        self.document.setModified(False)
        self.go(4)

    def field(self, label, dialog):
        return self.office.find(label, role="TEXT", below=dialog)

    def cells(self, row):
        return [self.cell(column, row) for column in "ABCDEFG"]

    def test_add(self):
        asked, dialog = self.open_dialog(self.document, "AddActivity", self.word("undo.activity.add"))
        self.assertEqual([], self.nameless(dialog))
        direction = self.field("Направление:", dialog).getText()
        self.press("OK", dialog)
        self.says(self.word("activity.unnamed"), dialog)
        self.office.set_text(self.field("Мероприятие:", dialog), "Вебинар")
        self.office.set_text(self.field("Срок:", dialog), "I квартал")
        self.says(self.word("deadline.doubt.severalReadings"), dialog)
        self.office.set_text(self.field("Срок:", dialog), "октябрь-ноябрь")
        self.says(self.word("deadline.understood", **{"from": "01.10.2026", "to": "30.11.2026"}), dialog)
        self.press("OK", dialog)
        outcome = asked.result(30)
        self.assertEqual(1, outcome.state, outcome)
        row = outcome.result["Rows"][0]
        self.assertEqual([str(row), direction, "Вебинар", "октябрь-ноябрь", "", "", ""], self.cells(row + 1))

    def test_edit_changes_only_what_was_changed(self):
        before = self.cells(4)
        asked, dialog = self.open_dialog(self.document, "EditActivity", self.word("activity.title.edit"))
        self.assertEqual(before[2], self.field("Мероприятие:", dialog).getText())
        self.office.set_text(self.field("Срок:", dialog), "до 25 мая")
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)
        self.assertEqual(before[:3] + ["до 25 мая"] + before[4:], self.cells(4))

    def test_mark(self):
        asked, dialog = self.open_dialog(self.document, "MarkDone", self.word("dialog.Mark.title"))
        self.office.set_text(self.field(self.word("dialog.Mark.date"), dialog), "12.03.2027")
        self.office.set_text(self.field(self.word("dialog.Mark.evidence"), dialog), "сертификат № 5")
        self.says("выполнено 12.03.2027. Подтверждение: сертификат № 5", dialog)
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)
        self.assertEqual("выполнено 12.03.2027. Подтверждение: сертификат № 5", self.cells(4)[6])

    def test_an_unplanned_achievement(self):
        asked, dialog = self.open_dialog(self.document, "AddAchievement", self.word("activity.title.achievement"))
        self.office.set_text(self.field(self.word("achievement.activity"), dialog), "Диплом")
        self.press("OK", dialog)
        outcome = asked.result(30)
        self.assertEqual(1, outcome.state, outcome)
        row = self.cells(outcome.result["Rows"][0] + 1)
        self.assertEqual("Диплом", row[2])
        self.assertIn("вне плана", row[6])

    def test_an_outcome(self):
        asked, dialog = self.open_dialog(self.document, "InsertOutcome", self.word("activity.title.outcome"))
        self.office.set_text(self.field(self.word("outcome.label.project"), dialog), "Копилка приёмов")
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)

    def test_esc_leaves_the_document_as_it_was(self):
        for command, title in (("AddActivity", "undo.activity.add"), ("EditActivity", "activity.title.edit"), ("MarkDone", "dialog.Mark.title")):
            with self.subTest(command):
                asked, _ = self.open_dialog(self.document, command, self.word(title))
                self.press_key(ESCAPE)
                self.assertEqual(0, asked.result(30).state)
                self.assertFalse(self.document.isModified())

    def test_outside_the_rows_one_clear_message(self):
        self.go(1)
        asked = self.ask(self.document, "MarkDone")
        self.answer(None, self.word("activity.no.row"))
        self.assertEqual(0, asked.result(30).state)


class InWriter(Dialogs, WindowTestCase):
    kind = "swriter"

    def go(self, row):
        table = self.document.TextTables.getByIndex(0)
        self.document.CurrentController.ViewCursor.gotoRange(table.getCellByName("C%d" % row).Text.Start, False)

    def cell(self, column, row):
        return self.document.TextTables.getByIndex(0).getCellByName(column + str(row)).String


class InCalc(Dialogs, WindowTestCase):
    kind = "scalc"

    def go(self, row):
        sheet = self.document.Sheets.getByIndex(0)
        self.document.CurrentController.select(sheet.getCellRangeByName("C%d" % (row + 1)))

    def cell(self, column, row):
        return self.document.Sheets.getByIndex(0).getCellRangeByName(column + str(row + 1)).String


del WindowTestCase

if __name__ == "__main__":
    unittest.main()
