/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-region-block.h"

#include "majakka-block-view.h"
#include "majakka-title-text.h"

struct _MajakkaRegionBlock
{
  GtkBox parent_instance;

  /* owned */
  MajakkaReading *reading;

  /* borrowed from the lesson */
  const MajakkaBlock *block;
};

G_DEFINE_FINAL_TYPE (MajakkaRegionBlock, majakka_region_block, GTK_TYPE_BOX)

/* Where the reader is told that other rules hold elsewhere. */
static void
append_country (MajakkaRegionBlock *self)
{
  MajakkaContext *context = self->reading->context;
  const char *code = majakka_context_get_country (context);
  const MajakkaHelpCountry *country = NULL;
  GtkWidget *line, *icon, *name;

  if (code != NULL && !self->block->except)
    country = majakka_help_directory_find_country (majakka_context_get_directory (context), code);
  if (country == NULL)
    return;

  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", "majakka-region-symbolic", "accessible-role",
                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  name = gtk_label_new (NULL);
  majakka_title_text_show (name, context, &country->name, NULL);
  gtk_widget_add_css_class (line, "block-title");
  gtk_box_append (GTK_BOX (line), icon);
  gtk_box_append (GTK_BOX (line), name);
  gtk_box_append (GTK_BOX (self), line);
}

static void
update_shown (MajakkaRegionBlock *self)
{
  gboolean shown =
      majakka_block_is_shown_in (self->block, majakka_context_get_country (self->reading->context));
  GtkWidget *child;

  /* The country may be another of those that share the text. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  if (shown)
    {
      append_country (self);
      majakka_block_view_append_all (self->reading, GTK_BOX (self), self->block->blocks);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), shown);
}

static void
majakka_region_block_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_REGION_BLOCK (object)->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_region_block_parent_class)->finalize (object);
}

static void
majakka_region_block_class_init (MajakkaRegionBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = majakka_region_block_finalize;
}

static void
majakka_region_block_init (MajakkaRegionBlock *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "region");
}

/**
 * majakka_region_block_new:
 * @reading: the lesson that is being read
 * @block: a region block
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_region_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  MajakkaRegionBlock *self = g_object_new (MAJAKKA_TYPE_REGION_BLOCK, NULL);

  self->reading = majakka_reading_ref (reading);
  self->block = block;
  update_shown (self);
  g_signal_connect_object (reading->context, "notify::country", G_CALLBACK (update_shown), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
