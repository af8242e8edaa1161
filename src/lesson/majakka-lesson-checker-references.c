/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What points to something finds it, and what there is is pointed to. */

#include "majakka-lesson-checker-private.h"
#include "majakka-lesson-messages.h"
#include "majakka-message-references.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_OBJECTIVES             6
#define MIN_QUESTIONS_OF_OBJECTIVE 2

#define USUAL_TAGS  100
#define USUAL_BYTES 8000

typedef struct
{
  const MajakkaLessonChecker *checker;
  GHashTable *sources; /* set of char*: ids of sources */
  GHashTable *cited;   /* set of char*: ids of sources */
  gboolean all_sound;  /* whether every source was read without fault */
} References;

typedef struct
{
  const MajakkaMessage *message;
  const MajakkaCheckContext *context;
  const char *file;
  MajakkaFaults *faults;
} Pointers;

static void
check_pointer (const char *element, const char *id, gpointer user_data)
{
  Pointers *self = user_data;

  if (self->context->glossary != NULL && g_str_equal (element, "term") &&
      majakka_glossary_find (self->context->glossary, id) == NULL)
    majakka_faults_add (self->faults, &majakka_lesson_tags[TAG_TERM_UNKNOWN], self->file,
                        self->message->line, self->message->column,
                        /* Translators: %s is an id */
                        _ ("The glossary has no entry “%s”."), id);
  if (self->context->lesson_ids != NULL && g_str_equal (element, "see") &&
      !g_hash_table_contains (self->context->lesson_ids, id))
    majakka_faults_add (self->faults, &majakka_lesson_tags[TAG_SEE_UNKNOWN], self->file,
                        self->message->line, self->message->column,
                        /* Translators: %s is an id */
                        _ ("There is no lesson “%s”."), id);
}

/* Holds the terms and pointers of a text of a lesson or of the glossary against what there is. */
void
majakka_lesson_checker_check_terms (const MajakkaMessage *message,
                                    const MajakkaCheckContext *context,
                                    const char *file,
                                    MajakkaFaults *faults)
{
  Pointers pointers = { message, context, file, faults };

  majakka_message_foreach_reference (message, check_pointer, &pointers);
}

typedef struct
{
  References *references;
  const MajakkaMessage *message;
} Citation;

static void
check_cite (const char *element, const char *id, gpointer user_data)
{
  Citation *self = user_data;
  References *references = self->references;

  if (!g_str_equal (element, "cite"))
    return;

  if (g_hash_table_contains (references->sources, id))
    g_hash_table_add (references->cited, g_strdup (id));
  else if (references->all_sound)
    MAJAKKA_CHECKER_ADD (references->checker, TAG_CITE_UNKNOWN, self->message,
                         /* Translators: %s is an id */
                         _ ("The lesson has no source “%s”."), id);
}

/* Whether a text is so long, or has so much markup, that it may be refused when it is shown. */
static gboolean
is_unusual (const char *source)
{
  guint n_tags = 0;

  for (const char *tag = source; (tag = strchr (tag, '<')) != NULL; tag++)
    n_tags++;

  return n_tags > USUAL_TAGS || strlen (source) > USUAL_BYTES;
}

/* The reader has judged the markup; this is for what only shows when it is put together. */
void
majakka_lesson_checker_check_markup (const MajakkaMessage *message,
                                     const char *file,
                                     MajakkaFaults *faults)
{
  g_autoptr (MajakkaInline) parsed = NULL;
  g_autofree char *reason = NULL;

  if (!is_unusual (message->source))
    return;

  parsed = majakka_inline_parse (message->source, &reason);
  if (parsed == NULL)
    majakka_faults_add (faults, &majakka_lesson_tags[TAG_MARKUP], file, message->line,
                        message->column,
                        /* Translators: %s is a reason, without a full stop */
                        _ ("The text cannot be shown: %s."), reason);
}

static void
check_message (const MajakkaMessage *message, gpointer user_data)
{
  References *self = user_data;
  const MajakkaLessonChecker *checker = self->checker;
  Citation citation = { self, message };

  majakka_message_foreach_reference (message, check_cite, &citation);
  majakka_lesson_checker_check_terms (message, checker->context, checker->lesson->file,
                                      checker->faults);

  if (!checker->with_errors)
    majakka_lesson_checker_check_markup (message, checker->lesson->file, checker->faults);
}

void
majakka_lesson_checker_check_references (const MajakkaLessonChecker *self)
{
  References references = { .checker = self, .all_sound = self->lesson->sources->len > 0 };

  references.sources = g_hash_table_new (g_str_hash, g_str_equal);
  references.cited = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < self->lesson->sources->len; i++)
    {
      const MajakkaSource *source = g_ptr_array_index (self->lesson->sources, i);

      if (source->id != NULL)
        g_hash_table_add (references.sources, source->id);
      references.all_sound &= !MAJAKKA_CHECKER_IS_FAULTED (self, source);
    }

  majakka_lesson_foreach_message (self->lesson, check_message, &references);

  for (guint i = 0; !self->hidden && i < self->lesson->sources->len; i++)
    {
      const MajakkaSource *source = g_ptr_array_index (self->lesson->sources, i);

      if (source->id != NULL && !MAJAKKA_CHECKER_IS_FAULTED (self, source) &&
          !g_hash_table_contains (references.cited, source->id))
        MAJAKKA_CHECKER_ADD (self, TAG_SOURCE_UNCITED, source,
                             /* Translators: %s is an id */
                             _ ("Nothing cites the source “%s”."), source->id);
    }
  g_hash_table_unref (references.sources);
  g_hash_table_unref (references.cited);
}

/* Counts that @id is used; says whether it is an objective at all. */
static gboolean
use_objective (GHashTable *objectives, GHashTable *used, const char *id)
{
  if (!g_hash_table_contains (objectives, id))
    return FALSE;

  g_hash_table_insert (used, (gpointer) id,
                       GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (used, id)) + 1));

  return TRUE;
}

static gboolean
check_sections (const MajakkaLessonChecker *self,
                GHashTable *objectives,
                gboolean all_sound,
                GHashTable *taught)
{
  gboolean good = TRUE;

  for (guint i = 0; self->lesson->sections != NULL && i < self->lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (self->lesson->sections, i);

      good &= !MAJAKKA_CHECKER_IS_FAULTED (self, section);
      for (guint j = 0; section->teaches[j] != NULL; j++)
        if (!use_objective (objectives, taught, section->teaches[j]))
          {
            good = FALSE;
            if (all_sound && !MAJAKKA_CHECKER_IS_FAULTED (self, section))
              MAJAKKA_CHECKER_ADD (
                  self, TAG_OBJECTIVE_UNKNOWN, section,
                  /* Translators: %s is an id */
                  _ ("The section teaches the objective “%s”, which there is not."),
                  section->teaches[j]);
          }
    }

  return good;
}

static gboolean
check_questions (const MajakkaLessonChecker *self,
                 GHashTable *objectives,
                 gboolean all_sound,
                 GHashTable *asked)
{
  gboolean good = TRUE;

  for (guint i = 0; i < self->questions->len; i++)
    {
      const MajakkaQuestion *question = g_ptr_array_index (self->questions, i);

      if (question->objective == NULL || MAJAKKA_CHECKER_IS_FAULTED (self, question))
        {
          good = FALSE;
        }
      else if (!use_objective (objectives, asked, question->objective))
        {
          good = FALSE;
          if (all_sound)
            MAJAKKA_CHECKER_ADD (self, TAG_OBJECTIVE_UNKNOWN, question,
                                 /* Translators: %s is an id */
                                 _ ("The question tests the objective “%s”, which there is not."),
                                 question->objective);
        }
    }

  return good;
}

static void
check_asked (const MajakkaLessonChecker *self, const MajakkaObjective *objective, guint n_questions)
{
  if (n_questions == 0)
    MAJAKKA_CHECKER_ADD (self, TAG_OBJECTIVE_UNASKED, &objective->text,
                         /* Translators: %s is an id */
                         _ ("No question tests the objective “%s”."), objective->id);
  else if (n_questions < MIN_QUESTIONS_OF_OBJECTIVE)
    MAJAKKA_CHECKER_ADD (self, TAG_OBJECTIVE_UNASKED, &objective->text,
                         /* Translators: %s is an id */
                         _ ("Only one question tests the objective “%s”."), objective->id);
}

/* Where one that is named is unknown, an other that nobody names is the same mistake. */
void
majakka_lesson_checker_check_objectives (const MajakkaLessonChecker *self)
{
  g_autoptr (GHashTable) objectives = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) taught = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) asked = g_hash_table_new (g_str_hash, g_str_equal);
  const GPtrArray *list = self->lesson->objectives;
  gboolean all_sound = list->len > 0;
  gboolean all_taught_known, all_asked_known;

  for (guint i = 0; i < list->len; i++)
    {
      MajakkaObjective *objective = g_ptr_array_index (list, i);

      if (objective->id != NULL)
        g_hash_table_add (objectives, objective->id);
      all_sound &= !MAJAKKA_CHECKER_IS_FAULTED (self, &objective->text);
    }
  all_taught_known = check_sections (self, objectives, all_sound, taught);
  all_asked_known = check_questions (self, objectives, all_sound, asked);

  if (list->len > MAX_OBJECTIVES)
    MAJAKKA_CHECKER_ADD (self, TAG_OBJECTIVES_MANY,
                         &((MajakkaObjective *) g_ptr_array_index (list, MAX_OBJECTIVES))->text,
                         /* Translators: %u is a number of objectives */
                         _ ("The lesson has %u objectives."), list->len);
  for (guint i = 0; !self->hidden && i < list->len; i++)
    {
      const MajakkaObjective *objective = g_ptr_array_index (list, i);

      if (objective->id == NULL || MAJAKKA_CHECKER_IS_FAULTED (self, &objective->text))
        continue;
      if (all_taught_known && !g_hash_table_contains (taught, objective->id))
        MAJAKKA_CHECKER_ADD (self, TAG_OBJECTIVE_UNTAUGHT, &objective->text,
                             /* Translators: %s is an id */
                             _ ("No section teaches the objective “%s”."), objective->id);
      if (all_asked_known)
        check_asked (self, objective,
                     GPOINTER_TO_UINT (g_hash_table_lookup (asked, objective->id)));
    }
}
