#!/usr/bin/env python3
"""The services of idl/: they are there, take what they promise to take, name what they do not take, and change nothing."""

import datetime
import json
import os
import pathlib
import tempfile
import unittest
import xml.etree.ElementTree
import zipfile

import uno
from com.sun.star.beans import NamedValue
from com.sun.star.lang import DisposedException, IllegalArgumentException
from com.sun.star.util import Date
from office import OfficeTestCase, named_values, properties

SOURCE = pathlib.Path(os.environ.get("MARSHRUT_SOURCE") or pathlib.Path(__file__).parents[2])
DATA = SOURCE / "tests" / "data"
CHECKER, ROAD_MAPS, TITLE_SHEETS = ("org.marshrut." + name for name in ("RouteChecker", "RoadMaps", "TitleSheets"))
ROUTES = ("01-tables-complete.odt", "05-title-frame-separator-rows.docx", "12-road-map.ods", "13-facts-and-road-map.xlsx")

ROAD_MAP = (("№", "Мероприятия", "Сроки", "Ожидаемый результат", "Форма отчёта"), ("1", "Курсы", "октябрь", "Памятка", "Отчёт"),
            ("2", "Открытый урок", "", "Конспект", "Отзыв"), ("3", "Мастер-класс", "март", "Раздаточный материал", "Отзыв"))


def stage(name):
    return uno.Enum("org.marshrut.Stage", name)


def strings(language):
    return json.loads((SOURCE / "extension" / "strings" / (language + ".json")).read_text(encoding="utf-8"))


class Registration(OfficeTestCase):

    def test_every_service_of_the_package_is_there(self):
        space = "{http://openoffice.org/2010/uno-components}"
        registered = []
        with zipfile.ZipFile(os.environ["MARSHRUT_OXT"]) as package:
            for name in package.namelist():
                if name.endswith(".components"):
                    for implementation in xml.etree.ElementTree.fromstring(package.read(name)).iter(space + "implementation"):
                        registered += [(implementation.get("name"), service.get("name")) for service in implementation.iter(space + "service")]
        self.assertGreaterEqual(len(registered), 3)
        for implementation, service in registered:
            with self.subTest(service):
                made = self.office.service(service)
                self.assertTrue(made.supportsService(service))
                self.assertIn(service, made.getSupportedServiceNames())
                self.assertEqual(made.getImplementationName(), implementation)


class Options(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.document = self.office.load(DATA / "01-tables-complete.odt")

    def checker(self, **options):
        return self.office.service(CHECKER, *named_values(options))

    def test_forms(self):
        self.assertEqual(sorted(self.checker().getStandards()), sorted(path.stem for path in (SOURCE / "templates" / "standards").glob("[!.]*.json") if ".schema" not in path.name))
        for form in self.checker().getStandards():
            self.assertEqual(self.checker(Standard=form).check(self.document).Standard, form)

    def test_without_options(self):
        report = self.office.service(CHECKER).check(self.document)
        today = datetime.date.today()
        same = self.checker(Today=Date(today.day, today.month, today.year)).check(self.document)
        self.assertEqual((report.Standard, report.Stage), ("full", same.Stage))

    def test_without_a_stage_the_day_decides(self):
        """The document's period is the school year 2025/26."""
        for day, expected in (((1, 9, 2025), "PLAN"), ((14, 12, 2025), "PLAN"), ((15, 12, 2025), "MIDYEAR"), ((1, 5, 2026), "FINAL"),
                              ((1, 10, 2026), "FINAL"), ((20, 8, 2025), "PLAN")):
            with self.subTest(day):
                self.assertEqual(self.checker(Today=Date(*day)).check(self.document).Stage, stage(expected))
                self.assertEqual(self.checker(Today=Date(*day), Stage="MIDYEAR").check(self.document).Stage, stage("MIDYEAR"))

    def test_stages(self):
        for name in ("PLAN", "MIDYEAR", "FINAL"):
            self.assertEqual(self.checker(Stage=stage(name)).check(self.document).Stage, stage(name))
            self.assertEqual(self.checker(Stage=name).check(self.document).Stage, stage(name))
        required = [self.checker(Stage=name).check(self.document).Required for name in ("PLAN", "FINAL")]
        self.assertLess(*required)

    def test_however_they_arrive(self):
        options = named_values({"Standard": "structure", "Stage": stage("FINAL")})
        for arguments in (options, (options,), properties(Standard="structure", Stage=stage("FINAL"))):
            report = self.office.service(CHECKER, *arguments).check(self.document)
            self.assertEqual((report.Standard, report.Stage), ("structure", stage("FINAL")))

    def test_the_constructors_of_the_idl_in_basic(self):
        document = self.office.desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, properties(Hidden=True, MacroExecutionMode=4))
        libraries = document.BasicLibraries
        if not libraries.hasByName("Standard"):
            libraries.createLibrary("Standard")
        libraries.getByName("Standard").insertByName("Macros", """
            Function Answers() As String
                Dim options(1) As New com.sun.star.beans.NamedValue
                options(0).Name = "Standard" : options(0).Value = "structure"
                options(1).Name = "Stage" : options(1).Value = org.marshrut.Stage.FINAL
                asked = org.marshrut.RouteChecker.createWithOptions(options())
                plain = org.marshrut.RouteChecker.create()
                report = asked.check(ThisComponent)
                Answers = report.Standard & " " & report.Stage & " " & plain.check(ThisComponent).Standard _
                    & " " & UBound(org.marshrut.RoadMaps.create().readAll(ThisComponent))
            End Function""")
        script = document.getScriptProvider().getScript("vnd.sun.star.script:Standard.Macros.Answers?language=Basic&location=document")
        self.assertEqual(script.invoke((), (), ())[0], "structure 2 full -1")

    def test_languages(self):
        for language in ("ru", "en"):
            report = self.checker(Language=language).check(self.document)
            known = strings(language)
            self.assertEqual([element.Title for element in report.Elements], [known["element." + element.Id] for element in report.Elements])
        self.assertEqual(self.checker().check(self.document).Elements[0].Title, strings("ru")["element.title.organisation"])

    def test_what_is_not_known_is_named(self):
        for options, word in (({"Farbe": 1}, "Farbe"), ({"Standard": "вчерашняя"}, "вчерашняя"), ({"Standard": 5}, "Standard"),
                              ({"Stage": "LATER"}, "LATER"), ({"Stage": 7}, "7"), ({"Stage": 0.5}, "Stage"), ({"Today": "завтра"}, "Today"),
                              ({"Today": Date(30, 2, 2026)}, "Today"), ({"Today": Date(0, 0, 0)}, "Today"), ({"Today": Date(31, 12, 1899)}, "1899-12-31"), ({"Language": "de"}, "de"), ({"TryFixes": "нет"}, "TryFixes")):
            with self.subTest(options):
                with self.assertRaises(IllegalArgumentException) as caught:
                    self.checker(**options)
                self.assertIn(word, caught.exception.Message)
        with self.assertRaises(IllegalArgumentException):
            self.office.service(CHECKER, "full")


class EnglishOffice(OfficeTestCase):
    language = "en-US"

    def test_reports_follow_the_user_interface(self):
        report = self.office.service(CHECKER).check(self.office.load(DATA / "01-tables-complete.odt"))
        self.assertEqual(report.Elements[0].Title, strings("en")["element.title.organisation"])


class Reports(OfficeTestCase):

    def check(self, name, **options):
        options.setdefault("Stage", stage("PLAN"))
        return self.office.service(CHECKER, *named_values(options)).check(self.office.load(DATA / name))

    def test_one_element_for_each_of_the_form(self):
        known = [key[len("element."):] for key in strings("ru") if key.startswith("element.")]
        report = self.check("01-tables-complete.odt")
        self.assertEqual([element.Id for element in report.Elements], known)
        self.assertTrue(report.IsRoute)
        self.assertEqual((report.LooksLike, report.Details), ("", ()))
        self.assertEqual(sum(element.Required for element in report.Elements), report.Required)
        self.assertEqual(sum(element.Required and element.State.value == "FILLED" for element in report.Elements), report.Filled)
        for element in report.Elements:
            self.assertEqual(bool(element.Text), element.State.value == "FILLED", element.Id)

    def test_findings(self):
        report = self.check("02-label-lines-gaps.docx")
        self.assertTrue(report.Findings)
        self.assertEqual(len({finding.Key for finding in report.Findings}), len(report.Findings))
        for finding in report.Findings:
            self.assertTrue(finding.Key and finding.Message and finding.Rule, finding)
            self.assertNotIn("{", finding.Message)
            self.assertNotEqual(finding.Message, "finding." + finding.Rule)
            self.assertFalse(finding.Ignored)
        again = self.check("02-label-lines-gaps.docx")
        self.assertEqual([finding.Key for finding in again.Findings], [finding.Key for finding in report.Findings])

    def test_what_is_no_route(self):
        report = self.check("16-child-route.docx")
        self.assertFalse(report.IsRoute)
        self.assertEqual(report.LooksLike, strings("ru")["looksLike.child"])
        self.assertEqual([(detail.Name, detail.Value) for detail in report.Details], [("LooksLike", "child")])
        self.assertEqual((report.Elements, [finding.Rule for finding in report.Findings]), ((), ["not.a.route"]))

    def test_hidden_sheets_are_not_checked(self):
        document = self.office.new("scalc")
        document.Sheets.insertNewByName("Черновик", 1)
        draft = document.Sheets.getByIndex(1)
        draft.getCellRangeByName("B3:F6").setDataArray(ROAD_MAP)
        found = []
        for visible in (True, False):
            draft.IsVisible = visible
            report = self.office.service(CHECKER).check(document)
            found.append("roadmap.activity" in [element.Id for element in report.Elements if element.State.value == "FILLED"])
        self.assertEqual(found, [True, False])

    def test_reveal(self):
        from org.marshrut import RefusedException
        for name in ("02-label-lines-gaps.docx", "10-blank-template.docx", "13-facts-and-road-map.xlsx"):
            with self.subTest(name):
                document = self.office.load(DATA / name, hidden=False)
                checker = self.office.service(CHECKER, NamedValue("Stage", "FINAL"))
                shown = [checker.reveal(document, finding.Key) for finding in checker.check(document).Findings]
                self.assertIn(True, shown)
                with self.assertRaises(RefusedException) as caught:
                    checker.reveal(document, "of yesterday")
                self.assertEqual(caught.exception.Reason, "stale")

    def test_what_is_missing_has_no_place_to_show(self):
        document = self.office.load(DATA / "12-road-map.ods", hidden=False)
        checker = self.office.service(CHECKER)
        for finding in checker.check(document).Findings:
            if finding.Rule in ("section.missing", "element.missing"):
                self.assertFalse(checker.reveal(document, finding.Key), finding.Message)

    def test_reveal_selects_the_cell(self):
        document = self.office.new("scalc", hidden=False)
        sheet = document.Sheets.insertNewByName("Карта", 1) or document.Sheets.getByIndex(1)
        sheet.getCellRangeByName("B3:F6").setDataArray(ROAD_MAP)
        checker = self.office.service(CHECKER)
        finding = next(one for one in checker.check(document).Findings if one.Rule == "deadline.missing")
        self.assertTrue(checker.reveal(document, finding.Key))
        selected = document.CurrentSelection.getRangeAddress()
        self.assertEqual((selected.Sheet, selected.StartRow), (1, 4))


class Refusals(OfficeTestCase):

    def calls(self, document):
        return {"check": lambda: self.office.service(CHECKER).check(document),
                "reveal": lambda: self.office.service(CHECKER).reveal(document, "key"),
                "readAll": lambda: self.office.service(ROAD_MAPS).readAll(document)}

    def assert_refused(self, calls, exception=IllegalArgumentException):
        for name, call in calls.items():
            with self.subTest(name):
                with self.assertRaises(exception) as caught:
                    call()
                self.assertTrue(caught.exception.Message)

    def test_documents_of_other_kinds(self):
        kinds = ["swriter/web", "swriter/GlobalDocument"]
        for kind, service in (("simpress", "com.sun.star.presentation.PresentationDocument"), ("sdraw", "com.sun.star.drawing.DrawingDocument")):
            if service in self.office.services.AvailableServiceNames:
                kinds.append(kind)
        for kind in kinds:
            with self.subTest(kind):
                self.assert_refused(self.calls(self.office.new(kind)))

    def test_what_is_no_document(self):
        self.assert_refused(self.calls(None))
        self.assert_refused(self.calls(self.office.service("com.sun.star.frame.Frame")))

    def test_a_database(self):
        database = self.office.service("com.sun.star.sdb.OfficeDatabaseDocument")
        self.assert_refused(self.calls(database))

    def test_title_sheets_of_other_kinds(self):
        sheets = self.office.service(TITLE_SHEETS)
        for kind in ("swriter/web", "swriter/GlobalDocument"):
            document = self.office.new(kind)
            self.assert_refused({"fill": lambda: sheets.fill(document, ()), "read": lambda: sheets.read(document)})
        self.assert_refused({"fill": lambda: sheets.fill(None, ()), "read": lambda: sheets.read(None)})

    def test_title_sheets_name_what_they_do_not_know(self):
        document = self.office.new("swriter")
        sheets = self.office.service(TITLE_SHEETS)
        for values, word in (((NamedValue("title.colour", "x"),), "title.colour"), ((NamedValue("note.goal", "x"),), "note.goal"),
                             ((NamedValue("title.year", 2026),), "title.year"), ((NamedValue("title.year", "1"),) * 2, "title.year")):
            with self.subTest(word):
                with self.assertRaises(IllegalArgumentException) as caught:
                    sheets.fill(document, values)
                self.assertIn(word, caught.exception.Message)
        self.assertFalse(document.isModified())

    def test_closed_documents(self):
        for kind in ("swriter", "scalc"):
            document = self.office.new(kind)
            self.office.close_document(document)
            self.assert_refused(self.calls(document), DisposedException)
        document = self.office.new("swriter")
        self.office.close_document(document)
        sheets = self.office.service(TITLE_SHEETS)
        self.assert_refused({"fill": lambda: sheets.fill(document, ()), "read": lambda: sheets.read(document)}, DisposedException)


class ChangesNothing(OfficeTestCase):

    def content(self, document, folder, name):
        """What the document is stored as, but for its statistics and dates."""
        suffix = ".ods" if document.supportsService("com.sun.star.sheet.SpreadsheetDocument") else ".odt"
        path = self.office.store(document, os.path.join(folder, name + suffix))
        with zipfile.ZipFile(path) as package:
            # where a page ends is the layout's, which goes on by itself
            return package.read("content.xml").replace(b"<text:soft-page-break/>", b""), package.read("styles.xml")

    def test_checking_and_reading(self):
        for name in ROUTES:
            for hidden in (True, False):
                with self.subTest(name=name, hidden=hidden), tempfile.TemporaryDirectory() as folder:
                    document = self.office.load(DATA / name, hidden=hidden)
                    if hasattr(document.CurrentController, "ViewCursor"):
                        document.CurrentController.ViewCursor.jumpToLastPage()  # what the layout finds out is stored too
                    before = self.content(document, folder, "before")
                    document.setModified(False)
                    history = document.UndoManager.getAllUndoActionTitles()
                    self.office.service(CHECKER, NamedValue("Stage", "FINAL")).check(document)
                    self.office.service(ROAD_MAPS).readAll(document)
                    if not name.endswith(("s", "x")) or name.endswith(".docx"):
                        self.office.service(TITLE_SHEETS).read(document)
                    self.assertFalse(document.isModified())
                    self.assertEqual(document.UndoManager.getAllUndoActionTitles(), history)
                    self.assertFalse(document.UndoManager.isRedoPossible())
                    self.assertEqual(self.content(document, folder, "after"), before)

    def test_the_redo_history_stays(self):
        for kind in ("swriter", "scalc"):
            document = self.office.new(kind, hidden=False)
            if kind == "swriter":
                document.Text.String = "Цель: …"
            else:
                document.Sheets.getByIndex(0).getCellByPosition(0, 0).String = "Цель"
            document.UndoManager.undo()
            document.setModified(False)
            self.office.service(CHECKER).check(document)
            self.assertTrue(document.UndoManager.isRedoPossible())
            self.assertFalse(document.isModified())


if __name__ == "__main__":
    unittest.main()
