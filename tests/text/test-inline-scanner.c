/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The quick way of reading inline markup must never differ from the real parser. A comment at the end
 * says nothing, and sends the same markup through the parser. */

#include "majakka-inline.h"

#define N_MUTATIONS 40000

static const char *const samples[] = {
  "Never share your <em>password</em> &amp; PIN",
  "a <term ref=\"consent\">yes, <em>freely</em></term>.<cite ref=\"who-2024\"/> b",
  "<strong>x <em>y</em></strong> <see ref=\"other\">z</see>",
  "<term ref=\"a\"></term>",
  "<em><em><em><em>deep</em></em></em></em>",
  "<em><em><em><em><em>deeper</em></em></em></em></em>",
  "“ä ö” ещё &lt;b&gt; &quot;q&quot; &apos;",
  "<cite ref=\"x\"/><cite ref=\"y\"/>",
  "]]> <em/>",
};

static char *
describe (const char *markup)
{
  g_autoptr (MajakkaInline) text = majakka_inline_parse (markup, NULL);
  GString *description;

  if (text == NULL)
    return g_strdup ("broken");

  description = g_string_new (NULL);
  for (guint i = 0; i < majakka_inline_get_n_runs (text); i++)
    {
      const MajakkaRun *run = majakka_inline_get_run (text, i);

      g_string_append_printf (description, "[%u %u %s|%s]", run->kind, run->style,
                              run->ref != NULL ? run->ref : "-", run->text);
    }

  return g_string_free (description, FALSE);
}

static void
compare (const char *markup)
{
  g_autofree char *long_way = g_strconcat (markup, "<!---->", NULL);
  g_autofree char *quick = describe (markup);
  g_autofree char *slow = describe (long_way);

  if (!g_str_equal (quick, slow))
    g_error ("“%s” is %s the quick way and %s the long way", markup, quick, slow);
}

static void
test_samples (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    compare (samples[i]);
}

static void
mutate (GString *markup, GRand *random)
{
  static const char *const pieces[] = {
    "<",
    ">",
    "/",
    "\"",
    "&",
    "&amp;",
    "&lt;",
    "<em>",
    "</em>",
    "</term>",
    "<cite ref=\"a\"/>",
    "<see ref=\"b\">",
    "<em/>",
    " ",
    "&#65;",
    "<b>",
    "ä",
    "]]>",
    "ref=",
  };
  gsize at = (gsize) g_rand_int_range (random, 0, (gint32) markup->len + 1);
  gsize length = (gsize) g_rand_int_range (random, 0, 4);

  if (g_rand_boolean (random))
    g_string_erase (markup, (gssize) at, (gssize) MIN (length, markup->len - at));
  else
    g_string_insert (markup, (gssize) at,
                     pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
}

static void
test_mutations (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261122);

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autoptr (GString) markup = g_string_new (samples[i % G_N_ELEMENTS (samples)]);

      for (int n = g_rand_int_range (random, 1, 4); n > 0; n--)
        mutate (markup, random);
      compare (markup->str);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/inline-scanner/samples", test_samples);
  g_test_add_func ("/text/inline-scanner/mutations", test_mutations);

  return g_test_run ();
}
