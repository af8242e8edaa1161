/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-sessions-page.h"

#include "majakka-ask.h"
#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-held-session.h"
#include "majakka-session-row.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaSessionsPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *column;
  GtkLabel *kept_label;
  GtkListBox *list;
  GtkWidget *delete_all_button;
  AdwStatusPage *empty;
  GtkWidget *plans_button;

  /* owned */
  MajakkaContext *context;
  char *shown; /* what the list was made of; NULL before it was made */
};

G_DEFINE_FINAL_TYPE (MajakkaSessionsPage, majakka_sessions_page, GTK_TYPE_WIDGET)

static const char *
get_kept_words (void)
{
  if (majakka_held_session_is_of_guest ())
    return _ (
        "You chose to keep nothing. Sessions are here until Majakka is closed, or somebody else is chosen; then "
        "they are gone. Print a report, or save it, if you need it. They hold counts of answers, and nothing that "
        "identifies a pupil.");

  return _ (
      "Sessions are kept on this computer until you delete them. They hold counts of answers, and nothing that "
      "identifies a pupil. Whoever uses this computer account can see them.");
}

/* The first thing that one can do here */
static GtkWidget *
get_first_button (MajakkaSessionsPage *self)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  return row != NULL ? row : self->plans_button;
}

/* A button in a row that goes away takes the keys along. */
static gboolean
has_focus_inside (MajakkaSessionsPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

/* Returns: (transfer full): the same for the same sessions in the same state */
static char *
describe (const GPtrArray *kept)
{
  GString *text = g_string_new (majakka_held_session_is_of_guest () ? "guest" : "");

  for (guint i = 0; i < kept->len; i++)
    {
      const MajakkaKeptSession *session = g_ptr_array_index (kept, i);

      g_string_append_printf (text, "\n%s %d %" G_GINT64_FORMAT, session->path, session->finished,
                              session->elapsed);
    }

  return g_string_free (text, FALSE);
}

static void
fill (MajakkaSessionsPage *self, const GPtrArray *kept)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < kept->len; i++)
    gtk_list_box_append (self->list,
                         majakka_session_row_new (self->context, g_ptr_array_index (kept, i)));

  gtk_label_set_label (self->kept_label, get_kept_words ());
  adw_status_page_set_description (self->empty, get_kept_words ());
  gtk_widget_set_visible (self->column, kept->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), kept->len == 0);
}

/**
 * majakka_sessions_page_reload:
 * @self: the page
 *
 * Looks again which sessions are kept. Where nothing has changed, the keys stay where they are.
 */
void
majakka_sessions_page_reload (MajakkaSessionsPage *self)
{
  g_autofree char *folder = NULL;
  g_autofree char *now = NULL;
  g_autoptr (GPtrArray) kept = NULL;
  gboolean focused;

  g_return_if_fail (MAJAKKA_IS_SESSIONS_PAGE (self));

  folder = majakka_held_session_get_folder ();
  kept = majakka_session_folder_list (folder);
  now = describe (kept);
  if (g_strcmp0 (now, self->shown) == 0)
    return;

  focused = has_focus_inside (self);
  fill (self, kept);
  g_free (self->shown);
  self->shown = g_steal_pointer (&now);
  if (focused)
    gtk_widget_child_focus (get_first_button (self), GTK_DIR_TAB_FORWARD);
}

/**
 * majakka_sessions_page_focus:
 * @self: the page
 *
 * Gives the keys to the first thing that one can do here.
 */
void
majakka_sessions_page_focus (MajakkaSessionsPage *self)
{
  g_return_if_fail (MAJAKKA_IS_SESSIONS_PAGE (self));

  majakka_focus_later (get_first_button (self));
}

static void
delete_all_cb (gpointer data)
{
  MajakkaSessionsPage *self = data;
  g_autofree char *folder = majakka_held_session_get_folder ();
  g_autoptr (GError) error = NULL;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!majakka_session_folder_delete_all (folder, /* also_open= */ FALSE, &error) &&
      GTK_IS_WINDOW (root))
    {
      g_autofree char *title = NULL;
      g_autofree char *body = NULL;

      majakka_held_session_describe_kept (error, &title, &body);
      majakka_tell (GTK_WINDOW (root), title, body);
    }
  majakka_sessions_page_reload (self);
}

static void
ask_delete_all_cb (MajakkaSessionsPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!GTK_IS_WINDOW (root))
    return;

  /* The page stays as long as the window asks. */
  g_object_set_data_full (G_OBJECT (root), "majakka-sessions-page", g_object_ref (self),
                          g_object_unref);
  majakka_ask (
      GTK_WINDOW (root), _ ("Delete all sessions?"),
      _ ("All sessions with classes are deleted from this computer for good, with their counts. What you "
         "printed or saved stays yours."),
      _ ("_Delete"), TRUE, delete_all_cb, self);
}

/* Whoever comes back from a report or from a class sees what has become of it. */
static void
majakka_sessions_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_sessions_page_parent_class)->map (widget);

  if (MAJAKKA_SESSIONS_PAGE (widget)->context != NULL)
    majakka_sessions_page_reload (MAJAKKA_SESSIONS_PAGE (widget));
}

static void
majakka_sessions_page_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&MAJAKKA_SESSIONS_PAGE (object)->context);
  g_clear_pointer (&MAJAKKA_SESSIONS_PAGE (object)->shown, g_free);

  G_OBJECT_CLASS (majakka_sessions_page_parent_class)->dispose (object);
}

static void
majakka_sessions_page_class_init (MajakkaSessionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_sessions_page_dispose;
  widget_class->map = majakka_sessions_page_map;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-sessions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionsPage, column);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionsPage, kept_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionsPage, list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionsPage, delete_all_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionsPage, empty);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionsPage, plans_button);
  gtk_widget_class_bind_template_callback (widget_class, ask_delete_all_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
}

static void
majakka_sessions_page_init (MajakkaSessionsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_sessions_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_sessions_page_new (MajakkaContext *context)
{
  MajakkaSessionsPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_SESSIONS_PAGE, NULL);
  self->context = g_object_ref (context);
  majakka_sessions_page_reload (self);
  majakka_sessions_page_focus (self);

  return GTK_WIDGET (self);
}
