"""The menu «ИОМ педагога» and its toolbar, and the commands where they do not work."""

import unittest

from windows import DATA, PROTOCOL, WindowTestCase


class Menu(WindowTestCase):
    def entries(self):
        menu = self.office.find_all(self.word("menu.title"), role="MENU", exact=True)
        if not menu:
            return None
        return [name for depth, role, name, _ in self.office.tree(menu[0]) if depth and role != "SEPARATOR"]

    def checks(self):
        """What stands below what only one application has."""
        return [self.word(key) for key in ("menu.check", "menu.check.today", "stage.plan", "stage.midyear", "stage.final",
                                            "menu.profile")]

    def buttons(self):
        bar = self.office.find(self.word("menu.title"), role="TOOL_BAR", exact=True)
        return [name for _, role, name, _ in self.office.tree(bar) if role == "PUSH_BUTTON"]

    def road_map(self):
        return [self.word("menu.roadMap." + name) for name in ("insert", "add", "edit", "mark", "achievement", "outcome")]

    def test_writer_has_what_works_there(self):
        self.office.new("swriter")
        sections = [self.word("section." + name) for name in ("title", "info", "diagnosis", "note", "roadmap", "resources", "review")]
        self.assertEqual([self.word("menu." + name) for name in ("newRoute", "titleSheet", "topic", "section")] + sections + [self.word("menu.roadMap")] + self.road_map()
                         + self.checks(), self.entries())
        self.assertEqual([self.word("menu.titleSheet"), self.word("toolbar.roadMap.insert"), self.word("menu.roadMap.achievement"),
                          self.word("menu.check")], self.buttons())

    def test_calc_has_what_works_there(self):
        self.office.new("scalc")
        self.assertEqual([self.word("menu.newRoute"), self.word("menu.roadMap")] + self.road_map() + self.checks(), self.entries())
        self.assertEqual([self.word("toolbar.roadMap.insert"), self.word("menu.roadMap.achievement"), self.word("menu.check")], self.buttons())

    def test_elsewhere_there_is_no_menu(self):
        for kind in ("simpress", "sdraw", "swriter/web", "swriter/GlobalDocument"):
            with self.subTest(kind):
                document = self.office.new(kind)
                self.assertIsNone(self.entries())
                self.office.close_document(document)

    def test_elsewhere_one_clear_message(self):
        for kind in ("simpress", "swriter/web", "swriter/GlobalDocument"):
            with self.subTest(kind):
                document = self.office.new(kind)
                asked = self.ask(document, "Check")
                self.answer(None, self.word("command.kind.both"))
                self.assertEqual(0, asked.result(30).state)
                self.assertFalse(document.isModified())
                self.office.close_document(document)

    def test_a_script_that_names_arguments_is_not_stopped_by_a_box(self):
        document = self.office.new("simpress")
        asked = self.ask(document, "InsertRoadMap", SchoolYear=2026)
        outcome = asked.result(20)
        self.assertEqual(0, outcome.state)
        self.assertIn(self.word("command.kind.both"), outcome.result["Message"])

    def test_a_dispatcher_that_waits_is_answered(self):
        document = self.office.load(DATA / "02-label-lines-gaps.docx")
        helper = self.office.service("com.sun.star.frame.DispatchHelper")
        event = helper.executeDispatch(document.CurrentController.Frame, PROTOCOL + "Check", "", 0, ())
        self.assertEqual(1, event.State)


    def test_check_of_a_stage(self):
        document = self.office.load(DATA / "02-label-lines-gaps.docx")
        required = {}
        for stage in ("plan", "midyear", "final"):
            self.office.act(self.office.find(self.word("stage." + stage), role="MENU_ITEM", exact=True))
            count = self.office.find(self.word("panel.count." + stage, filled="", required="").split("  ")[0], role="LABEL")
            required[stage] = int(count.getAccessibleName().split()[-1])
        self.assertLess(required["plan"], required["midyear"])
        self.assertLess(required["midyear"], required["final"])
        self.assertFalse(document.isModified())


class MenuInEnglish(WindowTestCase):
    language = "en-US"

    def test_menu_speaks_english(self):
        self.office.new("scalc")
        self.office.find("Teacher’s route", role="MENU", exact=True)
        self.office.find("Insert…", role="MENU_ITEM", exact=True)
        self.office.find("Teacher’s route", role="TOOL_BAR", exact=True)


if __name__ == "__main__":
    unittest.main()
