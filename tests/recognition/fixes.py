#!/usr/bin/python3
"""Whether every fix keeps its promise (tests/support/fixing.py) in documents and wordings that it was not made from.

    fixes.py [--failures FILE] [--every N] [part of a name …]

Makes the corpus in a real office, mends every fixable finding of every document ($MARSHRUT_OXT), takes it back, and prints what came out.
"""

import argparse
import collections
import os
import pathlib
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support"), str(HERE.parent / "data")]

from office import Office  # noqa: E402

import corpus  # noqa: E402
import fixing  # noqa: E402
import report  # noqa: E402


def run(office, documents, directory, formats=None):
    check = fixing.checker(office)
    cases = []
    for document in documents:
        for form, path in zip(document.formats, report.make(office, document, directory)):
            if form in ("ods", "xlsx") or (formats and form not in formats):
                continue
            opened = office.load(path)
            try:
                cases += fixing.Promise(check, opened, "%s.%s" % (document.name, form)).cases()
            finally:
                office.close_document(opened)
    return cases


def summary(cases):
    rules = collections.defaultdict(list)
    for case in cases:
        rules[case.rule].append(case)
    lines = ["%-24s %9s %9s %9s" % ("", "findings", "fixable", "broken")]
    for rule in sorted(rules):
        found = rules[rule]
        lines.append("%-24s %9d %9d %9d" % (rule, len(found), sum(case.fixable for case in found), sum(bool(case.problem) for case in found)))
    lines.append("%-24s %9d %9d %9d" % ("all", len(cases), sum(case.fixable for case in cases), sum(bool(case.problem) for case in cases)))
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--failures", help="a file for all that is not fixable or broken")
    parser.add_argument("--every", type=int, default=1, help="only every so many-th document")
    parser.add_argument("names", nargs="*")
    given = parser.parse_args()
    documents = [document for document in corpus.compose() if not given.names or any(part in document.name for part in given.names)]
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as directory, Office() as office:
        cases = run(office, documents[::given.every], directory)
    broken = [case for case in cases if case.problem]
    lines = ["%s\t%s\t%s\t%s\t%s" % (case.document, case.rule, case.element, "fixable" if case.fixable else "not fixable", case.problem)
             for case in cases if case.problem or not case.fixable]
    if given.failures:
        pathlib.Path(given.failures).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(summary(cases))
    print("%d s" % (time.monotonic() - begun))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
