/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-text.h"

#include <string.h>

static const struct
{
  const char *markup;
  const char *plain; /* NULL: broken */
} texts[] = {
  { "Words", "Words" },
  { "", "" },
  { "a <em>b <strong>c</strong></em> d", "a b c d" },
  { "<term ref=\"t\">a <em>b</em></term>", "a b" },
  { "a<cite ref=\"s\"/>.", "a." },
  { "<see ref=\"l\">x</see>", "x" },
  { "&amp;&lt;b&gt;&#x1F600;", "&<b>😀" },
  { "<em><em><em><em>x</em></em></em></em>", "x" },
  { "<em><em><em><em><em>x</em></em></em></em></em>", NULL },
  { "<b>x</b>", NULL },
  { "<em class=\"x\">x</em>", NULL },
  { "<em>x", NULL },
  { "x</em>", NULL },
  { "a & b", NULL },
  { "&nbsp;", NULL },
  { "<term>x</term>", NULL },
  { "<term ref=\"\">x</term>", NULL },
  { "<term ref=\"t\"/>", NULL },
  { "<cite ref=\"s\">x</cite>", NULL },
  { "<term ref=\"t\"><see ref=\"l\">x</see></term>", NULL },
  { "<term ref=\"t\"><cite ref=\"s\"/></term>", NULL },
  { "</text><text>", NULL },
  { "<!DOCTYPE a>", NULL },
  { "<?x y?>", NULL },
  { "\xff", NULL },
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *reason = NULL;
      g_autoptr (MajakkaInline) text = majakka_inline_parse (texts[i].markup, &reason);
      g_autofree char *plain = text != NULL ? majakka_inline_to_plain (text) : NULL;

      g_test_message ("text %u: %s", i, reason != NULL ? reason : "sound");
      g_assert_cmpstr (plain, ==, texts[i].plain);
      g_assert_true ((reason == NULL) == (text != NULL));
      g_assert_false (reason != NULL && g_str_has_suffix (reason, "."));
    }
}

static void
test_limits (void)
{
  g_autofree char *long_text = g_strnfill (20 * 1024, 'x');
  g_autofree char *with_markup = g_strconcat ("<em>x</em>", long_text, NULL);
  g_autoptr (MajakkaInline) broken = majakka_inline_parse (with_markup, NULL);
  g_autoptr (GString) many = g_string_new (NULL);
  g_autoptr (MajakkaInline) many_broken = NULL;

  g_assert_null (broken);
  for (guint i = 0; i < 600; i++)
    g_string_append (many, "<em>x</em>");
  many_broken = majakka_inline_parse (many->str, NULL);
  g_assert_null (many_broken);
}

static void
test_runs (void)
{
  g_autoptr (MajakkaInline) text =
      majakka_inline_parse ("a <strong>b <term ref=\"t\">c</term></strong>", NULL);
  const MajakkaRun *run = majakka_inline_get_run (text, 2);

  g_assert_cmpuint (majakka_inline_get_n_runs (text), ==, 3);
  g_assert_cmpint (run->kind, ==, MAJAKKA_RUN_TERM);
  g_assert_cmpint (run->style, ==, MAJAKKA_RUN_STRONG);
  g_assert_cmpstr (run->text, ==, "c");
  g_assert_cmpstr (run->ref, ==, "t");
}

static gboolean
same (const char *one, const char *other)
{
  g_autoptr (MajakkaInline) left = majakka_inline_parse (one, NULL);
  g_autoptr (MajakkaInline) right = majakka_inline_parse (other, NULL);

  return majakka_inline_same_references (left, right);
}

static void
test_same_references (void)
{
  g_assert_true (same ("a", "<em>b</em>"));
  g_assert_true (same ("<term ref=\"t\">a</term><cite ref=\"s\"/>",
                       "<cite ref=\"s\"/><term ref=\"t\">b <em>c</em> d</term>"));
  g_assert_false (same ("<term ref=\"t\">a</term>", "a"));
  g_assert_false (same ("<term ref=\"t\">a</term>", "<term ref=\"u\">a</term>"));
  g_assert_false (same ("<term ref=\"t\">a</term>", "<see ref=\"t\">a</see>"));
  g_assert_false (same ("<cite ref=\"s\"/>", "<cite ref=\"s\"/> x <cite ref=\"s\"/>"));
}

static char *
dup_lost (const char *one, const char *other)
{
  g_autoptr (MajakkaInline) left = majakka_inline_parse (one, NULL);
  g_autoptr (MajakkaInline) right = majakka_inline_parse (other, NULL);

  return majakka_inline_dup_lost_reference (left, right);
}

static void
test_lost_reference (void)
{
  static const struct
  {
    const char *one;
    const char *other;
    const char *lost;
  } cases[] = {
    { "<cite ref=\"s\"/>", "a", "<cite ref=\"s\"/>" },
    { "<term ref=\"t\">a</term> b", "a", "<term ref=\"t\">" },
    { "<see ref=\"t\">a</see>", "<term ref=\"t\">a</term>", "<see ref=\"t\">" },
    { "<term ref=\"t\">a</term>", "b <term ref=\"t\">a <em>b</em></term>", NULL },
    { "<cite ref=\"s\"/> x <cite ref=\"s\"/>", "<cite ref=\"s\"/>", NULL },
    { "a", "<cite ref=\"s\"/>", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *lost = dup_lost (cases[i].one, cases[i].other);

      g_assert_cmpstr (lost, ==, cases[i].lost);
    }
}

static char *
label (const char *ref, gpointer user_data)
{
  return g_strdup (user_data);
}

static void
test_pango (void)
{
  g_autoptr (MajakkaInline) text = majakka_inline_parse (
      "&lt;b&gt; &amp; <em>it</em> <term ref=\"a&quot;b\">t&amp;</term><cite ref=\"s\"/>", NULL);
  g_autofree char *with = majakka_inline_to_pango (text, label, (gpointer) "<2>");
  g_autofree char *without = majakka_inline_to_pango (text, NULL, NULL);

  g_assert_cmpstr (with, ==,
                   "&lt;b&gt; &amp; <i>it</i> <a href=\"term:a&quot;b\">t&amp;</a>"
                   "\342\201\240<a href=\"cite:s\"><sup>&lt;2&gt;</sup></a>");
  g_assert_cmpstr (without, ==, "&lt;b&gt; &amp; <i>it</i> <a href=\"term:a&quot;b\">t&amp;</a>");
}

static void
test_plain_is_no_markup (void)
{
  g_autoptr (MajakkaInline) text = majakka_inline_new_plain ("<b>&");
  g_autofree char *plain = majakka_inline_to_plain (text);
  g_autofree char *pango = majakka_inline_to_pango (text, NULL, NULL);

  g_assert_cmpstr (plain, ==, "<b>&");
  g_assert_cmpstr (pango, ==, "&lt;b&gt;&amp;");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/inline/parse", test_parse);
  g_test_add_func ("/inline/limits", test_limits);
  g_test_add_func ("/inline/runs", test_runs);
  g_test_add_func ("/inline/same-references", test_same_references);
  g_test_add_func ("/inline/lost-reference", test_lost_reference);
  g_test_add_func ("/inline/pango", test_pango);
  g_test_add_func ("/inline/plain-is-no-markup", test_plain_is_no_markup);

  return g_test_run ();
}
