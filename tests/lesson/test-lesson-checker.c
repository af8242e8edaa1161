/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every rule: a sound lesson is changed in one place, and gives exactly the one message. */

#include "majakka-lesson-checker.h"
#include "majakka-lesson-reader.h"

#include <string.h>

/* What a small but sound lesson is changed into, and the tag that it gives. NULL: no fault. */
static const struct
{
  const char *name;
  const char *from;
  const char *to;
  const char *tag;
} changes[] = {
  { "sound", "", "", NULL },
  { "namespace", "urn:majakka:lesson:1", "urn:other", "not-a-lesson" },
  { "newer", "urn:majakka:lesson:1", "urn:majakka:lesson:2", "newer-format" },
  { "misspelt-child", "<feedback>5</feedback>", "<feeback>5</feeback>", "element-unknown" },
  { "element-of-another-namespace", "<p>2</p>", "<p xmlns=\"urn:x\">2</p>", "element-unknown" },
  { "inline-of-another-namespace", "<em>a ", "<em xmlns=\"urn:x\">a ", "element-unknown" },
  { "html", "<p>2</p>", "<p><b>2</b></p>", "element-unknown" },
  { "missing", "<summary>Every element once.</summary>", "", "element-missing" },
  { "twice", "<summary>", "<summary>One.</summary><summary>", "element-twice" },
  { "text-place", "<steps>", "<steps>Words", "text-place" },
  { "text-long", "<title>Small</title>",
    "<title>A title that is very much longer than anybody would like to read today</title>",
    "text-long" },
  { "space-at-end", "<em>a ", "<em>and</em> <em>a ", NULL },
  { "space-lost", "<p>2</p>", "<p><em>a</em> <em>b</em></p>", "text-space" },
  { "picture-name", "src=\"x.png\"", "src=\"../x.png\"", "value" },
  { "url", "https://example.org/", "javascript:alert(1)", "value" },
  { "date", "date=\"2020\"", "date=\"2020-02-30\"", "value" },
  { "id", "id=\"do\"", "id=\"Do\"", "value" },
  { "sign", "sign=\"gift\"><p>m", "sign=\"gifts\"><p>m", "value" },
  { "minutes", "minutes=\"10\" track", "minutes=\"99\" track", "value" },
  { "note-on-inline", "<term ref=\"t\"", "<term ref=\"t\" note=\"n\"", "attribute-unknown" },
  { "depth-four", "<p>2</p>", "<p><em><em><em><em>a</em></em></em></em></p>", NULL },
  { "inline-depth", "<p>2</p>", "<p><em><em><em><em><em>a</em></em></em></em></em></p>",
    "inline-depth" },
  { "term-in-term", "<term ref=\"t\">term", "<term ref=\"t\"><see ref=\"other\">x</see>",
    "inline-nesting" },
  { "term-empty", "<term ref=\"t\">term</term>", "<term ref=\"t\"/>", "inline-nesting" },
  { "no-options", "<option id=\"b\"><p>6</p><feedback>7</feedback></option>", "",
    "question-options" },
  { "none-right", "<option id=\"a\" right=\"yes\"><p>4", "<option id=\"a\"><p>4",
    "question-right" },
  { "several-none", "<option id=\"a\" right=\"yes\"><p>a", "<option id=\"a\"><p>a",
    "question-right" },
  { "true-false-ids", "id=\"false\"", "id=\"no\"", "question-true-false" },
  { "groups", "<group id=\"g\">G</group>", "", "question-groups" },
  { "group-too-many", "<prompt>3</prompt>", "<prompt>3</prompt><group id=\"x\">X</group>",
    "question-groups" },
  { "group-empty", "<group id=\"g\">", "<group id=\"x\">X</group><group id=\"g\">", "group-empty" },
  { "option-words", "<p>6</p>", "", "option-words" },
  { "option-words-in-true-false", "<option id=\"false\">", "<option id=\"false\"><p>x</p>",
    "option-words" },
  { "option-partner", "<goes-with>z</goes-with>", "", "option-partner" },
  { "option-partner-elsewhere", "<p>6</p>", "<p>6</p><goes-with>z</goes-with>", "option-partner" },
  { "option-partner-twice", "<goes-with>z", "<goes-with>y", "option-partner-twice" },
  { "option-group-missing", "<option id=\"c\" group=\"h\">", "<option id=\"c\">", "option-group" },
  { "option-group-elsewhere", "<option id=\"b\"><p>6", "<option id=\"b\" group=\"h\"><p>6",
    "option-group" },
  { "option-from", "<option id=\"b\" from=\"B\">", "<option id=\"b\">", "option-from" },
  { "option-from-elsewhere", "<option id=\"b\"><p>6", "<option id=\"b\" from=\"B\"><p>6",
    "option-from" },
  { "option-sign-on-wrong", "<option id=\"b\" from=\"B\">",
    "<option id=\"b\" from=\"B\" sign=\"gift\">", "option-sign" },
  { "option-right", "kind=\"order\" objective=\"do\"><prompt>p</prompt><option id=\"a\">",
    "kind=\"order\" objective=\"do\"><prompt>p</prompt><option id=\"a\" right=\"yes\">",
    "option-right" },
  { "section-objective", "teaches=\"do\"", "teaches=\"do be\"", "objective-unknown" },
  { "untaught", "teaches=\"do\" ", "", "objective-untaught" },
  { "unasked", "</objective>", "</objective><objective id=\"be\">be</objective>", NULL },
  { "cite", "<cite ref=\"s\"/>", "<cite ref=\"s\"/><cite ref=\"x\"/>", "cite-unknown" },
  { "uncited", "<cite ref=\"s\"/>", "", "source-uncited" },
  { "end-with-choice", "<scene id=\"b\" end=\"yes\"><p>u</p>",
    "<scene id=\"b\" end=\"yes\"><p>u</p><choice goto=\"a\">x</choice>", "scene-choices" },
  { "scene-misspelt", "<choice goto=\"b\">t</choice>", "<choise goto=\"b\">t</choise>",
    "element-unknown" },
  { "why-without-sign", " sign=\"gift\"><p>m", "><p>m", "message-why" },
  { "no-tonight", " kind=\"tonight\"", "", "tonight" },
  { "region-none", " countries=\"FI SE\"", "", "region-countries" },
  { "review-future", "reviewed=\"2026-11-21\"", "reviewed=\"2026-11-23\"", "review-future" },
  { "review-today", "reviewed=\"2026-11-21\"", "reviewed=\"2026-11-22\"", NULL },
  { "review-two-years", "reviewed=\"2026-11-21\"", "reviewed=\"2024-11-22\"", NULL },
  { "review-old", "reviewed=\"2026-11-21\"", "reviewed=\"2024-11-21\"", "review-old" },
  { "read-future", "read=\"2026-11-21\"", "read=\"2026-12-01\"", "source-read-future" },
  { "figure", "<p>2</p>", "<p>In Finland in 2025 one in five.<cite ref=\"s\"/></p>", NULL },
  { "figure-without-source", "<p>2</p>", "<p>In Finland in 2025 one in five.</p>",
    "statistic-source" },
  { "figure-without-year", "<p>2</p>", "<p>In Finland 20&#xa0;%.<cite ref=\"s\"/></p>",
    "statistic-year" },
  { "figure-without-place", "<p>2</p>", "<p>In 2025 there were 1,234.<cite ref=\"s\"/></p>",
    "statistic-place" },
  { "figure-in-list", "<list><item>a</item>", "<list><item>In 2025 in Finland 1,234.</item>",
    "statistic-source" },
  { "figure-in-prompt", "<prompt>3</prompt>", "<prompt>In 2025, one in five in Finland?</prompt>",
    NULL },
  { "figure-in-feedback", "<feedback>5</feedback>",
    "<feedback>In Finland in 2025 one in five.</feedback>", "statistic-source" },
  { "figure-in-other-language", "xml:lang=\"en\"", "xml:lang=\"de\"", NULL },
  { "avoided", "<p>2</p>", "<p>He is a monster.</p>", "words-avoided" },
  { "avoided-in-markup", "<p>2</p>", "<p>He is a <em>monster</em>.</p>", "words-avoided" },
  { "avoided-in-title", "<title>o</title>", "<title>Stranger danger</title>", "words-avoided" },
  { "avoided-and-named", "<p>2</p>", "<p>Nobody is a “monster”.</p>", NULL },
  { "file-name", "id=\"small\"", "id=\"smaller\"", "file-name" },
};

static char *sound;

static char *
replace_first (const char *text, const char *from, const char *to)
{
  const char *at = strstr (text, from);

  g_assert_nonnull (at);

  return g_strdup_printf ("%.*s%s%s", (int) (at - text), text, to, at + strlen (from));
}

/* The lesson is small, so some rules about sizes speak up; they have tests of their own. */
static gboolean
is_about_size (const MajakkaFault *fault)
{
  return g_str_equal (fault->tag->name, "lesson-length") ||
         g_str_equal (fault->tag->name, "quiz-size") ||
         g_str_equal (fault->tag->name, "objective-untaught") ||
         g_str_equal (fault->tag->name, "objective-unasked");
}

static MajakkaFaults *
check (const char *text)
{
  const MajakkaCheckContext context = { .today = "2026-11-22" };
  MajakkaFaults *faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson =
      majakka_lesson_read_memory (text, strlen (text), "small.xml", faults);

  if (lesson != NULL)
    majakka_lesson_check (lesson, &context, faults);

  return faults;
}

static void
test_change (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autofree char *text = replace_first (sound, changes[i].from, changes[i].to);
  g_autoptr (MajakkaFaults) faults = check (text);
  guint n_found = 0;
  guint n_others = 0;

  for (guint j = 0; j < majakka_faults_count (faults); j++)
    {
      const MajakkaFault *fault = majakka_faults_get (faults, j);
      g_autofree char *line = majakka_fault_to_string (fault);

      g_test_message ("%s", line);
      if (g_strcmp0 (fault->tag->name, changes[i].tag) == 0)
        n_found++;
      else if (!is_about_size (fault))
        n_others++;
    }
  g_assert_cmpuint (n_found, ==, changes[i].tag != NULL ? 1 : 0);
  g_assert_cmpuint (n_others, ==, 0);
}

static gboolean
has_fault (MajakkaFaults *faults, const char *tag)
{
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    if (g_str_equal (majakka_faults_get (faults, i)->tag->name, tag))
      return TRUE;

  return FALSE;
}

static void
test_sizes (void)
{
  g_autoptr (MajakkaFaults) small = check (sound);
  g_autofree char *more =
      replace_first (sound, "</objective>", "</objective><objective id=\"be\">be calm</objective>");
  g_autoptr (MajakkaFaults) unasked = check (more);
  g_autofree char *once = replace_first (more, "kind=\"several\" objective=\"do\"",
                                         "kind=\"several\" objective=\"be\"");
  g_autoptr (MajakkaFaults) asked_once = check (once);
  g_autofree char *twice =
      replace_first (once, "kind=\"sort\" objective=\"do\"", "kind=\"sort\" objective=\"be\"");
  g_autoptr (MajakkaFaults) asked_twice = check (twice);

  g_assert_true (has_fault (small, "lesson-length"));
  g_assert_true (has_fault (small, "quiz-size"));
  g_assert_false (has_fault (small, "objective-unasked"));
  g_assert_true (has_fault (unasked, "objective-unasked"));
  g_assert_true (has_fault (asked_once, "objective-unasked"));
  g_assert_false (has_fault (asked_twice, "objective-unasked"));
  g_assert_true (has_fault (unasked, "objective-untaught"));
}

/* Another objective, taught by a section of its own: @block is what that section has for it. */
static MajakkaFaults *
check_other_objective (const char *block)
{
  g_autofree char *objective =
      replace_first (sound, "</objective>", "</objective><objective id=\"be\">be calm</objective>");
  g_autofree char *section = g_strdup_printf (
      "<section id=\"other\" teaches=\"be\"><title>o</title>%s</section><quiz", block);
  g_autofree char *text = replace_first (objective, "<quiz", section);

  return check (text);
}

static void
test_practised (void)
{
  static const char *const practice[] = {
    "<dos><do>Ask.</do><dont>Wait.</dont></dos>",
    "<checklist id=\"n\"><title>Now</title><item id=\"i\">Ask.</item></checklist>",
    "<question id=\"q-be\" kind=\"one\" objective=\"be\"><prompt>3</prompt>"
    "<option id=\"a\" right=\"yes\"><p>4</p><feedback>5</feedback></option>"
    "<option id=\"b\"><p>6</p><feedback>7</feedback></option></question>",
  };
  g_autoptr (MajakkaFaults) read_only = check_other_objective ("<p>Be calm.</p>");
  g_autoptr (MajakkaFaults) about_another = check_other_objective (
      "<question id=\"q-be\" kind=\"one\" objective=\"do\"><prompt>3</prompt>"
      "<option id=\"a\" right=\"yes\"><p>4</p><feedback>5</feedback></option>"
      "<option id=\"b\"><p>6</p><feedback>7</feedback></option></question>");

  g_assert_true (has_fault (read_only, "objective-unpractised"));
  g_assert_true (has_fault (about_another, "objective-unpractised"));
  for (guint i = 0; i < G_N_ELEMENTS (practice); i++)
    {
      g_autoptr (MajakkaFaults) faults = check_other_objective (practice[i]);

      g_assert_false (has_fault (faults, "objective-unpractised"));
      g_assert_false (has_fault (faults, "objective-untaught"));
    }
}

/* More runs than are shown in one text. */
static void
test_text_markup (void)
{
  g_autoptr (GString) many = g_string_new ("<p>");
  g_autofree char *text = NULL;
  g_autoptr (MajakkaFaults) faults = NULL;

  for (guint i = 0; i < 400; i++)
    g_string_append (many, "x <em>a</em> ");
  g_string_append (many, "</p>");
  text = replace_first (sound, "<p>2</p>", many->str);
  faults = check (text);
  g_assert_true (has_fault (faults, "text-markup"));
}

static void
test_objectives_many (void)
{
  g_autoptr (GString) many = g_string_new ("</objective>");
  g_autofree char *text = NULL;
  g_autoptr (MajakkaFaults) faults = NULL;

  for (guint i = 0; i < 6; i++)
    g_string_append_printf (many, "<objective id=\"o%u\">be calm</objective>", i);
  text = replace_first (sound, "</objective>", many->str);
  faults = check (text);
  g_assert_true (has_fault (faults, "objectives-many"));
}

/* Returns microseconds. */
static gint64
time_scenes (guint n_scenes)
{
  g_autoptr (GString) many = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (MajakkaFaults) faults = NULL;
  gint64 start;

  for (guint i = 0; i < n_scenes; i++)
    g_string_append_printf (many,
                            "<scene id=\"s%u\"><p>x</p><choice goto=\"s%u\">y</choice></scene>", i,
                            i + 1 < n_scenes ? i + 1 : 0);
  g_string_append (many, "<scene id=\"a\">");
  text = replace_first (sound, "<scene id=\"a\">", many->str);
  start = g_get_monotonic_time ();
  faults = check (text);
  g_assert_true (has_fault (faults, "scene-unreachable"));

  return g_get_monotonic_time () - start;
}

/* Ten times the scenes take about ten times as long; comparing each with each would take a hundred. */
static void
test_many_scenes (void)
{
  gint64 few = MIN (time_scenes (500), time_scenes (500));

  g_assert_cmpint (time_scenes (5000), <, 50 * few);
}

static void
test_lesson_twice (void)
{
  const MajakkaCheckContext context = { NULL };
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (GPtrArray) lessons =
      g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_lesson_unref);

  g_ptr_array_add (lessons, majakka_lesson_read_memory (sound, strlen (sound), "a.xml", faults));
  g_ptr_array_add (lessons, majakka_lesson_read_memory (sound, strlen (sound), "b.xml", faults));
  majakka_lessons_check (lessons, &context, NULL, faults);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 1);
  g_assert_cmpstr (majakka_faults_get (faults, 0)->tag->name, ==, "lesson-twice");
  g_assert_cmpstr (majakka_faults_get (faults, 0)->file, ==, "b.xml");
}

static void
test_lost_lesson (void)
{
  char *released[] = { (char *) "gone", (char *) "gone/question/q", NULL };
  const MajakkaCheckContext context = { .released_ids = released };
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (GPtrArray) lessons = g_ptr_array_new ();

  majakka_lessons_check (lessons, &context, "released-ids.txt", faults);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 1);
  g_assert_cmpstr (majakka_faults_get (faults, 0)->tag->name, ==, "id-lost");
}

static void
test_ids (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson =
      majakka_lesson_read_memory (sound, strlen (sound), "small.xml", faults);
  g_auto (GStrv) ids = majakka_lesson_list_ids (lesson);
  const char *const *list = (const char *const *) ids;

  g_assert_cmpstr (ids[0], ==, "small");
  g_assert_true (g_strv_contains (list, "small/objective/do"));
  g_assert_true (g_strv_contains (list, "small/section/one"));
  g_assert_true (g_strv_contains (list, "small/section/quiz"));
  g_assert_true (g_strv_contains (list, "small/checklist/list/item/i"));
  g_assert_true (g_strv_contains (list, "small/scenario/story/scene/a"));
  g_assert_true (g_strv_contains (list, "small/question/pq/option/a"));
  g_assert_true (g_strv_contains (list, "small/question/q5/group/g"));
}

/* Tags are for ever too, and each says what to do. */
static void
test_tags (void)
{
  guint n_tags;
  const MajakkaFaultTag *tags = majakka_lesson_get_fault_tags (&n_tags);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n_tags; i++)
    {
      g_assert_nonnull (tags[i].name);
      g_assert_true (g_hash_table_add (seen, (gpointer) tags[i].name));
      g_assert_true (g_str_has_suffix (tags[i].rule, "."));
      g_assert_true (g_str_has_suffix (tags[i].mend, "."));
    }
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  path = g_test_build_filename (G_TEST_DIST, "fuzz", "seeds-lesson", "all.xml", NULL);
  g_assert_true (g_file_get_contents (path, &sound, NULL, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *name = g_strconcat ("/lesson-checker/change/", changes[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_change);
    }
  g_test_add_func ("/lesson-checker/sizes", test_sizes);
  g_test_add_func ("/lesson-checker/practised", test_practised);
  g_test_add_func ("/lesson-checker/text-markup", test_text_markup);
  g_test_add_func ("/lesson-checker/objectives-many", test_objectives_many);
  g_test_add_func ("/lesson-checker/many-scenes", test_many_scenes);
  g_test_add_func ("/lesson-checker/lesson-twice", test_lesson_twice);
  g_test_add_func ("/lesson-checker/lost-lesson", test_lost_lesson);
  g_test_add_func ("/lesson-checker/ids", test_ids);
  g_test_add_func ("/lesson-checker/tags", test_tags);
  status = g_test_run ();
  g_free (sound);

  return status;
}
