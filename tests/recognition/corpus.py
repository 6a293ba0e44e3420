"""What the corpus holds: layouts × wordings × gaps × road maps × formats, each document with its truth.

Nothing here knows the office; `writing` puts a composed document on paper. A seed makes every run the same corpus.
A truth of None is no truth: people would differ, so it is not scored.
"""

import dataclasses
import importlib
import json
import os
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
WORDINGS = json.loads((HERE / "wordings.json").read_text(encoding="utf-8"))
# «heldout», «blind»: other words (and for the blind set other people, values and layouts) that nobody looks at while tuning
OTHER = os.environ.get("MARSHRUT_WORDINGS", "")
OWN = json.loads((HERE / ("wordings_%s.json" % OTHER)).read_text(encoding="utf-8")) if OTHER else {}
for part, own in OWN.items():
    WORDINGS[part] = {**WORDINGS[part], **own} if isinstance(own, dict) else own
SEED = 20250901
ELEMENTS = tuple(WORDINGS["labels"])
OFFERED = {"info.support", "diagnosis.procedure", "note.course_request", "resources.events"}
MAY_BE_MISSED = {element for element in ELEMENTS if element not in OFFERED}

LAYOUTS = ("table", "lines", "under", "dash", "prose", "frame", "title-table", "headings", "big-table")
if OTHER not in ("", "heldout"):
    LAYOUTS += ("breaks", "cells", "three", "pairs")
ROAD_MAPS = ("column", "separators", "tables", "deadlines", "shared", "list", "outcomes", "none")
GAPS = ("complete", "missing", "empty", "placeholder", "mixed")
FORMATS = ("odt", "docx", "doc", "rtf")
SHEETS = ("ods", "xlsx")
ROUTES_PER_LAYOUT = 7
OUTCOMES = ("roadmap.project", "roadmap.practice", "roadmap.assessment")
PLANNED = ("roadmap.direction", "roadmap.activity", "roadmap.deadline", "roadmap.result", "roadmap.report", "roadmap.done")


@dataclasses.dataclass
class Entry:
    """One element as it was put in: its state, the words that name it (None: it stands bare) and its value."""
    state: str
    wording: str = None
    value: object = ""


@dataclasses.dataclass
class RoadMap:
    kind: str
    rows: list  # dicts by element, with the direction always in it
    columns: list = dataclasses.field(default_factory=list)  # elements in order; «report+done» is one column of two
    headers: dict = dataclasses.field(default_factory=dict)
    outcomes: str = "none"  # columns, table, rows, text
    outcome_values: dict = dataclasses.field(default_factory=dict)  # direction → element → value
    deadline_rows: dict = dataclasses.field(default_factory=dict)  # number of the row it stands above → words
    item_patterns: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Document:
    name: str
    layout: str
    formats: tuple
    gaps: str = ""
    teacher: dict = None
    entries: dict = dataclasses.field(default_factory=dict)
    road_map: RoadMap = None
    headings: dict = dataclasses.field(default_factory=dict)
    title: list = dataclasses.field(default_factory=list)  # (element's name, label or None, text)
    title_style: str = ""
    chance: random.Random = None  # for the layout's own choices
    is_route: bool = True
    looks_like: str = ""
    write: object = None  # look-alikes write themselves

    def truth(self):
        return {element: self.entries[element].state for element in ELEMENTS} if self.is_route else {}

    def complete(self):
        return self.is_route and self.gaps == "complete"


class Rotation:
    """Every wording of a pool has its turn before one comes again."""

    def __init__(self, chance):
        self.chance, self.pools = chance, {}

    def next(self, key, pool):
        if not self.pools.get(key):
            self.pools[key] = list(pool)
            self.chance.shuffle(self.pools[key])
        return self.pools[key].pop()


class Composer:
    def __init__(self):
        self.chance = random.Random(SEED)
        self.rotation = Rotation(self.chance)

    def label(self, element, kind=None):
        """The next label; nobody in a school writes «ДОУ», nobody in a kindergarten «школа»."""
        foreign = {None: (), "kindergarten": ("школ", "шмо")}.get(kind, ("доу",))
        pool = [label for label in WORDINGS["labels"][element] if not any(word in label.lower() for word in foreign)]
        return self.rotation.next((element, len(pool)), pool)

    def blank(self, element, hint):
        def is_hint(text):
            return "(" in text or "[" in text
        own = WORDINGS["blanks"].get(element, [])
        pool = [text for text in own + ([] if element.startswith("title.") else WORDINGS["blanks"]["any"]) if is_hint(text) == hint]
        if not hint and not element.startswith("title."):
            pool += ["", ""]
        return self.rotation.next(("blank", element, hint), pool or WORDINGS["blanks"].get(element))

    # --- the facts --------------------------------------------------------------------------------------------------

    def state(self, element, gaps):
        """FILLED, EMPTY, HINT or MISSING."""
        if element in OFFERED:
            if self.chance.random() < 0.45:
                return "MISSING"
        elif element == "title.heading":
            return "MISSING" if gaps in ("missing", "mixed") and self.chance.random() < 0.15 else "FILLED"
        share = {"blank": 1, "missing": 0.3, "empty": 0.25, "placeholder": 0.25, "mixed": 0.35}.get(gaps, 0)
        if self.chance.random() >= share:
            return "FILLED"
        choice = {"missing": ("MISSING",), "empty": ("EMPTY",), "placeholder": ("HINT",), "blank": ("EMPTY", "HINT")}.get(gaps, ("MISSING", "EMPTY", "HINT"))
        return self.chance.choice(choice)

    def value(self, element, teacher, prose):
        section, name = element.split(".")
        if name in ("situation", "problem", "strengths", "deficits", "goal", "topic", "school_topic", "association_topic", "education", "position"):
            return teacher[name]
        if element in ("info.teacher", "title.teacher"):
            return teacher["name"]
        if element == "note.tasks":
            return list(teacher["tasks"])
        if element == "note.course_request":
            return teacher["request"]
        pools = {"title.organisation": WORDINGS["organisations"][teacher["kind"]], "title.heading": WORDINGS["names"]["nominative"],
                 "title.place": WORDINGS["places"], "title.year": WORDINGS["years"]}
        pool = pools.get(element) or WORDINGS["values"][element]
        if prose and element.startswith("info."):  # «категория нет» is nobody's sentence
            pool = [value for value in pool if not value.startswith(("не ", "нет", "без ", "курсов не", "соответствие", "менее"))]
        if element == "resources.events":
            return self.chance.sample(pool, 3)
        return self.rotation.next((element, teacher["kind"] if element == "title.organisation" else "", prose), pool)

    def facts(self, document):
        prose = document.layout == "prose"
        review = None
        for element in ELEMENTS:
            if element.startswith("roadmap."):
                continue
            state = self.state(element, document.gaps)
            if element == "review.analysis":
                review = state
            if element == "review.conclusions" and "MISSING" in (state, review):
                state = document.entries["review.analysis"].state  # a heading alone would name the one that is missing
                state = "MISSING" if review == "MISSING" else "FILLED"
            if prose and state == "HINT":
                state = "EMPTY"
            value = self.value(element, document.teacher, prose) if state == "FILLED" else ""
            if state in ("EMPTY", "HINT"):
                value = self.blank(element, state == "HINT")
            document.entries[element] = Entry("EMPTY" if state == "HINT" else state, None, value)

    def name_facts(self, document):
        """The words that name each fact; the title sheet gets its own, where its layout has any."""
        for element, entry in document.entries.items():
            if element.startswith(("title.", "roadmap.")) or entry.state == "MISSING":
                continue
            if document.layout == "prose" and element in WORDINGS["prose"]:
                patterns = WORDINGS["prose"][element]
                if element == "info.teacher" and document.entries["info.position"].state == "MISSING":
                    patterns = [pattern for pattern in patterns if not pattern.startswith("Я,")]
                if entry.state == "EMPTY":
                    patterns = [pattern for pattern in patterns if pattern != "{v}"]
                    entry.value = "_" * self.chance.choice((5, 20, 40))
                entry.wording = self.rotation.next(("prose", element, tuple(patterns)), patterns)
            else:
                entry.wording = self.label(element, document.teacher["kind"])
        for section, pool in WORDINGS["headings"].items():
            wording = self.rotation.next(("heading", section), pool)
            deficits = document.entries["diagnosis.deficits"].state
            while section == "diagnosis" and deficits == "MISSING" and "дефицит" in wording:
                wording = self.rotation.next(("heading", section), pool)
            document.headings[section] = wording

    # --- the road map -----------------------------------------------------------------------------------------------

    def road_map(self, document, kind):
        gaps = document.gaps
        entries = document.entries
        for element in PLANNED + OUTCOMES:
            entries[element] = Entry("MISSING")
        if kind == "none":
            return
        filled = {element: "EMPTY" if gaps == "blank" else "FILLED" for element in PLANNED}
        if gaps not in ("complete", "blank"):
            for element in self.chance.sample(["roadmap.deadline", "roadmap.result", "roadmap.report", "roadmap.done"], 2):
                state = self.state("note.goal", gaps)
                filled[element] = "EMPTY" if state == "HINT" else state
            if gaps in ("missing", "mixed") and kind in ("column", "deadlines", "shared") and self.chance.random() < 0.3:
                filled["roadmap.direction"] = "MISSING"
        if kind == "shared":
            filled["roadmap.done"] = filled["roadmap.report"] = self.chance.choice(("FILLED", "FILLED", "EMPTY")) if gaps != "complete" else "FILLED"
        if kind == "list":
            filled = {element: "MISSING" if state == "EMPTY" else state for element, state in filled.items()}
        if kind == "deadlines":
            filled["roadmap.deadline"] = "FILLED"
        plan = document.road_map = RoadMap(kind, self.activities(filled, gaps))
        self.columns(plan, filled, document.layout)
        self.outcomes(document, plan, filled)
        for element in PLANNED:
            entries[element].state = filled[element]
            entries[element].wording = plan.headers.get(element) if filled[element] != "MISSING" else None
        if kind == "shared":
            entries["roadmap.report"].wording = entries["roadmap.done"].wording = plan.headers["report+done"]
        if filled["roadmap.direction"] == "MISSING" and plan.outcomes in ("table", "text"):
            entries["roadmap.direction"].state = None  # the outcomes name the directions
        if kind == "list":
            for element, pattern in plan.item_patterns.items():
                entries[element].wording = pattern if filled[element] == "FILLED" else None

    def activities(self, filled, gaps):
        if gaps == "blank":
            return [dict.fromkeys(PLANNED, "") for _ in range(5)]
        rows = []
        keys = self.chance.sample(list(WORDINGS["directions"]), self.chance.choice((3, 4)))
        for key in keys:
            direction = self.rotation.next(("direction", key), WORDINGS["directions"][key])
            for activity, result, report in self.chance.sample(WORDINGS["activities"][key], self.chance.choice((2, 2, 3))):
                row = {"roadmap.direction": direction, "roadmap.activity": activity, "roadmap.result": result, "roadmap.report": report,
                       "roadmap.deadline": self.rotation.next("deadline", WORDINGS["deadlines"]),
                       "roadmap.done": self.rotation.next("mark", WORDINGS["marks"]) if self.chance.random() < 0.6 or not rows else ""}
                for element, state in filled.items():
                    holey = gaps not in ("complete", "") and rows and element in ("roadmap.deadline", "roadmap.result", "roadmap.report")
                    if state != "FILLED" or (holey and self.chance.random() < 0.1):
                        row[element] = direction if element == "roadmap.direction" else ""
                rows.append(row)
        return rows

    def columns(self, plan, filled, layout):
        for element in PLANNED:
            plan.headers[element] = self.label(element) if filled[element] != "MISSING" else None
        shown = [element for element in PLANNED if filled[element] != "MISSING"]
        if plan.kind not in ("column", "deadlines", "shared"):
            shown = [element for element in shown if element != "roadmap.direction"]
            plan.headers["roadmap.direction"] = None
        if plan.kind == "deadlines":
            shown.remove("roadmap.deadline")
            plan.headers["roadmap.deadline"] = None
            words = sorted(self.chance.sample(range(len(WORDINGS["deadline_rows"])), 2))
            half = len(plan.rows) // 2
            plan.deadline_rows = dict(zip((0, half), (WORDINGS["deadline_rows"][word] for word in words)))
        if plan.kind == "shared":
            shown = [element for element in shown if element not in ("roadmap.report", "roadmap.done")] + ["report+done"]
            plan.headers["report+done"] = self.rotation.next("report+done", WORDINGS["shared_columns"]["report+done"])
            for number, row in enumerate(plan.rows):
                done = ". Выполнено %d.10.2025" % (10 + number) if row["roadmap.report"] and number % 2 == 0 else ""
                row["report+done"] = row["roadmap.report"] + done
        if plan.kind == "list":
            plan.item_patterns = {element: self.rotation.next(("item", element), pool) for element, pool in WORDINGS["list_items"].items()}
            if not any(row["roadmap.done"] for row in plan.rows) or filled["roadmap.done"] != "FILLED":
                plan.item_patterns.pop("roadmap.done")
        if layout != "big-table" and self.chance.random() < 0.3 and "roadmap.deadline" in shown:
            shown.remove("roadmap.deadline")
            shown.insert(self.chance.choice((0, len(shown))), "roadmap.deadline")
        plan.columns = shown

    def outcomes(self, document, plan, filled):
        if plan.kind == "list":
            plan.outcomes = "text"
        elif plan.kind == "outcomes":
            plan.outcomes = "rows"
        elif document.layout == "big-table":
            plan.outcomes = self.chance.choice(("rows", "text")) if plan.kind in ("separators",) else "text"
        else:
            plan.outcomes = self.rotation.next("outcomes", ("columns", "table", "text"))
        if document.gaps == "blank" or (document.gaps != "complete" and plan.kind != "outcomes" and self.chance.random() < 0.3):
            plan.outcomes = "none"
            return
        directions = list(dict.fromkeys(row["roadmap.direction"] for row in plan.rows))
        for element in OUTCOMES:
            state = self.state("note.goal", document.gaps)
            state = "EMPTY" if state == "HINT" else state
            if plan.outcomes == "rows" and state == "EMPTY":
                state = "MISSING"
            entry = document.entries[element]
            entry.state = state
            if state == "MISSING":
                continue
            if plan.outcomes == "rows":
                entry.wording = self.rotation.next(("outcome", element), WORDINGS["outcome_rows"][element])
            else:
                entry.wording = self.label(element)
            for direction in directions:
                value = self.rotation.next(element + " value", WORDINGS["values"][element]) if state == "FILLED" else ""
                plan.outcome_values.setdefault(direction, {})[element] = value
        if all(document.entries[element].state == "MISSING" for element in OUTCOMES):
            plan.outcomes = "none"


# --- the corpus ---------------------------------------------------------------------------------------------------------

def compose():
    """All documents of the corpus, in a fixed order; a list without words of its own holds whole documents alone."""
    if OTHER and not OWN:
        return whole(0, importlib.import_module("wild_%s" % OTHER))
    import look_alikes
    import titles
    composer = Composer()
    documents, teachers = [], WORDINGS["teachers"]
    number = 0
    for turn in range(ROUTES_PER_LAYOUT):
        for place, layout in enumerate(LAYOUTS):
            kind, gaps = ROAD_MAPS[(turn + place) % len(ROAD_MAPS)], GAPS[(turn * 2 + place) % len(GAPS)]
            if gaps == "complete" and kind == "none":
                kind = "column"
            if layout == "big-table" and kind in ("tables", "list"):
                kind = "column"
            formats = FORMATS if turn == 0 else (FORMATS[number % len(FORMATS)],)
            documents.append(_route(composer, titles, "%03d-%s-%s-%s" % (number + 1, layout, kind, gaps), layout, formats, gaps, kind,
                                    teachers[number % len(teachers)]))
            number += 1
    for layout in ("table", "lines", "under", "big-table"):
        documents.append(_route(composer, titles, "%03d-%s-blank" % (number + 1, layout), layout, (FORMATS[number % len(FORMATS)],), "blank", "column",
                                teachers[number % len(teachers)]))
        number += 1
    for turn, kind in enumerate(("column", "separators", "shared", "deadlines", "column", "separators", "shared", "column")):
        gaps = GAPS[turn % len(GAPS)]
        layout = "sheet" if turn % 2 else "sheets"
        documents.append(_route(composer, titles, "%03d-%s-%s-%s" % (number + 1, layout, kind, gaps), layout, (("ods", "xlsx")[turn // 2 % 2],), gaps, kind,
                                teachers[number % len(teachers)]))
        number += 1
    for name, (looks_like, write) in look_alikes.DOCUMENTS.items():
        documents.append(Document("%03d-%s" % (number + 1, name), "look-alike", (FORMATS[number % len(FORMATS)],), is_route=False, looks_like=looks_like, write=write))
        number += 1
    if (HERE / ("wild_%s.py" % OTHER)).exists():
        documents += whole(number, importlib.import_module("wild_%s" % OTHER))
    return documents


def whole(number, wild):
    """The documents that come with some lists: nothing in them is dealt; some say in which format they travel."""
    documents = []
    for number, (name, (write, truth, *form)) in enumerate(wild.DOCUMENTS.items(), number):
        entries = {element: Entry(truth.get(element, "MISSING")) for element in ELEMENTS}
        documents.append(Document("%03d-%s" % (number + 1, name), "wild", tuple(form or (FORMATS[number % len(FORMATS)],)), "as found", entries=entries, write=write))
    return documents


def _route(composer, titles, name, layout, formats, gaps, kind, teacher):
    document = Document(name, layout, formats, gaps, teacher)
    composer.facts(document)
    if layout == "sheet":  # a road map alone: nothing else of the route is there
        for entry in document.entries.values():
            entry.state, entry.value = "MISSING", ""
    composer.name_facts(document)
    composer.road_map(document, kind)
    if layout == "sheet":
        document.entries["title.heading"].state = None  # the line above the table may be taken for the document's name
        document.gaps = "road map alone"
    if layout in ("sheet", "sheets") and document.road_map.outcomes != "none":
        document.road_map.outcomes = "columns"
    document.chance = random.Random(name)
    titles.compose(document, composer)
    return document
