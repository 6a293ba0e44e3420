"""The product's title sheets: each filled by recognition and read back, in Writer's format and Word's, on one page."""

import os
import pathlib
import tempfile
import unittest

from office import OfficeTestCase, as_dict, named_values, properties
from text_documents import steps

SOURCE = pathlib.Path(os.environ.get("MARSHRUT_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
DESIGNS = sorted(path.name.split(".")[0] for path in (SOURCE / "templates" / "title-sheets").glob("*.ott.d"))
VALUES = {
    "title.organisation": "МБОУ «Средняя общеобразовательная школа № 7» г. Озёрного",
    "title.heading": "Индивидуальный план профессионального развития педагога",
    "title.teacher": "Иванова Мария Петровна",
    "title.place": "г. Озёрный",
    "title.year": "2026",
}
LONG = {
    "title.organisation": "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 7 имени "
                          "Героя Советского Союза А. П. Маресьева» Озёрного городского округа Северной области",
    "title.heading": "Индивидуальный план профессионального развития педагога на межаттестационный период",
    "title.teacher": "Константинопольская Александра Константиновна, учитель начальных классов высшей категории",
    "title.place": "посёлок Верхнеозёрный Озёрного городского округа Северной области",
    "title.year": "2026",
}


class Designs(OfficeTestCase):
    def setUp(self):
        super().setUp()
        self.sheets = self.office.service("org.marshrut.TitleSheets")

    def fill(self, design, values, document=None):
        document = document or self.office.new("swriter")
        outcome = self.office.dispatch(document, "vnd.org.marshrut:FillTitleSheet", Template=design, **values)
        self.assertEqual(1, outcome.state, outcome)
        self.assertNotIn("Unplaced", outcome.result)
        return document

    def read(self, document):
        return as_dict(self.sheets.read(document)) or {}

    def each_design(self):
        self.assertGreaterEqual(len(DESIGNS), 3)
        for design in DESIGNS:
            with self.subTest(design):
                yield design

    def test_filled_and_read_back_in_both_formats(self):
        for design in self.each_design():
            document = self.fill(design, VALUES)
            self.assertEqual(VALUES, self.read(document))
            self.assertEqual(1, len(steps(document)))
            for suffix in (".odt", ".docx"):
                with tempfile.TemporaryDirectory() as folder:
                    again = self.office.load(self.office.store(document, os.path.join(folder, "sheet" + suffix)))
                self.assertEqual(VALUES, self.read(again))
                self.sheets.fill(again, named_values({"title.teacher": "Петров Пётр Петрович"}))
                self.assertEqual({**VALUES, "title.teacher": "Петров Пётр Петрович"}, self.read(again))

    def test_what_is_left_out_stays_a_hint_and_is_filled_later(self):
        for design in self.each_design():
            document = self.fill(design, {"title.teacher": VALUES["title.teacher"]})
            self.assertEqual({"title.heading", "title.teacher"}, set(self.read(document)))
            self.sheets.fill(document, named_values(VALUES))
            self.assertEqual(VALUES, self.read(document))

    def test_one_page_however_long_the_names_are(self):
        for design in self.each_design():
            self.assertEqual(2, self.fill(design, LONG).CurrentController.PageCount)

    def test_undo_gives_the_document_back(self):
        for design in self.each_design():
            document = self.fill(design, VALUES)
            document.UndoManager.undo()
            self.assertEqual("", document.Text.String)
            self.assertEqual(0, document.TextTables.Count)

    def test_a_whole_route_begins_with_it(self):
        for design in self.each_design():
            outcome = self.office.dispatch(None, "vnd.org.marshrut:NewRoute", Template=design, SchoolYear="2026/27", **VALUES)
            self.assertEqual(1, outcome.state, outcome)
            self.assertEqual(VALUES, self.read(outcome.result["Document"]))

    def test_each_has_its_picture(self):
        for design in self.each_design():
            self.assertTrue((SOURCE / "extension" / "pictures" / "title-sheets" / (design + ".png")).is_file())

    def test_the_template_manager_knows_where_they_are(self):
        provider = self.office.service("com.sun.star.configuration.ConfigurationProvider")
        paths = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                                     properties(nodepath="/org.openoffice.Office.Paths/Paths/Template"))
        ours = [path for path in paths.getByName("InternalPaths").ElementNames if path.endswith("office-templates")]
        self.assertEqual(1, len(ours), "our templates are among the office's")


if __name__ == "__main__":
    unittest.main()
