#!/usr/bin/env python3
"""How much an open panel slows typing: keystrokes in a document of 6,000 paragraphs, with the panel open against closed.

    MARSHRUT_OXT=build/release/marshrut.oxt PYTHONPATH=tests/support python3 tests/bench/typing.py [paragraphs] [keystrokes] [rounds]

Real key events in a visible window; closed and open take turns, in changing order, so that a machine that slows down slows both. The least of each counts: the
office's own idle work (layout, counting words, spelling) comes between at any time and makes one round twice as long as another. Prints both and their ratio, and ends
with 1 where it is above 1.05."""

import sys
import time

import uno
from com.sun.star.awt import KeyEvent
from office import Office

LIMIT = 1.05
SECTIONS = (("Пояснительная записка", ("Цель: освоить приёмы развития речи", "Задачи: изучить, опробовать, обобщить")),
            ("Информационная справка о педагоге", ("Должность: учитель", "Стаж: 17 лет")))


def make(office, paragraphs):
    document = office.new("swriter")
    lines = ["Индивидуальный образовательный маршрут педагога"]
    while len(lines) < paragraphs:
        for heading, texts in SECTIONS:
            lines += [heading, *texts, "На занятиях дети рассказывают о прочитанном и спорят о героях."]
    document.Text.String = "\n".join(lines[:paragraphs])
    return document


def keystrokes(office, document, count):
    """Types into the middle of the document. Returns the seconds until everything stands there."""
    toolkit = office.service("com.sun.star.awt.Toolkit")
    document.CurrentController.Frame.ComponentWindow.setFocus()
    place = document.CurrentController.ViewCursor
    paragraph = place.Text.createTextCursorByRange(place)
    paragraph.gotoStartOfParagraph(False)

    def length():
        paragraph.gotoEndOfParagraph(True)
        written = len(paragraph.String)
        paragraph.collapseToStart()
        return written

    before = length()
    event = KeyEvent()
    event.KeyCode, event.KeyChar = 512, uno.Char("a")
    event.Source = document.CurrentController.Frame.ComponentWindow
    start = time.perf_counter()
    for _ in range(count):
        toolkit.keyPress(event)
        toolkit.keyRelease(event)
    while length() < before + count:
        time.sleep(0.002)
        if time.perf_counter() - start > 60:
            raise RuntimeError("the keystrokes did not arrive: %d of %d" % (length() - before, count))
    return time.perf_counter() - start


def main(paragraphs=6000, count=20, rounds=12):
    with Office(screen="1366x768") as office:
        document = make(office, paragraphs)
        sidebar = document.CurrentController.getSidebar()
        office.dispatch(document, "vnd.org.marshrut:Check", Stage="PLAN")
        time.sleep(3)
        cursor = document.CurrentController.ViewCursor
        times = {False: [], True: []}
        for turn in range(rounds + 1):
            for opened in ((False, True) if turn % 2 else (True, False)):
                sidebar.setVisible(opened)
                if opened:
                    office.dispatch(document, "vnd.org.marshrut:Check", Stage="PLAN")
                time.sleep(1)
                cursor.gotoStart(False)
                cursor.goDown(20, False)
                cursor.gotoEndOfLine(False)
                time.sleep(1)
                seconds = keystrokes(office, document, count)
                if turn:  # the first turn warms up
                    times[opened].append(seconds)
        closed, opened = (min(times[state]) for state in (False, True))
        print("%d keystrokes, %d paragraphs: panel closed %.0f ms, open %.0f ms, ratio %.3f (at most %.2f)"
              % (count, paragraphs, closed * 1000, opened * 1000, opened / closed, LIMIT))
        return 0 if opened / closed <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
