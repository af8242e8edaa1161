/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What there is of the context for translations: how complete they are, and what translators see. */

#include "majakka-context-private.h"

#include "majakka-shown-message.h"

/**
 * majakka_context_get_completeness:
 * @self: the context
 *
 * Returns: (transfer none): knows how much of each lesson is translated
 */
MajakkaCompleteness *
majakka_context_get_completeness (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  if (self->completeness == NULL)
    self->completeness = majakka_completeness_new (self->catalogue, self->translator);

  return self->completeness;
}

/**
 * majakka_context_get_shows_source:
 * @self: the context
 *
 * Returns: whether texts are shown side by side with their sources
 */
gboolean
majakka_context_get_shows_source (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), FALSE);

  return self->shows_source;
}

/**
 * majakka_context_set_shows_source:
 * @self: the context
 * @shows_source: whether texts are shown side by side with their sources
 *
 * For translators. What is on screen is the caller's to renew.
 */
void
majakka_context_set_shows_source (MajakkaContext *self, gboolean shows_source)
{
  g_return_if_fail (MAJAKKA_IS_CONTEXT (self));

  if (self->shows_source == shows_source)
    return;

  self->shows_source = shows_source;
  g_object_notify (G_OBJECT (self), "shows-source");
}

/**
 * majakka_context_renew_words:
 * @self: the context
 *
 * Shows all texts on screen anew, in every window: they may have other translations. Nothing is built anew: who reads
 * stays where they are, an answer stays given and a note open.
 */
void
majakka_context_renew_words (MajakkaContext *self)
{
  GListModel *windows;

  g_return_if_fail (MAJAKKA_IS_CONTEXT (self));

  g_signal_emit_by_name (self, "words-changed");
  windows = gtk_window_get_toplevels ();
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      majakka_shown_message_renew (window);
    }
}

/**
 * majakka_context_forget_words:
 * @self: the context
 *
 * Has what was gathered from the words of all lessons gathered anew when it is needed: they may have other translations.
 */
void
majakka_context_forget_words (MajakkaContext *self)
{
  g_return_if_fail (MAJAKKA_IS_CONTEXT (self));

  if (self->searcher != NULL)
    majakka_searcher_renew (self->searcher);
  if (self->completeness != NULL)
    majakka_completeness_renew (self->completeness);
}
