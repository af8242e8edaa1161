/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Removes a bookmark and offers a way back. It is gone from the file at once; what could bring it back is in
 * memory only, as long as the offer is shown. */

#include "majakka-bookmark-removal.h"

#include "majakka-toast.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* Long enough to find one's way there with a keyboard */
#define SECONDS 15

/* The toast that is shown, on the overlay that shows it */
#define SHOWN_KEY "majakka-bookmark-removal"

#define REMOVAL_KEY "majakka-removal"

typedef struct
{
  MajakkaLearnerStore *store;
  MajakkaBookmark *bookmark; /* NULL once it is brought back */
  GtkWidget *overlay;        /* borrowed: the toast lives in it */
} Removal;

static void
removal_free (Removal *removal)
{
  g_object_unref (removal->store);
  g_clear_pointer (&removal->bookmark, majakka_bookmark_free);
  g_free (removal);
}

static void
report (GtkWidget *widget, MajakkaLearnerStore *store, const GError *error)
{
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_store_error_describe (error, majakka_learner_store_get_path (store), &title, &body);
  majakka_toast_show (widget, title);
}

static void
undo_cb (AdwToast *toast G_GNUC_UNUSED, Removal *removal)
{
  g_autoptr (MajakkaBookmark) bookmark = g_steal_pointer (&removal->bookmark);
  g_autoptr (GError) error = NULL;

  if (bookmark != NULL &&
      !majakka_learner_store_restore_bookmark (removal->store, bookmark, &error))
    report (removal->overlay, removal->store, error);
}

static void
dismissed_cb (AdwToast *toast, Removal *removal)
{
  g_clear_pointer (&removal->bookmark, majakka_bookmark_free);
  if (g_object_get_data (G_OBJECT (removal->overlay), SHOWN_KEY) == toast)
    g_object_set_data (G_OBJECT (removal->overlay), SHOWN_KEY, NULL);
}

static AdwToast *
create_toast (MajakkaLearnerStore *store, const MajakkaBookmark *bookmark, GtkWidget *overlay)
{
  const char *words = *bookmark->note != '\0' ? _ ("The bookmark and its note were removed.")
                                              : _ ("The bookmark was removed.");
  g_autofree char *escaped = g_markup_escape_text (words, -1);
  AdwToast *toast = adw_toast_new (escaped);
  Removal *removal = g_new0 (Removal, 1);

  removal->store = g_object_ref (store);
  removal->bookmark = majakka_bookmark_copy (bookmark);
  removal->overlay = overlay;
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_timeout (toast, SECONDS);
  g_object_set_data_full (G_OBJECT (toast), REMOVAL_KEY, removal, (GDestroyNotify) removal_free);
  g_signal_connect (toast, "button-clicked", G_CALLBACK (undo_cb), removal);
  g_signal_connect (toast, "dismissed", G_CALLBACK (dismissed_cb), removal);
  /* What one person wrote is not brought back for another. */
  g_signal_connect_object (store, "notify::current", G_CALLBACK (adw_toast_dismiss), toast,
                           G_CONNECT_SWAPPED);

  return toast;
}

static void
offer_undo (GtkWidget *widget, MajakkaLearnerStore *store, const MajakkaBookmark *bookmark)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  AdwToast *before, *toast;

  if (overlay == NULL)
    return;

  before = g_object_get_data (G_OBJECT (overlay), SHOWN_KEY);
  if (before != NULL)
    adw_toast_dismiss (before);

  toast = create_toast (store, bookmark, overlay);
  g_object_set_data_full (G_OBJECT (overlay), SHOWN_KEY, g_object_ref (toast), g_object_unref);
  majakka_toast_add (ADW_TOAST_OVERLAY (overlay), toast);
}

/**
 * majakka_bookmark_removal_do:
 * @widget: a widget of the window, which stays
 * @store: the store
 * @bookmark: a bookmark of the current learner
 *
 * Removes it, and shows a short sentence with a way back. When that fails, says so.
 *
 * Returns: whether it is removed
 */
gboolean
majakka_bookmark_removal_do (GtkWidget *widget,
                             MajakkaLearnerStore *store,
                             const MajakkaBookmark *bookmark)
{
  g_autoptr (MajakkaBookmark) kept = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (store), FALSE);
  g_return_val_if_fail (bookmark != NULL, FALSE);

  /* It may belong to a list that is made anew now. */
  kept = majakka_bookmark_copy (bookmark);
  if (!majakka_learner_store_remove_bookmark (store, kept->id, &error))
    {
      report (widget, store, error);
      return FALSE;
    }

  offer_undo (widget, store, kept);

  return TRUE;
}

/**
 * majakka_bookmark_removal_undo:
 * @widget: the overlay of the window for such sentences
 *
 * Brings back what was removed last, as long as that is offered: the way to the button is long without a
 * mouse.
 *
 * Returns: whether there was something to bring back
 */
gboolean
majakka_bookmark_removal_undo (GtkWidget *widget)
{
  g_autoptr (AdwToast) toast = NULL;

  g_return_val_if_fail (ADW_IS_TOAST_OVERLAY (widget), FALSE);

  toast = g_object_get_data (G_OBJECT (widget), SHOWN_KEY);
  if (toast == NULL)
    return FALSE;

  g_object_ref (toast);
  undo_cb (toast, g_object_get_data (G_OBJECT (toast), REMOVAL_KEY));
  adw_toast_dismiss (toast);

  return TRUE;
}
