"""The package under test, opened; and how these tests end."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import zipfile
from xml.etree import ElementTree

OXT = pathlib.Path(os.environ["MARSHRUT_OXT"])
KIND = os.environ.get("MARSHRUT_OXT_KIND", "dev")
SOURCE = pathlib.Path(os.environ.get("MARSHRUT_SOURCE") or pathlib.Path(__file__).parents[2])
LIBRARY = "Linux_X86_64/libmarshrut.so"
CONSTRUCTOR = re.compile(r"marshrut_\w+_get_implementation")


def names():
    with zipfile.ZipFile(OXT) as archive:
        return archive.namelist()


def read(name):
    with zipfile.ZipFile(OXT) as archive:
        return archive.read(name)


def xml(name):
    return ElementTree.fromstring(read(name))


class Library:
    """The component's shared library, seen through readelf."""

    def __init__(self):
        self.content = read(LIBRARY)
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "libmarshrut.so"
            path.write_bytes(self.content)

            def readelf(*options):
                return subprocess.run(["readelf", "-W", *options, path], check=True, capture_output=True, text=True).stdout

            self.needed = set(re.findall(r"\(NEEDED\).*\[(.+)\]", readelf("--dynamic")))
            self.dynamic = readelf("--dynamic")
            self.exported = set()
            self.wanted = []
            for line in readelf("--dyn-syms").splitlines():
                fields = line.split()
                if len(fields) < 8 or not fields[0].rstrip(":").isdigit():
                    continue
                binding, section, symbol = fields[4], fields[6], fields[7]
                if section == "UND":
                    self.wanted.append(symbol)
                elif binding != "LOCAL":
                    self.exported.add(symbol.split("@")[0])
            self.versions = {symbol.split("@")[1] for symbol in self.wanted if "@" in symbol}


def main():
    """Exit code 77 tells CTest that everything was skipped."""
    result = unittest.main(module="__main__", exit=False).result
    for test, reason in result.skipped:
        print(f"SKIPPED {test}: {reason}", file=sys.stderr)
    if not result.wasSuccessful():
        sys.exit(1)
    sys.exit(77 if result.testsRun and len(result.skipped) == result.testsRun else 0)
