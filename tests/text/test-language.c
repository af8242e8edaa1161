/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Languages and translations, with catalogues that msgfmt makes here. */

#include "majakka-text.h"

#include <glib/gstdio.h>
#include <string.h>

#define HEADER    \
  "msgid \"\"\n"  \
  "msgstr \"\"\n" \
  "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

#define N_MUTATIONS 10000u

static char *directory;
static char *msgfmt;
static MajakkaTranslator *translator;
static GPtrArray *mutations; /* of char*: the msgid of mutation i is "SOURCE i" */

static const char source_markup[] =
    "A <term ref=\"grooming\">word</term>, <em>soon</em> &amp; often<cite ref=\"s\"/>";
static const char good_translation[] =
    "<cite ref=\"s\"/>Sana <term ref=\"grooming\">sana</term>, <em>pian</em> &amp; usein";

/* Makes a catalogue; @po is its text. */
static void
make_catalogue (const char *language, const char *domain, const char *po)
{
  g_autofree char *folder = g_build_filename (directory, language, "LC_MESSAGES", NULL);
  g_autofree char *name = g_strconcat (domain, ".mo", NULL);
  g_autofree char *mo = g_build_filename (folder, name, NULL);
  g_autofree char *path = g_strconcat (mo, ".po", NULL);
  const char *argv[] = { msgfmt, "-o", mo, path, NULL };
  int status;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, po, -1, NULL));
  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL,
                               &status, NULL));
  g_assert_true (g_spawn_check_wait_status (status, NULL));
}

static void
append_entry (GString *po, const char *id, const char *translation)
{
  g_autofree char *escaped_id = g_strescape (id, NULL);
  g_string_append_printf (po, "msgid \"%s\"\nmsgstr \"", escaped_id);
  for (const char *p = translation; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '\\')
        g_string_append_c (po, '\\');
      if (*p == '\n')
        g_string_append (po, "\\n");
      else
        g_string_append_c (po, *p);
    }
  g_string_append (po, "\"\n\n");
}

/* What goes wrong when people and programs edit markup: bytes change, pieces vanish or come twice. */
static char *
mutate (GRand *random)
{
  static const char *const pieces[] = { "<",         ">",       "</em>",   "<em>", "&",    "<b>",
                                        "\"",        "</term>", "<cite/>", "ref=", "&#0;", "<!--",
                                        "<![CDATA[", "ä",       "é",       " " };
  GString *text = g_string_new (good_translation);
  int n_changes = g_rand_int_range (random, 1, 4);

  for (int i = 0; i < n_changes && text->len > 4; i++)
    {
      gssize place = g_rand_int_range (random, 0, (gint32) text->len - 2);

      switch (g_rand_int_range (random, 0, 4))
        {
        case 0:
          g_string_erase (text, place, 1);
          break;
        case 1:
          g_string_insert (text, place,
                           pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
          break;
        case 2:
          text->str[place] = (char) g_rand_int_range (random, 32, 127);
          break;
        default:
          g_string_truncate (text, (gsize) place + 1);
          break;
        }
    }

  return g_string_free (text, FALSE);
}

static void
make_catalogues (void)
{
  g_autoptr (GString) lessons = g_string_new (HEADER);
  g_autoptr (GString) fuzzy = g_string_new (HEADER);
  g_autoptr (GRand) random = g_rand_new_with_seed (20261121);

  make_catalogue ("fi", GETTEXT_PACKAGE,
                  HEADER "msgctxt \"the name of this language\"\nmsgid \"English\"\n"
                         "msgstr \"Suomi\"\n\n"
                         "msgid \"%d %s %d\"\nmsgstr \"%d. %s %d\"\n\n"
                         "msgctxt \"in a date, after the day\"\nmsgid \"November\"\n"
                         "msgstr \"marraskuuta\"\n");
  make_catalogue ("ar_XB", GETTEXT_PACKAGE,
                  HEADER "msgid \"default:LTR\"\nmsgstr \"default:RTL\"\n");
  append_entry (lessons, source_markup, good_translation);
  append_entry (lessons, "Broken", "<b>Rikki</b>");
  append_entry (lessons, "Lost <cite ref=\"s\"/>", "Hukassa");
  append_entry (lessons, "Empty", " ");
  g_string_append (lessons, "msgctxt \"verb\"\nmsgid \"Open\"\nmsgstr \"Avaa\"\n\n"
                            "msgctxt \"adjective\"\nmsgid \"Open\"\nmsgstr \"Auki\"\n\n");
  mutations = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autofree char *id = g_strdup_printf ("%s %u", source_markup, i);
      char *mutation = mutate (random);

      while (!g_utf8_validate (mutation, -1, NULL))
        {
          g_free (mutation);
          mutation = mutate (random);
        }
      g_ptr_array_add (mutations, mutation);
      append_entry (lessons, id, mutation);
    }
  append_entry (fuzzy, "Changed", "Muuttunut");
  make_catalogue ("fi", LESSONS_DOMAIN, lessons->str);
  make_catalogue ("fi", LESSONS_DOMAIN "-fuzzy", fuzzy->str);
}

static char *
look_up (const char *source, const char *context, MajakkaTranslationState *state)
{
  const MajakkaMessage message = { .source = (char *) source, .context = (char *) context };
  g_autoptr (MajakkaInline) text = majakka_translator_look_up (translator, &message, state);

  return majakka_inline_to_plain (text);
}

static void
assert_look_up (const char *source,
                const char *context,
                const char *wanted,
                MajakkaTranslationState wanted_state)
{
  MajakkaTranslationState state;
  g_autofree char *found = look_up (source, context, &state);

  g_assert_cmpstr (found, ==, wanted);
  g_assert_cmpint (state, ==, wanted_state);
}

static void
test_languages (void)
{
  guint n_languages;
  const MajakkaLanguage *languages = majakka_language_list (&n_languages);

  g_assert_cmpuint (n_languages, ==, 3);
  g_assert_nonnull (languages);
  g_assert_cmpstr (majakka_language_find ("fi")->name, ==, "Suomi");
  g_assert_cmpstr (majakka_language_find ("fi_FI")->code, ==, "fi");
  g_assert_cmpstr (majakka_language_find ("fi_FI.UTF-8@x")->code, ==, "fi");
  g_assert_null (majakka_language_find ("xx"));
  g_assert_null (majakka_language_find (NULL));
  g_assert_true (majakka_language_find ("ar_XB")->right_to_left);
  g_assert_false (majakka_language_is_offered (majakka_language_find ("ar_XB")));
  g_assert_true (majakka_language_is_offered (majakka_language_find ("fi")));
  g_assert_cmpstr (majakka_language_get_current ()->code, ==, "en");
}

static void
test_set (void)
{
  majakka_language_set ("fi");
  g_assert_cmpstr (majakka_language_get_current ()->code, ==, "fi");
  majakka_language_set ("xx");
  g_assert_cmpstr (majakka_language_get_current ()->code, ==, "fi");
  majakka_language_set ("en");
  assert_look_up ("Broken", NULL, "Broken", MAJAKKA_TRANSLATION_SOURCE);
}

static void
test_look_up (void)
{
  majakka_language_set ("fi");
  assert_look_up (source_markup, NULL, "Sana sana, pian & usein", MAJAKKA_TRANSLATION_DONE);
  assert_look_up ("Open", "verb", "Avaa", MAJAKKA_TRANSLATION_DONE);
  assert_look_up ("Open", "adjective", "Auki", MAJAKKA_TRANSLATION_DONE);
  assert_look_up ("Open", NULL, "Open", MAJAKKA_TRANSLATION_MISSING);
  assert_look_up ("Not there", NULL, "Not there", MAJAKKA_TRANSLATION_MISSING);
  assert_look_up ("Changed", NULL, "Muuttunut", MAJAKKA_TRANSLATION_FUZZY);
  assert_look_up ("Broken", NULL, "Broken", MAJAKKA_TRANSLATION_BROKEN);
  assert_look_up ("Lost <cite ref=\"s\"/>", NULL, "Lost ", MAJAKKA_TRANSLATION_BROKEN);
  assert_look_up ("Empty", NULL, "Empty", MAJAKKA_TRANSLATION_BROKEN);
  majakka_language_set ("en");
}

static void
test_reasons (void)
{
  const MajakkaMessage message = { .source = (char *) "Lost <cite ref=\"s\"/>" };
  g_autofree char *reason = NULL;

  g_assert_true (majakka_translation_is_sound (&message, "<cite ref=\"s\"/> Hukassa", &reason));
  g_assert_null (reason);
  g_assert_false (majakka_translation_is_sound (&message, "Hukassa", &reason));
  g_assert_nonnull (reason);
}

/* Ten thousand translations that went wrong in some way: none crashes, each is shown whole with the
 * references of its source, or not at all. */
static void
test_mutations (void)
{
  guint n_broken = 0;

  majakka_language_set ("fi");
  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autofree char *id = g_strdup_printf ("%s %u", source_markup, i);
      const MajakkaMessage message = { .source = id };
      MajakkaTranslationState state;
      g_autoptr (MajakkaInline) source = majakka_inline_parse (id, NULL);
      g_autoptr (MajakkaInline) found = majakka_translator_look_up (translator, &message, &state);
      g_autofree char *shown = majakka_inline_to_plain (found);
      g_autofree char *original = majakka_inline_to_plain (source);
      gboolean sound =
          majakka_translation_is_sound (&message, g_ptr_array_index (mutations, i), NULL);

      g_assert_true (majakka_inline_same_references (source, found));
      if (state == MAJAKKA_TRANSLATION_BROKEN)
        {
          g_assert_cmpstr (shown, ==, original);
          g_assert_false (sound);
          n_broken++;
        }
      else
        {
          g_assert_cmpint (state, ==, MAJAKKA_TRANSLATION_DONE);
          g_assert_true (sound);
        }
    }
  majakka_language_set ("en");
  g_test_message ("%u of %u broken", n_broken, N_MUTATIONS);
  g_assert_cmpuint (n_broken, >, N_MUTATIONS / 4);
  g_assert_cmpuint (n_broken, <, N_MUTATIONS);
}

static void
test_dates (void)
{
  g_autofree char *date = NULL;

  majakka_language_set ("fi");
  date = majakka_date_format ("2026-11-21");
  g_assert_cmpstr (date, ==, "21. marraskuuta 2026");
  majakka_language_set ("en");
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static MajakkaPoFile *
make_po (const char *language, const char *messages)
{
  g_autofree char *text =
      g_strconcat ("msgid \"\"\nmsgstr \"Language: ", language,
                   "\\nContent-Type: text/plain; charset=UTF-8\\n\"\n\n", messages, NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  MajakkaPoFile *po = majakka_po_file_parse ("x.po", text, strlen (text), faults);

  g_assert_nonnull (po);

  return po;
}

/* What a translator works on is shown instead of what is installed, in its language only. */
static void
test_working (void)
{
  g_autoptr (MajakkaPoFile) po =
      make_po ("fi", "msgctxt \"verb\"\nmsgid \"Open\"\nmsgstr \"Avaapa\"\n\n"
                     "#, fuzzy\nmsgid \"Not there\"\nmsgstr \"Ei siellä\"\n\n"
                     "msgid \"Changed\"\nmsgstr \"\"\n");
  g_autoptr (MajakkaPoFile) again = NULL;

  majakka_language_set ("fi");
  majakka_translator_set_working (translator, po, NULL);
  again = majakka_translator_ref_working (translator);
  g_assert_true (again == po);
  assert_look_up ("Open", "verb", "Avaapa", MAJAKKA_TRANSLATION_DONE);
  assert_look_up ("Open", "adjective", "Open", MAJAKKA_TRANSLATION_MISSING);
  assert_look_up ("Not there", NULL, "Ei siellä", MAJAKKA_TRANSLATION_FUZZY);
  assert_look_up ("Changed", NULL, "Changed", MAJAKKA_TRANSLATION_MISSING);

  majakka_language_set ("ar_XB");
  assert_look_up ("Open", "verb", "Open", MAJAKKA_TRANSLATION_MISSING);

  majakka_language_set ("fi");
  majakka_translator_set_working (translator, NULL, NULL);
  assert_look_up ("Open", "verb", "Avaa", MAJAKKA_TRANSLATION_DONE);
}

/* Who works on the catalogue of a pack changes nothing else. */
static void
test_working_domain (void)
{
  g_autoptr (MajakkaPoFile) po = make_po ("fi", "msgid \"Changed\"\nmsgstr \"Paketissa\"\n");
  MajakkaMessage of_pack = { .source = (char *) "Changed",
                             .domain = g_intern_static_string ("a-pack") };
  MajakkaMessage of_program = { .source = (char *) "Changed" };
  g_autofree char *words = NULL;

  majakka_language_set ("fi");
  majakka_translator_set_working (translator, po, "a-pack");
  words = majakka_translator_plain (translator, &of_pack);
  g_assert_cmpstr (words, ==, "Paketissa");
  assert_look_up ("Changed", NULL, "Muuttunut", MAJAKKA_TRANSLATION_FUZZY);
  g_assert_true (majakka_translator_is_worked_on (translator, &of_pack));
  g_assert_false (majakka_translator_is_worked_on (translator, &of_program));
  majakka_translator_set_working (translator, NULL, NULL);
  g_assert_false (majakka_translator_is_worked_on (translator, &of_program));
}

/* A language without a catalogue can be worked on. */
static void
test_added (void)
{
  g_autoptr (MajakkaPoFile) po = make_po ("sv", "msgid \"Changed\"\nmsgstr \"Ändrad\"\n");
  guint n_languages;
  const MajakkaLanguage *sv = majakka_language_add ("sv", "Svenska");

  g_assert_true (majakka_language_add ("sv", NULL) == sv);
  g_assert_true (majakka_language_find ("sv_FI") == sv);
  g_assert_true (majakka_language_add ("fi", NULL) == majakka_language_find ("fi"));
  g_assert_true (majakka_language_add ("fa", NULL)->right_to_left);
  majakka_language_list (&n_languages);
  g_assert_cmpuint (n_languages, ==, 3);

  majakka_language_set ("sv");
  g_assert_true (majakka_language_get_current () == sv);
  majakka_translator_set_working (translator, po, NULL);
  assert_look_up ("Changed", NULL, "Ändrad", MAJAKKA_TRANSLATION_DONE);
  majakka_translator_set_working (translator, NULL, NULL);
  assert_look_up ("Changed", NULL, "Changed", MAJAKKA_TRANSLATION_MISSING);
}

/* A pack says nothing about the words of others, nor they about its. */
static void
test_domains (void)
{
  g_autoptr (MajakkaPoFile) po = make_po (
      "fi", "msgid \"Pack\"\nmsgstr \"Paketti\"\n\nmsgid \"Not there\"\nmsgstr \"Väärin\"\n");
  MajakkaMessage message = { .source = (char *) "Pack",
                             .domain = g_intern_string ("org.example.a") };
  g_autoptr (GPtrArray) catalogues = g_ptr_array_new ();
  g_autofree char *before = NULL;
  g_autofree char *found = NULL;
  g_autofree char *elsewhere = NULL;
  g_autofree char *after = NULL;

  majakka_language_set ("fi");
  before = majakka_translator_plain (translator, &message);
  g_ptr_array_add (catalogues, po);
  majakka_translator_replace_domain (translator, "org.example.a", catalogues);
  found = majakka_translator_plain (translator, &message);
  assert_look_up ("Not there", NULL, "Not there", MAJAKKA_TRANSLATION_MISSING);
  assert_look_up ("Pack", NULL, "Pack", MAJAKKA_TRANSLATION_MISSING);
  message.source = (char *) "Changed";
  elsewhere = majakka_translator_plain (translator, &message);
  message.source = (char *) "Pack";
  g_ptr_array_set_size (catalogues, 0);
  majakka_translator_replace_domain (translator, "org.example.a", catalogues);
  after = majakka_translator_plain (translator, &message);

  g_assert_cmpstr (before, ==, "Pack");
  g_assert_cmpstr (found, ==, "Paketti");
  g_assert_cmpstr (elsewhere, ==, "Changed");
  g_assert_cmpstr (after, ==, "Pack");
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  msgfmt = g_find_program_in_path ("msgfmt");
  if (msgfmt == NULL)
    {
      g_print ("1..0 # SKIP no msgfmt\n");
      return 0;
    }
  directory = g_dir_make_tmp ("majakka-test-XXXXXX", NULL);
  make_catalogues ();
  majakka_language_init (directory);
  translator = majakka_translator_new (LESSONS_DOMAIN, directory, "en");

  g_test_add_func ("/language/languages", test_languages);
  g_test_add_func ("/language/set", test_set);
  g_test_add_func ("/language/look-up", test_look_up);
  g_test_add_func ("/language/reasons", test_reasons);
  g_test_add_func ("/language/mutations", test_mutations);
  g_test_add_func ("/language/dates", test_dates);
  g_test_add_func ("/language/working", test_working);
  g_test_add_func ("/language/working/domain", test_working_domain);
  g_test_add_func ("/language/added", test_added);
  g_test_add_func ("/language/domains", test_domains);
  status = g_test_run ();

  majakka_translator_unref (translator);
  g_ptr_array_unref (mutations);
  remove_tree (directory);
  g_free (directory);
  g_free (msgfmt);

  return status;
}
