/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The folding rules, one by one; tests/i18n holds them against xgettext itself. */

#include "majakka-text.h"

#include <string.h>

static const struct
{
  const char *name;
  const char *xml;
  const char *source;
} folds[] = {
  { "plain", "<p>Words</p>", "Words" },
  { "runs-of-space", "<p>  a \n\t b  </p>", "a b" },
  { "no-break-space-stays", "<p>a\xc2\xa0 b\xc2\xa0</p>", "a\xc2\xa0 b\xc2\xa0" },
  { "inline", "<p>a <em>b</em> c</p>", "a <em>b</em> c" },
  { "space-inside-inline-is-lost", "<p>x <em>y </em>z</p>", "x <em>y</em>z" },
  { "empty-inline", "<p>a<cite ref=\"s\"></cite></p>", "a<cite ref=\"s\"/>" },
  { "attributes-in-order", "<p><term b='2'  a='1'>t</term></p>", "<term b=\"2\" a=\"1\">t</term>" },
  { "escapes", "<p>&amp; &lt; &gt; &quot; '</p>", "&amp; &lt; &gt; \" '" },
  { "attribute-escapes", "<p><see ref='&quot;&lt;&amp;'>x</see></p>",
    "<see ref=\"&quot;&lt;&amp;\">x</see>" },
  { "cdata", "<p>a <![CDATA[<b>&]]></p>", "a &lt;b&gt;&amp;" },
  { "space-between-first-elements-is-lost", "<p><em>a</em> <em>b</em></p>",
    "<em>a</em><em>b</em>" },
  { "space-after-words-stays", "<p>x <em>a</em> <em>b</em></p>", "x <em>a</em> <em>b</em>" },
  { "empty", "<p> \n </p>", NULL },
  { "none", "<p/>", NULL },
};

static void
test_fold (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaXmlDocument) document = majakka_xml_read_memory (
      folds[i].xml, strlen (folds[i].xml), "x.xml", &majakka_xml_default_limits, faults);
  MajakkaMessage message = { NULL };

  g_assert_nonnull (document);
  majakka_message_init_from_element (&message, majakka_xml_document_get_root (document));
  g_assert_cmpstr (message.source, ==, folds[i].source);
  g_assert_true (MAJAKKA_MESSAGE_IS_SET (&message) == (folds[i].source != NULL));
  majakka_message_clear (&message);
}

static void
test_attribute_and_context (void)
{
  static const char text[] = "<message from='  A  &amp; B ' context='chat'>Hi</message>";
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaXmlDocument) document =
      majakka_xml_read_memory (text, sizeof text - 1, "x.xml", &majakka_xml_default_limits, faults);
  const MajakkaXmlNode *root = majakka_xml_document_get_root (document);
  MajakkaMessage from = { NULL };
  MajakkaMessage none = { NULL };
  MajakkaMessage words = { NULL };

  majakka_message_init_from_attribute (&from, root, "from");
  majakka_message_init_from_attribute (&none, root, "to");
  majakka_message_init_from_element (&words, root);
  g_assert_cmpstr (from.source, ==, "A &amp; B");
  g_assert_null (from.context);
  g_assert_false (MAJAKKA_MESSAGE_IS_SET (&none));
  g_assert_cmpstr (words.context, ==, "chat");
  g_assert_cmpuint (words.line, ==, 1);
  majakka_message_clear (&from);
  majakka_message_clear (&words);
}

static void
test_counts (void)
{
  char source[] = "It’s <em>two-part</em> &amp; “ok”, <cite ref=\"s\"/> 112 ääni";
  const MajakkaMessage message = { .source = source };
  const MajakkaMessage none = { NULL };

  g_assert_cmpuint (majakka_message_count_words (&message), ==, 5);
  g_assert_cmpuint (majakka_message_count_characters (&message), ==,
                    (guint) g_utf8_strlen ("It’s two-part & “ok”,  112 ääni", -1));
  g_assert_cmpuint (majakka_message_count_words (&none), ==, 0);
}

static void
test_strip (void)
{
  static const char *const texts[][2] = {
    { "plain", "plain" },
    { "It’s <em>two</em>&amp;&lt;b&gt; &quot;x&quot;<cite ref=\"a&gt;b\"/>.",
      "It’s two&<b> \"x\"." },
    { "a & b &nbsp; &", "a & b &nbsp; &" },
    { "cut <off", "cut " },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *found = majakka_markup_strip (texts[i][0]);

      g_assert_cmpstr (found, ==, texts[i][1]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (folds); i++)
    {
      g_autofree char *name = g_strconcat ("/message/fold/", folds[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_fold);
    }
  g_test_add_func ("/message/attribute-and-context", test_attribute_and_context);
  g_test_add_func ("/message/counts", test_counts);
  g_test_add_func ("/message/strip", test_strip);

  return g_test_run ();
}
