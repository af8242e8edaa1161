/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-format.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* clang-format off */

static const char *const audience_names[] = { "parents", "teachers", "pupils", NULL };
static const char *const note_names[] = { "tip", "warning", "fact", "say-this", NULL };
static const char *const checklist_names[] = { "tonight", NULL };
static const char *const sign_names[] = {
  "attention", "secrecy", "isolation", "boundary", "pressure", "threat",
  "gift", "moving", "meeting", "picture", "money", "blame", NULL,
};
static const char *const grouping_names[] = { "alone", "pairs", "small-groups", "whole-class", NULL };
static const char *const about_names[] = { "child", "adult", NULL };
static const char *const question_names[] = {
  "one", "several", "true-false", "order", "match", "sort", "spot", NULL,
};

#define BLOCKS \
  "(p|list|steps|note|dos|figure|quote|conversation|checklist|starters|scenario|activity|" \
  "facilitator|region|question)+"

/* One element a paragraph: name, content, longest text, whether its ids are local, attributes, and
 * what it is for. */
static const MajakkaFormatElement elements[] = {
  { "lesson", "title summary content-note? picture objectives sources section+ quiz", 0, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { "xml:lang", MAJAKKA_VALUE_LANGUAGE, TRUE, 0, 0, NULL },
      { "number", MAJAKKA_VALUE_NUMBER, TRUE, 1, 9999, NULL },
      { "minutes", MAJAKKA_VALUE_NUMBER, TRUE, 5, 20, NULL },
      { "track", MAJAKKA_VALUE_WORD, TRUE, 0, 0, majakka_tracks },
      { "audience", MAJAKKA_VALUE_WORDS, TRUE, 0, 0, audience_names },
      { "ages", MAJAKKA_VALUE_WORDS, TRUE, 0, 0, majakka_age_bands },
      { "reviewed", MAJAKKA_VALUE_DAY, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A lesson: one file.") },
  { "title", MAJAKKA_FORMAT_TEXT, 60, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A heading.") },
  { "summary", MAJAKKA_FORMAT_TEXT, 200, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What the lesson is about, for the catalogue.") },
  { "content-note", MAJAKKA_FORMAT_TEXT, 400, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Says calmly that heavy matter lies ahead, and that it can be skipped.") },
  { "picture", "alt", 0, FALSE,
    {
      { "src", MAJAKKA_VALUE_PICTURE, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("The picture of the lesson.") },
  { "alt", MAJAKKA_FORMAT_TEXT, 300, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What a picture shows, for people who do not see it.") },
  { "objectives", "objective+", 0, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What the reader will be able to do.") },
  { "objective", MAJAKKA_FORMAT_TEXT, 140, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("One thing that the reader will be able to do: it goes on after “You can …”.") },
  { "sources", "source+", 0, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Where the facts come from.") },
  { "source", MAJAKKA_FORMAT_PLAIN_TEXT, 200, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { "publisher", MAJAKKA_VALUE_TEXT, TRUE, 0, 0, NULL },
      { "url", MAJAKKA_VALUE_URL, TRUE, 0, 0, NULL },
      { "date", MAJAKKA_VALUE_DATE, FALSE, 0, 0, NULL },
      { "read", MAJAKKA_VALUE_DAY, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A source, with its title in its own language.") },
  { "section", "title " BLOCKS, 0, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { "teaches", MAJAKKA_VALUE_REFS, FALSE, 0, 0, NULL },
      { "heavy", MAJAKKA_VALUE_YES, FALSE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("One page of the lesson, with one idea.") },
  { "quiz", "title? question+", 0, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("The questions at the end.") },
  { "p", MAJAKKA_FORMAT_TEXT, 900, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A paragraph.") },
  { "list", "item+", 0, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A list in no order.") },
  { "list/item", MAJAKKA_FORMAT_TEXT, 400, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A line of a list.") },
  { "steps", "step+", 0, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Things to do, in their order.") },
  { "step", MAJAKKA_FORMAT_TEXT, 400, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("One step.") },
  { "note", "(p|list)+", 0, FALSE,
    {
      { "kind", MAJAKKA_VALUE_WORD, TRUE, 0, 0, note_names },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A tip, a warning, a fact, or words to say.") },
  { "dos", "(do|dont)+", 0, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What helps and what does not.") },
  { "do", MAJAKKA_FORMAT_TEXT, 300, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Something that helps.") },
  { "dont", MAJAKKA_FORMAT_TEXT, 300, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Something that does not help, and why.") },
  { "figure", "alt caption?", 0, FALSE,
    {
      { "src", MAJAKKA_VALUE_PICTURE, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A picture inside the text.") },
  { "caption", MAJAKKA_FORMAT_TEXT, 200, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A line under a picture.") },
  { "quote", "p+ by", 0, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What somebody else says.") },
  { "by", MAJAKKA_FORMAT_TEXT, 120, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Who says it.") },
  { "conversation", "title? message+", 0, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A chat. Its messages can carry a warning sign.") },
  { "message", "p+ why?", 0, FALSE,
    {
      { "from", MAJAKKA_VALUE_TEXT, TRUE, 0, 0, NULL },
      { "sign", MAJAKKA_VALUE_WORD, FALSE, 0, 0, sign_names },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A message of a chat.") },
  { "why", MAJAKKA_FORMAT_TEXT, 400, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Why the message is a warning sign.") },
  { "checklist", "title item+", 0, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { "kind", MAJAKKA_VALUE_WORD, FALSE, 0, 0, checklist_names },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Things to tick off; the ticks are kept. The kind “tonight” is the small step for today.") },
  { "checklist/item", MAJAKKA_FORMAT_TEXT, 300, TRUE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("One thing to tick off.") },
  { "starters", "say+", 0, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Ready sentences to begin a talk with.") },
  { "say", MAJAKKA_FORMAT_TEXT, 300, FALSE,
    {
      { "age", MAJAKKA_VALUE_WORD, TRUE, 0, 0, majakka_age_bands },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What to say to a child of this age.") },
  { "scenario", "title? scene+", 0, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { "start", MAJAKKA_VALUE_REF, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A story in which the reader chooses, sees what follows, and goes on.") },
  { "scene", "p+ choice*", 0, TRUE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { "end", MAJAKKA_VALUE_YES, FALSE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A moment of the story.") },
  { "choice", MAJAKKA_FORMAT_TEXT, 200, FALSE,
    {
      { "goto", MAJAKKA_VALUE_REF, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Something that the reader can do now.") },
  { "activity", "title materials? (p|list|steps)+ facilitator?", 0, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { "minutes", MAJAKKA_VALUE_NUMBER, TRUE, 1, 90, NULL },
      { "grouping", MAJAKKA_VALUE_WORD, TRUE, 0, 0, grouping_names },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Something to do together, in a class or at a parents’ evening.") },
  { "materials", "item+", 0, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What the activity needs.") },
  { "materials/item", MAJAKKA_FORMAT_TEXT, 200, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("One thing that the activity needs.") },
  { "facilitator", "(p|list)+", 0, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Notes for the one who leads a session.") },
  { "region", "(p|list|steps|note)+", 0, FALSE,
    {
      { "countries", MAJAKKA_VALUE_COUNTRIES, FALSE, 0, 0, NULL },
      { "except", MAJAKKA_VALUE_COUNTRIES, FALSE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Text for readers in some countries, or in all but some.") },
  { "question", "prompt group* option+", 0, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { "kind", MAJAKKA_VALUE_WORD, TRUE, 0, 0, question_names },
      { "objective", MAJAKKA_VALUE_REF, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A question, in the quiz or inside a section.") },
  { "prompt", MAJAKKA_FORMAT_TEXT, 300, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What is asked.") },
  { "group", MAJAKKA_FORMAT_TEXT, 80, TRUE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Where options are sorted into.") },
  { "option", "p? goes-with? feedback", 0, TRUE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { "right", MAJAKKA_VALUE_YES, FALSE, 0, 0, NULL },
      { "group", MAJAKKA_VALUE_REF, FALSE, 0, 0, NULL },
      { "from", MAJAKKA_VALUE_TEXT, FALSE, 0, 0, NULL },
      { "sign", MAJAKKA_VALUE_WORD, FALSE, 0, 0, sign_names },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A possible answer, or a part of one.") },
  { "option/p", MAJAKKA_FORMAT_TEXT, 200, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("The words of the option.") },
  { "goes-with", MAJAKKA_FORMAT_TEXT, 200, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Its partner, in a match question.") },
  { "feedback", MAJAKKA_FORMAT_TEXT, 400, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What the one who chose it, or should have, is told.") },
  { "glossary", "entry+", 0, FALSE,
    {
      { "xml:lang", MAJAKKA_VALUE_LANGUAGE, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("The glossary: a file of its own.") },
  { "entry", "name definition", 0, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A word and what it means.") },
  { "name", MAJAKKA_FORMAT_TEXT, 60, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("The word.") },
  { "definition", MAJAKKA_FORMAT_TEXT, 300, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What it means, in plain words.") },
  { "signs", "sources sign+", 0, FALSE,
    {
      { "xml:lang", MAJAKKA_VALUE_LANGUAGE, TRUE, 0, 0, NULL },
      { "reviewed", MAJAKKA_VALUE_DAY, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("The warning signs: a file of its own.") },
  { "sign", "name may-mean may-be-else do-first", 0, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { "about", MAJAKKA_VALUE_WORD, TRUE, 0, 0, about_names },
      { "urgent", MAJAKKA_VALUE_YES, FALSE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Something that an adult can notice, in a child or in an adult or older child.") },
  { "sign/name", MAJAKKA_FORMAT_TEXT, 120, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What is noticed.") },
  { "may-mean", MAJAKKA_FORMAT_TEXT, 600, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What it may mean.") },
  { "may-be-else", MAJAKKA_FORMAT_TEXT, 600, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What else it can be.") },
  { "do-first", MAJAKKA_FORMAT_TEXT, 600, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("What to do first.") },
  { "manual", "topic+", 0, FALSE,
    {
      { "xml:lang", MAJAKKA_VALUE_LANGUAGE, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("The manual of the program: a file of its own.") },
  { "topic", "title (p|list|steps|note)+", 0, FALSE,
    {
      { "id", MAJAKKA_VALUE_ID, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("A page of the manual.") },
  { "em", MAJAKKA_FORMAT_TEXT, 0, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Words that are stressed.") },
  { "strong", MAJAKKA_FORMAT_TEXT, 0, FALSE,
    { { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Words that matter most.") },
  { "term", MAJAKKA_FORMAT_TEXT, 0, FALSE,
    {
      { "ref", MAJAKKA_VALUE_REF, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Words that the glossary explains.") },
  { "cite", "", 0, FALSE,
    {
      { "ref", MAJAKKA_VALUE_REF, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Points to a source.") },
  { "see", MAJAKKA_FORMAT_TEXT, 0, FALSE,
    {
      { "ref", MAJAKKA_VALUE_REF, TRUE, 0, 0, NULL },
      { NULL, 0, FALSE, 0, 0, NULL } },
    N_ ("Leads to another lesson; in the manual, to another topic.") },
};

/* clang-format on */

/**
 * majakka_format_get_elements:
 * @n_elements: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_elements): every element of the format
 */
const MajakkaFormatElement *
majakka_format_get_elements (guint *n_elements)
{
  *n_elements = G_N_ELEMENTS (elements);

  return elements;
}

static GHashTable *
index_elements (void)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    g_hash_table_insert (index, (gpointer) elements[i].name, (gpointer) &elements[i]);

  return index;
}

/**
 * majakka_format_find:
 * @parent: (nullable): the name of the element around it
 * @name: the name of an element
 *
 * Returns: (transfer none) (nullable): what the format says of it; NULL when it is unknown there
 */
const MajakkaFormatElement *
majakka_format_find (const char *parent, const char *name)
{
  static GHashTable *index = NULL;
  const MajakkaFormatElement *found;
  gsize parent_length = parent != NULL ? strlen (parent) : 0;
  gsize length;
  char key[128];

  g_return_val_if_fail (name != NULL, NULL);

  length = strlen (name);
  if (g_once_init_enter (&index))
    g_once_init_leave (&index, index_elements ());

  if (parent != NULL && parent_length + 1 + length < sizeof key)
    {
      memcpy (key, parent, parent_length);
      key[parent_length] = '/';
      memcpy (key + parent_length + 1, name, length + 1);
      found = g_hash_table_lookup (index, key);
      if (found != NULL)
        return found;
    }

  return g_hash_table_lookup (index, name);
}

/**
 * majakka_format_is_id:
 * @value: a word
 *
 * Returns: whether it is written as an id: small letters, digits and "-", a letter first
 */
gboolean
majakka_format_is_id (const char *value)
{
  gsize length;

  g_return_val_if_fail (value != NULL, FALSE);

  length = strlen (value);

  return length <= MAJAKKA_FORMAT_MAX_ID && g_ascii_islower (*value) &&
         strspn (value, "abcdefghijklmnopqrstuvwxyz0123456789-") == length;
}

/**
 * majakka_format_is_inline:
 * @name: the name of an element
 *
 * Returns: whether it stands inside text
 */
gboolean
majakka_format_is_inline (const char *name)
{
  static const char *const names[] = { "em", "strong", "term", "cite", "see", NULL };

  g_return_val_if_fail (name != NULL, FALSE);

  return g_strv_contains (names, name);
}
