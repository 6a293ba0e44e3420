"""«Мои данные»: typed once, kept, taken from a document and written into one."""

import json
import unittest

from office import properties
from windows import DATA, ESCAPE, WindowTestCase, waiting

TEACHER = "Иванова Мария Петровна"


def settings(office):
    """The node of the user's settings that holds the data."""
    provider = office.service("com.sun.star.configuration.ConfigurationProvider")
    return provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                                properties(nodepath="/org.marshrut.Settings/Profile"))


def keep(office, **data):
    node = settings(office)
    node.replaceByName("Data", json.dumps({"version": 1, **data}) if data else "")
    node.commitChanges()


def kept(office):
    return json.loads(settings(office).getByName("Data") or "{}")


class Profile(WindowTestCase):
    def setUp(self):
        super().setUp()
        keep(self.office)

    def open(self, document):
        return self.open_dialog(document, "Profile", self.word("dialog.Profile.title"))

    def field(self, key, dialog):
        return self.office.find(self.word("dialog.Profile." + key), role="TEXT", below=dialog)

    def fill(self, dialog, **values):
        for key, value in values.items():
            self.office.set_text(self.field(key, dialog), value)

    def test_what_is_typed_is_kept_and_shown_again(self):
        document = self.office.new("swriter")
        asked, dialog = self.open(document)
        self.fill(dialog, teacher=TEACHER, position="учитель физики", place="г. Озёрный")
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)
        self.assertEqual({"title.teacher": TEACHER, "info.position": "учитель физики", "title.place": "г. Озёрный"},
                         kept(self.office)["values"])
        self.assertFalse(document.isModified())
        _, dialog = self.open(document)
        self.assertEqual(TEACHER, self.field("teacher", dialog).getText())

    def test_esc_keeps_nothing(self):
        asked, dialog = self.open(self.office.new("scalc"))
        self.fill(dialog, teacher=TEACHER)
        self.press_key(ESCAPE)
        self.assertEqual(0, asked.result(30).state)
        self.assertEqual({}, kept(self.office))

    def test_courses_are_added_changed_and_removed(self):
        asked, dialog = self.open(self.office.new("swriter"))
        for topic, hours in (("Речевое развитие", "72"), ("ФГОС", "36")):
            self.fill(dialog, topic=topic, hours=hours, institution="ВИРО")
            self.press(self.word("dialog.Profile.add"), dialog)
        courses = self.office.find(self.word("dialog.Profile.list"), role="LIST", below=dialog)
        waiting(lambda: courses.getAccessibleChildCount() == 2, "two courses")
        courses.selectAccessibleChild(1)
        waiting(lambda: self.field("topic", dialog).getText() == "ФГОС", "the second course in the form")
        self.fill(dialog, topic="ФГОС НОО")
        self.press(self.word("dialog.Profile.change"), dialog)
        courses = self.office.find(self.word("dialog.Profile.list"), role="LIST", below=dialog)
        courses.selectAccessibleChild(0)
        waiting(lambda: self.field("topic", dialog).getText() == "Речевое развитие", "the first course in the form")
        self.press(self.word("dialog.Profile.remove"), dialog)
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)
        self.assertEqual([{"topic": "ФГОС НОО", "institution": "ВИРО", "hours": "36"}], kept(self.office)["courses"])

    def test_a_course_that_was_typed_and_not_added_is_not_lost(self):
        asked, dialog = self.open(self.office.new("swriter"))
        self.fill(dialog, topic="ФГОС")
        self.press("OK", dialog)
        asked.result(30)
        self.assertEqual([{"topic": "ФГОС"}], kept(self.office)["courses"])

    def test_the_document_gives_its_data(self):
        document = self.office.load(DATA / "01-tables-complete.odt")
        checker = self.office.service("org.marshrut.RouteChecker")
        found = {element.Id: element.Text for element in checker.check(document).Elements}
        asked, dialog = self.open(document)
        self.press(self.word("dialog.Profile.take"), dialog)
        for key, element in (("teacher", "title.teacher"), ("position", "info.position"), ("place", "title.place")):
            waiting(lambda: self.field(key, dialog).getText() == found[element], element)
        self.press("OK", dialog)
        asked.result(30)
        self.assertEqual(found["info.education"], kept(self.office)["values"]["info.education"])
        self.assertTrue(kept(self.office)["courses"])
        self.assertFalse(document.isModified())

    def test_where_both_say_something_one_chooses(self):
        keep(self.office, values={"info.position": "учитель химии", "title.place": "г. Лесной"})
        document = self.office.load(DATA / "01-tables-complete.odt")
        checker = self.office.service("org.marshrut.RouteChecker")
        found = {element.Id: element.Text for element in checker.check(document).Elements}
        asked, dialog = self.open(document)
        self.click(self.office.find(self.word("dialog.Profile.take"), role="PUSH_BUTTON", below=dialog, exact=True))
        take = self.office.find(self.word("take.title"), role="DIALOG")
        rows = self.office.find(role="LIST", below=take)
        shown = [rows.getAccessibleChild(row).getAccessibleContext().getAccessibleName()
                 for row in range(rows.getAccessibleChildCount())]
        self.assertEqual(2, len(shown), shown)  # blanks are no choice
        position = next(row for row, text in enumerate(shown) if "учитель химии" in text)
        self.assertIn(found["info.position"], shown[position])
        rows.deselectAccessibleChild(position)
        self.press(self.word("take.ok"), take)
        waiting(lambda: self.field("place", dialog).getText() == found["title.place"], "the place of the document")
        self.assertEqual("учитель химии", self.field("position", dialog).getText())
        self.assertEqual(found["title.teacher"], self.field("teacher", dialog).getText())
        self.press("OK", dialog)
        self.assertEqual(1, asked.result(30).state)

    def test_the_document_follows_field_by_field(self):
        keep(self.office, values={"title.teacher": TEACHER, "info.position": "учитель химии"})
        document = self.office.load(DATA / "01-tables-complete.odt")
        checker = self.office.service("org.marshrut.RouteChecker")
        before = {element.Id: element.Text for element in checker.check(document).Elements}
        asked, dialog = self.open(document)
        self.press(self.word("dialog.Profile.update"), dialog)
        update = self.office.find(self.word("update.title"), role="DIALOG")
        rows = self.office.find(role="LIST", below=update)
        shown = [rows.getAccessibleChild(row).getAccessibleContext().getAccessibleName()
                 for row in range(rows.getAccessibleChildCount())]
        self.assertEqual(3, len(shown), shown)
        position = next(row for row, text in enumerate(shown) if "учитель химии" in text)
        self.assertIn(before["info.position"], shown[position])
        rows.deselectAccessibleChild(position)
        self.press(self.word("update.ok"), update)
        self.assertEqual(1, asked.result(30).state)
        after = {element.Id: element.Text for element in checker.check(document).Elements}
        self.assertEqual({**before, "title.teacher": TEACHER, "info.teacher": TEACHER}, after)
        self.assertEqual([self.word("undo.values")], list(document.UndoManager.AllUndoActionTitles))

    def test_a_name_in_the_genitive_stays_one(self):
        keep(self.office, values={"title.teacher": "Петрова Анна Ильинична"})
        document = self.office.dispatch(None, "vnd.org.marshrut:NewRoute", SchoolYear="2026/27",
                                        **{"title.teacher": "Ивановой Марии Петровны"}).result["Document"]
        asked, dialog = self.open(document)
        self.press(self.word("dialog.Profile.update"), dialog)
        update = self.office.find(self.word("update.title"), role="DIALOG")
        self.office.find("Петровой Анны Ильиничны", role="LIST_ITEM", below=update)
        self.press(self.word("update.ok"), update)
        self.assertEqual(1, asked.result(30).state)
        self.assertIn("Петровой Анны Ильиничны", document.Text.String)

    def test_a_new_name_is_offered_to_the_document_that_bears_the_old_one(self):
        for teacher, offered in ((TEACHER, True), ("Сидорова Ольга Ивановна", False)):
            with self.subTest(teacher):
                keep(self.office, values={"title.teacher": TEACHER})
                document = self.office.dispatch(None, "vnd.org.marshrut:NewRoute", SchoolYear="2026/27",
                                                **{"title.teacher": teacher}).result["Document"]
                asked, dialog = self.open(document)
                self.fill(dialog, teacher="Петрова Мария Петровна")
                self.press("OK", dialog)
                if offered:
                    step = self.office.find(self.word("step.title"), role="DIALOG")
                    self.press(self.word("step.ok"), step)
                self.assertEqual(1, asked.result(30).state)
                self.assertEqual(offered, "Петрова Мария Петровна" in document.Text.String)
                self.office.close_document(document)

    def test_the_title_sheet_is_filled_from_it(self):
        keep(self.office, values={"title.organisation": "МБОУ СОШ № 7", "title.place": "г. Озёрный"})
        _, dialog = self.open_dialog(self.office.new("swriter"), "FillTitleSheet", self.word("dialog.TitleSheet.title"))
        field = self.office.find(self.word("dialog.TitleSheet.organisation"), role="TEXT", below=dialog)
        self.assertEqual("МБОУ СОШ № 7", field.getText())

    def test_broken_data_are_as_none(self):
        node = settings(self.office)
        node.replaceByName("Data", '{"values": [')
        node.commitChanges()
        _, dialog = self.open(self.office.new("swriter"))
        self.assertEqual("", self.field("teacher", dialog).getText())

    def test_everything_has_a_name_and_fits_the_screen(self):
        _, dialog = self.open(self.office.new("swriter"))
        self.assertEqual([], self.nameless(dialog))
        bounds = dialog.getBounds()
        self.assertLessEqual(bounds.Height, 700)
        self.assertLessEqual(bounds.Width, 1366)


if __name__ == "__main__":
    unittest.main()
