"""NewRoute: a whole document made by a form, checked by its own check, through .odt, .docx and without the extension."""

import os
import re
import subprocess
import tempfile
import unittest
import zipfile

import office as harness
from office import Office, OfficeTestCase, as_dict, named_values
from text_documents import each, lines, steps

COMMAND = "vnd.org.marshrut:NewRoute"
FORMS = ("full", "recommendations", "structure")
# What follows from the school year, the form and the name of the teacher on the title sheet.
FOLLOWS = {"title.heading", "title.year", "note.period"}
VALUES = {
    "title.organisation": "МБОУ «Средняя общеобразовательная школа № 7» г. Озёрного",
    "title.teacher": "Иванова Мария Петровна",
    "title.place": "г. Озёрный",
    "info.position": "учитель начальных классов",
    "info.education": "высшее, Вологодский государственный университет, 2009 г.",
    "info.attestation_date": "12.03.2025",
    "info.category": "первая",
    "info.courses": "«Смысловое чтение», ВИРО, 72 ч., март 2026 г.\n«ФГОС НОО», Академия Минпросвещения, 36 ч., октябрь 2025 г.",
    "info.experience": "17 лет",
    "diagnosis.strengths": "Уверенно планирую занятия, владею приёмами смыслового чтения.",
    "diagnosis.deficits": "Трудно подбирать задания разного уровня.",
    "note.situation": "В классе 26 человек, уровень чтения у третьей части детей ниже возрастной нормы.",
    "note.problem": "Дети читают, но не используют прочитанное для решения задач.",
    "note.school_topic": "Функциональная грамотность как результат современного урока",
    "note.association_topic": "Читательская грамотность младших школьников",
    "note.topic": "Развитие читательской грамотности младших школьников средствами приёмов смыслового чтения",
    "note.goal": "Повышение своей компетентности в развитии читательской грамотности.",
    "note.tasks": "Изучить литературу о смысловом чтении.\nОсвоить пять приёмов.\nСобрать банк заданий.",
    "note.forms": "чтение литературы, курсы, вебинары, взаимопосещение уроков",
    "note.result": "банк из 30 заданий, описание пяти приёмов",
    "note.report": "выступление на заседании МО в мае, открытый урок в марте",
}
OFFERED = {
    "info.support": "наставник Петрова Анна Сергеевна",
    "diagnosis.procedure": "ЕФОМ, апрель 2026 г., 78 баллов",
    "note.course_request": "курсы по функциональной грамотности",
    "resources.events": "Областной форум «Чтение», март; вебинары издательства",
}


class NewRoute(OfficeTestCase):
    def make(self, **arguments):
        outcome = self.office.dispatch(None, COMMAND, **{"SchoolYear": "2026/27", **arguments})
        self.assertEqual(1, outcome.state, outcome)
        return outcome.result["Document"]

    def check(self, document, form="full", stage="PLAN"):
        day = harness.uno.createUnoStruct("com.sun.star.util.Date", 15, 9, 2026)
        checker = self.office.service("org.marshrut.RouteChecker",
                                      *named_values({"Standard": form, "Stage": stage, "Today": day}))
        return checker.check(document)

    def states(self, report):
        return {element.Id: element.State.value for element in report.Elements}

    def reopened(self, document, suffix):
        with tempfile.TemporaryDirectory() as folder:
            return self.office.load(self.office.store(document, os.path.join(folder, "route" + suffix)))


class Blanks(NewRoute):

    def assert_only_blanks(self, document, form, given):
        report = self.check(document, form)
        self.assertTrue(report.IsRoute)
        states = self.states(report)
        required = {element.Id for element in report.Elements if element.Required}
        blank = {id for id in required if states[id] != "FILLED"}
        known = set(given) | FOLLOWS | {id for id in required if id.startswith("roadmap.")}
        if "title.teacher" in given:
            known.add("info.teacher")
        self.assertEqual(required - known, blank)
        self.assertEqual({("element.empty", id) for id in blank},
                         {(finding.Rule, finding.Element) for finding in report.Findings})
        self.assertEqual(required - blank, {id for id in required if states[id] == "FILLED"})

    def test_everything_left_out_is_a_blank_and_nothing_else_is_missed(self):
        for form in FORMS:
            with self.subTest(form):
                self.assert_only_blanks(self.make(Standard=form), form, ())

    def test_each_value_alone(self):
        for id, value in {**VALUES, **OFFERED}.items():
            with self.subTest(id):
                document = self.make(**{id: value})
                self.assert_only_blanks(document, "full", [id])
                self.assertEqual("FILLED", self.states(self.check(document))[id])
                self.office.close_document(document)

    def test_whole_ones_have_no_finding_of_what_is_not_filled(self):
        for form in FORMS:
            with self.subTest(form):
                report = self.check(self.make(Standard=form, **VALUES), form)
                self.assertEqual([], [f.Message for f in report.Findings])
                self.assertEqual(report.Required, report.Filled)

    def test_values_stand_as_given(self):
        given = {**VALUES, **OFFERED}
        found = {element.Id: element.Text for element in self.check(self.make(**given)).Elements}
        self.assertEqual(given, {id: found[id] for id in given})

    def test_nothing_is_missing_at_the_end_of_the_year_either(self):
        for form in FORMS:
            with self.subTest(form):
                report = self.check(self.make(Standard=form, **VALUES), form, "FINAL")
                self.assertEqual([], [f.Message for f in report.Findings if f.Rule.endswith(".missing")])

    def test_through_odt_and_docx_the_report_is_the_same(self):
        for name, values in (("blank", {}), ("whole", {**VALUES, **OFFERED})):
            document = self.make(**values)
            for stage in ("PLAN", "FINAL"):
                report = self.check(document, stage=stage)
                for suffix in (".odt", ".docx"):
                    with self.subTest("%s %s %s" % (name, suffix, stage)):
                        again = self.check(self.reopened(document, suffix), stage=stage)
                        self.assertEqual(self.told(report), self.told(again))

    @staticmethod
    def told(report):
        return ([(element.Id, element.State.value, element.Text) for element in report.Elements],
                [(finding.Rule, finding.Element, finding.Message) for finding in report.Findings])

    def test_a_row_of_its_own_for_a_given_activity(self):
        document = self.make(Catalogue=False, EmptyRows=0, **{
            "roadmap.direction": "Методическое", "roadmap.activity": "Открытый урок", "roadmap.deadline": "март"})
        maps = self.office.service("org.marshrut.RoadMaps").readAll(document)
        self.assertEqual([{"roadmap.direction": "Методическое", "roadmap.activity": "Открытый урок",
                           "roadmap.deadline": "март"}], [as_dict(row.Values) for row in maps[0].Activities])


class Kindergarten(NewRoute):

    def test_its_words_its_sheet_and_its_catalogue(self):
        school, kindergarten = (self.make(Kindergarten=flag, **{"title.teacher": "Иванова Мария Петровна"}) for flag in (False, True))
        for text, own, other in ((school, "Методическая тема школы", "Годовые задачи"), (kindergarten, "Годовые задачи", "Методическая тема школы")):
            self.assertIn(own, text.Text.String)
            self.assertNotIn(other, text.Text.String)
        maps = self.office.service("org.marshrut.RoadMaps")
        named = [{as_dict(row.Values)["roadmap.activity"] for row in maps.readAll(document)[0].Activities} for document in (school, kindergarten)]
        self.assertTrue(named[0] - named[1] and named[1] - named[0])
        by_hand = self.make(Template="kindergarten", **{"title.teacher": "Иванова Мария Петровна"})
        sheets = [document.Text.String.split("Информационная справка")[0] for document in (school, kindergarten, by_hand)]
        self.assertEqual(sheets[1], sheets[2])
        self.assertNotEqual(sheets[0], sheets[1])
        self.assertEqual([], [f.Message for f in self.check(kindergarten).Findings if f.Rule != "element.empty"])


class Look(NewRoute):

    def setUp(self):
        super().setUp()
        self.document = self.make(**VALUES)

    def style(self, name, family="ParagraphStyles"):
        return self.document.StyleFamilies.getByName(family).getByName(name)

    def paragraphs(self):
        return [part for part in each(self.document.Text) if part.supportsService("com.sun.star.text.Paragraph")]

    def test_pages_and_type_as_schools_ask(self):
        page = self.style("Standard", "PageStyles")
        self.assertEqual((21000, 29700, 3000, 1500, 2000), tuple(
            round(value, -1) for value in (page.Width, page.Height, page.LeftMargin, page.RightMargin, page.TopMargin)))
        self.assertEqual(2000, round(page.BottomMargin + page.FooterHeight + 0.0, -1))
        body = self.style("Text body")
        self.assertEqual(("Times New Roman", 14.0, 150), (body.CharFontName, body.CharHeight, body.ParaLineSpacing.Height))
        self.assertEqual(("ru", "RU"), (body.CharLocale.Language, body.CharLocale.Country))

    def test_real_headings_and_a_table_of_contents_with_them(self):
        headings = [(p.OutlineLevel, p.String) for p in self.paragraphs() if p.OutlineLevel]
        self.assertEqual(["Информационная справка о педагоге", "Диагностика профессиональных затруднений",
                          "Пояснительная записка", "Дорожная карта, 2026/27 учебный год",
                          "Диагностика проделанной работы с выводами"], [text for level, text in headings if level == 1])
        self.assertEqual(1, self.document.DocumentIndexes.Count)
        contents = self.document.DocumentIndexes.getByIndex(0).Anchor.String
        for _, text in headings:
            self.assertIn(text, contents)
        self.assertNotIn("Индивидуальный образовательный маршрут педагога", contents)

    def test_page_numbers_begin_on_the_second_page(self):
        self.assertFalse(self.style("ИОМ Титульный лист", "PageStyles").FooterIsOn)
        self.assertTrue(self.style("Standard", "PageStyles").FooterIsOn)
        with tempfile.TemporaryDirectory() as folder:
            pages = pdf_pages(self.office.store(self.document, os.path.join(folder, "r.pdf"), "writer_pdf_Export"))
        self.assertNotRegex(pages[0].strip().splitlines()[-1], r"^\s*1$")
        for number, page in enumerate(pages[1:], 2):
            self.assertEqual(str(number), page.strip().splitlines()[-1].strip())

    def test_the_road_map_stands_on_landscape_pages_with_a_header_that_repeats(self):
        tables = [self.document.TextTables.getByIndex(i) for i in range(self.document.TextTables.Count)]
        table = next(t for t in tables if t.Rows.Count > 5 and t.Columns.Count > 5)
        self.assertTrue(table.RepeatHeadline)
        cursor = table.getCellByName("A1").createTextCursor()
        page = self.style(cursor.PageStyleName, "PageStyles")
        self.assertTrue(page.IsLandscape)
        self.assertTrue(page.FooterIsOn)
        last = self.paragraphs()[-1]
        self.assertEqual("Standard", last.Text.createTextCursorByRange(last.End).PageStyleName)

    def test_named_styles_and_no_formatting_by_hand(self):
        direct = ("CharHeight", "CharFontName", "CharWeight", "ParaAdjust", "ParaLeftMargin", "ParaFirstLineIndent",
                  "ParaLineSpacing")
        for paragraph in self.paragraphs():
            for name, state in zip(direct, paragraph.getPropertyStates(direct)):
                if name == "CharWeight" and paragraph.String.count(":"):  # the label's style, which tells as one
                    continue
                self.assertNotEqual("DIRECT_VALUE", state.value, "%s: %s" % (name, paragraph.String))

    def test_every_list_is_numbered_from_one(self):
        document = self.make(**{"note.tasks": "Первая.\nВторая.", "note.result": "банк заданий\nописание", "note.report": "доклад\nпоказ"})
        for name, told in (("as made", document), (".odt", self.reopened(document, ".odt")), (".docx", self.reopened(document, ".docx"))):
            with self.subTest(name):
                labels = [part.ListLabelString for part in each(told.Text)
                          if part.supportsService("com.sun.star.text.Paragraph") and part.ListLabelString.strip("\u200b")]
                self.assertEqual(["1.", "2."] * 3, labels)

    def test_title_and_language_of_the_document(self):
        self.assertEqual("Индивидуальный образовательный маршрут педагога: Иванова Мария Петровна",
                         self.document.DocumentProperties.Title)
        self.assertEqual("ИОМ_Иванова_МП_2026-2027", self.document.Title)

    def test_it_is_untitled_changed_and_without_a_past(self):
        self.assertEqual("", self.document.URL)
        self.assertTrue(self.document.isModified())
        self.assertEqual([], steps(self.document))
        self.assertFalse(self.document.hasControllersLocked())

    def test_nothing_of_ours_is_needed_to_open_it(self):
        with tempfile.TemporaryDirectory() as folder:
            for suffix in (".odt", ".docx"):
                path = self.office.store(self.document, os.path.join(folder, "route" + suffix))
                with zipfile.ZipFile(path) as package:
                    names = package.namelist()
                    text = "".join(package.read(name).decode("utf-8", "replace") for name in names if name.endswith(".xml"))
                self.assertFalse([name for name in names if re.search(r"Basic|vba|Scripts|macro", name, re.I)])
                self.assertNotIn("vnd.org.marshrut", text)
                self.assertNotIn("file:///", text)


class WithoutTheExtension(OfficeTestCase):
    needs_extension = False

    def test_it_opens_the_same(self):
        with Office() as ours, tempfile.TemporaryDirectory() as folder:
            outcome = ours.dispatch(None, COMMAND, SchoolYear="2026/27", **VALUES)
            document = outcome.result["Document"]
            written, path = lines(document.Text), ours.store(document, os.path.join(folder, "route.odt"))
            ours.store(ours.load(path), os.path.join(folder, "ours.pdf"), "writer_pdf_Export")
            theirs = self.office.load(path)
            self.assertEqual(written, lines(theirs.Text))
            self.office.store(theirs, os.path.join(folder, "theirs.pdf"), "writer_pdf_Export")
            self.assertEqual(pdf_pages(os.path.join(folder, "ours.pdf")), pdf_pages(os.path.join(folder, "theirs.pdf")))


class Refusals(NewRoute):

    def refused(self, **arguments):
        before = len(self.office.documents())
        outcome = self.office.dispatch(None, COMMAND, **arguments)
        self.assertEqual(0, outcome.state)
        self.assertEqual(before, len(self.office.documents()), "no half-made document stays")
        return outcome.result["Message"]

    def test_what_is_wrong_is_named(self):
        for arguments, words in (({"Standard": "nothing"}, "nothing"), ({"SchoolYear": "вчера"}, "вчера"),
                                 ({"note.gaol": "x"}, "note.gaol"), ({"From": "2026-09-01"}, "период"),
                                 ({"note.goal": 5}, "note.goal"), ({"Template": "file:///nowhere.ott"}, "nowhere")):
            with self.subTest(str(arguments)):
                self.assertIn(words, self.refused(**arguments))

    def test_headless_without_arguments_it_tells_what_to_name(self):
        self.assertIn("SchoolYear", self.refused())

    def test_texts_no_file_could_hold(self):
        document = self.make(**{"note.goal": "Цель\ufffe с\x07 ошибками", "title.teacher": "Иванова\nМария"})
        self.assertEqual("Цель с ошибками", next(e.Text for e in self.check(document).Elements if e.Id == "note.goal"))


def pdf_pages(path):
    text = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout
    return text.split("\f")[:-1]


if __name__ == "__main__":
    unittest.main()
