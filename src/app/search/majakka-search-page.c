/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-search-page.h"

#include "majakka-found-group.h"
#include "majakka-found-row.h"
#include "majakka-header.h"
#include "majakka-searcher.h"
#include "majakka-tab.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* An index is there after a moment; a spinner that flashes up only disturbs. */
#define SPINNER_MS 200

/* In characters: of what was typed, when it is said again. */
#define LONGEST_SAID 40

struct _MajakkaSearchPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkEditable *entry;
  GtkWidget *scroller;
  GtkLabel *count_label;
  GtkWidget *partly_label;
  GtkSpinner *spinner;
  GtkBox *found;
  GtkWidget *nothing;
  GtkWidget *hint;
  MajakkaFoundGroup *groups[MAJAKKA_SEARCH_N_KINDS]; /* borrowed */

  /* owned */
  MajakkaContext *context;

  guint spinner_id;
};

G_DEFINE_FINAL_TYPE (MajakkaSearchPage, majakka_search_page, GTK_TYPE_WIDGET)

static MajakkaSearcher *
get_searcher (MajakkaSearchPage *self)
{
  return majakka_context_get_searcher (self->context);
}

static void
hide_spinner (MajakkaSearchPage *self)
{
  g_clear_handle_id (&self->spinner_id, g_source_remove);
  gtk_spinner_stop (self->spinner);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), FALSE);
}

static gboolean
show_spinner_cb (gpointer data)
{
  MajakkaSearchPage *self = data;

  self->spinner_id = 0;
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), TRUE);
  gtk_spinner_start (self->spinner);

  return G_SOURCE_REMOVE;
}

static gboolean
is_more (const MajakkaSearchResults *results)
{
  for (guint i = 0; i < MAJAKKA_SEARCH_N_KINDS; i++)
    if (results->more[i])
      return TRUE;

  return FALSE;
}

/* What was typed, as it is said again. */
static char *
shorten (const char *words)
{
  if (g_utf8_strlen (words, -1) <= LONGEST_SAID)
    return g_strdup (words);

  return g_strdup_printf ("%.*s…", (int) (g_utf8_offset_to_pointer (words, LONGEST_SAID) - words),
                          words);
}

static char *
say_count (const MajakkaSearchResults *results, MajakkaSearchQuery *query)
{
  if (results->n_rows == 0)
    {
      g_autofree char *words = shorten (majakka_search_query_get_text (query));

      g_strstrip (words);
      /* Translators: %s is what somebody typed into the search */
      return g_strdup_printf (_ ("Nothing found for “%s”."), words);
    }
  if (is_more (results))
    return g_strdup_printf (
        /* Translators: how many of the things that were found are shown */
        g_dngettext (GETTEXT_PACKAGE, "Showing %u. There are more.", "Showing %u. There are more.",
                     results->n_rows),
        results->n_rows);

  return g_strdup_printf (
      /* Translators: how many things match what is looked for */
      g_dngettext (GETTEXT_PACKAGE, "%u found", "%u found", results->n_rows), results->n_rows);
}

static void
show_results (MajakkaSearchPage *self,
              const MajakkaSearchResults *results,
              MajakkaSearchQuery *query)
{
  g_autofree char *count = say_count (results, query);

  for (guint i = 0; i < MAJAKKA_SEARCH_N_KINDS; i++)
    majakka_found_group_show (self->groups[i], results->rows[i], results->more[i], query);
  gtk_label_set_label (self->count_label, count);
  gtk_widget_set_visible (GTK_WIDGET (self->count_label), TRUE);
  gtk_widget_set_visible (self->partly_label, results->partly);
  gtk_widget_set_visible (self->nothing, results->n_rows == 0);
  gtk_widget_set_visible (self->hint, FALSE);
}

/* Before anything is typed, or while the lessons are being read for the first time. */
static void
show_hint (MajakkaSearchPage *self, MajakkaSearchQuery *query)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  for (guint i = 0; i < MAJAKKA_SEARCH_N_KINDS; i++)
    majakka_found_group_show (self->groups[i], none, FALSE, query);
  gtk_label_set_label (self->count_label, "");
  gtk_widget_set_visible (GTK_WIDGET (self->count_label), FALSE);
  gtk_widget_set_visible (self->partly_label, FALSE);
  gtk_widget_set_visible (self->nothing, FALSE);
  gtk_widget_set_visible (self->hint, TRUE);
}

static void
search (MajakkaSearchPage *self)
{
  g_autoptr (MajakkaSearchQuery) query =
      majakka_search_query_new (gtk_editable_get_text (self->entry));
  g_autoptr (MajakkaSearchResults) results = NULL;

  if (majakka_searcher_is_ready (get_searcher (self)))
    hide_spinner (self);
  if (!majakka_search_query_is_empty (query))
    results = majakka_searcher_find (get_searcher (self), query);
  if (results != NULL)
    show_results (self, results, query);
  else
    show_hint (self, query);
}

static void
typed_cb (MajakkaSearchPage *self)
{
  if (self->context == NULL)
    return;

  majakka_searcher_set_words (get_searcher (self), gtk_editable_get_text (self->entry));
  search (self);
  gtk_adjustment_set_value (
      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
}

static MajakkaFoundRow *
get_first_row (MajakkaSearchPage *self)
{
  for (guint i = 0; i < MAJAKKA_SEARCH_N_KINDS; i++)
    {
      GtkWidget *row = majakka_found_group_get_first (self->groups[i]);

      if (row != NULL)
        return MAJAKKA_FOUND_ROW (row);
    }

  return NULL;
}

static void
open_first_cb (MajakkaSearchPage *self)
{
  MajakkaFoundRow *row = get_first_row (self);

  if (row != NULL)
    majakka_found_row_open (row);
}

static void
leave_cb (MajakkaSearchPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

/* The words stay as they are, with the cursor behind them. */
static void
focus_words (MajakkaSearchPage *self)
{
  GtkEditable *text = gtk_editable_get_delegate (self->entry);

  gtk_text_grab_focus_without_selecting (GTK_TEXT (text));
  gtk_editable_set_position (self->entry, -1);
}

/* Whether the words have the focus of the window. The window itself may not have been given the keyboard yet. */
static gboolean
is_typing (MajakkaSearchPage *self)
{
  return gtk_widget_is_focus (GTK_WIDGET (gtk_editable_get_delegate (self->entry)));
}

static gboolean
down_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  MajakkaSearchPage *self = MAJAKKA_SEARCH_PAGE (widget);
  MajakkaFoundRow *row = get_first_row (self);

  if (!is_typing (self) || row == NULL)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_grab_focus (GTK_WIDGET (row));

  return GDK_EVENT_STOP;
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  MajakkaSearchPage *self = MAJAKKA_SEARCH_PAGE (widget);

  if (is_typing (self))
    leave_cb (self);
  else
    focus_words (self);

  return GDK_EVENT_STOP;
}

static void
search_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaSearchPage *self = MAJAKKA_SEARCH_PAGE (widget);

  if (is_typing (self))
    gtk_editable_select_region (self->entry, 0, -1);
  else
    focus_words (self);
}

static gboolean
majakka_search_page_grab_focus (GtkWidget *widget)
{
  return !majakka_tab_is_passing (widget) &&
         gtk_widget_grab_focus (GTK_WIDGET (MAJAKKA_SEARCH_PAGE (widget)->entry));
}

/* Whoever comes here can type at once; whoever comes back finds the focus where it was. */
static void
majakka_search_page_map (GtkWidget *widget)
{
  MajakkaSearchPage *self = MAJAKKA_SEARCH_PAGE (widget);

  GTK_WIDGET_CLASS (majakka_search_page_parent_class)->map (widget);

  if (gtk_widget_get_focus_child (widget) == NULL)
    focus_words (self);
}

static void
majakka_search_page_dispose (GObject *object)
{
  MajakkaSearchPage *self = MAJAKKA_SEARCH_PAGE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->spinner_id, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_search_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/search/majakka-search-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSearchPage, entry);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSearchPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSearchPage, count_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSearchPage, partly_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSearchPage, spinner);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSearchPage, found);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSearchPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSearchPage, hint);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_first_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
}

static void
majakka_search_page_class_init (MajakkaSearchPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_search_page_dispose;
  widget_class->grab_focus = majakka_search_page_grab_focus;
  majakka_tab_let_through (widget_class);
  widget_class->map = majakka_search_page_map;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, down_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
majakka_search_page_init (MajakkaSearchPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->entry), GTK_WIDGET (self));
}

static void
add_groups (MajakkaSearchPage *self)
{
  const char *titles[MAJAKKA_SEARCH_N_KINDS] = {
    [MAJAKKA_SEARCH_LESSON] = _ ("Lessons"),
    [MAJAKKA_SEARCH_WORD] = _ ("Glossary"),
    [MAJAKKA_SEARCH_SIGN] = _ ("Warning signs"),
    [MAJAKKA_SEARCH_PLAN] = _ ("What to do"),
    [MAJAKKA_SEARCH_CONTACT] = _ ("Who to contact"),
    /* Translators: plans of sessions with a class */
    [MAJAKKA_SEARCH_SESSION] = _ ("Session plans"),
    /* Translators: how to use the program */
    [MAJAKKA_SEARCH_TOPIC] = _ ("Manual"),
  };

  for (guint i = 0; i < MAJAKKA_SEARCH_N_KINDS; i++)
    {
      GtkWidget *group = majakka_found_group_new (titles[i]);

      self->groups[i] = MAJAKKA_FOUND_GROUP (group);
      gtk_box_append (self->found, group);
    }
}

/**
 * majakka_search_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page; the first time things are found after a worker has read them
 */
GtkWidget *
majakka_search_page_new (MajakkaContext *context)
{
  MajakkaSearchPage *self;
  MajakkaSearcher *searcher;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_SEARCH_PAGE, NULL);
  searcher = majakka_context_get_searcher (context);
  add_groups (self);
  self->context = g_object_ref (context);
  g_signal_connect_object (searcher, "changed", G_CALLBACK (search), self, G_CONNECT_SWAPPED);
  majakka_searcher_prepare (searcher);
  if (!majakka_searcher_is_ready (searcher))
    self->spinner_id = g_timeout_add (SPINNER_MS, show_spinner_cb, self);
  majakka_search_page_set_words (self, majakka_searcher_get_words (searcher));
  search (self);

  return GTK_WIDGET (self);
}

/**
 * majakka_search_page_set_words:
 * @self: the page
 * @words: what to look for
 */
void
majakka_search_page_set_words (MajakkaSearchPage *self, const char *words)
{
  g_autofree char *kept = NULL;

  g_return_if_fail (MAJAKKA_IS_SEARCH_PAGE (self));
  g_return_if_fail (words != NULL);

  kept = g_strdup (words);
  gtk_editable_set_text (self->entry, kept);
  gtk_editable_set_position (self->entry, -1);
}
