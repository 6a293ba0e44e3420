#!/usr/bin/env python3
"""A package whose data are damaged: one message that names the file, and nothing is changed."""

import glob
import os
import tempfile
import unittest
import zipfile

import office as harness  # makes the names of com.sun.star known, so it comes first
from com.sun.star.uno import RuntimeException
from office import Office, named_values
from text_documents import Writing, snapshot, steps

SHEET = "templates/title-sheets/school.ott"
LEXICON = "templates/lexicon/ru.json"
STRINGS = "strings/ru.json"
VALUES = named_values({"title.teacher": "Иванова Мария Петровна"})


class DamagedPackage(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.package = os.path.join(folder.name, "marshrut.oxt")

    def damage(self, name, content):
        """The package with that file's content changed; None: without it."""
        with zipfile.ZipFile(os.environ["MARSHRUT_OXT"]) as whole, zipfile.ZipFile(self.package, "w") as damaged:
            self.assertIn(name, whole.namelist())
            for each in whole.namelist():
                if each != name:
                    damaged.writestr(each, whole.read(each))
                elif content is not None:
                    damaged.writestr(each, content(whole.read(each)))

    def refused(self, *expected, language="ru"):
        with Office(oxt=self.package, language=language) as office:
            document = office.new("swriter")
            Writing(document).line("Моя строка")
            document.setModified(False)
            before, history = snapshot(document), steps(document)
            sheets = office.service("org.marshrut.TitleSheets")
            for _ in range(2):
                with self.assertRaises(RuntimeException) as caught:
                    sheets.fill(document, VALUES)
                for part in expected:
                    self.assertIn(part, caught.exception.Message)
            self.assertEqual(snapshot(document), before)
            self.assertEqual(steps(document), history)
            self.assertFalse(document.isModified())
            log, = glob.glob(os.path.join(office.directory, "profile/user/marshrut/marshrut.log"))
            with open(log, encoding="utf-8") as lines:
                log = lines.read()
            self.assertIn("error.package.damaged", log)
            self.assertNotIn("Моя строка", log)
            self.assertNotIn("Иванова", log)
            self.assertTrue(office.alive())

    def test_a_title_sheet_that_is_no_document(self):
        self.damage(SHEET, lambda _: b"PK\3\4 not an archive any more")
        self.refused(SHEET, "Установите")

    def test_a_title_sheet_that_is_missing(self):
        self.damage(SHEET, None)
        self.refused(SHEET)

    def test_a_title_sheet_cut_short(self):
        self.damage(SHEET, lambda whole: whole[:len(whole) // 2])
        self.refused(SHEET)

    def test_a_lexicon_that_is_no_json(self):
        self.damage(LEXICON, lambda whole: whole[:len(whole) // 2])
        self.refused(LEXICON, "Установите")

    def test_damaged_strings_leave_a_message_in_english(self):
        self.damage(STRINGS, lambda _: b"{")
        self.refused(STRINGS, "The extension is damaged")


if __name__ == "__main__":
    unittest.main()
