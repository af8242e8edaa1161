/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-part-row.h"

#include "majakka-accessible.h"
#include "majakka-activity-words.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaPartRow
{
  GtkListBoxRow parent_instance;

  /* template widgets */
  GtkCheckButton *check;
  GtkLabel *title_label;
  GtkLabel *facts_label;
  GtkWidget *heavy;
  GtkWidget *left_out;
  GtkWidget *words;
  GtkWidget *up_button;
  GtkWidget *down_button;

  /* borrowed from the deck */
  const MajakkaDeckPart *part;

  gboolean showing;
};

enum
{
  MOVED,
  KEPT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaPartRow, majakka_part_row, GTK_TYPE_LIST_BOX_ROW)

static void
up_cb (MajakkaPartRow *self)
{
  g_signal_emit (self, signals[MOVED], 0, -1);
}

static void
down_cb (MajakkaPartRow *self)
{
  g_signal_emit (self, signals[MOVED], 0, 1);
}

static gboolean
move_shortcut (GtkWidget *widget, GVariant *places, gpointer data G_GNUC_UNUSED)
{
  g_signal_emit (widget, signals[MOVED], 0, g_variant_get_int32 (places));

  return GDK_EVENT_STOP;
}

static void
toggled_cb (MajakkaPartRow *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[KEPT], 0, gtk_check_button_get_active (self->check));
}

/* What a list gives the row goes to the box. */
static gboolean
majakka_part_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MAJAKKA_PART_ROW (widget)->check));
}

/* A row of a list wants the focus itself when Shift+Tab leaves its first child, and this one would give it back. */
static gboolean
majakka_part_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget)), direction);
}

static GdkContentProvider *
prepare_drag_cb (MajakkaPartRow *self)
{
  return gdk_content_provider_new_typed (MAJAKKA_TYPE_PART_ROW, self);
}

static void
begin_drag_cb (MajakkaPartRow *self, GdkDrag *drag)
{
  GtkWidget *label = gtk_label_new (gtk_label_get_label (self->title_label));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_widget_add_css_class (label, "dragged-step");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
}

/* A part of another page that is being prepared has nothing to do here. */
static gboolean
drop_cb (MajakkaPartRow *self, const GValue *value)
{
  GtkWidget *other = g_value_get_object (value);

  if (other == NULL || other == GTK_WIDGET (self) ||
      gtk_widget_get_parent (other) != gtk_widget_get_parent (GTK_WIDGET (self)))
    return FALSE;

  g_signal_emit (other, signals[MOVED], 0,
                 gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self)) -
                     gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (other)));

  return TRUE;
}

static void
add_drag_and_drop (MajakkaPartRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (MAJAKKA_TYPE_PART_ROW, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_swapped (source, "prepare", G_CALLBACK (prepare_drag_cb), self);
  g_signal_connect_swapped (source, "drag-begin", G_CALLBACK (begin_drag_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));

  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    int places;
  } bindings[] = {
    { GDK_KEY_Up, -1 },
    { GDK_KEY_KP_Up, -1 },
    { GDK_KEY_Down, 1 },
    { GDK_KEY_KP_Down, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding (widget_class, bindings[i].key, GDK_ALT_MASK, move_shortcut, "i",
                                  bindings[i].places);
}

static void
majakka_part_row_class_init (MajakkaPartRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->focus = majakka_part_row_focus;
  widget_class->grab_focus = majakka_part_row_grab_focus;

  signals[MOVED] = g_signal_new ("moved", MAJAKKA_TYPE_PART_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[KEPT] = g_signal_new ("kept", MAJAKKA_TYPE_PART_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-part-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPartRow, check);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPartRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPartRow, facts_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPartRow, heavy);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPartRow, left_out);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPartRow, words);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPartRow, up_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPartRow, down_button);
  gtk_widget_class_bind_template_callback (widget_class, up_cb);
  gtk_widget_class_bind_template_callback (widget_class, down_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  add_bindings (widget_class);
}

static void
majakka_part_row_init (MajakkaPartRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_drag_and_drop (self);
}

/* Returns: (transfer full): how long it takes and what is in it */
static char *
describe (const MajakkaDeckPart *part)
{
  g_autofree char *slides = g_strdup_printf (
      /* Translators: slides and questions of a part of a session */
      g_dngettext (GETTEXT_PACKAGE, "%u slide", "%u slides", part->n_steps), part->n_steps);
  g_autofree char *minutes = NULL;

  if (part->minutes == 0)
    return g_steal_pointer (&slides);

  minutes = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", part->minutes), part->minutes);
  if (part->block == NULL)
    return g_strjoin (" · ", minutes, slides, NULL);

  return g_strjoin (" · ", minutes, majakka_activity_words_get_grouping (part->block->grouping),
                    slides, NULL);
}

/**
 * majakka_part_row_new:
 * @context: the context
 * @part: a part; it must live as long as the row
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
majakka_part_row_new (MajakkaContext *context, const MajakkaDeckPart *part)
{
  MajakkaPartRow *self;
  g_autofree char *title = NULL;
  g_autofree char *facts = NULL;
  g_autofree char *up = NULL;
  g_autofree char *down = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (part != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_PART_ROW, NULL);
  self->part = part;
  facts = describe (part);
  if (MAJAKKA_MESSAGE_IS_SET (part->title))
    {
      title = majakka_title_text_dup_plain (context, part->title);
      majakka_title_text_show (GTK_WIDGET (self->title_label), context, part->title, NULL);
    }
  else
    {
      title = g_strdup (_ ("Check yourself"));
      gtk_label_set_label (self->title_label, title);
    }
  gtk_label_set_label (self->facts_label, facts);
  gtk_widget_set_visible (self->heavy, part->heavy);
  majakka_accessible_set_label (GTK_WIDGET (self->check), title);
  /* Translators: a button that moves a step up in a list; %s is the step */
  up = g_strdup_printf (_ ("Move up: %s"), title);
  majakka_accessible_set_label (self->up_button, up);
  /* Translators: a button that moves a step down in a list; %s is the step */
  down = g_strdup_printf (_ ("Move down: %s"), title);
  majakka_accessible_set_label (self->down_button, down);

  return GTK_WIDGET (self);
}

/**
 * majakka_part_row_get_part:
 * @self: a row
 *
 * Returns: (transfer none): the part that it shows
 */
const MajakkaDeckPart *
majakka_part_row_get_part (MajakkaPartRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PART_ROW (self), NULL);

  return self->part;
}

/* A button that can do nothing more would take the focus with it. */
static void
set_button_sensitive (MajakkaPartRow *self, GtkWidget *button, gboolean sensitive)
{
  if (!sensitive && gtk_widget_is_focus (button))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_set_sensitive (button, sensitive);
}

static void
describe_place (MajakkaPartRow *self, guint position, guint n_rows)
{
  /* Translators: the place of a step in a list, and how many there are */
  g_autofree char *place = g_strdup_printf (_ ("%u of %u"), position + 1, n_rows);
  g_autofree char *words = g_strjoin (" · ", place, gtk_label_get_label (self->facts_label),
                                      self->part->heavy ? _ ("Heavy to read") : NULL, NULL);

  majakka_accessible_set_description (GTK_WIDGET (self->check), words);
}

/**
 * majakka_part_row_show:
 * @self: a row
 * @position: where it stands, from 0
 * @n_rows: how many rows there are
 * @kept: whether the part is not left out
 */
void
majakka_part_row_show (MajakkaPartRow *self, guint position, guint n_rows, gboolean kept)
{
  g_return_if_fail (MAJAKKA_IS_PART_ROW (self));

  self->showing = TRUE;
  gtk_check_button_set_active (self->check, kept);
  self->showing = FALSE;
  gtk_widget_set_visible (self->left_out, !kept);
  if (kept)
    gtk_widget_remove_css_class (self->words, "dim-words");
  else
    gtk_widget_add_css_class (self->words, "dim-words");
  describe_place (self, position, n_rows);
  set_button_sensitive (self, self->up_button, position > 0);
  set_button_sensitive (self, self->down_button, position + 1 < n_rows);
}
