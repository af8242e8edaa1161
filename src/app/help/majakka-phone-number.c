/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-phone-number.h"

#include "majakka-help.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define SPACING 12

/* How small a number may be drawn before it forces the window wider. */
#define SMALLEST 0.6

struct _MajakkaPhoneNumber
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *label;
  GtkWidget *copy_button;
  GtkLabel *copy_label;

  /* owned */
  char *number;
};

G_DEFINE_FINAL_TYPE (MajakkaPhoneNumber, majakka_phone_number, GTK_TYPE_WIDGET)

static void
copy_cb (MajakkaPhoneNumber *self)
{
  g_autofree char *words = NULL;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->number);

  /* Translators: %s is a telephone number. The two invisible characters around it keep its groups in
   * order in languages that are written from right to left. */
  words = g_strdup_printf (_ ("Copied: \u2066%s\u2069"), self->number);
  majakka_toast_show (GTK_WIDGET (self), words);
}

/* The focus selects the number; two numbers that look chosen would be a riddle. */
static void
unselect_cb (MajakkaPhoneNumber *self)
{
  gtk_label_select_region (GTK_LABEL (self->label), 0, 0);
}

static void
get_natural (GtkWidget *widget, int *width, int *height)
{
  GtkRequisition natural;

  gtk_widget_get_preferred_size (widget, NULL, &natural);
  *width = natural.width;
  *height = natural.height;
}

static gboolean
fits_in_a_row (MajakkaPhoneNumber *self, int width)
{
  int label_width, button_width, height;

  get_natural (self->label, &label_width, &height);
  get_natural (self->copy_button, &button_width, &height);

  return width < 0 || width >= label_width + SPACING + button_width;
}

static double
get_scale (int width, int natural)
{
  return width < 0 || width >= natural ? 1.0 : (double) width / natural;
}

static void
measure_width (MajakkaPhoneNumber *self, int *minimum, int *natural)
{
  int label_width, label_height, button_minimum, button_natural;

  get_natural (self->label, &label_width, &label_height);
  gtk_widget_measure (self->copy_button, GTK_ORIENTATION_HORIZONTAL, -1, &button_minimum,
                      &button_natural, NULL, NULL);
  *minimum = MAX ((int) ceil (label_width * SMALLEST), button_minimum);
  *natural = label_width + SPACING + button_natural;
}

static int
measure_height (MajakkaPhoneNumber *self, int width)
{
  int label_width, label_height, button_width, button_height;

  get_natural (self->label, &label_width, &label_height);
  get_natural (self->copy_button, &button_width, &button_height);
  if (fits_in_a_row (self, width))
    return MAX (label_height, button_height);

  gtk_widget_measure (self->copy_button, GTK_ORIENTATION_VERTICAL, MIN (width, button_width),
                      &button_height, NULL, NULL, NULL);

  return (int) ceil (label_height * get_scale (width, label_width)) + button_height;
}

static void
majakka_phone_number_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline G_GNUC_UNUSED,
                              int *natural_baseline G_GNUC_UNUSED)
{
  MajakkaPhoneNumber *self = MAJAKKA_PHONE_NUMBER (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, minimum, natural);
  else
    *minimum = *natural = measure_height (self, for_size);
}

static void
place (GtkWidget *widget, GtkWidget *child, int x, int y, int width, int height, double scale)
{
  int taken = (int) ceil (width * scale);
  GskTransform *transform;

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (widget) - x - taken;
  transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  transform = gsk_transform_scale (transform, (float) scale, (float) scale);
  gtk_widget_allocate (child, width, height, -1, transform);
}

static void
majakka_phone_number_size_allocate (GtkWidget *widget,
                                    int width,
                                    int height,
                                    int baseline G_GNUC_UNUSED)
{
  MajakkaPhoneNumber *self = MAJAKKA_PHONE_NUMBER (widget);
  int label_width, label_height, button_width, button_height;
  double scale;
  int below;

  get_natural (self->label, &label_width, &label_height);
  get_natural (self->copy_button, &button_width, &button_height);
  if (fits_in_a_row (self, width))
    {
      place (widget, self->label, 0, (height - label_height) / 2, label_width, label_height, 1);
      place (widget, self->copy_button, label_width + SPACING, 0, button_width, height, 1);
      return;
    }

  scale = get_scale (width, label_width);
  below = (int) ceil (label_height * scale);
  place (widget, self->label, 0, 0, label_width, label_height, scale);
  place (widget, self->copy_button, 0, below, MIN (width, button_width), height - below, 1);
}

static GtkSizeRequestMode
majakka_phone_number_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
majakka_phone_number_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_phone_number_parent_class)->dispose (object);
}

static void
majakka_phone_number_finalize (GObject *object)
{
  g_free (MAJAKKA_PHONE_NUMBER (object)->number);

  G_OBJECT_CLASS (majakka_phone_number_parent_class)->finalize (object);
}

static void
majakka_phone_number_class_init (MajakkaPhoneNumberClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_phone_number_dispose;
  object_class->finalize = majakka_phone_number_finalize;
  widget_class->measure = majakka_phone_number_measure;
  widget_class->size_allocate = majakka_phone_number_size_allocate;
  widget_class->get_request_mode = majakka_phone_number_get_request_mode;

  gtk_widget_class_set_css_name (widget_class, "phone");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/help/majakka-phone-number.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPhoneNumber, label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPhoneNumber, copy_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPhoneNumber, copy_label);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, unselect_cb);
}

static void
majakka_phone_number_init (MajakkaPhoneNumber *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A speech voice reads digit by digit. */
static void
name_for_speech (MajakkaPhoneNumber *self)
{
  g_autofree char *spoken = majakka_help_phone_to_spoken (self->number);
  /* Translators: what a screen reader says for the button; %s are the digits, one by one. */
  g_autofree char *copy = g_strdup_printf (_ ("Copy the number %s"), spoken);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->copy_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  copy, -1);
  gtk_widget_set_tooltip_text (self->copy_button, _ ("Copy the number"));
}

/**
 * majakka_phone_number_new:
 * @number: as it is printed
 * @size: how loud it is
 *
 * Returns: (transfer floating): a number that can be copied
 */
GtkWidget *
majakka_phone_number_new (const char *number, MajakkaPhoneSize size)
{
  static const char *const classes[] = { "small", "large", "emergency" };
  MajakkaPhoneNumber *self;

  g_return_val_if_fail (number != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_PHONE_NUMBER, NULL);
  self->number = g_strdup (number);
  gtk_widget_add_css_class (GTK_WIDGET (self), classes[size]);
  gtk_label_set_label (GTK_LABEL (self->label), number);
  /* Digits in groups would change places on a line from right to left. */
  gtk_widget_set_direction (self->label, GTK_TEXT_DIR_LTR);
  gtk_label_set_label (self->copy_label,
                       size == MAJAKKA_PHONE_EMERGENCY ? _ ("Copy the number") : _ ("Copy"));
  name_for_speech (self);

  return GTK_WIDGET (self);
}

/**
 * majakka_phone_number_get_number:
 * @self: a number
 *
 * Returns: (transfer none): as it is printed and copied
 */
const char *
majakka_phone_number_get_number (MajakkaPhoneNumber *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PHONE_NUMBER (self), NULL);

  return self->number;
}

/**
 * majakka_phone_number_focus_copy:
 * @self: a number
 *
 * Puts the focus on the button that copies. This is not the widget's own way to take the focus: then
 * the keyboard would skip the number.
 */
void
majakka_phone_number_focus_copy (MajakkaPhoneNumber *self)
{
  g_return_if_fail (MAJAKKA_IS_PHONE_NUMBER (self));

  gtk_widget_grab_focus (self->copy_button);
}
