"""Puts composed documents on paper, each in its layout, the way people do it in an office."""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "data"))

from corpus import OUTCOMES, SHEETS  # noqa: E402
from layout import column_name  # noqa: E402

SECTIONS = ("info", "diagnosis", "note")
SEPARATORS = {"lines": (": ", ". ", ":\t"), "dash": (" – ", " - ", "\t", " — ")}
HEADING_STYLES = {"headings": ("roman", "numbered", "caps", "chapter"), "other": ("style", "bold", "caps", "style", "none")}
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII")
FACT_STYLES = ("table", "lines", "under", "dash", "prose", "breaks", "cells", "three", "pairs")
COLUMNS_OF_BIG_TABLE = 6


def write(document, new_page, new_sheet):
    """Writes a composed document; new_page() and new_sheet(title) give the paper for it."""
    if document.write:
        document.write(new_sheet if document.formats[0] in SHEETS else new_page())
    elif document.layout in ("sheet", "sheets"):
        SheetWriter(document, new_sheet).write()
    elif document.layout == "big-table":
        BigTable(document, new_page()).write()
    else:
        PageWriter(document, new_page()).write()


def as_text(value, separator="; "):
    return separator.join(value) if isinstance(value, list) else value


def capital(text):
    return text[:1].upper() + text[1:]


def shown(document, section):
    """The section's facts that stand in the document at all."""
    return [(element, entry) for element, entry in document.entries.items() if element.startswith(section + ".") and entry.state != "MISSING"]


def road_map_rows(document):
    """The road map as (kind of row, cells); a row of one cell goes over the whole width."""
    plan = document.road_map
    columns = plan.columns + ([element for element in OUTCOMES if document.entries[element].state != "MISSING"] if plan.outcomes == "columns" else [])
    headers = [plan.headers.get(column) or document.entries[column].wording for column in columns]
    rows, direction = [], None
    for number, row in enumerate(plan.rows):
        if number in plan.deadline_rows:
            rows.append(("separator", [plan.deadline_rows[number]]))
        starts = row["roadmap.direction"] != direction
        if starts and direction and plan.outcomes == "rows":
            rows += outcome_rows(document, direction)
        direction = row["roadmap.direction"]
        if starts and plan.kind in ("separators", "outcomes", "tables"):
            rows.append(("direction", [direction]))
        values = dict(row)
        if plan.outcomes == "columns" and starts:
            values.update(plan.outcome_values.get(direction, {}))
        rows.append(("activity", [values.get(column, "") for column in columns]))
    if plan.outcomes == "rows":
        rows += outcome_rows(document, direction)
    return headers, rows


def outcome_rows(document, direction):
    values = document.road_map.outcome_values.get(direction, {})
    parts = [document.entries[element].wording.replace("{v}", value) for element, value in values.items()]
    if not parts:
        return []
    return [("outcome", [". ".join(parts) + "."])] if len(direction) % 2 else [("outcome", [part]) for part in parts]


class PageWriter:
    def __init__(self, document, page):
        self.document, self.page, self.chance = document, page, document.chance
        self.style = document.layout if document.layout in FACT_STYLES else self.chance.choice(("table", "lines", "under", "dash"))
        self.heading_style = self.chance.choice(HEADING_STYLES.get(document.layout, HEADING_STYLES["other"]))
        self.separator = self.chance.choice(SEPARATORS.get(self.style, (": ",)))
        self.bold = self.chance.random() < 0.5
        self.chapters = 0

    def write(self):
        self.title_sheet()
        for section in SECTIONS:
            facts = shown(self.document, section)
            if facts:
                if self.style != "three":
                    self.heading(section)
                self.facts(section, facts)
        if self.document.road_map:
            self.road_map()
        self.resources()
        review = shown(self.document, "review")
        if review:
            self.heading("review")
            self.facts("review", review)

    # --- the title sheet --------------------------------------------------------------------------------------------

    def title_sheet(self):
        page, document = self.page, self.document
        lines = document.title
        if document.title_style == "labelled":
            page.gap(3).table([[label, text.replace("\n", " ")] for _, label, text in lines], widths=[2, 4], header=False, size=13)
        elif document.layout == "title-table":
            page.gap(2).table([["\n".join("**%s**" % line if name == "heading" else line for line in text.split("\n"))] for name, _, text in lines],
                              header=False, border=False, size=14)
        elif document.layout == "frame":
            paragraphs = []
            for name, _, text in lines:
                paragraphs += [(line, {"bold": name == "heading", "size": 16 if name == "heading" else 13}) for line in text.split("\n")] + [("", {})] * 4
            page.frame(paragraphs, width=16000, height=18000).gap()
        else:
            self.bare_lines(lines)
        page.new_page()

    def bare_lines(self, lines):
        page = self.page
        stamps = self.document.entries["title.year"].state == "FILLED" and self.chance.random() < 0.3
        for place, (name, _, text) in enumerate(lines):
            if name == "heading":
                page.gap(4).centred("**%s**" % (text.upper() if self.chance.random() < 0.4 else text), size=18)
            elif name == "teacher":
                page.gap(1).lines(*text.split("\n"), align=self.chance.choice(("centre", "right")), size=14)
            elif name == "place" or (name == "year" and place == len(lines) - 1 and not text.startswith("на ")):
                page.gap(5 if lines[place - 1][0] != "place" else 0).centred(text)
            else:
                page.centred(*text.split("\n"))
            if name == "organisation" and stamps:
                page.table([["Рассмотрено\nна заседании МО\nпротокол № 1 от 28.08.2025", "Утверждаю\nруководитель ____________ А. Н. Дронова"]],
                           header=False, border=False, size=11)

    # --- sections ---------------------------------------------------------------------------------------------------

    def heading(self, section, words=None):
        words = words or self.document.headings[section]
        self.chapters += 1
        number, style, page = self.chapters, self.heading_style, self.page
        if style == "none" and section not in ("roadmap", "outcomes", "resources"):
            page.gap()
        elif style in ("style", "none"):
            page.heading(words)
        elif style == "bold":
            page.bold_heading(words, self.chance.choice(("left", "centre")))
        elif style == "caps":
            page.bold_heading(words.upper())
        elif style == "roman":
            page.bold_heading("%s. %s" % (ROMAN[number - 1], words), "left")
        elif style == "numbered":
            page.heading("%d. %s" % (number, words))
        else:
            page.bold_heading("Раздел %d. %s" % (number, words), "left")

    def facts(self, section, facts):
        if self.style == "prose" and section == "info":
            self.prose_of_teacher(facts)
        elif self.style == "prose":
            self.prose(facts)
        elif self.style == "table":
            self.table(facts)
        elif self.style == "under":
            self.under(facts)
        elif self.style == "breaks":
            self.breaks(facts)
        elif self.style == "cells":
            self.cells(facts)
        elif self.style == "three":
            self.three(section, facts)
        elif self.style == "pairs":
            self.pairs(facts)
        else:
            self.label_lines(facts)

    def table(self, facts):
        end = self.chance.choice(("", "", ":"))
        rows = [[entry.wording + end, as_text(entry.value, self.chance.choice(("; ", ";\n")))] for _, entry in facts]
        widths = [2, 4]
        if self.chance.random() < 0.3:
            rows, widths = [["%d." % number] + row for number, row in enumerate(rows, 1)], [1, 5, 10]
        header = self.chance.random() < 0.25
        if header:
            rows = [["№"] * (len(widths) - 2) + ["Показатель", "Сведения"]] + rows
        self.page.table(rows, widths=widths, header=header, bold_first=self.chance.random() < 0.4 and len(widths) == 2)

    def label_lines(self, facts):
        for element, entry in facts:
            label = "**%s**" % entry.wording if self.bold else entry.wording
            if isinstance(entry.value, list) and self.chance.random() < 0.6:
                self.page.para(label + ":")
                self.items(entry.value)
            else:
                text = as_text(entry.value)
                self.page.para(label + self.separator + (capital(text) if self.separator == ". " else text))

    def under(self, facts):
        real_headings = self.chance.random() < 0.4
        end = self.chance.choice(("", ":", "."))
        for _, entry in facts:
            if real_headings:
                self.page.heading(entry.wording, 2)
            else:
                self.page.para(entry.wording + end, bold=True, before=150)
            if isinstance(entry.value, list):
                self.items(entry.value)
            elif entry.value:
                self.page.para(capital(entry.value))

    def breaks(self, facts):
        """Label and value in one paragraph, parted by a manual line break."""
        for _, entry in facts:
            label = "**%s**" % entry.wording if self.bold else entry.wording + ":"
            value = "\v".join(entry.value) if isinstance(entry.value, list) else entry.value
            self.page.para(label + ("\v" + value if value else ""))

    def cells(self, facts):
        """A card: every fact has a cell of its own, the value below the label."""
        both = [["**%s**\n%s" % (entry.wording, as_text(entry.value, "\n"))] for _, entry in facts]
        self.page.table(both, header=False)

    def three(self, section, facts):
        """The section's name stands at the side, merged over its rows."""
        rows = [[self.document.headings[section], entry.wording, as_text(entry.value)] for _, entry in facts]
        for row in rows[1:]:
            row[0] = ""
        self.page.table(rows, widths=[3, 4, 8], header=False, down=[(0, 0, len(rows) - 1)] if len(rows) > 1 else ())
        self.page.gap()

    def pairs(self, facts):
        """Two facts a row: label, value, label, value."""
        cells = [[entry.wording, as_text(entry.value)] for _, entry in facts]
        cells += [["", ""]] * (len(cells) % 2)
        self.page.table([a + b for a, b in zip(cells[::2], cells[1::2])], header=False)

    def items(self, items):
        how = self.chance.choice(("numbered", "bullets", "typed", "dashes"))
        if how == "numbered":
            self.page.numbered(*[item + "." for item in items])
        elif how == "bullets":
            self.page.bullets(*[item + ";" for item in items])
        elif how == "typed":
            self.page.lines(*["%d) %s;" % (number, item) for number, item in enumerate(items, 1)])
        else:
            self.page.lines(*["- %s;" % item for item in items])

    def prose_of_teacher(self, facts):
        sentences, name = [], None
        for element, entry in facts:
            sentence = entry.wording.replace("{v}", as_text(entry.value))
            if element == "info.teacher":
                name = sentence
            elif element == "info.position" and name:
                sentences.append("%s, %s" % (name, sentence))
                name = None
            else:
                sentences.append(sentence)
        if name:
            sentences.insert(0, name)
        middle = max(1, len(sentences) // 2)
        for part in (sentences[:middle], sentences[middle:]):
            if part:
                self.page.prose(" ".join(capital(sentence).rstrip(".") + "." for sentence in part))

    def prose(self, facts):
        joined = []
        dash = self.chance.choice((" – ", ". ", ": "))
        for _, entry in facts:
            if entry.state == "EMPTY":
                joined.append(entry.wording + dash + (entry.value or "_" * 30))
            else:
                text = as_text(entry.value).rstrip(".")
                joined.append(entry.wording + dash + (capital(text) if dash == ". " else text) + ".")
        while joined:
            both = len(joined) > 1 and joined[0].endswith(".") and self.chance.random() < 0.25
            self.page.prose(" ".join(joined[:1 + both]))
            del joined[:1 + both]

    def resources(self):
        entry = self.document.entries["resources.events"]
        if entry.state == "MISSING":
            return
        if self.chance.random() < 0.5:
            self.heading("resources", entry.wording)
        else:
            self.heading("resources")
            self.page.para(entry.wording + ":", bold=True)
        if isinstance(entry.value, list):
            self.items(entry.value)
        else:
            self.page.para(entry.value or "_" * 40)

    # --- the road map -----------------------------------------------------------------------------------------------

    def road_map(self):
        plan = self.document.road_map
        if self.chance.random() < 0.3:
            self.page.new_page("Landscape")
        self.heading("roadmap")
        if plan.kind == "list":
            self.road_map_as_list()
        elif plan.kind == "tables" or (plan.kind == "outcomes" and self.chance.random() < 0.4):
            self.table_per_direction()
        else:
            headers, rows = road_map_rows(self.document)
            self.grid(headers, rows)
        if plan.outcomes in ("table", "text"):
            self.heading("outcomes")
            (self.outcome_table if plan.outcomes == "table" else self.outcome_text)()

    def grid(self, headers, rows, numbered=None):
        numbered = self.chance.random() < 0.6 if numbered is None else numbered
        cells, across, count = [(["№ п/п"] if numbered else []) + headers], [], 0
        for kind, row in rows:
            if kind == "activity":
                count += 1
                cells.append(([str(count)] if numbered else []) + row)
            else:
                across.append(len(cells))
                cells.append(row + [""] * (len(cells[0]) - 1))
        self.page.table(cells, widths=([1] if numbered else []) + [4] * len(headers), across=across, size=10)

    def table_per_direction(self):
        headers, rows = road_map_rows(self.document)
        starts = [place for place, (kind, _) in enumerate(rows) if kind == "direction"] + [len(rows)]
        level = self.chance.random() < 0.5
        for start, end in zip(starts, starts[1:]):
            if level:
                self.page.heading(rows[start][1][0], 2)
            else:
                self.page.para(rows[start][1][0], bold=True, before=200)
            self.grid(headers, rows[start + 1:end], numbered=False)

    def road_map_as_list(self):
        plan, direction = self.document.road_map, None
        for row in plan.rows:
            starts, direction = row["roadmap.direction"] != direction, row["roadmap.direction"]
            if starts:
                self.page.para("**%s**" % direction)
            parts = [row["roadmap.activity"]]
            parts += [pattern.replace("{v}", row[element]) for element, pattern in plan.item_patterns.items() if row[element]]
            self.page.numbered(". ".join(parts) + ".", restart=row is plan.rows[0])

    def outcome_table(self):
        entries, plan = self.document.entries, self.document.road_map
        elements = [element for element in OUTCOMES if entries[element].state != "MISSING"]
        rows = [["Направление"] + [entries[element].wording for element in elements]]
        rows += [[direction] + [values[element] for element in elements] for direction, values in plan.outcome_values.items()]
        self.page.table(rows, size=11)

    def outcome_text(self):
        entries, plan = self.document.entries, self.document.road_map
        for direction, values in plan.outcome_values.items():
            self.page.para("**%s**" % direction, before=150)
            for element, value in values.items():
                self.page.para("%s: %s" % (entries[element].wording, value or "_" * 30))


class BigTable:
    """Everything in one table of six columns, as forms that travel by e-mail have it."""

    def __init__(self, document, page):
        self.document, self.page, self.chance = document, page, document.chance
        self.wide = 0  # columns that the road map leaves over

    def write(self):
        rows = self.title_rows()
        for section in SECTIONS:
            facts = shown(self.document, section)
            if facts:
                rows.append([self.document.headings[section]])
                rows += [[entry.wording, as_text(entry.value, ";\n")] for _, entry in facts]
        if self.document.road_map:
            rows += self.road_map()
        entry = self.document.entries["resources.events"]
        if entry.state != "MISSING":
            rows.append([entry.wording, as_text(entry.value, ";\n")])
        review = shown(self.document, "review")
        if review:
            rows.append([self.document.headings["review"]])
            rows += [[entry.wording, as_text(entry.value)] for _, entry in review]
        self.put(rows)

    def title_rows(self):
        if self.document.title_style == "labelled":
            return [[label, text] for _, label, text in self.document.title]
        for name, _, text in self.document.title:
            self.page.centred(*("**%s**" % line if name == "heading" else line for line in text.split("\n")))
        self.page.gap()
        return []

    def road_map(self):
        headers, rows = road_map_rows(self.document)
        headers, missing = headers[:COLUMNS_OF_BIG_TABLE], COLUMNS_OF_BIG_TABLE - len(headers)
        found = [[self.document.headings["roadmap"]], headers + [""] * missing]
        self.wide = missing
        for kind, cells in rows:
            found.append(cells + [""] * missing if kind == "activity" else cells)
        plan = self.document.road_map
        if plan.outcomes == "text":
            for direction, values in plan.outcome_values.items():
                found.append([direction])
                found += [[self.document.entries[element].wording, value] for element, value in values.items()]
        return found

    def put(self, rows):
        width = COLUMNS_OF_BIG_TABLE
        full = [row + [""] * (width - len(row)) if len(row) != 2 else [row[0], "", row[1], "", "", ""] for row in rows]
        page = self.page
        page.table(full, widths=[3] * width, header=False, size=10)
        table = page.document.TextTables.getByIndex(page.document.TextTables.Count - 1)
        for number in reversed(range(len(rows))):
            name, count = str(number + 1), len(rows[number])
            if count == 1:
                page._merge(table, "A" + name, column_name(width - 1) + name)
            elif count == 2:
                page._merge(table, "C" + name, column_name(width - 1) + name)
                page._merge(table, "A" + name, "B" + name)
            elif self.wide:
                page._merge(table, column_name(width - 1 - self.wide) + name, column_name(width - 1) + name)


class SheetWriter:
    def __init__(self, document, new_sheet):
        self.document, self.new_sheet, self.chance = document, new_sheet, document.chance

    def write(self):
        if self.document.layout == "sheets":
            self.facts()
        headers, rows = road_map_rows(self.document)
        sheet = self.new_sheet("Дорожная карта").widths(*[4.5] * (len(headers) + 1))
        width = len(headers) + 1
        if self.chance.random() < 0.6:
            sheet.line(self.document.headings["roadmap"].upper(), bold=True, merge=width, centred=True).gap()
        first = sheet.row
        sheet.line("№", *headers, bold=True, centred=True)
        count = 0
        for kind, cells in rows:
            if kind == "activity":
                count += 1
                sheet.line(count, *cells)
            else:
                sheet.line(*cells, bold=True, merge=width, centred=True)
        sheet.grid(first, sheet.row - 1, width)

    def facts(self):
        sheet = self.new_sheet("Сведения").widths(7, 12)
        for name, label, text in self.document.title:
            if label:
                sheet.line(label, text.replace("\n", " "))
            else:
                for line in text.split("\n"):
                    sheet.line(line, bold=name == "heading", merge=2, centred=True)
        sheet.gap()
        for section in SECTIONS + ("resources", "review"):
            facts = shown(self.document, section)
            if facts:
                sheet.line(self.document.headings[section], bold=True, merge=2)
                for _, entry in facts:
                    sheet.line(entry.wording, as_text(entry.value))
