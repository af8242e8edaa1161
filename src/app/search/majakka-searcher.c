/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-searcher.h"

#include "majakka-context.h"
#include "majakka-search-builder.h"
#include "majakka-search-help.h"

struct _MajakkaSearcher
{
  GObject parent_instance;

  /* borrowed: it owns us */
  MajakkaContext *context;

  /* owned */
  MajakkaSearchIndex *index; /* NULL before the first is built */
  GCancellable *cancellable; /* of the building that goes on, NULL for none */
  char *language;            /* what the index is in, or will be */
  char *words;

  gboolean stale;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaSearcher, majakka_searcher, G_TYPE_OBJECT)

static void
give_up (MajakkaSearcher *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
built_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaSearcher) self = data;
  g_autoptr (MajakkaSearchIndex) before = NULL;
  MajakkaSearchIndex *index =
      majakka_search_build_finish (MAJAKKA_CATALOGUE (source), result, NULL);

  /* Only giving up can go wrong, and whoever did has begun another. */
  if (index == NULL)
    return;

  g_clear_object (&self->cancellable);
  before = self->index;
  self->index = index;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
build (MajakkaSearcher *self)
{
  const MajakkaSearchScope scope = {
    .translator = majakka_context_get_translator (self->context),
    .country = majakka_context_get_country (self->context),
    .teacher = majakka_context_get_role (self->context) == MAJAKKA_ROLE_TEACHER,
    .fill = majakka_search_help_fill,
    .fill_data = majakka_search_help_new (self->context),
    .fill_data_free = majakka_search_help_free,
  };

  give_up (self);
  self->cancellable = g_cancellable_new ();
  self->stale = FALSE;
  g_free (self->language);
  self->language = g_strdup (majakka_language_get_current ()->code);
  majakka_search_build_async (majakka_context_get_catalogue (self->context), &scope,
                              self->cancellable, built_cb, g_object_ref (self));
}

/* Nobody may be searching; then it waits. */
static void
changed_cb (MajakkaSearcher *self)
{
  self->stale = TRUE;
  if (self->language != NULL)
    build (self);
}

static void
majakka_searcher_dispose (GObject *object)
{
  give_up (MAJAKKA_SEARCHER (object));

  G_OBJECT_CLASS (majakka_searcher_parent_class)->dispose (object);
}

static void
majakka_searcher_finalize (GObject *object)
{
  MajakkaSearcher *self = MAJAKKA_SEARCHER (object);

  g_clear_pointer (&self->index, majakka_search_index_free);
  g_free (self->language);
  g_free (self->words);

  G_OBJECT_CLASS (majakka_searcher_parent_class)->finalize (object);
}

static void
majakka_searcher_class_init (MajakkaSearcherClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = majakka_searcher_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_searcher_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
majakka_searcher_init (MajakkaSearcher *self)
{
  self->words = g_strdup ("");
}

/**
 * majakka_searcher_new:
 * @context: the context, which owns the searcher
 *
 * Returns: (transfer full): a searcher that has built nothing yet
 */
MajakkaSearcher *
majakka_searcher_new (MajakkaContext *context)
{
  MajakkaSearcher *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_SEARCHER, NULL);
  self->context = context;
  g_signal_connect_object (majakka_context_get_catalogue (context), "items-changed",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::country", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::role", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * majakka_searcher_renew:
 * @self: a searcher
 *
 * To be called when lessons have other translations: what is searched next is built anew.
 */
void
majakka_searcher_renew (MajakkaSearcher *self)
{
  g_return_if_fail (MAJAKKA_IS_SEARCHER (self));

  self->stale = TRUE;
}

/**
 * majakka_searcher_prepare:
 * @self: a searcher
 *
 * Sees to it that there is an index for the reader as she is now: to be called by a page that is about to
 * search.
 */
void
majakka_searcher_prepare (MajakkaSearcher *self)
{
  g_return_if_fail (MAJAKKA_IS_SEARCHER (self));

  if (self->stale || g_strcmp0 (self->language, majakka_language_get_current ()->code) != 0)
    build (self);
}

/**
 * majakka_searcher_is_ready:
 * @self: a searcher
 *
 * Returns: whether it can find anything yet
 */
gboolean
majakka_searcher_is_ready (MajakkaSearcher *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SEARCHER (self), FALSE);

  return self->index != NULL;
}

/**
 * majakka_searcher_find:
 * @self: a searcher that is ready
 * @query: what is looked for
 *
 * Returns: (transfer full) (nullable): what was found; NULL when it is not ready
 */
MajakkaSearchResults *
majakka_searcher_find (MajakkaSearcher *self, MajakkaSearchQuery *query)
{
  g_return_val_if_fail (MAJAKKA_IS_SEARCHER (self), NULL);

  return self->index != NULL ? majakka_search_index_find (self->index, query) : NULL;
}

/**
 * majakka_searcher_get_words:
 * @self: a searcher
 *
 * Returns: (transfer none): what a page that is built anew begins with
 */
const char *
majakka_searcher_get_words (MajakkaSearcher *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SEARCHER (self), "");

  return self->words;
}

/**
 * majakka_searcher_set_words:
 * @self: a searcher
 * @words: what was typed last; it is kept nowhere but in memory
 */
void
majakka_searcher_set_words (MajakkaSearcher *self, const char *words)
{
  g_return_if_fail (MAJAKKA_IS_SEARCHER (self));
  g_return_if_fail (words != NULL);

  if (self->words == words)
    return;

  g_free (self->words);
  self->words = g_strdup (words);
}
