/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-completeness.h"

#include "majakka-translation-counter.h"
#include "majakka-translation-words.h"

/* The first window is drawn and can be used by then. */
#define LATER_MS 600

struct _MajakkaCompleteness
{
  GObject parent_instance;

  /* owned */
  MajakkaCatalogue *catalogue;
  MajakkaTranslator *translator;
  GHashTable
      *counts; /* of MajakkaTranslationCount by the ids of lessons; NULL before it is known */
  GCancellable *cancellable; /* of the counting that goes on, NULL for none */

  const char *language; /* interned: what is counted, NULL while nobody asks */
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

/* Knows nothing from now on. */
static void
forget (MajakkaCompleteness *self)
{
  give_up (self);
  g_clear_pointer (&self->counts, g_hash_table_unref);
  self->language = NULL;
}

/* Another language may have been chosen, and nobody have asked since. */
static gboolean
is_current (MajakkaCompleteness *self)
{
  return g_strcmp0 (self->language, majakka_language_get_current ()->code) == 0;
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  MajakkaCompleteness *self;
  GHashTable *counts =
      majakka_translation_counter_run_finish (MAJAKKA_CATALOGUE (source), result, NULL);

  /* Only giving up can go wrong: whoever did has begun another, or there is nobody any more. */
  if (counts == NULL)
    return;

  self = MAJAKKA_COMPLETENESS (data);
  if (!is_current (self))
    {
      g_hash_table_unref (counts);
      forget (self);
      return;
    }

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
  if (!is_current (self))
    {
      forget (self);
      return G_SOURCE_REMOVE;
    }

  self->cancellable = g_cancellable_new ();
  majakka_translation_counter_run_async (self->catalogue, self->translator, self->cancellable,
                                         counted_cb, self);

  return G_SOURCE_REMOVE;
}

static char *
describe (MajakkaCompleteness *self,
          const MajakkaLesson *lesson,
          const MajakkaTranslationCount *count)
{
  return majakka_translation_describe_completeness (
      count->n_done, count->n_stale, count->n_missing,
      majakka_translator_get_language_of (self->translator, &lesson->title));
}

static gboolean
is_in_source_language (MajakkaCompleteness *self, const MajakkaLesson *lesson)
{
  return majakka_translator_is_source (self->translator, &lesson->title);
}

/* Counts when nothing is known of the reader's language and nobody counts yet. */
static void
prepare (MajakkaCompleteness *self)
{
  const char *language = g_intern_string (majakka_language_get_current ()->code);

  if (self->language == language)
    return;

  forget (self);
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
  MajakkaCompleteness *self = MAJAKKA_COMPLETENESS (object);

  g_clear_pointer (&self->counts, g_hash_table_unref);
  g_clear_object (&self->catalogue);
  g_clear_pointer (&self->translator, majakka_translator_unref);

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
 * @catalogue: the lessons
 * @translator: finds their translations
 *
 * Returns: (transfer full): it, knowing nothing yet
 */
MajakkaCompleteness *
majakka_completeness_new (MajakkaCatalogue *catalogue, MajakkaTranslator *translator)
{
  MajakkaCompleteness *self;

  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (translator != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_COMPLETENESS, NULL);
  self->catalogue = g_object_ref (catalogue);
  self->translator = majakka_translator_ref (translator);
  g_signal_connect_object (catalogue, "items-changed", G_CALLBACK (majakka_completeness_renew),
                           self, G_CONNECT_SWAPPED);

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

  entry = majakka_catalogue_find (self->catalogue, lesson);
  head = entry != NULL ? majakka_catalogue_entry_get_head (entry) : NULL;
  if (head == NULL)
    return NULL;
  if (is_in_source_language (self, head))
    {
      if (!is_current (self))
        forget (self);
      return NULL;
    }

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

  majakka_lesson_count_now (lesson, self->translator, &count);

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
