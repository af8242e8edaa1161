# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the program, the lessons, the glossary and the help directory, in each language. Titles and
publishers of sources stand in their own languages and are not translated, so they are not among the texts."""

import dataclasses
import html
import pathlib
import re
import sys

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / 'po'))

import pofile  # noqa: E402

FOLDERS = {'majakka': ROOT / 'po' / 'majakka', 'majakka-lessons': ROOT / 'po' / 'lessons'}
TAG = re.compile(r'<[^<>]*>')

# What a program writes for itself: placeholders, addresses, options, names of files, attributes.
CODE = re.compile(r'%(?:\d+\$)?[-.\d]*[a-zA-Z%]|\{\w+\}|\b(?:https?://|urn:)[\w:/.-]*|(?<!\w)--?[a-z][\w-]*=?|\w+="[^"]*"|'
                  r'\b[\w-]+(?:\.[a-z\d]+)+\b|(?<!\w)\.[a-z]{3,4}\b|\b(?=\w*_)\w{4,}|(?<!\w)[~/][\w./-]{3,}')


@dataclasses.dataclass
class Text:
    """`where` is for people; `source` is the English text of a translation."""
    where: str
    words: str
    source: str = ''
    domain: str = 'majakka-lessons'


def of(templates):
    """Returns language -> list of Text: English from the templates, the others from po/."""
    found = {'en': []}
    for template in map(pathlib.Path, templates):
        for entry in pofile.parse(template.read_text()):
            if entry.id:
                where = entry.files[0] if entry.files else template.name
                found['en'] += [Text(where, words, domain=template.stem) for words in (entry.id, entry.plural) if words]
        for path in sorted(FOLDERS[template.stem].glob('*.po')):
            found.setdefault(path.stem, []).extend(
                Text(str(path.relative_to(ROOT)), words, f'{entry.id} {entry.plural or ""}', template.stem)
                for entry in pofile.parse(path.read_text()) if entry.id for words in entry.strings if words)
    return found


def plain(words):
    """Returns a text as a reader sees it: without tags and the underline of a key, with what stands for entities."""
    return html.unescape(TAG.sub('', re.sub(r'(?<!\w)_(?=\w)', '', words)))


def without_code(words, instead=' '):
    return CODE.sub(instead, plain(words))
