/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Holds the manual against what it points to. The reader has judged the rest. */

#include "majakka-lesson-checker-private.h"
#include "majakka-lesson-messages.h"
#include "majakka-message-references.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const MajakkaManual *manual;
  const MajakkaCheckContext *context;
  MajakkaFaults *faults;

  /* borrowed, for the message that is looked at */
  const MajakkaMessage *message;
} ManualChecker;

#define ADD(self, tag, ...)                                                            \
  majakka_faults_add ((self)->faults, &majakka_lesson_tags[tag], (self)->manual->file, \
                      (self)->message->line, (self)->message->column, __VA_ARGS__)

static void
check_pointer (const char *element, const char *id, gpointer user_data)
{
  ManualChecker *self = user_data;

  if (g_str_equal (element, "see") && !majakka_manual_find (self->manual, id, NULL))
    /* Translators: %s is an id */
    ADD (self, TAG_TOPIC_UNKNOWN, _ ("The manual has no topic “%s”."), id);
  else if (g_str_equal (element, "cite"))
    /* Translators: %s is an id */
    ADD (self, TAG_CITE_UNKNOWN, _ ("The manual has no sources, so not “%s” either."), id);
}

static void
check_message (const MajakkaMessage *message, gpointer user_data)
{
  ManualChecker *self = user_data;
  /* Its pointers do not lead to lessons. */
  const MajakkaCheckContext terms = { .glossary = self->context->glossary };

  self->message = message;
  majakka_lesson_checker_check_terms (message, &terms, self->manual->file, self->faults);
  majakka_message_foreach_reference (message, check_pointer, self);
  majakka_lesson_checker_check_markup (message, self->manual->file, self->faults);
  if (self->manual->language != NULL)
    majakka_lesson_checker_check_words (message, self->manual->language, /* is_option= */ FALSE,
                                        self->manual->file, self->faults);
}

/**
 * majakka_manual_check:
 * @manual: a manual
 * @context: what it is held against
 * @faults: where faults go; those that reading @manual found are in it
 *
 * Holds a manual against every rule that the reader cannot judge. A manual that the reader found an error
 * in is not held against them: what it lacks would be told twice.
 */
void
majakka_manual_check (const MajakkaManual *manual,
                      const MajakkaCheckContext *context,
                      MajakkaFaults *faults)
{
  ManualChecker self = { .manual = manual, .context = context, .faults = faults };

  g_return_if_fail (manual != NULL);
  g_return_if_fail (context != NULL);
  g_return_if_fail (faults != NULL);

  if (majakka_faults_first_error (faults) == NULL)
    majakka_manual_foreach_message (manual, check_message, &self);
}
