"""How the whole documents of wild_….py tell what is true of them."""

FILLED, EMPTY, MISSING, OPEN = "FILLED", "EMPTY", "MISSING", None  # OPEN: people would differ, not scored
PLANNED = "roadmap.activity roadmap.deadline "


def truth(filled, empty="", open_=""):
    """Element → state; what is named nowhere is missing."""
    states = dict.fromkeys(filled.split(), FILLED)
    states.update(dict.fromkeys(empty.split(), EMPTY))
    states.update(dict.fromkeys(open_.split(), OPEN))
    return states
