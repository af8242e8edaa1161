/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is wrong with a catalogue is said once, with its line. */

#include "majakka-po-file.h"

#include <string.h>

#define HEADER                                                                                   \
  "msgid \"\"\n"                                                                                 \
  "msgstr \"Language: fi\\nContent-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; " \
  "plural=(n != 1);\\n\"\n"

static const struct
{
  const char *text;
  const char *tag;
  guint line;
} faulty[] = {
  { "", "po-header", 0 },
  { "msgid \"a\"\nmsgstr \"b\"\n", "po-header", 0 },
  { "msgid \"\"\nmsgstr \"Language: fi\\n\"\n", "po-header", 1 },
  { "msgid \"\"\nmsgstr \"Language: fi\\nContent-Type: text/plain; charset=ISO-8859-1\\n\"\n",
    "po-header", 1 },
  { "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "msgid \"a\"\nmsgstr \"b\"\n",
    "po-header", 1 },
  { "\nmsgid \"\"\nmsgstr \"Language: ../x\\nContent-Type: text/plain; charset=UTF-8\\n\"\n",
    "po-header", 2 },
  { "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=m;\\n\"\n",
    "po-plural-rule", 1 },
  { "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=n;\\n\"\n",
    "po-plural-rule", 1 },
  { "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=n%0;\\n\"\n",
    "po-plural-rule", 1 },
  { "msgid \"\"\nmsgstr \"Language: fi\\nContent-Type: text/plain; charset=UTF-8\\n\"\n"
    "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n",
    "po-plural-rule", 1 },
  { HEADER HEADER, "po-twice", 3 },
  { HEADER "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n", "po-twice", 6 },
  { HEADER "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\n", "po-plural-forms", 5 },
  { HEADER "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\nmsgstr[2] \"\"\n", "po-syntax", 6 },
  { HEADER "msgid \"a\"\nmsgstr \"b\n", "po-syntax", 4 },
  { HEADER "msgid \"a\"\nmsgstr \"b", "po-cut-off", 4 },
  { HEADER "msgid \"a\"\n", "po-cut-off", 3 },
  { HEADER "msgid \"a\"\nmsgstr \"b\\q\"\n", "po-syntax", 4 },
  { HEADER "msgid \"a\"\nmsgstr \"b\\x1\"\n", "po-character", 4 },
  { HEADER "msgid \"a\"\nmsgtext \"b\"\n", "po-syntax", 4 },
  { HEADER "msgstr \"b\"\n", "po-syntax", 3 },
  { HEADER "msgctxt \"c\"\nmsgstr \"b\"\n", "po-syntax", 4 },
  { HEADER "\"a\"\n\"b\"\n", NULL, 0 }, /* goes on with the header */
  { HEADER "<<<<<<< HEAD\nmsgid \"a\"\nmsgstr \"b\"\n", "po-syntax", 3 },
  { HEADER "msgid \"a\"\nmsgstr \"\xff\"\n", "xml-not-utf8", 4 },
};

static void
test_faults (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (faulty); i++)
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaPoFile) po =
          majakka_po_file_parse ("fi.po", faulty[i].text, strlen (faulty[i].text), faults);
      const MajakkaFault *fault = majakka_faults_first_error (faults);

      g_test_message ("catalogue %u: %s", i, fault != NULL ? fault->sentence : "sound");
      if (faulty[i].tag == NULL)
        {
          g_assert_nonnull (po);
          continue;
        }
      g_assert_null (po);
      g_assert_cmpstr (fault->tag->name, ==, faulty[i].tag);
      g_assert_cmpuint (fault->line, ==, faulty[i].line);
    }
}

/* A translator mends several mistakes in one go. */
static void
test_several (void)
{
  static const char text[] =
      HEADER "msgid \"a\"\nmsgstr \"\\q\"\n\nmsgid \"b\"\nmsgstr b\n\nmsgid \"c\"\n"
             "msgstr \"good\"\n\nmsgid \"c\"\nmsgstr \"again\"\n";
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPoFile) po = majakka_po_file_parse ("fi.po", text, strlen (text), faults);
  const guint lines[] = { 4, 7, 12 };

  g_assert_null (po);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    g_assert_cmpuint (majakka_faults_get (faults, i)->line, ==, lines[i]);
}

/* Quotation marks of a typewriter inside a text end it. That is said once a line, at the first of them. */
static void
test_quotation_marks (void)
{
  static const struct
  {
    const char *text;
    guint column; /* 0: it is sound */
  } cases[] = {
    { "\"Neli \"mustrit\" …\"", 14 },
    { "\"Neli \"õunu\" …\"", 14 },
    { "\"Öö: \"ei\" ja \"jah\"\"", 13 },
    { "\"\"Ei\", ütles ta.\"", 9 },
    { "\"Neli \"mustrit\"\n\"ja\"", 14 },
    { "\"Neli \"msgides\" …\"", 14 },
    { "\"Neli \"[0]\" …\"", 14 },
    { "\"Neli \" \"õuna\"\r", 0 },
    { "\"Neli\" # õuna", 0 },
    { "\"Neli\" msgid \"õuna\" msgstr \"\"", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autofree char *text = g_strdup_printf (
          HEADER "msgid \"a\"\nmsgstr %s\n\nmsgid \"b\"\nmsgstr \"c\"\n", cases[i].text);
      g_autoptr (MajakkaPoFile) po = majakka_po_file_parse ("et.po", text, strlen (text), faults);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (majakka_faults_count (faults), ==, cases[i].column != 0 ? 1 : 0);
      g_assert_true ((po == NULL) == (cases[i].column != 0));
      if (cases[i].column == 0)
        continue;
      g_assert_cmpuint (majakka_faults_get (faults, 0)->line, ==, 4);
      g_assert_cmpuint (majakka_faults_get (faults, 0)->column, ==, cases[i].column);
      g_assert_nonnull (strstr (majakka_faults_get (faults, 0)->sentence, "\\\""));
    }
}

/* What is left of a message with a fault is no second header, nor another message once more. */
static void
test_broken_source (void)
{
  static const char text[] =
      HEADER "msgid \"\"Ei\"\"\nmsgstr \"x\"\n\n"
             "msgid \"Say \"no\"\"\nmsgstr \"\"\n\n"
             "msgid \"Say \"yes\"\"\nmsgstr \"\"\n\nmsgid \"\\q\"\nmsgstr \"\"\n";
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  const guint lines[] = { 3, 6, 9, 12 };

  g_assert_null (majakka_po_file_parse ("et.po", text, strlen (text), faults));
  g_assert_cmpuint (majakka_faults_count (faults), ==, G_N_ELEMENTS (lines));
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    g_assert_cmpuint (majakka_faults_get (faults, i)->line, ==, lines[i]);
}

static void
test_missing_file (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();

  g_assert_null (majakka_po_file_read ("/nowhere/fi.po", faults));
  g_assert_cmpstr (majakka_faults_get (faults, 0)->tag->name, ==, "xml-unreadable");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/po-faults/one", test_faults);
  g_test_add_func ("/po-faults/several", test_several);
  g_test_add_func ("/po-faults/quotation-marks", test_quotation_marks);
  g_test_add_func ("/po-faults/broken-source", test_broken_source);
  g_test_add_func ("/po-faults/missing-file", test_missing_file);

  return g_test_run ();
}
