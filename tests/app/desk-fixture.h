/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A translator's desk: a catalogue of one text in a file of its own, the mode that shows it, and a window */

#pragma once

#include "majakka-translate-mode.h"

G_BEGIN_DECLS

typedef struct
{
  char *folder;
  char *path;
  MajakkaTranslateMode *mode;
  GtkWidget *window;
} Desk;

void desk_fixture_open (Desk *self, const char *id, const char *translation);
void desk_fixture_close (Desk *self);
void desk_fixture_enter (Desk *self);
void desk_fixture_leave (Desk *self);

void desk_fixture_save (Desk *self, const char *id, const char *translation);
void
desk_fixture_save_of (Desk *self, const char *project, const char *id, const char *translation);

G_END_DECLS
