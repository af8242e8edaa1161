# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and writes PO files as gettext's own tools write them. No more than the catalogues here need."""

import dataclasses
import re

ESCAPES = {'n': '\n', 't': '\t', 'r': '\r', '"': '"', '\\': '\\'}


@dataclasses.dataclass
class Entry:
    """One message. `strings` is what it is translated to, one per plural form."""
    context: str = None
    id: str = ''
    plural: str = None
    strings: list = dataclasses.field(default_factory=list)
    flags: set = dataclasses.field(default_factory=set)
    files: list = dataclasses.field(default_factory=list)

    @property
    def key(self):
        return (self.context, self.id)

    @property
    def translated(self):
        return bool(self.strings) and all(self.strings)


def unquote(text):
    return re.sub(r'\\(.)', lambda match: ESCAPES.get(match.group(1), match.group(1)), text.strip()[1:-1])


def quote(text):
    for letter, plain in (('\\', '\\'), ('"', '"'), ('n', '\n'), ('t', '\t'), ('r', '\r')):
        text = text.replace(plain, '\\' + letter)
    return f'"{text}"'


def parse(text):
    """Returns the entries of a PO file, the header (its id is empty) first. Obsolete ones are left out."""
    entries = []
    for block in re.split(r'\n\s*\n', text):
        entry, append, is_message = Entry(), None, False
        for line in block.splitlines():
            if line.startswith('#,'):
                entry.flags |= {flag.strip() for flag in line[2:].split(',')}
            elif line.startswith('#:'):
                entry.files += line[2:].split()
            elif line.startswith('#'):
                continue
            elif line.startswith('"'):
                append(unquote(line))
            else:
                keyword, _, value = line.partition(' ')
                is_message = is_message or keyword == 'msgid'
                append = _slot(entry, keyword)
                append(unquote(value))
        if is_message:
            entries.append(entry)
    return entries


def _slot(entry, keyword):
    """Returns what adds text to the field that a keyword names."""
    if keyword.startswith('msgstr'):
        entry.strings.append('')

        def add_string(text):
            entry.strings[-1] += text
        return add_string
    field = {'msgctxt': 'context', 'msgid': 'id', 'msgid_plural': 'plural'}[keyword]

    def add_field(text):
        setattr(entry, field, (getattr(entry, field) or '') + text)
    return add_field


def write(entries):
    """Returns the text of a PO file."""
    lines = []
    for entry in entries:
        if entry.flags:
            lines.append('#, ' + ', '.join(sorted(entry.flags)))
        if entry.context is not None:
            lines.append('msgctxt ' + quote(entry.context))
        lines.append('msgid ' + quote(entry.id))
        if entry.plural is None:
            lines.append('msgstr ' + quote(entry.strings[0]))
        else:
            lines.append('msgid_plural ' + quote(entry.plural))
            lines += [f'msgstr[{form}] ' + quote(text) for form, text in enumerate(entry.strings)]
        lines.append('')
    return '\n'.join(lines)


def _parts(block):
    """Returns the comments of a message in a template, what is behind "#.", "#:" and "#,", and its body."""
    comments, files, flags, body = [], [], [], []
    for line in block.splitlines():
        if line.startswith('#.'):
            comments.append(line)
        elif line.startswith('#:'):
            files += line[2:].split()
        elif line.startswith('#,'):
            flags += [flag.strip() for flag in line[2:].split(',')]
        else:
            body.append(line)
    return comments, files, flags, '\n'.join(body)


def _whole(comments, files, flags, body):
    return '\n'.join([*comments, *([f"#: {' '.join(files)}"] if files else []),
                      *([f"#, {', '.join(flags)}"] if flags else []), body])


def _key(block):
    """Returns context and words of a message. One place may know a plural that another does not."""
    begin = 0 if block.startswith('msg') else block.index('\nmsg') + 1
    ends = [end for end in (block.find('\nmsgid_plural', begin), block.find('\nmsgstr', begin)) if end >= 0]
    return block[begin:min(ends)]


def _joined(block, other):
    """Returns a message with the comments, files and flags of another place, and its plural."""
    known, parts = _parts(block), _parts(other)
    for have, more in zip(known[:3], parts[:3]):
        have += [line for line in more if line not in have]
    return _whole(*known[:3], parts[3] if 'msgid_plural' in parts[3] else known[3])


def join_templates(texts):
    """Returns one template of several that xgettext wrote with --no-wrap: the header of the first, each message once,
    with what is said of it in all of them."""
    if len(texts) == 1:
        return texts[0]
    header, found = None, {}
    for text in texts:
        first, *blocks = text.strip().split('\n\n')
        header = header or first
        for block in blocks:
            key = _key(block)
            found[key] = _joined(found[key], block) if key in found else block
    return '\n\n'.join([header, *found.values()]) + '\n'
