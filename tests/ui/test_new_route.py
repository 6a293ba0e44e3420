"""The wizard «Создать ИОМ»: step by step, each to be skipped, few clicks."""

import itertools
import json
import re
import unittest

import uno
from office import named_values, properties
from windows import ESCAPE, WindowTestCase, waiting

PROFILE = {
    "title.teacher": "Иванова Мария Петровна", "info.position": "учитель физики", "info.education": "высшее",
    "info.attestation_date": "12.03.2025", "info.category": "первая", "info.experience": "7 лет",
    "title.organisation": "МБОУ СОШ № 7", "title.place": "г. Озёрный", "note.school_topic": "Читательская грамотность",
    "note.association_topic": "Задания на чтение",
}


class NewRoute(WindowTestCase):
    tests = itertools.count(1)

    def setUp(self):
        super().setUp()
        # data of its own for each test: only with the same data a cancelled wizard goes on
        self.keep(**{"info.support": "наставник № %d" % next(self.tests)})
        self.office.gone(self.word("dialog.NewRoute.title"), role="DIALOG")

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

    def write(self, key, text, dialog):
        self.write_lines(self.word("dialog.NewRoute." + key), text, dialog)

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
        """As checked in September, before any deadline has passed."""
        year = int(re.search(r"_(\d{4})-", document.Title).group(1))
        day = uno.createUnoStruct("com.sun.star.util.Date", 15, 9, year)
        report = self.office.service("org.marshrut.RouteChecker", *named_values({"Today": day})).check(document)
        return report, {element.Id: element.State.value for element in report.Elements}

    def test_a_skeleton_in_few_clicks_with_topic_and_goal_alone_typed(self):
        self.keep(**PROFILE)
        self.office.new("swriter")
        clicks = 1  # on the menu, which the tree shows without opening it
        self.click(self.office.find(self.word("menu.newRoute"), role="MENU_ITEM", exact=True))
        clicks += 1
        dialog = self.office.find(self.word("dialog.NewRoute.title"), role="DIALOG")
        for step in range(1, 5):
            self.step(step, dialog)
            if step == 3:
                self.write("topic", "Развитие речи средствами игры у шестиклассников", dialog)
                self.write("goal", "Освоение приёмов развития речи", dialog)
                clicks += 2  # into the fields
            self.next(dialog)
            clicks += 1
        self.step(5, dialog)
        self.press(self.word("dialog.NewRoute.ok"), dialog)
        clicks += 1
        self.assertLessEqual(clicks, 15)
        self.office.gone(self.word("dialog.NewRoute.title"), role="DIALOG")
        # its own title is the last that it is given
        document = waiting(lambda: next((each for each in self.office.documents()
                                         if "Иванова" in each.DocumentProperties.Title), None), "the new document", 60)
        report, states = self.states(document)
        self.assertTrue(report.IsRoute)
        given = {*PROFILE, "info.teacher", "title.heading", "title.year", "note.period", "note.topic", "note.goal"}
        required = {element.Id for element in report.Elements if element.Required}
        blanks = {id for id in required if not id.startswith("roadmap.")} - given
        self.assertIn("note.problem", blanks)
        self.assertEqual(blanks, {id for id in required if states[id] != "FILLED"})
        self.assertEqual({("element.empty", id) for id in blanks}, {(f.Rule, f.Element) for f in report.Findings})

    def test_help_with_topic_and_goal_comes_into_the_fields(self):
        asked, dialog = self.open()
        self.next(dialog)
        self.write("deficits", "Мало приёмов", dialog)
        self.next(dialog)
        self.step(3, dialog)
        self.click(self.office.find(self.word("dialog.NewRoute.help"), role="PUSH_BUTTON", below=dialog))
        topic = self.office.find(self.word("dialog.Topic.title"), role="DIALOG")
        self.type_into(self.word("dialog.Topic.what"), "связной речи", topic)
        self.press(self.word("dialog.Topic.ok"), topic)
        self.office.gone(self.word("dialog.Topic.title"), role="DIALOG")
        report, states = self.states(self.made(asked, dialog))
        texts = {element.Id: element.Text for element in report.Elements}
        self.assertEqual("Развитие связной речи", texts["note.topic"])
        self.assertIn("связной речи", texts["note.goal"])
        self.assertIn("«Мало приёмов»", texts["note.tasks"])
        self.assertEqual("FILLED", states["diagnosis.deficits"])

    def test_a_kindergarten_has_its_sheet_and_words(self):
        asked, dialog = self.open()
        self.tick(self.word("dialog.NewRoute.kindergartenKind"), dialog, "RADIO_BUTTON")
        for _ in range(2):
            self.next(dialog)
        self.says(self.word("profile.schoolTopic.kindergarten"), dialog)
        for _ in range(2):
            self.next(dialog)
        sheets = self.office.find(self.word("dialog.NewRoute.sheet"), role="LIST", below=dialog)
        chosen = sheets.getSelectedAccessibleChild(0).getAccessibleContext().getAccessibleName()
        self.assertEqual(self.word("titleSheet.design.kindergarten"), chosen)
        document = self.made(asked, dialog)
        self.assertIn("Годовые задачи", document.Text.String)

    def test_every_step_can_be_skipped(self):
        asked, dialog = self.open()
        report, states = self.states(self.made(asked, dialog))
        self.assertTrue(report.IsRoute)
        self.assertEqual({"element.empty"}, {finding.Rule for finding in report.Findings})
        self.assertEqual("EMPTY", states["title.teacher"])

    def test_back_and_what_was_cancelled_stands_there_again(self):
        asked, dialog = self.open()
        self.office.set_text(self.field("teacher", dialog), "Петров Пётр Петрович")
        self.office.set_text(self.field("position", dialog), "учитель")
        self.tick(self.word("dialog.NewRoute.remember"), dialog)
        self.next(dialog)
        self.write("deficits", "Мало приёмов", dialog)
        self.press(self.word("dialog.NewRoute.back"), dialog)
        self.step(1, dialog)
        self.press_key(ESCAPE)
        self.assertEqual(0, asked.result(30).state)
        asked, dialog = self.open()
        self.assertEqual("Петров Пётр Петрович", self.field("teacher", dialog).getText())
        self.made(asked, dialog)
        asked, dialog = self.open()
        self.assertEqual("", self.field("position", dialog).getText(), "another route begins anew")

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
        self.office.close_documents()
        document = self.office.new("swriter")  # the last one that is closed leaves the Start Centre
        self.office.dispatch_async(document, ".uno:CloseDoc")
        waiting(lambda: not self.office.documents(), "the Start Centre")
        self.click(self.office.find(self.word("menu.newRoute"), role="MENU_ITEM", exact=True))
        dialog = self.office.find(self.word("dialog.NewRoute.title"), role="DIALOG")
        self.press(self.word("dialog.NewRoute.ok"), dialog)
        waiting(lambda: [each for each in self.office.documents() if each.Title.startswith("ИОМ_")], "the document", 30)


if __name__ == "__main__":
    unittest.main()
