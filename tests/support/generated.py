"""Road maps and whole routes made by chance, from a seed: long texts, quotes, line breaks, scripts, empty parts, dates and numbers."""

import random

from road_maps import DIRECTIONS, FULL, STATUSES, date

WORDS = ("курсы", "урок", "«приём»", "\"цитата\"", "'сам'", "МО", "ФГОС", "5–6", "педсовет,", "ё-моё", "naïve", "日本語", "עברית",
         "طريق", "नमस्ते", "𝔸", "😀", "a\u0301", "№ 5", "&amp;", "<b>", "100 %", "\u00a0", "—", "…", "=1+1", "+7", "-5", "@МО",
         "ИСТИНА", "1/2", "2026", "01.09.2026", "___", "\\", "%s", "{range}", "\u00adмягкий", "\u200bноль")
ALONE = ("—", "…", "____", "(указать)", "нет", "0", "=", "1.", "в работе", "запланировано", "Итог", "Направление: методическое",
         "Мероприятия", "Профессиональное", "октябрь", "Дорожная карта", "2026/27 учебный год")
LONGEST = 3000
# What a route says in words of its own kind.
KINDS = {
    "title.organisation": ("МБОУ «Средняя школа № 7» г. Озёрного", "МКОУ \"СОШ имени А. С. Пушкина\"",
                           "Муниципальное бюджетное дошкольное образовательное учреждение\nдетский сад № 12 «Ёлочка»"),
    "title.teacher": ("Иванова Мария Петровна", "Салтыкова-Щедрина Анна Ильинична", "Петров П.\u00a0П."),
    "title.place": ("г. Озёрный", "с. Верхние Луга", "пгт Ёлкино"),
    "info.attestation_date": ("12.03.2025", "апрель 2024 г.", "не аттестована"),
    "info.category": ("первая", "соответствие занимаемой должности", "без категории"),
    "info.courses": ("«Чтение», ВИРО, 72 ч., март 2026 г.\n«ФГОС НОО», 36 ч., 2025", "курсов не было"),
    "info.experience": ("17 лет", "менее года", "общий 25 лет, педагогический 17 лет"),
}
FREE = ("info.position", "info.education", "info.support", "diagnosis.strengths", "diagnosis.deficits", "diagnosis.procedure",
        "note.situation", "note.problem", "note.school_topic", "note.association_topic", "note.topic", "note.goal", "note.tasks",
        "note.forms", "note.result", "note.report", "note.course_request", "resources.events", "review.analysis", "review.conclusions")


def text(chance, breaks=True, longest=LONGEST):
    kind = chance.random()
    if kind < 0.15:
        return chance.choice(ALONE)
    count = chance.randint(1, 8) if kind < 0.9 else longest // 6
    words = [chance.choice(WORDS) for _ in range(count)]
    joints = [" ", " ", " ", "\n", "\n\n", "  "] if breaks else [" "]
    return "".join(word + chance.choice(joints) for word in words)


def value(chance, longest):
    kind = chance.random()
    if kind < 0.25:
        return None
    if kind < 0.35:
        return date(chance.randint(1871, 2199), chance.randint(1, 12), chance.randint(1, 28))
    if kind < 0.45:
        return chance.choice((0, 7, -3, 8.5, 1250000, 0.125))
    return text(chance, longest=longest)


def road_map_values(seed, longest=LONGEST):
    """(columns, activities) as road_maps.road_map takes them; directions stand in a column or in rows of their own.

    longest: how many characters a text has at most, about.
    """
    chance = random.Random(seed)
    columns = list(FULL)
    if chance.random() < 0.4:
        columns.remove("direction")
    for name in ("project", "practice", "assessment"):
        if chance.random() < 0.2:
            columns.append(name)
    if chance.random() < 0.3:
        chance.shuffle(columns)
    directions = list(DIRECTIONS) + [text(chance, breaks=False) for _ in range(2)]
    activities = []
    for direction in directions[:chance.randint(1, len(directions))]:
        for _ in range(chance.randint(1, 4)):
            activity = {name: value(chance, longest) for name in columns if name != "direction"}
            if "done" in activity and chance.random() < 0.5:
                activity["done"] = chance.choice(STATUSES)
            activity["direction"] = direction
            activities.append({name: given for name, given in activity.items() if given is not None})
    return columns, activities


def points(chance, longest):
    """Lines that say something each: one that is blank says nothing."""
    def point():
        said = text(chance, breaks=False, longest=longest)
        return "%s %s" % (chance.choice(begins), said if any(map(str.isalnum, said)) and said not in ALONE else "ФГОС")

    begins = ("Изучить", "Курсы:", "В классе 26 человек:", "«Портфель» —", "5–6 приёмов", "Цели и задачи урока.", "Итог", "Срок: май", "1. Урок")
    return "\n".join(point() for _ in range(chance.choice((1, 1, 2, 5))))


def route_values(seed, longest=LONGEST):
    """Values by element for a whole route; a part of them is left out."""
    chance = random.Random(seed)
    values = {name: chance.choice(pool) for name, pool in KINDS.items()}
    values.update({name: points(chance, longest) for name in FREE})
    return {name: value for name, value in values.items() if chance.random() < 0.8}
