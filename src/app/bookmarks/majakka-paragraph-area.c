/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-paragraph-area.h"

#include "majakka-paragraph-menu.h"
#include "majakka-paragraph-places.h"

#include <glib/gi18n-lib.h>

/* Between the text and the button in the margin, in pixels; how much taller than a line the button is. */
#define MARGIN_SPACE  8
#define BUTTON_RAISED 5

/* The menu opens below the first line of a paragraph, in pixels. */
#define LINE 24

struct _MajakkaParagraphArea
{
  GtkWidget parent_instance;

  /* children; the text itself is the first one */
  GtkWidget *button;

  /* weak */
  MajakkaParagraph *pointed; /* what the button is about, NULL while it is hidden */
};

static GtkBuildableIface *parent_buildable;

static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaParagraphArea,
                               majakka_paragraph_area,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

/* The button stays above the text, which fills the whole width. */
static void
majakka_paragraph_area_add_child (GtkBuildable *buildable,
                                  GtkBuilder *builder,
                                  GObject *child,
                                  const char *type)
{
  MajakkaParagraphArea *self = MAJAKKA_PARAGRAPH_AREA (buildable);

  parent_buildable->add_child (buildable, builder, child, type);
  gtk_widget_insert_before (self->button, GTK_WIDGET (self), NULL);
}

static void
buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = majakka_paragraph_area_add_child;
}

static gboolean
get_place (MajakkaParagraphArea *self, GtkWidget *widget, graphene_rect_t *place)
{
  return gtk_widget_get_mapped (widget) &&
         gtk_widget_compute_bounds (widget, GTK_WIDGET (self), place);
}

/* The button in the margin */

static void
show_button_for (MajakkaParagraphArea *self, MajakkaParagraph *paragraph)
{
  const MajakkaBookmark *bookmark =
      paragraph != NULL ? majakka_paragraph_get_bookmark (paragraph) : NULL;
  const char *words = bookmark != NULL ? _ ("Change the note, or remove the bookmark (Ctrl+D)")
                                       : _ ("Bookmark this paragraph (Ctrl+D)");

  g_set_weak_pointer (&self->pointed, paragraph);
  gtk_widget_set_visible (self->button, paragraph != NULL);
  if (paragraph == NULL)
    return;

  gtk_button_set_icon_name (GTK_BUTTON (self->button), bookmark != NULL
                                                           ? "majakka-bookmark-symbolic"
                                                           : "majakka-bookmark-new-symbolic");
  gtk_widget_set_tooltip_text (self->button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
button_clicked_cb (MajakkaParagraphArea *self)
{
  if (self->pointed == NULL)
    return;

  majakka_paragraph_edit_bookmark (self->pointed);
  show_button_for (self, self->pointed);
}

/* The pointer may leave the words on its way to the margin. */
static gboolean
is_beside (MajakkaParagraphArea *self, MajakkaParagraph *paragraph, double y)
{
  graphene_rect_t place;

  return paragraph != NULL && get_place (self, GTK_WIDGET (paragraph), &place) &&
         y >= place.origin.y && y < place.origin.y + place.size.height;
}

static void
motion_cb (MajakkaParagraphArea *self, double x, double y)
{
  GtkWidget *under = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  MajakkaParagraph *paragraph = majakka_paragraph_places_get_at (under);

  if (under != NULL && (under == self->button || gtk_widget_is_ancestor (under, self->button)))
    return;
  if (paragraph == NULL && is_beside (self, self->pointed, y))
    return;
  if (paragraph != self->pointed)
    show_button_for (self, paragraph);
}

static void
leave_cb (MajakkaParagraphArea *self)
{
  show_button_for (self, majakka_paragraph_places_get_at (
                             majakka_paragraph_places_get_focus (GTK_WIDGET (self))));
}

/* The menu */

static gboolean
open_menu_at (MajakkaParagraphArea *self, double x, double y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  MajakkaParagraph *paragraph =
      majakka_paragraph_places_get_at (gtk_widget_pick (widget, x, y, GTK_PICK_DEFAULT));
  graphene_point_t point = GRAPHENE_POINT_INIT ((float) x, (float) y);

  if (paragraph == NULL ||
      !gtk_widget_compute_point (widget, GTK_WIDGET (paragraph), &point, &point))
    return FALSE;

  majakka_paragraph_menu_open (paragraph, &(GdkRectangle){ (int) point.x, (int) point.y, 1, 1 });

  return TRUE;
}

static void
secondary_cb (GtkGesture *gesture, int n_press G_GNUC_UNUSED, double x, double y, gpointer data)
{
  if (open_menu_at (data, x, y))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
long_press_cb (GtkGesture *gesture, double x, double y, gpointer data)
{
  if (open_menu_at (data, x, y))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

/* Whoever writes a note has the menu of the text field. */
static gboolean
menu_key_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  GtkWidget *focus = majakka_paragraph_places_get_focus (widget);
  MajakkaParagraph *paragraph = majakka_paragraph_places_get_at (focus);

  if (paragraph == NULL || gtk_widget_get_native (focus) != gtk_widget_get_native (widget))
    return GDK_EVENT_PROPAGATE;

  majakka_paragraph_menu_open (
      paragraph, &(GdkRectangle){ 0, 0, gtk_widget_get_width (GTK_WIDGET (paragraph)), LINE });

  return GDK_EVENT_STOP;
}

static void
add_menu_key (GtkShortcutController *controller, guint key, GdkModifierType modifiers)
{
  gtk_shortcut_controller_add_shortcut (
      controller, gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers),
                                    gtk_callback_action_new (menu_key_cb, NULL, NULL)));
}

/* From paragraph to paragraph */

static gboolean
move_cb (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  MajakkaParagraphArea *self = MAJAKKA_PARAGRAPH_AREA (widget);
  MajakkaParagraph *next = majakka_paragraph_places_get_next (widget, g_variant_get_int32 (args));

  if (next == NULL)
    {
      gtk_widget_error_bell (widget);
      return GDK_EVENT_STOP;
    }

  majakka_paragraph_take_focus (next);
  show_button_for (self, next);

  return GDK_EVENT_STOP;
}

/* Layout */

static GtkSizeRequestMode
majakka_paragraph_area_get_request_mode (GtkWidget *widget)
{
  return gtk_widget_get_request_mode (gtk_widget_get_first_child (widget));
}

static void
majakka_paragraph_area_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  gtk_widget_measure (gtk_widget_get_first_child (widget), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

/* Beside the column, or nowhere: on a narrow screen there is no margin, and the words come first. */
static gboolean
find_room (MajakkaParagraphArea *self, int width, GtkAllocation *room)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkWidget *column = GTK_WIDGET (self->pointed);
  graphene_rect_t place, line;

  while (column != NULL && !gtk_widget_has_css_class (column, "paragraphs"))
    column = gtk_widget_get_parent (column);
  if (column == NULL || !get_place (self, column, &place) ||
      !get_place (self, GTK_WIDGET (self->pointed), &line))
    return FALSE;

  gtk_widget_measure (self->button, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &room->width, NULL, NULL);
  gtk_widget_measure (self->button, GTK_ORIENTATION_VERTICAL, -1, NULL, &room->height, NULL, NULL);
  room->x = rtl ? (int) place.origin.x - MARGIN_SPACE - room->width
                : (int) (place.origin.x + place.size.width) + MARGIN_SPACE;
  room->y = (int) line.origin.y - BUTTON_RAISED;

  return room->x >= 0 && room->x + room->width <= width;
}

static void
majakka_paragraph_area_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MajakkaParagraphArea *self = MAJAKKA_PARAGRAPH_AREA (widget);
  const GtkAllocation all = { 0, 0, width, height };
  GtkAllocation room = all;

  gtk_widget_size_allocate (gtk_widget_get_first_child (widget), &all, baseline);
  if (gtk_widget_should_layout (self->button))
    {
      gboolean fits = self->pointed != NULL && find_room (self, width, &room);

      gtk_widget_set_child_visible (self->button, fits);
      if (fits)
        gtk_widget_size_allocate (self->button, &room, -1);
    }
}

static void
majakka_paragraph_area_dispose (GObject *object)
{
  MajakkaParagraphArea *self = MAJAKKA_PARAGRAPH_AREA (object);
  GtkWidget *child;

  g_clear_weak_pointer (&self->pointed);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_paragraph_area_parent_class)->dispose (object);
}

static void
majakka_paragraph_area_class_init (MajakkaParagraphAreaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_paragraph_area_dispose;
  widget_class->get_request_mode = majakka_paragraph_area_get_request_mode;
  widget_class->measure = majakka_paragraph_area_measure;
  widget_class->size_allocate = majakka_paragraph_area_size_allocate;

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_CONTROL_MASK, move_cb, "i",
                                (gint32) 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_CONTROL_MASK, move_cb, "i",
                                (gint32) -1);
}

static void
add_controllers (MajakkaParagraphArea *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, motion);

  /* Before a label with links, which has a menu of its own that is of no use here */
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (secondary), GTK_PHASE_CAPTURE);
  g_signal_connect (secondary, "pressed", G_CALLBACK (secondary_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (secondary));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect (press, "pressed", G_CALLBACK (long_press_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (press));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  add_menu_key (GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_Menu, 0);
  add_menu_key (GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_F10, GDK_SHIFT_MASK);
  gtk_widget_add_controller (widget, keys);
}

static void
majakka_paragraph_area_init (MajakkaParagraphArea *self)
{
  self->button = gtk_button_new ();
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "circular");
  gtk_widget_set_visible (self->button, FALSE);
  /* It comes and goes with the pointer; keys have Ctrl+D. */
  gtk_widget_set_can_focus (self->button, FALSE);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (button_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  add_controllers (self);
}

/**
 * majakka_paragraph_area_update:
 * @self: a text
 *
 * Has every paragraph show whether it is bookmarked now.
 */
void
majakka_paragraph_area_update (MajakkaParagraphArea *self)
{
  g_autoptr (GPtrArray) all = NULL;

  g_return_if_fail (MAJAKKA_IS_PARAGRAPH_AREA (self));

  all = majakka_paragraph_places_list (GTK_WIDGET (self));
  for (guint i = 0; i < all->len; i++)
    majakka_paragraph_update (g_ptr_array_index (all, i));
  if (self->pointed != NULL)
    show_button_for (self, self->pointed);
}

/**
 * majakka_paragraph_area_find:
 * @self: a text
 * @message: a text of the lesson
 *
 * Returns: (transfer none) (nullable): the paragraph that shows it
 */
MajakkaParagraph *
majakka_paragraph_area_find (MajakkaParagraphArea *self, const MajakkaMessage *message)
{
  g_autoptr (GPtrArray) all = NULL;

  g_return_val_if_fail (MAJAKKA_IS_PARAGRAPH_AREA (self), NULL);

  all = majakka_paragraph_places_list (GTK_WIDGET (self));
  for (guint i = 0; i < all->len; i++)
    if (majakka_paragraph_get_message (g_ptr_array_index (all, i)) == message)
      return g_ptr_array_index (all, i);

  return NULL;
}

/**
 * majakka_paragraph_area_bookmark:
 * @self: a text
 *
 * Has the paragraph bookmarked that the reader is at, and lets her write a note on it.
 *
 * Returns: whether there is one
 */
gboolean
majakka_paragraph_area_bookmark (MajakkaParagraphArea *self)
{
  MajakkaParagraph *current;

  g_return_val_if_fail (MAJAKKA_IS_PARAGRAPH_AREA (self), FALSE);

  current = majakka_paragraph_places_get_current (GTK_WIDGET (self));
  if (current == NULL)
    return FALSE;

  majakka_paragraph_edit_bookmark (current);

  return TRUE;
}
