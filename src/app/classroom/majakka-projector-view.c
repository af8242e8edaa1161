/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-projector-view.h"

#include "majakka-picture.h"
#include "majakka-slide-layout.h"

#include <glib/gi18n-lib.h>

/* It can be as small as a teacher's window makes it. */
#define LEAST_HEIGHT   54
#define NATURAL_HEIGHT 180

struct _MajakkaProjectorView
{
  GtkWidget parent_instance;

  /* children */
  GtkWidget *picture;

  /* owned */
  MajakkaContext *context;
  MajakkaSlide *slide; /* NULL when nothing is shown */
  MajakkaSlideLayout *layout;

  int text;
};

G_DEFINE_FINAL_TYPE (MajakkaProjectorView, majakka_projector_view, GTK_TYPE_WIDGET)

static void
majakka_projector_view_measure (GtkWidget *widget G_GNUC_UNUSED,
                                GtkOrientation orientation,
                                int for_size G_GNUC_UNUSED,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  gboolean is_width = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = is_width ? LEAST_HEIGHT * 16 / 9 : LEAST_HEIGHT;
  *natural = is_width ? NATURAL_HEIGHT * 16 / 9 : NATURAL_HEIGHT;
  *minimum_baseline = *natural_baseline = -1;
}

static void
lay_out (MajakkaProjectorView *self, int width, int height)
{
  double proportion = (double) width / MAX (height, 1);
  PangoContext *fonts;

  if (self->layout != NULL && ABS (self->layout->width - proportion * MAJAKKA_SLIDE_HEIGHT) < 1)
    return;

  fonts = majakka_slide_create_fonts (GTK_WIDGET (self));
  g_clear_pointer (&self->layout, majakka_slide_layout_free);
  self->layout = majakka_slide_layout_new (self->slide, fonts, proportion, self->text);
  g_object_unref (fonts);
}

static void
place_picture (MajakkaProjectorView *self, int height)
{
  double scale = height / MAJAKKA_SLIDE_HEIGHT;
  const graphene_rect_t *area = &self->layout->picture;
  const GtkAllocation allocation = {
    .x = (int) (area->origin.x * scale),
    .y = (int) (area->origin.y * scale),
    .width = MAX (1, (int) (area->size.width * scale)),
    .height = MAX (1, (int) (area->size.height * scale)),
  };

  /* What does not fit is cut off. */
  gtk_widget_measure (self->picture, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->picture, &allocation, -1);
}

static void
majakka_projector_view_size_allocate (GtkWidget *widget,
                                      int width,
                                      int height,
                                      int baseline G_GNUC_UNUSED)
{
  MajakkaProjectorView *self = MAJAKKA_PROJECTOR_VIEW (widget);

  if (self->slide == NULL)
    return;

  lay_out (self, width, height);
  if (gtk_widget_should_layout (self->picture))
    place_picture (self, height);
}

static void
majakka_projector_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MajakkaProjectorView *self = MAJAKKA_PROJECTOR_VIEW (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  float scale = height / (float) MAJAKKA_SLIDE_HEIGHT;
  MajakkaWallColour ground = self->slide != NULL ? MAJAKKA_WALL_PAPER : MAJAKKA_WALL_NIGHT;

  gtk_snapshot_append_color (snapshot, majakka_wall_get_colour (ground),
                             &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (self->layout == NULL)
    return;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_scale (snapshot, scale, scale);
  majakka_slide_layout_draw (self->layout, snapshot);
  gtk_snapshot_restore (snapshot);
  if (gtk_widget_should_layout (self->picture))
    gtk_widget_snapshot_child (widget, self->picture, snapshot);
}

/* The fonts or the direction of the desktop */
static void
relayout (MajakkaProjectorView *self)
{
  g_clear_pointer (&self->layout, majakka_slide_layout_free);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
majakka_projector_view_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (majakka_projector_view_parent_class)->direction_changed (widget, previous);
  relayout (MAJAKKA_PROJECTOR_VIEW (widget));
}

static void
majakka_projector_view_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (majakka_projector_view_parent_class)->system_setting_changed (widget, setting);
  if (setting == GTK_SYSTEM_SETTING_FONT_NAME || setting == GTK_SYSTEM_SETTING_FONT_CONFIG)
    relayout (MAJAKKA_PROJECTOR_VIEW (widget));
}

static void
majakka_projector_view_dispose (GObject *object)
{
  MajakkaProjectorView *self = MAJAKKA_PROJECTOR_VIEW (object);

  g_clear_pointer (&self->picture, gtk_widget_unparent);
  g_clear_pointer (&self->layout, majakka_slide_layout_free);
  g_clear_pointer (&self->slide, majakka_slide_free);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_projector_view_parent_class)->dispose (object);
}

static void
majakka_projector_view_class_init (MajakkaProjectorViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_projector_view_dispose;
  widget_class->measure = majakka_projector_view_measure;
  widget_class->size_allocate = majakka_projector_view_size_allocate;
  widget_class->snapshot = majakka_projector_view_snapshot;
  widget_class->direction_changed = majakka_projector_view_direction_changed;
  widget_class->system_setting_changed = majakka_projector_view_system_setting_changed;

  gtk_widget_class_set_css_name (widget_class, "projector");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
majakka_projector_view_init (MajakkaProjectorView *self)
{
  self->picture = majakka_picture_new ();
  gtk_widget_set_visible (self->picture, FALSE);
  gtk_widget_set_parent (self->picture, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
}

/**
 * majakka_projector_view_new:
 * @context: the context
 *
 * Returns: (transfer floating): a view that shows nothing yet
 */
GtkWidget *
majakka_projector_view_new (MajakkaContext *context)
{
  MajakkaProjectorView *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_PROJECTOR_VIEW, NULL);
  self->context = g_object_ref (context);
  majakka_projector_view_show (self, /* projection= */ NULL, 0);

  return GTK_WIDGET (self);
}

static void
show_picture (MajakkaProjectorView *self, const MajakkaProjection *projection)
{
  MajakkaCatalogueEntry *entry;
  g_autofree char *path = NULL;

  gtk_widget_set_visible (self->picture, projection != NULL && projection->picture != NULL);
  if (projection == NULL || projection->picture == NULL)
    return;

  entry = majakka_catalogue_find (majakka_context_get_catalogue (self->context),
                                  majakka_deck_get_lesson (projection->deck)->id);
  if (entry != NULL)
    path = majakka_catalogue_entry_find_picture (entry, projection->picture);
  majakka_picture_set_file (MAJAKKA_PICTURE (self->picture), path);
}

/* The picture is within the picture that the view is: its words are among the others. */
static void
tell (MajakkaProjectorView *self, const MajakkaProjection *projection)
{
  g_autofree char *words = self->slide != NULL ? majakka_slide_get_words (self->slide)
                                               : g_strdup (_ ("The projector shows nothing."));

  if (projection != NULL && projection->picture_alt != NULL)
    {
      g_autofree char *alt = majakka_translator_plain (
          majakka_context_get_translator (self->context), projection->picture_alt);
      char *all = g_strconcat (words, "\n", alt, NULL);

      g_free (words);
      words = all;
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/**
 * majakka_projector_view_show:
 * @self: a view
 * @projection: (nullable): what to show; read at once, not kept. NULL is a calm dark surface.
 * @text: how many steps larger than usual the text is, as in the state of a session
 */
void
majakka_projector_view_show (MajakkaProjectorView *self,
                             const MajakkaProjection *projection,
                             int text)
{
  g_return_if_fail (MAJAKKA_IS_PROJECTOR_VIEW (self));

  g_clear_pointer (&self->slide, majakka_slide_free);
  if (projection != NULL)
    self->slide = majakka_slide_new (majakka_context_get_translator (self->context), projection);
  self->text = text;
  show_picture (self, projection);
  tell (self, projection);
  relayout (self);
}
