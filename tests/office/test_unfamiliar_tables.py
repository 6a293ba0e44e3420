"""The road map's commands on tables that others drew: no number, rows over the whole width, cells over several rows, a table for
each direction, one column for report and mark, two rows of headers; in Writer and Calc, from LibreOffice's and Microsoft's formats."""

import pathlib
import tempfile
import unittest

import road_maps  # makes the names of com.sun.star known, so it comes first
from office import OfficeTestCase
from road_maps import activities, read_all

PROTOCOL = "vnd.org.marshrut:"
FORMATS = {"odt": "writer8", "docx": "MS Word 2007 XML", "ods": "calc8", "xlsx": "Calc MS Excel 2007 XML"}
METHODICAL, PROFESSIONAL, DIGITAL = "Методическое", "Профессиональное", "Цифровые технологии (ИКТ)"


def wide(text, columns):
    return (text, 'colspan="%d"' % columns)


def tall(text, rows=2):
    return (text, 'rowspan="%d"' % rows)


WIDE_ROWS = ("Дорожная карта на 2026-2027 учебный год", (
    ("Мероприятие", "Сроки", "Ожидаемый результат", "Форма отчёта с отметкой о выполнении"),
    (wide("Методическое направление", 4),),
    ("Открытый урок", "октябрь", "Конспект", "Заседание МО"),
    ("Мастер-класс", "март", "Материалы", "Семинар"),
    (wide("Профессиональное направление", 4),),
    ("Курсы", "ноябрь", "Удостоверение", "Сообщение на МО"),
    ("Изучить ФГОС", "сентябрь", "Памятка", "Педсовет")))
TALL_CELLS = ("Дорожная карта 2026/27", (
    ("Направление", "Мероприятия", "Дата", "Форма участия", "Место проведения", "Отметка о выполнении"),
    (tall("Методическое"), "Открытый урок", "октябрь", "показ", "школа", ""),
    ("Мастер-класс", "март", "выступление", "район", ""),
    (tall("Профессиональное"), "Курсы", "ноябрь", "слушатель", "ИРО", ""),
    ("Изучить ФГОС", "сентябрь", "чтение", "дома", "")))
TABLE_PER_DIRECTION = ("План саморазвития 2026-2027 уч. год",
    "Методическое направление", (
    ("№", "Содержание работы", "Сроки", "Результат", "Отметка о выполнении"),
    ("1.", "Открытый урок", "октябрь", "Конспект", ""), ("2.", "Мастер-класс", "март", "Материалы", "")),
    "Профессиональное направление", (
    ("№", "Содержание работы", "Сроки", "Результат", "Отметка о выполнении"),
    ("1.", "Курсы", "ноябрь", "Удостоверение", ""), ("2.", "Изучить ФГОС", "сентябрь", "Памятка", "")))
YEAR_ROWS = ("Перспективный план работы по самообразованию", (
    (tall("№ п/п"), tall("Мероприятия"), wide("Результаты", 2)),
    ("Конкретный результат", "Вид сданной документации"),
    (wide("2025-2026 учебный год", 4),),
    ("1", "Открытый урок", "Конспект", "Конспект урока"), ("2", "Мастер-класс", "Материалы", "Презентация"),
    (wide("2026-2027 учебный год", 4),),
    ("3", "Курсы", "Удостоверение", "Копия"), ("4", "Изучить ФГОС", "Памятка", "Памятка")))
THREE_COLUMNS = ("Дорожная карта саморазвития", (
    ("Что сделать", "Когда", "Что получу"),
    ("Открытый урок", "октябрь", "Конспект"), ("Мастер-класс", "март", "Материалы"),
    ("Курсы", "ноябрь", "Удостоверение"), ("Изучить ФГОС", "сентябрь", "Памятка")))
OLD = ["Открытый урок", "Мастер-класс", "Курсы", "Изучить ФГОС"]


def html(parts):
    def cell(content):
        return "<td %s>%s</td>" % (content[1], content[0]) if isinstance(content, tuple) else "<td>%s</td>" % content

    body = ""
    for part in parts:
        if isinstance(part, str):
            body += "<p><b>%s</b></p>" % part
        else:
            body += '<table border="1">%s</table>' % "".join("<tr>%s</tr>" % "".join(map(cell, row)) for row in part)
    return '<html><head><meta charset="utf-8"></head><body>%s</body></html>' % body


class UnfamiliarTables(OfficeTestCase):
    def drawn(self, parts):
        """A document with such a table, from each format. Several tables for one road map only texts have."""
        for suffix, filter_name in FORMATS.items():
            if parts is TABLE_PER_DIRECTION and suffix in ("ods", "xlsx"):
                continue
            with self.subTest(format=suffix):
                page = pathlib.Path(self.folder) / "page.html"
                page.write_text(html(parts), encoding="utf-8")
                sheet = suffix in ("ods", "xlsx")
                made = self.office.load(page, FilterName="HTML (StarCalc)" if sheet else "HTML (StarWriter)")
                path = self.office.store(made, str(pathlib.Path(self.folder) / ("drawn." + suffix)), filter_name)
                self.office.close_document(made)
                document = self.office.load(path)
                before = self.told(document)
                yield document
                for _ in document.UndoManager.getAllUndoActionTitles():
                    document.UndoManager.undo()
                self.assertEqual(before, self.told(document))
                self.office.close_document(document)

    def setUp(self):
        super().setUp()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def told(self, document):
        """Direction and name of every activity, as the product reads them."""
        return [(value.get("direction", ""), value["activity"]) for found in read_all(self.office, document) for value in activities(found)]

    def names(self, document):
        return [name for _, name in self.told(document)]

    def cells(self, document):
        """(cell, text) of everything that is filled."""
        if document.supportsService("com.sun.star.text.TextDocument"):
            tables = document.TextTables
            return [(table.getCellByName(name), table.getCellByName(name).String)
                    for table in (tables.getByIndex(index) for index in range(tables.Count)) for name in table.CellNames]
        sheet = document.Sheets.getByIndex(0)
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        return [(sheet.getCellByPosition(column, row), sheet.getCellByPosition(column, row).String)
                for row in range(end.EndRow + 1) for column in range(end.EndColumn + 1)]

    def texts(self, document):
        return [text.strip() for _, text in self.cells(document) if text.strip()]

    def go(self, document, text):
        cell = next(cell for cell, own in self.cells(document) if own.startswith(text))
        if document.supportsService("com.sun.star.text.TextDocument"):
            document.CurrentController.ViewCursor.gotoRange(cell.Text.Start, False)
        else:
            document.CurrentController.select(cell)

    def command(self, document, name, at, expected=1, **arguments):
        steps = len(document.UndoManager.getAllUndoActionTitles())
        self.go(document, at)
        outcome = self.office.dispatch(document, PROTOCOL + name, **{key.replace("__", "."): value for key, value in arguments.items()})
        self.assertEqual(expected, outcome.state, outcome)
        written = expected and "Ничего не записано" not in outcome.result["Message"]
        self.assertEqual(steps + bool(written), len(document.UndoManager.getAllUndoActionTitles()), "one step, or none")
        return outcome.result

    def add(self, document, name, at="Курсы", expected=1, **more):
        return self.command(document, "AddActivity", at, expected, roadmap__activity=name, **more)

    def directions(self, document):
        return [next((name for name in (METHODICAL, PROFESSIONAL, DIGITAL) if direction.startswith(name)), direction)
                for direction, _ in self.told(document)]

    def test_a_new_row_lands_with_its_direction(self):
        for parts in (WIDE_ROWS, TALL_CELLS, TABLE_PER_DIRECTION):
            for document in self.drawn(parts):
                self.assertEqual(OLD, self.names(document))
                before = self.texts(document)
                self.add(document, "Новое", roadmap__direction="methodical", roadmap__deadline="май")
                self.assertEqual(OLD[:2] + ["Новое"] + OLD[2:], self.names(document))
                self.assertEqual([METHODICAL] * 3 + [PROFESSIONAL] * 2, self.directions(document))
                after = self.texts(document)
                for text in ["Новое", "май"]:
                    after.remove(text)
                self.assertEqual(sorted(before), sorted(text for text in after if text != "3."))
                self.add(document, "Здесь")
                self.assertEqual(OLD[:2] + ["Новое"] + OLD[2:] + ["Здесь"], self.names(document))
                self.assertEqual(PROFESSIONAL, self.directions(document)[-1])

    def test_a_new_direction_gets_rows_of_its_own(self):
        for parts in (WIDE_ROWS, TALL_CELLS):
            for document in self.drawn(parts):
                self.add(document, "Цифра", roadmap__direction="digital", roadmap__deadline="май")
                self.assertEqual(OLD + ["Цифра"], self.names(document))
                self.assertEqual([METHODICAL] * 2 + [PROFESSIONAL] * 2 + [DIGITAL], self.directions(document))
                found, = read_all(self.office, document)
                self.assertEqual("май", activities(found)[-1]["deadline"])

    def test_where_each_table_is_one_direction_s_another_is_refused(self):
        for document in self.drawn(TABLE_PER_DIRECTION):
            result = self.add(document, "Цифра", expected=0, roadmap__direction="digital")
            self.assertIn(DIGITAL, result["Message"])
            self.assertEqual(OLD, self.names(document))

    def test_where_nothing_says_a_direction_none_is_drawn(self):
        for parts in (YEAR_ROWS, THREE_COLUMNS):
            for document in self.drawn(parts):
                before = self.texts(document)
                result = self.add(document, "Новое", at="Мастер-класс", roadmap__direction="methodical")
                self.assertIn("roadmap.direction", result["Unplaced"])
                self.assertNotIn(METHODICAL, self.texts(document))
                self.assertEqual(sorted(before + ["Новое"]), sorted(text for text in self.texts(document) if text != "5"))
                self.command(document, "InsertOutcome", "Мастер-класс", roadmap__direction="methodical", roadmap__project="Сборник")
                self.command(document, "InsertOutcome", "Мастер-класс", roadmap__direction="digital", roadmap__project="Задания")
                outcomes = [text for text in self.texts(document) if text.startswith("Итог")]
                self.assertEqual(2, len(outcomes), outcomes)
                self.assertIn(METHODICAL, outcomes[0] + outcomes[1])
                self.assertEqual(OLD + ["Новое"], self.names(document))

    def test_without_a_column_for_it_nothing_is_written_and_that_is_said(self):
        for parts in (YEAR_ROWS, THREE_COLUMNS):
            for document in self.drawn(parts):
                before = self.texts(document)
                result = self.command(document, "MarkDone", "Мастер-класс", Status="done", Date="12.03.2027")
                self.assertIn("Отметка", result["Message"])
                self.assertIn("Ничего не записано", result["Message"])
                self.assertEqual(before, self.texts(document))

    def test_marks_edits_and_outcomes_where_they_belong(self):
        for parts in (WIDE_ROWS, TALL_CELLS, TABLE_PER_DIRECTION):
            for document in self.drawn(parts):
                self.command(document, "MarkDone", "Мастер-класс", Status="done", Date="12.03.2027", Evidence="сертификат 5")
                self.command(document, "MarkDone", "Мастер-класс", Status="postponed", Until="май", Reason="болезнь")
                marks = [value.get("done", "") + value.get("report", "") for found in read_all(self.office, document) for value in activities(found)]
                self.assertIn("перенесено на май: болезнь", marks[1])
                self.assertNotIn("выполнено", " ".join(marks))
                self.command(document, "EditActivity", "Открытый урок", roadmap__deadline="1.10.2026 – 30.11.2026")
                self.command(document, "AddAchievement", "Мастер-класс", roadmap__activity="Диплом", Date="10.12.2026")
                self.assertEqual(OLD[:2] + ["Диплом"] + OLD[2:], self.names(document))
                for project in ("Сборник", "Сборник второй"):
                    self.command(document, "InsertOutcome", "Курсы", roadmap__direction="methodical", roadmap__project=project)
                told = " ".join(self.texts(document))
                self.assertEqual((1, 1), (told.count("Сборник"), told.count("Сборник второй")))
                self.assertEqual(OLD[:2] + ["Диплом"] + OLD[2:], self.names(document))
                self.assertEqual([METHODICAL] * 3 + [PROFESSIONAL] * 2, self.directions(document))


if __name__ == "__main__":
    unittest.main()
