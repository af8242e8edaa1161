/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a translator's program wrote is understood: every part of a message, and where it stands. */

#include "majakka-po-file.h"

#include <string.h>

#define HEADER(rule)                                 \
  "# Somebody's words\n"                             \
  "msgid \"\"\n"                                     \
  "msgstr \"\"\n"                                    \
  "\"Language: ru\\n\"\n"                            \
  "\"Content-Type: text/plain; charset=UTF-8\\n\"\n" \
  "\"Plural-Forms: " rule "\\n\"\n\n"

#define RUSSIAN \
  "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"

static MajakkaPoFile *
parse (const char *text)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  MajakkaPoFile *po = majakka_po_file_parse ("ru.po", text, strlen (text), faults);

  for (guint i = 0; i < majakka_faults_count (faults); i++)
    g_test_message ("%s", majakka_faults_get (faults, i)->sentence);
  g_assert_nonnull (po);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);

  return po;
}

static void
test_parts (void)
{
  g_autoptr (MajakkaPoFile) po = parse (HEADER (RUSSIAN) "#  Ask the author about this one\n"
                                                         "#. Lesson: Sextortion\n"
                                                         "#. A right answer\n"
                                                         "#: data/a.xml:12 data/b.xml\n"
                                                         "#: data/a.xml\n"
                                                         "#, fuzzy, c-format\n"
                                                         "#| msgctxt \"old\"\n"
                                                         "#| msgid \"\"\n"
                                                         "#| \"Two \"\n"
                                                         "#| \"lines\"\n"
                                                         "msgctxt \"menu\"\n"
                                                         "msgid \"\"\n"
                                                         "\"Two \\\"new\\\"\\n\"\n"
                                                         "\"lines\\t\\\\ \\x41\\101\"\n"
                                                         "msgstr \"Две\"\n"
                                                         "\n"
                                                         "#~ msgid \"gone\"\n"
                                                         "#~ msgstr \"нет\"\n"
                                                         "\n"
                                                         "msgid \"one\"   msgid_plural \"many\"\n"
                                                         "msgstr[0] \"a\"\n"
                                                         "msgstr[1] \"b\" msgstr[2] \"c\"\n");
  const MajakkaPoEntry *entry = majakka_po_file_get_entry (po, 0);

  g_assert_cmpuint (majakka_po_file_get_n_entries (po), ==, 2);
  g_assert_cmpstr (majakka_po_file_get_language (po), ==, "ru");
  g_assert_cmpstr (entry->context, ==, "menu");
  g_assert_cmpstr (entry->id, ==, "Two \"new\"\nlines\t\\ AA");
  g_assert_cmpstr (entry->strings[0], ==, "Две");
  g_assert_null (entry->strings[1]);
  g_assert_cmpstr (entry->note, ==, "Ask the author about this one");
  g_assert_cmpstr (entry->comment, ==, "Lesson: Sextortion\nA right answer");
  g_assert_cmpstr (entry->references[0], ==, "data/a.xml");
  g_assert_cmpstr (entry->references[1], ==, "data/b.xml");
  g_assert_null (entry->references[2]);
  g_assert_true (entry->fuzzy);
  g_assert_true (g_strv_contains ((const char *const *) entry->flags, "c-format"));
  g_assert_cmpstr (entry->previous_id, ==, "Two lines");
  g_assert_cmpuint (entry->line, ==, 18);
  g_assert_cmpuint (entry->string_line, ==, 22);
  g_assert_false (majakka_po_entry_is_translated (entry));

  entry = majakka_po_file_find (po, NULL, "one");
  g_assert_cmpstr (entry->plural, ==, "many");
  g_assert_cmpuint (g_strv_length (entry->strings), ==, 3);
  g_assert_cmpstr (entry->strings[2], ==, "c");
  g_assert_null (entry->previous_id);
  g_assert_null (entry->comment);
  g_assert_true (majakka_po_entry_is_translated (entry));
  g_assert_null (majakka_po_file_find (po, "menu", "one"));
  g_assert_null (majakka_po_file_find (po, NULL, "gone"));
}

/* As an editor of Windows writes it. */
static void
test_line_ends (void)
{
  g_autoptr (GString) text =
      g_string_new ("\xef\xbb\xbf" HEADER (RUSSIAN) "msgid \"a\"\nmsgstr \"b\"\n");
  g_autoptr (MajakkaPoFile) po = NULL;

  g_string_replace (text, "\n", "\r\n", 0);
  po = parse (text->str);
  g_assert_cmpstr (majakka_po_file_find (po, NULL, "a")->strings[0], ==, "b");
}

static const struct
{
  const char *rule;
  const char *forms; /* for 0, 1, 2, 3, 5, 11, 21, 101, 111, as many letters as numbers */
} rules[] = {
  { "nplurals=1; plural=0;", "000000000" },
  { "nplurals=2; plural=n != 1;", "101111111" },
  { "nplurals=2; plural=(n > 1)", "001111111" },
  { RUSSIAN, "201122002" },
  { "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "201112002" },
  { "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
    "301233303" },
  { "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    "012334454" },
};

static void
test_rules (void)
{
  static const gulong numbers[] = { 0, 1, 2, 3, 5, 11, 21, 101, 111 };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_autofree char *text = g_strconcat (
          "msgid \"\"\nmsgstr \"Language: xx\\nContent-Type: text/plain; charset=UTF-8\\nPlural-Forms: ",
          rules[i].rule, "\\n\"\n", NULL);
      g_autoptr (MajakkaPoFile) po = parse (text);

      for (guint j = 0; j < G_N_ELEMENTS (numbers); j++)
        g_assert_cmpuint (majakka_po_file_choose_plural (po, numbers[j]), ==,
                          (guint) (rules[i].forms[j] - '0'));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/po-file/parts", test_parts);
  g_test_add_func ("/po-file/line-ends", test_line_ends);
  g_test_add_func ("/po-file/plural-rules", test_rules);

  return g_test_run ();
}
