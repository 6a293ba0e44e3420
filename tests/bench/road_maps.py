#!/usr/bin/python3
"""What a road map costs in a visible document, as ratios of one run:

- 500 rows inserted, beside the same cells written in bulk with the same styles, and beside a Basic macro that writes the same table;
- 5,000 rows beside 500: linear is 10;
- adding an activity to 5,000 rows beside adding one to 50.

The least of several rounds that take turns counts.
"""

import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

from office import Office, properties  # noqa: E402  (makes the names of com.sun.star known)
from road_maps import date, insert, road_map, some  # noqa: E402

PERIOD = (date(2026, 9, 1), date(2027, 5, 31))
ROUNDS = 3
STYLES = ("ИОМ Номер", "ИОМ Направление") + ("ИОМ Текст",) * 5
MACRO = """Sub Fill(nRows)
    oSheet = ThisComponent.Sheets.getByIndex(0)
    For i = 0 To nRows - 1
        oSheet.getCellByPosition(0, 2 + i).Value = i + 1
        oSheet.getCellByPosition(1, 2 + i).String = "Профессиональное"
        oSheet.getCellByPosition(2, 2 + i).String = "Мероприятие " & i
        oSheet.getCellByPosition(3, 2 + i).String = "октябрь"
        oSheet.getCellByPosition(4, 2 + i).String = "Памятка на страницу"
        oSheet.getCellByPosition(5, 2 + i).String = "Сообщение на МО, март"
        For j = 0 To 6
            oCell = oSheet.getCellByPosition(j, 2 + i)
            oCell.IsTextWrapped = True
            oCell.CharFontName = "Times New Roman"
            oCell.CharHeight = 11
        Next
    Next
    oSheet.getCellRangeByPosition(0, 2, 6, 1 + nRows).Rows.OptimalHeight = True
End Sub
"""


def seconds(deed):
    begin = time.perf_counter()
    deed()
    return time.perf_counter() - begin


def new(office):
    return office.desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, properties(Hidden=False, MacroExecutionMode=4))


def insertion(office, rows):
    document = new(office)
    what = road_map(some(rows), period=PERIOD)
    taken = seconds(lambda: insert(office, document, what))
    return document, taken


def bulk(office, rows):
    """The same cells and styles, as fast as the office can."""
    document, _ = insertion(office, 1)  # brings the styles
    sheet = document.Sheets.getByIndex(0)
    cells = tuple((float(i + 1),) + tuple(one[name] for name in ("direction", "activity", "deadline", "result", "report")) + ("",)
                  for i, one in enumerate(some(rows)))

    def write():
        document.lockControllers()
        document.addActionLock()
        for column, style in enumerate(STYLES):
            sheet.getCellRangeByPosition(column, 20, column, 19 + rows).CellStyle = style
        area = sheet.getCellRangeByPosition(0, 20, 6, 19 + rows)
        area.setDataArray(cells)
        area.Rows.OptimalHeight = True
        document.removeActionLock()
        document.unlockControllers()

    taken = seconds(write)
    document.close(True)
    return taken


def basic(office, rows):
    document = new(office)
    libraries = document.BasicLibraries
    library = libraries.getByName("Standard") if libraries.hasByName("Standard") else libraries.createLibrary("Standard")
    library.insertByName("Bench", MACRO)
    script = document.getScriptProvider().getScript("vnd.sun.star.script:Standard.Bench.Fill?language=Basic&location=document")
    taken = seconds(lambda: script.invoke((rows,), (), ()))
    document.close(True)
    return taken


def inserting(office, rows):
    document, taken = insertion(office, rows)
    document.close(True)
    return taken


def adding(office, document, rows):
    document.CurrentController.select(document.Sheets.getByIndex(0).getCellByPosition(2, 2 + rows // 2))

    def add():
        office.dispatch(document, "vnd.org.marshrut:AddActivity", **{"roadmap.activity": "Вебинар", "roadmap.deadline": "май"})

    add()
    taken = min(seconds(add) for _ in range(3))
    document.close(True)
    return taken


def least(deeds):
    best = [float("inf")] * len(deeds)
    for _ in range(ROUNDS):
        for index, deed in enumerate(deeds):
            best[index] = min(best[index], deed())
    return best


def main():
    with Office() as office:
        inserting(office, 1)  # reads what it knows
        inserted, bare, macro = least([lambda: inserting(office, 500), lambda: bulk(office, 500), lambda: basic(office, 500)])
        print("500 rows: inserted %.0f ms, bulk write %.0f ms, Basic macro %.0f ms" % (inserted * 1000, bare * 1000, macro * 1000))
        print("  %.2f x the bulk write (at most 1.5), %.2f x the macro" % (inserted / bare, inserted / macro), flush=True)
        short, _ = insertion(office, 50)
        few = adding(office, short, 50)
        document, long = insertion(office, 5000)
        print("5,000 rows: %.0f ms, %.1f x 500 rows (linear: 10)" % (long * 1000, long / inserted), flush=True)
        many = adding(office, document, 5000)
    print("an activity more: %.0f ms in 50 rows, %.0f ms in 5,000: %.1f x (at most 2)" % (few * 1000, many * 1000, many / few))


if __name__ == "__main__":
    main()
