# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to know of a language before it has a catalogue. Which codes are languages, their English names and
their plural forms are in gettext's msginit; codes that it does not know are looked up in the lists of iso-codes, which
GTK depends on."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

# How the program ends when a language cannot be added; majakka-tool says it in words.
NOT_A_LANGUAGE = 3
EXISTS = 4
NO_PLURALS = 5
BAD_PLURALS = 6

CODE = re.compile(r'([a-z]{2,3})(_[A-Z]{2})?(@[a-z]+)?')
PLURALS = re.compile(r'nplurals=[1-6]; plural=[n0-9 ()%&|!=<>?:+*/-]+;')
ISO_CODES = pathlib.Path('/usr/share/iso-codes/json')
SAMPLE = """# SOME DESCRIPTIVE TITLE.
# Copyright (C) YEAR
msgid ""
msgstr ""
"Project-Id-Version: majakka\\n"
"Language-Team: LANGUAGE <LL@li.org>\\n"
"Language: \\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "%d"
msgid_plural "%d"
msgstr[0] ""
msgstr[1] ""
"""


def _listed(name, key, code):
    """Returns what a list of iso-codes says of a code; None: nothing."""
    path = ISO_CODES / f'iso_{name}.json'
    rows = json.loads(path.read_text())[name] if path.exists() else []
    return next((row for row in rows if row.get(key) == code), None)


def _ask_msginit(language, run):
    """Returns the English name and the plural forms of a language, each None if msginit does not know it."""
    with tempfile.TemporaryDirectory() as folder:
        sample = pathlib.Path(folder, 'sample.pot')
        sample.write_text(SAMPLE)
        said = run(['msginit', '--locale', language, '--input', sample, '--output-file', '-', '--no-wrap'],
                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    name = re.search(r'^# (.*) translations for ', said, re.MULTILINE)
    forms = re.search(r'^"Plural-Forms: (.*)\\n"$', said, re.MULTILINE)
    known = name and not name.group(1).startswith('Language ')
    return name.group(1) if known else None, forms.group(1) if forms else None


def find(language, run):
    """Returns name and plural forms of a code, (None, None) when it is none of a language."""
    match = CODE.fullmatch(language)
    if not match:
        return None, None
    code, country = match.group(1), (match.group(2) or '_')[1:]
    if country and ISO_CODES.is_dir() and not _listed('3166-1', 'alpha_2', country):
        return None, None
    name, forms = _ask_msginit(language, run)
    row = None if name else _listed('639-3', 'alpha_3', code)
    # A language with a code of two letters is called by that one.
    if row and 'alpha_2' not in row:
        name = row['name']
    return name, forms


def header(domain, language, plural_forms, run):
    """Returns the header of a new catalogue; exits when the language is none or its plural forms are not known."""
    name, forms = find(language, run)
    if not name:
        sys.exit(NOT_A_LANGUAGE)
    if plural_forms and not PLURALS.fullmatch(plural_forms.strip().rstrip(';') + ';'):
        sys.exit(BAD_PLURALS)
    forms = plural_forms.strip().rstrip(';') + ';' if plural_forms else forms
    if not forms:
        sys.exit(NO_PLURALS)
    return ('msgid ""\nmsgstr ""\n'
            f'"Project-Id-Version: {domain}\\n"\n"Report-Msgid-Bugs-To: \\n"\n'
            f'"PO-Revision-Date: {time.strftime("%Y-%m-%d %H:%M+0000", time.gmtime())}\\n"\n'
            '"Last-Translator: The Majakka developers\\n"\n'
            f'"Language-Team: {name}\\n"\n"Language: {language}\\n"\n"MIME-Version: 1.0\\n"\n'
            '"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
            f'"Plural-Forms: {forms}\\n"\n')


def with_line(text, lines):
    """Returns a list with its comments kept and its lines replaced."""
    comments = [line for line in text.splitlines() if line.startswith('#')]
    return '\n'.join([*comments, *lines]) + '\n'


def write_all(files):
    """Writes path -> text, all of them or, if one cannot be written, none."""
    before = {path: path.read_bytes() if path.exists() else None for path in files}
    touched = []
    try:
        for path, text in files.items():
            new = path.with_name(path.name + '.new')
            touched.append(path)
            try:
                new.write_text(text)
                os.replace(new, path)
            finally:
                new.unlink(missing_ok=True)
    except BaseException as error:
        for path in touched:
            if before[path] is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(before[path])
        if isinstance(error, OSError):
            sys.exit(f'{error.filename or path}: {error.strerror}')
        raise
