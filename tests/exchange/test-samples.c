/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Files as Moodle writes them, and what is said about what a lesson has no place for. */

#include "exchange-fixture.h"

static void
assert_questions (const MajakkaExchangeSet *set, const char *const *expected)
{
  for (guint i = 0; i < set->questions->len; i++)
    {
      g_autofree char *found = exchange_describe (g_ptr_array_index (set->questions, i));

      g_assert_cmpstr (found, ==, expected[i]);
    }
  g_assert_null (expected[set->questions->len]);
}

static void
test_gift (void)
{
  static const char *const questions[] = {
    "best-answer|one|What is a <strong>good</strong> first question?\n"
    "+What was fun today?||Yes. It opens the door.\n"
    "-How was school?||It is a start.\n"
    "-Why were you online: again?||Ask, then listen.\n",
    "which-help|several|Which of these help?\n"
    "+A break||Yes.\n+A talk||Yes.\n-A ban||It rarely does.\n",
    "true-1|true-false|Children {mostly} like rules = fair rules.\n"
    "+||Right ~ they do.\n-||They do.\n",
    "pairs|match|Match *these*.\n-Lock|Key|A lock has a key.\n-Cup|Saucer|\n",
    "groups|sort|Sort.\n"
    "-Kind word|Helps|Think of yourself.\n-Silence|Hurts|\n-Time|Helps|\n",
    "steps|order|What comes first?\n-Breathe||\n-Listen||\n-Thank||\n",
    "ordering|order|Sort the days.\n-Monday||\n-Tuesday||\n-Wednesday||\n",
    "q-8|one|Grant is _____ in Grant’s tomb.\n-buried||\n+entombed||\n-living||\n",
    "best-answer-2|several|Two right ones?\n+This one||\n+That one||\n-Neither||\n",
    "rich|true-false|Look: here\n+||\n-||\n",
    "last|true-false|It ends here.\n-||\n+||\n",
    NULL,
  };
  static const char *const notes[] = {
    "moodle.gift:5: “Best answer” has an answer that is partly right; in the draft it is a wrong one.",
    "moodle.gift:13: The general feedback of “Which help?” was left out: every answer has feedback of its "
    "own.",
    "moodle.gift:23: “Pairs” has an answer that goes with nothing; it was left out.",
    "moodle.gift:23: “Pairs” is written in Markdown; its signs were kept as they are.",
    "moodle.gift:51: “Best answer” has several right answers, and one of them is enough; in the draft all "
    "have to be chosen.",
    "moodle.gift:53: “Short” was left out: its answer is a word to be typed.",
    "moodle.gift:55: “Number” was left out: its answer is a number to be typed.",
    "moodle.gift:57: “Essay” was left out: its answer is a text that somebody has to read.",
    "moodle.gift:59: “Text” was left out: it is a text without answers.",
    "moodle.gift:61: “Open” was left out: a brace is opened or closed alone.",
    "moodle.gift:63: “Shut” was left out: it has more than one pair of braces, or no empty line after it.",
    "moodle.gift:66: A picture of “Rich” was left out.",
    "moodle.gift:66: A script in “Rich” was left out.",
    "moodle.gift:66: The address of a link in “Rich” was left out; its words were kept.",
    "moodle.gift:68: The category “Another” was left out: its questions stand with those of the first one.",
    NULL,
  };
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaExchangeSet) set = exchange_read_test_file ("moodle.gift", &faults);

  g_assert_nonnull (set);
  g_assert_cmpstr (set->title, ==, "Screen time");
  assert_questions (set, questions);
  exchange_assert_notes (faults, notes);
}

static void
test_windows (void)
{
  static const char *const questions[] = {
    "one|true-false|Yes?\n+||\n-||\n",
    "two|one|Really?\n-No||\n+Yes||\n",
    NULL,
  };
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaExchangeSet) set = exchange_read_test_file ("windows.gift", &faults);

  g_assert_nonnull (set);
  assert_questions (set, questions);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
}

static void
test_moodle_xml (void)
{
  static const char *const questions[] = {
    "best-answer|one|What is a <strong>good</strong> first question?\n"
    "+What was <em>fun</em> today?||Yes – it opens the door.\n"
    "-How was school?||Ask, then listen.\n",
    "false-true|true-false|Children never <em>tell</em>.\n-||They do.\n+||Right, they do.\n",
    "pairs|match|Match these.\n-Lock|Key|\n-Cup|Saucer &amp; spoon|\n",
    "order|order|Sort the days.\n-Monday||\n-Tuesday||\n",
    NULL,
  };
  static const char *const notes[] = {
    "moodle.xml:15: A picture of “Best answer” was left out.",
    "moodle.xml:15: The hints of “Best answer” were left out.",
    "moodle.xml:15: The tags of “Best answer” were left out.",
    "moodle.xml:15: What “Best answer” says to every right or wrong response was left out: a lesson speaks "
    "about answers.",
    "moodle.xml:90: “Pairs” has an answer that goes with nothing; it was left out.",
    "moodle.xml:137: “Gaps” was left out: a lesson has no questions of the type “cloze”.",
    "moodle.xml:146: “Sums” was left out: a lesson has no questions of the type “calculated”.",
    NULL,
  };
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaExchangeSet) set = exchange_read_test_file ("moodle.xml", &faults);

  g_assert_nonnull (set);
  g_assert_cmpstr (set->title, ==, "Screen time");
  assert_questions (set, questions);
  exchange_assert_notes (faults, notes);
}

static void
test_html (void)
{
  static const struct
  {
    const char *html;
    const char *markup;
  } cases[] = {
    { "a <b>b</b> c", "a <strong>b</strong> c" },
    { "a<b> b </b>c", "a <strong>b</strong> c" },
    { "<p>a</p><p>b</p>", "a b" },
    { "<ul><li>a</li><li>b</li></ul>", "a b" },
    { "<b>a</b> <i>b</i> c", "<strong>a</strong> b c" },
    { "<b><i>a</b></i> b", "<strong><em>a</em></strong> b" },
    { "x <b>never closed", "x <strong>never closed</strong>" },
    { "x </b></b> y", "x y" },
    { "<style>p { }</style>a<script>alert('<b>')</script>b<!-- c -->d", "abd" },
    { "<script>never closed", "" },
    { "1 < 2 and 3 <4, a<b", "1 &lt; 2 and 3 &lt;4, a&lt;b" },
    { "a <img src='x' onerror=\"alert('>')\"> b", "a b" },
    { "&auml;&#228;&#xe4;&eacute; &amp;lt; &lt;b&gt; &nosuch; &#0; &#xd800; &#x110000; &",
      "äääé &amp;lt; &lt;b&gt; &amp;nosuch; &amp;#0; &amp;#xd800; &amp;#x110000; &amp;" },
    { "a&#1;b&#27;[31mc", "ab[31mc" },
    { "<table><tr><td>a</td><td>b</td></tr></table>", "a b" },
    { "<svg><text>no</text></svg>yes", "yes" },
    { "<iframe src=x>no</iframe>yes<embed src=y>", "yes" },
    { "<o:p>Word</o:p> <!DOCTYPE x> <?php ?> text", "Word text" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf (
          "<quiz><question type=\"truefalse\"><name><text>n</text></name><questiontext format=\"html\">"
          "<text><![CDATA[%s]]></text></questiontext><answer fraction=\"100\"><text>true</text></answer>"
          "</question></quiz>",
          cases[i].html);
      g_autoptr (MajakkaFaults) faults = NULL;
      g_autoptr (MajakkaExchangeSet) set = exchange_read (text, &faults);

      if (*cases[i].markup == '\0')
        {
          g_assert_null (set);
          continue;
        }
      g_assert_nonnull (set);
      g_assert_cmpstr (((MajakkaExchangeQuestion *) g_ptr_array_index (set->questions, 0))->prompt,
                       ==, cases[i].markup);
    }
}

static void
test_ids (void)
{
  static const char *const names[][2] = {
    { "q-1", "q-1" },
    { "Q 1", "q-1-2" },
    { "q-1", "q-1-3" },
    { "Ääni & kuva!", "aani-kuva" },
    { "2. Kuka?", "q-2-kuka" },
    { "日本", "q-6" },
    { "", "q-7" },
    { "a-very-long-name-that-goes-on-and-on-and-on-until-it-is-too-long-for-an-id",
      "a-very-long-name-that-goes-on-and-on-and-on-until-it-is-too-long" },
    { "a-very-long-name-that-goes-on-and-on-and-on-until-it-is-too-long-for-an-id",
      "a-very-long-name-that-goes-on-and-on-and-on-until-it-is-2" },
  };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaExchangeSet) set = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_string_append_printf (text, "::%s::Yes?{T}\n\n", names[i][0]);
  set = exchange_read (text->str, &faults);
  g_assert_nonnull (set);
  g_assert_cmpuint (set->questions->len, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpstr (((MajakkaExchangeQuestion *) g_ptr_array_index (set->questions, i))->id, ==,
                     names[i][1]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/samples/gift", test_gift);
  g_test_add_func ("/exchange/samples/windows", test_windows);
  g_test_add_func ("/exchange/samples/moodle-xml", test_moodle_xml);
  g_test_add_func ("/exchange/samples/html", test_html);
  g_test_add_func ("/exchange/samples/ids", test_ids);

  return g_test_run ();
}
