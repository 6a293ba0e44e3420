"""The commands without a screen: their arguments, results and messages."""

import unittest

import uno
import unohelper
from com.sun.star.frame import XStatusListener

from office import OfficeTestCase
from windows import DATA, PROTOCOL, strings

RUSSIAN = strings("ru")
FAILURE, SUCCESS = 0, 1


class StatusListener(unohelper.Base, XStatusListener):
    def __init__(self):
        self.enabled = None

    def statusChanged(self, event):
        self.enabled = event.IsEnabled

    def disposing(self, _event):
        pass


class Commands(OfficeTestCase):
    def run_command(self, document, command, **arguments):
        return self.office.dispatch(document, PROTOCOL + command, **arguments)

    def refused(self, document, command, text, **arguments):
        outcome = self.run_command(document, command, **arguments)
        self.assertEqual(FAILURE, outcome.state, outcome)
        self.assertIn(text, outcome.result["Message"])
        if document is not None:
            self.assertFalse(document.isModified())

    def test_insert_road_map(self):
        document = self.office.new("scalc")
        outcome = self.run_command(document, "InsertRoadMap", SchoolYear=2026, EmptyRows=2,
                                   Directions="digital, methodical")
        self.assertEqual(SUCCESS, outcome.state, outcome)
        self.assertEqual("A1:G6", outcome.result["Range"])
        self.assertIn("2026/27", document.Sheets[0].getCellRangeByName("A1").String)

    def test_insert_road_map_for_a_period(self):
        day = uno.createUnoStruct("com.sun.star.util.Date")
        day.Year, day.Month, day.Day = 2026, 9, 1
        for start in (day, "2026-09-01"):
            document = self.office.new("scalc")
            outcome = self.run_command(document, "InsertRoadMap", From=start, To="2028-05-31", Catalogue=False)
            self.assertEqual(SUCCESS, outcome.state, outcome)
            self.assertIn("2026–2028", document.Sheets[0].getCellRangeByName("A1").String)

    def test_catalogue_is_taken_when_asked_for(self):
        document = self.office.new("scalc")
        outcome = self.run_command(document, "InsertRoadMap", SchoolYear="2026/27", Catalogue=True)
        self.assertEqual(SUCCESS, outcome.state, outcome)
        self.assertNotEqual("", document.Sheets[0].getCellRangeByName("C3").String)

    def test_wrong_arguments_are_named(self):
        document = self.office.new("scalc")
        for arguments, text in (
                ({"Colour": "red"}, "Colour"),
                ({"SchoolYear": "2026/28"}, "2026/28"),
                ({"SchoolYear": 2026, "From": "2026-09-01"}, "From"),
                ({"From": "2026-02-30", "To": "2026-05-31"}, "From"),
                ({"From": "2026-09-01"}, RUSSIAN["argument.period"]),
                ({"From": "2027-09-01", "To": "2026-09-01"}, RUSSIAN["argument.period"]),
                ({"Directions": "digital,musical"}, "musical"),
                ({"EmptyRows": "three"}, "EmptyRows"),
                ({"EmptyRows": -1}, "EmptyRows"),
                ({"EmptyRows": 100000}, "EmptyRows"),
                ({"Standard": "gost"}, "gost"),
                ({"Catalogue": "yes"}, "Catalogue")):
            with self.subTest(str(arguments)):
                self.refused(document, "InsertRoadMap", text, **arguments)

    def test_filled_cells_are_refused(self):
        document = self.office.new("scalc")
        document.Sheets[0].getCellRangeByName("C4").String = "моё"
        document.setModified(False)
        self.refused(document, "InsertRoadMap", "C4", SchoolYear=2026, EmptyRows=3)

    def test_protected_sheet_is_refused(self):
        document = self.office.new("scalc")
        document.Sheets[0].protect("")
        document.setModified(False)
        self.refused(document, "InsertRoadMap", RUSSIAN["refused.protected"], SchoolYear=2026)

    def test_fill_title_sheet(self):
        document = self.office.new("swriter")
        outcome = self.run_command(document, "FillTitleSheet",
                                   **{"title.teacher": "Иванова Мария Петровна", "title.year": "2026"})
        self.assertEqual(SUCCESS, outcome.state, outcome)
        self.assertIn("Иванова Мария Петровна", self.text(document))

    def text(self, document):
        found = document.createSearchDescriptor()
        found.SearchString = "Иванова Мария Петровна"
        hit = document.findFirst(found)
        return hit.String if hit else ""

    def test_fill_title_sheet_names_what_is_wrong(self):
        document = self.office.new("swriter")
        self.refused(document, "FillTitleSheet", "title.colour", **{"title.colour": "red"})
        self.refused(document, "FillTitleSheet", "note.goal", **{"note.goal": "не на титульном листе"})
        self.refused(document, "FillTitleSheet", "title.year", **{"title.year": 2026.5})

    def test_check_answers_with_counts(self):
        document = self.office.load(DATA / "02-label-lines-gaps.docx")
        report = self.office.service("org.marshrut.RouteChecker").check(document)
        outcome = self.run_command(document, "Check")
        self.assertEqual(SUCCESS, outcome.state, outcome)
        self.assertEqual((report.Required, report.Filled, len(report.Findings)),
                         tuple(outcome.result[name] for name in ("Required", "Filled", "Findings")))
        self.assertFalse(document.isModified())

    def test_check_at_a_stage(self):
        document = self.office.load(DATA / "02-label-lines-gaps.docx")
        plan = self.run_command(document, "Check", Stage="PLAN").result["Required"]
        final = self.run_command(document, "Check", Stage=uno.Enum("org.marshrut.Stage", "FINAL")).result["Required"]
        self.assertLess(plan, final)
        self.refused(document, "Check", "SOON", Stage="SOON")

    def test_without_arguments_and_screen_they_say_what_they_need(self):
        self.refused(self.office.new("scalc"), "InsertRoadMap", "SchoolYear")
        self.refused(self.office.new("swriter"), "FillTitleSheet", "title.teacher")

    def test_elsewhere_one_clear_message(self):
        for kind in ("simpress", "sdraw", "swriter/web", "swriter/GlobalDocument"):
            document = self.office.new(kind)
            with self.subTest(kind):
                self.refused(document, "Check", RUSSIAN["command.kind.both"])
                self.refused(document, "InsertRoadMap", RUSSIAN["command.kind.both"], SchoolYear=2026)
        self.refused(self.office.new("scalc"), "FillTitleSheet", RUSSIAN["command.kind.writer"], **{"title.year": "2026"})

    def test_without_a_document_one_clear_message(self):
        self.refused(None, "Check", RUSSIAN["command.kind.both"])

    def test_a_read_only_document_is_not_touched(self):
        document = self.office.load(DATA / "12-road-map.ods", ReadOnly=True)
        self.refused(document, "InsertRoadMap", RUSSIAN["refused.read.only"], SchoolYear=2026)
        self.assertEqual(SUCCESS, self.run_command(document, "Check").state)

    def test_menus_learn_where_a_command_works(self):
        works = {"swriter": {"InsertRoadMap", "FillTitleSheet", "Check"}, "scalc": {"InsertRoadMap", "Check"}, "simpress": set()}
        for kind, expected in works.items():
            document = self.office.new(kind)
            for command in ("InsertRoadMap", "FillTitleSheet", "Check"):
                with self.subTest(kind + " " + command):
                    self.assertEqual(command in expected, self.enabled(document, command))

    def enabled(self, document, command):
        address = uno.createUnoStruct("com.sun.star.util.URL")
        address.Complete = PROTOCOL + command
        _, address = self.office.service("com.sun.star.util.URLTransformer").parseStrict(address)
        dispatch = document.CurrentController.Frame.queryDispatch(address, "_self", 0)
        listener = StatusListener()
        dispatch.addStatusListener(listener, address)
        dispatch.removeStatusListener(listener, address)
        return listener.enabled

    def test_an_unknown_command_is_nobodys(self):
        address = uno.createUnoStruct("com.sun.star.util.URL")
        address.Complete = PROTOCOL + "Later"
        _, address = self.office.service("com.sun.star.util.URLTransformer").parseStrict(address)
        self.assertIsNone(self.office.new("scalc").CurrentController.Frame.queryDispatch(address, "_self", 0))


if __name__ == "__main__":
    unittest.main()
