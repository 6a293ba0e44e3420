#!/usr/bin/env python3
"""Road maps stored as .ods and .xlsx and opened again."""

import os
import random
import tempfile
import unittest
import xml.etree.ElementTree
import zipfile

import road_maps
from com.sun.star.sheet.ValidationType import LIST
from com.sun.star.util.NumberFormat import DATE, DEFINED, NUMBER
from office import OfficeTestCase
from road_maps import activities, date, insert, period, read_all, road_map, some

FORMATS = (".ods", ".xlsx")
PERIOD = (date(2026, 9, 1), date(2027, 5, 31))
# Apart from tabs and the like, which are taken out before anything is written.
TEXTS = ["=1+1", "+7 900", "-5", "@МО", "'кавычка", "2026", "01.09.2026", "5E3", "ИСТИНА", "#REF!", "—", "...", "0", "«Ёлочки» \"лапки\" 'одна'",
         "<b>&amp;</b>", "первая\nвторая\n\nчетвёртая", "слово  с  двумя  пробелами", "не\u00a0разрывать", "пе\u00adре\u00adнос", "日本語 עברית 🙂",
         "_x0041_", "https://example.org/?a=1&b=2", "Итого:", "№", "1.", "Срок", "(указать)", "____________", "т. д." * 3000, "\\n", "%20", "{0}"]


class Formats(OfficeTestCase):

    def setUp(self):
        super().setUp()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        # LibreOffice 7.0 escapes this one in .xlsx and does not take it back; 7.4 does.
        self.texts = [text for text in TEXTS if text != "_x0041_" or self.office.version() >= (7, 4)]

    def again(self, document, suffix):
        path = self.office.store(document, os.path.join(self.folder, "карта" + suffix))
        self.office.close_document(document)
        return self.office.load(path), path

    def each(self, what, check, *position):
        """Calls check(document) for a road map that went through each format."""
        for suffix in FORMATS:
            with self.subTest(suffix):
                document = self.office.new("scalc")
                insert(self.office, document, what, *position)
                check(self.again(document, suffix)[0])
            self.office.close_documents()

    def test_content(self):
        given = some(4)
        given[1]["deadline"] = date(2026, 10, 5)
        given[2]["result"] = 72

        def check(document):
            found, = read_all(self.office, document)
            expected = [dict(one) for one in given]
            expected[1]["deadline"] = (2026, 10, 5)
            self.assertEqual(activities(found), expected)
            self.assertEqual((found.Title, period(found)), ("Моя карта", ((2026, 9, 1), (2027, 5, 31))))

        self.each(road_map(given, title="Моя карта", period=PERIOD), check, 1, 2)

    def test_every_kind_of_text(self):
        chance = random.Random(2026)
        given = [{"activity": text, "result": chance.choice(self.texts), "report": chance.choice(self.texts)}
                 for text in self.texts]
        columns = ("activity", "result", "report")
        in_memory = self.office.new("scalc")
        insert(self.office, in_memory, road_map(given, columns=columns))
        self.assertEqual(activities(read_all(self.office, in_memory)[0]), given)

        def check(document):
            found = activities(read_all(self.office, document)[0])
            for written, back in zip(given, found):
                self.assertEqual(back, written)
            self.assertEqual(len(found), len(given))

        self.each(road_map(given, columns=columns), check)

    def test_generated_road_maps(self):
        chance = random.Random(5)

        def value():
            return chance.choice([lambda: chance.choice(self.texts[:self.texts.index("____________") + 1]), lambda: chance.randrange(-9999, 99999), lambda: round(chance.random() * 100, 6),
                                  lambda: date(chance.randrange(1990, 2040), chance.randrange(1, 13), chance.randrange(1, 29))])()

        for _ in range(6):
            columns = chance.sample(("direction", "activity", "deadline", "result", "report", "done", "project", "practice", "assessment"), chance.randrange(3, 9))
            given = [{column: value() for column in columns if chance.random() < 0.7} for _ in range(chance.randrange(0, 15))]
            made = road_map(given, columns=columns, period=chance.choice([None, PERIOD]))
            expected = [{name: road_maps.plain(one) for name, one in activity.items()} for activity in given]

            def check(document, made=made, expected=expected):
                found, = read_all(self.office, document)
                self.assertEqual(found.Columns, made.Columns)
                self.assertEqual(activities(found), expected)
                self.assertEqual(period(found), period(made))

            self.each(made, check)

    def test_drop_downs_names_and_print_set_up(self):
        def check(document):
            sheet = document.Sheets.getByIndex(0)
            for column, choices in ((2, road_maps.DIRECTIONS), (7, road_maps.STATUSES)):
                validation = sheet.getCellByPosition(column, 4).Validation
                self.assertEqual((validation.Type, validation.ShowErrorMessage), (LIST, False))
                source = document.NamedRanges.getByName(validation.getFormula1()).getReferredCells()
                self.assertEqual(tuple(row[0] for row in source.getDataArray()), choices)
            self.assertFalse(document.Sheets.getByName(road_maps.LISTS).IsVisible)
            self.assertIn(road_maps.DEFINED_NAME, document.NamedRanges.ElementNames)
            self.assertIn(road_maps.DATABASE_RANGE, document.DatabaseRanges.ElementNames)
            style = document.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
            self.assertEqual((style.IsLandscape, style.ScaleToPagesX, style.ScaleToPagesY), (True, 1, 0))
            self.assertEqual((sheet.getPrintTitleRows(), sheet.getTitleRows().StartRow), (True, 2))
            self.assertEqual([(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow) for area in sheet.getPrintAreas()], [(1, 1, 7, 5)])
            self.assertTrue(sheet.getCellByPosition(3, 4).IsTextWrapped)

        self.each(road_map(some(3)), check, 1, 1)

    def test_number_formats_widths_and_colours_that_follow_the_words(self):
        given = some(3)
        given[0]["deadline"] = date(2026, 10, 5)
        given[1]["result"] = 72
        fresh = self.office.new("scalc")
        insert(self.office, fresh, road_map(given, period=PERIOD))
        widths = [fresh.Sheets.getByIndex(0).Columns.getByIndex(column).Width for column in range(8)]

        def check(document):
            sheet = document.Sheets.getByIndex(0)
            kinds = [document.NumberFormats.getByKey(sheet.getCellByPosition(*cell).NumberFormat).Type & ~DEFINED for cell in ((3, 2), (4, 3))]
            self.assertEqual(kinds, [DATE, NUMBER])
            self.assertEqual(sheet.getCellByPosition(3, 2).String, "05.10.2026")
            for column, width in enumerate(widths):
                self.assertAlmostEqual(sheet.Columns.getByIndex(column).Width, width, delta=60)
            self.assertEqual([sheet.getCellByPosition(column, 1).IsTextWrapped for column in (1, 2, 5)], [True] * 3)
            entries = sheet.getCellByPosition(7, 2).ConditionalFormat
            looks = [document.StyleFamilies.getByName("CellStyles").getByName(entries.getByIndex(number).getStyleName()) for number in range(entries.Count)]
            self.assertEqual(entries.Count, 6)
            self.assertTrue(any(look.CellBackColor != -1 or look.CharWeight > 100 for look in looks))
            self.assertTrue(all(sheet.getCellByPosition(7, row).Formula.startswith("=IF(") for row in range(2, 5)))
            # The commands still know it as their own.
            document.CurrentController.select(sheet.getCellByPosition(2, 2))
            outcome = self.office.dispatch(document, "vnd.org.marshrut:AddActivity", **{"roadmap.activity": "Вебинар", "roadmap.deadline": "май"})
            self.assertEqual(outcome.state, 1, outcome)
            self.assertEqual([sheet.getCellByPosition(0, row).Value for row in range(2, 6)], [1, 2, 3, 4])
            found, = read_all(self.office, document)
            self.assertEqual([one["activity"] for one in activities(found)], ["Мероприятие 1", "Вебинар", "Мероприятие 2", "Мероприятие 3"])

        self.each(road_map(given, period=PERIOD), check)

    def test_a_second_road_map_after_reopening(self):
        def check(document):
            insert(self.office, document, road_map(some(2), title="Вторая"), 0, 8)
            self.assertEqual([one.Title for one in read_all(self.office, document)], ["Первая", "Вторая"])
            self.assertEqual(len([name for name in document.Sheets.ElementNames if name.startswith(road_maps.LISTS)]), 1)

        self.each(road_map(some(3), title="Первая", period=PERIOD), check)

    def test_excel_takes_the_table(self):
        """Excel calls a file damaged whose table has the name of a defined name, merged or unnamed headers or no rows."""
        main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
        for form in ("full", "recommendations"):
            for count in (0, 4):
                document = self.office.new("scalc")
                insert(self.office, document, road_map(some(count), Standard=form))
                _, path = self.again(document, ".xlsx")
                with zipfile.ZipFile(path) as package:
                    parts = {name: xml.etree.ElementTree.fromstring(package.read(name)) for name in package.namelist() if name.endswith(".xml")}
                table = parts["xl/tables/table1.xml"]
                defined = {one.get("name") for one in parts["xl/workbook.xml"].iter(main + "definedName")}
                self.assertNotIn(table.get("displayName"), defined)
                headers = [one.get("name") for one in table.iter(main + "tableColumn")]
                self.assertEqual(len(set(headers)), len(headers))
                self.assertTrue(all(headers))
                first, last = table.get("ref").split(":")
                self.assertGreater(int(last.lstrip("ABCDEFGHI")), int(first.lstrip("ABCDEFGHI")))
                merged = [one.get("ref") for one in parts["xl/worksheets/sheet1.xml"].iter(main + "mergeCell")]
                self.assertEqual(len(merged), 1, "the title alone")
                self.office.close_documents()

    def test_read_by_meaning_where_our_marks_are_gone(self):
        def check(document):
            document.Sheets.removeByName(road_maps.LISTS)
            for names in (document.NamedRanges, document.DatabaseRanges):
                for name in names.ElementNames:
                    names.removeByName(name)
            found, = read_all(self.office, document)
            self.assertEqual(activities(found), some(4))
            self.assertEqual(found.Columns, tuple("roadmap." + name for name in road_maps.FULL))

        self.each(road_map(some(4), period=PERIOD), check)


if __name__ == "__main__":
    unittest.main()
