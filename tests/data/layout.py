"""How people lay out such documents in an office: paragraphs, facts, tables, frames, lists, sheets.

In texts «**…**» is bold, «\\v» a manual line break, «\\n» the next paragraph. Everything is made the way a person
does it: real tables with really merged cells, real frames, real list numbering, direct formatting where no style is
asked for.
"""

import uno
from com.sun.star.awt.FontWeight import BOLD, NORMAL
from com.sun.star.style.BreakType import PAGE_BEFORE
from com.sun.star.style.ParagraphAdjust import BLOCK, CENTER, LEFT, RIGHT
from com.sun.star.table.CellHoriJustify import CENTER as CELL_CENTER
from com.sun.star.text.ControlCharacter import LINE_BREAK, PARAGRAPH_BREAK
from com.sun.star.text.TextContentAnchorType import AT_PARAGRAPH

ADJUST = {"left": LEFT, "centre": CENTER, "right": RIGHT, "block": BLOCK}


def column_name(index):
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[index]


def write(text, cursor, content, bold=False):
    """Inserts content at the cursor, bold where it says so."""
    for number, run in enumerate(content.split("**")):
        cursor.CharWeight = BOLD if bold or number % 2 else NORMAL
        for line, piece in enumerate(run.split("\v")):
            if line:
                text.insertControlCharacter(cursor, LINE_BREAK, False)
            if piece:
                text.insertString(cursor, piece, False)


class Page:
    """A Writer document, written from top to bottom."""

    def __init__(self, document, font="Times New Roman", size=12, spacing=0):
        self.document, self.text = document, document.Text
        self.size, self.spacing = size, spacing
        styles = document.StyleFamilies
        standard = styles.getByName("ParagraphStyles").getByName("Standard")
        standard.CharFontName, standard.CharHeight = font, size
        standard.CharLocale = uno.createUnoStruct("com.sun.star.lang.Locale", "ru", "RU", "")
        for level in (1, 2):
            style = styles.getByName("ParagraphStyles").getByName("Heading %d" % level)
            style.CharFontName, style.CharHeight = font, size + 4 - 2 * level + 2
        for name in ("Standard", "Landscape"):
            page = styles.getByName("PageStyles").getByName(name)
            page.LeftMargin, page.RightMargin, page.TopMargin, page.BottomMargin = 2500, 1500, 2000, 2000
        a4 = styles.getByName("PageStyles").getByName("Standard")
        a4.Width, a4.Height = 21000, 29700
        turned = styles.getByName("PageStyles").getByName("Landscape")
        turned.IsLandscape, turned.Width, turned.Height = True, 29700, 21000
        self.cursor = self.text.createTextCursor()
        self.unused = True
        self.page_style = None
        self.page_break = False

    # --- paragraphs -------------------------------------------------------------------------------------------------

    def _new_paragraph(self):
        if not self.unused:
            self.text.insertControlCharacter(self.cursor, PARAGRAPH_BREAK, False)
        self.unused = False
        self.cursor.gotoEnd(False)
        self.cursor.ParaStyleName = "Standard"
        self.cursor.setAllPropertiesToDefault()
        self.cursor.NumberingStyleName = ""  # the default would be the list that the paragraph before belongs to
        if self.page_style:
            self.cursor.PageDescName, self.page_style = self.page_style, None
        elif self.page_break:
            self.cursor.BreakType = PAGE_BEFORE
        self.page_break = False

    def para(self, content="", bold=False, align="left", size=None, indent=0, before=0, after=None):
        self._new_paragraph()
        cursor = self.cursor
        cursor.ParaAdjust = ADJUST[align]
        cursor.ParaFirstLineIndent, cursor.ParaTopMargin = indent, before
        cursor.ParaBottomMargin = self.spacing if after is None else after
        if size:
            cursor.CharHeight = size
        write(self.text, cursor, content, bold)
        return self

    def lines(self, *contents, **how):
        for content in contents:
            self.para(content, **how)
        return self

    def centred(self, *contents, **how):
        return self.lines(*contents, align="centre", **how)

    def prose(self, *contents):
        return self.lines(*contents, align="block", indent=1250)

    def gap(self, count=1):
        return self.lines(*[""] * count)

    def heading(self, content, level=1):
        """A real heading style."""
        self._new_paragraph()
        self.cursor.ParaStyleName = "Heading %d" % level
        self.text.insertString(self.cursor, content, False)
        return self

    def bold_heading(self, content, align="centre"):
        """What most people make instead of a heading style."""
        return self.para(content, bold=True, align=align, before=300, after=150)

    def label_value(self, label, value, separator=": ", bold=False):
        return self.para(("**%s**" if bold else "%s") % (label + separator.rstrip("\n")) + value)

    def facts(self, pairs, separator=": ", bold=False):
        for label, value in pairs:
            self.label_value(label, value, separator, bold)
        return self

    def under_label(self, label, *values):
        """A bold label with its value in the next paragraph(s)."""
        self.para(label, bold=True, before=150)
        return self.lines(*values)

    def numbered(self, *items, style="Numbering 123", restart=True):
        for index, item in enumerate(items):
            self._new_paragraph()
            self.cursor.NumberingStyleName = style
            if restart and index == 0:
                self.cursor.ParaIsNumberingRestart, self.cursor.NumberingStartValue = True, 1
            write(self.text, self.cursor, item)
        return self

    def bullets(self, *items):
        return self.numbered(*items, style="List 1", restart=False)

    def new_page(self, style=None):
        self.page_style, self.page_break = style, style is None
        return self

    # --- tables and frames ------------------------------------------------------------------------------------------

    def table(self, rows, widths=None, header=True, across=(), down=(), border=True, size=None, bold_first=False):
        """rows of equal length; across: indices of rows merged over the whole width; down: (column, first row, last row)."""
        if not self.unused:
            self._new_paragraph()
        if self.page_style or self.page_break:
            self.para()
        columns = len(rows[0])
        table = self.document.createInstance("com.sun.star.text.TextTable")
        table.initialize(len(rows), columns)
        self.text.insertTextContent(self.cursor, table, False)
        self.cursor.gotoEnd(False)
        self.unused = True
        self._set_widths(table, widths, columns)
        for row, cells in enumerate(rows):
            for column, content in enumerate(cells):
                is_head = (header and row == 0) or row in across
                self._fill_cell(table.getCellByName(column_name(column) + str(row + 1)), content,
                                bold=is_head or (bold_first and column == 0), centred=is_head, size=size)
        if header:
            table.RepeatHeadline = True
        if not border:
            lines = table.TableBorder
            none = uno.createUnoStruct("com.sun.star.table.BorderLine")
            for side in ("TopLine", "BottomLine", "LeftLine", "RightLine", "HorizontalLine", "VerticalLine"):
                setattr(lines, side, none)
            table.TableBorder = lines
        for column, first, last in down:
            self._merge(table, column_name(column) + str(first + 1), column_name(column) + str(last + 1))
        for row in sorted(across, reverse=True):
            self._merge(table, "A%d" % (row + 1), column_name(columns - 1) + str(row + 1))
        return self

    @staticmethod
    def _set_widths(table, widths, columns):
        if not widths:
            return
        total, sum_of = table.TableColumnRelativeSum, 0
        separators = table.TableColumnSeparators
        for index in range(columns - 1):
            sum_of += widths[index]
            separators[index].Position = int(total * sum_of / sum(widths))
        table.TableColumnSeparators = separators

    @staticmethod
    def _fill_cell(cell, content, bold, centred, size):
        cursor = cell.createTextCursor()
        for index, paragraph in enumerate(content.split("\n")):
            if index:
                cell.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
            cursor.ParaAdjust = CENTER if centred else LEFT
            if size:
                cursor.CharHeight = size
            write(cell, cursor, paragraph, bold)

    @staticmethod
    def _merge(table, first, last):
        cursor = table.createCursorByCellName(first)
        cursor.gotoCellByName(last, True)
        cursor.mergeRange()

    def frame(self, paragraphs, width=15000, height=8000, border=True):
        """A text frame at a paragraph of its own; paragraphs are (content, options of para) or plain contents."""
        self._new_paragraph()
        frame = self.document.createInstance("com.sun.star.text.TextFrame")
        frame.AnchorType, frame.Width, frame.Height, frame.SizeType = AT_PARAGRAPH, width, height, 2
        if not border:
            none = uno.createUnoStruct("com.sun.star.table.BorderLine")
            frame.LeftBorder = frame.RightBorder = frame.TopBorder = frame.BottomBorder = none
        # Breaking the empty anchor paragraph later would carry the frame over to the next page, so that comes first.
        self.text.insertControlCharacter(self.cursor, PARAGRAPH_BREAK, False)
        self.cursor.goLeft(1, False)
        self.text.insertTextContent(self.cursor, frame, False)
        text, cursor = frame.Text, frame.Text.createTextCursor()
        for index, entry in enumerate(paragraphs):
            content, how = entry if isinstance(entry, tuple) else (entry, {})
            if index:
                text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
            cursor.ParaAdjust = ADJUST[how.get("align", "centre")]
            cursor.CharHeight = how.get("size", self.size)
            write(text, cursor, content, how.get("bold", False))
        self.cursor.gotoEnd(False)
        self.unused = True
        return self


class Sheet:
    """One sheet of a Calc document, typed row by row."""

    def __init__(self, document, name, index=0):
        self.document = document
        sheets = document.Sheets
        if index < sheets.Count:
            sheets.getByIndex(index).Name = name
        else:
            sheets.insertNewByName(name, index)
        self.sheet = sheets.getByName(name)
        self.row = 0
        page = document.StyleFamilies.getByName("PageStyles").getByName(self.sheet.PageStyle)
        page.IsLandscape, page.Width, page.Height, page.ScaleToPagesX, page.ScaleToPagesY = True, 29700, 21000, 1, 0

    def line(self, *cells, bold=False, merge=0, centred=False):
        for column, content in enumerate(cells):
            cell = self.sheet.getCellByPosition(column, self.row)
            if isinstance(content, (int, float)):
                cell.Value = content
            elif content:
                cell.String = content
            if bold:
                cell.CharWeight = BOLD
            if centred:
                cell.HoriJustify = CELL_CENTER
        if merge:
            self.sheet.getCellRangeByPosition(0, self.row, merge - 1, self.row).merge(True)
        self.row += 1
        return self

    def date(self, column, row, day, month, year):
        """A date as a person's typing makes it: a number with a date format."""
        cell = self.sheet.getCellByPosition(column, row)
        cell.setFormula("%04d-%02d-%02d" % (year, month, day))
        russian = uno.createUnoStruct("com.sun.star.lang.Locale", "ru", "RU", "")
        formats = self.document.NumberFormats
        key = formats.queryKey("DD.MM.YYYY", russian, False)
        cell.NumberFormat = key if key >= 0 else formats.addNew("DD.MM.YYYY", russian)
        return self

    def gap(self, count=1):
        self.row += count
        return self

    def widths(self, *centimetres):
        for column, width in enumerate(centimetres):
            self.sheet.Columns.getByIndex(column).Width = int(width * 1000)
        return self

    def grid(self, first_row, last_row, columns):
        """Borders and wrapped text, as selected and clicked."""
        area = self.sheet.getCellRangeByPosition(0, first_row, columns - 1, last_row)
        line = uno.createUnoStruct("com.sun.star.table.BorderLine2")
        line.OuterLineWidth = 26
        border = area.TableBorder2
        for side in ("TopLine", "BottomLine", "LeftLine", "RightLine", "HorizontalLine", "VerticalLine"):
            setattr(border, side, line)
            setattr(border, "Is%sValid" % side, True)
        area.TableBorder2 = border
        area.IsTextWrapped = True
        area.Rows.OptimalHeight = True
        return self
