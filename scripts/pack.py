#!/usr/bin/env python3
"""Packs the extension: the same files give the same bytes, whenever and wherever.

--tree FOLDER=WHERE packs all of FOLDER below WHERE; --add FILE=NAME packs one file.
A folder «x.ott.d» (any suffix) holds an OpenDocument file unpacked, so that its XML can be read and compared in the sources; it is packed as «x.ott».
--thumbnails FOLDER=WHERE: below WHERE such a file shows the picture FOLDER/x.png in the template manager.
META-INF/manifest.xml, which tells the office what to register, is written from what is packed.
"""
import argparse
import io
import pathlib
import re
import sys
import zipfile
from xml.sax.saxutils import quoteattr

# In the order in which the office must learn them: types before code, schemas before data.
REGISTERED = [
    (r".*\.rdb", "application/vnd.sun.star.uno-typelibrary;type=RDB"),
    (r".*\.components", "application/vnd.sun.star.uno-components;platform=Linux_x86_64"),
    (r".*\.xcs", "application/vnd.sun.star.configuration-schema"),
    (r".*\.xcu", "application/vnd.sun.star.configuration-data"),
    (r"help", "application/vnd.sun.star.help"),
]
NOT_PACKED = re.compile(r".*(\.in|\.map|~|\.swp)|(.*/)?[.#].*")
UNPACKED_DOCUMENT = re.compile(r"(.*\.[a-z]+)\.d")
THUMBNAIL = "Thumbnails/thumbnail.png"
DOCUMENT_MANIFEST = "META-INF/manifest.xml"


def archive(members):
    """members: (name, bytes, stored) in the order in which they are to stand."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as out:
        for name, content, stored in members:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 3
            info.external_attr = (0o755 if name.endswith(".so") else 0o644) << 16
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            out.writestr(info, content, compresslevel=9)
    return buffer.getvalue()


def with_thumbnail(members, picture):
    """The office takes a file for damaged that holds what its manifest does not name."""
    entry = f' <manifest:file-entry manifest:full-path="{THUMBNAIL}" manifest:media-type="image/png"/>\n'
    end = b"</manifest:manifest>"
    listed = members[DOCUMENT_MANIFEST].replace(end, entry.encode() + end)
    return {**members, DOCUMENT_MANIFEST: listed, THUMBNAIL: picture.read_bytes()}


def packed_document(folder, picture=None):
    names = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    names = [name for name in names if not NOT_PACKED.fullmatch(name)]
    if "mimetype" not in names:
        sys.exit(f"{folder} holds no «mimetype»: it is no OpenDocument file")
    names.remove("mimetype")
    mimetype = (folder / "mimetype").read_bytes().strip()
    members = {name: (folder / name).read_bytes() for name in names}
    if picture and picture.is_file():
        members = with_thumbnail(members, picture)
    return archive([("mimetype", mimetype, True)] + [(name, members[name], False) for name in sorted(members)])


def tree(folder, where, content, pictures=None):
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        name = where + path.name
        if NOT_PACKED.fullmatch(name):
            continue
        if path.is_file():
            add(content, name, path.read_bytes())
        elif document := UNPACKED_DOCUMENT.fullmatch(name):
            packed = document.group(1)
            picture = pictures / (pathlib.PurePath(packed).stem + ".png") if pictures else None
            add(content, packed, packed_document(path, picture))
        else:
            tree(path, name + "/", content, pictures)


def add(content, name, data):
    if name in content:
        sys.exit(f"«{name}» would be packed twice")
    content[name] = data


def manifest(names):
    folders = sorted({name.split("/")[0] for name in names if "/" in name})
    lines = ['<?xml version="1.0" encoding="UTF-8"?>\n',
             '<manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest">\n']
    for pattern, media_type in REGISTERED:
        for name in sorted(names) + folders:
            if "/" not in name and re.fullmatch(pattern, name):
                lines.append(f" <manifest:file-entry manifest:media-type={quoteattr(media_type)} "
                             f"manifest:full-path={quoteattr(name)}/>\n")
    return "".join(lines + ["</manifest:manifest>\n"]).encode()


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--output", type=pathlib.Path, required=True)
    arguments.add_argument("--tree", action="append", default=[], metavar="FOLDER=WHERE")
    arguments.add_argument("--thumbnails", action="append", default=[], metavar="FOLDER=WHERE")
    arguments.add_argument("--add", action="append", default=[], metavar="FILE=NAME")
    options = arguments.parse_args()

    content = {}
    pictures = {where: pathlib.Path(folder) for folder, where in (pair.rsplit("=", 1) for pair in options.thumbnails)}
    for pair in options.tree:
        folder, where = pair.rsplit("=", 1)
        tree(pathlib.Path(folder), where + "/" if where else "", content, pictures.get(where))
    for pair in options.add:
        path, name = pair.rsplit("=", 1)
        add(content, name, pathlib.Path(path).read_bytes())
    add(content, "META-INF/manifest.xml", manifest(content))

    part = options.output.with_suffix(".part")
    part.write_bytes(archive([(name, content[name], False) for name in sorted(content)]))
    part.replace(options.output)


if __name__ == "__main__":
    main()
