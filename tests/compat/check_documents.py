"""What the package finds in every document of tests/data, as plain values: check_documents.py RESULT.json

The same package is to answer the same in every office.
"""

import json
import pathlib
import sys

import uno

from office import Office, named_values

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
TRUTH = ".truth.json"
TODAY = (2026, 9, 15)


def checked(office):
    """By the document's name: the states and texts of the elements, and the findings as people read them."""
    today = uno.createUnoStruct("com.sun.star.util.Date")
    today.Year, today.Month, today.Day = TODAY
    answers = {}
    for truth in sorted(DATA.glob("*" + TRUTH)):
        stem = truth.name[: -len(TRUTH)]
        path = next(path for path in sorted(DATA.glob(stem + ".*")) if path != truth)
        form = json.loads(truth.read_text(encoding="utf-8"))["form"]
        checker = office.service("org.marshrut.RouteChecker", *named_values(
            {"Standard": form, "Stage": uno.Enum("org.marshrut.Stage", "FINAL"), "Today": today, "Language": "ru"}))
        document = office.load(path)
        report = checker.check(document)
        office.close_document(document)
        answers[path.name] = {
            "isRoute": report.IsRoute,
            "filled": [report.Filled, report.Required],
            "elements": {element.Id: [element.State.value, element.Text] for element in report.Elements},
            "findings": [[finding.Key, finding.Message, list(finding.Places)] for finding in report.Findings],
        }
    return answers


def main():
    with Office() as office:
        answers = checked(office)
    pathlib.Path(sys.argv[1]).write_text(json.dumps(answers, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
