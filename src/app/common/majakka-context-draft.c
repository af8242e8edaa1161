/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The context of a lesson that somebody is writing: everything as for readers, but nothing that is done there is kept. */

#include "majakka-context-private.h"

static void
update_country (MajakkaContext *self, GParamSpec *pspec G_GNUC_UNUSED, MajakkaContext *main_context)
{
  g_free (self->country);
  self->country = g_strdup (majakka_context_get_country (main_context));
  g_object_notify (G_OBJECT (self), "country");
}

static void
update_shows_source (MajakkaContext *self,
                     GParamSpec *pspec G_GNUC_UNUSED,
                     MajakkaContext *main_context)
{
  majakka_context_set_shows_source (self, majakka_context_get_shows_source (main_context));
}

static MajakkaContext *
create_draft (MajakkaContext *main_context)
{
  MajakkaContext *self = g_object_new (MAJAKKA_TYPE_CONTEXT, NULL);
  g_autoptr (GError) error = NULL;

  self->settings = g_object_ref (main_context->settings);
  self->catalogue = g_object_ref (main_context->catalogue);
  self->translator = majakka_translator_ref (main_context->translator);
  self->directory = majakka_help_directory_ref (main_context->directory);
  self->speech = g_object_ref (majakka_context_get_speech (main_context));
  self->completeness = g_object_ref (majakka_context_get_completeness (main_context));
  self->store = majakka_learner_store_open_in_memory (&error);
  if (self->store == NULL)
    g_error ("No memory for a preview: %s", error->message);

  self->country = g_strdup (majakka_context_get_country (main_context));
  g_signal_connect_object (main_context, "notify::country", G_CALLBACK (update_country), self,
                           G_CONNECT_SWAPPED);
  self->shows_source = majakka_context_get_shows_source (main_context);
  g_signal_connect_object (main_context, "notify::shows-source", G_CALLBACK (update_shows_source),
                           self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * majakka_context_get_draft:
 * @self: the context
 *
 * Returns: (transfer none): a context with the same lessons, help and settings, for what somebody is writing: the place
 *   in it, answers and ticks are in memory until the program ends, and nowhere else
 */
MajakkaContext *
majakka_context_get_draft (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  if (self->draft == NULL)
    self->draft = create_draft (self);

  return self->draft;
}
