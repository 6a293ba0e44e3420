#!/usr/bin/env python3
"""Title sheets brought along that are none, are broken or locked: a message that names them, and nothing is changed."""

import os
import tempfile
import unittest

import office as harness
from office import OfficeTestCase
from text_documents import ROUTE, Writing, snapshot, steps

TEACHER = "Иванова Мария Петровна"


class BadTemplates(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.document = self.office.new("swriter")
        Writing(self.document).line("Пояснительная записка").line("Цель: освоить приёмы")
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        os.chmod(folder.name, 0o755)
        self.folder = folder.name

    def path(self, name):
        return os.path.join(self.folder, name)

    def sheet(self, name, **how):
        """A title sheet with blanks, stored under that name."""
        document = self.office.new("swriter")
        Writing(document).line(ROUTE, centred=True).line("ФИО педагога: ________").line("2025", centred=True)
        path = self.office.store(document, self.path(name), **how)
        self.office.close_document(document)
        return path

    def refused(self, path):
        """Both commands refuse it, naming the file."""
        address = harness.url(path)
        self.document.setModified(False)
        before, history, documents = snapshot(self.document), steps(self.document), len(self.office.documents())
        for document, command, more in ((self.document, "FillTitleSheet", {}), (None, "NewRoute", {"SchoolYear": "2026/27"})):
            with self.subTest(command):
                outcome = self.office.dispatch(document, "vnd.org.marshrut:" + command,
                                               **{"title.teacher": TEACHER, "Template": address, **more})
                self.assertEqual(0, outcome.state)
                self.assertIn(os.path.basename(path), outcome.result["Message"])
        self.assertEqual(before, snapshot(self.document))
        self.assertEqual(history, steps(self.document))
        self.assertFalse(self.document.isModified())
        self.assertEqual(documents, len(self.office.documents()))
        self.assertTrue(self.office.alive())

    def test_one_that_is_not_there(self):
        self.refused(self.path("nowhere.ott"))

    def test_one_that_is_no_document(self):
        path = self.path("picture.odt")
        with open(path, "wb") as file:
            file.write(bytes(range(256)) * 20)
        self.refused(path)

    def test_one_cut_short(self):
        path = self.sheet("cut.odt")
        with open(path, "rb+") as file:
            file.truncate(os.path.getsize(path) // 2)
        self.refused(path)

    def test_one_with_a_password(self):
        self.refused(self.sheet("locked.odt", Password="секрет"))

    def test_a_spreadsheet(self):
        document = self.office.new("scalc")
        path = self.office.store(document, self.path("table.ods"))
        self.office.close_document(document)
        self.refused(path)

    def test_a_good_one_is_filled(self):
        for suffix in (".odt", ".docx"):
            with self.subTest(suffix):
                path = self.sheet("good" + suffix)
                outcome = self.office.dispatch(None, "vnd.org.marshrut:NewRoute",
                                               **{"title.teacher": TEACHER, "Template": harness.url(path), "SchoolYear": "2026/27"})
                self.assertEqual(1, outcome.state, outcome)
                self.assertIn("ФИО педагога: " + TEACHER, outcome.result["Document"].Text.String)


if __name__ == "__main__":
    unittest.main()
