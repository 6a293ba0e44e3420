"""«Мои данные» among the options of the office: the same data as in the dialog, a page each for the teacher, the school, the courses."""

import unittest

from test_profile import TEACHER, keep, kept
from windows import WindowTestCase

PARTS = ("person", "school", "courses")
# The office's own buttons, as its versions name them; its Russian «OK» is written in Cyrillic letters.
OK = {"OK", "ОК"}
CANCEL = {"Cancel", "Отмена", "Отменить"}


class Options(WindowTestCase):
    plugin = "gen"  # under gtk3 the office's own dialogs are GTK's, and not in its accessibility tree

    def setUp(self):
        super().setUp()
        keep(self.office)

    def open(self, part):
        """The options at that page."""
        self.office.dispatch_async(self.office.new("swriter"), ".uno:OptionsTreeDialog")
        self.addCleanup(self.leave_nothing_open)
        self.show(part)

    def show(self, part):
        pages = self.office.find(self.word("menu.title"), role="TREE_ITEM")
        pages.selectAccessibleChild(PARTS.index(part))
        self.office.find(self.word("menu.title") + " - " + self.word("options." + part), role="DIALOG")

    def dialog(self):
        return self.office.find(self.word("menu.title") + " - ", role="DIALOG")

    def field(self, key, role="TEXT"):
        return self.office.find(self.word("dialog.Profile." + key), role=role, below=self.dialog())

    def leave_nothing_open(self):
        if self.office.find_all(self.word("menu.title"), role="TREE_ITEM", first=True):
            self.leave(CANCEL)

    def leave(self, names):
        """Presses one of the dialog's own buttons and waits until it is gone."""
        buttons = self.office.find_all(role="PUSH_BUTTON", below=self.dialog())
        self.office.act(next(button for button in buttons if button.getAccessibleName().replace("~", "") in names))
        self.office.gone(self.word("menu.title"), role="TREE_ITEM")

    def test_a_change_is_kept_and_the_rest_stays(self):
        keep(self.office, values={"title.teacher": "Петрова Анна Ильинична", "title.place": "г. Озёрный"},
             courses=[{"topic": "ФГОС"}])
        self.open("person")
        self.assertEqual("Петрова Анна Ильинична", self.field("teacher").getText())
        self.office.set_text(self.field("teacher"), TEACHER)
        self.leave(OK)
        self.assertEqual({"title.teacher": TEACHER, "title.place": "г. Озёрный"}, kept(self.office)["values"])
        self.assertEqual([{"topic": "ФГОС"}], kept(self.office)["courses"])

    def test_all_pages_are_kept_together(self):
        self.open("person")
        self.office.set_text(self.field("position"), "учитель физики")
        self.show("school")
        self.office.set_text(self.field("organisation"), "МБОУ СОШ № 7")
        self.office.act(self.field("kindergartenKind", role="RADIO_BUTTON"))
        self.show("courses")
        self.office.set_text(self.field("topic"), "ФГОС")
        self.press(self.word("dialog.Profile.add"), self.dialog())
        self.leave(OK)
        self.assertEqual({"info.position": "учитель физики", "title.organisation": "МБОУ СОШ № 7"}, kept(self.office)["values"])
        self.assertEqual([{"topic": "ФГОС"}], kept(self.office)["courses"])
        self.assertTrue(kept(self.office)["kindergarten"])

    def test_what_was_only_looked_at_is_not_kept(self):
        self.open("school")
        self.show("courses")
        self.leave(OK)
        self.assertEqual({}, kept(self.office))

    def test_cancel_keeps_nothing(self):
        self.open("person")
        self.office.set_text(self.field("teacher"), TEACHER)
        self.leave(CANCEL)
        self.assertEqual({}, kept(self.office))

    def test_everything_has_a_name(self):
        self.open("person")
        for part in PARTS:
            self.show(part)
            self.assertEqual([], self.nameless(self.dialog()))


class OptionsInEnglish(Options):
    language = "en-US"


if __name__ == "__main__":
    unittest.main()
