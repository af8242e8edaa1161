/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A hostile file is a clear message, soon and in little memory; a good one is a tree with places. */

#include "majakka-xml.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
#define MAX_SECONDS   4.0
#define MAX_KIBIBYTES G_MAXLONG
#else
#define MAX_SECONDS   0.2
#define MAX_KIBIBYTES (64 * 1024)
#endif

static char *directory;

static MajakkaXmlDocument *
read_text (const char *text, MajakkaFaults *faults)
{
  return majakka_xml_read_memory (text, strlen (text), "x.xml", &majakka_xml_default_limits,
                                  faults);
}

static void
assert_one_fault (MajakkaFaults *faults, const char *tag)
{
  const MajakkaFault *fault;

  g_assert_cmpuint (majakka_faults_count (faults), ==, 1);
  fault = majakka_faults_get (faults, 0);
  g_assert_cmpstr (fault->tag->name, ==, tag);
  g_assert_true (g_str_has_suffix (fault->sentence, "."));
}

/* In a process of its own, so that its peak of memory is its own: reads @length bytes at @data. */
static void
assert_refused_soon (const char *data, gsize length, const char *tag)
{
  pid_t pid = fork ();
  int status;

  g_assert_cmpint (pid, >=, 0);
  if (pid == 0)
    {
      struct rusage before, after;
      gint64 start = g_get_monotonic_time ();
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaXmlDocument) document = NULL;

      getrusage (RUSAGE_SELF, &before);
      document =
          majakka_xml_read_memory (data, length, "x.xml", &majakka_xml_default_limits, faults);
      getrusage (RUSAGE_SELF, &after);
      if (document != NULL || majakka_faults_count (faults) != 1)
        _exit (1);
      if (strcmp (majakka_faults_get (faults, 0)->tag->name, tag) != 0)
        _exit (2);
      if ((double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC > MAX_SECONDS)
        _exit (3);
      if (after.ru_maxrss - before.ru_maxrss > MAX_KIBIBYTES)
        _exit (4);
      _exit (0);
    }
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_true (WIFEXITED (status));
  /* 1: read or many faults; 2: another fault; 3: slow; 4: much memory */
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

static void
assert_text_refused_soon (const char *text, const char *tag)
{
  assert_refused_soon (text, strlen (text), tag);
}

static void
test_tree (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaXmlDocument) document =
      read_text ("<a xmlns='urn:x' one='1' xml:lang='en'>t<b/>&amp;<![CDATA[<]]></a>", faults);
  const MajakkaXmlNode *root = majakka_xml_document_get_root (document);

  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
  g_assert_true (majakka_xml_node_is (root, "a"));
  g_assert_cmpstr (root->ns, ==, "urn:x");
  g_assert_cmpstr (majakka_xml_node_get_attribute (root, "one"), ==, "1");
  g_assert_cmpstr (majakka_xml_node_get_attribute (root, "xml:lang"), ==, "en");
  g_assert_null (majakka_xml_node_get_attribute (root, "lang"));
  g_assert_cmpstr (root->first_child->text, ==, "t");
  g_assert_true (majakka_xml_node_first_element (root)->parent == root);
  g_assert_null (majakka_xml_node_next_element (majakka_xml_node_first_element (root)));
  g_assert_cmpstr (majakka_xml_document_get_file (document), ==, "x.xml");
}

/* The last element of each text is called "x". */
static const struct
{
  const char *name;
  const char *text;
  guint line;
  guint column;
} places[] = {
  { "first", "<x/>", 1, 1 },
  { "declaration", "<?xml version='1.0' encoding='UTF-8'?>\n<x/>", 2, 1 },
  { "instruction-before", "<?xml-model href='x'?>\n<x/>", 2, 1 },
  { "multibyte", "<a>ää🙂<x/></a>", 1, 7 },
  { "crlf", "<a>\r\n\r\n  <x/></a>", 3, 3 },
  { "tabs", "<a>\n\t\t<x/></a>", 2, 3 },
  { "attributes", "<a>\n <x one='>'\n two='\n'/></a>", 2, 2 },
  { "comment", "<a><!-- <b> \n --> <x/></a>", 2, 6 },
  { "cdata", "<a><![CDATA[<<\n<]]><x/></a>", 2, 5 },
  { "entity", "<a>&lt;&#10;<x/></a>", 1, 13 },
  { "after-byte-order-mark", "\xef\xbb\xbf<x/>", 1, 1 },
};

static void
test_place (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaXmlDocument) document = read_text (places[i].text, faults);
  const MajakkaXmlNode *node;

  g_assert_nonnull (document);
  node = majakka_xml_document_get_root (document);
  if (!majakka_xml_node_is (node, "x"))
    node = majakka_xml_node_first_element (node);
  g_assert_true (majakka_xml_node_is (node, "x"));
  g_assert_cmpuint (node->line, ==, places[i].line);
  if (!g_str_equal (places[i].name, "after-byte-order-mark"))
    g_assert_cmpuint (node->column, ==, places[i].column);
}

static const struct
{
  const char *name;
  const char *text;
  const char *tag;
} refusals[] = {
  { "doctype", "<!DOCTYPE a><a/>", "xml-doctype" },
  { "doctype-with-subset", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "xml-doctype" },
  { "external-entity", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    "xml-doctype" },
  { "external-subset", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "xml-doctype" },
  { "billion-laughs",
    "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
    "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
    "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>"
    "<!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'><!ENTITY h '&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;'>"
    "]><a>&h;</a>",
    "xml-doctype" },
  { "unknown-entity", "<a>&nbsp;</a>", "xml-escape" },
  { "not-closed", "<a><b></a>", "xml-not-closed" },
  { "cut-off", "<a><b>", "xml-cut-off" },
  { "cut-off-in-tag", "<a><b one='", "xml-cut-off" },
  { "empty", "", "xml-cut-off" },
  { "only-space", "  \n", "xml-cut-off" },
  { "two-roots", "<a/><b/>", "xml-not-well-formed" },
  { "instruction", "<a><?php evil () ?></a>", "xml-instruction" },
  { "latin-1", "<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "xml-not-utf8" },
  { "bad-utf8", "<a>\xff</a>", "xml-not-utf8" },
  { "overlong-utf8", "<a>\xc0\xaf</a>", "xml-not-utf8" },
  { "control-character", "<a>\x01</a>", "xml-not-well-formed" },
  { "null-character", "<a>&#0;</a>", "xml-not-well-formed" },
  { "undeclared-prefix", "<a><x:b/></a>", NULL },
};

static void
test_refusal (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);

  if (refusals[i].tag != NULL)
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaXmlDocument) document = read_text (refusals[i].text, faults);

      g_assert_null (document);
      assert_one_fault (faults, refusals[i].tag);
      assert_text_refused_soon (refusals[i].text, refusals[i].tag);
    }
  else
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaXmlDocument) document = read_text (refusals[i].text, faults);

      g_assert_true ((document != NULL) == (majakka_faults_count (faults) == 0));
    }
}

/* What those get wrong who write XML for the first time, and what they are told. */
static const struct
{
  const char *name;
  const char *text;
  const char *fault; /* place and sentence */
} complaints[] = {
  { "no-quotes", "<a>\n<b c=d>x</b></a>",
    "2:1 A value in the tag “b” lacks a straight quotation mark." },
  { "curly-quotes", "<a>\n<b c=“d”>x</b></a>",
    "2:1 A value in the tag “b” lacks a straight quotation mark." },
  { "quote-missing", "<a>\n <b c='d>x</b>\n<b/></a>",
    "2:2 A value in the tag “b” lacks a straight quotation mark." },
  { "no-value", "<a>\n<b c>x</b></a>", "2:1 An attribute of the tag “b” has no value." },
  { "no-space", "<a>\n<b c='1'd='2'>x</b></a>", "2:1 Something in the tag “b” is no attribute." },
  { "tag-not-ended", "<a>\n<b 'c'>x</b></a>", "2:1 Something in the tag “b” is no attribute." },
  { "end-tag-not-ended", "<a>\n<b>x</b</a>", "2:5 Something in the tag “b” is no attribute." },
  { "ampersand", "<a>\nx & y</a>", "2:3 “&” stands here by itself." },
  { "ampersand-in-address", "<a>\n<b c='x?y=1&z=2'/></a>", "2:12 “&” stands here by itself." },
  { "entity", "<a>\nx&nbsp;y</a>", "2:2 “&nbsp;” is not known here." },
  { "less-than", "<a>\nx < y</a>", "2:3 “<” stands here and begins no element." },
  { "comment", "<a>\n<!-- x\n<b/></a>", "2:1 The comment that begins here is not ended." },
  { "comment-in-comment", "<a>\n<!-- x\n<!-- y --></a>",
    "2:1 The comment that begins here is not ended." },
  { "not-closed", "<a>\n <b>\n<c/>\n</a>",
    "2:2 The element “b” of line 2 is not closed before the “</a>” of line 4." },
  { "end-too-many", "<a>\n <b>x</b>\n</c>\n</a>",
    "3:1 “</c>” stands here, where the element “a” of line 1 is open." },
  { "cut-off", "<a>\n <b>", "2:5 The file ends before the element “b” of line 2 is closed." },
  { "empty", "", "1:1 The file ends before there is an element in it." },
};

static void
test_complaint (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaXmlDocument) document = read_text (complaints[i].text, faults);
  const MajakkaFault *fault = majakka_faults_get (faults, 0);
  g_autofree char *told = g_strdup_printf ("%u:%u %s", fault->line, fault->column, fault->sentence);

  g_assert_null (document);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 1);
  g_assert_cmpstr (told, ==, complaints[i].fault);
}

static char *
repeat (const char *before, const char *text, gsize n, const char *after)
{
  GString *out = g_string_new (before);

  for (gsize i = 0; i < n; i++)
    g_string_append (out, text);
  g_string_append (out, after);

  return g_string_free (out, FALSE);
}

/* White space is words to some and layout to others. */
static void
test_skip_blank (void)
{
  static const char text[] = "<a>\n  <b> x </b>\n\t<c/> y\n</a>";
  MajakkaXmlLimits limits = majakka_xml_default_limits;
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaXmlDocument) whole = read_text (text, faults);
  g_autoptr (MajakkaXmlDocument) document = NULL;
  const MajakkaXmlNode *node;

  node = majakka_xml_document_get_root (whole)->first_child;
  g_assert_cmpstr (node->text, ==, "\n  ");

  limits.skip_blank = TRUE;
  document = majakka_xml_read_memory (text, strlen (text), "x.xml", &limits, faults);
  node = majakka_xml_document_get_root (document)->first_child;
  g_assert_cmpstr (node->name, ==, "b");
  g_assert_cmpstr (node->first_child->text, ==, " x ");
  g_assert_cmpstr (node->next->name, ==, "c");
  g_assert_cmpstr (node->next->next->text, ==, " y\n");
}

static void
test_limit_bytes (void)
{
  g_autofree char *text = repeat ("<a>", "0123456789", 512 * 1024, "</a>");

  assert_text_refused_soon (text, "xml-too-large");
}

static void
test_limit_depth (void)
{
  g_autofree char *deep = repeat ("", "<a>", 16, "");
  g_autofree char *good = repeat (deep, "</a>", 16, "");
  g_autofree char *bad = repeat ("<a>", "<a>", 16, "");
  g_autofree char *very_bad = repeat ("", "<a>", 500 * 1000, "");
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaXmlDocument) document = read_text (good, faults);

  g_assert_nonnull (document);
  assert_text_refused_soon (bad, "xml-too-deep");
  assert_text_refused_soon (very_bad, "xml-too-deep");
}

static void
test_limit_nodes (void)
{
  g_autofree char *bad = repeat ("<a>", "<b/>", 60 * 1000, "</a>");

  assert_text_refused_soon (bad, "xml-too-many");
}

static void
test_limit_attributes (void)
{
  g_autoptr (GString) text = g_string_new ("<a");

  for (guint i = 0; i < 25; i++)
    g_string_append_printf (text, " a%u=''", i);
  g_string_append (text, "/>");
  assert_text_refused_soon (text->str, "xml-attributes");
}

static void
test_limit_value (void)
{
  g_autofree char *bad = repeat ("<a one='", "x", 2001, "'/>");
  g_autofree char *good = repeat ("<a one='", "x", 2000, "'/>");
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaXmlDocument) document = read_text (good, faults);

  g_assert_nonnull (document);
  assert_text_refused_soon (bad, "xml-attributes");
}

/* Two megabytes on one line, with as many elements as there may be. */
static void
test_long_line (void)
{
  g_autofree char *text =
      repeat ("<a>", "<b>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</b>", 24 * 1000, "</a>");
  gint64 start = g_get_monotonic_time ();
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaXmlDocument) document = read_text (text, faults);

  g_assert_nonnull (document);
  g_assert_cmpfloat ((double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC, <, MAX_SECONDS);
}

static void
test_utf16 (void)
{
  static const char text[] = "\xff\xfe<\0a\0/\0>\0";

  assert_refused_soon (text, sizeof text - 1, "xml-not-utf8");
}

static char *
path_of (const char *name)
{
  return g_build_filename (directory, name, NULL);
}

static void
assert_file_refused (const char *path, const char *tag)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaFaults) head_faults = majakka_faults_new ();
  g_autoptr (MajakkaXmlDocument) document =
      majakka_xml_read_file (path, &majakka_xml_default_limits, faults);
  g_autoptr (MajakkaXmlDocument) head =
      majakka_xml_read_head (path, "b", &majakka_xml_default_limits, head_faults);

  g_assert_null (document);
  g_assert_null (head);
  assert_one_fault (faults, tag);
  assert_one_fault (head_faults, tag);
  g_assert_cmpstr (majakka_faults_get (faults, 0)->file, ==, path);
}

static void
test_not_there (void)
{
  g_autofree char *path = path_of ("nothing");

  assert_file_refused (path, "xml-unreadable");
}

static void
test_directory (void)
{
  assert_file_refused (directory, "xml-unreadable");
}

/* Nobody writes to the pipe: reading it would wait for ever. */
static void
test_pipe (void)
{
  g_autofree char *path = path_of ("pipe");

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  assert_file_refused (path, "xml-unreadable");
  g_unlink (path);
}

static void
test_unreadable (void)
{
  g_autofree char *path = path_of ("secret");

  if (geteuid () == 0)
    {
      g_test_skip ("root reads everything");
      return;
    }
  g_assert_true (g_file_set_contents (path, "<a/>", -1, NULL));
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  assert_file_refused (path, "xml-unreadable");
  g_unlink (path);
}

static void
test_large_file (void)
{
  g_autofree char *path = path_of ("large");

  g_assert_true (g_file_set_contents (path, "<a>", -1, NULL));
  g_assert_cmpint (truncate (path, 5 * 1024 * 1024), ==, 0);
  assert_file_refused (path, "xml-too-large");
  g_unlink (path);
}

/* Where the bytes that the head does not need are cut, and what stands behind, is no matter; a
 * character that two chunks share is whole. */
static void
test_head (void)
{
  g_autofree char *path = path_of ("head");

  for (guint pad = 16370; pad < 16395; pad++)
    {
      g_autofree char *before = repeat ("<a>", "x", pad, "ä🙂<c/>");
      g_autofree char *text = g_strconcat (before, "<b><<<&", NULL);
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaXmlDocument) head = NULL;

      g_assert_true (g_file_set_contents (path, text, -1, NULL));
      head = majakka_xml_read_head (path, "b", &majakka_xml_default_limits, faults);
      g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
      g_assert_true (majakka_xml_node_is (
          majakka_xml_node_first_element (majakka_xml_document_get_root (head)), "c"));
    }
  g_unlink (path);
}

static void
test_faults (void)
{
  guint n_tags;
  const MajakkaFaultTag *tags = majakka_xml_get_fault_tags (&n_tags);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *line = NULL;

  g_assert_cmpuint (n_tags, ==, 15);
  majakka_faults_add (faults, &tags[1], "b.xml", 2, 1, "Second %s.", "fault");
  majakka_faults_add (faults, &tags[0], "b.xml", 1, 9, "First.");
  majakka_faults_add (faults, &tags[0], "a.xml", 7, 9, "Before.");
  majakka_faults_sort (faults);
  g_assert_cmpstr (majakka_faults_get (faults, 0)->file, ==, "a.xml");
  line = majakka_fault_to_string (majakka_faults_get (faults, 2));
  g_assert_cmpstr (line, ==, "b.xml:2:1: error: Second fault. [xml-too-large]");
  g_assert_cmpuint (majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR), ==, 3);
  g_assert_cmpuint (majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_WARNING), ==, 0);
  g_assert_true (majakka_faults_first_error (faults) == majakka_faults_get (faults, 0));
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  directory = g_dir_make_tmp ("majakka-test-XXXXXX", NULL);

  g_test_add_func ("/xml/tree", test_tree);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *name = g_strconcat ("/xml/place/", places[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_place);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *name = g_strconcat ("/xml/refuse/", refusals[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_refusal);
    }
  for (guint i = 0; i < G_N_ELEMENTS (complaints); i++)
    {
      g_autofree char *name = g_strconcat ("/xml/complain/", complaints[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_complaint);
    }
  g_test_add_func ("/xml/refuse/utf-16", test_utf16);
  g_test_add_func ("/xml/limit/bytes", test_limit_bytes);
  g_test_add_func ("/xml/limit/depth", test_limit_depth);
  g_test_add_func ("/xml/limit/nodes", test_limit_nodes);
  g_test_add_func ("/xml/limit/attributes", test_limit_attributes);
  g_test_add_func ("/xml/limit/value", test_limit_value);
  g_test_add_func ("/xml/long-line", test_long_line);
  g_test_add_func ("/xml/file/not-there", test_not_there);
  g_test_add_func ("/xml/file/directory", test_directory);
  g_test_add_func ("/xml/file/pipe", test_pipe);
  g_test_add_func ("/xml/file/unreadable", test_unreadable);
  g_test_add_func ("/xml/skip-blank", test_skip_blank);
  g_test_add_func ("/xml/file/large", test_large_file);
  g_test_add_func ("/xml/file/head", test_head);
  g_test_add_func ("/xml/faults", test_faults);
  status = g_test_run ();

  g_rmdir (directory);
  g_free (directory);

  return status;
}
