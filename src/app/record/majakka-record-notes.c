/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-record-notes.h"

#include "majakka-record-note.h"
#include "majakka-wrap-button.h"

struct _MajakkaRecordNotes
{
  GtkBox parent_instance;

  /* template widgets */
  GtkBox *list; /* of MajakkaRecordNote */
  GtkWidget *add_button;
  GtkWidget *sort_button;
  GtkWidget *full_label;

  /* owned */
  MajakkaRecordDraft *draft;
  MajakkaRecordEntry *removed; /* NULL when there is none to bring back */

  guint removed_from;
};

enum
{
  PROP_0,
  PROP_CAN_UNDO,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaRecordNotes, majakka_record_notes, GTK_TYPE_BOX)

static GPtrArray *
get_entries (MajakkaRecordNotes *self)
{
  return majakka_record_draft_get_record (self->draft)->entries;
}

static GtkWidget *
get_note (MajakkaRecordNotes *self, guint position)
{
  GtkWidget *note = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  while (note != NULL && position-- > 0)
    note = gtk_widget_get_next_sibling (note);

  return note;
}

static GtkWidget *
find_note (MajakkaRecordNotes *self, const MajakkaRecordEntry *entry)
{
  GtkWidget *note = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  while (note != NULL && majakka_record_note_get_entry (MAJAKKA_RECORD_NOTE (note)) != entry)
    note = gtk_widget_get_next_sibling (note);

  return note;
}

static void
update_sort (MajakkaRecordNotes *self)
{
  gtk_widget_set_sensitive (
      self->sort_button, !majakka_record_is_sorted (majakka_record_draft_get_record (self->draft)));
}

static void
update (MajakkaRecordNotes *self)
{
  guint n = get_entries (self)->len;

  for (guint i = 0; i < n; i++)
    majakka_record_note_set_place (MAJAKKA_RECORD_NOTE (get_note (self, i)), i, n);
  gtk_widget_set_visible (self->sort_button, n > 1);
  gtk_widget_set_sensitive (self->add_button, n < MAJAKKA_RECORD_MAX_ENTRIES);
  gtk_widget_set_visible (self->full_label, n >= MAJAKKA_RECORD_MAX_ENTRIES);
  update_sort (self);
}

static void
changed (MajakkaRecordNotes *self)
{
  update (self);
  majakka_record_draft_changed (self->draft);
}

static void
set_removed (MajakkaRecordNotes *self, MajakkaRecordEntry *entry, guint from)
{
  g_clear_pointer (&self->removed, majakka_record_entry_free);
  self->removed = entry;
  self->removed_from = from;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
}

static void
note_changed_cb (MajakkaRecordNotes *self)
{
  update_sort (self);
  majakka_record_draft_changed (self->draft);
}

/* Puts the widgets in the order of the entries. */
static void
follow_entries (MajakkaRecordNotes *self)
{
  GPtrArray *entries = get_entries (self);
  GtkWidget *before = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      GtkWidget *note = find_note (self, g_ptr_array_index (entries, i));

      gtk_box_reorder_child_after (self->list, note, before);
      before = note;
    }
  changed (self);
}

/* The buttons move with their note, so the next press moves it on. */
static void
move_cb (MajakkaRecordNotes *self, int places, GtkWidget *note)
{
  GPtrArray *entries = get_entries (self);
  GtkRoot *root = gtk_widget_get_root (note);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  MajakkaRecordEntry *entry = majakka_record_note_get_entry (MAJAKKA_RECORD_NOTE (note));
  guint from;
  int to;

  if (!g_ptr_array_find (entries, entry, &from))
    return;
  to = (int) from + places;
  if (to < 0 || to >= (int) entries->len)
    return;

  g_ptr_array_steal_index (entries, from);
  g_ptr_array_insert (entries, to, entry);
  follow_entries (self);

  /* The button of an end is switched off. */
  if (focus != NULL && !gtk_widget_is_sensitive (focus))
    gtk_widget_child_focus (note, GTK_DIR_TAB_FORWARD);
}

static void
remove_cb (MajakkaRecordNotes *self, GtkWidget *note)
{
  GPtrArray *entries = get_entries (self);
  MajakkaRecordEntry *entry = majakka_record_note_get_entry (MAJAKKA_RECORD_NOTE (note));
  guint position;

  if (!g_ptr_array_find (entries, entry, &position))
    return;

  /* Outside of all texts, so that Ctrl+Z is about the note. */
  gtk_widget_grab_focus (self->add_button);
  gtk_box_remove (self->list, note);
  g_ptr_array_steal_index (entries, position);
  changed (self);
  set_removed (self, entry, position);
}

static GtkWidget *
create_note (MajakkaRecordNotes *self, MajakkaRecordEntry *entry)
{
  GtkWidget *note = majakka_record_note_new (entry);

  g_signal_connect_object (note, "changed", G_CALLBACK (note_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (note, "move", G_CALLBACK (move_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (note, "remove", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);

  return note;
}

static void
add_cb (MajakkaRecordNotes *self)
{
  MajakkaRecordEntry *entry = majakka_record_entry_new ();
  GtkWidget *note = create_note (self, entry);

  g_ptr_array_add (get_entries (self), entry);
  gtk_box_append (self->list, note);
  update (self);
  gtk_widget_grab_focus (note);
}

static void
sort_cb (MajakkaRecordNotes *self)
{
  majakka_record_sort (majakka_record_draft_get_record (self->draft));
  gtk_widget_grab_focus (self->add_button);
  follow_entries (self);
}

static void
majakka_record_notes_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value,
                           majakka_record_notes_get_can_undo (MAJAKKA_RECORD_NOTES (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_record_notes_dispose (GObject *object)
{
  MajakkaRecordNotes *self = MAJAKKA_RECORD_NOTES (object);

  g_clear_object (&self->draft);
  g_clear_pointer (&self->removed, majakka_record_entry_free);

  G_OBJECT_CLASS (majakka_record_notes_parent_class)->dispose (object);
}

static void
majakka_record_notes_class_init (MajakkaRecordNotesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_record_notes_dispose;
  object_class->get_property = majakka_record_notes_get_property;

  /**
   * MajakkaRecordNotes:can-undo:
   *
   * Whether a note that was removed can be brought back.
   */
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/record/majakka-record-notes.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordNotes, list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordNotes, add_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordNotes, sort_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordNotes, full_label);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, sort_cb);
}

static void
majakka_record_notes_init (MajakkaRecordNotes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_record_notes_show:
 * @self: the notes
 * @draft: what they write into
 *
 * Shows what is written. To be called once.
 */
void
majakka_record_notes_show (MajakkaRecordNotes *self, MajakkaRecordDraft *draft)
{
  GPtrArray *entries;

  g_return_if_fail (MAJAKKA_IS_RECORD_NOTES (self));
  g_return_if_fail (MAJAKKA_IS_RECORD_DRAFT (draft));
  g_return_if_fail (self->draft == NULL);

  self->draft = g_object_ref (draft);
  entries = get_entries (self);
  for (guint i = 0; i < entries->len; i++)
    gtk_box_append (self->list, create_note (self, g_ptr_array_index (entries, i)));
  update (self);
}

/**
 * majakka_record_notes_let_go:
 * @self: the notes
 *
 * Takes all that is written off the screen, before it is deleted or discarded.
 */
void
majakka_record_notes_let_go (MajakkaRecordNotes *self)
{
  GtkWidget *note;

  g_return_if_fail (MAJAKKA_IS_RECORD_NOTES (self));

  while ((note = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_box_remove (self->list, note);
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  set_removed (self, NULL, 0);
}

/**
 * majakka_record_notes_get_can_undo:
 * @self: the notes
 *
 * Returns: whether a note that was removed can be brought back
 */
gboolean
majakka_record_notes_get_can_undo (MajakkaRecordNotes *self)
{
  g_return_val_if_fail (MAJAKKA_IS_RECORD_NOTES (self), FALSE);

  return self->removed != NULL;
}

/**
 * majakka_record_notes_undo:
 * @self: the notes
 *
 * Brings back the note that was removed last, to where it was.
 */
void
majakka_record_notes_undo (MajakkaRecordNotes *self)
{
  GPtrArray *entries;
  MajakkaRecordEntry *entry;
  GtkWidget *note;
  guint position;

  g_return_if_fail (MAJAKKA_IS_RECORD_NOTES (self));

  if (self->removed == NULL)
    return;

  entries = get_entries (self);
  if (entries->len >= MAJAKKA_RECORD_MAX_ENTRIES)
    return;

  entry = g_steal_pointer (&self->removed);
  position = MIN (self->removed_from, entries->len);
  note = create_note (self, entry);
  gtk_box_insert_child_after (self->list, note,
                              position > 0 ? get_note (self, position - 1) : NULL);
  g_ptr_array_insert (entries, (int) position, entry);
  changed (self);
  gtk_widget_grab_focus (note);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
}
