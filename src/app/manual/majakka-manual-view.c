/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-manual-view.h"

#include "majakka-block-view.h"
#include "majakka-focus-later.h"
#include "majakka-section-heading.h"
#include "majakka-title-text.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* What a reader's eye takes in a line without getting lost. */
#define LINE_CHARACTERS 66

struct _MajakkaManualView
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *scroller;
  AdwClamp *clamp;
  MajakkaSectionHeading *heading;
  GtkBox *body;
  GtkWidget *back_button;
  GtkWidget *next_button;
  GtkLabel *next_label;

  gboolean shown;
};

G_DEFINE_FINAL_TYPE (MajakkaManualView, majakka_manual_view, GTK_TYPE_WIDGET)

static gboolean
scroll_cb (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  MajakkaManualView *self = MAJAKKA_MANUAL_VIEW (widget);
  gboolean done;

  g_signal_emit_by_name (self->scroller, "scroll-child", (GtkScrollType) g_variant_get_int32 (args),
                         FALSE, &done);

  return GDK_EVENT_STOP;
}

static void
majakka_manual_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  MajakkaManualView *self = MAJAKKA_MANUAL_VIEW (widget);
  PangoFontMetrics *metrics;
  int width;

  GTK_WIDGET_CLASS (majakka_manual_view_parent_class)->css_changed (widget, change);

  metrics = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL, NULL);
  width = PANGO_PIXELS (pango_font_metrics_get_approximate_char_width (metrics) * LINE_CHARACTERS);
  adw_clamp_set_maximum_size (self->clamp, width);
  adw_clamp_set_tightening_threshold (self->clamp, width);
  pango_font_metrics_unref (metrics);
}

/* Whoever turns to a topic begins at its heading; whoever comes back to it finds the focus where it was. */
static void
majakka_manual_view_map (GtkWidget *widget)
{
  MajakkaManualView *self = MAJAKKA_MANUAL_VIEW (widget);

  GTK_WIDGET_CLASS (majakka_manual_view_parent_class)->map (widget);

  if (!self->shown)
    majakka_focus_later (GTK_WIDGET (self->heading));
  self->shown = TRUE;
}

static void
majakka_manual_view_dispose (GObject *object)
{
  g_clear_pointer (&MAJAKKA_MANUAL_VIEW (object)->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_manual_view_parent_class)->dispose (object);
}

static void
add_scroll_binding (GtkWidgetClass *klass, guint key, GdkModifierType modifiers, GtkScrollType type)
{
  gtk_widget_class_add_binding (klass, key, modifiers, scroll_cb, "i", (gint32) type);
}

static void
majakka_manual_view_class_init (MajakkaManualViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_manual_view_dispose;
  widget_class->css_changed = majakka_manual_view_css_changed;
  widget_class->map = majakka_manual_view_map;

  g_type_ensure (MAJAKKA_TYPE_SECTION_HEADING);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/manual/majakka-manual-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualView, scroller);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualView, clamp);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualView, heading);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualView, body);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualView, back_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualView, next_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualView, next_label);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_MAIN);

  /* The scrolled window has the Page keys. */
  add_scroll_binding (widget_class, GDK_KEY_space, 0, GTK_SCROLL_PAGE_DOWN);
  add_scroll_binding (widget_class, GDK_KEY_space, GDK_SHIFT_MASK, GTK_SCROLL_PAGE_UP);
  add_scroll_binding (widget_class, GDK_KEY_Home, 0, GTK_SCROLL_START);
  add_scroll_binding (widget_class, GDK_KEY_End, 0, GTK_SCROLL_END);
}

static void
majakka_manual_view_init (MajakkaManualView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_ways (MajakkaManualView *self,
           MajakkaReading *reading,
           const MajakkaManual *manual,
           guint position)
{
  gboolean more = position + 1 < manual->topics->len;

  gtk_widget_set_visible (self->back_button, position > 0);
  gtk_widget_set_visible (self->next_button, more);
  if (more)
    {
      const MajakkaManualTopic *next = majakka_manual_get_topic (manual, position + 1);
      /* Translators: on a button: goes to the next topic of the manual, named by its title */
      const char *format = _ ("Next: %s");

      majakka_title_text_show (GTK_WIDGET (self->next_label), reading->context, &next->title,
                               format);
      majakka_title_text_name (GTK_WIDGET (self->next_button), reading->context, &next->title,
                               format);
    }
}

/**
 * majakka_manual_view_new:
 * @reading: what its texts are shown with, of majakka_reading_new_for_manual()
 * @manual: the manual
 * @position: which topic, from 0
 *
 * Returns: (transfer floating): its view, at the top
 */
GtkWidget *
majakka_manual_view_new (MajakkaReading *reading, const MajakkaManual *manual, guint position)
{
  MajakkaManualView *self;
  const MajakkaManualTopic *topic;

  g_return_val_if_fail (reading != NULL, NULL);
  g_return_val_if_fail (manual != NULL, NULL);
  g_return_val_if_fail (position < manual->topics->len, NULL);

  self = g_object_new (MAJAKKA_TYPE_MANUAL_VIEW, NULL);
  topic = majakka_manual_get_topic (manual, position);
  /* In a narrow window there is no room for it in the header. */
  majakka_section_heading_show (self->heading, reading->context, _ ("Manual"), &topic->title);
  majakka_block_view_append_all (reading, self->body, topic->blocks);
  show_ways (self, reading, manual, position);

  return GTK_WIDGET (self);
}

/**
 * majakka_manual_view_take_focus:
 * @self: a topic
 *
 * Has its heading take the focus: a screen reader reads it, and the keys scroll. (It is no grab_focus, for a
 * widget that has one of its own keeps the Tab key within itself.)
 */
void
majakka_manual_view_take_focus (MajakkaManualView *self)
{
  g_return_if_fail (MAJAKKA_IS_MANUAL_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->heading));
}
