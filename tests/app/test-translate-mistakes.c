/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a translator is told of mistakes, and that none of them ends the program. */

#include "config.h"

#include "app-fixture.h"
#include "desk-fixture.h"
#include "quiz-fixture.h"
#include "translation-fixture.h"

#include "majakka-section-view.h"
#include "majakka-text.h"

#include <glib/gstdio.h>
#include <libintl.h>
#include <string.h>

#define HEADER                                                                             \
  "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: majakka\\n\"\n\"Language: sv\\n\"\n"     \
  "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"                                       \
  "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\nmsgid \"Get help\"\nmsgstr \"Få " \
  "hjälp nu\"\n\n"
#define READ "%s · %u of %u parts read"
#define LEFT "%u of %u parts read, about %u minute left"

static const char good[] = HEADER "#, c-format\nmsgid \"" READ "\"\nmsgstr \"%s: %u av %u\"\n";
static const char wrong[] =
    HEADER "#, c-format\nmsgid \"" READ "\"\nmsgstr \"%s · %s av %s\"\n\n"
           /* An editor may lose what the file says of a message. */
           "msgid \"" LEFT "\"\nmsgid_plural \"%u of %u parts read, about %u minutes left\"\n"
           "msgstr[0] \"%s/%s\"\nmsgstr[1] \"%u/%u %u %n\"\n";

static Desk desk;

static void
write_file (const char *text)
{
  g_assert_true (g_file_set_contents (desk.path, text, -1, NULL));
}

static gboolean
has_trouble (GtkWidget *window G_GNUC_UNUSED)
{
  g_autofree char *trouble = majakka_translate_mode_dup_trouble (desk.mode);

  return trouble != NULL;
}

static gboolean
has_none (GtkWidget *window)
{
  return !has_trouble (window);
}

/* Returns the line of the translation of a text in @wrong. */
static guint
find_line (const char *id)
{
  g_autofree char *before = g_strdup_printf ("msgid \"%s\"", id);
  const char *end = strstr (wrong, before);
  guint line = 1;

  for (const char *p = wrong; p < end; p++)
    if (*p == '\n')
      line++;

  return line + 1;
}

/* Words with other placeholders than their source are left out, and told of; the others are shown. */
static void
assert_left_out (void)
{
  g_autofree char *name = g_path_get_basename (desk.folder);
  g_autofree char *first = g_strdup_printf ("%s/sv.po, line %u: ", name, find_line (READ));
  g_autofree char *second = g_strdup_printf ("%s/sv.po, line %u: ", name, find_line (LEFT) + 1);

  app_fixture_turn ();
  g_assert_cmpstr (dgettext (GETTEXT_PACKAGE, READ), ==, READ);
  g_assert_cmpstr (dgettext (GETTEXT_PACKAGE, LEFT), ==, LEFT);
  g_assert_cmpstr (dgettext (GETTEXT_PACKAGE, "Get help"), ==, "Få hjälp nu");
  g_assert_true (app_fixture_has_words (desk.window, first));
  g_assert_true (app_fixture_has_words (desk.window, second));
  g_assert_true (app_fixture_has_words (desk.window, "2 translations "));
}

static void
test_placeholders (void)
{
  desk_fixture_open (&desk, "A", "B");
  write_file (wrong);
  desk_fixture_enter (&desk);
  assert_left_out ();

  write_file (good);
  app_fixture_wait_until (has_none, desk.window);
  g_assert_true (has_none (desk.window));
  g_assert_cmpstr (dgettext (GETTEXT_PACKAGE, READ), ==, "%s: %u av %u");

  write_file (wrong);
  app_fixture_wait_until (has_trouble, desk.window);
  assert_left_out ();

  desk_fixture_leave (&desk);
}

/* Of many mistakes the first are shown, and how many there are. */
static void
test_many (void)
{
  g_autoptr (GString) text = g_string_new (HEADER);

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (text, "#, c-format\nmsgid \"%u %%s\"\nmsgstr \"%%u\"\n\n", i);
  desk_fixture_open (&desk, "A", "B");
  write_file (text->str);
  desk_fixture_enter (&desk);
  app_fixture_turn ();
  g_assert_true (app_fixture_has_words (desk.window, "200 translations "));
  g_assert_true (app_fixture_has_words (desk.window, ", line 13: "));
  g_assert_false (app_fixture_has_words (desk.window, ", line 25: "));
  desk_fixture_leave (&desk);
}

static void
open_lesson (void)
{
  gtk_widget_activate_action (desk.window, "win.open-lesson", "s", "online-life-without-panic");
  app_fixture_wait_for (desk.window, MAJAKKA_TYPE_SECTION_VIEW);
  app_fixture_turn ();
}

static gboolean
shows_mistake (void)
{
  return app_fixture_has_words (desk.window,
                                g_dgettext (GETTEXT_PACKAGE, "The translation has a mistake"));
}

/* Who has translated a text is not told that it has no translation. */
static void
test_broken (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  const MajakkaSection *section = g_ptr_array_index (lesson->sections, 0);
  const MajakkaBlock *block = g_ptr_array_index (section->blocks, 0);

  desk_fixture_open (&desk, block->text.source, "Helt rätt");
  desk_fixture_enter (&desk);
  open_lesson ();
  g_assert_true (app_fixture_has_words (desk.window, "Helt rätt"));
  g_assert_false (shows_mistake ());
  desk_fixture_leave (&desk);

  desk_fixture_open (&desk, block->text.source, "Inte <em>rätt");
  desk_fixture_enter (&desk);
  open_lesson ();
  g_assert_true (shows_mistake ());
  desk_fixture_leave (&desk);
}

static void
look_at_missing (void)
{
  gtk_widget_activate_action (desk.window, "win.next-missing", NULL);
  app_fixture_wait (1000);
}

/* Two files of one name are open: the folder tells them apart. */
static void
test_place (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  g_autofree char *place = NULL;
  g_autofree char *name = NULL;

  desk_fixture_open (&desk, lesson->title.source, "");
  desk_fixture_enter (&desk);
  open_lesson ();
  majakka_translate_mode_look_at (desk.mode, &lesson->title);
  app_fixture_turn ();
  name = g_path_get_basename (desk.folder);
  place = g_strdup_printf ("%s/sv.po:", name);
  g_assert_true (app_fixture_has_words (desk.window, place));
  desk_fixture_leave (&desk);
}

static void
touch (const char *name, gboolean folder)
{
  g_autofree char *path = g_build_filename (desk.folder, name, NULL);

  g_assert_true (folder ? g_mkdir_with_parents (path, 0700) == 0
                        : g_file_set_contents (path, "", 0, NULL));
}

static void
take_away (const char *name)
{
  g_autofree char *path = g_build_filename (desk.folder, name, NULL);

  g_assert_cmpint (g_remove (path), ==, 0);
}

/* A text that the catalogue does not have: in a checkout the commands that bring it in are told. */
static void
test_update (void)
{
  static const char *const files[] = { "po/catalogues", "po/lessons/LINGUAS",
                                       "po/majakka/LINGUAS" };
  static const char *const folders[] = { "po/lessons", "po/majakka", "po" };
  const char *command = "majakka-tool locale update sv";

  desk_fixture_open (&desk, "A", "B");
  desk_fixture_enter (&desk);
  open_lesson ();
  look_at_missing ();
  g_assert_false (app_fixture_has_words (desk.window, command));
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    touch (folders[i], TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    touch (files[i], FALSE);
  look_at_missing ();
  g_assert_true (app_fixture_has_words (desk.window, command));
  g_assert_true (app_fixture_has_words (desk.window, "make build"));
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    take_away (files[i]);
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    take_away (folders[i]);
  desk_fixture_leave (&desk);
}

static void
prepare (void)
{
  translation_fixture_prepare ();
  g_test_set_nonfatal_assertions ();
  g_test_add_func ("/translate-mistakes/placeholders", test_placeholders);
  g_test_add_func ("/translate-mistakes/many", test_many);
  g_test_add_func ("/translate-mistakes/broken", test_broken);
  g_test_add_func ("/translate-mistakes/place", test_place);
  g_test_add_func ("/translate-mistakes/update", test_update);
}

int
main (int argc, char **argv)
{
  int status = quiz_fixture_run (argc, argv, prepare);

  translation_fixture_clear ();

  return status;
}
