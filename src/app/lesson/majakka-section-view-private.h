/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-paragraph-area.h"
#include "majakka-section-heading.h"
#include "majakka-section-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

struct _MajakkaSectionView
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *scroller;
  GtkViewport *viewport;
  MajakkaParagraphArea *area;
  AdwClamp *clamp;
  GtkBox *column;
  GtkLabel *lesson_label;
  MajakkaSectionHeading *heading;
  GtkBox *body;
  GtkWidget *back_button;
  GtkWidget *next_button;
  GtkLabel *next_label;
  GtkWidget *heavy_note;  /* borrowed, NULL when there is none or once it is read */
  GtkWidget *focus_first; /* borrowed */

  /* owned */
  MajakkaReading *reading;
  GPtrArray *views;          /* of GtkWidget, borrowed, one for each block that is built */
  MajakkaSearchQuery *query; /* whose words are marked, NULL for none */

  const MajakkaSection *section; /* borrowed from the lesson */
  guint position;
  guint follow_id;

  /* where the reader is, majakka-section-view-place.c */
  const MajakkaMessage *wanted_message; /* borrowed: to go to once there are sizes; NULL for none */
  guint wanted_block;                   /* the same, 0 for the top */
  MajakkaSectionPlace wanted_place;     /* the same */
  gboolean place_is_wanted;
  guint settle_id;
};

void majakka_section_view_fill (MajakkaSectionView *self);
void majakka_section_view_reveal (MajakkaSectionView *self);

void majakka_section_view_install_scrolling (GtkWidgetClass *widget_class);
void majakka_section_view_set_up_scrolling (MajakkaSectionView *self);
void majakka_section_view_settle_first (MajakkaSectionView *self);
gboolean majakka_section_view_scroll_to_wanted (MajakkaSectionView *self);
MajakkaParagraph *majakka_section_view_find_wanted_paragraph (MajakkaSectionView *self);

G_END_DECLS
