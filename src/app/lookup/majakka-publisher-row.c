/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-publisher-row.h"

#include "majakka-lesson-links.h"
#include "majakka-source-row.h"

#include <glib/gi18n-lib.h>

/* One of its sources, and its row once that is built. */
typedef struct
{
  const MajakkaReferenceSource *source;
  char *folded;
  GtkWidget *row; /* borrowed */
  gboolean found;
} Item;

struct _MajakkaPublisherRow
{
  MajakkaDisclosureRow parent_instance;

  /* owned */
  MajakkaContext *context;
  GArray *items; /* of Item */
};

G_DEFINE_FINAL_TYPE (MajakkaPublisherRow, majakka_publisher_row, MAJAKKA_TYPE_DISCLOSURE_ROW)

static void
item_clear (Item *item)
{
  g_free (item->folded);
}

static Item *
get_item (MajakkaPublisherRow *self, guint position)
{
  return &g_array_index (self->items, Item, position);
}

static GtkWidget *
build_row (MajakkaPublisherRow *self, const MajakkaReferenceSource *merged)
{
  const MajakkaSource source = {
    .title = merged->title,
    .publisher = merged->publisher,
    .url = merged->url,
    .date = merged->date,
    .read = merged->read,
  };
  GtkWidget *row = majakka_source_row_new (&source, /* number= */ 0);
  GtkWidget *links = majakka_lesson_links_new (self->context, merged->lessons, merged->in_signs);

  if (links != NULL)
    majakka_source_row_add_line (MAJAKKA_SOURCE_ROW (row), links);

  return row;
}

/* Also those that the search leaves out: they may be wanted a moment later. */
static void
majakka_publisher_row_opened (MajakkaDisclosureRow *row)
{
  MajakkaPublisherRow *self = MAJAKKA_PUBLISHER_ROW (row);
  GtkBox *body = majakka_disclosure_row_get_body (row);

  gtk_box_set_spacing (body, 14);
  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = get_item (self, i);

      if (item->row != NULL)
        continue;
      item->row = build_row (self, item->source);
      gtk_widget_set_visible (item->row, item->found);
      gtk_box_append (body, item->row);
    }
}

static void
majakka_publisher_row_dispose (GObject *object)
{
  MajakkaPublisherRow *self = MAJAKKA_PUBLISHER_ROW (object);

  g_clear_pointer (&self->items, g_array_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_publisher_row_parent_class)->dispose (object);
}

static void
majakka_publisher_row_class_init (MajakkaPublisherRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = majakka_publisher_row_dispose;
  MAJAKKA_DISCLOSURE_ROW_CLASS (klass)->opened = majakka_publisher_row_opened;
}

static void
majakka_publisher_row_init (MajakkaPublisherRow *self)
{
  self->items = g_array_new (FALSE, TRUE, sizeof (Item));
  g_array_set_clear_func (self->items, (GDestroyNotify) item_clear);
}

/**
 * majakka_publisher_row_new:
 * @context: the context
 * @publisher: the name of a publisher
 *
 * Returns: (transfer floating): a row without sources yet
 */
GtkWidget *
majakka_publisher_row_new (MajakkaContext *context, const char *publisher)
{
  MajakkaPublisherRow *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (publisher != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_PUBLISHER_ROW, NULL);
  self->context = g_object_ref (context);
  majakka_disclosure_row_set_title (MAJAKKA_DISCLOSURE_ROW (self), publisher);

  return GTK_WIDGET (self);
}

/* The title of the only one says more than that it is one. */
static void
show_count (MajakkaPublisherRow *self, guint n)
{
  g_autofree char *words = NULL;

  if (self->items->len == 1)
    words = g_strdup (get_item (self, 0)->source->title);
  else
    words = g_strdup_printf (
        /* Translators: how many sources a publisher has */
        g_dngettext (GETTEXT_PACKAGE, "%u source", "%u sources", n), n);
  majakka_disclosure_row_set_subtitle (MAJAKKA_DISCLOSURE_ROW (self), words);
}

/* What a source can be found by: its title, its publisher, the lessons that list it. */
static char *
fold_words (MajakkaPublisherRow *self, const MajakkaReferenceSource *source)
{
  MajakkaTranslator *translator = majakka_context_get_translator (self->context);
  g_autoptr (GString) words = g_string_new (source->title);

  g_string_append_printf (words, "\n%s", source->publisher);
  for (guint i = 0; i < source->lessons->len; i++)
    {
      const MajakkaLesson *head =
          majakka_catalogue_entry_get_head (g_ptr_array_index (source->lessons, i));
      g_autofree char *title = majakka_translator_plain (translator, &head->title);

      g_string_append_printf (words, "\n%s", title);
    }

  return majakka_fold (words->str);
}

/**
 * majakka_publisher_row_add:
 * @self: a row that nobody has opened yet
 * @source: one of its sources; it stays as long as the row
 */
void
majakka_publisher_row_add (MajakkaPublisherRow *self, const MajakkaReferenceSource *source)
{
  Item item = { .source = source, .found = TRUE };

  g_return_if_fail (MAJAKKA_IS_PUBLISHER_ROW (self));
  g_return_if_fail (source != NULL);

  item.folded = fold_words (self, source);
  g_array_append_val (self->items, item);
  show_count (self, self->items->len);
}

/**
 * majakka_publisher_row_search:
 * @self: a row
 * @query: what is looked for, of majakka_fold()
 *
 * Shows only the sources that match, and hides itself when none does.
 *
 * Returns: how many match
 */
guint
majakka_publisher_row_search (MajakkaPublisherRow *self, const char *query)
{
  guint n_found = 0;

  g_return_val_if_fail (MAJAKKA_IS_PUBLISHER_ROW (self), 0);
  g_return_val_if_fail (query != NULL, 0);

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = get_item (self, i);

      item->found = majakka_fold_matches (item->folded, query);
      n_found += item->found ? 1 : 0;
      if (item->row != NULL)
        gtk_widget_set_visible (item->row, item->found);
    }
  show_count (self, n_found);
  gtk_widget_set_visible (GTK_WIDGET (self), n_found > 0);

  return n_found;
}
