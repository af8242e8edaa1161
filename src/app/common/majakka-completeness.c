/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-completeness.h"

#include "majakka-context.h"
#include "majakka-translation-counter.h"
#include "majakka-translation-words.h"

/* The first window is drawn and can be used by then. */
#define LATER_MS 600

struct _MajakkaCompleteness
{
  GObject parent_instance;

  /* borrowed: it owns us */
  MajakkaContext *context;

  /* owned */
  GHashTable
      *counts; /* of MajakkaTranslationCount by the ids of lessons; NULL before it is known */
  GCancellable *cancellable; /* of the counting that goes on, NULL for none */

  const char *language; /* interned: what is counted, NULL before anybody asked */
  guint later_id;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaCompleteness, majakka_completeness, G_TYPE_OBJECT)

static void
give_up (MajakkaCompleteness *self)
{
  g_clear_handle_id (&self->later_id, g_source_remove);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaCompleteness) self = data;
  GHashTable *counts =
      majakka_translation_counter_run_finish (MAJAKKA_CATALOGUE (source), result, NULL);

  /* Only giving up can go wrong, and whoever did has begun another. */
  if (counts == NULL)
    return;

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->counts, g_hash_table_unref);
  self->counts = counts;
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
count_cb (gpointer data)
{
  MajakkaCompleteness *self = data;

  self->later_id = 0;
  self->cancellable = g_cancellable_new ();
  majakka_translation_counter_run_async (majakka_context_get_catalogue (self->context),
                                         majakka_context_get_translator (self->context),
                                         self->cancellable, counted_cb, g_object_ref (self));

  return G_SOURCE_REMOVE;
}

static char *
describe (MajakkaCompleteness *self,
          const MajakkaLesson *lesson,
          const MajakkaTranslationCount *count)
{
  return majakka_translation_describe_completeness (
      count->n_done, count->n_stale, count->n_missing,
      majakka_translator_get_language_of (majakka_context_get_translator (self->context),
                                          &lesson->title));
}

static gboolean
is_in_source_language (MajakkaCompleteness *self, const MajakkaLesson *lesson)
{
  return majakka_translator_is_source (majakka_context_get_translator (self->context),
                                       &lesson->title);
}

/* Counts when nothing is known of the reader's language and nobody counts yet. */
static void
prepare (MajakkaCompleteness *self)
{
  const char *language = g_intern_string (majakka_language_get_current ()->code);

  if (self->language == language)
    return;

  give_up (self);
  g_clear_pointer (&self->counts, g_hash_table_unref);
  self->language = language;
  self->later_id = g_timeout_add (LATER_MS, count_cb, self);
}

static void
majakka_completeness_dispose (GObject *object)
{
  give_up (MAJAKKA_COMPLETENESS (object));

  G_OBJECT_CLASS (majakka_completeness_parent_class)->dispose (object);
}

static void
majakka_completeness_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_COMPLETENESS (object)->counts, g_hash_table_unref);

  G_OBJECT_CLASS (majakka_completeness_parent_class)->finalize (object);
}

static void
majakka_completeness_class_init (MajakkaCompletenessClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = majakka_completeness_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_completeness_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
majakka_completeness_init (MajakkaCompleteness *self G_GNUC_UNUSED)
{
}

/**
 * majakka_completeness_new:
 * @context: the context, which owns it
 *
 * Returns: (transfer full): it, knowing nothing yet
 */
MajakkaCompleteness *
majakka_completeness_new (MajakkaContext *context)
{
  MajakkaCompleteness *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_COMPLETENESS, NULL);
  self->context = context;
  g_signal_connect_object (majakka_context_get_catalogue (context), "items-changed",
                           G_CALLBACK (majakka_completeness_renew), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * majakka_completeness_describe:
 * @self: the knowledge
 * @lesson: the id of a lesson
 *
 * Returns: (transfer full) (nullable): how much of the lesson is translated, for readers; NULL when all is, or it is not
 *   known yet: the signal changed tells when it is
 */
char *
majakka_completeness_describe (MajakkaCompleteness *self, const char *lesson)
{
  const MajakkaTranslationCount *count;
  MajakkaCatalogueEntry *entry;
  const MajakkaLesson *head;

  g_return_val_if_fail (MAJAKKA_IS_COMPLETENESS (self), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);

  entry = majakka_catalogue_find (majakka_context_get_catalogue (self->context), lesson);
  head = entry != NULL ? majakka_catalogue_entry_get_head (entry) : NULL;
  if (head == NULL || is_in_source_language (self, head))
    return NULL;

  prepare (self);
  count = self->counts != NULL ? g_hash_table_lookup (self->counts, lesson) : NULL;

  return count != NULL ? describe (self, head, count) : NULL;
}

/**
 * majakka_completeness_describe_read:
 * @self: the knowledge
 * @lesson: a whole lesson, or the texts of a session plan
 *
 * Returns: (transfer full) (nullable): the same of a lesson that is read already, at once
 */
char *
majakka_completeness_describe_read (MajakkaCompleteness *self, const MajakkaLesson *lesson)
{
  MajakkaTranslationCount count = { 0 };

  g_return_val_if_fail (MAJAKKA_IS_COMPLETENESS (self), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);

  if (is_in_source_language (self, lesson))
    return NULL;

  majakka_lesson_count_now (lesson, majakka_context_get_translator (self->context), &count);

  return describe (self, lesson, &count);
}

/**
 * majakka_completeness_renew:
 * @self: the knowledge
 *
 * To be called when there are other lessons, or other translations. What is known stays until it is counted anew.
 */
void
majakka_completeness_renew (MajakkaCompleteness *self)
{
  g_return_if_fail (MAJAKKA_IS_COMPLETENESS (self));

  if (self->language == NULL)
    return;

  give_up (self);
  self->later_id = g_timeout_add (LATER_MS, count_cb, self);
}
