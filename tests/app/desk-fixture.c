/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "desk-fixture.h"

#include "quiz-fixture.h"
#include "translation-fixture.h"

#include "majakka-text.h"

#include <glib/gstdio.h>

void
desk_fixture_save_of (Desk *self, const char *project, const char *id, const char *translation)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *header = g_strdup_printf ("Project-Id-Version: %s\nLanguage: sv\n"
                                             "Content-Type: text/plain; charset=UTF-8\n",
                                             project);

  translation_fixture_append (text, "msgid", "");
  translation_fixture_append (text, "msgstr", header);
  g_string_append (text, "\n# A note.\n");
  translation_fixture_append (text, "msgid", id);
  translation_fixture_append (text, "msgstr", translation);
  g_assert_true (g_file_set_contents (self->path, text->str, -1, NULL));
}

void
desk_fixture_save (Desk *self, const char *id, const char *translation)
{
  desk_fixture_save_of (self, "majakka-lessons", id, translation);
}

void
desk_fixture_open (Desk *self, const char *id, const char *translation)
{
  self->folder = g_dir_make_tmp ("majakka-desk-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "sv.po", NULL);
  self->mode = majakka_translate_mode_new (translation_application, quiz_context);
  self->window = translation_fixture_open_window ();
  desk_fixture_save (self, id, translation);
}

void
desk_fixture_close (Desk *self)
{
  translation_fixture_close_window (self->window);
  g_unlink (self->path);
  g_rmdir (self->folder);
  g_clear_object (&self->mode);
  g_free (self->path);
  g_free (self->folder);
}

/* Shows what is in the file now. */
void
desk_fixture_enter (Desk *self)
{
  const char *paths[] = { self->path, NULL };
  g_autoptr (GError) error = NULL;

  g_assert_true (majakka_translate_mode_enter (self->mode, paths, &error));
  g_assert_no_error (error);
}

/* In English again, and the desk put away */
void
desk_fixture_leave (Desk *self)
{
  majakka_translate_mode_leave (self->mode);
  desk_fixture_close (self);
  majakka_language_set ("en");
}
