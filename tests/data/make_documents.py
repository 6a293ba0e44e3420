#!/usr/bin/python3
"""Writes the documents of this directory, each with its truth beside it, in a real office.

    make_documents.py [part of a name …]

Every file is loaded again after storing, and must hold the text, the tables and the truth's texts that were written.
"""

import collections
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]

import no_routes  # noqa: E402
import routes_by_habit  # noqa: E402
import routes_by_layout  # noqa: E402
import routes_more  # noqa: E402
import routes_to_question  # noqa: E402
from layout import Page, Sheet  # noqa: E402
from office import Office  # noqa: E402

TEXTS = {**routes_by_layout.DOCUMENTS, **routes_by_habit.DOCUMENTS, **routes_more.DOCUMENTS, **routes_to_question.DOCUMENTS, **no_routes.DOCUMENTS}
SPREADSHEETS = routes_more.SPREADSHEETS


def squeeze(text):
    return re.sub(r"\s+", " ", text.replace("\u00ad", "")).strip()


def paragraphs_of(text):
    """All paragraphs with something in them, table cells and frames included."""
    found = []
    parts = text.createEnumeration()
    while parts.hasMoreElements():
        part = parts.nextElement()
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.CellNames:
                found += paragraphs_of(part.getCellByName(name))
        elif part.supportsService("com.sun.star.text.Paragraph"):
            label = part.ListLabelString if getattr(part, "NumberingStyleName", "") else ""
            found += [squeeze(label + " " + part.String)] if squeeze(part.String) else []
    return found


def content_of(document):
    if hasattr(document, "Sheets"):
        found = []
        for sheet in (document.Sheets.getByIndex(index) for index in range(document.Sheets.Count)):
            cursor = sheet.createCursor()
            cursor.gotoEndOfUsedArea(False)
            last = cursor.RangeAddress
            found += [squeeze(sheet.getCellByPosition(column, row).String) for row in range(last.EndRow + 1) for column in range(last.EndColumn + 1)]
        return [text for text in found if text]
    found = paragraphs_of(document.Text)
    page = document.DrawPage
    for shape in (page.getByIndex(index) for index in range(page.Count)):
        if getattr(shape, "TextBox", False):  # what a Word text box becomes
            shape = shape.TextBoxContent
        found += paragraphs_of(shape)
    return found


def tables_of(document):
    if hasattr(document, "Sheets"):
        return document.Sheets.Count
    return [len(document.TextTables.getByIndex(index).CellNames) for index in range(document.TextTables.Count)]


def verify(office, path, written, tables, truth):
    document = office.load(path)
    read = content_of(document)
    lost, gained = collections.Counter(written), collections.Counter(read)
    lost.subtract(gained)
    different = {text: count for text, count in lost.items() if count}
    if different:
        raise SystemExit("%s does not hold what was written: %s" % (path.name, different))
    if tables_of(document) != tables:
        raise SystemExit("%s: tables %s became %s" % (path.name, tables, tables_of(document)))
    whole = "\n".join(read)
    for element, text in truth["texts"].items():
        if squeeze(text) not in whole:
            raise SystemExit("%s: %s should be «%s» and is not in the document" % (path.name, element, text))
    office.close_document(document)


def write_document(office, name):
    if name in SPREADSHEETS:
        document = office.new("scalc")
        made = []

        def new_sheet(title):
            made.append(Sheet(document, title, len(made)))
            return made[-1]

        truth = SPREADSHEETS[name](new_sheet)
    else:
        document = office.new("swriter")
        truth = TEXTS[name](Page(document))
    written, tables = content_of(document), tables_of(document)
    path = HERE / name
    office.store(document, path)
    office.close_document(document)
    verify(office, path, written, tables, truth)
    beside = HERE / (path.stem + ".truth.json")
    beside.write_text(to_json(truth), encoding="utf-8")
    print("%-45s %3d findings" % (name, len(truth["findings"])))


def to_json(truth):
    """One line for each element and each finding, so that a difference reads well."""
    parts = []
    for key, value in truth.items():
        if key == "findings":
            lines = ",\n".join("    " + json.dumps(finding, ensure_ascii=False) for finding in value)
            text = "[\n%s\n  ]" % lines if lines else "[]"
        else:
            text = json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n  ")
        parts.append('  "%s": %s' % (key, text))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main(wanted):
    names = [name for name in sorted({**TEXTS, **SPREADSHEETS}) if not wanted or any(part in name for part in wanted)]
    with Office(oxt=None) as office:
        for name in names:
            write_document(office, name)


if __name__ == "__main__":
    main(sys.argv[1:])
