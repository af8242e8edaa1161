/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_WINDOW (majakka_window_get_type ())

/**
 * MajakkaWindow:
 *
 * The window: a stack of pages. Pages move about by its actions:
 *
 * - win.open-lesson (s): a lesson, where it was left
 * - win.open-section ((ss)): a lesson, at one of its sections
 * - win.open-signs: the warning signs
 * - win.open-glossary (s): the glossary, at the word of that id; "" for its beginning
 * - win.open-sources: the sources of all lessons
 * - win.help: what to do and who to call
 * - win.open-plan (s): the plan for what has happened
 * - win.open-contacts (s): contacts of no country: "apps" or "international"
 * - win.refresh: up to five questions from lessons that are done
 * - win.abilities: what one can do now
 * - win.back: the page before
 * - win.home: all lessons
 * - win.place (s): one of the places, MAJAKKA_PLACE_...
 * - win.open-bookmarks: the bookmarks and notes in all lessons
 * - win.open-bookmark (x): the paragraph that the bookmark of that id stands at
 * - win.search: the search of the page that is shown, or of everything when it has none
 * - win.search-everything (s): the search of everything, with these words to begin with
 * - win.open-match ((ssus)): a lesson, at a block of one of its sections, with these words marked
 * - win.open-sign (s): the warning signs, at the sign of that id
 * - win.open-contact ((ss)): the contact of an id, on the page "country", "apps" or "international"
 * - win.open-records: the notes for the police that are kept; where there are none, new ones
 * - win.write-record (s): the same, from the plan of that id
 * - win.open-record ((ss)): notes that are kept; with "" new ones, from the plan of that id or from none
 * - win.open-session-plan (s): the plan of a session with a class
 * - win.prepare-session (s): that plan, to be arranged and begun
 * - win.prepare-lesson (s): a lesson, the same
 * - win.preview-session (s): every slide of that plan, as it is arranged
 * - win.preview-lesson (s): the same of a lesson
 * - win.choose-lesson: all lessons, to present one
 * - win.continue-session (s): the session that is kept in the file of that name
 * - win.open-sessions: the sessions with classes that are kept
 * - win.open-report (s): what came of the session of that file
 * - win.delete-session (s): the session of that file is deleted, with a short sentence and a way back
 * - win.open-packs: the lesson packs that are installed
 * - win.open-pack (s): what the lesson pack of that file is, to install it
 * - win.add-pack: the same, of a file that is chosen first
 * - win.remove-pack (s): the pack of that id is taken away, with a short sentence and a way back
 * - win.show-toast (s): a short sentence in passing
 * - win.show-removal: a short sentence about the person who was removed, with a way back
 * - win.undo-removal: that person is back, or the session, lesson pack or bookmark removed last, as long as a sentence about it is
 *   shown
 * - win.staff-guidance: what the staff of a school do when a pupil tells something
 * - win.open-manual (s): the manual, at that topic; "" for what it says about the page that is shown
 * - win.preview-draft (s): the lesson or session plan in the file of that path, as it is written
 * - win.choose-draft: the same, of a file that is chosen first
 * - win.open-lessons-folder: the folder of one's own lessons, in the program for files
 * - win.next-missing, win.next-stale: while somebody translates, the next text without a translation, or with an older
 *   one, on the page, in the lesson or in a lesson behind it
 * - win.translation-here: the same, details of the text that has the focus; win.close-translation: no details any more
 * - win.side-by-side: the same, texts with their sources, or without them again
 * - win.leave-translating: the installed translation again
 * - win.hide: an empty page takes the place of all that is shown
 * - win.unhide: what was hidden is back
 *
 * Properties, read-only with notify, for what stands at the top of every page: learner-name (nullable),
 * shows-hide (whether there is a button for win.hide).
 */
G_DECLARE_FINAL_TYPE (MajakkaWindow, majakka_window, MAJAKKA, WINDOW, AdwApplicationWindow)

GtkWidget *majakka_window_new (GtkApplication *application, MajakkaContext *context);
void majakka_window_rebuild (MajakkaWindow *self);
void majakka_window_open_file (MajakkaWindow *self, GFile *file);
void majakka_window_ask_from (GtkWidget *widget, const char *action, GVariant *parameter);

G_END_DECLS
