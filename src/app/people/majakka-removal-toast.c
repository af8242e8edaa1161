/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Tells that somebody was removed, and offers a way back. When it goes, the removal is finished. */

#include "majakka-removal-toast.h"

#include "majakka-ask.h"
#include "majakka-person-name.h"

#include <glib/gi18n-lib.h>

/* Long enough to find one's way there with a keyboard */
#define SECONDS 15

typedef struct
{
  GtkWindow *window; /* borrowed: the toast lives in it */
  MajakkaContext *context;
  gint64 learner;
  gboolean settled;
} Removal;

static void
removal_free (Removal *removal)
{
  g_object_unref (removal->context);
  g_free (removal);
}

static void
tell_error (Removal *removal, const GError *error)
{
  MajakkaLearnerStore *store = majakka_context_get_store (removal->context);
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_store_error_describe (error, majakka_learner_store_get_path (store), &title, &body);
  majakka_tell (removal->window, title, body);
}

/* Whether this is still the removal that it tells about, and nothing was done about it yet. */
static gboolean
settle (Removal *removal)
{
  MajakkaLearnerStore *store = majakka_context_get_store (removal->context);
  gboolean open =
      !removal->settled && majakka_learner_store_get_removed (store) == removal->learner;

  removal->settled = TRUE;

  return open;
}

static void
undo_cb (AdwToast *toast G_GNUC_UNUSED, Removal *removal)
{
  g_autoptr (GError) error = NULL;

  if (settle (removal) &&
      !majakka_learner_store_restore_removed (majakka_context_get_store (removal->context), &error))
    tell_error (removal, error);
}

static void
dismissed_cb (AdwToast *toast G_GNUC_UNUSED, Removal *removal)
{
  g_autoptr (GError) error = NULL;

  if (settle (removal) &&
      !majakka_learner_store_finish_removal (majakka_context_get_store (removal->context), &error))
    tell_error (removal, error);
}

/**
 * majakka_removal_toast_new:
 * @window: the window that it is shown in
 * @context: the context
 *
 * Returns: (transfer full) (nullable): a toast about the person who was removed last, with a way back;
 *   NULL when there is nobody to bring back
 */
AdwToast *
majakka_removal_toast_new (GtkWindow *window, MajakkaContext *context)
{
  MajakkaLearnerStore *store;
  Removal *removal;
  AdwToast *toast;
  g_autoptr (MajakkaLearner) learner = NULL;
  g_autofree char *words = NULL;
  g_autofree char *escaped = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  store = majakka_context_get_store (context);
  learner = majakka_learner_store_get_learner (store, majakka_learner_store_get_removed (store));
  if (learner == NULL)
    return NULL;

  removal = g_new0 (Removal, 1);
  removal->window = window;
  removal->context = g_object_ref (context);
  removal->learner = learner->id;

  /* Translators: %s is the name of a person */
  words = g_strdup_printf (_ ("“%s” was removed."), majakka_person_get_name (learner));
  escaped = g_markup_escape_text (words, -1);
  toast = adw_toast_new (escaped);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_timeout (toast, SECONDS);
  g_object_set_data_full (G_OBJECT (toast), "majakka-removal", removal,
                          (GDestroyNotify) removal_free);
  g_signal_connect (toast, "button-clicked", G_CALLBACK (undo_cb), removal);
  g_signal_connect (toast, "dismissed", G_CALLBACK (dismissed_cb), removal);

  return toast;
}

/**
 * majakka_removal_toast_take_back:
 * @self: such a toast
 *
 * Takes it away, and leaves the removal to another one.
 */
void
majakka_removal_toast_take_back (AdwToast *self)
{
  Removal *removal;

  g_return_if_fail (ADW_IS_TOAST (self));

  removal = g_object_get_data (G_OBJECT (self), "majakka-removal");
  if (removal->settled)
    return;

  removal->settled = TRUE;
  adw_toast_dismiss (self);
}
