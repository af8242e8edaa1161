/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is written in each format, letter for letter, and that it comes back. */

#include "exchange-fixture.h"

static MajakkaExchangeQuestion *
add_question (MajakkaExchangeSet *set, const char *id, MajakkaQuestionKind kind, const char *prompt)
{
  MajakkaExchangeQuestion *question = majakka_exchange_question_new (id, kind);

  question->prompt = g_strdup (prompt);
  g_ptr_array_add (set->questions, question);

  return question;
}

static void
add_answer (MajakkaExchangeQuestion *question,
            gboolean right,
            const char *text,
            const char *goes_with,
            const char *feedback)
{
  MajakkaExchangeAnswer *answer = majakka_exchange_question_add_answer (question);

  answer->right = right;
  answer->text = g_strdup (text);
  answer->goes_with = g_strdup (goes_with);
  answer->feedback = g_strdup (feedback);
}

static void
assert_comes_back (const MajakkaExchangeSet *set)
{
  g_autofree char *gift = majakka_exchange_set_to_gift (set);
  g_autofree char *xml = majakka_exchange_set_to_moodle_xml (set);
  const char *const texts[] = { gift, xml };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (MajakkaFaults) faults = NULL;
      g_autoptr (MajakkaExchangeSet) back = exchange_read (texts[i], &faults);

      g_test_message ("%s", texts[i]);
      exchange_assert_notes (faults, (const char *const[]){ NULL });
      g_assert_nonnull (back);
      exchange_assert_same (set, back);
    }
}

static void
assert_gift (const MajakkaExchangeSet *set, const char *expected)
{
  g_autofree char *gift = majakka_exchange_set_to_gift (set);

  g_assert_cmpstr (gift, ==, expected);
  assert_comes_back (set);
}

static void
test_one (void)
{
  g_autoptr (MajakkaExchangeSet) set = majakka_exchange_set_new ("Talk/listen");
  MajakkaExchangeQuestion *question = add_question (set, "q-one", MAJAKKA_QUESTION_ONE, "Which?");

  add_answer (question, FALSE, "This", NULL, "No.");
  add_answer (question, TRUE, "That", NULL, NULL);
  assert_gift (set, "$CATEGORY: $course$/top/Talk//listen\n\n"
                    "::q-one::Which?{\n\t~This#No.\n\t=That\n}\n\n");
}

/* Whoever ticks everything gets nothing: wrong answers take away what right ones give. */
static void
test_weights (void)
{
  g_autoptr (MajakkaExchangeSet) set = majakka_exchange_set_new (NULL);
  MajakkaExchangeQuestion *question =
      add_question (set, "q-several", MAJAKKA_QUESTION_SEVERAL, "Which ones?");
  g_autofree char *xml = NULL;

  add_answer (question, TRUE, "A", NULL, "Yes.");
  add_answer (question, TRUE, "B", NULL, "Yes.");
  add_answer (question, TRUE, "C", NULL, "Yes.");
  add_answer (question, FALSE, "D", NULL, "No.");
  add_answer (question, FALSE, "E", NULL, "No.");
  assert_gift (set, "::q-several::Which ones?{\n"
                    "\t~%33.33333%A#Yes.\n\t~%33.33333%B#Yes.\n\t~%33.33333%C#Yes.\n"
                    "\t~%-50%D#No.\n\t~%-50%E#No.\n}\n\n");
  xml = majakka_exchange_set_to_moodle_xml (set);
  g_assert_nonnull (strstr (xml, "<single>false</single>"));
  g_assert_nonnull (strstr (xml, "<answer fraction=\"33.33333\" format=\"html\">"));
  g_assert_nonnull (strstr (xml, "<answer fraction=\"-50\" format=\"html\">"));
}

/* Moodle takes these weights and no others. */
static void
test_weights_that_moodle_takes (void)
{
  static const char *const weights[] = { "100",      "50",       "33.33333", "25",       "20",
                                         "16.66667", "14.28571", "12.5",     "11.11111", "10" };

  for (guint n = 1; n <= G_N_ELEMENTS (weights); n++)
    {
      g_autoptr (MajakkaExchangeSet) set = majakka_exchange_set_new (NULL);
      MajakkaExchangeQuestion *question =
          add_question (set, "q", MAJAKKA_QUESTION_SEVERAL, "Which ones?");
      g_autofree char *expected = g_strdup_printf ("\t~%%%s%%A\n", weights[n - 1]);
      g_autofree char *gift = NULL;

      for (guint i = 0; i < n; i++)
        add_answer (question, TRUE, "A", NULL, NULL);
      add_answer (question, FALSE, "B", NULL, NULL);
      gift = majakka_exchange_set_to_gift (set);
      g_assert_nonnull (strstr (gift, expected));
      assert_comes_back (set);
    }
}

static void
test_true_false (void)
{
  g_autoptr (MajakkaExchangeSet) set = majakka_exchange_set_new (NULL);
  MajakkaExchangeQuestion *question =
      add_question (set, "q-true", MAJAKKA_QUESTION_TRUE_FALSE, "It is so.");

  add_answer (question, TRUE, NULL, NULL, "It is.");
  add_answer (question, FALSE, NULL, NULL, "But it is.");
  question = add_question (set, "q-false", MAJAKKA_QUESTION_TRUE_FALSE, "It is not so.");
  add_answer (question, FALSE, NULL, NULL, NULL);
  add_answer (question, TRUE, NULL, NULL, "It is.");
  assert_gift (set, "::q-true::It is so.{TRUE#But it is.#It is.}\n\n"
                    "::q-false::It is not so.{FALSE##It is.}\n\n");
}

static void
test_pairs (void)
{
  g_autoptr (MajakkaExchangeSet) set = majakka_exchange_set_new (NULL);
  MajakkaExchangeQuestion *question =
      add_question (set, "q-match", MAJAKKA_QUESTION_MATCH, "What goes together?");

  add_answer (question, FALSE, "Cup", "Tea", "Of course.");
  add_answer (question, FALSE, "Mug", "Cocoa", "Often.");
  question = add_question (set, "q-sort", MAJAKKA_QUESTION_SORT, "Where?");
  add_answer (question, FALSE, "A", "Here", NULL);
  add_answer (question, FALSE, "B", "There", "Far.");
  add_answer (question, FALSE, "C", "Here", NULL);
  question = add_question (set, "q-order", MAJAKKA_QUESTION_ORDER, "In which order?");
  add_answer (question, FALSE, "First", NULL, "Begin.");
  add_answer (question, FALSE, "Then", NULL, "End.");
  assert_gift (set, "::q-match::What goes together?{\n\t=Cup -> Tea\n\t=Mug -> Cocoa\n"
                    "\t####Cup – Of course.\\nMug – Often.\n}\n\n"
                    "::q-sort::Where?{\n\t=A -> Here\n\t=B -> There\n\t=C -> Here\n"
                    "\t####B – Far.\n}\n\n"
                    "::q-order::In which order?{\n\t=First -> 1\n\t=Then -> 2\n"
                    "\t####First – Begin.\\nThen – End.\n}\n\n");
}

static void
test_order_in_moodle_xml (void)
{
  g_autoptr (MajakkaExchangeSet) set = majakka_exchange_set_new (NULL);
  MajakkaExchangeQuestion *question =
      add_question (set, "q-order", MAJAKKA_QUESTION_ORDER, "In which order?");
  g_autofree char *xml = NULL;

  add_answer (question, FALSE, "First", NULL, "Begin.");
  add_answer (question, FALSE, "Then", NULL, NULL);
  xml = majakka_exchange_set_to_moodle_xml (set);
  g_assert_nonnull (strstr (xml, "<question type=\"ordering\">"));
  g_assert_nonnull (
      strstr (xml, "<generalfeedback format=\"html\"><text><![CDATA[<p>First – Begin.</p>]]>"));
}

/* The signs of both formats are letters in a text. */
static void
test_signs_in_texts (void)
{
  static const char *const texts[] = {
    "a ~ b = c # d {e} f: g",
    "back\\slash and \\n and \\\\",
    "C:\\new\\:folder",
    "1 &lt; 2 &amp;&amp; 3 &gt; 2 -&gt; true",
    "&amp;amp; &amp;#126; &lt;b&gt;",
    "]]&gt; and &lt;![CDATA[",
    "[html] is a word",
    "[unknown] is a word",
    "%50% off",
    "%-50% off",
    "// no comment",
    "$CATEGORY: no",
    "::name:: no",
    "####",
    "a -&gt; b -&gt; c",
    "<strong>Stop.</strong> A <em>can</em> be <strong><em>kept</em></strong>.",
    "= first",
    "~ first",
    "TRUE",
    "T#F",
    "&amp;&amp;058; &amp;&amp;126",
    "“Quotes”, «ёлочки», ääkköset, 日本語, 🙂",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (guint j = 0; j < G_N_ELEMENTS (texts); j++)
      {
        g_autoptr (MajakkaExchangeSet) set = majakka_exchange_set_new ("Title: {a} = ~b # c");
        g_autofree char *plain = majakka_markup_strip (texts[j]);
        g_autofree char *partner = g_markup_escape_text (plain, -1);
        MajakkaExchangeQuestion *question;

        question = add_question (set, "one", MAJAKKA_QUESTION_ONE, texts[i]);
        add_answer (question, TRUE, texts[j], NULL, texts[i]);
        add_answer (question, FALSE, texts[i], NULL, texts[j]);
        question = add_question (set, "several", MAJAKKA_QUESTION_SEVERAL, texts[j]);
        add_answer (question, TRUE, texts[j], NULL, texts[i]);
        add_answer (question, FALSE, texts[i], NULL, NULL);
        question = add_question (set, "true", MAJAKKA_QUESTION_TRUE_FALSE, texts[j]);
        add_answer (question, TRUE, NULL, NULL, texts[i]);
        add_answer (question, FALSE, NULL, NULL, texts[j]);
        if (strchr (partner, '"') == NULL && strchr (partner, '\'') == NULL)
          {
            question = add_question (set, "match", MAJAKKA_QUESTION_MATCH, texts[j]);
            add_answer (question, FALSE, texts[i], partner, texts[j]);
            add_answer (question, FALSE, "Other", "Else", texts[i]);
          }
        question = add_question (set, "order", MAJAKKA_QUESTION_ORDER, texts[j]);
        add_answer (question, FALSE, texts[i], NULL, texts[j]);
        add_answer (question, FALSE, "Other", NULL, NULL);
        assert_comes_back (set);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/formats/one", test_one);
  g_test_add_func ("/exchange/formats/weights", test_weights);
  g_test_add_func ("/exchange/formats/weights-that-moodle-takes", test_weights_that_moodle_takes);
  g_test_add_func ("/exchange/formats/true-false", test_true_false);
  g_test_add_func ("/exchange/formats/pairs", test_pairs);
  g_test_add_func ("/exchange/formats/order-in-moodle-xml", test_order_in_moodle_xml);
  g_test_add_func ("/exchange/formats/signs-in-texts", test_signs_in_texts);

  return g_test_run ();
}
