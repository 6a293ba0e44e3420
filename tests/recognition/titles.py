"""Title sheets: which lines stand on one, in which order, and which of them carry a label."""

BARE, LABELLED = "bare", "labelled"


def compose(document, composer):
    """Settles how the title sheet is worded: document.title becomes [(element's name, label or None, text)]."""
    chance = composer.chance
    entries = {element.split(".")[1]: entry for element, entry in document.entries.items() if element.startswith("title.")}
    document.title_style = BARE
    if document.layout == "title-table" or (document.layout == "big-table" and chance.random() < 0.5):
        document.title_style = LABELLED if chance.random() < 0.6 else BARE
    if document.title_style == LABELLED:
        for entry in entries.values():
            if entry.state == "EMPTY":
                entry.value = composer.blank("note.situation", chance.random() < 0.5)
        document.title = [(name, composer.label("title." + name), entry.value) for name, entry in entries.items() if entry.state != "MISSING"]
        for name, label, _ in document.title:
            entries[name].wording = label
        return
    document.title = _bare(document, entries, composer)


def _bare(document, entries, composer):
    chance = composer.chance
    lines = []
    for name in ("organisation", "heading", "teacher", "place", "year"):
        if entries[name].state == "MISSING":
            continue
        lines.append((name, None, entries[name].value))
    _word_teacher(document, entries["teacher"], lines, composer)
    if entries["heading"].state == "FILLED":
        entries["heading"].wording = entries["heading"].value
    year, place = entries["year"], entries["place"]
    if year.state == place.state == "FILLED" and chance.random() < 0.4:
        lines = [line for line in lines if line[0] not in ("place", "year")] + [("place", None, "%s, %s" % (place.value, year.value))]
    elif year.state == "FILLED" and "учебный" in year.value and chance.random() < 0.6:
        lines = [line for line in lines if line[0] != "year"]
        after = [line[0] for line in lines].index("heading") + 1 if entries["heading"].state == "FILLED" else 0
        lines.insert(after, ("year", None, "на " + year.value))
    return lines


def _word_teacher(document, entry, lines, composer):
    if entry.state != "FILLED":
        return
    teacher, form = document.teacher, composer.rotation.next("teacher form", ("nominative", "genitive", "initials", "prefix", "nominative", "prefix"))
    text = {"genitive": teacher["genitive"], "initials": " ".join(reversed(teacher["initials"].rsplit(" ", 1)))}.get(form, teacher["name"])
    if form == "prefix":
        entry.wording = composer.label("title.teacher")
        text = entry.wording + ": " + text
    shows_position = document.entries["info.position"].state == "FILLED" and composer.chance.random() < 0.4
    if shows_position and form != "genitive":
        text += ",\n" + teacher["position"]
    place = [line[0] for line in lines].index("teacher")
    lines[place] = ("teacher", None, text)
