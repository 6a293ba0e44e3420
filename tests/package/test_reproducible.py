"""The same sources give the same package, byte for byte, in another folder at another time."""
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import zipfile

import package


@unittest.skipUnless(package.KIND == "release", "only the released package is promised to be reproducible")
class Reproducible(unittest.TestCase):
    def test_second_build_is_identical(self):
        with tempfile.TemporaryDirectory(prefix="marshrut again ") as folder:
            source, build = pathlib.Path(folder) / "copy of the source", pathlib.Path(folder) / "b"
            shutil.copytree(package.SOURCE, source, ignore=shutil.ignore_patterns("build", ".git", "__pycache__", "tests"))
            for command in (["cmake", "--preset", "release", "-B", build], ["cmake", "--build", build, "--parallel", "2"]):
                done = subprocess.run(command, cwd=source, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
                self.assertEqual(done.returncode, 0, done.stdout[-5000:])
            again = build / "marshrut.oxt"
            if again.read_bytes() != package.OXT.read_bytes():
                self.fail("differs: " + ", ".join(self.differences(package.OXT, again)))

    @staticmethod
    def differences(one, other):
        with zipfile.ZipFile(one) as left, zipfile.ZipFile(other) as right:
            names = sorted(set(left.namelist()) | set(right.namelist()))
            return [name for name in names if name not in left.namelist() or name not in right.namelist()
                    or left.read(name) != right.read(name)] or ["the archive itself"]


if __name__ == "__main__":
    package.main()
