"""What scripts/compat found, as a table: table.py FOLDER SUITE… — ends with 0 if every suite that was tried passed."""

import json
import pathlib
import sys

COLUMNS = ("suite", "LibreOffice", "installed", "loaded", "tests passed", "documents that differ", "older profile")
NOT_RUN = "not run"


def differing(host, here):
    return sorted(name for name in host.keys() | here.keys() if host.get(name) != here.get(name))


def row(folder, suite, host):
    """The cells of a suite, whether it passed (None: not run), and what is to be said of it below the table."""
    path = folder / suite / "result.json"
    if not path.exists():
        return (suite, NOT_RUN, *("–" for _ in COLUMNS[2:])), None, ["%s: not run, see %s.log" % (suite, folder / suite)]
    result = json.loads(path.read_text(encoding="utf-8"))
    passed = sum(good for good, _ in result["tests"].values())
    total = sum(every for _, every in result["tests"].values())
    notes = ["%s: %s: %d of %d" % (suite, name, good, every)
             for name, (good, every) in result["tests"].items() if good != every]
    differences = differing(host, result["documents"])
    notes += ["%s: %s is not checked as on this machine" % (suite, name) for name in differences]
    if "error" in result:
        notes.append("%s: %s" % (suite, result["error"]))
    taken = {None: "–", True: "works", False: "LOST"}[result.get("takesOver")]
    cells = (suite, result["version"], "yes" if result["installed"] else "NO", "yes" if result["loaded"] else "NO",
             "%d of %d" % (passed, total), str(len(differences)), taken)
    good = result["installed"] and result["loaded"] and total > 0 and not notes and result.get("takesOver") is not False
    return cells, good, notes


def main():
    folder, suites = pathlib.Path(sys.argv[1]), sys.argv[2:]
    host = json.loads((folder / "host.json").read_text(encoding="utf-8"))
    rows = [row(folder, suite, host) for suite in suites]
    table = [COLUMNS] + [cells for cells, _, _ in rows]
    widths = [max(len(cells[i]) for cells in table) for i in range(len(COLUMNS))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths)) + " |" for cells in table]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    for _, _, notes in rows:
        lines += notes
    text = "\n".join(lines)
    (folder / "table.txt").write_text(text + "\n", encoding="utf-8")
    print(text)
    ran = [good for _, good, _ in rows if good is not None]
    sys.exit(0 if ran and all(ran) else 1)


if __name__ == "__main__":
    main()
