#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes store-v2.db, a file as the second version of the schema had it.

Run once; the file is checked in and not made again. The schema stands here a second time on
purpose: a change of an old step in the code must not change what is migrated.
"""

import pathlib
import sqlite3

PATH = pathlib.Path(__file__).with_name("store-v2.db")

SCHEMA = """
CREATE TABLE learners (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  avatar TEXT,
  role TEXT NOT NULL CHECK (role IN ('parent', 'teacher')),
  created INTEGER NOT NULL,
  turn INTEGER NOT NULL) STRICT;
CREATE TABLE lessons (
  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,
  lesson TEXT NOT NULL,
  n_sections INTEGER NOT NULL,
  n_questions INTEGER NOT NULL,
  opened INTEGER NOT NULL,
  turn INTEGER NOT NULL,
  PRIMARY KEY (learner, lesson)) STRICT;
CREATE TABLE places (
  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,
  lesson TEXT NOT NULL,
  section TEXT NOT NULL,
  block INTEGER NOT NULL,
  block_id TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (learner, lesson)) STRICT;
CREATE TABLE sections_read (
  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,
  lesson TEXT NOT NULL,
  section TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (learner, lesson, section)) STRICT;
CREATE TABLE answers (
  id INTEGER PRIMARY KEY,
  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,
  lesson TEXT NOT NULL,
  question TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  round INTEGER NOT NULL,
  response TEXT NOT NULL,
  good INTEGER NOT NULL,
  at INTEGER NOT NULL,
  UNIQUE (learner, lesson, question, attempt)) STRICT;
CREATE TABLE rounds (
  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,
  lesson TEXT NOT NULL,
  round INTEGER NOT NULL,
  n_right INTEGER NOT NULL,
  n_questions INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (learner, lesson, round)) STRICT;
CREATE TABLE ticks (
  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,
  lesson TEXT NOT NULL,
  checklist TEXT NOT NULL,
  item TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (learner, lesson, checklist, item)) STRICT;
PRAGMA application_id = 0x4d616a6b;
PRAGMA user_version = 2;
"""

# 1792000000 is 2026-10-14 20:46:40 in Helsinki; 1792013000 is twenty-three minutes past midnight
# there, and still the 14th in UTC.
ROWS = {
    "learners": [
        (1, "Sofia", "owl", "teacher", 1791000000, 2),
        (2, "Mikko", None, "parent", 1791000100, 1),
    ],
    "lessons": [(1, "posting-a-photo", 2, 2, 1792000000, 2), (1, "games-and-chat", 5, 8, 1791900000, 1)],
    "places": [(1, "posting-a-photo", "check", 0, None, 1792013000)],
    "sections_read": [
        (1, "posting-a-photo", "before", 1792000000),
        (1, "posting-a-photo", "after", 1792000100),
    ],
    "answers": [
        (1, 1, "games-and-chat", "q-order", 1, 1, "order stop keep tell", 1, 1791900000),
        (2, 1, "posting-a-photo", "in-the-reading", 1, 0, "chosen keep", 1, 1792000050),
        (3, 1, "posting-a-photo", "q-sort", 1, 1, "pairs bath=fine uniform=keep-off", 0, 1792000110),
        (4, 1, "posting-a-photo", "q-sort", 2, 1, "pairs bath=keep-off uniform=keep-off", 1, 1792000120),
        (5, 1, "posting-a-photo", "q-ask", 1, 1, "chosen keep", 1, 1792000130),
        (6, 1, "posting-a-photo", "q-ask", 2, 2, "chosen show", 0, 1792013000),
        (7, 2, "posting-a-photo", "q-ask", 1, 1, "chosen keep", 1, 1792000200),
    ],
    "rounds": [(1, "posting-a-photo", 1, 2, 2, 1792000130)],
    "ticks": [(1, "posting-a-photo", "tonight", "look", 1792000090)],
}

PATH.unlink(missing_ok=True)
db = sqlite3.connect(PATH)
db.execute("PRAGMA journal_mode = WAL")
db.executescript(SCHEMA)
for table, rows in ROWS.items():
    db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
db.commit()
db.close()
