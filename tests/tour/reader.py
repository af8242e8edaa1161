# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader does with the program, step by step, with the keyboard alone: what every tour is made of."""

import re
import time

import driver
import words

# The countries of the help directory, and some
LONGEST_LIST = 80


class Reader:
    """Somebody at the keyboard who reads one language."""

    def __init__(self, program, language='en'):
        self.program = program
        self.words = words.Words(language)
        self.looked_at = set()
        self.faults = []

    # Looking

    def look(self, page):
        """Notes what is wrong with what is on the screen: controls and pictures without a name, roles that nobody knows,
        a page on which the focus is nowhere. Each page once."""
        if page in self.looked_at:
            return
        self.looked_at.add(page)
        seen = self._find_faults(page)
        # A page that is still being laid out on a slow machine is not wrong yet.
        give_up = time.monotonic() + 3
        while seen and time.monotonic() < give_up:
            time.sleep(0.1)
            self.program.settle()
            seen = [fault for fault in self._find_faults(page) if fault in seen]
        self.faults += seen

    def _find_faults(self, page):
        faults = []
        tree = self.program.tree()
        window = self.program.window(tree)
        if window.box and window.box[2] > driver.size()[0]:
            faults.append(f'{page}: the window is wider than the screen')
        for thing in window.walk():
            if thing.role.startswith('role '):
                faults.append(f'{page}: {thing.role} “{thing.words}” is a strange role')
            if thing.role in driver.CONTROLS and not any(part.words for part in thing.walk()) and not _is_of_gtk(thing):
                around = next((up.words for up in thing.up() if up.words), '')
                faults.append(f'{page}: {thing.role} without a name in “{around[:60]}”')
            if thing.box and thing.role in ('label', 'push button', 'heading', 'entry') and _is_beside(thing, window):
                faults.append(f'{page}: {thing!r} is wider than the window')
        # What is within a row for words is not shown to AT-SPI.
        if self.program.focus(tree) is None and not any(thing.role in ('text', 'entry') for thing in window.walk()):
            faults.append(f'{page}: nothing has the focus')
        return faults

    def expect_no_faults(self):
        assert not self.faults, '\n'.join(self.faults)

    def button(self, text, context=None):
        """Presses a button with these words of the program."""
        return self.program.press('push button', self.words(text, context))

    def choose_in_menu(self, text):
        """Chooses an item of the main menu."""
        self.program.key('F10')
        self.program.wait_until('the menu', lambda tree: self.program.find_all('menu item', text, tree=tree))
        self.program.go_to(f'“{text}” in the menu', [thing.path for thing in self.program.find_all('menu item', text)], 'Down')
        self.program.key('Return')

    # First start and choices

    def choose(self, row, wanted):
        """Chooses in a row with a list: both are texts as they are shown."""
        self.program.tab_to('combo box', row, exact=True)
        self.program.key('Return')
        self.program.wait_until(f'the list of {row}', lambda tree: _in_list(self.program.focus(tree)))
        for key in ['Down'] * LONGEST_LIST + ['Up'] * LONGEST_LIST:
            focus = self.program.focus()
            if focus and any(part.words == wanted for part in focus.walk()):
                break
            self.program.key(key)
            self.program.settle()
        else:
            raise driver.Failure(f'no “{wanted}” in the list of {row}')
        self.program.key('Return')
        self.program.wait_until('the list to close', lambda tree: not _in_list(self.program.focus(tree)))

    def first_start(self, language, country, teacher=False):
        """Goes through the first start from an English desktop."""
        _ = self.words = words.Words('en')
        self.program.wait_for('heading', _('A steady light for the adults around a child'))
        self.look('first start')
        if language != 'en':
            self.choose(_('Language'), words.OWN_NAMES[language])
            _ = self.words = words.Words(language)
            self.program.wait_for('heading', _('A steady light for the adults around a child'))
        self.choose(_('Country'), country)
        role = _('A teacher') if teacher else _('A parent')
        self._move_to_radio(role, self.program.wait_for_all('radio button', None))
        self.look('first start in the language')
        self.button('Start')
        self.program.wait_gone('heading', _('A steady light for the adults around a child'))

    def radio(self, text):
        """Chooses a radio button with these words."""
        self._move_to_radio(text, self.program.wait_for_all('radio button', None))

    def _move_to_radio(self, text, radios):
        """Moves with the arrows in a group of radio buttons, which is one stop of the Tab key, and chooses there."""
        wanted = next((thing for thing in radios if any(part.words == text for part in thing.walk())), None) or next(
            (thing for thing in radios if text in thing.name), None)
        if wanted is None:
            raise driver.Failure(f'“{text}” is not among {radios}')
        boxes = {thing.path: thing.box for thing in radios}
        here, there = self.program.go_to(f'the group of “{text}”', boxes), wanted.box
        for _number in range(12):
            if here == wanted.path:
                self.program.key('space')
                self.program.wait_until(f'“{text}” to be chosen', lambda tree: any(
                    thing.is_on('checked') for thing in tree.walk() if thing.path == wanted.path))
                return
            lower, further = there[1] - boxes[here][1], there[0] - boxes[here][0]
            here = self.program.step('Down' if lower > 8 else 'Up' if lower < -8 else 'Right' if further > 0 else 'Left')
            if here not in boxes:
                break
        raise driver.Failure(f'the arrows do not reach “{text}”')

    # Lessons

    def title(self, lesson):
        return self.words.element(words.title(words.lesson(lesson)))

    def part(self, number, lesson):
        """Returns the words over a section, from 1."""
        count = len(words.inside(words.lesson(lesson), 'section')) + 1
        return re.sub('%u', '{}', self.words('Part %u of %u')).format(number, count)

    def open_lesson(self, lesson):
        """Opens a lesson from the first page."""
        self.program.press('push button', self.title(lesson))
        self.wait_for_lesson()

    def wait_for_lesson(self):
        self.program.wait_for('heading', self.words.pattern('Part %u of %u'))

    def wait_for_part(self, number, lesson):
        self.program.wait_for(None, self.part(number, lesson))

    def read(self, lesson, practise=True):
        """Reads all sections of a lesson that is open at the first, and stops before the quiz."""
        for number, section in enumerate(words.inside(words.lesson(lesson), 'section'), 1):
            self.wait_for_part(number, lesson)
            self.program.wait_for('heading', self.words.element(words.title(section)))
            if section.get('heavy') == 'yes':
                self.look(f'{lesson}, heavy part {number}')
                self.button('Read it')
                self.program.wait_gone('push button', self.words('Read it'))
            self.look(f'{lesson}, part {number}')
            if practise:
                for question in words.inside(section, 'question'):
                    self.answer(question)
                    self.button('Check answer')
                    self.expect_feedback(question)
            self.program.key('alt+Page_Down')

    def turn_to_quiz(self, lesson):
        """Turns over to the quiz of a lesson that is open at its first section."""
        for number, _section in enumerate(words.inside(words.lesson(lesson), 'section'), 1):
            self.wait_for_part(number, lesson)
            self.program.key('alt+Page_Down')

    # Questions

    def option(self, option):
        """Returns the words of an option."""
        text = words.inside(option, 'p')
        if not text:
            return self.words('True' if option.get('id') == 'true' else 'False', 'answer')
        return self.words.element(text[0])

    def answer(self, question, right=True):
        """Gives the right answer to a question, or a wrong one to one that asks for one option."""
        kind = question.get('kind')
        options = words.inside(question, 'option')
        self.program.wait_for(None, self.words.element(words.inside(question, 'prompt')[0]))
        if kind in ('one', 'true-false'):
            self._choose_one(next(option for option in options if (option.get('right') == 'yes') == right))
        elif kind in ('several', 'spot'):
            for option in options:
                if option.get('right') == 'yes':
                    self._tick(self.option(option))
        elif kind == 'sort':
            groups = {group.get('id'): self.words.element(group) for group in words.inside(question, 'group')}
            for option in options:
                self._sort(self.option(option), groups[option.get('group')])
        elif kind == 'match':
            for option in options:
                self._match(self.option(option), self.words.element(words.inside(option, 'goes-with')[0]))
        elif kind == 'order':
            self._order([self.option(option) for option in options])
        else:
            raise driver.Failure(f'nobody knows how to answer {kind}')

    def _choose_one(self, option):
        radios = [thing for thing in self.program.wait_for_all('radio button', None) if thing.is_on('sensitive')]
        self._move_to_radio(self.option(option), radios)

    def _tick(self, text):
        thing = self.program.tab_to('check box', text)
        self.program.key('space')
        self.program.wait_until(f'“{text}” to be ticked', lambda tree: any(
            other.is_on('checked') for other in tree.walk() if other.path == thing.path))

    def _sort(self, text, group):
        self._move_to_radio(group, self.program.wait_until(f'groups for “{text}”', lambda tree: [
            thing for place in self.program.find_all(None, text, exact=True, tree=tree)
            for thing in place.within('radio button')]))

    def _match(self, text, partner):
        name = self.words.pattern('%s Goes with: %s').pattern
        self.program.tab_to(None, re.compile(re.escape(text) + name, re.DOTALL))
        self.program.key('Return')
        self.program.wait_until('the partners', lambda tree: _in_list(self.program.focus(tree)))
        for key in ['Down'] * 12 + ['Up'] * 12:
            focus = self.program.focus()
            if focus and any(part.words == partner for part in focus.walk()):
                break
            self.program.key(key)
            self.program.settle()
        else:
            raise driver.Failure(f'“{partner}” is not offered')
        self.program.key('Return')
        self.program.wait_for(None, re.compile(re.escape(text) + '.*' + re.escape(partner), re.DOTALL))

    def _order(self, texts):
        def now(tree):
            rows = [thing for thing in self.program.find_all('list item', tree=tree) if thing.name in texts]
            return [row.name for row in sorted(rows, key=lambda row: row.box[1])]

        for place, text in enumerate(texts):
            order = now(self.program.tree())
            assert sorted(order) == sorted(texts), f'{order} is not {texts}'
            steps = order.index(text) - place
            if steps == 0:
                continue
            row = next(thing for thing in self.program.find_all('list item') if thing.name == text)
            self.program.go_to(f'the step “{text}”', {thing.path for thing in row.walk()})
            for step in range(steps):
                self.program.key('alt+Up')
                self.program.wait_until(f'“{text}” to move', lambda tree, to=place + steps - step - 1: now(tree)[to] == text)

    def expect_feedback(self, question, right=True):
        """There is feedback on the question, with the reason."""
        option = next(option for option in words.inside(question, 'option')
                      if right == (option.get('right') == 'yes' or question.get('kind') in ('sort', 'match', 'order')))
        self.program.wait_for(None, self.words.element(words.inside(option, 'feedback')[0]))
        if right:
            self.program.wait_for(None, self.words('That is right, and here is why.'))

    def quiz(self, lesson, mistakes=0):
        """Goes through the quiz of a lesson that is open at it, and returns when the result is there. The first questions
        that ask for one option are answered wrong, as many as @mistakes, and then right."""
        questions = words.inside(words.lesson(lesson), 'quiz', 'question')
        for number, question in enumerate(questions, 1):
            self.program.wait_for(None, re.sub('%u', '{}', self.words('Question %u of %u')).format(number, len(questions)))
            self.look(f'question, {question.get("kind")}')
            if mistakes and question.get('kind') == 'one':
                mistakes -= 1
                self.answer(question, right=False)
                self.button('Check answer')
                self.expect_feedback(question, right=False)
                self.look('feedback, wrong')
                self.button('Try again')
                self.program.wait_gone('push button', self.words('Try again'))
            self.answer(question)
            self.button('Check answer')
            self.expect_feedback(question)
            self.look(f'feedback, {question.get("kind")}')
            self.button('Next question' if number < len(questions) else 'See what you can do now')
        self.program.wait_for('heading', self.words('You can now'))
        self.look('result')

    # Look up

    def look_up(self, row=None):
        """Goes to the place Look up, and on to what is behind one of its rows."""
        self.program.key('alt+2')
        self.program.wait_for('heading', self.words('What would you like to look up?'))
        self.look('look up')
        if row:
            self.program.press('list item', self.words(row))

    def signs(self):
        """Opens the last sign of the table and reads it."""
        self.look_up('Warning signs')
        sign = words.signs()[-1]
        name = self.words.element(words.inside(sign, 'name')[0])
        self.program.wait_for('heading', self.words('In a child'))
        self.look('signs')
        assert not self.program.find('heading', self.words('What else it can be')), 'a sign is open before its time'
        self.program.press('push button', name)
        for part, heading in (('may-mean', 'What it may mean'), ('may-be-else', 'What else it can be'),
                              ('do-first', 'What to do first')):
            self.program.wait_for('heading', self.words(heading))
            text = self.words.element(words.inside(sign, part)[0])
            self.program.wait_for('label', text[:40])
        self.look('sign, open')

    def glossary(self):
        """Looks a word up: what does not hold it goes, and what it means is there."""
        self.look_up('Glossary')
        entry, other = words.glossary()[0], words.glossary()[1]
        self.program.wait_for('label', self.words.element(words.inside(other, 'definition')[0])[:40])
        self.look('glossary')
        definition = self.words.element(words.inside(entry, 'definition')[0])
        return definition, self.words.element(words.inside(other, 'definition')[0])

    def sources(self):
        """Looks for the sources of a lesson that is there, and opens the first."""
        self.look_up('Sources')
        source = words.inside(words.lesson(words.LESSONS[0]), 'sources', 'source')[0]
        self.program.wait_for('push button', source.get('publisher'))
        self.look('sources')
        self.program.press('push button', source.get('publisher'))
        self.program.wait_for('label', source.text.strip()[:40])
        self.program.wait_for('label', self.words.pattern('Used in: %s'))
        self.look('source')

    # Help

    def help(self, number):
        """Opens the help page from here and goes back; the emergency number is the first thing read there."""
        self.program.key('ctrl+h')
        heading = self.words('In danger right now?')
        self.program.wait_for('heading', heading)
        tree = self.program.tree()
        spoken = [thing for thing in self.program.window(tree).walk()
                  if thing.role in ('label', 'heading') and re.fullmatch(r'[\d +,]+', thing.name)]
        digits = re.sub(r'\D', '', spoken[0].name) if spoken else ''
        assert digits == number, f'the first number of the help page is “{digits}”, not {number}'
        focus = self.program.focus(tree)
        assert focus and number in re.sub(r'\D', '', focus.name), f'the focus is on {focus}, not on the number'
        self.look('help')
        self.program.key('alt+Right' if self.words.language.startswith('ar') else 'alt+Left')
        self.program.wait_gone('heading', heading)

    def open_plan(self, name):
        """Opens a plan for the first hour from here."""
        self.program.key('ctrl+h')
        self.program.wait_for('heading', self.words('What has happened?'))
        self.program.press('list item', self.words.element(words.plan(name)[0]))
        self.program.wait_for('heading', self.words('In the first hour'))
        self.look('plan')

    def leave_plan(self):
        """Goes back to the help page."""
        self.program.key('alt+Right' if self.words.language.startswith('ar') else 'alt+Left')
        self.program.wait_gone('heading', self.words('In the first hour'))


def _in_list(thing):
    return thing is not None and thing.role == 'list item' and any(up.role == 'list' for up in thing.up())


def _is_of_gtk(thing):
    """An arrow or a tick that GTK or libadwaita draw within a control of their own."""
    return thing.role in ('image', 'icon') and any(up.role in ('combo box', 'push button', 'toggle button', 'spin button',
                                                   'page tab')
                                                  for up in thing.up())


def _is_beside(thing, window):
    left, _top, width, _height = thing.box
    return left < -1 or left + width > window.box[2] + 1
