/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-learner-store.h"

#include <sys/resource.h>

G_BEGIN_DECLS

/* A folder of its own for each test, gone at its end. */
typedef struct
{
  char *folder;
  char *path; /* of the store: in a folder that does not exist yet */
} Fixture;

void fixture_set_up (Fixture *self, gconstpointer data);
void fixture_tear_down (Fixture *self, gconstpointer data);

#define FIXTURE_ADD(path, func) \
  g_test_add (path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

MajakkaLearnerStore *fixture_open (Fixture *self);
MajakkaAnswer *fixture_answer (const char *question, guint round, gboolean right);
void fixture_record (MajakkaLearnerStore *store, const char *lesson, const char *question);
GBytes *fixture_read (const char *path);
gboolean fixture_folder_contains (const char *folder, const char *text);
char *fixture_find (const char *folder, const char *prefix);
void fixture_limit_files (rlim_t size);

G_END_DECLS
