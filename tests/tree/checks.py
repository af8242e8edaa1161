# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold for every file of the tree. A check takes the root of a tree and returns its faults, each as
"file:line: what is wrong". tests/tree/self-test shows each one a tree that is wrong."""

import functools
import pathlib
import re
import shutil
import socket
import subprocess

# Which rooms a room may use; whom those use comes with them. docs/architecture.md tells why.
ROOMS = {
    'xml': (),
    'po': ('xml',),
    'text': ('xml', 'po'),
    'lesson': ('text',),
    'library': ('lesson',),
    'locale': ('library', 'po', 'help'),
    'pack': ('xml', 'text', 'lesson', 'library', 'po'),
    'quiz': ('lesson',),
    'learner': ('quiz',),
    'help': ('text',),
    'speech': (),
    'classroom': ('lesson', 'quiz'),
    'export': ('lesson', 'quiz', 'help', 'classroom'),
    'exchange': ('lesson',),
    'tool': ('lesson', 'library', 'locale', 'pack', 'quiz', 'learner', 'help', 'classroom', 'export', 'exchange'),
    'app': ('lesson', 'library', 'locale', 'pack', 'quiz', 'learner', 'help', 'speech', 'classroom', 'export'),
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
# Who speaks to SQLite: the file of progress, and what makes the full-text index of the search in memory
SQLITE_FILES = re.compile(r'store|^majakka-search-(index|tokenizer)\b')
TOP_LEVEL = {'src', 'data', 'po', 'tests', 'docs', 'meson.build', 'meson_options.txt', 'Makefile', 'README.md',
             'CONTRIBUTING.md', 'LICENSES'}


@functools.cache
def files(root):
    """Returns the files of the tree: those that git knows or would add, or all when there is no git."""
    if (root / '.git').exists():
        listed = subprocess.run(['git', '-C', root, 'ls-files', '-z', '-co', '--exclude-standard'],
                                stdout=subprocess.PIPE, check=True).stdout
        found = [root / name for name in listed.decode().split('\0') if name]
        return sorted(path for path in found if path.is_file())
    return sorted(path for path in root.glob('**/*')
                  if path.is_file() and not re.match(r'build(-\w+)?/', str(path.relative_to(root))))


def named(root, *suffixes, below=''):
    return [path for path in files(root)
            if path.suffix in suffixes and str(path.relative_to(root)).startswith(below)]


def lines(root, paths):
    """Yields where, line for every line of text files."""
    for path in paths:
        try:
            text = path.read_text()
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            yield f'{path.relative_to(root)}:{number}', line


def may_use(room):
    """Returns the room and all that it may use, near and far."""
    reached, ahead = {room}, list(ROOMS.get(room, ()))
    while ahead:
        other = ahead.pop()
        if other not in reached:
            reached.add(other)
            ahead += ROOMS.get(other, ())
    return reached


def room_of(root, path):
    parts = path.relative_to(root).parts
    return parts[1] if len(parts) > 2 and parts[0] == 'src' else None


def layers(root):
    """Each room includes only its own headers and those of the rooms that it may use."""
    faults = [f'src/{room}: not in the table of rooms' for room in
              sorted({room_of(root, path) for path in named(root, '.c', '.h', below='src/')} - {None} - set(ROOMS))]
    homes = {path.name: room_of(root, path) for path in named(root, '.h', below='src/')}
    sources = named(root, '.c', '.h', below='src/')
    for where, line in lines(root, sources):
        match = INCLUDE.match(line)
        if not match:
            continue
        header = match.group(2)
        path = root / where.split(':')[0]
        room, name = room_of(root, path), header.rsplit('/', 1)[-1]
        home = homes.get(name)
        if home and home != room:
            if home not in may_use(room):
                faults.append(f'{where}: src/{room} may not use src/{home} ({header})')
            elif name.endswith('-private.h'):
                faults.append(f'{where}: {header} is private to src/{home}')
        if re.match(r'(gtk|gdk|gsk|adwaita)(/|\.h)', header) and room != 'app':
            faults.append(f'{where}: only src/app may use GTK ({header})')
        if header.startswith(('libxml/', 'libxml2/')) and room != 'xml':
            faults.append(f'{where}: only src/xml may use libxml2 ({header})')
        if header.startswith('libspeechd') and room != 'speech':
            faults.append(f'{where}: only src/speech may use libspeechd ({header})')
        if header in ('archive.h', 'archive_entry.h') and path.name != 'majakka-pack-archive.c':
            faults.append(f'{where}: only majakka-pack-archive.c may use libarchive')
        if header == 'sqlite3.h' and not SQLITE_FILES.search(path.name):
            faults.append(f'{where}: sqlite3.h belongs in a store, or in the index of the search')
        if header == 'libstemmer.h' and path.name != 'majakka-search-words.c':
            faults.append(f'{where}: only majakka-search-words.c may use libstemmer')
    return faults


def layout(root):
    """The top level holds what README.md says and nothing else."""
    top = {path.relative_to(root).parts[0] for path in files(root)}
    return [f'{name}: does not belong at the top' for name in sorted(top - TOP_LEVEL) if not name.startswith('.')]


def places(root):
    """No path of somebody's computer, no host of somebody's network."""
    words = [r'(?<![\w.])/(?:home|Users|wor[k]|roo[t])/(?!somebody\b)\w', r'\b[\w-]+\.(?:interna[l]|intrane[t]|corp)\b',
             r'\b(?:registry|artifactory|nexus|mirror|proxy)\.[a-z]']
    host = socket.gethostname()
    if len(host) > 5 and host != 'localhost':
        words.append(rf'\b{re.escape(host)}\b')
    bad = re.compile('|'.join(words))
    return [f'{where}: {match.group(0)} is a place of one computer' for where, line in
            lines(root, [path for path in files(root) if 'LICENSES' not in path.parts and path.parent.name != 'tree'])
            for match in bad.finditer(line)]


def leftovers(root):
    """Nothing is put off in a comment."""
    bad = re.compile(r'\b(TOD[O]|FIXM[E]|XX[X]|HAC[K])\b|lorem ipsu[m]', re.IGNORECASE)
    paths = [path for path in files(root) if path.relative_to(root).parts[0] not in ('LICENSES', '.reuse')]
    return [f'{where}: {match.group(0)}' for where, line in lines(root, paths) for match in bad.finditer(line)
            if match.group(0).isupper() or match.group(0).islower() and ' ' in match.group(0)]


def deprecated(root):
    """None of the names that later versions of our libraries take away and that can be avoided now."""
    table = pathlib.Path(__file__).with_name('deprecated.txt')
    names = dict(re.split(r'\s{2,}', line, maxsplit=1) for line in table.read_text().splitlines()
                 if line and not line.startswith('#'))
    patterns = [(re.compile(rf'(?<!\w){pattern}(?!\w)'), reason) for pattern, reason in names.items()]
    return [f'{where}: {match.group(0)}: {reason}' for where, line in lines(root, named(root, '.c', '.h', '.ui', below='src/'))
            for pattern, reason in patterns for match in pattern.finditer(line)]


def format(root):
    """clang-format 14 leaves the tree as it is."""
    program = shutil.which('clang-format-14') or shutil.which('clang-format')
    version = subprocess.run([program, '--version'], stdout=subprocess.PIPE, text=True, check=True).stdout if program else ''
    if 'version 14.' not in version:
        return 'SKIP clang-format 14 is not here'
    sources = named(root, '.c', '.h')
    if not sources:
        return []
    done = subprocess.run([program, '--dry-run', '-Werror', *sources], cwd=root, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    return [line.replace(f'{root}/', '') for line in done.stdout.splitlines() if 'error:' in line]


def potfiles(root):
    """POTFILES.in names every file that has words for translators, and no other."""
    faults = []
    for domain, folder in (('majakka', 'majakka'), ('majakka-lessons', 'lessons')):
        found = subprocess.run([root / 'po' / 'catalogues', 'potfiles', domain], stdout=subprocess.PIPE, text=True,
                               check=True).stdout.split()
        path = root / 'po' / folder / 'POTFILES.in'
        listed = [line for line in path.read_text().split('\n') if line and not line.startswith('#')]
        faults += [f'{path.relative_to(root)}: {name} is left out; `make pot` adds it' for name in found if name not in listed]
        faults += [f'{path.relative_to(root)}: {name} has no words' for name in listed if name not in found]
        if listed != sorted(listed):
            faults.append(f'{path.relative_to(root)}: is not sorted')
    return faults


def licences(root):
    """Every file says whose it is and on what terms."""
    done = subprocess.run(['reuse', '--root', root, 'lint'], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False)
    return [] if done.returncode == 0 else [line for line in done.stdout.splitlines() if line.strip()]


def links(root):
    """What a page of documentation points to in the tree is there."""
    link = re.compile(r'\]\(([^)#\s]+)(?:#[^)]*)?\)')
    return [f'{where}: no {target}' for where, line in lines(root, named(root, '.md')) for target in link.findall(line)
            if not re.match(r'\w+:', target) and not (root / where.split(':')[0]).parent.joinpath(target).exists()]


def environment(root):
    """docs/env.md lists every variable that is read."""
    page = root / 'docs' / 'env.md'
    listed = page.read_text() if page.exists() else ''
    read = re.compile(r'getenv \("(\w+)"\)')
    return [f'{where}: {name} is not in docs/env.md' for where, line in lines(root, named(root, '.c'))
            for name in read.findall(line) if f'`{name}`' not in listed]


CHECKS = (layers, layout, places, leftovers, deprecated, format, potfiles, licences, links, environment)
