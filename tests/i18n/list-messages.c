/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* usage: list-messages [--in LANGUAGE LOCALE-DIRECTORY] lesson|session|guidance|glossary|signs|manual|help|elements FILE...
 *
 * Prints every message that the program would look up, one a line as a JSON array of its context (or
 * null) and its words: from the models of lessons, session plans, guidance, glossaries, signs, manuals and help, or straight from every element
 * <p> of a file. With --in only those that have no translation in that language, or a broken one.
 * test-agreement holds the list against what xgettext finds. */

#include <stdio.h>
#include <string.h>

#include "majakka-agreement-ideas.h"
#include "majakka-glossary.h"
#include "majakka-guidance.h"
#include "majakka-help-directory.h"
#include "majakka-lesson-reader.h"
#include "majakka-manual.h"
#include "majakka-session-plan.h"
#include "majakka-signs.h"
#include "majakka-xml.h"

/* set with --in */
static MajakkaTranslator *translator = NULL;

static void
print_json (const char *text)
{
  putchar ('"');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '\\')
        putchar ('\\');
      if ((guchar) *p < 0x20)
        printf ("\\u%04x", (guint) *p);
      else
        putchar (*p);
    }
  putchar ('"');
}

static gboolean
is_translated (const MajakkaMessage *message)
{
  g_autoptr (MajakkaInline) words = NULL;
  MajakkaTranslationState state;

  if (translator == NULL)
    return FALSE;

  words = majakka_translator_look_up (translator, message, &state);

  return words != NULL && state == MAJAKKA_TRANSLATION_DONE;
}

static void
print_message (const MajakkaMessage *message)
{
  if (!MAJAKKA_MESSAGE_IS_SET (message) || is_translated (message))
    return;

  putchar ('[');
  if (message->context != NULL)
    print_json (message->context);
  else
    fputs ("null", stdout);
  fputs (", ", stdout);
  print_json (message->source);
  puts ("]");
}

static void
print_messages (GPtrArray *messages)
{
  for (guint i = 0; messages != NULL && i < messages->len; i++)
    print_message (g_ptr_array_index (messages, i));
}

static void
print_question (const MajakkaQuestion *question)
{
  print_message (&question->prompt);
  for (guint i = 0; question->groups != NULL && i < question->groups->len; i++)
    print_message (&((MajakkaGroup *) g_ptr_array_index (question->groups, i))->text);
  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);

      print_message (&option->from);
      print_message (&option->text);
      print_message (&option->goes_with);
      print_message (&option->feedback);
    }
}

static void
print_chat (GPtrArray *messages)
{
  for (guint i = 0; messages != NULL && i < messages->len; i++)
    {
      const MajakkaChatMessage *message = g_ptr_array_index (messages, i);

      print_message (&message->from);
      print_messages (message->paragraphs);
      print_message (&message->why);
    }
}

static void
print_scenes (GPtrArray *scenes)
{
  for (guint i = 0; scenes != NULL && i < scenes->len; i++)
    {
      const MajakkaScene *scene = g_ptr_array_index (scenes, i);

      print_messages (scene->paragraphs);
      for (guint j = 0; scene->choices != NULL && j < scene->choices->len; j++)
        print_message (&((MajakkaChoice *) g_ptr_array_index (scene->choices, j))->text);
    }
}

static void
print_blocks (GPtrArray *blocks)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (blocks, i);

      print_message (&block->title);
      print_message (&block->text);
      print_message (&block->alt);
      for (guint j = 0; block->items != NULL && j < block->items->len; j++)
        print_message (&((MajakkaItem *) g_ptr_array_index (block->items, j))->text);
      print_blocks (block->blocks);
      print_blocks (block->facilitator);
      print_chat (block->messages);
      print_scenes (block->scenes);
      if (block->question != NULL)
        print_question (block->question);
    }
}

static void
print_lesson (const MajakkaLesson *lesson)
{
  print_message (&lesson->title);
  print_message (&lesson->summary);
  print_message (&lesson->content_note);
  print_message (&lesson->picture_alt);
  for (guint i = 0; i < lesson->objectives->len; i++)
    print_message (&((MajakkaObjective *) g_ptr_array_index (lesson->objectives, i))->text);
  for (guint i = 0; i < lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);

      print_message (&section->title);
      print_blocks (section->blocks);
    }
}

static gboolean
list_lesson (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaLesson) lesson = majakka_lesson_read_file (path, faults);

  if (lesson != NULL)
    print_lesson (lesson);

  return lesson != NULL;
}

static gboolean
list_session (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaSessionPlan) plan = majakka_session_plan_read_file (path, faults);

  if (plan != NULL)
    print_lesson (plan->lesson);

  return plan != NULL;
}

static gboolean
list_guidance (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaLesson) guidance = majakka_guidance_read (path, faults);

  if (guidance != NULL)
    print_lesson (guidance);

  return guidance != NULL;
}

static gboolean
list_glossary (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaGlossary) glossary = majakka_glossary_read (path, faults);

  if (glossary == NULL)
    return FALSE;

  for (guint i = 0; i < majakka_glossary_get_n_entries (glossary); i++)
    {
      print_message (&majakka_glossary_get_entry (glossary, i)->name);
      print_message (&majakka_glossary_get_entry (glossary, i)->definition);
    }

  return TRUE;
}

static gboolean
list_signs (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaSigns) signs = majakka_signs_read (path, faults);

  if (signs == NULL)
    return FALSE;

  for (guint i = 0; i < signs->entries->len; i++)
    {
      const MajakkaSignEntry *entry = g_ptr_array_index (signs->entries, i);

      print_message (&entry->name);
      print_message (&entry->may_mean);
      print_message (&entry->may_be_else);
      print_message (&entry->do_first);
    }

  return TRUE;
}

static gboolean
list_manual (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaManual) manual = majakka_manual_read (path, faults);

  if (manual == NULL)
    return FALSE;

  for (guint i = 0; i < manual->topics->len; i++)
    {
      print_message (&majakka_manual_get_topic (manual, i)->title);
      print_blocks (majakka_manual_get_topic (manual, i)->blocks);
    }

  return TRUE;
}

static void
print_contact (const MajakkaHelpEntry *entry)
{
  print_message (&entry->name);
  print_message (&entry->description);
  if (entry->hours != NULL)
    print_message (entry->hours);
  if (entry->cost != NULL)
    print_message (entry->cost);
  print_message (entry->audience);
  print_message (entry->see_page);
}

static void
print_country (const MajakkaHelpCountry *country)
{
  print_message (&country->name);
  for (guint i = 0; i < country->advice->len; i++)
    print_message (&((const MajakkaHelpAdvice *) g_ptr_array_index (country->advice, i))->words);
  for (guint i = 0; i < country->entries->len; i++)
    print_contact (g_ptr_array_index (country->entries, i));
}

static gboolean
list_directory (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaHelpDirectory) directory = majakka_help_directory_read_file (path, faults);
  g_autoptr (MajakkaTranslator) none = majakka_translator_new ("none", "/nowhere", "en");
  g_autoptr (GPtrArray) countries = NULL;

  if (directory == NULL)
    return FALSE;

  countries = majakka_help_directory_list_countries (directory, none);
  for (guint i = 0; i < countries->len; i++)
    print_country (g_ptr_array_index (countries, i));
  print_country (majakka_help_directory_get_international (directory));
  for (guint kind = 0; kind < MAJAKKA_HELP_N_KINDS; kind++)
    print_message (majakka_help_directory_get_kind_title (directory, kind));
  print_message (majakka_help_directory_get_check_words (directory));

  return TRUE;
}

static gboolean
list_plans (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaHelpPlans) plans = majakka_help_plans_read_file (path, faults);

  if (plans == NULL)
    return FALSE;

  for (guint i = 0; i < majakka_help_plans_count (plans); i++)
    {
      const MajakkaHelpPlan *plan = majakka_help_plans_get (plans, i);

      print_message (&plan->title);
      for (guint j = 0; j < plan->steps->len; j++)
        print_message (&((const MajakkaHelpStep *) g_ptr_array_index (plan->steps, j))->text);
      print_messages (plan->say);
      print_messages (plan->dont_say);
      print_messages (plan->note_down);
      print_messages (plan->next);
      print_messages (plan->come_back);
    }

  return TRUE;
}

static gboolean
list_agreement (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaAgreementIdeas) ideas = majakka_agreement_ideas_read_file (path, faults);

  if (ideas == NULL)
    return FALSE;

  for (guint i = 0; i < majakka_agreement_ideas_count_topics (ideas); i++)
    {
      const MajakkaAgreementTopic *topic = majakka_agreement_ideas_get_topic (ideas, i);

      print_message (&topic->title);
      for (guint j = 0; j < topic->ideas->len; j++)
        print_message (&((const MajakkaAgreementIdea *) g_ptr_array_index (topic->ideas, j))->text);
    }

  return TRUE;
}

static gboolean
list_help (const char *path, MajakkaFaults *faults)
{
  if (g_str_has_suffix (path, MAJAKKA_AGREEMENT_IDEAS_FILE))
    return list_agreement (path, faults);

  return g_str_has_suffix (path, "plans.xml") ? list_plans (path, faults)
                                              : list_directory (path, faults);
}

/* Every element that has words, wherever it stands, and who writes a message of a chat. */
static void
print_tree (const MajakkaXmlNode *element)
{
  MajakkaMessage message = { 0 }, from = { 0 };

  majakka_message_init_from_attribute (&from, element, "from");
  print_message (&from);
  majakka_message_clear (&from);
  if (majakka_xml_node_has_text (element))
    {
      majakka_message_init_from_element (&message, element);
      print_message (&message);
      majakka_message_clear (&message);
      return;
    }
  for (const MajakkaXmlNode *node = majakka_xml_node_first_element (element); node != NULL;
       node = majakka_xml_node_next_element (node))
    print_tree (node);
}

static gboolean
list_tree (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document =
      majakka_xml_read_file (path, &majakka_xml_default_limits, faults);

  if (document == NULL)
    return FALSE;

  print_tree (majakka_xml_document_get_root (document));

  return TRUE;
}

static gboolean
list_elements (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document =
      majakka_xml_read_file (path, &majakka_xml_default_limits, faults);

  if (document == NULL)
    return FALSE;

  for (const MajakkaXmlNode *node =
           majakka_xml_node_first_element (majakka_xml_document_get_root (document));
       node != NULL; node = majakka_xml_node_next_element (node))
    {
      MajakkaMessage message = { 0 };

      majakka_message_init_from_element (&message, node);
      print_message (&message);
      majakka_message_clear (&message);
    }

  return TRUE;
}

static gboolean
list_file (const char *kind, const char *path, MajakkaFaults *faults)
{
  if (g_str_equal (kind, "lesson"))
    return list_lesson (path, faults);
  if (g_str_equal (kind, "session"))
    return list_session (path, faults);
  if (g_str_equal (kind, "guidance"))
    return list_guidance (path, faults);
  if (g_str_equal (kind, "glossary"))
    return list_glossary (path, faults);
  if (g_str_equal (kind, "signs"))
    return list_signs (path, faults);
  if (g_str_equal (kind, "manual"))
    return list_manual (path, faults);
  if (g_str_equal (kind, "help"))
    return list_help (path, faults);

  if (g_str_equal (kind, "tree"))
    return list_tree (path, faults);

  return list_elements (path, faults);
}

int
main (int argc, char **argv)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  gboolean complete = TRUE;
  int next = 1;

  if (argc > 4 && g_str_equal (argv[1], "--in"))
    {
      majakka_language_init (argv[3]);
      majakka_language_set (argv[2]);
      complete = g_str_equal (majakka_language_get_current ()->code, argv[2]);
      translator = majakka_translator_new (LESSONS_DOMAIN, argv[3], "en");
      next = 4;
    }
  if (argc < next + 2)
    return 2;

  for (int i = next + 1; i < argc; i++)
    complete &= list_file (argv[next], argv[i], faults);

  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      g_autofree char *said = majakka_fault_to_string (majakka_faults_get (faults, i));

      g_printerr ("%s\n", said);
    }
  g_clear_pointer (&translator, majakka_translator_unref);

  return complete ? 0 : 1;
}
