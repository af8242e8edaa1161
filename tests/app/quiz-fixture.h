/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

extern MajakkaContext *quiz_context;

int quiz_fixture_run (int argc, char **argv, void (*add_tests) (void));

void quiz_fixture_new_learner (void);
MajakkaLesson *quiz_fixture_read (const char *id);
GPtrArray *quiz_fixture_list_answers (MajakkaLesson *lesson);

GtkWidget *quiz_fixture_show (GtkWidget *widget);
void quiz_fixture_close (GtkWidget *window);
void quiz_fixture_iterate (guint n);

GtkWidget *quiz_fixture_find (GtkWidget *widget, GType type);
GtkWidget *quiz_fixture_find_button (GtkWidget *widget, const char *label);
gboolean quiz_fixture_shows (GtkWidget *widget, const char *words);
void quiz_fixture_press (GtkWidget *widget, const char *label);

MajakkaResponse *quiz_fixture_answer_right (const MajakkaQuestion *question);
MajakkaResponse *quiz_fixture_answer_wrong (const MajakkaQuestion *question);

G_END_DECLS
