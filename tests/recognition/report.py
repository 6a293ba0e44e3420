#!/usr/bin/python3
"""How well the checker recognises documents and wordings that it was not made from.

    report.py [--keep DIRECTORY] [--failures FILE] [part of a name …]

Makes the corpus in a real office, checks every document ($MARSHRUT_OXT) and prints what came out. Fails where the lexicon lists
so much that an element has fewer than three wordings to be understood.
"""

import argparse
import collections
import json
import os
import pathlib
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support"), str(HERE.parent / "data")]

import uno  # noqa: E402
from office import Office, named_values  # noqa: E402

import corpus  # noqa: E402
import writing  # noqa: E402
from layout import Page, Sheet  # noqa: E402
from unlisted import Listing  # noqa: E402

Answer = collections.namedtuple("Answer", "document layout format element wording kind expected actual value")
# The report tells people what a document looks like; these words must be in what it says.
LOOKS_LIKE = {"child": "ребён", "programme": "программа", "course": "рабочая программа", "portfolio": "портфолио", "regulation": "положение", "empty": "пуст"}
KINDS = {"listed": "wordings in the lexicon", "unlisted": "wordings not in it", "bare": "without a label", "absent": "not in the document"}


class Results:
    def __init__(self):
        self.answers, self.routes, self.by_format, self.incomplete = [], [], collections.defaultdict(dict), []

    def distinct(self):
        """A document in four formats counts once where its formats agree."""
        return list({(a.document, a.element, a.actual): a for a in self.answers}.values())

    def accuracy(self, *kinds):
        answers = [answer for answer in self.distinct() if not kinds or answer.kind in kinds]
        return sum(answer.expected == answer.actual for answer in answers) / len(answers) if answers else 1.0

    def failures(self):
        return [answer for answer in self.answers if answer.expected != answer.actual]

    def wrong_kinds(self):
        return [found for found in self.routes if not found[-1]]

    def differing(self):
        """Documents that one format reads otherwise than another: (name, element, format → state)."""
        found = []
        for name, formats in self.by_format.items():
            for element in sorted(set().union(*formats.values())):
                states = {form: read.get(element) for form, read in formats.items()}
                if len(set(states.values())) > 1:
                    found.append((name, element, states))
        return found


def make(office, document, directory):
    """Writes the document in all its formats and returns the paths."""
    made = []

    def new_page():
        made.append(office.new("swriter"))
        return Page(made[0])

    def new_sheet(title):
        if not made:
            made.append(office.new("scalc"))
            return Sheet(made[0], title)
        return Sheet(made[0], title, made[0].Sheets.Count)

    writing.write(document, new_page, new_sheet)
    paths = [office.store(made[0], os.path.join(directory, "%s.%s" % (document.name, form))) for form in document.formats]
    office.close_document(made[0])
    return paths


def check(office, path):
    """The report of the product as (is it a route, what it looks like, element → state)."""
    options = named_values({"Stage": uno.Enum("org.marshrut.Stage", "FINAL")})
    checker = office.service("org.marshrut.RouteChecker", *options)
    opened = office.load(path)
    try:
        report = checker.check(opened)
        return report.IsRoute, report.LooksLike, {element.Id: element.State.value for element in report.Elements}
    finally:
        office.close_document(opened)


def wording_of(entry):
    """The words that name the entry, without the place of its value; None where it stands bare."""
    words = (entry.wording or "").replace("{v}", "").strip()
    return entry.wording if words else None


def judge(results, listing, document, form, report):
    is_route, looks_like, states = report
    fits = is_route == document.is_route and LOOKS_LIKE.get(document.looks_like, "") in looks_like.lower()
    results.routes.append((document.name, form, document.is_route, document.looks_like, is_route, looks_like, fits))
    if not document.is_route:
        return
    results.by_format[document.name][form] = states
    for element, expected in document.truth().items():
        if expected is None:
            continue
        entry, actual = document.entries[element], states.get(element, "MISSING")
        wording = wording_of(entry)
        kind = "absent" if expected == "MISSING" else "bare" if not wording else "listed" if listing.lists(wording) else "unlisted"
        results.answers.append(Answer(document.name, document.layout, form, element, wording or "", kind, expected, actual, writing.as_text(entry.value)))
        if document.complete() and expected == "FILLED" and element in corpus.MAY_BE_MISSED and actual == "MISSING":
            results.incomplete.append((document.name, form, element, wording or ""))


def run(office, documents, directory, listing):
    results = Results()
    for document in documents:
        for form, path in zip(document.formats, make(office, document, directory)):
            judge(results, listing, document, form, check(office, path))
    return results


# --- what is printed ----------------------------------------------------------------------------------------------------

def table(title, answers, key):
    groups = collections.defaultdict(list)
    for answer in answers:
        groups[key(answer)].append(answer)
    lines = ["", title, "  %-28s %7s %9s %9s" % ("", "all", "listed", "unlisted")]
    for name in sorted(groups):
        cells = []
        for kind in (None, "listed", "unlisted"):
            chosen = [answer for answer in groups[name] if kind is None or answer.kind == kind]
            cells.append("%.1f" % (100 * sum(a.expected == a.actual for a in chosen) / len(chosen)) if chosen else "·")
        lines.append("  %-28s %7s %9s %9s" % (name, *cells))
    return lines


def summary(results):
    answers = results.distinct()
    lines = ["%d files, %d states of %d routes" % (len(results.routes), len(answers), len(results.by_format)), "all %25.2f %%" % (100 * results.accuracy())]
    for kind, words in KINDS.items():
        count = sum(answer.kind == kind for answer in answers)
        lines.append("%-24s %4.2f %%  of %d" % (words, 100 * results.accuracy(kind), count))
    lines += table("by element", answers, lambda answer: answer.element)
    lines += table("by layout", answers, lambda answer: answer.layout)
    lines += table("by format", results.answers, lambda answer: answer.format)
    lines += ["", "worst confusions"]
    confusions = collections.defaultdict(list)
    for answer in answers:
        if answer.expected != answer.actual:
            confusions[answer.element, answer.wording, answer.expected, answer.actual].append(answer.document)
    for (element, wording, expected, actual), documents in sorted(confusions.items(), key=lambda found: -len(found[1]))[:30]:
        lines.append("  %2d × %-24s «%s» %s → %s  in %s" % (len(documents), element, wording, expected, actual, ", ".join(name[:3] for name in documents[:6])))
    lines += ["", "complete documents with a missing element: %d" % len(results.incomplete)]
    lines += ["  %s.%s %s «%s»" % found for found in results.incomplete]
    wrong = results.wrong_kinds()
    lines += ["", "routes and look-alikes taken for something else: %d of %d" % (len(wrong), len(results.routes))]
    lines += ["  %s.%s is %s, taken for %s" % (name, form, _kind(*found[:2]), _kind(*found[2:4])) for name, form, *found in wrong]
    differing = results.differing()
    lines += ["", "elements that differ between the formats of one document: %d" % len(differing)]
    lines += ["  %s %s %s" % (name, element, ", ".join("%s %s" % state for state in states.items())) for name, element, states in differing]
    return "\n".join(lines)


def _kind(is_route, looks_like):
    return "a route" if is_route else "none (%s)" % (looks_like or "any kind")


def failures(results):
    """One line for each failure, for whoever improves the recogniser."""
    lines = ["\t".join(("document", "layout", "format", "element", "kind", "wording", "expected", "actual", "value"))]
    lines += ["\t".join((a.document, a.layout, a.format, a.element, a.kind, a.wording, a.expected, a.actual, a.value.replace("\n", " / ").replace("\t",
        " "))) for a in results.failures()]
    lines += ["\t".join((name, "", form, "IsRoute", "", "", _kind(*found[:2]), _kind(*found[2:4]), "")) for name, form, *found in results.wrong_kinds()]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--keep", help="a directory for the documents and their truths")
    parser.add_argument("--failures", help="a file for the list of failures")
    parser.add_argument("names", nargs="*")
    given = parser.parse_args()
    if not os.environ.get("MARSHRUT_OXT"):
        parser.error("MARSHRUT_OXT must name the package under test")
    listing = Listing()
    documents = [document for document in corpus.compose() if not given.names or any(part in document.name for part in given.names)]
    with tempfile.TemporaryDirectory() as temporary, Office() as office:
        directory = given.keep or temporary
        os.makedirs(directory, exist_ok=True)
        results = run(office, documents, directory, listing)
    if given.keep:
        for document in documents:
            truth = {element: {"state": entry.state, "wording": entry.wording, "value": entry.value} for element, entry in document.entries.items()}
            pathlib.Path(directory, document.name + ".truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8")
    if given.failures:
        pathlib.Path(given.failures).write_text(failures(results) + "\n" + summary(results) + "\n", encoding="utf-8")
    print(summary(results))
    short = listing.short_of_unlisted(corpus.WORDINGS)
    if short:
        print("\nThe lexicon lists the corpus: fewer than three unlisted wordings of", ", ".join(short))
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
