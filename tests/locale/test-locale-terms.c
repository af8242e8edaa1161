/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which words a term may be called by: those of the glossary, of the author's note in the catalogue's own language, and
 * of the translator's comment. */

#include "majakka-locale-check.h"

#include <glib/gstdio.h>
#include <string.h>

#define GLOSSARY                                                                              \
  "<glossary xmlns=\"urn:majakka:lesson:1\" xml:lang=\"en\"><entry id=\"t\"><name>Grooming</" \
  "name><definition>When somebody does that.</definition></entry></glossary>"
#define NOTE                                                                                     \
  "#. Glossary: the name of “t”, at most 90 characters. The whole translation uses it. Not " \
  "literally. Finnish: houkuttelu (neutral), uhri. Russian: завлечение (rather than "  \
  "жертва), совращение; avoid «обман» when talking to parents. Not the same as manners.\n"

static const struct
{
  const char *name;
  const char *language;
  const char *comment; /* of the translator, or one more of the author */
  const char *term;    /* in the glossary */
  const char *said;    /* in a lesson */
  gboolean good;
} cases[] = {
  { "name", "et", NULL, "Peibutamine", "peibutamisest", TRUE },
  { "another", "et", NULL, "Peibutamine", "sõprus", FALSE },
  { "word-of-another-language", "et", NULL, "Peibutamine", "houkuttelu", FALSE },
  { "word-of-the-note-around", "et", NULL, "Peibutamine", "characters", FALSE },
  { "comment-of-the-translator", "et", "# Ka: ahvatlemine\n", "Peibutamine", "ahvatlemine", TRUE },
  { "language-without-a-name", "tlh", NULL, "Peibutamine", "houkuttelu", FALSE },
  { "note", "fi", NULL, "Grooming", "houkuttelusta", TRUE },
  { "note-in-a-country", "fi_FI", NULL, "Grooming", "houkuttelusta", TRUE },
  { "note-last-word", "fi", NULL, "Grooming", "uhri", TRUE },
  { "note-alone", "fi", "#. Finnish: petkutus.\n", "Grooming", "petkutus", TRUE },
  { "note-remark", "fi", NULL, "Grooming", "literally", FALSE },
  { "note-of-the-other", "fi", NULL, "Grooming", "завлечение", FALSE },
  { "note-of-the-last", "ru", NULL, "Груминг", "завлечение", TRUE },
  { "note-behind-a-remark", "ru", NULL, "Груминг", "совращение", TRUE },
  { "note-rather-than", "ru", NULL, "Груминг", "жертва", FALSE },
  { "note-avoid", "ru", NULL, "Груминг", "обман", FALSE },
  { "note-behind-its-sentence", "ru", NULL, "Груминг", "manners", FALSE },
  { "note-without-the-language", "sv", NULL, "Gromning", "houkuttelu", FALSE },
};

static MajakkaGlossary *
read_glossary (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *folder = g_dir_make_tmp ("majakka-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "glossary.xml", NULL);
  MajakkaGlossary *glossary;

  g_assert_true (g_file_set_contents (path, GLOSSARY, -1, NULL));
  glossary = majakka_glossary_read (path, faults);
  g_assert_nonnull (glossary);
  g_assert_nonnull (majakka_glossary_find (glossary, "t"));
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);

  return glossary;
}

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MajakkaGlossary) glossary = read_glossary ();
  const MajakkaLocaleContext context = { .glossary = glossary };
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *text = g_strdup_printf (
      "msgid \"\"\nmsgstr \"Language: %s\\nContent-Type: text/plain; charset=UTF-8\\n\"\n\n"
      "%s" NOTE "#: data/lessons/glossary.xml\nmsgid \"Grooming\"\nmsgstr \"%s\"\n\n"
      "#: data/lessons/x.xml\nmsgid \"<term ref=\\\"t\\\">grooming</term>\"\n"
      "msgstr \"<term ref=\\\"t\\\">%s</term>\"\n",
      cases[i].language, cases[i].comment != NULL ? cases[i].comment : "", cases[i].term,
      cases[i].said);
  g_autoptr (MajakkaPoFile) catalogue = majakka_po_file_parse ("x.po", text, strlen (text), faults);

  g_assert_nonnull (catalogue);
  majakka_locale_check (catalogue, &context, faults);
  for (guint j = 0; j < majakka_faults_count (faults); j++)
    g_test_message ("%s", majakka_faults_get (faults, j)->sentence);
  g_assert_cmpuint (majakka_faults_count (faults), ==, cases[i].good ? 0 : 1);
  if (!cases[i].good)
    g_assert_cmpstr (majakka_faults_get (faults, 0)->tag->name, ==, "translation-term");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/locale/terms/%s", cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }

  return g_test_run ();
}
