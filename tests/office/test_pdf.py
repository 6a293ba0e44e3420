#!/usr/bin/env python3
"""A new route as a PDF that a screen reader can read: bookmarks, title, language, tagged headings and header rows."""

import os
import re
import subprocess
import tempfile
import unittest

import uno

from office import OfficeTestCase, properties
from text_documents import each

TEACHER = "Иванова Мария Петровна"
SHEETS = ("school", "school_approved", "kindergarten")


def said(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Pdf(OfficeTestCase):

    def make(self, **arguments):
        outcome = self.office.dispatch(None, "vnd.org.marshrut:NewRoute", **{"SchoolYear": "2026/27", "title.teacher": TEACHER, **arguments})
        self.assertEqual(1, outcome.state, outcome)
        return outcome.result["Document"]

    def setUp(self):
        super().setUp()
        self.document = self.make()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        data = uno.Any("[]com.sun.star.beans.PropertyValue", properties(UseTaggedPDF=True, ExportBookmarks=True))
        self.pdf = self.office.store(self.document, os.path.join(folder.name, "route.pdf"), "writer_pdf_Export", FilterData=data)

    def tagged(self):
        """The names of the tags, in reading order."""
        return re.findall(r"^ *([A-Z][A-Z0-9a-z]*)(?: \(\w+\))?:?$", said("pdfinfo", "-struct", self.pdf), re.MULTILINE)

    def headings(self):
        return [(part.OutlineLevel, part.String) for part in each(self.document.Text)
                if part.supportsService("com.sun.star.text.Paragraph") and part.OutlineLevel]

    def test_every_heading_is_a_bookmark(self):
        bookmarks = re.findall(r"<item page=\"\d+\">(.*?)</item>", said("pdftohtml", "-xml", "-stdout", "-i", self.pdf))
        self.assertGreater(len(bookmarks), 4)
        self.assertEqual([text for _, text in self.headings()], bookmarks)

    def test_every_heading_is_tagged_as_one(self):
        tags = iter([tag for tag in self.tagged() if re.match(r"H\d", tag)])  # newer offices tag that of the contents as well
        for level, text in self.headings():
            self.assertIn("H%d" % level, tags, text)

    def test_header_rows_are_tagged_as_such(self):
        tables = [self.document.TextTables.getByIndex(number) for number in range(self.document.TextTables.Count)]
        headers = [table for table in tables if table.RepeatHeadline and table.HeaderRowCount]
        self.assertEqual(2, len(headers))  # the road map and what came of its directions
        columns = sum(len([name for name in table.CellNames if re.fullmatch("[A-Z]+1", name)]) for table in headers)
        self.assertEqual(columns, self.tagged().count("TH"))

    def test_title_and_language(self):
        self.assertIn(self.document.DocumentProperties.Title, said("pdfinfo", self.pdf))
        self.assertIn(TEACHER, self.document.DocumentProperties.Title)
        with open(self.pdf, "rb") as file:
            self.assertIn(b"/Lang(ru-RU)", file.read())

    def test_nothing_is_drawn_that_would_need_an_alternative_text(self):
        for sheet in SHEETS:
            with self.subTest(sheet):
                self.assertEqual(0, self.make(Template=sheet).DrawPage.Count)



if __name__ == "__main__":
    unittest.main()
