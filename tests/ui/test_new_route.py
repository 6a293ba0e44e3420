"""The wizard «Создать ИОМ»: step by step, each to be skipped, few clicks."""

import json
import unittest

from office import properties
from windows import ESCAPE, PROTOCOL, WindowTestCase, waiting

PROFILE = {
    "title.teacher": "Иванова Мария Петровна", "info.position": "учитель физики", "info.education": "высшее",
    "info.attestation_date": "12.03.2025", "info.category": "первая", "info.experience": "7 лет",
    "title.organisation": "МБОУ СОШ № 7", "title.place": "г. Озёрный", "note.school_topic": "Читательская грамотность",
    "note.association_topic": "Задания на чтение",
}


class NewRoute(WindowTestCase):
    def setUp(self):
        super().setUp()
        self.keep()

    def keep(self, **values):
        provider = self.office.service("com.sun.star.configuration.ConfigurationProvider")
        node = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                                    properties(nodepath="/org.marshrut.Settings/Profile"))
        node.replaceByName("Data", json.dumps({"version": 1, "values": values}))
        node.commitChanges()

    def open(self):
        return self.open_dialog(self.office.new("swriter"), "NewRoute", self.word("dialog.NewRoute.title"))

    def field(self, key, dialog):
        return self.office.find(self.word("dialog.NewRoute." + key), role="TEXT", below=dialog)

    def step(self, number, dialog):
        self.says(self.word("newRoute.step." + str(number)), dialog)

    def next(self, dialog):
        self.press(self.word("dialog.NewRoute.next"), dialog)

    def made(self, asked, dialog):
        self.press(self.word("dialog.NewRoute.ok"), dialog)
        outcome = asked.result(60)
        self.assertEqual(1, outcome.state, outcome)
        return outcome.result["Document"]

    def states(self, document):
        report = self.office.service("org.marshrut.RouteChecker").check(document)
        return report, {element.Id: element.State.value for element in report.Elements}

    def test_a_skeleton_in_few_clicks_with_topic_and_goal_alone_typed(self):
        self.keep(**PROFILE)
        asked, dialog = self.open()
        clicks = 2  # the menu and its entry
        for step in range(1, 5):
            self.step(step, dialog)
            if step == 3:
                self.office.set_text(self.field("topic", dialog), "Развитие речи средствами игры у шестиклассников")
                self.office.set_text(self.field("goal", dialog), "Освоение приёмов развития речи")
            self.next(dialog)
            clicks += 1
        self.step(5, dialog)
        document = self.made(asked, dialog)
        clicks += 1
        self.assertLessEqual(clicks, 15)
        report, states = self.states(document)
        self.assertTrue(report.IsRoute)
        self.assertEqual([], [f.Message for f in report.Findings if f.Rule.endswith(".missing")])
        for id in (*PROFILE, "info.teacher", "note.topic", "note.goal", "roadmap.activity"):
            self.assertEqual("FILLED", states[id], id)
        self.assertEqual("EMPTY", states["note.problem"])

    def test_every_step_can_be_skipped(self):
        asked, dialog = self.open()
        report, states = self.states(self.made(asked, dialog))
        self.assertTrue(report.IsRoute)
        self.assertEqual({"element.empty"}, {finding.Rule for finding in report.Findings})
        self.assertEqual("EMPTY", states["title.teacher"])

    def test_back_and_what_was_cancelled_stands_there_again(self):
        asked, dialog = self.open()
        self.office.set_text(self.field("teacher", dialog), "Петров Пётр Петрович")
        self.next(dialog)
        self.office.set_text(self.field("deficits", dialog), "Мало приёмов")
        self.press(self.word("dialog.NewRoute.back"), dialog)
        self.step(1, dialog)
        self.press_key(ESCAPE)
        self.assertEqual(0, asked.result(30).state)
        asked, dialog = self.open()
        self.assertEqual("Петров Пётр Петрович", self.field("teacher", dialog).getText())
        self.made(asked, dialog)
        asked, dialog = self.open()
        self.next(dialog)
        self.assertEqual("", self.field("deficits", dialog).getText(), "another route begins anew")

    def test_a_wrong_year_is_told_beside_it_and_nothing_is_made(self):
        asked, dialog = self.open()
        for _ in range(3):
            self.next(dialog)
        self.office.set_text(self.office.find(self.word("dialog.NewRoute.year"), role="TEXT", below=dialog), "вчера")
        self.press(self.word("dialog.NewRoute.back"), dialog)
        self.press(self.word("dialog.NewRoute.ok"), dialog)
        self.step(4, dialog)
        self.says(self.word("roadMap.year"), dialog)
        self.assertFalse(asked.done())

    def test_everything_has_a_name_on_every_step_and_fits(self):
        _, dialog = self.open()
        self.assertLessEqual(dialog.getBounds().Height, 700)
        for _ in range(5):
            self.assertEqual([], self.nameless(dialog))
            self.next(dialog) if self.office.has_state(
                self.office.find(self.word("dialog.NewRoute.next"), role="PUSH_BUTTON", below=dialog), "ENABLED") else None

    def test_from_the_start_centre(self):
        outcome = self.office.dispatch(None, PROTOCOL + "NewRoute", SchoolYear="2026/27")
        self.assertEqual(1, outcome.state)


if __name__ == "__main__":
    unittest.main()
