/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-paragraph-menu.h"

#include <glib/gi18n-lib.h>

/* What had the focus before, on the menu */
#define FOCUS_KEY "majakka-focus-before"

/**
 * majakka_paragraph_menu_new:
 * @paragraph: a paragraph
 *
 * Returns: (transfer floating): what can be done with it now, by its actions
 */
GtkWidget *
majakka_paragraph_menu_new (MajakkaParagraph *paragraph)
{
  const MajakkaBookmark *bookmark;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) bookmarking = g_menu_new ();
  g_autoptr (GMenu) copying = g_menu_new ();
  GtkWidget *popover;

  g_return_val_if_fail (MAJAKKA_IS_PARAGRAPH (paragraph), NULL);

  bookmark = majakka_paragraph_get_bookmark (paragraph);
  if (bookmark == NULL)
    g_menu_append (bookmarking, _ ("_Bookmark"), "paragraph.bookmark");
  g_menu_append (bookmarking,
                 bookmark != NULL && *bookmark->note != '\0' ? _ ("Change the _note…")
                                                             : _ ("Add a _note…"),
                 "paragraph.note");
  if (bookmark != NULL)
    g_menu_append (bookmarking, _ ("_Remove the bookmark"), "paragraph.remove");
  g_menu_append (copying, _ ("_Copy"), "paragraph.copy");
  if (majakka_paragraph_is_translated_now (paragraph))
    g_menu_append (copying, _ ("_Source and translation"), "paragraph.translation");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (bookmarking));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (copying));

  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_widget_set_halign (popover, GTK_ALIGN_START);

  return popover;
}

static GtkWidget *
get_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

/* A paragraph lets go of the focus for good, so GTK cannot give it back. */
static void
return_focus (GtkWidget *menu)
{
  GtkWidget *focus = get_focus (menu);
  g_autoptr (GtkWidget) before = g_weak_ref_get (g_object_get_data (G_OBJECT (menu), FOCUS_KEY));

  /* What was chosen may have moved it on, as the note does. */
  if (before == NULL || (focus != NULL && GTK_IS_POPOVER (gtk_widget_get_native (focus)) &&
                         focus != menu && !gtk_widget_is_ancestor (focus, menu)))
    return;

  if (MAJAKKA_IS_PARAGRAPH (before))
    majakka_paragraph_take_focus (MAJAKKA_PARAGRAPH (before));
  else
    gtk_widget_grab_focus (before);
}

static void
drop_menu (gpointer data)
{
  g_autoptr (GtkWidget) menu = data;

  if (gtk_widget_get_parent (menu) == NULL)
    return;

  return_focus (menu);
  gtk_widget_unparent (menu);
}

/* What was chosen is done only after this. */
static void
closed_cb (GtkWidget *menu)
{
  g_idle_add_once (drop_menu, g_object_ref (menu));
}

static void
weak_ref_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

/**
 * majakka_paragraph_menu_open:
 * @paragraph: a paragraph
 * @at: where in it
 *
 * Opens its menu. When it closes, the focus is where it was before.
 */
void
majakka_paragraph_menu_open (MajakkaParagraph *paragraph, const GdkRectangle *at)
{
  GtkWidget *menu;
  GWeakRef *focus;

  g_return_if_fail (MAJAKKA_IS_PARAGRAPH (paragraph));
  g_return_if_fail (at != NULL);

  menu = majakka_paragraph_menu_new (paragraph);
  focus = g_new0 (GWeakRef, 1);
  g_weak_ref_init (focus, get_focus (GTK_WIDGET (paragraph)));
  g_object_set_data_full (G_OBJECT (menu), FOCUS_KEY, focus, weak_ref_free);
  gtk_widget_set_parent (menu, GTK_WIDGET (paragraph));
  gtk_popover_set_pointing_to (GTK_POPOVER (menu), at);
  g_signal_connect (menu, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (menu));
}
