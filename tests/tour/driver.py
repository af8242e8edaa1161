# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the installed program as a person does who has a keyboard and a screen reader.

A test calls enter () first: it starts an X server of one size and a message bus, and runs the test again inside
them. Then a Home is what the person owns (files, preferences), and a Program is Majakka running there. What is
on the screen is asked over AT-SPI, straight on its bus: a picture of the whole tree costs some hundredths of a
second, because all questions are asked at once. Keys go through the X server. Nothing waits for a fixed time:
every wait is for something to become true, and says what it waited for when it does not."""

import contextlib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# Generous, because two slow cores may be busy with other tests; a wait that succeeds costs nothing of it.
PATIENCE = 30

# More than any text of a lesson has.
LINKS = 10

ACCESSIBLE = 'org.a11y.atspi.Accessible'
TOP = '/org/a11y/atspi/accessible/root'

# Numbers of at-spi2's constants. GTK gives a container that means nothing the role "panel" or "filler".
ROLES = {2: 'alert', 7: 'check box', 11: 'combo box', 16: 'dialog', 20: 'filler', 23: 'frame', 26: 'icon', 27: 'image', 29: 'label',
         31: 'list', 32: 'list item', 33: 'menu', 34: 'menu bar', 35: 'menu item', 37: 'page tab', 38: 'page tab list',
         39: 'panel', 40: 'password text', 42: 'progress bar', 43: 'push button', 44: 'radio button', 45: 'radio menu item',
         48: 'scroll bar', 49: 'scroll pane', 50: 'separator', 51: 'slider', 52: 'spin button', 54: 'status bar',
         55: 'table', 56: 'table cell', 61: 'text', 62: 'toggle button', 63: 'tool bar', 64: 'tool tip', 65: 'tree', 69: 'window',
         75: 'application', 79: 'entry', 83: 'heading', 85: 'section', 88: 'link', 95: 'document', 98: 'list box', 99: 'grouping',
         101: 'notification', 104: 'title bar', 110: 'landmark', 111: 'log', 115: 'timer', 116: 'static', 124: 'note'}
STATES = {'active': 1, 'checked': 4, 'expanded': 10, 'focusable': 11, 'focused': 12, 'modal': 16, 'selected': 23,
          'sensitive': 24, 'showing': 25, 'visible': 30}
CONTROLS = ('push button', 'toggle button', 'check box', 'radio button', 'combo box', 'entry', 'text', 'spin button',
            'slider', 'link', 'menu item', 'page tab', 'icon', 'image')
# What GTK calls a widget that has no name.
NO_NAME = re.compile(r'^(Gtk|Adw|Majakka)[A-Z]\w*$')


class Failure(Exception):
    """What a person expected was not there."""


def _start_screen(size):
    reader, writer = os.pipe()
    server = subprocess.Popen(['Xvfb', '-displayfd', str(writer), '-screen', '0', f'{size}x24', '-nolisten', 'tcp', '-noreset'],
                              pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as ready:
        display = f':{ready.readline().strip()}'
    # A keyboard for all languages of the tests. A letter that a keyboard does not have would be put on it for one stroke,
    # and a busy program would look too late which letter that was.
    subprocess.run(['setxkbmap', '-display', display, '-layout', 'us,fi,ru'], check=True)
    return server, display


def enter(size='1000x720', display=None):
    """Makes sure that this script runs on a screen of this size and a bus of its own, with nothing of the person who
    started it. Returns when it does; the outer run ends here. @display names a screen that somebody else has started."""
    if os.environ.get('MAJAKKA_TOUR_SIZE'):
        # What the bus starts writes to the bus's output, and only this test to that of the test.
        os.dup2(int(os.environ['MAJAKKA_TOUR_OUTPUT']), 1)
        return
    if not (installed() / 'bin' / 'majakka').exists():
        print('1..0 # SKIP the program is not installed; make build does it')
        sys.exit(0)
    with tempfile.TemporaryDirectory(prefix='majakka-tour-') as folder:
        server = None
        if display is None:
            server, display = _start_screen(size)
        env = {name: value for name, value in os.environ.items() if not name.startswith(('XDG_', 'GTK_', 'LC_', 'LANG', 'DBUS_'))}
        output = os.dup(1)
        env.update(MAJAKKA_TOUR_SIZE=size, MAJAKKA_TOUR_OUTPUT=str(output), DISPLAY=display, XDG_RUNTIME_DIR=folder, HOME=folder, LC_ALL='C.UTF-8')
        # A bus says what it starts; that is no news here.
        with open(f'{folder}/bus.log', 'w', encoding='utf-8') as log:
            session = subprocess.Popen(['dbus-run-session', '--', sys.executable, *sys.argv], env=env, stdout=log, stderr=log,
                                       pass_fds=[output], start_new_session=True)
        try:
            status = session.wait()
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(session.pid, signal.SIGTERM)
            if server is not None:
                server.terminate()
                server.wait()
        if status:
            with open(f'{folder}/bus.log', encoding='utf-8') as log:
                sys.stderr.write(''.join(line for line in log if 'dbus-daemon' not in line and 'SpiRegistry' not in line))
    sys.exit(status)


def size():
    """Returns the size of the screen."""
    return tuple(int(part) for part in os.environ['MAJAKKA_TOUR_SIZE'].split('x'))


def installed():
    """Returns the tree that the program is installed in: what MAJAKKA_ROOT names, usually build/root."""
    return pathlib.Path(os.environ.get('MAJAKKA_ROOT') or ROOT / 'build' / 'root')


def wait(what, condition, patience=PATIENCE):
    """Returns what @condition returns as soon as that is true. @what says what was waited for."""
    end, pause = time.monotonic() + patience, 0.01
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(f'waited {patience} seconds for {what() if callable(what) else what}')
        time.sleep(pause)
        pause = min(pause * 1.5, 0.2)


class Home:
    """A folder that is all a person owns. The first start is over unless @first_start."""

    def __init__(self, folder, first_start=False, text_percent=100, **settings):
        self.path = pathlib.Path(folder)
        self.data = self.path / '.local' / 'share' / 'majakka'
        self.lessons = self.data / 'lessons'
        self.config = self.path / '.config'
        width, height = size()
        settings = {'first-start-done': not first_start, 'window-width': width, 'window-height': height, **settings}
        keyfile = self.config / 'glib-2.0' / 'settings' / 'keyfile'
        keyfile.parent.mkdir(parents=True)
        keyfile.write_text('[org/majakka/Majakka]\n' + ''.join(
            f'{name.replace("_", "-")}={self._write(value)}\n' for name, value in settings.items()))
        self.text_percent = text_percent
        lines = ['[Settings]', 'gtk-enable-animations=0', '']
        (self.config / 'gtk-4.0').mkdir()
        (self.config / 'gtk-4.0' / 'settings.ini').write_text('\n'.join(lines))

    @staticmethod
    def _write(value):
        return str(value).lower() if isinstance(value, bool) else f"'{value}'" if isinstance(value, str) else str(value)

    def own_file(self, path):
        """Puts a file among the person's own lessons."""
        self.lessons.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, self.lessons)

    def settings(self):
        """Returns the preferences as they are on disk, as text."""
        text = (self.config / 'glib-2.0' / 'settings' / 'keyfile').read_text()
        return dict(line.split('=', 1) for line in text.splitlines() if '=' in line)


class Thing:
    """Something on the screen, as it was when it was asked for."""

    __slots__ = ('path', 'parent', 'role', 'name', 'description', 'states', 'interfaces', 'text', 'box', 'children')

    def __init__(self, path, parent, item):
        self.path, self.parent, self.text, self.box, self.children = path, parent, '', None, []
        role, name = item.get_child_value(7).get_uint32(), item.get_child_value(6).get_string()
        self.role = ROLES.get(role, f'role {role}')
        self.name = '' if NO_NAME.match(name) else name
        self.description = item.get_child_value(8).get_string()
        words = item.get_child_value(9)
        bits = words.get_child_value(0).get_uint32()
        self.states = frozenset(name for name, bit in STATES.items() if bits >> bit & 1)
        self.interfaces = tuple(name.rsplit('.', 1)[1] for name in item.get_child_value(5).get_strv())

    @property
    def words(self):
        """What is read: the words in it, else its name."""
        return self.text or self.name

    def is_on(self, state):
        return state in self.states

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def within(self, role=None):
        """Returns the things in it, itself left out, of one role or of any."""
        return [thing for thing in self.walk() if thing is not self and role in (None, thing.role)]

    def up(self):
        """Yields what it stands in, the nearest first."""
        thing = self.parent
        while thing is not None:
            yield thing
            thing = thing.parent

    def __repr__(self):
        return f'{self.role} “{self.words}”'


class Program:
    """Majakka, running in @home in @language, with @arguments. A context: at the end it is ended."""

    def __init__(self, home, language='en', environment=None, wrap=(), log=None, arguments=()):
        self.home = home
        self.escaped = 0
        self.log = pathlib.Path(log or home.path / 'majakka.log')
        share = installed() / 'share'
        env = {name: value for name, value in os.environ.items() if not name.startswith(('XDG_DATA', 'XDG_CONFIG', 'XDG_CACHE'))}
        env.update(HOME=str(home.path), LC_ALL='C.UTF-8', LANGUAGE=language, GDK_BACKEND='x11', GSK_RENDERER='cairo',
                   GSETTINGS_BACKEND='keyfile', GIO_USE_VFS='local', GTK_A11Y='atspi', G_DEBUG='fatal-warnings',
                   XDG_DATA_DIRS=f'{share}:/usr/local/share:/usr/share', GTK_USE_PORTAL='0', **(environment or {}))
        # The display has the last word on the size of text, over the settings of GTK.
        subprocess.run(['xrdb', '-nocpp', '-merge'], input=f'Xft.dpi: {96 * home.text_percent // 100}\n', text=True, check=True)
        self.environment = env
        self.bus = _accessibility_bus()
        others = set(_programs(self.bus))
        with open(self.log, 'a', encoding='utf-8') as out:
            self.process = subprocess.Popen([*wrap, str(installed() / 'bin' / 'majakka'), *arguments], env=env, stdin=subprocess.DEVNULL,
                                            stdout=out, stderr=out, cwd=str(home.path))
        self.name = None
        self.focus_path = None
        try:
            self.name = wait('the program to appear', lambda: self._appeared(others))
            self._follow_focus()
            self.wait_for('frame')
        except BaseException:
            self.kill()
            raise

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None and not issubclass(kind, KeyboardInterrupt):
            self.keep_evidence()
        self.kill(signal.SIGTERM)

    # The process

    def _appeared(self, others):
        self._check_alive()
        return next((name for name in _programs(self.bus) if name not in others), None)

    def _check_alive(self):
        if self.process.poll() is not None:
            raise Failure(f'the program ended with {self.process.returncode}: {self.log.read_text()[-2000:]}')

    def kill(self, how=signal.SIGKILL):
        """Ends the program at once. The default leaves it no time for anything."""
        if self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def quit(self):
        """Quits as the menu says, and expects a quiet end."""
        self.key('ctrl+q')
        try:
            status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise Failure('Ctrl+Q did not end the program') from None
        if status:
            raise Failure(f'the program ended with {status}: {self.log.read_text()[-2000:]}')

    def warnings(self):
        """Returns what GTK and the program complained about."""
        return [line for line in self.log.read_text().splitlines() if re.search(r'WARNING|CRITICAL|ERROR', line)]

    # What is on the screen

    def _ask(self, questions, unpack=True):
        """Asks all @questions (path, interface, method, arguments) at once. Returns the answers, None for a failure:
        a thing may go away between two questions."""
        from gi.repository import GLib
        answers, left, loop = [None] * len(questions), [len(questions)], GLib.MainLoop()

        def answered(bus, result, number):
            with contextlib.suppress(GLib.Error):
                answer = bus.call_finish(result)
                answers[number] = answer.unpack() if unpack else answer
            left[0] -= 1
            if not left[0]:
                loop.quit()

        for number, (path, interface, method, arguments) in enumerate(questions):
            self.bus.call(self.name, path, interface, method, arguments, None, 0, PATIENCE * 1000, None, answered, number)
        if questions:
            loop.run()
        return answers

    def tree(self):
        """Returns the program with all that can be seen in it, as Things, now."""
        self._check_alive()
        items = self._items()
        top = Thing(TOP, None, items[TOP])
        level = [top]
        while level:
            below = self._children(level)
            wanted = [(parent, path) for parent in level for path in below[parent.path]]
            if any(path not in items for _parent, path in wanted):
                # GTK makes up its mind about a thing when it is first asked for.
                items = self._items()
            below = [Thing(path, parent, items[path]) for parent, path in wanted if path in items]
            level = self._look_at([thing for thing in below if thing.is_on('visible')])
        return top

    def _items(self):
        """Returns what the program tells at once about all things that were ever asked for, by path. Most of it is not
        looked at and stays packed."""
        question = ('/org/a11y/atspi/cache', 'org.a11y.atspi.Cache', 'GetItems', None)
        # It says no while a window comes or goes.
        answer = wait('an answer', lambda: self._check_alive() or self._ask([question], unpack=False)[0])
        items = answer.get_child_value(0)
        found = (items.get_child_value(number) for number in range(items.n_children()))
        return {item.get_child_value(0).get_child_value(1).get_string(): item for item in found}

    def _children(self, level):
        """Returns the paths of the children of each of some things."""
        asked = [thing.path for thing in level if not (thing.role in ('label', 'heading') and 'Text' in thing.interfaces)]
        answers = self._ask([(path, ACCESSIBLE, 'GetChildren', None) for path in asked])
        below = {path: [child for _name, child in answer[0]] for path, answer in zip(asked, answers) if answer}
        return {thing.path: below.get(thing.path, []) for thing in level}

    def _look_at(self, things):
        """Asks where things are and what is written in them. Returns those that can be seen, added to their parents."""
        from gi.repository import GLib
        written = [thing for thing in things if 'Text' in thing.interfaces and thing.role not in ('label', 'heading')]
        answers = self._ask(
            [(thing.path, 'org.a11y.atspi.Component', 'GetExtents', GLib.Variant('(u)', (1,))) for thing in things] +
            [(thing.path, 'org.a11y.atspi.Text', 'GetText', GLib.Variant('(ii)', (0, -1))) for thing in written])
        for thing, answer in zip(things + written, answers):
            if answer and isinstance(answer[0], str):
                thing.text = answer[0]
            elif answer:
                thing.box = answer[0]
        seen = [thing for thing in things if self._is_seen(thing)]
        for thing in seen:
            thing.parent.children.append(thing)
        return seen

    @staticmethod
    def _is_seen(thing):
        if 'visible' not in thing.states:
            return False
        if thing.role in ('frame', 'dialog', 'window'):
            return True
        return thing.box is not None and thing.box[2] > 0 and thing.box[3] > 0

    def window(self, tree=None):
        """Returns the window that has the keys: the active one, else the last in which something has the focus. GTK 4.8
        does not tell of every window that it is one, and active."""
        windows = (tree or self.tree()).children
        active = [window for window in windows if window.is_on('active')]
        focused = [window for window in windows if any(thing.is_on('focused') for thing in window.walk())]
        return (active or focused or windows or [None])[-1]

    def find_all(self, role=None, words=None, exact=False, tree=None):
        """Returns the things of a role (or of any) that hold @words, a string or a compiled pattern."""
        return [thing for thing in (tree or self.tree()).walk()
                if role in (None, thing.role) and (words is None or _holds(thing, words, exact))]

    def find(self, role=None, words=None, exact=False, tree=None):
        """Returns the first of find_all(), or None."""
        found = self.find_all(role, words, exact, tree)
        return found[0] if found else None

    def wait_for(self, role=None, words=None, exact=False, patience=PATIENCE):
        """Returns the first such thing as soon as there is one."""
        return wait(lambda: f'{role or "something"} “{words or ""}”; there is: {self._describe()}',
                    lambda: self.find(role, words, exact), patience)

    def wait_gone(self, role=None, words=None, exact=False):
        """Returns when there is no such thing."""
        wait(lambda: f'{role or "something"} “{words or ""}” to go', lambda: not self.find(role, words, exact))

    def wait_until(self, what, condition):
        """Returns what @condition, called with the tree, returns, as soon as that is true."""
        return wait(what, lambda: condition(self.tree()))

    def _describe(self):
        names = [repr(thing) for thing in self.tree().walk() if thing.words and thing.role not in ('panel', 'filler')]
        return ', '.join(names)[:3000]

    # The keyboard

    def _follow_focus(self):
        from gi.repository import Gio

        def changed(_bus, _sender, path, _interface, _signal, arguments):
            detail, on = arguments.unpack()[:2]
            if detail == 'focused' and on:
                self.focus_path = path

        self.bus.signal_subscribe(self.name, 'org.a11y.atspi.Event.Object', 'StateChanged', None, None,
                                  Gio.DBusSignalFlags.NONE, changed)

    def focus(self, tree=None):
        """Returns what has the keyboard focus, or None."""
        window = self.window(tree)
        found = [thing for thing in window.walk() if thing.is_on('focused')] if window else []
        return found[-1] if found else None

    def _take_the_keys(self):
        """Gives the keys to the window on top when the one that had them is gone: nobody manages windows here."""
        if self._is_active():
            return
        listed = subprocess.run(['xdotool', 'search', '--onlyvisible', '--maxdepth', '1', '--name', '.'],
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout.split()
        if listed:
            subprocess.run(['xdotool', 'windowfocus', listed[-1]], check=False)
            with contextlib.suppress(Failure):
                wait('the keys', self._is_active, 3)

    def _is_active(self):
        windows = self._ask([(TOP, ACCESSIBLE, 'GetChildren', None)])[0]
        states = self._ask([(path, ACCESSIBLE, 'GetState', None) for _name, path in (windows[0] if windows else [])])
        return any(state and state[0][0] >> STATES['active'] & 1 for state in states)

    def key(self, *keys):
        """Presses keys, named as xdotool does: ctrl+h, Tab, Return."""
        self._check_alive()
        if 'Escape' in keys:
            # Twice within half a second would hide everything.
            time.sleep(max(0, self.escaped + 0.7 - time.monotonic()))
            self.escaped = time.monotonic()
        self._take_the_keys()
        subprocess.run(['xdotool', 'key', '--delay', '12', *keys], check=True)

    def type(self, words):
        self._take_the_keys()
        subprocess.run(['xdotool', 'type', '--delay', '12', words], check=True)

    def settle(self):
        """Returns when the program has dealt with all keys so far: it answers a question that came after them."""
        from gi.repository import GLib
        context = GLib.MainContext.default()
        for _ in range(3):
            self._ask([(TOP, ACCESSIBLE, 'GetState', None)])
            while context.pending():
                context.iteration(False)

    def _has_focus(self, path):
        state = self._ask([(path, ACCESSIBLE, 'GetState', None)])[0] if path else None
        return bool(state and state[0][0] >> STATES['focused'] & 1)

    def step(self, key):
        """Presses @key and returns the path of what has the focus then, None when it did not move in two seconds."""
        self.focus_path = None
        self.key(key)
        with contextlib.suppress(Failure):
            return wait('the focus', lambda: self.settle() or self.focus_path, 2)
        return None

    def go_to(self, what, paths, key='Tab', limit=200):
        """Moves the focus with a key until it is on one of the things with these paths, and returns that path: what
        cannot be reached with the keyboard is not found."""
        here = self.focus_path if self._has_focus(self.focus_path) else getattr(self.focus(), 'path', None)
        if here in paths:
            return here
        passed, still = [], 0
        while len(passed) < limit and still < LINKS:
            path = self.step(key)
            if path is None:
                # Between the links of one text the focus moves without a word.
                here = self.focus()
                path = here.path if here is not None else None
                still += 1
                if path in paths:
                    return path
                continue
            still = 0
            if path in paths:
                return path
            # Round once, and round again for what has come in the meantime.
            if passed.count(path) > 2:
                break
            passed.append(path)
        raise Failure(f'{key} does not reach {what} ({len(passed)} steps)')

    def tab_to(self, role=None, words=None, exact=False, key='Tab'):
        """Moves the focus with Tab until it is on such a thing, and returns it."""
        wanted = {thing.path: thing for thing in self.wait_for_all(role, words, exact)}
        return wanted[self.go_to(f'{role or "something"} “{words or ""}”', wanted, key)]

    def close_windows(self):
        """Closes the windows above that of the program, if there are any."""
        for _number in range(5):
            if len(self.tree().children) > 1:
                self.key('Escape')
                self.settle()
        self.wait_until('the window to close', lambda tree: len(tree.children) == 1)

    def wait_for_all(self, role, words, exact=False):
        return wait(lambda: f'{role or "something"} “{words or ""}”; there is: {self._describe()}',
                    lambda: self.find_all(role, words, exact))

    def press(self, role=None, words=None, exact=False, key='Return', tab='Tab'):
        """Goes to a thing with Tab and presses Enter on it."""
        thing = self.tab_to(role, words, exact, tab)
        self.key(key)
        return thing

    def click(self, thing):
        """Presses the pointer on the middle of a thing, which must be on the screen."""
        left, top, width, height = thing.box
        x, y = left + width // 2, top + height // 2
        assert 0 < x < size()[0] and 0 < y < size()[1], f'{thing!r} is at {thing.box}'
        subprocess.run(['xdotool', 'mousemove', str(x), str(y), 'click', '1'], check=True)

    # Evidence

    def shot(self, path):
        """Writes what is on the screen to a PNG file."""
        self.settle()
        subprocess.run(['import', '-window', 'root', '-strip', str(path)], check=True)

    def keep_evidence(self):
        """Keeps a picture of the screen, the tree and the log in the build directory."""
        folder = pathlib.Path(os.environ.get('MAJAKKA_TOUR_EVIDENCE') or ROOT / 'build' / 'tests' / 'tour' / 'evidence')
        folder.mkdir(parents=True, exist_ok=True)
        stem = folder / f'{pathlib.Path(sys.argv[0]).stem}-{"-".join(sys.argv[1:]) or "all"}-{self.process.pid}'
        with contextlib.suppress(Exception):
            shutil.copy(self.log, f'{stem}.log')
            self.shot(f'{stem}.png')
            lines = []
            for thing in self.tree().walk():
                lines.append('  ' * sum(1 for _ in thing.up()) + f'{thing!r} {thing.name!r} {sorted(thing.states)} {thing.box}')
            pathlib.Path(f'{stem}.txt').write_text('\n'.join(lines))
            print(f'# a picture of it: {stem}.png', flush=True)


def _holds(thing, words, exact):
    texts = {thing.name, thing.text} - {''}
    if isinstance(words, re.Pattern):
        return any(words.search(text) for text in texts)
    return any(text == words for text in texts) if exact else any(words in text for text in texts)


_bus = None


def _accessibility_bus():
    """Returns the connection to the bus that AT-SPI is spoken on."""
    global _bus
    from gi.repository import Gio
    if _bus is None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None, None, 0,
                                    PATIENCE * 1000).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        _bus = Gio.DBusConnection.new_for_address_sync(address, flags)
    return _bus


def _programs(bus):
    """Returns the bus names of the programs that can be read."""
    children = bus.call_sync('org.a11y.atspi.Registry', TOP, ACCESSIBLE, 'GetChildren', None, None, 0, PATIENCE * 1000)
    return [name for name, _ in children.unpack()[0]]
