"""Road maps made by chance, from a seed: long texts, quotes, line breaks, scripts, empty parts, dates and numbers."""

import random

from road_maps import DIRECTIONS, FULL, STATUSES, date

WORDS = ("курсы", "урок", "«приём»", "\"цитата\"", "'сам'", "МО", "ФГОС", "5–6", "педсовет,", "ё-моё", "naïve", "日本語", "עברית",
         "طريق", "नमस्ते", "𝔸", "😀", "a\u0301", "№ 5", "&amp;", "<b>", "100 %", "\u00a0", "—", "…", "=1+1", "+7", "-5", "@МО",
         "ИСТИНА", "1/2", "2026", "01.09.2026", "___", "\\", "%s", "{range}", "\u00adмягкий", "\u200bноль")
ALONE = ("—", "…", "____", "(указать)", "нет", "0", "=", "1.", "в работе", "запланировано", "Итог", "Направление: методическое",
         "Мероприятия", "Профессиональное", "октябрь", "Дорожная карта", "2026/27 учебный год")
LONGEST = 3000


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
