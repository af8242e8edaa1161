/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-record-note.h"

#include "majakka-record-day.h"
#include "majakka-record-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaRecordNote
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkWidget *up_button;
  GtkWidget *down_button;
  GtkWidget *remove_button;
  MajakkaRecordDay *day;
  MajakkaRecordText *texts[MAJAKKA_RECORD_N_FIELDS];

  /* borrowed from the notes */
  MajakkaRecordEntry *entry;
};

enum
{
  CHANGED,
  MOVE,
  REMOVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaRecordNote, majakka_record_note, GTK_TYPE_BOX)

static void
text_changed_cb (MajakkaRecordNote *self, MajakkaRecordText *text)
{
  g_autofree char *words = majakka_record_text_dup_words (text);

  for (guint i = 0; i < MAJAKKA_RECORD_N_FIELDS; i++)
    if (self->texts[i] == text && majakka_record_set_text (&self->entry->words[i], words))
      g_signal_emit (self, signals[CHANGED], 0);
}

static void
day_changed_cb (MajakkaRecordNote *self)
{
  if (majakka_record_entry_set_day (self->entry, majakka_record_day_get_day (self->day)))
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
up_cb (MajakkaRecordNote *self)
{
  g_signal_emit (self, signals[MOVE], 0, -1);
}

static void
down_cb (MajakkaRecordNote *self)
{
  g_signal_emit (self, signals[MOVE], 0, 1);
}

static void
remove_cb (MajakkaRecordNote *self)
{
  g_signal_emit (self, signals[REMOVE], 0);
}

static gboolean
majakka_record_note_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (MAJAKKA_RECORD_NOTE (widget)->day),
                                 GTK_DIR_TAB_FORWARD);
}

static void
majakka_record_note_class_init (MajakkaRecordNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const char *const names[] = { "time", "where", "who", "said", "done" };

  G_STATIC_ASSERT (G_N_ELEMENTS (names) == MAJAKKA_RECORD_N_FIELDS);

  widget_class->grab_focus = majakka_record_note_grab_focus;

  /**
   * MajakkaRecordNote::changed:
   *
   * Somebody wrote in it.
   */
  signals[CHANGED] = g_signal_new ("changed", MAJAKKA_TYPE_RECORD_NOTE, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  /**
   * MajakkaRecordNote::move:
   * @places: how many places further on; negative for earlier
   *
   * Somebody wants it in another place.
   */
  signals[MOVE] = g_signal_new ("move", MAJAKKA_TYPE_RECORD_NOTE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  /**
   * MajakkaRecordNote::remove:
   *
   * Somebody does not want it.
   */
  signals[REMOVE] = g_signal_new ("remove", MAJAKKA_TYPE_RECORD_NOTE, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAJAKKA_TYPE_RECORD_DAY);
  g_type_ensure (MAJAKKA_TYPE_RECORD_TEXT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/record/majakka-record-note.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordNote, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordNote, up_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordNote, down_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordNote, remove_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordNote, day);
  for (guint i = 0; i < MAJAKKA_RECORD_N_FIELDS; i++)
    gtk_widget_class_bind_template_child_full (widget_class, names[i], FALSE,
                                               G_STRUCT_OFFSET (MajakkaRecordNote, texts) +
                                                   (gssize) (i * sizeof (MajakkaRecordText *)));
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, up_cb);
  gtk_widget_class_bind_template_callback (widget_class, down_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
majakka_record_note_init (MajakkaRecordNote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_record_note_new:
 * @entry: what it writes into; lives longer than the widget
 *
 * Returns: (transfer floating): a note
 */
GtkWidget *
majakka_record_note_new (MajakkaRecordEntry *entry)
{
  MajakkaRecordNote *self;

  g_return_val_if_fail (entry != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_RECORD_NOTE, NULL);
  self->entry = entry;
  majakka_record_day_set_day (self->day, entry->day);
  for (guint i = 0; i < MAJAKKA_RECORD_N_FIELDS; i++)
    majakka_record_text_set_words (self->texts[i], entry->words[i]);

  return GTK_WIDGET (self);
}

/**
 * majakka_record_note_get_entry:
 * @self: a note
 *
 * Returns: (transfer none): what it writes into
 */
MajakkaRecordEntry *
majakka_record_note_get_entry (MajakkaRecordNote *self)
{
  g_return_val_if_fail (MAJAKKA_IS_RECORD_NOTE (self), NULL);

  return self->entry;
}

static void
name_button (GtkWidget *button, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * majakka_record_note_set_place:
 * @self: a note
 * @position: its place, from 0
 * @n_notes: how many there are
 */
void
majakka_record_note_set_place (MajakkaRecordNote *self, guint position, guint n_notes)
{
  g_autofree char *title = NULL;
  g_autofree char *up = NULL;
  g_autofree char *down = NULL;
  g_autofree char *removal = NULL;

  g_return_if_fail (MAJAKKA_IS_RECORD_NOTE (self));

  /* Translators: the heading of a note; %u is its number */
  title = g_strdup_printf (_ ("Note %u"), position + 1);
  /* Translators: the name of a button for screen readers; %u is the number of a note */
  up = g_strdup_printf (_ ("Move note %u up"), position + 1);
  /* Translators: the name of a button for screen readers; %u is the number of a note */
  down = g_strdup_printf (_ ("Move note %u down"), position + 1);
  /* Translators: the name of a button for screen readers; %u is the number of a note */
  removal = g_strdup_printf (_ ("Remove note %u"), position + 1);

  gtk_label_set_label (self->title_label, title);
  name_button (self->up_button, up);
  name_button (self->down_button, down);
  name_button (self->remove_button, removal);
  gtk_widget_set_visible (self->up_button, n_notes > 1);
  gtk_widget_set_visible (self->down_button, n_notes > 1);
  gtk_widget_set_visible (self->remove_button, n_notes > 1);
  gtk_widget_set_sensitive (self->up_button, position > 0);
  gtk_widget_set_sensitive (self->down_button, position + 1 < n_notes);
}
