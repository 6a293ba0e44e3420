"""The main job in a real office with a throw-away profile, through the product's commands: main_job.py FOLDER [--open]

Fills a title sheet, inserts a road map, checks every unfinished document of tests/data, and leaves the results in
FOLDER. Called by scripts/demo, which sets $MARSHRUT_OXT and finds the office harness for us.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import textwrap

import uno

from office import Office, named_values

DATA = pathlib.Path(__file__).resolve().parent.parent / "tests" / "data"
TRUTH = ".truth.json"
TITLE = {
    "title.organisation": "МБОУ «Средняя общеобразовательная школа № 7» города Вологды",
    "title.heading": "Индивидуальный образовательный маршрут педагога",
    "title.teacher": "Иванова Мария Петровна",
    "title.place": "г. Вологда",
    "title.year": "2026",
}


def done(outcome):
    """The result of a command that worked; one that did not ends the demo with its own message."""
    if not outcome.state:
        sys.exit("The office answered: %s" % outcome.result)
    return outcome.result


def fill_title_sheet(office, folder):
    print("\n1. FillTitleSheet in an empty text document")
    document = office.new("swriter")
    print("   " + done(office.dispatch(document, "vnd.org.marshrut:FillTitleSheet", **TITLE))["Message"])
    for suffix, filter_name in (("odt", None), ("docx", None), ("pdf", "writer_pdf_Export")):
        print("   " + office.store(document, folder / ("title-sheet." + suffix), filter_name))
    office.close_document(document)


def insert_road_map(office, folder):
    print("\n2. InsertRoadMap in an empty spreadsheet: the catalogue's activities for the school year 2026/27")
    document = office.new("scalc")
    print("   " + done(office.dispatch(document, "vnd.org.marshrut:InsertRoadMap", SchoolYear="2026/27",
                                      Catalogue=True))["Message"])
    print("   " + office.store(document, folder / "road-map.ods"))
    pdf = office.store(document, folder / "road-map.pdf", "calc_pdf_Export")
    office.close_document(document)
    subprocess.run(["pdftoppm", "-r", "80", "-png", "-f", "1", "-l", "1", "-singlefile", pdf, str(folder / "road-map")],
                   check=True)
    print("   %s (its first page as printed)" % (folder / "road-map.png"))


def unfinished():
    """The documents of tests/data in which something is missing, by the truth beside each."""
    for truth in sorted(DATA.glob("*" + TRUTH)):
        if json.loads(truth.read_text(encoding="utf-8"))["findings"]:
            stem = truth.name[: -len(TRUTH)]
            yield next(path for path in sorted(DATA.glob(stem + ".*")) if not path.name.endswith(TRUTH))


def check_documents(office, folder):
    print("\n3. Check of every unfinished document in tests/data\n")
    print("   %-44s %-10s %s" % ("document", "filled", "findings"))
    report_path = folder / "checks.txt"
    with open(report_path, "w", encoding="utf-8") as file:
        for path in unfinished():
            document = office.load(path)
            counts = done(office.dispatch(document, "vnd.org.marshrut:Check", Stage="PLAN"))
            checker = office.service("org.marshrut.RouteChecker", *named_values({"Language": "ru"}))
            report = checker.check(document)
            office.close_document(document)
            filled = "%d of %d" % (counts["Filled"], counts["Required"]) if report.IsRoute else "no route"
            print("   %-44s %-10s %d" % (path.name, filled, len(report.Findings)))
            for line in textwrap.wrap(report.Findings[0].Message, 88) if report.Findings else []:
                print("      " + line)
            file.write("%s: %s\n" % (path.name, filled))
            for finding in report.Findings:
                places = "; ".join(finding.Places)
                file.write("  - %s%s\n" % (finding.Message, " [%s]" % places if places else ""))
            file.write("\n")
    print("\n   every finding in words: %s" % report_path)


def open_office(package, folder):
    """An office of the person at the screen, with a profile of its own and the results opened."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        sys.exit("There is no display to open an office on.")
    if os.geteuid() == 0:
        sys.exit("An office with extensions does not run as root: use scripts/demo --open as an ordinary user.")
    profile = "-env:UserInstallation=" + uno.systemPathToFileUrl(str(folder / "profile"))
    shutil.rmtree(folder / "profile", ignore_errors=True)
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    # an extension added to a profile that never ran is undone by its first start
    subprocess.run(["soffice", profile, "--headless", "--norestore", "--terminate_after_init"], check=True, **quiet)
    subprocess.run(["unopkg", "add", "--suppress-license", "-f", profile, package], check=True, **quiet)
    print("\nThe office opens now; its profile is %s." % (folder / "profile"))
    subprocess.run(["soffice", profile, "--norestore", "--nologo", str(folder / "road-map.ods"),
                    str(folder / "title-sheet.odt"), str(DATA / "02-label-lines-gaps.docx")], **quiet)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    package = os.environ["MARSHRUT_OXT"]
    print("Package: %s" % package)
    with Office() as office:
        fill_title_sheet(office, folder)
        insert_road_map(office, folder)
        check_documents(office, folder)
    print("\nThe results lie in %s" % folder)
    if "--open" in sys.argv[2:]:
        open_office(package, folder)


if __name__ == "__main__":
    main()
