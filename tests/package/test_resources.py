"""The build's own tools: what would show only on somebody's screen stops the build."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

SCRIPTS = pathlib.Path(__file__).parents[2] / "scripts"


class Tools(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.strings = {"ru": {"dialog.Ask.title": "Срок «до…» \\ 😀\nдва", "menu.check": "Проверить <&>"},
                        "en": {"dialog.Ask.title": "Until", "menu.check": "Check"}}
        self.write("dialogs/Ask.xdl", '<window title="&amp;title"/>')
        self.write("extension/Addons.xcu.in", "<v>@ru:menu.check@|@en:menu.check@</v>")

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")

    def run_tool(self, name, *arguments):
        return subprocess.run([sys.executable, "-B", SCRIPTS / name, *map(str, arguments)], capture_output=True, text=True)

    def generate(self):
        for language, texts in self.strings.items():
            self.write(f"extension/strings/{language}.json", json.dumps(texts))
        return self.run_tool("generate_resources.py", "--extension", self.folder / "extension",
                             "--dialogs", self.folder / "dialogs", "--output", self.folder / "out")

    def refuses(self, words):
        done = self.generate()
        self.assertNotEqual(done.returncode, 0)
        self.assertIn(words, done.stderr)

    def test_properties_are_escaped_as_the_office_reads_them(self):
        self.assertEqual(self.generate().returncode, 0)
        text = (self.folder / "out/dialogs/Ask_ru_RU.properties").read_text("ascii")
        self.assertEqual(text, "title=\\u0421\\u0440\\u043E\\u043A \\u00AB\\u0434\\u043E\\u2026\\u00BB \\\\ \\uD83D\\uDE00\\n"
                               "\\u0434\\u0432\\u0430\n")
        self.assertEqual((self.folder / "out/dialogs/Ask_en_US.properties").read_text(), "title=Until\n")
        self.assertTrue((self.folder / "out/dialogs/Ask_en_US.default").exists())

    def test_a_part_of_a_dialog_takes_its_strings(self):
        self.strings["ru"]["dialog.Ask.day"], self.strings["en"]["dialog.Ask.day"] = "День", "Day"
        self.write("dialogs/Ask-part.xdl", '<text value="&amp;day"/>')
        self.assertEqual(self.generate().returncode, 0)
        self.assertEqual((self.folder / "out/dialogs/Ask-part_en_US.properties").read_text(), "day=Day\n")
        self.write("dialogs/Ask-part.xdl", '<text value="&amp;hour"/>')
        self.refuses("asks for «dialog.Ask.hour»")

    def test_menus_are_filled(self):
        self.assertEqual(self.generate().returncode, 0)
        self.assertEqual((self.folder / "out/Addons.xcu").read_text("utf-8"), "<v>Проверить &lt;&amp;&gt;|Check</v>")

    def test_a_dialog_that_is_gone_leaves_nothing_behind(self):
        self.generate()
        (self.folder / "dialogs/Ask.xdl").rename(self.folder / "dialogs/Other.xdl")
        self.strings = {language: {key.replace("Ask", "Other"): text for key, text in texts.items()}
                        for language, texts in self.strings.items()}
        self.assertEqual(self.generate().returncode, 0)
        self.assertEqual(list((self.folder / "out/dialogs").glob("Ask*")), [])

    def test_a_key_of_one_language_only(self):
        del self.strings["en"]["menu.check"]
        self.refuses("en.json lacks «menu.check»")

    def test_a_dialog_that_asks_for_an_unknown_string(self):
        self.write("dialogs/Ask.xdl", '<window title="&amp;titel"/>')
        self.refuses("asks for «dialog.Ask.titel»")

    def test_strings_of_no_dialog(self):
        self.strings["ru"]["dialog.Aks.ok"] = self.strings["en"]["dialog.Aks.ok"] = "OK"
        self.refuses("no dialogs/Aks.xdl")

    def test_a_menu_that_asks_for_an_unknown_string(self):
        self.write("extension/Addons.xcu.in", "@ru:menu.chek@")
        self.refuses("asks for «menu.chek»")

    def test_a_key_that_stands_twice(self):
        self.generate()
        self.write("extension/strings/ru.json", '{"a": "1", "a": "2"}')
        done = self.run_tool("generate_resources.py", "--extension", self.folder / "extension",
                             "--dialogs", self.folder / "dialogs", "--output", self.folder / "out")
        self.assertIn("«a» stands twice", done.stderr)

    def test_unpacked_documents_are_packed_as_opendocument_asks(self):
        self.write("templates/a/sheet.ott.d/content.xml", "<c/>")
        self.write("templates/a/sheet.ott.d/META-INF/manifest.xml", "<m/>")
        self.write("templates/a/sheet.ott.d/mimetype", "application/vnd.oasis.opendocument.text-template\n")
        pack = ["pack.py", "--output", self.folder / "x.oxt", "--tree", f"{self.folder}/templates=templates"]
        self.assertEqual(self.run_tool(*pack).returncode, 0)
        with zipfile.ZipFile(self.folder / "x.oxt") as oxt, oxt.open("templates/a/sheet.ott") as inner, \
                zipfile.ZipFile(inner) as document:
            first = document.infolist()[0]
            self.assertEqual((first.filename, first.compress_type), ("mimetype", zipfile.ZIP_STORED))
            self.assertEqual(document.read("mimetype"), b"application/vnd.oasis.opendocument.text-template")
            self.assertNotIn("Thumbnails/thumbnail.png", document.namelist())
        (self.folder / "templates/a/sheet.ott.d/mimetype").unlink()
        self.assertIn("no «mimetype»", self.run_tool(*pack).stderr)


if __name__ == "__main__":
    unittest.main()
