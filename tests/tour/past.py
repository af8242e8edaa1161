# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody did some days ago, written into the file of their progress."""

import sqlite3
import time

import driver
import words

LESSON = words.LESSONS[0]
DAY = 24 * 60 * 60


def done_before(home, days=3):
    """Makes that the lesson was done some days ago, every question right."""
    with driver.Program(home) as program:
        program.quit()
    lesson = words.lesson(LESSON)
    sections = words.inside(lesson, 'section')
    questions = words.inside(lesson, 'quiz', 'question')
    then = int(time.time()) - days * DAY
    day = (then + time.localtime(then).tm_gmtoff) // DAY
    with sqlite3.connect(home.data / 'learner.db') as database:
        database.execute('INSERT INTO lessons VALUES (1, ?, ?, ?, ?, 1)', (LESSON, len(sections), len(questions), then))
        database.executemany('INSERT INTO sections_read VALUES (1, ?, ?, ?)', [(LESSON, section.get('id'), then) for section in sections])
        database.execute('INSERT INTO rounds VALUES (1, ?, 1, ?, ?, ?)', (LESSON, len(questions), len(questions), then))
        database.executemany('INSERT INTO answers (learner, lesson, question, attempt, round, response, good, at)'
                             "  VALUES (1, ?, ?, 1, 1, '', 1, ?)", [(LESSON, question.get('id'), then) for question in questions])
        database.executemany('INSERT INTO refresh VALUES (1, ?, ?, 0, ?, ?)',
                             [(LESSON, question.get('id'), day + 2, day) for question in questions])
    database.close()
    return {question.get('id'): question for question in questions}
