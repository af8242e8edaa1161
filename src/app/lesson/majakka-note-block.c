/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-note-block.h"

#include "majakka-block-view.h"

#include <glib/gi18n-lib.h>

struct _MajakkaNoteBlock
{
  GtkBox parent_instance;

  /* template widgets */
  GtkImage *icon;
  GtkLabel *word;
};

static const struct
{
  const char *word;
  const char *icon;
  const char *css_class;
} kinds[] = {
  [MAJAKKA_NOTE_TIP] = { NC_ ("kind of note", "Tip"), "majakka-tip-symbolic", "tip" },
  [MAJAKKA_NOTE_WARNING] = { NC_ ("kind of note", "Take care"), "majakka-warning-symbolic",
                             "take-care" },
  [MAJAKKA_NOTE_FACT] = { NC_ ("kind of note", "Good to know"), "majakka-fact-symbolic", "fact" },
  [MAJAKKA_NOTE_SAY_THIS] = { NC_ ("kind of note", "Say this"), "majakka-say-symbolic",
                              "say-this" },
};

G_DEFINE_FINAL_TYPE (MajakkaNoteBlock, majakka_note_block, GTK_TYPE_BOX)

static void
majakka_note_block_class_init (MajakkaNoteBlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-note-block.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaNoteBlock, icon);
  gtk_widget_class_bind_template_child (widget_class, MajakkaNoteBlock, word);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NOTE);
}

static void
majakka_note_block_init (MajakkaNoteBlock *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_note_block_new:
 * @reading: the lesson that is being read
 * @block: a note
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_note_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  MajakkaNoteBlock *self = g_object_new (MAJAKKA_TYPE_NOTE_BLOCK, NULL);
  const char *word = g_dpgettext2 (GETTEXT_PACKAGE, "kind of note", kinds[block->note_kind].word);

  gtk_image_set_from_icon_name (self->icon, kinds[block->note_kind].icon);
  gtk_label_set_label (self->word, word);
  gtk_widget_add_css_class (GTK_WIDGET (self), kinds[block->note_kind].css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
  majakka_block_view_append_all (reading, GTK_BOX (self), block->blocks);

  return GTK_WIDGET (self);
}
