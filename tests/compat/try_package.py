"""Tries the package in this system's office, as scripts/compat has it run in a chroot: try_package.py FOLDER

Leaves in FOLDER: result.json, a log of every test file, and `profile`, a used profile with the package installed. Where
FOLDER holds `older-profile`, one that an older office left, this office takes it over.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import check_documents
from office import Office, OfficeError

TESTS = pathlib.Path(__file__).resolve().parent.parent / "office"
SECONDS_A_FILE = 1800
SERVICES = re.compile(r'<service name="(org\.marshrut\.[A-Za-z]+)"')


def version():
    said = subprocess.run(["soffice", "--headless", "--version"], capture_output=True, text=True, check=False,
                          stdin=subprocess.DEVNULL).stdout
    found = re.search(r"\d+(\.\d+)+", said)
    return found.group() if found else "?"


def services():
    """The services that the package registers."""
    components = (pathlib.Path(os.environ["MARSHRUT_SOURCE"]) / "extension/marshrut.components").read_text(encoding="utf-8")
    return SERVICES.findall(components)


def answers(office):
    """Whether every service of the package can be created, which also maps its library."""
    try:
        for service in services():
            office.service(service)
    except OfficeError:
        return False
    with open("/proc/%d/maps" % office.process_id(), encoding="utf-8") as maps:
        return "libmarshrut.so" in maps.read()


def run_tests(folder):
    """By test file: [tests that passed, all its tests]."""
    counts = {}
    for file in sorted(TESTS.glob("test_*.py")):
        log = folder / (file.stem + ".log")
        with open(log, "w", encoding="utf-8") as out:
            try:
                subprocess.run([sys.executable, "-B", str(file), "-v"], stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                               timeout=SECONDS_A_FILE, check=False)
            except subprocess.TimeoutExpired:
                out.write("\ntook more than %d s\n" % SECONDS_A_FILE)
        said = log.read_text(encoding="utf-8", errors="replace")
        ran = re.search(r"^Ran (\d+) tests?", said, re.MULTILINE)
        total = int(ran.group(1)) if ran else 0
        skipped = sum(map(int, re.findall(r"skipped=(\d+)", said)))
        # A test counts once, however many of its parts failed.
        bad = {line.split(" [")[0].split(" (")[0] + line.partition("(")[2].partition(")")[0]
               for line in re.findall(r"^(?:FAIL|ERROR): (.*)$", said, re.MULTILINE)}
        counts[file.stem] = [max(0, total - skipped - len(bad)), max(total - skipped, 1)]
    return counts


def main():
    folder = pathlib.Path(sys.argv[1])
    result = {"version": version(), "installed": False, "loaded": False, "tests": {}, "documents": {}}
    try:
        with Office() as office:
            result["installed"] = True
            result["loaded"] = answers(office)
            if result["loaded"]:
                result["documents"] = check_documents.checked(office)
                office.leave_profile(folder / "profile")
        older = folder / "older-profile"
        if older.exists():
            with Office(oxt=None, profile=older) as office:
                result["takesOver"] = answers(office)
            shutil.rmtree(older)
    except OfficeError as error:
        result["error"] = str(error)
    if result["loaded"]:
        result["tests"] = run_tests(folder)
    (folder / "result.json").write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
