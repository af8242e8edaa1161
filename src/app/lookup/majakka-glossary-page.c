/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-glossary-page.h"

#include "majakka-focus-later.h"
#include "majakka-glossary-row.h"
#include "majakka-header.h"
#include "majakka-references.h"
#include "majakka-search-field.h"

#include <string.h>

struct _MajakkaGlossaryPage
{
  GtkWidget parent_instance;

  /* template widgets */
  MajakkaSearchField *search;
  GtkListBox *list;

  /* owned */
  MajakkaContext *context;
  GCancellable *cancellable;
  GPtrArray *rows; /* of MajakkaGlossaryRow, borrowed from the list, as they are sorted */
};

G_DEFINE_FINAL_TYPE (MajakkaGlossaryPage, majakka_glossary_page, GTK_TYPE_WIDGET)

static MajakkaGlossaryRow *
get_row (MajakkaGlossaryPage *self, guint position)
{
  return g_ptr_array_index (self->rows, position);
}

static void
search_cb (MajakkaGlossaryPage *self)
{
  const char *query = majakka_search_field_get_query (self->search);
  guint n_found = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      gboolean found =
          majakka_fold_matches (majakka_glossary_row_get_folded (get_row (self, i)), query);

      gtk_widget_set_visible (GTK_WIDGET (get_row (self, i)), found);
      n_found += found ? 1 : 0;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->list), n_found > 0);
  majakka_search_field_set_n_found (self->search, n_found);
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  return strcmp (majakka_glossary_row_get_key (*(MajakkaGlossaryRow *const *) a),
                 majakka_glossary_row_get_key (*(MajakkaGlossaryRow *const *) b));
}

static void
fill (MajakkaGlossaryPage *self)
{
  MajakkaGlossary *glossary =
      majakka_catalogue_get_glossary (majakka_context_get_catalogue (self->context));

  for (guint i = 0; glossary != NULL && i < majakka_glossary_get_n_entries (glossary); i++)
    {
      const MajakkaGlossaryEntry *entry = majakka_glossary_get_entry (glossary, i);

      /* One with a mistake cannot be looked up either. */
      if (entry->id != NULL && majakka_glossary_find (glossary, entry->id) == entry)
        g_ptr_array_add (self->rows, majakka_glossary_row_new (self->context, entry));
    }
  g_ptr_array_sort (self->rows, compare_rows);
  for (guint i = 0; i < self->rows->len; i++)
    gtk_list_box_append (self->list, GTK_WIDGET (get_row (self, i)));
}

static void
gathered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaReferences) references =
      majakka_references_gather_finish (MAJAKKA_CATALOGUE (source), result, NULL);
  MajakkaGlossaryPage *self = data;

  /* Nothing but giving up can go wrong. */
  if (references == NULL)
    return;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const char *id = majakka_glossary_row_get_id (get_row (self, i));

      majakka_glossary_row_set_lessons (get_row (self, i),
                                        majakka_references_find_term (references, id));
    }
}

/* Shows the word of that id and gives it the focus; without one the search has it. */
static void
go_to_word (MajakkaGlossaryPage *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->rows->len; i++)
    if (g_strcmp0 (majakka_glossary_row_get_id (get_row (self, i)), id) == 0)
      {
        /* It may be among those that the search has left out. */
        gtk_widget_set_visible (GTK_WIDGET (get_row (self, i)), TRUE);
        majakka_focus_later (GTK_WIDGET (get_row (self, i)));
        return;
      }

  majakka_focus_later (GTK_WIDGET (self->search));
}

static void
search_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  majakka_search_field_search (MAJAKKA_GLOSSARY_PAGE (widget)->search);
}

/* The window would open another glossary over this one. */
static void
open_glossary_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  go_to_word (MAJAKKA_GLOSSARY_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
majakka_glossary_page_dispose (GObject *object)
{
  MajakkaGlossaryPage *self = MAJAKKA_GLOSSARY_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_ptr_array_set_size (self->rows, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_glossary_page_parent_class)->dispose (object);
}

static void
majakka_glossary_page_finalize (GObject *object)
{
  g_object_unref (MAJAKKA_GLOSSARY_PAGE (object)->cancellable);
  g_ptr_array_unref (MAJAKKA_GLOSSARY_PAGE (object)->rows);

  G_OBJECT_CLASS (majakka_glossary_page_parent_class)->finalize (object);
}

static void
majakka_glossary_page_class_init (MajakkaGlossaryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_glossary_page_dispose;
  object_class->finalize = majakka_glossary_page_finalize;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_SEARCH_FIELD);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lookup/majakka-glossary-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaGlossaryPage, search);
  gtk_widget_class_bind_template_child (widget_class, MajakkaGlossaryPage, list);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.open-glossary", "s", open_glossary_action);
}

static void
majakka_glossary_page_init (MajakkaGlossaryPage *self)
{
  self->cancellable = g_cancellable_new ();
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_glossary_page_new:
 * @context: the context
 * @id: (nullable): the word to begin at; NULL for the first
 *
 * Returns: (transfer floating): the page; the lessons that use a word come when a worker has found
 *   them
 */
GtkWidget *
majakka_glossary_page_new (MajakkaContext *context, const char *id)
{
  MajakkaGlossaryPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_GLOSSARY_PAGE, NULL);
  self->context = g_object_ref (context);
  fill (self);
  go_to_word (self, id);
  majakka_references_gather_async (majakka_context_get_catalogue (context), self->cancellable,
                                   gathered_cb, self);

  return GTK_WIDGET (self);
}
