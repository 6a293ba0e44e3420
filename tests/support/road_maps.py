"""Road maps for the tests: made as a script would make them, and told apart cell by cell."""

import uno
from com.sun.star.beans import NamedValue
from com.sun.star.table import CellAddress
from com.sun.star.util import Date

SERVICE = "org.marshrut.RoadMaps"
FULL = ("direction", "activity", "deadline", "result", "report", "done")
DIRECTIONS = ("Профессиональное", "Психолого-педагогическое", "Методическое", "Цифровые технологии (ИКТ)")
STATUSES = ("запланировано", "в работе", "выполнено", "перенесено", "снято")
DEFINED_NAME = "Дорожная_карта"
DATABASE_RANGE = "Таблица_дорожной_карты"
LISTS = "ИОМ Списки"
PAGE_STYLE = "ИОМ Дорожная карта"


def date(year, month, day):
    return Date(day, month, year)


def road_map(activities, columns=(), title="", period=None, **details):
    """activities and columns name elements without their «roadmap.»; period is two dates."""
    made = uno.createUnoStruct("org.marshrut.RoadMap")
    made.Title = title
    if period:
        made.From, made.To = period
    made.Columns = tuple("roadmap." + column for column in columns)
    made.Activities = tuple(_activity(values) for values in activities)
    made.Details = tuple(NamedValue(name, value) for name, value in details.items())
    return made


def _activity(values):
    made = uno.createUnoStruct("org.marshrut.Activity")
    made.Values = tuple(NamedValue(name if "." in name else "roadmap." + name, value) for name, value in values.items())
    return made


def activities(found):
    """The activities of a road map as dictionaries, dates as (year, month, day)."""
    return [{value.Name[len("roadmap."):]: plain(value.Value) for value in activity.Values} for activity in found.Activities]


def plain(value):
    return (value.Year, value.Month, value.Day) if hasattr(value, "Year") else value


def period(found):
    return plain(found.From), plain(found.To)


def detail(found, name):
    return next((value.Value for value in found.Details if value.Name == name), None)


def at(column=0, row=0, sheet=0):
    return CellAddress(sheet, column, row)


def insert(office, document, what, column=0, row=0, sheet=0):
    return office.service(SERVICE).insert(document, at(column, row, sheet), what)


def read_all(office, document):
    return office.service(SERVICE).readAll(document)


def some(count=4, **more):
    """That many believable activities, by direction."""
    return [dict({"direction": DIRECTIONS[index * len(DIRECTIONS) // count], "activity": "Мероприятие %d" % (index + 1),
                  "deadline": "октябрь", "result": "Памятка на страницу", "report": "Сообщение на МО, март"}, **more)
            for index in range(count)]
