# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says how tests went, in the words of TAP."""

import sys
import tempfile
import time
import traceback

import driver


def run(steps, only=None):
    """Runs functions one after the other, each with an empty folder, and ends the program. The doc comment of each says
    what holds. With @only, those whose name holds it."""
    steps = [step for step in steps if only is None or only in step.__name__]
    bad = 0
    print(f'1..{len(steps)}', flush=True)
    for number, step in enumerate(steps, 1):
        words = ' '.join(step.__doc__.split()).rstrip('.')
        begun = time.monotonic()
        try:
            with tempfile.TemporaryDirectory(prefix='majakka-home-', ignore_cleanup_errors=True) as folder:
                step(folder)
        except (driver.Failure, AssertionError) as fault:
            bad += 1
            where = traceback.extract_tb(fault.__traceback__)
            print(f'not ok {number} - {words}')
            for line in str(fault).splitlines() or ['']:
                print(f'# {line}')
            for frame in where:
                if not frame.filename.endswith('driver.py'):
                    print(f'#   at {frame.name}:{frame.lineno}: {frame.line}')
        else:
            print(f'ok {number} - {words}')
        print(f'# {time.monotonic() - begun:.1f} s', flush=True)
    sys.exit(1 if bad else 0)
