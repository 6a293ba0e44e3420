"""What a fix promises, asked of one document in a real office: for every finding that is said to be fixable

- after the fix its finding is gone (of `element.empty` only the blank goes: the value is the teacher's to write);
- no other finding has come but `element.empty`, and `roadmap.empty` (of a title sheet also `element.placeholder`), about
  elements that were missing before and have a place now, and of `year.mismatch` findings on deadlines and marks, which
  are read in the years that now stand there;
- every element that was there is recognised as before, with the same text;
- all other text is untouched: what stood there stands there, in the same order, numbers typed before labels aside;
  the draft of a review may stand where the blank of its analysis was;
- what stands as it stood looks as it looked, and comments, footnotes and pictures are all there;
- it is one undo step, and undo gives back text, formats and structure;
- what is said not to be fixable is refused and changes nothing.
"""

import collections
import re

import uno

from office import named_values
from text_documents import each, snapshot, steps

NUMBER = re.compile(r"^\s*(?:\d{1,3}\.)*\d{1,3}[.)]?\s*|^\s*[IVXL]+[.)]\s*")
IN_TIME = ("roadmap.deadline", "roadmap.done")
SUCCESSORS = ("element.empty", "element.placeholder", "roadmap.empty")

Case = collections.namedtuple("Case", "document rule element fixable problem")


def checker(office, stage="FINAL", standard="full", **options):
    return office.service("org.marshrut.RouteChecker", *named_values({
        "Standard": standard, "Stage": uno.Enum("org.marshrut.Stage", stage), "Language": "ru", **options}))


def texts(document):
    """All that is written, line by line, without typed numbers."""
    frames = document.TextFrames
    page = document.DrawPage
    found = [document.Text.String] + [frames.getByName(name).Text.String for name in sorted(frames.ElementNames)]
    found += [page.getByIndex(i).String for i in range(page.Count) if hasattr(page.getByIndex(i), "String")]
    lines = [NUMBER.sub("", line) for text in found for line in re.split(r"[\r\n]+", text)]
    return [line for line in lines if line.strip()]


def shape(document):
    tables = document.TextTables
    return document.Text.String, tuple((name, tables.getByName(name).CellNames) for name in tables.ElementNames)


def is_within(lines, others):
    """Whether all lines stand in the others, in their order."""
    rest = iter(others)
    return all(line in rest for line in lines)


def looks(document):
    """What each paragraph looks like, by its text: style, list, formats of its parts. Numbers of lists go on, so none is compared."""
    found = collections.defaultdict(collections.Counter)

    def add(whole):
        for element in each(whole):
            if element.supportsService("com.sun.star.text.TextTable"):
                for name in element.CellNames:
                    add(element.getCellByName(name))
                continue
            pieces = [(portion.String, portion.CharWeight, portion.CharPosture.value, portion.CharColor, portion.CharHeight, portion.HyperLinkURL)
                      for portion in each(element) if portion.TextPortionType == "Text" and portion.String]
            if pieces and not NUMBER.match(element.String):  # typed numbers go on, too
                joined = []
                for text, *how in pieces:
                    if joined and joined[-1][1] == how:
                        joined[-1] = (joined[-1][0] + text, how)
                    else:
                        joined.append((text, how))
                found[element.String][repr((element.ParaStyleName, element.ParaAdjust, bool(element.ListLabelString), joined))] += 1

    add(document.Text)
    for name in document.TextFrames.ElementNames:
        add(document.TextFrames.getByName(name).Text)
    return found


def anchored(document):
    """How many things stand in the text that are no text."""
    fields = document.TextFields.createEnumeration()
    count = 0
    while fields.hasMoreElements():
        fields.nextElement()
        count += 1
    return {"footnotes": document.Footnotes.Count, "bookmarks": len(document.Bookmarks.ElementNames), "shapes": document.DrawPage.Count, "fields": count}


def states(report):
    return {element.Id: (element.State.value, element.Text) for element in report.Elements}


class Promise:
    """Asks it of one open document."""

    def __init__(self, check, document, name):
        self.check, self.document, self.name = check, document, name
        self.looks = self.anchored = None  # before any fix

    def cases(self):
        before = self.check.check(self.document)
        formats = snapshot(self.document)
        found = [self.case(before, finding) for finding in before.Findings]
        if snapshot(self.document) != formats:
            found.append(Case(self.name, "undo", "", True, "formats differ when all is undone"))
        return found

    def case(self, before, finding):
        # in a long report not every fix is tried; asked about alone, each is
        finding = self.check.examine(self.document, finding.Key)
        problem = self.fixed(before, finding) if finding.Fixable else self.refused(finding)
        return Case(self.name, finding.Rule, finding.Element, finding.Fixable, problem)

    def refused(self, finding):
        was, history = shape(self.document), steps(self.document)
        try:
            self.check.fix(self.document, finding.Key)
        except Exception as error:  # the type is made in the office
            reason = getattr(error, "Reason", repr(error))
            same = shape(self.document) == was and steps(self.document) == history
            return "" if reason == "not.fixable" and same else "refused with %s" % reason if same else "changed though refused"
        for _ in range(len(steps(self.document)) - len(history)):
            self.document.UndoManager.undo()
        return "said not to be fixable, but was fixed"

    def fixed(self, before, finding):
        if self.looks is None:
            self.looks, self.anchored = looks(self.document), anchored(self.document)
        was, lines, history = shape(self.document), texts(self.document), steps(self.document)
        try:
            self.check.fix(self.document, finding.Key)
        except Exception as error:
            same = shape(self.document) == was and steps(self.document) == history
            return "refused: %s%s" % (getattr(error, "Reason", repr(error)), "" if same else ", and changed")
        problems = list(self.problems(before, finding, lines))
        made = len(steps(self.document)) - len(history)
        if made not in ((0, 1) if finding.Rule == "element.empty" else (1,)):
            problems.append("%d undo steps" % made)
        if made == 0 and shape(self.document) != was:
            problems.append("changed without an undo step")
        for _ in range(made):
            self.document.UndoManager.undo()
        if shape(self.document) != was:
            problems.append("undo does not give all back")
        return "; ".join(problems)

    def lost_looks(self):
        """What stands as it stood looks as it looked, and what is anchored in it is there."""
        now = looks(self.document)
        for text, were in self.looks.items():
            if text in now and sum(now[text].values()) >= sum(were.values()) and were - now[text]:
                yield "%s looks %s, looked %s" % (text[:30], list(now[text] - were)[:1], list(were - now[text])[:1])
        for what, count in anchored(self.document).items():
            if count < self.anchored[what]:
                yield "%d %s are gone" % (self.anchored[what] - count, what)

    def problems(self, before, finding, lines):
        after = self.check.check(self.document)
        had = states(before)
        known = {one.Key for one in before.Findings}
        now = states(after)
        if finding.Rule != "element.empty" and finding.Key in {one.Key for one in after.Findings}:
            yield "the finding is still there"
        own = {element for element in now if had[element][0] == "MISSING" and now[element][0] != "MISSING"} | {finding.Element}
        if finding.Rule == "review.due":
            own.add("review.analysis")
        for one in after.Findings:
            roadmap = one.Rule == "roadmap.empty" and "roadmap.activity" in own
            in_time = finding.Rule == "year.mismatch" and one.Element in IN_TIME
            if one.Key not in known and not roadmap and not in_time and not (one.Rule in SUCCESSORS and one.Element in own):
                yield "%s %s has come" % (one.Rule, one.Element)
        for element, (state, text) in had.items():
            if element not in own and now.get(element) != (state, text):
                yield "%s was %s «%s», is %s «%s»" % (element, state, text[:40], *(value[:40] for value in now.get(element, ("", ""))))
        yield from self.lost_looks()
        there = texts(self.document)
        blank = finding.Rule == "review.due" and had["review.analysis"][0] == "EMPTY"
        if not blank and (finding.Rule.endswith(".missing") or finding.Rule in ("review.due", "direction.without.project")):
            if not is_within(lines, there):  # what inserts takes nothing away
                yield "text is gone or moved"
        else:
            gone = collections.Counter(lines) - collections.Counter(there)
            come = collections.Counter(there) - collections.Counter(lines)
            left = [line for line in gone if not any(part in line for part in ("_", "(", "…", "..", "—", "–", "-", "[", "<", "указать", "…"))]
            if blank:
                left = [line for line in left if not any(other.startswith(line) for other in come)]
            if left and (blank or finding.Rule == "element.empty"):
                yield "took away %s" % left[:2]
            # an empty cell is no line; the draft in it is one
            if sum(come.values()) > sum(gone.values()) + (1 if blank else 0):
                yield "wrote %s" % list(come)[:2]
