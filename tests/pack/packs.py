# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small lesson pack that is right, for tests that make it wrong."""

import io
import os
import pathlib
import re
import subprocess
import sys
import zipfile

ROOT = pathlib.Path(os.environ['MAJAKKA_SOURCE_DIR'])
TOOL = os.path.abspath(sys.argv[1])
MANIFEST = '''<?xml version="1.0" encoding="UTF-8"?>
<pack xmlns="urn:majakka:pack:1" id="org.example.calm-talks" version="1.2" xml:lang="en" licence="CC-BY-SA-4.0" needs="0.1">
  <title>Calm talks</title>
  <summary>How to ask a child about the day.</summary>
  <author>Parents of a town</author>
  <homepage>https://example.org/calm-talks</homepage>
</pack>
'''
# The lesson that docs/lesson-format.md begins with
LESSON = re.search(r'```xml\n(<\?xml.*?)```', (ROOT / 'docs' / 'lesson-format.md').read_text(), re.DOTALL).group(1)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320"><rect width="480" height="320" fill="#1c5d8a"/></svg>\n'
PO = '''msgid ""
msgstr ""
"Language: fi\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Calm talks"
msgstr "Rauhallisia juttuhetkiä"
'''
GOOD = {
    'manifest.xml': MANIFEST,
    'lessons/calm-talks.xml': LESSON,
    'lessons/pictures/calm-talks.svg': SVG,
    'po/fi.po': PO,
}


def make(files=GOOD, method=zipfile.ZIP_DEFLATED):
    """Returns the bytes of a pack. A file is its text or bytes; names are written as they are."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def run(*arguments, **options):
    return subprocess.run([TOOL, 'pack', *map(str, arguments)], capture_output=True, text=True, check=False, **options)


def report(tests):
    """Runs tests, as TAP. Returns the exit status."""
    print(f'1..{len(tests)}')
    bad = 0
    for number, (name, function) in enumerate(tests, 1):
        try:
            function()
            print(f'ok {number} - {name}')
        except AssertionError as error:
            bad += 1
            print('\n'.join('# ' + line for line in str(error).splitlines()))
            print(f'not ok {number} - {name}')
    return 1 if bad else 0
