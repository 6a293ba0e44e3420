"""The library loads wherever LibreOffice 7.0 does: it asks for no newer C or C++ library than such systems have.

The office says «registered: yes» of a library that cannot be loaded, so nothing else would tell.
"""
import unittest

import package

NEWEST = {"GLIBC": (2, 28), "GLIBCXX": (3, 4, 25), "CXXABI": (1, 3, 11)}


@unittest.skipUnless(package.KIND == "release", "this is a build for this machine's own LibreOffice, not the released package")
class SymbolVersions(unittest.TestCase):
    def setUp(self):
        self.library = package.Library()

    def test_none_is_newer_than_promised(self):
        asked = {}
        for version in self.library.versions:
            library, _, number = version.rpartition("_")
            if library in NEWEST:
                asked.setdefault(library, []).append(tuple(int(part) for part in number.split(".")))
        self.assertIn("GLIBC", asked)
        self.assertIn("GLIBCXX", asked)
        for library, numbers in asked.items():
            newest = max(numbers)
            print(f"{library}: {'.'.join(map(str, newest))} of {'.'.join(map(str, NEWEST[library]))}")
            offenders = [symbol for symbol in self.library.wanted if symbol.partition("@")[2].endswith(
                f"{library}_{'.'.join(map(str, newest))}")]
            self.assertLessEqual(newest, NEWEST[library], offenders)

    def test_nothing_private_of_the_office_s(self):
        self.assertEqual([symbol for symbol in self.library.wanted if "@PRIVATE" in symbol], [])

    def test_holds_no_path_of_the_machine_that_built_it(self):
        self.assertNotIn(str(package.SOURCE).encode(), self.library.content)
        self.assertNotIn(b"/home/", self.library.content)
        self.assertNotIn(b"/sysroot-", self.library.content)


if __name__ == "__main__":
    package.main()
