#!/usr/bin/env python3
"""Makes what the office reads for its menus and dialogs from extension/strings/*.json, where every text on screen stands.

dialog.<Dialog>.<name>  →  dialogs/<Dialog>_<locale>.properties, key <name> (read by the office as ISO-8859-1 with \\uXXXX);
                           a layout <Dialog>-<part>.xdl takes those that it asks for of <Dialog>'s
@<language>:<key>@      →  the text of that key, in every extension/**/*.in (description.xml.in is CMake's)

Languages that do not hold the same keys, an unknown placeholder, strings of a dialog that is not there and dialogs that
ask for a string that is not there are errors: each would show only on somebody's screen.
"""
import argparse
import json
import pathlib
import re
import sys
from xml.sax.saxutils import escape

LOCALES = {"ru": "ru_RU", "en": "en_US"}
DEFAULT_LANGUAGE = "en"
PLACEHOLDER = re.compile(r"@(" + "|".join(LOCALES) + r"):([^@\s]+)@")
STRING_REFERENCE = re.compile(r'="&amp;([^"]+)"')


def without_duplicates(pairs):
    seen = {}
    for key, value in pairs:
        if key in seen:
            raise ValueError(f"«{key}» stands twice")
        if not isinstance(value, str):
            raise ValueError(f"«{key}» is not a text")
        seen[key] = value
    return seen


def read_strings(folder, problems):
    strings = {}
    for language in LOCALES:
        path = folder / f"{language}.json"
        try:
            strings[language] = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=without_duplicates)
        except (OSError, ValueError) as error:
            problems.append(f"{path}: {error}")
    if len(strings) == len(LOCALES):
        every_key = set().union(*strings.values())
        for language, texts in strings.items():
            problems += [f"{folder / language}.json lacks «{key}»" for key in sorted(every_key - texts.keys())]
    return strings


def escaped_property(text):
    """Java-style escapes; characters beyond the basic plane become surrogate pairs, as the office expects."""
    result = []
    units = text.encode("utf-16-be")
    for index in range(0, len(units), 2):
        unit = units[index] << 8 | units[index + 1]
        character = chr(unit)
        if character in "\\":
            result.append("\\\\")
        elif character == "\n":
            result.append("\\n")
        elif character == "\t":
            result.append("\\t")
        elif character == " " and index == 0 or unit < 0x20 or unit > 0x7E:
            result.append(f"\\u{unit:04X}")
        else:
            result.append(character)
    return "".join(result)


def dialog_texts(texts):
    dialogs = {}
    for key, text in texts.items():
        if key.startswith("dialog."):
            _, dialog, name = (key.split(".", 2) + ["", ""])[:3]
            dialogs.setdefault(dialog, {})[name] = text
    return dialogs


def write(path, content, encoding="utf-8"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding=encoding, newline="\n")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--extension", type=pathlib.Path, required=True)
    arguments.add_argument("--dialogs", type=pathlib.Path, required=True)
    arguments.add_argument("--output", type=pathlib.Path, required=True)
    options = arguments.parse_args()

    problems = []
    results = {}
    strings = {}
    if (options.extension / "strings").is_dir():
        strings = read_strings(options.extension / "strings", problems)

    layouts = {path.stem: path for path in sorted(options.dialogs.glob("*.xdl"))}
    for language, texts in strings.items():
        dialogs = dialog_texts(texts)
        problems += [f"strings of «{name}», but there is no dialogs/{name}.xdl"
                     for name in sorted(dialogs.keys() - layouts.keys())]
        for name, path in layouts.items():
            dialog, _, part = name.partition("-")
            own = dialogs.get(dialog, {})
            asked = set(STRING_REFERENCE.findall(path.read_text(encoding="utf-8")))
            problems += [f"{path} asks for «dialog.{dialog}.{key}», which {language}.json lacks"
                         for key in sorted(asked - own.keys())]
            lines = [f"{key}={escaped_property(own[key])}\n" for key in sorted(asked & own.keys() if part else own)]
            results[f"dialogs/{name}_{LOCALES[language]}.properties"] = "".join(lines)
            results[f"dialogs/{name}_{LOCALES[DEFAULT_LANGUAGE]}.default"] = ""

    for path in sorted(options.extension.rglob("*.in")):
        if path.name == "description.xml.in":
            continue

        def text_of(match, path=path):
            language, key = match.groups()
            if key not in strings.get(language, {}):
                problems.append(f"{path} asks for «{key}», which {language}.json lacks")
                return ""
            return escape(strings[language][key], {'"': "&quot;"})

        filled = PLACEHOLDER.sub(text_of, path.read_text(encoding="utf-8"))
        results[str(path.relative_to(options.extension).with_suffix(""))] = filled

    if problems:
        sys.exit("\n".join(dict.fromkeys(problems)))
    for stale in (path for path in options.output.rglob("*") if path.is_file()):
        if str(stale.relative_to(options.output)) not in results:
            stale.unlink()
    options.output.mkdir(parents=True, exist_ok=True)
    for name, content in results.items():
        encoding = "iso-8859-1" if name.endswith(".properties") else "utf-8"
        write(options.output / name, content, encoding)


if __name__ == "__main__":
    main()
