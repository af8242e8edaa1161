/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The actions of the window that have to do with lesson packs; majakka-window.h says what each is for. */

#include "majakka-window-private.h"

#include "majakka-ask.h"
#include "majakka-pack-install.h"
#include "majakka-pack-shelf.h"
#include "majakka-save-dialog.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>

/* Long enough to find one's way there with a keyboard */
#define SECONDS 15

/* The toast about the pack that was removed last, on the window; the id of the pack, on the toast */
#define SHOWN   "majakka-pack-removal"
#define REMOVED "majakka-removed-pack"

static void
open_packs_action (GtkWidget *widget,
                   const char *name G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_PACKS, NULL, NULL);
}

/* A pack that is opened again is read again: it may have been mended or built anew. */
static void
open_pack_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  const char *file = g_variant_get_string (parameter, NULL);
  g_autoptr (MajakkaRoute) shown = majakka_window_copy_visible_route (self);

  if (shown->kind == MAJAKKA_ROUTE_PACK && g_str_equal (shown->id, file))
    majakka_window_replace_page (self, MAJAKKA_ROUTE_PACK, file, NULL);
  else
    majakka_window_go_to (self, MAJAKKA_ROUTE_PACK, file, NULL);
}

static void
chosen_cb (GFile *file, gpointer window)
{
  g_autofree char *path = g_file_get_path (file);

  if (path != NULL)
    gtk_widget_activate_action (window, "win.open-pack", "s", path);
}

static void
add_pack_action (GtkWidget *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  majakka_open_dialog_present (GTK_WINDOW (widget), _ ("Open a lesson pack"), _ ("Lesson packs"),
                               "*" MAJAKKA_PACK_SUFFIX, chosen_cb, widget);
}

static void
tell (MajakkaWindow *self, const char *title, const GError *error)
{
  majakka_tell (GTK_WINDOW (self), title, error->message);
}

static void
restore (MajakkaWindow *self, AdwToast *toast)
{
  g_autofree char *id = g_object_steal_data (G_OBJECT (toast), REMOVED);
  g_autoptr (GError) error = NULL;

  if (id == NULL)
    return;
  if (!majakka_pack_restore (majakka_context_get_pack_directory (self->context), id, &error))
    tell (self, _ ("The lesson pack could not be brought back"), error);
  majakka_context_reload_packs (self->context);
}

static void
dismissed_cb (MajakkaWindow *self, AdwToast *toast)
{
  g_autofree char *id = g_object_steal_data (G_OBJECT (toast), REMOVED);

  /* When the window goes, the next start does it. */
  if (id != NULL && self->context != NULL)
    majakka_pack_forget (majakka_context_get_pack_directory (self->context), id);
  if (g_object_get_data (G_OBJECT (self), SHOWN) == toast)
    g_object_set_data (G_OBJECT (self), SHOWN, NULL);
}

static void
offer_undo (MajakkaWindow *self, const MajakkaPackManifest *pack)
{
  g_autofree char *escaped = g_markup_escape_text (_ ("The lesson pack was removed."), -1);
  AdwToast *before = g_object_get_data (G_OBJECT (self), SHOWN);
  AdwToast *toast = adw_toast_new (escaped);

  if (before != NULL)
    adw_toast_dismiss (before);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_timeout (toast, SECONDS);
  g_object_set_data_full (G_OBJECT (toast), REMOVED, g_strdup (pack->id), g_free);
  g_object_set_data_full (G_OBJECT (self), SHOWN, g_object_ref (toast), g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (restore), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), self, G_CONNECT_SWAPPED);
  majakka_toast_add (self->toasts, toast);
}

static void
remove_pack_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  g_autoptr (MajakkaPackManifest) pack = majakka_pack_shelf_find (
      majakka_context_get_pack_directory (self->context), g_variant_get_string (parameter, NULL));
  g_autoptr (GError) error = NULL;

  if (pack == NULL)
    return;
  if (!majakka_pack_remove (majakka_context_get_pack_directory (self->context), pack->id, &error))
    {
      tell (self, _ ("The lesson pack could not be removed"), error);
      return;
    }

  offer_undo (self, pack);
  majakka_context_reload_packs (self->context);
}

/* Brings back the pack that was removed last, as long as that is offered: the way to the button of a toast is long
 * without a mouse. Returns whether there was one. */
gboolean
majakka_window_undo_pack_removal (MajakkaWindow *self)
{
  AdwToast *shown = g_object_get_data (G_OBJECT (self), SHOWN);
  g_autoptr (AdwToast) toast = shown != NULL ? g_object_ref (shown) : NULL;

  if (toast == NULL)
    return FALSE;

  restore (self, toast);
  adw_toast_dismiss (toast);

  return TRUE;
}

/* What lesson packs ask of the window. */
void
majakka_window_install_pack_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-packs", NULL, open_packs_action);
  gtk_widget_class_install_action (widget_class, "win.open-pack", "s", open_pack_action);
  gtk_widget_class_install_action (widget_class, "win.add-pack", NULL, add_pack_action);
  gtk_widget_class_install_action (widget_class, "win.remove-pack", "s", remove_pack_action);
}
