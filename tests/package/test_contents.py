"""What the office and a teacher find in the package."""
import io
import json
import pathlib
import re
import unittest
import zipfile
from xml.etree import ElementTree

import package

DESCRIPTION = "{http://openoffice.org/extensions/description/2006}"
LIBREOFFICE = "{http://libreoffice.org/extensions/description/2011}"
XLINK = "{http://www.w3.org/1999/xlink}"
MANIFEST = "{http://openoffice.org/2001/manifest}"
OPENDOCUMENT_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
COMPONENTS = "{http://openoffice.org/2010/uno-components}"


class Description(unittest.TestCase):
    def setUp(self):
        self.description = package.xml("description.xml")

    def value(self, path):
        element = self.description.find(path)
        self.assertIsNotNone(element, path)
        return element.get("value")

    def test_identifier_and_platform(self):
        self.assertEqual(self.value(DESCRIPTION + "identifier"), "org.marshrut")
        self.assertEqual(self.value(DESCRIPTION + "platform"), "linux_x86_64")

    def test_asks_for_libreoffice_7_0(self):
        self.assertEqual(
            self.value(f"{DESCRIPTION}dependencies/{LIBREOFFICE}LibreOffice-minimal-version"), "7.0")

    def test_version_is_the_project_s(self):
        project = re.search(r"project\(marshrut VERSION ([0-9.]+)", (package.SOURCE / "CMakeLists.txt").read_text("utf-8"))
        self.assertEqual(self.value(DESCRIPTION + "version"), project.group(1))

    def test_named_and_described_in_both_languages(self):
        for path in (f"{DESCRIPTION}display-name/{DESCRIPTION}name",
                     f"{DESCRIPTION}extension-description/{DESCRIPTION}src"):
            self.assertEqual({element.get("lang") for element in self.description.findall(path)}, {"ru", "en"}, path)

    def test_every_file_it_names_is_there(self):
        for element in self.description.iter():
            reference = element.get(XLINK + "href")
            if reference and not re.match(r"https?:", reference):
                self.assertIn(reference, package.names())


class Manifest(unittest.TestCase):
    def setUp(self):
        self.entries = {entry.get(MANIFEST + "full-path"): entry.get(MANIFEST + "media-type")
                        for entry in package.xml("META-INF/manifest.xml").iter(MANIFEST + "file-entry")}

    def test_every_entry_is_there(self):
        for path in self.entries:
            self.assertTrue(any(name == path or name.startswith(path + "/") for name in package.names()), path)

    def test_everything_to_be_registered_is(self):
        for name in package.names():
            if "/" not in name and re.search(r"\.(xcu|xcs|rdb|components)$", name):
                self.assertIn(name, self.entries)

    def test_component_is_for_this_platform(self):
        self.assertEqual(self.entries["marshrut.components"],
                         "application/vnd.sun.star.uno-components;platform=Linux_x86_64")

    def test_types_stand_before_the_component(self):
        order = list(self.entries)
        self.assertLess(order.index("marshrut.rdb"), order.index("marshrut.components"))


class Templates(unittest.TestCase):

    def test_each_title_sheet_shows_its_picture_in_the_template_manager(self):
        sheets = [name for name in package.names() if re.fullmatch(r"office-templates/route/.*\.ott", name)]
        self.assertTrue(sheets)
        for name in sheets:
            with self.subTest(name), zipfile.ZipFile(io.BytesIO(package.read(name))) as sheet:
                picture = f"pictures/title-sheets/{pathlib.PurePath(name).stem}.png"
                self.assertEqual(sheet.read("Thumbnails/thumbnail.png"), package.read(picture))
                manifest = ElementTree.fromstring(sheet.read("META-INF/manifest.xml"))
                listed = {entry.get(OPENDOCUMENT_MANIFEST + "full-path") for entry in manifest}
                # the office takes a file for damaged that holds what its manifest does not name
                self.assertEqual(set(sheet.namelist()) - {"mimetype", "META-INF/manifest.xml"}, listed - {"/"})


class Component(unittest.TestCase):
    def setUp(self):
        self.library = package.Library()
        self.components = package.xml("marshrut.components")
        self.constructors = [implementation.get("constructor")
                             for implementation in self.components.iter(COMPONENTS + "implementation")]

    def test_its_library_is_there(self):
        for component in self.components.iter(COMPONENTS + "component"):
            self.assertEqual(component.get("uri"), package.LIBRARY)
            self.assertEqual(component.get("environment"), "gcc3")

    def test_every_service_has_its_constructor(self):
        self.assertTrue(self.constructors)
        for constructor in self.constructors:
            self.assertRegex(constructor or "", package.CONSTRUCTOR)
            self.assertIn(constructor, self.library.exported)
        for implementation in self.components.iter(COMPONENTS + "implementation"):
            services = [service.get("name") for service in implementation.iter(COMPONENTS + "service")]
            self.assertTrue(services, implementation.get("name"))
            for service in services:
                self.assertTrue(service.startswith("org.marshrut."), f"{service} is not ours to register")

    def test_exports_nothing_but_constructors(self):
        self.assertEqual(self.library.exported, set(self.constructors))

    def test_needs_only_what_every_libreoffice_has(self):
        allowed = {"libuno_sal.so.3", "libuno_cppu.so.3", "libuno_cppuhelpergcc3.so.3", "libuno_salhelpergcc3.so.3",
                   "libstdc++.so.6", "libgcc_s.so.1", "libm.so.6", "libc.so.6", "libpthread.so.0",
                   "ld-linux-x86-64.so.2"}
        self.assertLessEqual(self.library.needed, allowed)
        # A C++ runtime of its own would bring a second unwinder into the office, which aborts it.
        self.assertIn("libstdc++.so.6", self.library.needed)
        self.assertNotIn("RPATH", self.library.dynamic)
        self.assertNotIn("RUNPATH", self.library.dynamic)


class Contents(unittest.TestCase):
    def test_size(self):
        self.assertLessEqual(package.OXT.stat().st_size, 2 * 1024 * 1024)

    def test_licences(self):
        self.assertIn("Mozilla Public License Version 2.0", package.read("LICENSE").decode())
        for name, words in {"boost": "Boost Software License", "snowball": "Snowball", "utf8proc": "Steven G. Johnson"}.items():
            self.assertIn(words, package.read(f"licences/{name}.txt").decode("utf-8"))

    def test_nothing_that_needs_java_python_or_basic(self):
        for name in package.names():
            self.assertNotRegex(name, r"\.(py|pyc|class|jar|xba|xlb|bas)$")

    def test_nothing_left_over_from_working(self):
        for name in package.names():
            self.assertNotRegex(name, r"(~|\.in|\.orig|\.rej|\.map)$|(^|/)[.#]")

    def test_strings_of_dialogs_in_both_languages(self):
        dialogs = [name[:-len(".xdl")] for name in package.names() if name.endswith(".xdl")]
        for dialog in dialogs:
            for suffix in ("_ru_RU.properties", "_en_US.properties", "_en_US.default"):
                self.assertIn(dialog + suffix, package.names())
        for name in package.names():
            if name.endswith(".properties"):
                package.read(name).decode("ascii")

    def test_every_json_can_be_read(self):
        for name in package.names():
            if name.endswith(".json"):
                json.loads(package.read(name).decode("utf-8"))

    def test_every_xml_can_be_read_and_holds_no_open_placeholder(self):
        for name in package.names():
            if re.search(r"\.(xml|xcu|xcs|xdl|components|xhp)$", name):
                package.xml(name)
                self.assertNotRegex(package.read(name).decode("utf-8"), r"@(ru|en):[^@\s]+@", name)


if __name__ == "__main__":
    package.main()
