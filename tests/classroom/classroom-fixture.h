/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-report.h"

G_BEGIN_DECLS

/* The steps of tests/lesson/session.xml */
enum
{
  STEP_RULES,
  STEP_HELLO,
  STEP_BEFORE, /* true or false; false is right */
  STEP_CHAT,
  STEP_TELL, /* several of three; the second and the third are right */
  STEP_AFTER,
  STEP_WHO,
  STEP_END,
  N_STEPS,
};

/* A folder of its own for each test, gone at its end; a sample plan, and a clock that a test moves. */
typedef struct
{
  char *folder;
  MajakkaDeck *deck;
  gint64 now; /* milliseconds */
  gint64 real;
} Fixture;

void fixture_set_up (Fixture *self, gconstpointer data);
void fixture_tear_down (Fixture *self, gconstpointer data);

#define FIXTURE_ADD(path, func) \
  g_test_add (path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

MajakkaSessionPlan *fixture_read_plan (const char *path);
MajakkaDeck *fixture_make_deck (void);
MajakkaSession *fixture_begin (Fixture *self);
MajakkaSession *fixture_preview (Fixture *self);
MajakkaSession *fixture_resume (MajakkaDeck *deck, const char *path);
gboolean fixture_try (MajakkaSession *session, MajakkaSessionCommand command, int code);
void fixture_do_command (MajakkaSession *session, MajakkaSessionCommand command);
char *fixture_describe (MajakkaSession *session);
char *fixture_make_session (Fixture *fixture);
char *fixture_read_file (const char *path, gsize *length);
void fixture_write_file (const char *path, const char *data, gsize length);
void fixture_assert_unreadable (const char *path, int code);
char *fixture_find (const char *folder, const char *suffix);

/* fixture_do (session, GO, .position = 2) */
#define fixture_do(session, what, ...) \
  fixture_do_command (session,         \
                      (MajakkaSessionCommand){ .kind = MAJAKKA_SESSION_##what, __VA_ARGS__ })

/* fixture_refused (session, NOT_NOW, REVEAL) */
#define fixture_refused(session, code, what, ...)                                      \
  g_assert_false (fixture_try (                                                        \
      session, (MajakkaSessionCommand){ .kind = MAJAKKA_SESSION_##what, __VA_ARGS__ }, \
      MAJAKKA_SESSION_ERROR_##code))

G_END_DECLS
