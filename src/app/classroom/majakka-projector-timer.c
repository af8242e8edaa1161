/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-projector-timer.h"

#include "majakka-slide-layout.h"

#include <glib/gi18n-lib.h>

/* In units of a slide */
#define TEXT_SIZE 52.F
#define SIDE      20.F
#define MARGIN    14.F

struct _MajakkaProjectorTimer
{
  GtkWidget parent_instance;

  /* owned */
  MajakkaSession *session;
  char *text; /* NULL while no timer runs */

  guint source;
};

G_DEFINE_FINAL_TYPE (MajakkaProjectorTimer, majakka_projector_timer, GTK_TYPE_WIDGET)

static void
majakka_projector_timer_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MajakkaProjectorTimer *self = MAJAKKA_PROJECTOR_TIMER (widget);
  float scale = (float) gtk_widget_get_height (widget) / (float) MAJAKKA_SLIDE_HEIGHT;
  PangoContext *fonts;
  PangoLayout *layout;
  PangoFontDescription *font;
  int width, height;
  float x, y;

  if (self->text == NULL || scale <= 0)
    return;

  fonts = majakka_slide_create_fonts (widget);
  layout = pango_layout_new (fonts);
  font = pango_font_description_copy (pango_context_get_font_description (fonts));
  pango_font_description_set_absolute_size (font, TEXT_SIZE * PANGO_SCALE);
  pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, self->text, -1);
  pango_layout_get_pixel_size (layout, &width, &height);

  x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL
          ? MARGIN + SIDE
          : (float) gtk_widget_get_width (widget) / scale - MARGIN - SIDE - (float) width;
  y = (float) (MAJAKKA_SLIDE_HEIGHT - height) - 1;
  gtk_snapshot_scale (snapshot, scale, scale);
  gtk_snapshot_append_color (
      snapshot, majakka_wall_get_colour (MAJAKKA_WALL_SEA),
      &GRAPHENE_RECT_INIT (x - SIDE, y, (float) width + 2 * SIDE, (float) height + 1));
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, majakka_wall_get_colour (MAJAKKA_WALL_PAPER));

  pango_font_description_free (font);
  g_object_unref (layout);
  g_object_unref (fonts);
}

static char *
format_left (gint64 milliseconds)
{
  gint64 seconds = (milliseconds + 999) / 1000;

  /* Translators: how long is left: minutes and seconds */
  return g_strdup_printf (C_ ("time left", "%d:%02d"), (int) (seconds / 60), (int) (seconds % 60));
}

static void
set_text (MajakkaProjectorTimer *self, const char *text)
{
  if (g_strcmp0 (self->text, text) == 0)
    return;

  g_free (self->text);
  self->text = g_strdup (text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text != NULL ? text : "", -1);
  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void update (MajakkaProjectorTimer *self);

static gboolean
next_second_cb (gpointer data)
{
  MajakkaProjectorTimer *self = data;

  self->source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Waits for the moment at which the number changes, so that it never lags behind or skips one. */
static void
update (MajakkaProjectorTimer *self)
{
  const MajakkaSessionState *state = majakka_session_get_state (self->session);
  gint64 left = majakka_session_get_timer_left (self->session);
  g_autofree char *text = NULL;

  g_clear_handle_id (&self->source, g_source_remove);
  if (state->timer_end > 0 && !state->blank && !state->finished)
    {
      text = format_left (MAX (left, 0));
      if (left > 0)
        self->source = g_timeout_add ((guint) ((left - 1) % 1000 + 1), next_second_cb, self);
    }
  set_text (self, text);
}

static void
majakka_projector_timer_dispose (GObject *object)
{
  MajakkaProjectorTimer *self = MAJAKKA_PROJECTOR_TIMER (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_object (&self->session);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (majakka_projector_timer_parent_class)->dispose (object);
}

static void
majakka_projector_timer_class_init (MajakkaProjectorTimerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_projector_timer_dispose;
  widget_class->snapshot = majakka_projector_timer_snapshot;
  gtk_widget_class_set_css_name (widget_class, "projector-timer");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TIMER);
}

static void
majakka_projector_timer_init (MajakkaProjectorTimer *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * majakka_projector_timer_new:
 *
 * Returns: (transfer floating): a timer that shows nothing
 */
GtkWidget *
majakka_projector_timer_new (void)
{
  return g_object_new (MAJAKKA_TYPE_PROJECTOR_TIMER, NULL);
}

/**
 * majakka_projector_timer_follow:
 * @self: a timer
 * @session: the session whose timer it is
 *
 * Looks at the session anew, after a command to it.
 */
void
majakka_projector_timer_follow (MajakkaProjectorTimer *self, MajakkaSession *session)
{
  g_return_if_fail (MAJAKKA_IS_PROJECTOR_TIMER (self));
  g_return_if_fail (MAJAKKA_IS_SESSION (session));

  g_set_object (&self->session, session);
  update (self);
}

/**
 * majakka_projector_timer_get_text:
 * @self: a timer
 *
 * Returns: (transfer none) (nullable): what it shows; NULL while it is not there
 */
const char *
majakka_projector_timer_get_text (MajakkaProjectorTimer *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PROJECTOR_TIMER (self), NULL);

  return self->text;
}
