/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

typedef struct
{
  MajakkaContext *context;
  GtkWidget *window;
} ReportFixture;

/* What a class did, by chance: @seed says how. */
typedef struct
{
  const char *source;
  gboolean is_lesson;
  const char *class_name;
  guint seed;
  guint n_commands;
  gboolean finish;
} HeldSession;

gboolean report_fixture_init (int *argc, char ***argv);
void report_fixture_set_up (ReportFixture *self, gconstpointer data);
void report_fixture_tear_down (ReportFixture *self, gconstpointer data);

char *report_fixture_hold (ReportFixture *self, const HeldSession *held);
void report_fixture_settle (void);
void report_fixture_activate (ReportFixture *self, const char *action, const char *target);
GtkWidget *report_fixture_get_page (ReportFixture *self, GType type);
char *report_fixture_get_words (GtkWidget *widget);
GtkWidget *report_fixture_find_button (GtkWidget *widget, const char *words);

#define REPORT_ADD(path, data, func) \
  g_test_add (path, ReportFixture, data, report_fixture_set_up, func, report_fixture_tear_down)
