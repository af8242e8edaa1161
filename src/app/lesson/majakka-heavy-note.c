/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-heavy-note.h"

#include "majakka-button-layout.h"

struct _MajakkaHeavyNote
{
  GtkBox parent_instance;
};

enum
{
  READ,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaHeavyNote, majakka_heavy_note, GTK_TYPE_BOX)

static void
read_cb (MajakkaHeavyNote *self)
{
  g_signal_emit (self, signals[READ], 0);
}

static void
majakka_heavy_note_class_init (MajakkaHeavyNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[READ] = g_signal_new ("read", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAJAKKA_TYPE_BUTTON_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-heavy-note.ui");
  gtk_widget_class_bind_template_callback (widget_class, read_cb);
}

static void
majakka_heavy_note_init (MajakkaHeavyNote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_heavy_note_new:
 *
 * Returns: (transfer floating): a note before heavy matter
 */
GtkWidget *
majakka_heavy_note_new (void)
{
  return g_object_new (MAJAKKA_TYPE_HEAVY_NOTE, NULL);
}
