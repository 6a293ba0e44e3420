#!/usr/bin/python3
"""Which of the corpus's wordings stand literally in the lexicon, and which the recogniser has to understand.

    unlisted.py [lexicon.json]

Fails if an element has fewer than three wordings that the lexicon does not list.
"""

import json
import os
import pathlib
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
LEXICON = pathlib.Path(os.environ.get("MARSHRUT_SOURCE", HERE.parents[1])) / "templates" / "lexicon" / "ru.json"
LEAST = 3


def fold(text):
    text = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return "".join(letter for letter in text if letter.isalnum())


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)


def phrases(value):
    """Every string below a «phrases», however deep."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _strings(part) if key == "phrases" else phrases(part)
    elif isinstance(value, list):
        for part in value:
            yield from phrases(part)


def wordings_by_element(wordings):
    found = {}
    for element, labels in wordings["labels"].items():
        found[element] = list(labels)
    found["title.heading"] += wordings["names"]["nominative"]
    for kind in ("prose", "outcome_rows", "list_items"):
        for element, patterns in wordings[kind].items():
            found[element] += [pattern for pattern in patterns if pattern != "{v}"]
    for header in wordings["shared_columns"]["report+done"]:
        found["roadmap.report"].append(header)
        found["roadmap.done"].append(header)
    return found


class Listing:
    def __init__(self, lexicon=LEXICON):
        self.phrases = {fold(phrase) for phrase in phrases(json.loads(pathlib.Path(lexicon).read_text(encoding="utf-8")))}
        if not self.phrases:
            raise SystemExit("there is no phrase in %s" % lexicon)

    def lists(self, wording):
        return fold(wording.replace("{v}", "")) in self.phrases

    def short_of_unlisted(self, wordings):
        """The elements with fewer than three unlisted label wordings."""
        return [element for element, labels in wordings["labels"].items()
                if sum(not self.lists(label) for label in (labels if element != "title.heading" else wordings["names"]["nominative"])) < LEAST]


def main(arguments):
    wordings = json.loads((HERE / "wordings.json").read_text(encoding="utf-8"))
    listing = Listing(*arguments[:1])
    for element, all_of_it in wordings_by_element(wordings).items():
        listed = [wording for wording in all_of_it if listing.lists(wording)]
        print("%-28s %2d listed, %2d unlisted   %s" % (element, len(listed), len(all_of_it) - len(listed), " · ".join(listed)))
    short = listing.short_of_unlisted(wordings)
    if short:
        print("fewer than %d unlisted wordings: %s" % (LEAST, ", ".join(short)))
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
