/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of a pack: its translations, and the language that it is written in. */

#include "pack-fixture.h"

#include "majakka-lesson-stats.h"
#include "majakka-pack-shelf.h"
#include "majakka-translation-words.h"

#include <string.h>

/* Installs what was drafted. */
static MajakkaPackManifest *
install (Fixture *fixture)
{
  g_autoptr (MajakkaPackPlan) plan = fixture_plan (fixture);
  g_autoptr (GError) error = NULL;

  majakka_pack_install (plan, &error);
  g_assert_no_error (error);

  return majakka_pack_shelf_find (fixture->packs, FIXTURE_ID);
}

/* Words of a pack's translation are shown in its lessons only, whatever they say about others. */
static void
test_domain (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaTranslator) translator =
      majakka_translator_new ("majakka-nothing", "/nonexistent", "en");
  g_autoptr (MajakkaPackManifest) pack = NULL;
  g_autoptr (MajakkaCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) words = NULL;

  fixture_make_draft (fixture);
  fixture_write_catalogue (fixture, "fi", "Kävelyt");
  pack = install (fixture);
  words = majakka_pack_shelf_read_words (pack);
  majakka_translator_replace_domain (translator, pack->domain, words);
  catalogue = fixture_load_catalogue (fixture);

  majakka_language_add ("fi", NULL);
  majakka_language_set ("fi");
  {
    const MajakkaLesson *of_pack =
        majakka_catalogue_entry_get_head (majakka_catalogue_find (catalogue, "walk-home"));
    const MajakkaLesson *shipped =
        majakka_catalogue_entry_get_head (majakka_catalogue_find (catalogue, "shipped-lesson"));
    g_autofree char *title = majakka_translator_plain (translator, &pack->title);
    g_autofree char *summary = majakka_translator_plain (translator, &of_pack->summary);
    g_autofree char *untouched = majakka_translator_plain (translator, &shipped->summary);

    g_assert_cmpstr (title, ==, "Kävelyt");
    g_assert_cmpstr (summary, ==, "Vanha");
    g_assert_cmpstr (untouched, ==, "A walk.");
  }
  majakka_language_set ("en");
}

typedef struct
{
  MajakkaTranslator *translator;
  const MajakkaMessage *message;
  gboolean done;
  guint n_lost;
} Reader;

static gpointer
read_in_thread (gpointer data)
{
  Reader *self = data;

  while (!g_atomic_int_get (&self->done))
    {
      g_autofree char *title = majakka_translator_plain (self->translator, self->message);

      if (!g_str_has_prefix (title, "Kävely"))
        self->n_lost++;
    }

  return NULL;
}

/* Whoever reads while a pack is read again finds its words all the while: the old ones, then the new. */
static void
test_words_at_once (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaTranslator) translator =
      majakka_translator_new ("majakka-nothing", "/nonexistent", "en");
  g_autoptr (MajakkaPackManifest) pack = NULL;
  Reader reader = { .translator = translator };
  GThread *thread = NULL;

  fixture_make_draft (fixture);
  fixture_write_catalogue (fixture, "fi", "Kävelyt");
  fixture_write_catalogue (fixture, "sv", "Promenader");
  pack = install (fixture);
  reader.message = &pack->title;
  majakka_language_add ("fi", NULL);
  majakka_language_set ("fi");
  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (GPtrArray) words = majakka_pack_shelf_read_words (pack);

      majakka_translator_replace_domain (translator, pack->domain, words);
      if (thread == NULL)
        thread = g_thread_new ("reader", read_in_thread, &reader);
    }
  g_atomic_int_set (&reader.done, TRUE);
  g_thread_join (thread);
  majakka_language_set ("en");
  g_assert_cmpuint (reader.n_lost, ==, 0);
}

static void
set_language (const char *folder, const char *name, const char *language)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *replacement = g_strdup_printf ("xml:lang=\"%s\"", language);
  g_autofree char *before = NULL;
  g_autoptr (GString) text = NULL;

  g_assert_true (g_file_get_contents (path, &before, NULL, NULL));
  text = g_string_new (before);
  g_string_replace (text, "xml:lang=\"en\"", replacement, 0);
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));
}

static void
assert_read (const MajakkaTranslator *translator,
             const MajakkaMessage *message,
             const char *language,
             const char *words,
             const char *in)
{
  MajakkaTranslationState state;
  g_autoptr (MajakkaInline) text = NULL;
  g_autofree char *plain = NULL;

  majakka_language_set (language);
  text = majakka_translator_look_up (translator, message, &state);
  plain = majakka_inline_to_plain (text);
  g_assert_cmpstr (plain, ==, words);
  g_assert_cmpstr (majakka_translation_state_get_language (state, translator, message), ==, in);
  g_assert_true ((majakka_translation_state_get_words (state) == NULL) ==
                 g_str_equal (language, in));
}

/* A pack in Finnish with an English translation: people who read either see no marks, all others are told. */
static void
test_language (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaTranslator) translator =
      majakka_translator_new ("majakka-nothing", "/nonexistent", "en");
  g_autofree char *lessons = g_build_filename (fixture->draft, "lessons", NULL);
  g_autoptr (MajakkaPackManifest) pack = NULL;
  g_autoptr (MajakkaCatalogue) catalogue = NULL;
  g_autoptr (MajakkaLesson) lesson = NULL;
  g_autoptr (GPtrArray) words = NULL;
  g_autoptr (GError) error = NULL;
  MajakkaTranslationCount finnish = { 0 };
  MajakkaTranslationCount russian = { 0 };

  fixture_clear_draft (fixture);
  fixture_write_manifest (fixture, FIXTURE_ID, "1");
  fixture_write_lesson (lessons, "walk-home", "Kotiin kävellen");
  set_language (fixture->draft, "manifest.xml", "fi");
  set_language (lessons, "walk-home.xml", "fi");
  fixture_write (fixture->draft, "po/en.po",
                 "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n"
                 "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
                 "msgid \"Kotiin kävellen\"\nmsgstr \"Walking home\"\n");
  pack = install (fixture);
  words = majakka_pack_shelf_read_words (pack);
  majakka_translator_replace_domain (translator, pack->domain, words);
  catalogue = fixture_load_catalogue (fixture);
  lesson = majakka_catalogue_entry_read (majakka_catalogue_find (catalogue, "walk-home"), &error);
  g_assert_no_error (error);

  majakka_language_add ("fi", "Suomi");
  majakka_language_add ("ru", "Русский");
  assert_read (translator, &lesson->title, "fi", "Kotiin kävellen", "fi");
  assert_read (translator, &lesson->title, "en", "Walking home", "en");
  assert_read (translator, &lesson->title, "ru", "Kotiin kävellen", "fi");
  assert_read (translator, &lesson->summary, "en", "A walk.", "fi");
  assert_read (translator, &pack->title, "fi", "Walks", "fi");
  majakka_language_set ("fi");
  majakka_lesson_count_now (lesson, translator, &finnish);
  majakka_language_set ("ru");
  majakka_lesson_count_now (lesson, translator, &russian);
  majakka_language_set ("en");
  g_assert_cmpuint (finnish.n_missing + finnish.n_stale, ==, 0);
  g_assert_cmpuint (russian.n_done + russian.n_stale, ==, 0);
  g_assert_cmpuint (russian.n_missing, ==, finnish.n_done);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  majakka_language_init ("/nonexistent");
  FIXTURE_ADD ("/pack-words/domain", test_domain);
  FIXTURE_ADD ("/pack-words/language", test_language);
  FIXTURE_ADD ("/pack-words/at-once", test_words_at_once);

  return g_test_run ();
}
