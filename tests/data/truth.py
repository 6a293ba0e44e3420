"""What the checker has to say about a document: declared by hand as states and gaps, spelt out by the contract's rules."""

SECTIONS = {
    "title": "organisation heading teacher place year",
    "info": "teacher position education attestation_date category courses experience support",
    "diagnosis": "strengths deficits procedure",
    "note": "situation problem school_topic association_topic topic goal tasks forms result period report course_request",
    "roadmap": "direction activity deadline result report done project practice assessment",
    "resources": "events",
    "review": "analysis conclusions",
}
ELEMENTS = [section + "." + name for section, names in SECTIONS.items() for name in names.split()]
OFFERED = {"info.support", "diagnosis.procedure", "note.course_request", "resources.events"}
LATER = {"roadmap.done", "roadmap.project", "roadmap.practice", "roadmap.assessment", "review.analysis", "review.conclusions"}
NOT_ASKED = {  # besides what every form only offers
    "full": "",
    "recommendations": "diagnosis.strengths deficits roadmap.direction report done project practice assessment review.conclusions",
    "structure": "title.heading diagnosis.strengths deficits note.situation problem school_topic association_topic",
}
DUE = {"PLAN": set(), "MIDYEAR": {"roadmap.done"}, "FINAL": LATER - {"roadmap.project"}}
GAP_RULES = {"roadmap.activity": "activity.unnamed", "roadmap.deadline": "deadline.missing",
             "roadmap.result": "result.missing", "roadmap.report": "report.missing"}


def expand(names):
    """«title.*  info.teacher,position» → the ids; a name without a dot belongs to the section named before it."""
    found = set()
    section = None
    for word in names.replace(",", " ").split():
        if "." in word:
            section = word.split(".")[0]
        element = word if "." in word else section + "." + word
        matching = [e for e in ELEMENTS if e.startswith(section + ".")] if element.endswith(".*") else [element]
        if not set(matching) <= set(ELEMENTS):
            raise ValueError("no such element: " + word)
        found.update(matching)
    return found


def route(filled="", empty="", placeholder="", headings="", gaps=None, activities=0, texts=None, today="2025-09-10", stage="PLAN",
          form="full", also=(), alone=False):
    """A teacher's route. Whatever is not named is MISSING.

    empty: the label or column is there, the value is not; placeholder: a hint stands there instead of it;
    headings: sections whose heading stands there without any element; gaps: column → numbers of the activities
    without a value there; activities: how many the road map has (0 and a column there: it is empty); today: the day of the check;
    also: findings that do not follow from gaps, as (rule, element, rows or None); alone: a spreadsheet that keeps a road map and nothing
    else, so that nothing else is asked for.
    """
    filled, placeholder = expand(filled), expand(placeholder)
    empty = expand(empty)
    if filled & empty or filled & placeholder or empty & placeholder:
        raise ValueError("declared twice: %s" % sorted(filled & empty | filled & placeholder | empty & placeholder))
    states = {e: "FILLED" if e in filled else "EMPTY" if e in empty | placeholder else "MISSING" for e in ELEMENTS}
    gaps = {"roadmap." + name: rows for name, rows in (gaps or {}).items()}
    for element, rows in gaps.items():
        if states[element] != "FILLED" or not all(0 < row <= activities for row in rows):
            raise ValueError("impossible gaps in " + element)
    findings = []
    asked = set(ELEMENTS) - OFFERED - LATER | DUE[stage]
    asked -= expand(NOT_ASKED[form])
    for section in ["roadmap"] if alone else SECTIONS:
        findings += _findings_of(section, [e for e in ELEMENTS if e in asked], states, placeholder, section in headings.split(), gaps, activities)
    findings += [list(finding) for finding in also]
    return {"isRoute": True, "form": form, "stage": stage, "today": today, "elements": states, "texts": texts or {}, "findings": findings}


def _findings_of(section, asked, states, placeholder, has_heading, gaps, activities):
    required = [e for e in asked if e.startswith(section + ".")]
    absent = all(states[e] == "MISSING" for e in ELEMENTS if e.startswith(section + "."))
    if not required:
        return []
    if absent and not has_heading:
        return [["roadmap.missing" if section == "roadmap" else "section.missing", section, None]]
    findings = []
    nothing_planned = section == "roadmap" and activities == 0
    if nothing_planned:
        findings.append(["roadmap.empty", "roadmap", None])
    for element in required:
        if states[element] == "MISSING":
            findings.append(["column.missing" if section == "roadmap" else "element.missing", element, None])
        elif states[element] == "EMPTY" and not nothing_planned:
            findings.append(["element.placeholder" if element in placeholder else "element.empty", element, None])
        elif gaps.get(element):
            findings.append([GAP_RULES[element], element, gaps[element]])
    return findings


def no_route(looks_like):
    return {"isRoute": False, "looksLike": looks_like, "form": "full", "stage": "PLAN", "today": "2025-09-10", "elements": {}, "texts": {},
            "findings": [["not.a.route", "", None]]}
