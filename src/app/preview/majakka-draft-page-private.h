/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-draft-messages.h"
#include "majakka-draft-page.h"
#include "majakka-draft.h"
#include "majakka-file-watch.h"

#include <adwaita.h>

G_BEGIN_DECLS

struct _MajakkaDraftPage
{
  GtkWidget parent_instance;

  /* template widgets */
  AdwFlap *flap;
  AdwBin *content_bin;
  MajakkaDraftMessages *messages;
  GtkImage *status_icon;
  GtkLabel *status_label;
  GtkToggleButton *messages_button;

  GtkWidget *content; /* borrowed: what is in @content_bin, NULL at first */

  /* owned */
  MajakkaContext *context; /* that of drafts */
  char *path;
  MajakkaFileWatch *watch;
  MajakkaFileWatch *pictures; /* the folder beside it: one that is missing is a fault */
  GCancellable *cancellable;
  MajakkaDraft *draft; /* as it is in the file, NULL before it was read */
  MajakkaDraft *good;  /* the last one that can be shown, NULL for none */

  gboolean reading;
  gboolean changed; /* while it was being read */
};

/* In majakka-draft-page-content.c */
void majakka_draft_page_show_good (MajakkaDraftPage *self);
void majakka_draft_page_show_trouble (MajakkaDraftPage *self);
void majakka_draft_page_go_to_line (MajakkaDraftPage *self, guint line);

G_END_DECLS
