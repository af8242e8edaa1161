# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages that nobody speaks. They show what breaks before a translator comes: en_XA has accents on
every letter and is about 40 % longer, ar_XB runs from right to left. Markup, entities and placeholders stay
as they are. The program takes them when they are named and never offers them."""

import re

import pofile

LANGUAGES = ('en_XA', 'ar_XB')

PLAIN = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz'
ACCENTED = 'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾḿÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž'
ACCENTS = str.maketrans(PLAIN, ACCENTED)

# A tag, an entity, a placeholder of printf, of a date or between braces
PROTECTED = re.compile(
    r"(<[^<>]*>|&(?:\w+|#\w+);|%(?:\d+\$)?[-+#0']*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j|t|L|E|O)?[A-Za-z%]|\{\w*\})")

# Messages that are read by a program: what each language answers
ANSWERS = {'default:LTR': {'en_XA': 'default:LTR', 'ar_XB': 'default:RTL'}}

RIGHT_TO_LEFT_MARK = '\u200f'
RIGHT_TO_LEFT = '\u202e'
POP = '\u202c'
PADDING = 'one two three four five six seven eight nine ten '


def accented(text):
    parts = PROTECTED.split(text)
    words = sum(len(part) for part in parts[::2])
    padding = (PADDING * (words // len(PADDING) + 1))[:max(1, round(words * 0.4) - 3)].strip()
    return '[' + ''.join(part.translate(ACCENTS) if place % 2 == 0 else part for place, part in
                         enumerate(parts)) + ' ' + padding.translate(ACCENTS) + ']'


def right_to_left(text):
    parts = PROTECTED.split(text)
    return RIGHT_TO_LEFT_MARK + ''.join(
        f'{RIGHT_TO_LEFT}{part}{POP}' if place % 2 == 0 and part.strip() else part
        for place, part in enumerate(parts))


def translate(language, text):
    """Returns what the text would be in a pseudo-language."""
    if text in ANSWERS:
        return ANSWERS[text][language]
    change = {'en_XA': accented, 'ar_XB': right_to_left}[language]
    # The ends stay: msgfmt wants a new line on both sides or on none.
    body = text.strip('\n')
    start = text.index(body)
    return text[:start] + change(body) + text[start + len(body):]


def catalogue(language, template):
    """Returns the PO text of a pseudo-language, given the text of a template."""
    header = pofile.Entry(strings=[f'Language: {language}\nMIME-Version: 1.0\n'
                                   'Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n'
                                   'Plural-Forms: nplurals=2; plural=(n != 1);\n'])
    entries = [header]
    for entry in pofile.parse(template):
        if entry.id:
            sources = [entry.id] if entry.plural is None else [entry.id, entry.plural]
            entry.strings = [translate(language, source) for source in sources]
            entry.flags.discard('fuzzy')
            entries.append(entry)
    return pofile.write(entries)
