"""The panel «Проверка» of the sidebar."""

import json
import unittest

from office import properties
from windows import DATA, ENTER, PROTOCOL, WindowTestCase, waiting

UNFINISHED = "02-label-lines-gaps.docx"


class CheckPanel(WindowTestCase):
    def check(self, document, **arguments):
        outcome = self.office.dispatch(document, PROTOCOL + "Check", **dict({"Stage": "PLAN"}, **arguments))
        self.assertEqual(1, outcome.state, outcome)
        return outcome.result

    def count(self, outcome):
        return self.word("panel.count.plan", filled=outcome["Filled"], required=outcome["Required"])

    def test_shows_counts_and_findings(self):
        document = self.office.load(DATA / UNFINISHED)
        outcome = self.check(document)
        panel = self.panel()
        self.says(self.count(outcome), panel)
        items = waiting(lambda: self.tree_items(panel), "findings")
        truth = json.loads((DATA / UNFINISHED.replace(".docx", ".truth.json")).read_text(encoding="utf-8"))
        self.assertIn(self.word("short.element.empty", element=self.word("element.note.association_topic")), items, truth)
        groups = [item for item in items if item.endswith(")")]
        shown = sum(int(group.rsplit("(", 1)[1][:-1]) for group in groups)
        self.assertEqual(outcome["Findings"], shown)
        self.assertEqual(len(items), shown + len(groups))

    def test_everything_has_a_name(self):
        self.check(self.office.load(DATA / UNFINISHED))
        self.assertEqual([], self.nameless(self.panel()))

    def test_the_whole_message_and_its_places_stand_below(self):
        document = self.office.load(DATA / UNFINISHED)
        self.check(document)
        panel = self.panel()
        self.select_finding(self.word("short.deadline.missing"), panel)
        self.says(self.word("finding.deadline.missing.many", rows="3, 6"), panel)
        self.says(self.word("panel.where", places=""), panel)

    def test_go_to_moves_the_cursor_there(self):
        document = self.office.load(DATA / UNFINISHED)
        self.check(document)
        panel = self.panel()
        self.select_finding(self.word("short.deadline.missing"), panel)
        view = document.CurrentController.ViewCursor
        self.assertIsNone(view.TextTable)
        button = self.office.find(self.word("dialog.CheckPanel.reveal"), role="PUSH_BUTTON", below=panel)
        waiting(lambda: self.office.has_state(button, "ENABLED"), "a button that works")
        self.office.act(button)
        waiting(lambda: view.TextTable is not None, "the cursor in the road map")
        self.assertFalse(document.isModified())

    def test_enter_goes_there_too(self):
        document = self.office.load(DATA / UNFINISHED)
        self.check(document)
        panel = self.panel()
        self.select_finding(self.word("short.deadline.missing"), panel)
        self.press_key(ENTER, self.focus_list(panel))
        waiting(lambda: document.CurrentController.ViewCursor.TextTable is not None, "the cursor in the road map")

    def test_go_to_is_not_offered_where_there_is_no_place(self):
        self.check(self.office.load(DATA / UNFINISHED))
        panel = self.panel()
        self.select_finding(self.word("short.section.missing"), panel)
        button = self.office.find(self.word("dialog.CheckPanel.reveal"), role="PUSH_BUTTON", below=panel)
        waiting(lambda: not self.office.has_state(button, "ENABLED"), "a button that does not pretend")

    def test_in_a_spreadsheet_the_cell_is_selected(self):
        document = self.office.load(DATA / "12-road-map.ods")
        self.check(document)
        panel = self.panel()
        name = waiting(lambda: [n for n in self.tree_items(panel) if n == self.word("short.deadline.missing")], "a finding")[0]
        before = document.CurrentSelection.AbsoluteName
        self.select_finding(name, panel)
        self.press(self.word("dialog.CheckPanel.reveal"), panel)
        waiting(lambda: document.CurrentSelection.AbsoluteName != before, "another cell selected")

    def test_looks_again_when_the_cursor_leaves_what_was_changed(self):
        document = self.office.load(DATA / UNFINISHED)
        outcome = self.check(document)
        panel = self.panel()
        self.says(self.count(outcome), panel)
        search = document.createSearchDescriptor()
        search.SearchString = "Тема работы методического объединения:"
        found = document.findFirst(search)
        found.End.String = " Игра как средство развития речи"
        document.CurrentController.ViewCursor.gotoEnd(False)
        outcome["Filled"] += 1
        self.says(self.count(outcome), panel)

    def test_looks_again_when_the_document_is_saved(self):
        document = self.office.load(DATA / UNFINISHED)
        outcome = self.check(document)
        panel = self.panel()
        search = document.createSearchDescriptor()
        search.SearchString = "Тема работы методического объединения:"
        document.findFirst(search).End.String = " Игра как средство развития речи"
        document.store()
        outcome["Filled"] += 1
        self.says(self.count(outcome), panel)

    def test_the_stage_stays_chosen(self):
        document = self.office.load(DATA / UNFINISHED)
        outcome = self.check(document, Stage="FINAL")
        panel = self.panel()
        text = self.word("panel.count.final", filled=outcome["Filled"], required=outcome["Required"])
        self.says(text, panel)
        self.press(self.word("dialog.CheckPanel.check"), panel)
        self.says(text, panel)

    def test_what_is_no_route_gets_a_message_and_no_list(self):
        document = self.office.load(DATA / "16-child-route.docx")
        outcome = self.check(document)
        self.assertFalse(outcome["IsRoute"])
        panel = self.panel()
        self.says(outcome["Message"], panel)
        self.assertEqual([], self.tree_items(panel))

    def test_two_windows_agree(self):
        document = self.office.load(DATA / UNFINISHED)
        self.office.dispatch(document, ".uno:NewWindow")
        frames = waiting(lambda: self.frames_of(document), "a second window")
        outcome = self.check(document)
        for frame in frames:
            frame.activate()
            self.check_in(frame)
        waiting(lambda: len(self.office.find_all(self.count(outcome), role="LABEL")) == 2, "the count in both windows")

    def frames_of(self, document):
        frames = self.office.desktop.Frames
        own = [frames.getByIndex(i) for i in range(frames.Count)]
        own = [frame for frame in own if frame.Controller and frame.Controller.Model == document]
        return own if len(own) == 2 else None

    def check_in(self, frame):
        helper = self.office.service("com.sun.star.frame.DispatchHelper")
        helper.executeDispatch(frame, PROTOCOL + "Check", "", 0, properties(Stage="PLAN"))

    def test_closing_the_document_while_it_shows_is_quiet(self):
        for _ in range(3):
            document = self.office.load(DATA / UNFINISHED)
            self.check(document)
            panel = self.panel()
            self.press(self.word("dialog.CheckPanel.check"), panel)
            document.close(True)
            waiting(lambda: not self.office.find_all(self.word("dialog.CheckPanel.reveal"), role="PUSH_BUTTON"), "no panel")
        self.assertTrue(self.office.alive())
        self.assertNotIn("terminate called", self.office.log())

    def test_a_check_changes_nothing(self):
        document = self.office.load(DATA / UNFINISHED)
        self.check(document)
        self.tree_items(self.panel())
        self.assertFalse(document.isModified())
        self.assertFalse(document.UndoManager.isUndoPossible())


class ClosedUntilAskedFor(WindowTestCase):
    def test_the_deck_is_closed_until_asked_for(self):
        document = self.office.load(DATA / UNFINISHED)
        check = self.word("dialog.CheckPanel.check")
        self.assertEqual([], self.office.find_all(check, role="PUSH_BUTTON", exact=True))
        document.CurrentController.getSidebar().setVisible(False)
        self.office.dispatch(document, PROTOCOL + "Check")
        self.assertTrue(document.CurrentController.getSidebar().isVisible())
        self.panel()


class CheckPanelInEnglish(WindowTestCase):
    language = "en-US"

    def test_panel_speaks_english(self):
        document = self.office.load(DATA / UNFINISHED)
        self.office.dispatch(document, PROTOCOL + "Check")
        panel = self.panel()
        self.office.find("Findings:", role="TREE", below=panel)
        self.assertTrue(any(item.startswith("Road map (") for item in self.tree_items(panel)), self.tree_items(panel))


if __name__ == "__main__":
    unittest.main()
