/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-file-watch.h"
#include "majakka-header.h"
#include "majakka-lesson-contents.h"
#include "majakka-lesson-page.h"
#include "majakka-read-aloud-bar.h"
#include "majakka-reading.h"
#include "majakka-section-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

struct _MajakkaLessonPage
{
  GtkWidget parent_instance;

  /* template widgets */
  MajakkaHeader *header;
  GtkWidget *contents_button;
  GtkStack *stack;
  GtkSpinner *spinner;
  AdwStatusPage *fault_page;
  GtkWidget *fault_button;
  AdwFlap *flap;
  MajakkaLessonContents *contents;
  AdwBin *section_bin;
  MajakkaReadAloudBar *read_aloud_bar;
  MajakkaSectionView *view; /* borrowed, NULL while there is no lesson */

  /* owned */
  MajakkaContext *context;
  MajakkaCatalogueEntry *entry;
  MajakkaReading *reading;
  GCancellable *cancellable;
  char *title;
  MajakkaFileWatch *watch; /* NULL unless it is one of the reader's own */

  gboolean reading_again;
  gboolean changed; /* while it was read again */
  guint spinner_id;
  guint folded_id;

  /* where the reader is, majakka-lesson-page-place.c */
  char *wanted_section; /* owned, NULL for where the reader left the lesson */
  guint wanted_block;
  MajakkaSearchQuery *wanted_words; /* owned, NULL unless somebody came from the search */
  MajakkaBookmark *wanted_bookmark; /* owned, NULL unless somebody came from one */
  gint64 learner;                   /* who reads: what they do is nobody else's */
  guint position;
  guint kept_position;
  guint kept_block;
  gboolean reported;
};

void majakka_lesson_page_install_actions (GtkWidgetClass *widget_class);
void majakka_lesson_page_update_actions (MajakkaLessonPage *self);
void majakka_lesson_page_update_for_width (MajakkaLessonPage *self);

void majakka_lesson_page_open (MajakkaLessonPage *self);
void majakka_lesson_page_show_lesson (MajakkaLessonPage *self, MajakkaLesson *lesson);
void majakka_lesson_page_show_mistake (MajakkaLessonPage *self, const GError *error);
void majakka_lesson_page_follow_file (MajakkaLessonPage *self);
void majakka_lesson_page_show_title (MajakkaLessonPage *self, const MajakkaLesson *lesson);
void majakka_lesson_page_show_section (MajakkaLessonPage *self,
                                       guint position,
                                       const MajakkaSectionPlace *place);
void majakka_lesson_page_turn_to (MajakkaLessonPage *self, guint position);
void majakka_lesson_page_keep_place (MajakkaLessonPage *self);
void majakka_lesson_page_keep_read (MajakkaLessonPage *self);
void majakka_lesson_page_mark_read (MajakkaLessonPage *self);

G_END_DECLS
