"""The name that the office offers for a new route when it is saved for the first time."""

import unittest

from windows import PROTOCOL, WindowTestCase, waiting


class SaveAs(WindowTestCase):
    plugin = "gen"  # draws its own file dialog, which the accessibility tree shows

    def test_the_route_has_its_name(self):
        outcome = self.office.dispatch(None, PROTOCOL + "NewRoute", **{"SchoolYear": "2025/26", "title.teacher": "Иванова Мария Петровна"})
        document = outcome.result["Document"]
        asked = self.office.dispatch_async(document, ".uno:SaveAs")
        dialog = self.office.find(role=("DIALOG", "FILE_CHOOSER"))
        fields = waiting(lambda: [field.getText() for field in self.office.find_all(role="TEXT", below=dialog)], "the name of the file")
        self.assertIn("ИОМ_Иванова_МП_2025-2026", fields)
        self.press("Отменить", dialog)
        asked.result(30)


if __name__ == "__main__":
    unittest.main()
