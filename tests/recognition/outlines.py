#!/usr/bin/python3
"""The corpus as outlines, and recognition measured on them without an office: seconds instead of minutes.

    outlines.py dump FILE           makes the corpus in a real office and keeps what the product reads of each file
    outlines.py report FILE TOOL    recognises the outlines with recognise_outlines (TOOL) and prints the report

The corpus is the one MARSHRUT_WORDINGS names (see corpus.py). $MARSHRUT_OXT is the product, $MARSHRUT_BENCH_OXT the component for
measurements. Outlines are good until the corpus or the reading of documents changes; the report in the office (report.py) decides.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support"), str(HERE.parent / "data")]

import corpus  # noqa: E402
import report  # noqa: E402
from unlisted import LEXICON, Listing  # noqa: E402


def dump(path):
    from office import Office, named_values
    with tempfile.TemporaryDirectory() as directory, Office(also=[os.environ["MARSHRUT_BENCH_OXT"]]) as office, open(path, "w", encoding="utf-8") as out:
        job = office.service("org.marshrut.bench.Documents")
        for document in corpus.compose():
            for form, made in zip(document.formats, report.make(office, document, directory)):
                opened = office.load(made)
                out.write("%s.%s\t%s\n" % (document.name, form, job.execute(tuple(named_values({"Document": opened})))))
                office.close_document(opened)


def read(path, tool):
    """name.format → (is it a route, what it looks like, element → state)."""
    said = subprocess.run([tool, str(LEXICON), path], check=True, capture_output=True, text=True).stdout
    found = {}
    for line in said.splitlines():
        name, route, looks_like, *states = line.split("\t")
        found[name] = route == "route", looks_like, dict(state.split("=", 1) for state in states)
    return found


def measure(path, tool):
    results, found, listing = report.Results(), read(path, tool), Listing()
    for document in corpus.compose():
        for form in document.formats:
            is_route, looks_like, states = found["%s.%s" % (document.name, form)]
            said = report.LOOKS_LIKE.get(looks_like, looks_like)
            report.judge(results, listing, document, form, (is_route, said, states))
    return results


def main(arguments):
    if arguments[:1] == ["dump"]:
        dump(arguments[1])
        return 0
    results = measure(*arguments[1:3])
    if len(arguments) > 3:
        pathlib.Path(arguments[3]).write_text(report.failures(results), encoding="utf-8")
    print(report.summary(results))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
