"""What is left when the extension is gone: nothing of it in the office, and documents that open cleanly."""

import pathlib
import unittest

from office import Office, OfficeError

SERVICES = ("org.marshrut.RouteChecker", "org.marshrut.RoadMaps", "org.marshrut.TitleSheets")
TITLE = {"title.organisation": "МБОУ «Школа № 7»", "title.teacher": "Иванова Мария Петровна", "title.place": "г. Вологда",
         "title.year": "2026"}


def shown_cells(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    area = sheet.getCellRangeByPosition(0, 0, cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow)
    return [str(value) for row in area.getDataArray() for value in row if value != ""]


class Removal(unittest.TestCase):
    def test_nothing_answers_and_documents_open_cleanly(self):
        with Office() as office:
            sheet = office.new("scalc")
            self.assertTrue(office.dispatch(sheet, "vnd.org.marshrut:InsertRoadMap", SchoolYear="2026/27", Catalogue=True).state)
            text = office.new("swriter")
            self.assertTrue(office.dispatch(text, "vnd.org.marshrut:FillTitleSheet", **TITLE).state)
            before = shown_cells(sheet.Sheets.getByIndex(0)), text.Text.getString()
            files = [office.store(document, office.work(name))
                     for document, name in ((sheet, "map.ods"), (sheet, "map.xlsx"), (text, "title.odt"), (text, "title.docx"))]
            office.close_documents()
            office.uninstall()

            for service in SERVICES:
                with self.assertRaises(OfficeError):
                    office.service(service)
            with self.assertRaises(OfficeError):
                office.dispatch(office.new("swriter"), "vnd.org.marshrut:Check")
            for path in files:
                with self.subTest(pathlib.Path(path).name):
                    document = office.load(path)
                    if hasattr(document, "Sheets"):
                        cells = shown_cells(document.Sheets.getByIndex(0))
                        self.assertEqual(cells, before[0])
                        self.assertFalse([cell for cell in cells if cell.startswith("#")])
                    else:
                        self.assertEqual(document.Text.getString().split(), before[1].split())
                    libraries = document.BasicLibraries
                    self.assertFalse([name for name in libraries.ElementNames if libraries.getByName(name).ElementNames])
                    office.close_document(document)


if __name__ == "__main__":
    unittest.main()
