#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes store-v1.db, a file as the first version of the schema had it.

Run once; the file is checked in and not made again. The schema stands here a second time on
purpose: a change of the first step in the code must not change what is migrated.
"""

import pathlib
import sqlite3

PATH = pathlib.Path(__file__).with_name("store-v1.db")

SCHEMA = """
CREATE TABLE learner (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT 'parent',
  created INTEGER NOT NULL);
CREATE TABLE places (
  lesson TEXT NOT NULL PRIMARY KEY,
  section TEXT NOT NULL,
  block INTEGER NOT NULL,
  at INTEGER NOT NULL);
CREATE TABLE answers (
  lesson TEXT NOT NULL,
  question TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  response TEXT NOT NULL,
  good INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (lesson, question, attempt));
PRAGMA application_id = 0x4d616a6b;
PRAGMA user_version = 1;
"""

ANSWERS = [
    ("posting-a-photo", "q-sort", 1, "pairs bath=fine drawing=fine uniform=keep-off", 0, 1792000010),
    ("posting-a-photo", "q-ask", 1, "chosen keep", 1, 1792000020),
    ("posting-a-photo", "q-sort", 2, "pairs bath=keep-off drawing=fine uniform=keep-off", 1, 1792000030),
    ("games-and-chat", "q-order", 1, "order stop keep tell", 1, 1792086400),
]

PLACES = [
    ("posting-a-photo", "check", 1, 1792000030),
    ("games-and-chat", "first-steps", 4, 1792086400),
]

PATH.unlink(missing_ok=True)
db = sqlite3.connect(PATH)
db.execute("PRAGMA journal_mode = WAL")
db.executescript(SCHEMA)
db.execute("INSERT INTO learner VALUES (1, 'Sofia', 'teacher', 1791999999)")
db.executemany("INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?)", ANSWERS)
db.executemany("INSERT INTO places VALUES (?, ?, ?, ?)", PLACES)
db.commit()
db.close()
