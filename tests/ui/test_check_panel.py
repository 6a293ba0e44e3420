"""The panel «Проверка» of the sidebar."""

import datetime
import json
import pathlib
import time
import unittest

from office import named_values, properties
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

    def test_does_not_look_again_while_the_cursor_stays_in_the_paragraph(self):
        document = self.office.load(DATA / UNFINISHED)
        outcome = self.check(document)
        panel = self.panel()
        before = self.count(outcome)
        self.says(before, panel)
        search = document.createSearchDescriptor()
        search.SearchString = "Тема работы методического объединения:"
        cursor = document.CurrentController.ViewCursor
        cursor.gotoRange(document.findFirst(search).End, False)
        time.sleep(0.5)
        cursor.Text.insertString(cursor, " Игра как средство развития речи", False)
        for _ in range(5):
            cursor.goLeft(1, False)
            time.sleep(0.3)
        self.assertTrue(self.office.find_all(before, role="LABEL", below=panel), "it looked again before the cursor left the paragraph")
        cursor.goDown(2, False)
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

    def test_a_contradiction_is_settled_either_way(self):
        document = self.office.new("swriter")
        lines = ("МБОУ «Средняя школа № 7»", "Индивидуальный образовательный маршрут педагога", "Иванова Мария Петровна", "2026",
                 "Информационная справка", "ФИО: Петрова Анна Сергеевна", "Пояснительная записка", "Цель: повышение мастерства")
        document.Text.String = "\r".join(lines)
        self.ask(document, "Check", Stage="PLAN").result(60)
        panel = self.panel()
        self.select_finding(self.word("short.teacher.mismatch"), panel)
        self.office.find(self.word("panel.keep", value=lines[2]), role="PUSH_BUTTON", below=panel)
        self.press(self.word("panel.keep", value="Петрова Анна Сергеевна"), panel)
        waiting(lambda: "Иванова" not in document.Text.String, "the other name in both places")
        self.assertEqual(2, document.Text.String.count("Петрова Анна Сергеевна"))
        document.UndoManager.undo()
        self.assertEqual("\n".join(lines), document.Text.String.replace("\r\n", "\n"))

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


class Choices(WindowTestCase):
    """The stage, the filter, «У нас не требуется», the deed that mends."""

    def setUp(self):
        super().setUp()
        self.document = self.office.load(DATA / UNFINISHED)
        self.result = self.office.dispatch(self.document, PROTOCOL + "Check", Stage="PLAN").result
        self.shown = self.panel()
        self.says(self.count("plan", self.result["Filled"], self.result["Required"]), self.shown)

    def count(self, stage, filled, required):
        return self.word("panel.count." + stage, filled=filled, required=required)

    def checker(self, **options):
        return self.office.service("org.marshrut.RouteChecker", *named_values(options))

    def label(self, name):
        return self.word("dialog.CheckPanel." + name)

    def choose(self, name, text):
        """Chooses the item that begins so of a list that opens."""
        box = self.office.find(self.label(name), role="COMBO_BOX", below=self.shown)
        items = self.office.find(role="LIST", below=box)
        names = [items.getAccessibleChild(index).getAccessibleContext().getAccessibleName() for index in range(items.getAccessibleChildCount())]
        number = next(index for index, item in enumerate(names) if item.startswith(text))
        items.selectAccessibleChild(number)

    def findings(self):
        items = self.tree_items(self.shown)
        return [item for item in items if not item.endswith(")")]

    def filter_name(self, name):
        return self.word("panel.filter." + name, count="").replace("()", "").strip()

    def test_stages(self):
        final = self.checker(Stage="FINAL").check(self.document)
        self.choose("stage", self.word("panel.stage.final"))
        self.says(self.count("final", final.Filled, final.Required), self.shown)
        by_day = self.checker().check(self.document)
        self.choose("stage", self.word("panel.stage.day"))
        self.says(self.count(by_day.Stage.value.lower(), by_day.Filled, by_day.Required), self.shown)
        self.assertFalse(self.document.isModified())

    def test_filter(self):
        report = self.checker(Stage="PLAN").check(self.document)
        for name, severity in (("error", "ERROR"), ("warning", "WARNING"), ("hint", "HINT")):
            with self.subTest(name):
                wanted = sum(one.Severity.value == severity for one in report.Findings)
                self.choose("filter", self.filter_name(name))
                if wanted:
                    waiting(lambda: len(self.findings()) == wanted, "%d findings of %s" % (wanted, name))
                else:
                    self.says(self.word("panel.none.such"), self.shown)
        self.choose("filter", self.filter_name("ignored"))
        self.says(self.word("panel.none.such"), self.shown)
        self.choose("filter", self.filter_name("all"))
        waiting(lambda: len(self.findings()) == len(report.Findings), "all findings")

    def test_not_required_and_back(self):
        line = self.word("short.element.empty", element=self.word("element.note.association_topic"))
        self.select_finding(line, self.shown)
        self.type_into(self.label("reason"), "МО у нас нет", self.shown)
        self.press(self.label("ignore"), self.shown)
        self.says(self.count("plan", self.result["Filled"], self.result["Required"] - 1), self.shown)
        self.assertNotIn(line, self.findings())
        self.assertTrue(self.document.isModified())
        self.choose("filter", self.filter_name("ignored"))
        waiting(lambda: self.findings() == [line], "what was put aside")
        self.says(self.word("panel.ignored.reason", reason="МО у нас нет"), self.shown)
        self.press(self.label("attend"), self.shown)
        self.says(self.word("panel.none.such"), self.shown)
        self.says(self.count("plan", self.result["Filled"], self.result["Required"]), self.shown)
        self.choose("filter", self.filter_name("all"))
        waiting(lambda: line in self.findings(), "the finding again")

    def test_the_next_finding_is_selected(self):
        before = self.findings()
        self.select_finding(before[3], self.shown)
        self.press(self.label("ignore"), self.shown)
        waiting(lambda: len(self.findings()) == len(before) - 1, "one finding less")
        button = self.office.find(self.label("ignore"), role="PUSH_BUTTON", below=self.shown)
        self.assertTrue(self.office.has_state(button, "ENABLED"))

    def test_two_windows_agree_on_what_is_put_aside(self):
        self.office.dispatch(self.document, ".uno:NewWindow")

        def frames():
            all_of_them = [self.office.desktop.Frames.getByIndex(i) for i in range(self.office.desktop.Frames.Count)]
            return [frame for frame in all_of_them if frame.Controller and frame.Controller.Model == self.document]

        waiting(lambda: len(frames()) == 2, "a second window")
        helper = self.office.service("com.sun.star.frame.DispatchHelper")
        for frame in frames():
            frame.activate()
            helper.executeDispatch(frame, PROTOCOL + "Check", "", 0, properties(Stage="PLAN"))
        said = self.count("plan", self.result["Filled"], self.result["Required"])
        waiting(lambda: len(self.office.find_all(said, role="LABEL")) == 2, "the count in both windows")
        self.select_finding(self.word("short.element.empty", element=self.word("element.note.association_topic")), self.shown)
        self.press(self.label("ignore"), self.shown)
        said = self.count("plan", self.result["Filled"], self.result["Required"] - 1)
        waiting(lambda: len(self.office.find_all(said, role="LABEL")) == 2, "the new count in both windows")

    def test_a_read_only_document_is_told_in_a_box(self):
        """The office keeps its sidebar closed."""
        document = self.office.load(DATA / UNFINISHED, ReadOnly=True)
        self.office.close_document(self.document)
        asked = self.ask(document, "Check")
        self.answer(None, self.word("command.checked.read.only"))
        self.assertEqual(1, asked.result(30).state)

    def test_the_deed_is_shown_where_it_works_and_mends(self):
        report = self.checker(Stage="PLAN").check(self.document)
        fixable = [one for one in report.Findings if one.Fixable]
        self.assertTrue(fixable)
        self.select_finding(self.word("short.section.missing"), self.shown)
        self.assertTrue(any(one.Rule == "section.missing" for one in fixable))
        self.press(self.word("undo.fix.section.missing"), self.shown)
        waiting(lambda: self.document.UndoManager.isUndoPossible(), "a step in the history")
        missing = sum(one.Rule == "section.missing" for one in report.Findings)
        waiting(lambda: sum(item == self.word("short.section.missing") for item in self.findings()) == missing - 1, "a section less")
        unfixable = next(one for one in report.Findings if one.Rule == "deadline.missing")
        self.assertFalse(unfixable.Fixable)
        self.select_finding(self.word("short.deadline.missing"), self.shown)
        names = [self.strings[key].replace("~", "") for key in self.strings if key.startswith("undo.fix")]
        waiting(lambda: not [button for name in names for button in self.office.find_all(name, role="PUSH_BUTTON", below=self.shown, exact=True)
                             if self.office.has_state(button, "SHOWING")], "no deed")

    def test_the_next_deadlines(self):
        self.office.close_document(self.document)
        document = self.office.new("swriter")
        year = datetime.date.today().year + 1
        document.Text.String = "Индивидуальный образовательный маршрут педагога\nДорожная карта"
        table = document.createInstance("com.sun.star.text.TextTable")
        rows = (("Мероприятия", "Сроки", "Ожидаемый результат"), ("Открытый урок", "до 25.05.%d" % year, "конспект"),
                ("Мастер-класс", "12.03.%d" % year, "памятка"), ("Курсы", "01.02.2020", "удостоверение"))
        table.initialize(len(rows), 3)
        document.Text.insertTextContent(document.Text.End, table, False)
        table.DataArray = rows
        self.office.dispatch(document, PROTOCOL + "Check", Stage="PLAN")
        self.shown = self.panel()
        deadlines = self.office.find(self.label("deadlines"), role="LIST", below=self.shown)
        items = [deadlines.getAccessibleChild(index).getAccessibleContext().getAccessibleName() for index in range(deadlines.getAccessibleChildCount())]
        self.assertEqual(["12.03.%d — Мастер-класс" % year, "до 25.05.%d — Открытый урок" % year], items)

    def test_a_broken_form_is_told(self):
        folder = pathlib.Path(self.office.directory) / "profile" / "user" / "marshrut" / "forms"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "our.json").write_text('{"name": "x", "extends": }', encoding="utf-8")
        self.addCleanup((folder / "our.json").unlink)
        self.press(self.label("check"), self.shown)
        self.says("our.json", self.shown)
        self.assertTrue(self.findings())

    def test_the_keyboard_reaches_everything(self):
        """With the Tab key through the panel; what works has a name."""
        window = self.focus_list(self.shown)
        reached = set()
        for _ in range(20):
            for _, role, name, context in self.office.tree(self.shown):
                if self.office.has_state(context, "FOCUSED"):
                    reached.add((name or "").replace("~", "").strip())
            self.press_key(1282, window)  # Tab
            time.sleep(0.1)
        for name in ("stage", "filter", "findings", "reason", "ignore", "check"):
            self.assertIn(self.label(name), reached)

    def test_a_spreadsheet_is_left_as_it_was(self):
        self.office.close_document(self.document)
        document = self.office.load(DATA / "13-facts-and-road-map.xlsx")
        self.office.dispatch(document, PROTOCOL + "Check")
        self.shown = self.panel()
        waiting(self.findings, "findings")
        self.choose("stage", self.word("panel.stage.final"))
        self.press(self.label("check"), self.shown)
        self.assertFalse(document.isModified())
        self.assertFalse(document.UndoManager.isUndoPossible())


class ClosedUntilAskedFor(WindowTestCase):
    def test_the_deck_is_closed_until_asked_for(self):
        document = self.office.load(DATA / UNFINISHED)
        check = self.word("dialog.CheckPanel.check")
        self.assertEqual([], self.office.find_all(check, role="PUSH_BUTTON", exact=True))
        document.CurrentController.getSidebar().setVisible(False)
        self.office.dispatch(document, PROTOCOL + "Check")
        waiting(lambda: document.CurrentController.getSidebar().isVisible(), "the sidebar")
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
