#!/usr/bin/env python3
"""A school's form: in the user profile, in a document, in a template; broken ones are told, and the built-in one serves."""

import json
import os
import pathlib
import tempfile
import unittest

import uno
from com.sun.star.lang import IllegalArgumentException
from office import OfficeTestCase, named_values

SOURCE = pathlib.Path(os.environ.get("MARSHRUT_SOURCE") or pathlib.Path(__file__).parents[2])
DATA = SOURCE / "tests" / "data"
TEXT, SHEET = "02-label-lines-gaps.docx", "13-facts-and-road-map.xlsx"
SCHOOL = {"version": 1, "name": "школа5", "title": "Положение школы № 5", "extends": "full", "without": ["note.association_topic"]}


class Forms(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.folder = pathlib.Path(self.office.directory) / "profile" / "user" / "marshrut" / "forms"
        self.folder.mkdir(parents=True, exist_ok=True)

    def tearDown(self):
        for path in self.folder.iterdir():
            path.unlink()
        super().tearDown()

    def put(self, name, content):
        data = content if isinstance(content, bytes) else (content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)).encode()
        (self.folder / name).write_bytes(data)

    def checker(self, **options):
        return self.office.service("org.marshrut.RouteChecker", *named_values(dict({"Stage": uno.Enum("org.marshrut.Stage", "PLAN"), "Language": "ru"}, **options)))

    def problems(self, report):
        return next((detail.Value for detail in report.Details if detail.Name == "FormProblems"), ())

    def carry(self, document, text):
        """As a script of the school puts a form into a document: in parts that Word keeps."""
        own = document.DocumentProperties.UserDefinedProperties
        for number, start in enumerate(range(0, len(text), 200), 1):
            own.addProperty("marshrut.form.%d" % number, 128, text[start:start + 200])

    def test_of_the_profile(self):
        self.put("our.json", SCHOOL)
        self.put("notes.txt", "nothing of ours")
        self.put("form.schema.json", "{}")
        checker = self.checker(Standard="школа5")
        self.assertIn("школа5", checker.getStandards())
        document = self.office.load(DATA / TEXT)
        report = checker.check(document)
        self.assertEqual("школа5", report.Standard)
        self.assertNotIn("note.association_topic", [element.Id for element in report.Elements])
        self.assertEqual("full", self.checker().check(document).Standard)
        self.assertEqual((), self.problems(report))

    def test_commands_know_it(self):
        """What is made anew is made as the school asks."""
        self.put("our.json", dict(SCHOOL, without=["note.association_topic", "diagnosis.deficits"]))
        document = self.office.new("swriter")
        outcome = self.office.dispatch(document, "vnd.org.marshrut:InsertRoadMap", Standard="школа5", EmptyRows=1)
        self.assertEqual(1, outcome.state, outcome)
        outcome = self.office.dispatch(document, "vnd.org.marshrut:NewRoute", Standard="школа5", SchoolYear="2025-2026")
        self.assertEqual(1, outcome.state, outcome)
        own = self.office.new("swriter")
        own.Text.String = "Индивидуальный образовательный маршрут педагога\nДолжность: учитель\nСтаж: 17 лет\nЦель: освоить приёмы"
        self.carry(own, json.dumps(dict(SCHOOL, without=["diagnosis.deficits"]), ensure_ascii=False))
        self.office.dispatch(own, "vnd.org.marshrut:InsertSection", Section="diagnosis")
        states = {element.Id: element.State.value for element in self.checker().check(own).Elements}
        self.assertEqual("EMPTY", states["diagnosis.strengths"])
        self.assertNotIn("Слабые стороны", own.Text.String)

    def test_the_default_of_the_profile(self):
        self.put("our.json", dict(SCHOOL, default=True))
        self.assertEqual("школа5", self.checker().check(self.office.load(DATA / TEXT)).Standard)

    def test_of_the_document_through_files(self):
        form = dict(SCHOOL, names={"note.school_topic": ["Годовая задача сада", "Тема года"]}, comment="для проверки " * 60)
        for name, suffixes in ((TEXT, (".odt", ".docx")), (SHEET, (".ods", ".xlsx"))):
            document = self.office.load(DATA / name)
            self.carry(document, json.dumps(form, ensure_ascii=False))
            for suffix in suffixes:
                with self.subTest(suffix), tempfile.TemporaryDirectory() as folder:
                    again = self.office.load(self.office.store(document, os.path.join(folder, "route" + suffix)))
                    report = self.checker().check(again)
                    self.assertEqual(("школа5", ()), (report.Standard, self.problems(report)))
                    self.assertEqual("Годовая задача сада", next(one.Title for one in report.Elements if one.Id == "note.school_topic"))
                    self.assertEqual("structure", self.checker(Standard="structure").check(again).Standard)

    def test_of_a_template(self):
        document = self.office.load(DATA / TEXT)
        self.carry(document, json.dumps(SCHOOL))
        with tempfile.TemporaryDirectory() as folder:
            path = self.office.store(document, os.path.join(folder, "school.ott"), "writer8_template")
            self.assertEqual("школа5", self.checker().check(self.office.load(path, AsTemplate=True)).Standard)

    def test_the_document_is_found_before_the_profile(self):
        self.put("our.json", SCHOOL)
        document = self.office.load(DATA / TEXT)
        self.carry(document, json.dumps(dict(SCHOOL, without=["note.goal"])))
        for options in ({}, {"Standard": "школа5"}):
            self.assertNotIn("note.goal", [element.Id for element in self.checker(**options).check(document).Elements])

    def test_broken_ones_are_told_with_file_and_place(self):
        self.put("a.json", '{"name": "a",\n  "extends": }')
        self.put("b.json", dict(SCHOOL, elements=[{"id": "note.gaol", "required": True}]))
        self.put("c.json", json.dumps(SCHOOL).encode("utf-16"))
        self.put("d.json", b" " * 2_000_000)
        self.put("good.json", dict(SCHOOL, name="школа6"))
        report = self.checker().check(self.office.load(DATA / TEXT))
        told = self.problems(report)
        for text, parts in zip(told, (("a.json", "2", "14"), ("b.json", "/elements/0/id", "note.gaol"), ("c.json", "UTF-8"), ("d.json", "1 МБ"))):
            for part in parts:
                self.assertIn(part, text)
        self.assertEqual((4, "full"), (len(told), report.Standard))
        self.assertIn("школа6", self.checker().getStandards())
        with self.assertRaises(IllegalArgumentException) as caught:
            self.checker(Standard="школа5")
        for part in ("школа5", "школа6", "b.json", "/elements/0/id"):
            self.assertIn(part, caught.exception.Message)

    def test_a_broken_one_in_the_document(self):
        for text in ("{", "[]", '{"name": "full"}', '{"name": "x", "extends": "x"}', "\x00", "я" * 3000):
            with self.subTest(text[:20]):
                document = self.office.load(DATA / TEXT)
                self.carry(document, text)
                report = self.checker().check(document)
                self.assertEqual((1, "full"), (len(self.problems(report)), report.Standard))
                self.assertFalse(any(ord(char) < 32 for char in self.problems(report)[0]))

    def test_in_words_of_the_language_asked_for(self):
        self.put("a.json", "{")
        document = self.office.load(DATA / TEXT)
        self.assertNotEqual(*[self.problems(self.checker(Language=language).check(document)) for language in ("ru", "en")])

    def test_what_is_no_route_has_them_too(self):
        self.put("a.json", "{")
        self.assertEqual(1, len(self.problems(self.checker().check(self.office.load(DATA / "16-child-route.docx")))))


if __name__ == "__main__":
    unittest.main()
