/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-record-day.h"

#include "majakka-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaRecordDay
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkMenuButton *button;
  GtkLabel *label;
  GtkCalendar *calendar;

  /* owned */
  char *day;
};

enum
{
  PROP_0,
  PROP_DAY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaRecordDay, majakka_record_day, GTK_TYPE_WIDGET)

static void
show_day (MajakkaRecordDay *self)
{
  g_autofree char *words = NULL;

  if (*self->day == '\0')
    {
      gtk_label_set_label (self->label, _ ("Choose the day, if you know it"));
      return;
    }

  words = majakka_date_format (self->day);
  gtk_label_set_label (self->label, words);
}

/* The calendar moves with every key; the day is taken when somebody says so. */
static void
use_cb (MajakkaRecordDay *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  g_autofree char *day = g_date_time_format (date, "%Y-%m-%d");

  gtk_menu_button_popdown (self->button);
  majakka_record_day_set_day (self, day);
}

static void
forget_cb (MajakkaRecordDay *self)
{
  gtk_menu_button_popdown (self->button);
  majakka_record_day_set_day (self, "");
}

/* It opens on the day that was chosen, or on today. */
static void
shown_cb (MajakkaRecordDay *self)
{
  g_autofree char *today = majakka_date_today ();
  g_autofree char *text = g_strconcat (*self->day != '\0' ? self->day : today, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (text, NULL);

  if (date != NULL)
    gtk_calendar_select_day (self->calendar, date);
}

static void
majakka_record_day_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_string (value, MAJAKKA_RECORD_DAY (object)->day);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_record_day_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_DAY:
      majakka_record_day_set_day (MAJAKKA_RECORD_DAY (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_record_day_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_record_day_parent_class)->dispose (object);
}

static void
majakka_record_day_finalize (GObject *object)
{
  g_free (MAJAKKA_RECORD_DAY (object)->day);

  G_OBJECT_CLASS (majakka_record_day_parent_class)->finalize (object);
}

static void
majakka_record_day_class_init (MajakkaRecordDayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_record_day_dispose;
  object_class->finalize = majakka_record_day_finalize;
  object_class->get_property = majakka_record_day_get_property;
  object_class->set_property = majakka_record_day_set_property;

  /**
   * MajakkaRecordDay:day:
   *
   * The day, ISO 8601; empty when it is not known.
   */
  properties[PROP_DAY] = g_param_spec_string (
      "day", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/record/majakka-record-day.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordDay, button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordDay, label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordDay, calendar);
  gtk_widget_class_bind_template_callback (widget_class, use_cb);
  gtk_widget_class_bind_template_callback (widget_class, forget_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
}

static void
majakka_record_day_init (MajakkaRecordDay *self)
{
  self->day = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  /* The keys are within the menu button, on a button that knows nothing of the words in it. */
  gtk_accessible_update_relation (
      GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->button))),
      GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->label, NULL, -1);
  show_day (self);
}

/**
 * majakka_record_day_get_day:
 * @self: the button
 *
 * Returns: (transfer none): the day, ISO 8601; empty when it is not known
 */
const char *
majakka_record_day_get_day (MajakkaRecordDay *self)
{
  g_return_val_if_fail (MAJAKKA_IS_RECORD_DAY (self), NULL);

  return self->day;
}

/**
 * majakka_record_day_set_day:
 * @self: the button
 * @day: ISO 8601, or empty
 */
void
majakka_record_day_set_day (MajakkaRecordDay *self, const char *day)
{
  g_return_if_fail (MAJAKKA_IS_RECORD_DAY (self));
  g_return_if_fail (day != NULL);

  if (g_str_equal (self->day, day))
    return;

  g_free (self->day);
  self->day = g_strdup (day);
  show_day (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}
