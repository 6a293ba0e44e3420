#!/usr/bin/env python3
"""RoadMaps.insert and readAll on open Calc documents."""

import unittest

import road_maps  # makes the names of com.sun.star known, so it comes first
from com.sun.star.sheet.ValidationType import LIST
from com.sun.star.table.CellContentType import TEXT, VALUE
from office import OfficeTestCase
from road_maps import activities, date, insert, period, read_all, road_map, some

# What Calc would take for a formula, a number, a date or a command if it were typed.
TEMPTING = ["=1+1", "+7 900 000-00-00", "-5", "@МО", "'кавычка", "2026", "01.09.2026", "10 %", "ИСТИНА", "=", "1/2", "5E3"]


class RoadMap(OfficeTestCase):

    def setUp(self):
        super().setUp()
        self.document = self.office.new("scalc")
        self.sheet = self.document.Sheets.getByIndex(0)

    def insert(self, what, *position):
        return insert(self.office, self.document, what, *position)

    def read(self):
        return read_all(self.office, self.document)

    def style(self, family, name):
        return self.document.StyleFamilies.getByName(family).getByName(name)

    def area(self, name):
        return self.document.NamedRanges.getByName(name).getReferredCells().getRangeAddress()


class Content(RoadMap):

    def test_reads_back_what_was_written(self):
        given = some(6)
        given[0]["done"] = "выполнено"
        given[1] = {"direction": given[1]["direction"], "activity": "Длинный текст " * 200, "result": "«кавычки» \"и\" 'ещё'"}
        given[2]["deadline"] = date(2026, 10, 5)
        given[3]["result"] = 8.5
        given[4]["report"] = "первая строка\nвторая строка"
        self.insert(road_map(given))
        found, = self.read()
        expected = [dict(activity) for activity in given]
        expected[1]["activity"] = expected[1]["activity"].strip()
        expected[2]["deadline"] = (2026, 10, 5)
        self.assertEqual(activities(found), expected)
        self.assertEqual(found.Columns, tuple("roadmap." + name for name in road_maps.FULL))

    def test_nothing_becomes_a_formula_or_another_kind_of_value(self):
        self.insert(road_map([{"activity": text, "result": text} for text in TEMPTING], columns=("activity", "result")))
        for row, text in enumerate(TEMPTING, 2):
            cell = self.sheet.getCellByPosition(1, row)
            self.assertEqual((cell.Type, cell.String), (TEXT, text))
        self.assertEqual([one["activity"] for one in activities(self.read()[0])], TEMPTING)

    def test_numbers_and_dates_are_numbers_in_the_cells(self):
        self.insert(road_map([{"activity": "Курсы", "deadline": date(2026, 9, 1), "result": 72}], columns=("activity", "deadline", "result")))
        deadline, result = (self.sheet.getCellByPosition(column, 2) for column in (2, 3))
        self.assertEqual((deadline.Type, deadline.String), (VALUE, "01.09.2026"))
        self.assertEqual((result.Type, result.Value), (VALUE, 72))

    def test_dates_before_1900(self):
        self.insert(road_map([{"activity": "Юбилей школы", "deadline": date(1871, 3, 2)}]))
        self.assertEqual(activities(self.read()[0])[0]["deadline"], (1871, 3, 2))

    def test_title_and_period(self):
        self.insert(road_map(some(1), title="План на два года", period=(date(2026, 9, 1), date(2028, 5, 31))))
        found, = self.read()
        self.assertEqual(found.Title, "План на два года")
        self.assertEqual(period(found), ((2026, 9, 1), (2028, 5, 31)))

    def test_a_title_is_worded_from_the_period(self):
        self.insert(road_map(some(1), period=(date(2026, 9, 1), date(2027, 5, 31))))
        title = self.sheet.getCellByPosition(0, 0).String
        self.assertTrue(title.startswith("Дорожная карта"), title)
        self.assertIn("2026/27", title)

    def test_what_no_document_can_hold_is_taken_out(self):
        self.insert(road_map([{"activity": " a\u0000b\ufffec\td\r\ne\rf\u0007 ", "result": "\u0001"}], columns=("activity", "result")))
        self.assertEqual(self.sheet.getCellByPosition(1, 2).String, "abc d\ne\nf")
        self.assertEqual(activities(self.read()[0]), [{"activity": "abc d\ne\nf"}])

    def test_an_empty_road_map_has_a_row_to_write_in(self):
        made = self.insert(road_map([])).getRangeAddress()
        self.assertEqual((made.StartRow, made.EndRow), (0, 2))
        self.assertEqual(self.sheet.getCellByPosition(2, 2).CellStyle, "ИОМ Текст")

    def test_returns_and_tells_where_it_stands(self):
        made = self.insert(road_map(some(4)), 2, 5)
        self.assertEqual(made.AbsoluteName, "$%s.$C$6:$I$11" % self.sheet.Name)
        self.assertEqual(road_maps.detail(self.read()[0], "Range"), made.AbsoluteName)

    def test_columns_as_asked_for(self):
        self.insert(road_map([{"result": "Памятка", "activity": "Курсы"}], columns=("result", "activity", "deadline")))
        found, = self.read()
        self.assertEqual(found.Columns, ("roadmap.result", "roadmap.activity", "roadmap.deadline"))
        self.assertEqual(activities(found), [{"result": "Памятка", "activity": "Курсы"}])

    def test_columns_of_a_form(self):
        self.insert(road_map([{"activity": "Курсы", "deadline": "май"}], Standard="recommendations"))
        self.assertNotIn("roadmap.direction", self.read()[0].Columns)

    def test_a_road_map_as_read_can_be_inserted_again(self):
        self.insert(road_map(some(3), period=(date(2026, 9, 1), date(2027, 5, 31))))
        first, = self.read()
        self.insert(first, 0, 20)
        second = self.read()[1]
        self.assertEqual((second.Title, period(second), second.Columns, activities(second)),
                         (first.Title, period(first), first.Columns, activities(first)))


class InTheFile(RoadMap):

    def test_names(self):
        self.insert(road_map(some(4)), 1, 1)
        area = self.area(road_maps.DEFINED_NAME)
        self.assertEqual((area.StartColumn, area.StartRow, area.EndColumn, area.EndRow), (1, 1, 7, 6))
        table = self.document.DatabaseRanges.getByName(road_maps.DATABASE_RANGE)
        self.assertEqual((table.DataArea.StartRow, table.DataArea.EndRow), (2, 6))
        self.assertTrue(table.ContainsHeader)

    def test_several_in_one_file(self):
        self.document.Sheets.insertNewByName("Второй", 1)
        self.insert(road_map(some(2), title="Карта 1", period=(date(2026, 9, 1), date(2027, 5, 31))), 0, 0, 0)
        self.insert(road_map(some(3), title="Карта 2", period=(date(2027, 9, 1), date(2028, 5, 31))), 0, 8, 0)
        self.insert(road_map(some(4), title="Карта 3"), 3, 3, 1)
        found = self.read()
        self.assertEqual([(one.Title, len(one.Activities)) for one in found], [("Карта 1", 2), ("Карта 2", 3), ("Карта 3", 4)])
        self.assertEqual([period(one)[0] for one in found], [(2026, 9, 1), (2027, 9, 1), (0, 0, 0)])
        self.assertEqual(set(self.document.DatabaseRanges.ElementNames),
                         {road_maps.DATABASE_RANGE + suffix for suffix in ("", "_2", "_3")})
        self.assertEqual([name for name in self.document.Sheets.ElementNames if name.startswith(road_maps.LISTS)], [road_maps.LISTS])

    def test_drop_downs_offer_the_cells_of_a_hidden_sheet(self):
        self.insert(road_map(some(2)))
        self.assertFalse(self.document.Sheets.getByName(road_maps.LISTS).IsVisible)
        for column, choices in ((1, road_maps.DIRECTIONS), (6, road_maps.STATUSES)):
            for row in (2, 3):
                validation = self.sheet.getCellByPosition(column, row).Validation
                self.assertEqual((validation.Type, validation.ShowList, validation.ShowErrorMessage), (LIST, 1, False))
                source = self.document.NamedRanges.getByName(validation.getFormula1()).getReferredCells()
                self.assertEqual(tuple(row[0] for row in source.getDataArray()), choices)
        self.assertNotEqual(self.sheet.getCellByPosition(1, 1).Validation.Type, LIST)
        self.assertNotEqual(self.sheet.getCellByPosition(2, 2).Validation.Type, LIST)

    def test_drop_downs_come_back_when_their_name_was_deleted(self):
        self.insert(road_map(some(2)))
        name = self.sheet.getCellByPosition(1, 2).Validation.getFormula1()
        self.document.NamedRanges.removeByName(name)
        self.insert(road_map(some(2)), 0, 10)
        source = self.document.NamedRanges.getByName(name).getReferredCells()
        self.assertEqual(len(source.getDataArray()), len(road_maps.DIRECTIONS))

    def test_a_sheet_of_the_users_with_the_name_of_ours_is_left_alone(self):
        self.document.Sheets.insertNewByName(road_maps.LISTS, 1)
        self.document.Sheets.getByIndex(1).getCellByPosition(0, 0).String = "Моё"
        self.insert(road_map(some(2)))
        self.assertEqual(self.document.Sheets.getByIndex(1).getCellByPosition(0, 0).String, "Моё")
        self.assertTrue(self.document.Sheets.getByIndex(1).IsVisible)
        self.assertEqual(self.document.Sheets.Count, 3)

    def test_print_set_up(self):
        self.document.Sheets.insertNewByName("Второй", 1)
        self.insert(road_map(some(2)), 1, 1)
        style = self.style("PageStyles", self.sheet.PageStyle)
        self.assertEqual((style.IsLandscape, round(style.Width, -1), round(style.Height, -1)), (True, 29700, 21000))
        self.assertEqual((style.ScaleToPagesX, style.ScaleToPagesY), (1, 0))
        self.assertTrue(self.sheet.getPrintTitleRows())
        self.assertEqual((self.sheet.getTitleRows().StartRow, self.sheet.getTitleRows().EndRow), (2, 2))
        area, = self.sheet.getPrintAreas()
        self.assertEqual((area.StartColumn, area.StartRow, area.EndColumn, area.EndRow), (1, 1, 7, 4))
        other = self.document.Sheets.getByName("Второй")
        self.assertEqual((other.PageStyle, other.getPrintAreas()), ("Default", ()))

    def test_the_table_fills_the_width_of_the_page(self):
        made = self.insert(road_map(some(2))).getRangeAddress()
        width = sum(self.sheet.Columns.getByIndex(column).Width for column in range(made.StartColumn, made.EndColumn + 1))
        self.assertAlmostEqual(width, 26700, delta=270)

    def test_the_catalogue_fits_on_one_page(self):
        self.office.dispatch(self.document, "vnd.org.marshrut:InsertRoadMap", SchoolYear=2026, Catalogue=True)
        self.assertEqual(self.document.getRendererCount(self.document, ()), 1)

    def test_what_the_sheet_printed_before_it_goes_on_printing(self):
        self.sheet.getCellByPosition(0, 30).String = "Примечание"
        self.insert(road_map(some(2)))
        self.assertEqual(self.sheet.getPrintAreas(), ())

    def test_print_areas_are_extended(self):
        self.insert(road_map(some(2)))
        self.insert(road_map(some(2)), 0, 10)
        self.assertEqual([area.StartRow for area in self.sheet.getPrintAreas()], [0, 10])

    def test_named_styles(self):
        self.insert(road_map(some(2)))
        styles = [self.sheet.getCellByPosition(column, row).CellStyle for column, row in ((0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (6, 3))]
        self.assertEqual(styles, ["ИОМ Заголовок карты", "ИОМ Шапка", "ИОМ Номер", "ИОМ Направление", "ИОМ Текст", "ИОМ Текст"])
        text = self.sheet.getCellByPosition(2, 2)
        self.assertTrue(text.IsTextWrapped)
        self.assertGreater(text.TopBorder.OuterLineWidth, 0)
        self.assertTrue(self.sheet.getCellRangeByName("A1:G1").getIsMerged())

    def test_the_users_own_look_of_a_style_stays(self):
        self.insert(road_map(some(2)))
        self.style("CellStyles", "ИОМ Текст").CharHeight = 16.0
        self.insert(road_map(some(2)), 0, 10)
        self.assertEqual(self.style("CellStyles", "ИОМ Текст").CharHeight, 16.0)

    def test_rows_are_as_high_as_their_text(self):
        self.insert(road_map([{"activity": "Короткое"}, {"activity": "Очень длинное название мероприятия " * 10}], columns=("activity", "deadline", "result")))
        low, high = (self.sheet.Rows.getByIndex(row).Height for row in (2, 3))
        self.assertGreater(high, 2 * low)

    def test_a_long_title_is_shown_whole(self):
        self.insert(road_map(some(1), title="Дорожная карта " * 20))
        self.assertGreater(self.sheet.Rows.getByIndex(0).Height, 1500)

    def test_columns_that_hold_other_things_are_not_narrowed(self):
        self.sheet.getCellByPosition(0, 40).String = "Список литературы"
        self.sheet.Columns.getByIndex(0).Width = 9000
        self.sheet.Columns.getByIndex(1).Width = 9000
        self.insert(road_map(some(2)))
        self.assertAlmostEqual(self.sheet.Columns.getByIndex(0).Width, 9000, delta=20)
        self.assertLess(self.sheet.Columns.getByIndex(1).Width, 8000)

    def test_nothing_else_on_the_sheet_changes(self):
        self.sheet.getCellByPosition(0, 30).Formula = "=SUM(B31:C31)"
        self.sheet.getCellByPosition(1, 30).Value = 5
        self.sheet.getCellByPosition(12, 1).String = "рядом"
        self.insert(road_map(some(4)))
        self.assertEqual([self.sheet.getCellByPosition(0, 30).Formula, self.sheet.getCellByPosition(0, 30).Value,
                          self.sheet.getCellByPosition(12, 1).String], ["=SUM(B31:C31)", 5, "рядом"])


    def test_rows_the_user_adds_belong_to_it(self):
        self.insert(road_map(some(4)))
        self.sheet.Rows.insertByIndex(4, 1)
        self.sheet.getCellByPosition(2, 4).String = "Вставленное"
        self.sheet.getCellRangeByName("C8:D8").setDataArray((("Дописанное", "май"),))
        self.sheet.getCellByPosition(2, 8).String = "Директор школы"
        found, = self.read()
        self.assertEqual([one["activity"] for one in activities(found)],
                         ["Мероприятие 1", "Мероприятие 2", "Вставленное", "Мероприятие 3", "Мероприятие 4", "Дописанное"])

    def test_a_header_the_user_reworded_is_read_by_meaning(self):
        self.insert(road_map(some(4), title="Моя карта", period=(date(2026, 9, 1), date(2027, 5, 31))))
        self.sheet.getCellByPosition(2, 1).String = "Что сделаю (мероприятия)"
        found, = self.read()
        self.assertEqual([one["activity"] for one in activities(found)], ["Мероприятие %d" % number for number in (1, 2, 3, 4)])
        self.assertEqual(period(found), ((2026, 9, 1), (2027, 5, 31)))


class ByHand(RoadMap):
    """Tables not made by us."""

    HEADER = ("№ п/п", "Мероприятия", "Сроки", "Ожидаемый результат", "Форма отчёта")

    def write(self, sheet, rows, top=0):
        for row, cells in enumerate(rows, top):
            for column, text in enumerate(cells):
                sheet.getCellByPosition(column, row).String = text

    def test_cells_as_they_are_shown(self):
        self.write(self.sheet, [("Дорожная карта педагога на 2026/27 учебный год",), self.HEADER,
                                ("1", "Курсы повышения квалификации", "", "Удостоверение", "Сообщение на МО"),
                                ("2", "Открытый урок", "март 2027", "Конспект", "Отзыв")])
        deadline = self.sheet.getCellByPosition(2, 2)
        deadline.Formula = "=DATE(2026;10;5)"
        formats = self.document.NumberFormats
        deadline.NumberFormat = formats.queryKey("DD.MM.YYYY", self.document.CharLocale, False)
        found, = self.read()
        self.assertEqual([one.get("deadline") for one in activities(found)], [(2026, 10, 5), "март 2027"])
        self.assertEqual([one["activity"] for one in activities(found)], ["Курсы повышения квалификации", "Открытый урок"])

    def test_hidden_rows_count_and_hidden_sheets_do_not(self):
        self.document.Sheets.insertNewByName("Черновик", 1)
        rows = [self.HEADER, ("1", "Курсы", "октябрь", "Памятка", "Сообщение"), ("2", "Открытый урок", "март", "Конспект", "Отзыв")]
        for sheet in self.document.Sheets:
            self.write(sheet, rows)
        self.sheet.Rows.getByIndex(1).IsVisible = False
        self.document.Sheets.getByName("Черновик").IsVisible = False
        found, = self.read()
        self.assertEqual([one["activity"] for one in activities(found)], ["Курсы", "Открытый урок"])

    def test_merged_cells(self):
        self.write(self.sheet, [("Дорожная карта профессионального развития педагога",), self.HEADER,
                                ("1", "Курсы", "октябрь", "Памятка", "Сообщение"), ("2", "Открытый урок", "", "Конспект", "Отзыв")])
        self.sheet.getCellRangeByName("A1:E1").merge(True)
        self.sheet.getCellRangeByName("C3:C4").merge(True)
        found, = self.read()
        self.assertEqual([one["activity"] for one in activities(found)], ["Курсы", "Открытый урок"])

    def test_a_million_formatted_empty_cells(self):
        self.write(self.sheet, [self.HEADER, ("1", "Курсы", "октябрь", "Памятка", "Сообщение")])
        self.sheet.getCellRangeByName("A1:Z1000000").CellBackColor = 0xFFFFCC
        self.sheet.getCellByPosition(200, 900000).String = "далеко"
        found, = self.read()
        self.assertEqual(len(found.Activities), 1)


if __name__ == "__main__":
    unittest.main()
