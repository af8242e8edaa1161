/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-lesson-bookmarks.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MajakkaReading:
 * @context: the context
 * @entry: where the lesson came from: finds its pictures; NULL in the manual and on a page
 * @lesson: the lesson; NULL in the manual
 * @bookmarks: those of the current learner in it; NULL in the manual and on a page
 *
 * A lesson that is being read: what every widget of the lesson page works with. Shared by
 * counting references; blocks and messages stay as long as it does.
 */
typedef struct
{
  MajakkaContext *context;
  MajakkaCatalogueEntry *entry;
  MajakkaLesson *lesson;
  MajakkaLessonBookmarks *bookmarks;
} MajakkaReading;

MajakkaReading *
majakka_reading_new (MajakkaContext *context, MajakkaCatalogueEntry *entry, MajakkaLesson *lesson);
MajakkaReading *majakka_reading_new_for_manual (MajakkaContext *context);
MajakkaReading *majakka_reading_new_for_page (MajakkaContext *context, MajakkaLesson *lesson);
MajakkaReading *majakka_reading_ref (MajakkaReading *self);
void majakka_reading_unref (MajakkaReading *self);

const MajakkaSection *majakka_reading_get_section (const MajakkaReading *self, guint position);
guint majakka_reading_find_section (const MajakkaReading *self, const char *id);
char *majakka_reading_get_section_title (const MajakkaReading *self, guint position);

GtkWidget *majakka_reading_create_label (const MajakkaReading *self, const MajakkaMessage *message);
GtkWidget *majakka_reading_create_paragraph (MajakkaReading *self, const MajakkaMessage *message);
void majakka_reading_append_paragraphs (MajakkaReading *self, GtkBox *box, GPtrArray *messages);
char *majakka_reading_find_picture (const MajakkaReading *self, const char *name);
char *majakka_reading_get_plain (const MajakkaReading *self, const MajakkaMessage *message);
const char *
majakka_reading_get_language (const MajakkaReading *self, const MajakkaMessage *message);
void majakka_reading_report (const MajakkaReading *self, GtkWidget *widget, const GError *error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaReading, majakka_reading_unref)

G_END_DECLS
