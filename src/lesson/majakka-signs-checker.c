/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Holds the table of warning signs against what it points to, against the calendar and against the
 * last release. The reader has judged the rest. */

#include "majakka-lesson-checker-private.h"
#include "majakka-lesson-messages.h"
#include "majakka-message-references.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define PATH "signs/"

typedef struct
{
  const MajakkaSigns *signs;
  const MajakkaCheckContext *context;
  MajakkaFaults *faults;

  /* borrowed, for the message that is looked at */
  const MajakkaMessage *message;

  /* owned */
  GHashTable *cited; /* set of const char*, ids of sources */
} SignsChecker;

#define ADD(self, tag, place, ...)                                                    \
  majakka_faults_add ((self)->faults, &majakka_lesson_tags[tag], (self)->signs->file, \
                      (place)->line, (place)->column, __VA_ARGS__)

static void
check_cite (const char *element, const char *id, gpointer user_data)
{
  SignsChecker *self = user_data;
  const MajakkaSource *source;

  if (!g_str_equal (element, "cite"))
    return;

  source = majakka_sources_find (self->signs->sources, id, NULL);
  if (source != NULL)
    g_hash_table_add (self->cited, source->id);
  else
    /* Translators: %s is an id */
    ADD (self, TAG_CITE_UNKNOWN, self->message, _ ("The signs have no source “%s”."), id);
}

static void
check_message (const MajakkaMessage *message, gpointer user_data)
{
  SignsChecker *self = user_data;

  self->message = message;
  majakka_message_foreach_reference (message, check_cite, self);
  majakka_lesson_checker_check_terms (message, self->context, self->signs->file, self->faults);
  majakka_lesson_checker_check_markup (message, self->signs->file, self->faults);
  if (self->signs->language != NULL)
    majakka_lesson_checker_check_words (message, self->signs->language, /* is_option= */ FALSE,
                                        self->signs->file, self->faults);
}

static void
check_references (SignsChecker *self)
{
  majakka_signs_foreach_message (self->signs, check_message, self);

  for (guint i = 0; i < self->signs->sources->len; i++)
    {
      const MajakkaSource *source = g_ptr_array_index (self->signs->sources, i);

      if (!g_hash_table_contains (self->cited, source->id))
        /* Translators: %s is an id */
        ADD (self, TAG_SOURCE_UNCITED, source, _ ("Nothing cites the source “%s”."), source->id);
    }
}

static void
check_dates (SignsChecker *self)
{
  const char *today = self->context->today;

  if (!majakka_date_is_valid (today, FALSE))
    return;

  if (strcmp (self->signs->reviewed, today) > 0)
    ADD (self, TAG_REVIEW_FUTURE, self->signs,
         /* Translators: %s is a day, as in 2026-11-21 */
         _ ("The signs were reviewed on %s, which is in the future."), self->signs->reviewed);
  else if (majakka_date_is_over (self->signs->reviewed, MAJAKKA_CHECKER_REVIEW_YEARS, today))
    /* Translators: %s is a day, as in 2026-11-21 */
    ADD (self, TAG_REVIEW_OLD, self->signs, _ ("The signs were last reviewed on %s."),
         self->signs->reviewed);

  for (guint i = 0; i < self->signs->sources->len; i++)
    {
      const MajakkaSource *source = g_ptr_array_index (self->signs->sources, i);

      if (strcmp (source->read, today) > 0)
        ADD (self, TAG_READ_FUTURE, source,
             /* Translators: %s is an id, %s a day, as in 2026-11-21 */
             _ ("The source “%s” was read on %s, which is in the future."), source->id,
             source->read);
    }
}

static void
check_ids (SignsChecker *self)
{
  g_auto (GStrv) ids = majakka_signs_list_ids (self->signs);
  GStrv released = self->context->released_ids;

  for (guint i = 0; released != NULL && released[i] != NULL; i++)
    if (g_str_has_prefix (released[i], PATH) &&
        !g_strv_contains ((const char *const *) ids, released[i]))
      ADD (self, TAG_ID_LOST, self->signs,
           /* Translators: %s is the path of an id, as in lesson/question/id */
           _ ("The id “%s” of the last release is lost."), released[i]);
}

static gboolean
has_errors (const MajakkaFaults *faults, const char *file)
{
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      const MajakkaFault *fault = majakka_faults_get (faults, i);

      if (fault->tag->severity == MAJAKKA_SEVERITY_ERROR && g_strcmp0 (fault->file, file) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * majakka_signs_check:
 * @signs: a table of warning signs
 * @context: what it is held against
 * @faults: where faults go; those that reading @signs found are in it
 *
 * Holds a table of signs against every rule that the reader cannot judge. A table that the reader
 * found an error in is not held against them: what it lacks would be told twice.
 */
void
majakka_signs_check (const MajakkaSigns *signs,
                     const MajakkaCheckContext *context,
                     MajakkaFaults *faults)
{
  SignsChecker self = { .signs = signs, .context = context, .faults = faults };

  g_return_if_fail (signs != NULL);
  g_return_if_fail (context != NULL);
  g_return_if_fail (faults != NULL);

  if (has_errors (faults, signs->file))
    return;

  self.cited = g_hash_table_new (g_str_hash, g_str_equal);
  check_references (&self);
  check_dates (&self);
  check_ids (&self);
  g_hash_table_unref (self.cited);
}
