"""What the tests of windows share: dialogs worked by their names, keys pressed, panels found, as a screen reader does it."""

import json
import os
import pathlib
import threading
import time

import uno
from com.sun.star.awt import KeyEvent

from office import OfficeTestCase, role_name

SOURCE = pathlib.Path(os.environ.get("MARSHRUT_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
DATA = SOURCE / "tests" / "data"
PROTOCOL = "vnd.org.marshrut:"
ENTER, ESCAPE, TAB, DOWN, KEY_A = 1280, 1281, 1282, 1024, 512
CONTROL = 2
INPUTS = {"CHECK_BOX", "COMBO_BOX", "LIST", "PUSH_BUTTON", "RADIO_BUTTON", "SCROLL_PANE", "SPIN_BOX", "TEXT", "TREE"}


def strings(language):
    return json.loads((SOURCE / "extension" / "strings" / (language + ".json")).read_text(encoding="utf-8"))


def waiting(ask, what, limit=10):
    """What `ask` answers, as soon as that is something."""
    end = time.monotonic() + limit
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError("waited in vain for: " + what)
        time.sleep(0.1)


class WindowTestCase(OfficeTestCase):
    screen = "1366x768"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.strings = strings(cls.language[:2])

    def word(self, key, **arguments):
        """A text of the user interface, without its mnemonic."""
        text = self.strings[key].replace("~", "")
        for name, value in arguments.items():
            text = text.replace("{%s}" % name, str(value))
        return text

    # --- dialogs ----------------------------------------------------------------------------------------------------

    def open_dialog(self, document, command, title):
        """Runs a command that asks. Returns the Future of its outcome and the dialog."""
        asked = self.ask(document, command)
        return asked, self.office.find(title, role="DIALOG")

    def ask(self, document, command, **arguments):
        """Runs a command that asks or tells something. Returns the Future of its outcome."""
        asked = self.office.dispatch_async(document, PROTOCOL + command, **arguments)
        self.addCleanup(self.leave_nothing_open, asked)
        return asked

    def leave_nothing_open(self, asked):
        """A test that failed in a dialog must not leave the next one before it."""
        end = time.monotonic() + 10
        while not asked.done() and time.monotonic() < end:
            self.press_key(ESCAPE)
            time.sleep(0.5)

    def click(self, context):
        """Clicks what opens a dialog, and so answers only when that one is closed."""
        threading.Thread(target=self.office.act, args=(context,), daemon=True).start()

    def press(self, name, below):
        self.office.act(self.office.find(name, role="PUSH_BUTTON", below=below, exact=True))

    def press_key(self, code, window=None, modifiers=0, letter=None):
        """A key of the keyboard, for what has the focus in the window (else in the active one)."""
        toolkit = self.office.service("com.sun.star.awt.Toolkit")
        event = KeyEvent()
        event.KeyCode, event.KeyChar = code, uno.Char(letter or chr({ENTER: 13, ESCAPE: 27, TAB: 9}.get(code, 0)))
        event.Modifiers = modifiers
        event.Source = window or toolkit.getActiveTopWindow()
        if event.Source is None:
            return
        toolkit.keyPress(event)
        toolkit.keyRelease(event)

    def type_into(self, name, text, below):
        self.office.set_text(self.office.find(name, role="TEXT", below=below), text)

    def dialog_window(self, dialog):
        toolkit = self.office.service("com.sun.star.awt.Toolkit")
        for index in range(toolkit.getTopWindowCount()):
            window = toolkit.getTopWindow(index)
            if window.getAccessibleContext().getAccessibleName() == dialog.getAccessibleName():
                return window
        raise LookupError(dialog.getAccessibleName())

    def tab_to(self, is_there, window, name):
        """Presses Tab until the focus is there, and stays: a dialog that has just opened may still set it."""
        for _ in range(2 * len(window.getWindows())):
            if is_there():
                time.sleep(0.5)
                if is_there():
                    return
            self.press_key(TAB, window)
            time.sleep(0.05)
        raise LookupError("the focus never comes to " + name)

    def write_lines(self, name, text, dialog):
        """Types into a field of several lines, which the accessibility tree knows as a pane that no text can be set in."""
        pane = self.office.find(name, role="SCROLL_PANE", below=dialog, exact=True)
        window = self.dialog_window(dialog)
        inner = pane.getAccessibleChild(0).getAccessibleContext()
        self.tab_to(lambda: any(self.office.has_state(context, "FOCUSED") for context in (pane, inner)), window, name)
        self.press_key(KEY_A, window, CONTROL)
        for letter in text:
            self.press_key(ENTER, window) if letter == "\n" else self.press_key(0, window, letter=letter)

    def tick(self, name, below, role="CHECK_BOX"):
        self.office.act(self.office.find(name, role=role, below=below))

    def answer(self, button, text=""):
        """Answers a message box that says `text`. button: its name, None for the only one."""
        box = self.office.find(self.word("product.name"), role="ALERT")
        said = [name for _, role, name, _ in self.office.tree(box) if role in ("LABEL", "STATIC")]
        self.assertTrue(any(text in name for name in said), "«%s» is not in %s" % (text, said))
        self.office.act(self.office.find(button, role="PUSH_BUTTON", below=box))

    def nameless(self, below):
        """Everything one can work there that has no name."""
        return [role for _, role, name, _ in self.office.tree(below) if role in INPUTS and not (name or "").strip()]

    def says(self, text, below):
        return waiting(lambda: self.office.find_all(text, role="LABEL", below=below), "«%s»" % text)

    # --- the panel --------------------------------------------------------------------------------------------------

    def panel(self, limit=10):
        """The panel of the check, found by the button that is always there."""
        button = self.office.find(self.word("dialog.CheckPanel.check"), role="PUSH_BUTTON", exact=True, limit=limit)
        return button.getAccessibleParent().getAccessibleContext()

    def focus_list(self, panel):
        """Puts the focus into the list of findings. Returns the window it is in: the office makes the panel one of its own."""
        tree = self.office.find(role="TREE", below=panel)
        toolkit = self.office.service("com.sun.star.awt.Toolkit")
        for index in range(toolkit.getTopWindowCount()):
            window = toolkit.getTopWindow(index)
            if self.office.find_all(role="TREE", below=window.getAccessibleContext(), first=True):
                window.setFocus()
                tree.grabFocus()
                waiting(lambda: self.office.has_state(tree, "FOCUSED"), "the focus in the list")
                return window
        raise LookupError("no window has the list")

    def tree_items(self, panel):
        return [name for _, role, name, _ in self.office.tree(panel) if role == "TREE_ITEM"]

    def select_finding(self, text, panel):
        """Selects the first finding whose line has the text in it."""

        def select():
            for group in self.office.find_all(role="TREE_ITEM", below=panel):
                for index in range(group.getAccessibleChildCount()):
                    if text in group.getAccessibleChild(index).getAccessibleContext().getAccessibleName():
                        group.selectAccessibleChild(index)
                        return True
            return False

        waiting(select, "the finding «%s»" % text)


__all__ = ["DATA", "DOWN", "ENTER", "ESCAPE", "PROTOCOL", "TAB", "WindowTestCase", "role_name", "strings", "waiting"]
