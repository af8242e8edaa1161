# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program is expected to say: its words and its lessons, in one language, out of the same catalogues that it
reads. A test that is written with these follows the translations."""

import functools
import gettext
import html
import re
import xml.etree.ElementTree as ElementTree

import driver

NAMESPACE = 'urn:majakka:lesson:1'
# Those that the tours go through to the last question; `course` lists all.
LESSONS = ('grooming-patterns', 'when-a-child-tells', 'keep-and-report')
OWN_NAMES = {'en': 'English', 'fi': 'Suomi', 'ru': 'Русский', 'sv': 'Svenska'}
TAG = re.compile(r'<[^>]+>')


class Words:
    """The words of one language."""

    def __init__(self, language):
        self.language = language
        self.program = self._open('majakka')
        self.stale = self._open('majakka-fuzzy')
        self.lessons = self._open('majakka-lessons')
        self.stale_lessons = self._open('majakka-lessons-fuzzy')

    def _open(self, domain):
        folder = str(driver.installed() / 'share' / 'locale')
        return gettext.translation(domain, folder, [self.language], fallback=True)

    def __call__(self, words, context=None):
        """Returns words of the program, without the mark of a mnemonic."""
        found = self.program.pgettext(context, words) if context else self.program.gettext(words)
        return found.replace('_', '')

    def pattern(self, words, context=None):
        """Returns a pattern for words of the program that have something filled in."""
        parts = re.split(r'%[su]', self(words, context))
        return re.compile('.*'.join(re.escape(part) for part in parts), re.DOTALL)

    def lesson(self, message):
        """Returns what a lesson or the help directory says, without its markup."""
        found = self.lessons.gettext(message)
        if found == message:
            found = self.stale_lessons.gettext(message)
        return html.unescape(TAG.sub('', found)).strip()

    def element(self, element):
        """Returns what an element of a lesson says, without its markup."""
        return self.lesson(message(element))


def message(element):
    """Returns the text of an element as it stands in the catalogues: with its inline markup, white space folded."""
    text = ElementTree.tostring(element, encoding='unicode')
    text = re.sub(r' xmlns(:\w+)?="[^"]*"', '', text)
    text = re.sub(r'<(/?)\w+:', r'<\1', text)
    text = re.sub(r' />', '/>', text)
    text = text[text.index('>') + 1:text.rindex('</')] if '</' in text else ''
    return re.sub(r'\s+', ' ', text).strip()


@functools.cache
def lesson(name):
    """Returns the root element of a shipped lesson."""
    return ElementTree.parse(driver.installed() / 'share' / 'majakka' / 'lessons' / f'{name}.xml').getroot()


@functools.cache
def course():
    """Returns the ids of all shipped lessons, in their order."""
    roots = {path.stem: ElementTree.parse(path).getroot()
             for path in (driver.installed() / 'share' / 'majakka' / 'lessons').glob('*.xml')}
    lessons = {name: root for name, root in roots.items() if root.tag.endswith('}lesson')}
    return sorted(lessons, key=lambda name: int(lessons[name].get('number')))


def signs_file():
    """Returns the table of warning signs that is shipped, else the sample of the tests."""
    shipped = driver.installed() / 'share' / 'majakka' / 'lessons' / 'signs.xml'
    return shipped if shipped.exists() else driver.ROOT / 'tests' / 'lesson' / 'signs.xml'


def signs():
    """Returns the warning signs, those in a child first, as they are shown."""
    found = inside(ElementTree.parse(signs_file()).getroot(), 'sign')
    return [sign for about in ('child', 'adult') for sign in found if sign.get('about') == about]


def glossary():
    """Returns the entries of the glossary."""
    return inside(lesson('glossary'), 'entry')


def inside(element, *names):
    """Returns the children of an element, of one kind after the other."""
    return element.findall('/'.join(f'{{{NAMESPACE}}}{name}' for name in names))


def title(element):
    return inside(element, 'title')[0]


def kinds():
    """Returns the kinds of question in the quizzes of the shipped lessons."""
    return {question.get('kind') for name in LESSONS for question in inside(lesson(name), 'quiz', 'question')}


@functools.cache
def plan(name):
    """Returns a plan of the help page."""
    root = ElementTree.parse(driver.installed() / 'share' / 'majakka' / 'help' / 'plans.xml').getroot()
    return next(element for element in root if element.get('id') == name)
