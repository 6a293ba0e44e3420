"""How every dialog looks: on a small screen, in both languages, drawn by gtk3 and by LibreOffice alone, light and dark."""

import time
import unittest

from windows import ESCAPE, PROTOCOL, SOURCE, TAB, WindowTestCase, role_name
from com.sun.star.awt import Size

# By dialog: the kinds of document and the command that opens it there.
DIALOGS = {
    "NewRoute": (("swriter", "NewRoute"), ("scalc", "NewRoute")),
    "Topic": (("swriter", "DraftTopic"),),
    "InsertRoadMap": (("scalc", "InsertRoadMap"),),
    "TitleSheet": (("swriter", "FillTitleSheet"),),
    "Activity": (("swriter", "AddActivity"), ("scalc", "AddActivity")),
    "Mark": (("swriter", "MarkDone"),),
    "Profile": (("swriter", "Profile"),),
}
NESTED = {"Differences"}  # opened from another dialog
ABOUT_A_ROW = {"Activity", "Mark"}  # of a road map, which has to be there
STEPS = {"NewRoute": 5}  # of the dialogs that go on by «next»
PANELS = {"CheckPanel"}  # no dialogs: they lie in the sidebar
WITH_TEXT = {"LABEL", "STATIC", "CHECK_BOX", "RADIO_BUTTON", "PUSH_BUTTON"}
SAME_LINE = 4  # pixels
MOST = Size(1366, 700)


class Layout:
    """What is asked of every dialog; a class a look below."""

    def parts(self, window):
        """Every shown child window with its role, name and place."""
        for part in window.getWindows():
            context = part.getAccessibleContext()
            if self.office.has_state(context, "VISIBLE") and part.isVisible():
                yield part, role_name(context.getAccessibleRole()), context.getAccessibleName(), part.getPosSize()

    def assert_whole(self, window):
        """Nothing is clipped, and nothing reaches out of the dialog."""
        size = window.getPosSize()
        self.assertLessEqual(size.Width, MOST.Width)
        self.assertLessEqual(size.Height, MOST.Height)
        for part, role, name, place in self.parts(window):
            self.assertLessEqual(place.X + place.Width, size.Width, name)
            self.assertLessEqual(place.Y + place.Height, size.Height, name)
            if role in WITH_TEXT and name:
                needed = part.calcAdjustedSize(Size(place.Width, place.Height)) if role in ("LABEL", "STATIC") else part.getPreferredSize()
                self.assertLessEqual(needed.Width, place.Width, "too narrow: " + name)
                if role in ("LABEL", "STATIC"):
                    self.assertLessEqual(needed.Height, place.Height, "too low: " + name)

    def assert_nothing_overlaps(self, window):
        shown = [(name, place) for _, role, name, place in self.parts(window) if role != "GROUP_BOX"]
        for index, (name, one) in enumerate(shown):
            for other_name, other in shown[index + 1:]:
                apart = (one.X + one.Width <= other.X or other.X + other.Width <= one.X or
                         one.Y + one.Height <= other.Y or other.Y + other.Height <= one.Y)
                self.assertTrue(apart, "«%s» and «%s» lie over one another" % (name, other_name))

    def focused(self, window):
        """The place of what has the focus; a field's focus is within it."""
        for part in window.getWindows():
            context = part.getAccessibleContext()
            inner = [context.getAccessibleChild(i).getAccessibleContext() for i in range(min(context.getAccessibleChildCount(), 3))]
            if any(self.office.has_state(each, "FOCUSED") for each in [context, *inner]):
                place = part.getPosSize()
                return place.X, place.Y, place.Width
        return None

    def moved_on(self, window, before):
        """Where the focus is when it is no longer there; it may be late."""
        end = time.monotonic() + 2
        while self.focused(window) in (None, before) and time.monotonic() < end:
            time.sleep(0.05)
        return self.focused(window)

    def assert_tab_goes_as_one_reads(self, window):
        """From one thing to the next the focus goes down or to the right, never back; at last it comes round."""
        way = [self.focused(window)]
        while len(way) < len(window.getWindows()):
            self.press_key(TAB, window)
            place = self.moved_on(window, way[-1])
            if place in way:
                break
            way.append(place)
        self.assertNotIn(None, way)
        self.assertGreater(len(way), 2)
        for (x, y, width), (next_x, next_y, _) in zip(way, way[1:]):
            self.assertTrue(next_y > y + SAME_LINE or next_x >= x + width, "from %s to %s" % ((x, y), (next_x, next_y)))

    def prepare_road_map(self, document):
        """Leaves the cursor in the row of an activity."""
        self.office.dispatch(document, PROTOCOL + "InsertRoadMap", SchoolYear=2026)
        document.UndoManager.clear()
        if document.supportsService("com.sun.star.text.TextDocument"):
            cell = document.TextTables.getByIndex(0).getCellByName("C3")
            document.CurrentController.ViewCursor.gotoRange(cell.Text.Start, False)
        else:
            document.CurrentController.select(document.Sheets.getByIndex(0).getCellRangeByName("C4"))

    def test_every_dialog_is_asked(self):
        files = {path.stem for path in (SOURCE / "dialogs").glob("*.xdl")}
        options = {name for name in files if "-" in name}  # no dialogs: they lie in the office's options
        self.assertEqual(files - options, set(DIALOGS) | NESTED | PANELS)

    def test_dialogs(self):
        for name, openings in DIALOGS.items():
            for kind, command in openings:
                with self.subTest(dialog=name, kind=kind):
                    document = self.office.new(kind)
                    if name in ABOUT_A_ROW:
                        self.prepare_road_map(document)
                    document.setModified(False)
                    asked, dialog = self.open_dialog(document, command, self.word("dialog.%s.title" % name))
                    window = self.dialog_window(dialog)
                    for step in range(STEPS.get(name, 1)):
                        if step:
                            self.press(self.word("dialog.%s.next" % name), dialog)
                        self.assert_whole(window)
                        self.assert_nothing_overlaps(window)
                        self.assertEqual([], self.nameless(dialog))
                        self.assert_tab_goes_as_one_reads(window)
                    self.press_key(ESCAPE)
                    self.assertEqual(0, asked.result(30).state)
                    self.assertFalse(document.isModified())
                    self.assertFalse(document.UndoManager.isUndoPossible())
                    self.office.close_document(document)


class Gtk(Layout, WindowTestCase):
    pass


class GtkEnglish(Layout, WindowTestCase):
    language = "en-US"


class GtkDark(Layout, WindowTestCase):
    environment = {"GTK_THEME": "Adwaita:dark"}


class Own(Layout, WindowTestCase):
    plugin = "gen"


class OwnEnglish(Layout, WindowTestCase):
    plugin = "gen"
    language = "en-US"


del WindowTestCase

if __name__ == "__main__":
    unittest.main()
