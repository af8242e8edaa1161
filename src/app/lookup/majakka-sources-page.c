/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-sources-page.h"

#include "majakka-header.h"
#include "majakka-publisher-row.h"
#include "majakka-search-field.h"

#include <string.h>

/* A spinner that flashes up only disturbs. */
#define SPINNER_MS 200

/* So many can be looked over at once; more stay closed under their publishers. */
#define MAX_OPEN 12

struct _MajakkaSourcesPage
{
  GtkWidget parent_instance;

  /* template widgets */
  MajakkaSearchField *search;
  GtkSpinner *spinner;
  GtkListBox *list;

  /* owned */
  MajakkaContext *context;
  GCancellable *cancellable;
  MajakkaReferences *references;
  guint spinner_id;
};

/* A source with what it is sorted by. */
typedef struct
{
  const MajakkaReferenceSource *source;
  char *publisher_key;
  char *title_key;
} SortItem;

G_DEFINE_FINAL_TYPE (MajakkaSourcesPage, majakka_sources_page, GTK_TYPE_WIDGET)

static void
sort_item_clear (SortItem *item)
{
  g_free (item->publisher_key);
  g_free (item->title_key);
}

static int
compare_items (gconstpointer a, gconstpointer b)
{
  const SortItem *one = a;
  const SortItem *other = b;
  int order = strcmp (one->publisher_key, other->publisher_key);

  return order != 0 ? order : strcmp (one->title_key, other->title_key);
}

static GArray *
sort_sources (const GPtrArray *sources)
{
  const char *language = majakka_language_get_current ()->code;
  GArray *items = g_array_new (FALSE, FALSE, sizeof (SortItem));

  g_array_set_clear_func (items, (GDestroyNotify) sort_item_clear);
  for (guint i = 0; i < sources->len; i++)
    {
      const MajakkaReferenceSource *source = g_ptr_array_index (sources, i);
      SortItem item = { source, majakka_collation_key (source->publisher, language),
                        majakka_collation_key (source->title, language) };

      g_array_append_val (items, item);
    }
  g_array_sort (items, compare_items);

  return items;
}

static void
fill (MajakkaSourcesPage *self)
{
  g_autoptr (GArray) items = sort_sources (majakka_references_get_sources (self->references));
  GtkWidget *row = NULL;
  const char *publisher = NULL;

  for (guint i = 0; i < items->len; i++)
    {
      const MajakkaReferenceSource *source = g_array_index (items, SortItem, i).source;

      if (row == NULL || !g_str_equal (source->publisher, publisher))
        {
          publisher = source->publisher;
          row = majakka_publisher_row_new (self->context, publisher);
          gtk_list_box_append (self->list, row);
        }
      majakka_publisher_row_add (MAJAKKA_PUBLISHER_ROW (row), source);
    }
}

static void
search_cb (MajakkaSourcesPage *self)
{
  const char *query = majakka_search_field_get_query (self->search);
  guint n_found = 0;

  if (self->references == NULL)
    return;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    n_found += majakka_publisher_row_search (MAJAKKA_PUBLISHER_ROW (row), query);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    majakka_disclosure_row_set_open (MAJAKKA_DISCLOSURE_ROW (row),
                                     *query != '\0' && n_found <= MAX_OPEN &&
                                         gtk_widget_get_visible (row));
  gtk_widget_set_visible (GTK_WIDGET (self->list), n_found > 0);
  majakka_search_field_set_n_found (self->search, n_found);
}

static void
hide_spinner (MajakkaSourcesPage *self)
{
  g_clear_handle_id (&self->spinner_id, g_source_remove);
  gtk_spinner_stop (self->spinner);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), FALSE);
}

static gboolean
show_spinner_cb (gpointer data)
{
  MajakkaSourcesPage *self = data;

  self->spinner_id = 0;
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), TRUE);
  gtk_spinner_start (self->spinner);

  return G_SOURCE_REMOVE;
}

static void
gathered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaReferences) references =
      majakka_references_gather_finish (MAJAKKA_CATALOGUE (source), result, NULL);
  MajakkaSourcesPage *self = data;

  /* Nothing but giving up can go wrong. */
  if (references == NULL)
    return;

  hide_spinner (self);
  self->references = g_steal_pointer (&references);
  fill (self);
  search_cb (self);
}

static void
search_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  majakka_search_field_search (MAJAKKA_SOURCES_PAGE (widget)->search);
}

/* Whoever comes here can type at once. */
static void
majakka_sources_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_sources_page_parent_class)->map (widget);

  gtk_widget_grab_focus (GTK_WIDGET (MAJAKKA_SOURCES_PAGE (widget)->search));
}

static void
majakka_sources_page_dispose (GObject *object)
{
  MajakkaSourcesPage *self = MAJAKKA_SOURCES_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->spinner_id, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_sources_page_parent_class)->dispose (object);
}

static void
majakka_sources_page_finalize (GObject *object)
{
  MajakkaSourcesPage *self = MAJAKKA_SOURCES_PAGE (object);

  g_object_unref (self->cancellable);
  g_clear_pointer (&self->references, majakka_references_unref);

  G_OBJECT_CLASS (majakka_sources_page_parent_class)->finalize (object);
}

static void
majakka_sources_page_class_init (MajakkaSourcesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_sources_page_dispose;
  object_class->finalize = majakka_sources_page_finalize;
  widget_class->map = majakka_sources_page_map;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_SEARCH_FIELD);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lookup/majakka-sources-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSourcesPage, search);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSourcesPage, spinner);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSourcesPage, list);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
}

static void
majakka_sources_page_init (MajakkaSourcesPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_sources_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page; the sources come when a worker has gathered them
 */
GtkWidget *
majakka_sources_page_new (MajakkaContext *context)
{
  MajakkaSourcesPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_SOURCES_PAGE, NULL);
  self->context = g_object_ref (context);
  self->spinner_id = g_timeout_add (SPINNER_MS, show_spinner_cb, self);
  majakka_references_gather_async (majakka_context_get_catalogue (context), self->cancellable,
                                   gathered_cb, self);

  return GTK_WIDGET (self);
}
