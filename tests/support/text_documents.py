"""Text documents made paragraph by paragraph, and what stands in them, with formatting, as values to compare."""

import uno
from com.sun.star.awt import Size
from com.sun.star.style.ParagraphAdjust import CENTER
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
from com.sun.star.text.TextContentAnchorType import AT_PARAGRAPH

ROUTE = "Индивидуальный образовательный маршрут педагога"

BOLD = {"CharWeight": 150.0}
FORMATS = ("CharFontName", "CharHeight", "CharWeight", "CharPosture", "CharUnderline", "CharColor")


class Writing:
    """Writes at the end of a text (the body's unless another is given)."""

    def __init__(self, document, text=None):
        self.document = document
        self.text = text or document.Text
        self.begun = False

    def cursor(self):
        cursor = self.text.createTextCursor()
        cursor.gotoEnd(False)
        return cursor

    def write(self, text, **attributes):
        """Adds text to the last paragraph."""
        start = self.cursor()
        before = len(self.text.String)
        self.text.insertString(start, text, False)
        written = self.cursor()
        written.goLeft(len(text), True)
        for name in FORMATS + ("CharHidden",):
            written.setPropertyToDefault(name)
        for name, value in attributes.items():
            setattr(written, name, value)
        assert len(self.text.String) - before == len(text)
        return written

    def paragraph(self):
        if self.begun:
            self.text.insertControlCharacter(self.cursor(), PARAGRAPH_BREAK, False)
            cursor = self.cursor()
            cursor.setAllPropertiesToDefault()
            cursor.ParaStyleName = "Standard"
        self.begun = True

    def line(self, *pieces, centred=False, style=None):
        """A paragraph; a piece is a text or (text, attributes)."""
        self.paragraph()
        if style:
            self.cursor().ParaStyleName = style
        for piece in pieces:
            text, attributes = (piece, {}) if isinstance(piece, str) else piece
            if text:
                self.write(text, **attributes)
        if centred:
            self.cursor().ParaAdjust = CENTER
        return self

    def insert(self, name, absorb=False, **properties):
        made = self.document.createInstance("com.sun.star." + name)
        for key, value in properties.items():
            setattr(made, key, value)
        self.text.insertTextContent(self.cursor(), made, absorb)
        return made

    def table(self, *rows):
        self.paragraph()
        table = self.document.createInstance("com.sun.star.text.TextTable")
        table.initialize(len(rows), len(rows[0]))
        self.text.insertTextContent(self.cursor(), table, False)
        for number, row in enumerate(rows, 1):
            for letter, text in zip("ABCDEFG", row):
                table.getCellByName("%s%d" % (letter, number)).String = text
        return table

    # At the first paragraph: what is anchored at a later one moves on when the text goes on behind it.

    def frame(self, *lines, centred=True):
        frame = self.document.createInstance("com.sun.star.text.TextFrame")
        frame.AnchorType, frame.Width, frame.Height = AT_PARAGRAPH, 12000, 9000
        self.text.insertTextContent(self.text.Start, frame, False)
        inside = Writing(self.document, frame.Text)
        for text in lines:
            inside.line(text, centred=centred)
        return frame

    def shape(self, text):
        shape = self.document.createInstance("com.sun.star.drawing.RectangleShape")
        shape.AnchorType, shape.Size = AT_PARAGRAPH, Size(12000, 4000)
        self.text.insertTextContent(self.text.Start, shape, False)
        shape.String = text
        return shape


def each(container):
    enumeration = container.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


def content(text):
    """Paragraphs as (style, alignment, breaks, [(text, format…)]), tables as {cell name: content}."""
    found = []
    for element in each(text):
        if element.supportsService("com.sun.star.text.TextTable"):
            found.append({name: content(element.getCellByName(name)) for name in element.CellNames})
            continue
        pieces = []
        for portion in each(element):
            if portion.TextPortionType not in ("Text", "TextField") or not portion.String:
                continue
            looks = tuple(getattr(portion, name) for name in FORMATS)
            looks = tuple(value.value if isinstance(value, uno.Enum) else value for value in looks)
            # Neighbours that look the same are one: where they are parted is nobody's business.
            if pieces and pieces[-1][1] == looks:
                pieces[-1] = (pieces[-1][0] + portion.String, looks)
            else:
                pieces.append((portion.String, looks))
        found.append((element.ParaStyleName, element.ParaAdjust, element.PageDescName or "", pieces))
    return found


def snapshot(document):
    """All of the body and of its frames and shapes."""
    frames = document.TextFrames
    page = document.DrawPage
    shapes = [page.getByIndex(i) for i in range(page.Count)]
    return [content(document.Text),
            {name: content(frames.getByName(name).Text) for name in frames.ElementNames},
            [shape.String for shape in shapes if not shape.supportsService("com.sun.star.text.TextFrame")]]


def lines(text):
    """The texts of the paragraphs alone, tables left out."""
    return [element.String for element in each(text) if element.supportsService("com.sun.star.text.Paragraph")]


def steps(document):
    """The titles of the undo steps, the oldest first."""
    return list(reversed(document.UndoManager.AllUndoActionTitles))
