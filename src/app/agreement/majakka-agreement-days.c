/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-agreement-days.h"

#include "majakka-choice-button.h"
#include "majakka-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaAgreementDays
{
  GtkBox parent_instance;

  /* owned */
  GPtrArray *days;    /* of char*, NULL for none: one for each button */
  GPtrArray *buttons; /* of GtkCheckButton, borrowed */

  gboolean showing;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaAgreementDays, majakka_agreement_days, GTK_TYPE_BOX)

/* After how many months */
static const int choices[] = { 1, 3, 6 };

static char *
describe (int months, const char *day)
{
  g_autofree char *date = majakka_date_format (day);

  switch (months)
    {
    case 1:
      /* Translators: when to look at a family agreement again; %s is the day, as in “26 December 2026” */
      return g_strdup_printf (_ ("In a month, on %s"), date);
    case 3:
      /* Translators: when to look at a family agreement again; %s is the day */
      return g_strdup_printf (_ ("In three months, on %s"), date);
    case 6:
      /* Translators: when to look at a family agreement again; %s is the day */
      return g_strdup_printf (_ ("In half a year, on %s"), date);
    default:
      return g_steal_pointer (&date);
    }
}

static char *
add_months (const char *today, int months)
{
  g_autofree char *text = g_strconcat (today, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (text, NULL);
  g_autoptr (GDateTime) then = now != NULL ? g_date_time_add_months (now, months) : NULL;

  return then != NULL ? g_date_time_format (then, "%Y-%m-%d") : g_strdup (today);
}

static void
toggled_cb (MajakkaAgreementDays *self, GtkCheckButton *button)
{
  if (!self->showing && gtk_check_button_get_active (button))
    g_signal_emit (self, signals[CHANGED], 0);
}

/* Takes @day. */
static void
add_choice (MajakkaAgreementDays *self, const char *words, char *day)
{
  GtkCheckButton *button = majakka_choice_button_new_with_words (words, TRUE);

  if (self->buttons->len > 0)
    gtk_check_button_set_group (button, g_ptr_array_index (self->buttons, 0));
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (button));
  g_ptr_array_add (self->buttons, button);
  g_ptr_array_add (self->days, day);
}

static void
majakka_agreement_days_finalize (GObject *object)
{
  MajakkaAgreementDays *self = MAJAKKA_AGREEMENT_DAYS (object);

  g_ptr_array_unref (self->days);
  g_ptr_array_unref (self->buttons);

  G_OBJECT_CLASS (majakka_agreement_days_parent_class)->finalize (object);
}

static void
majakka_agreement_days_class_init (MajakkaAgreementDaysClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = majakka_agreement_days_finalize;

  /**
   * MajakkaAgreementDays::changed:
   *
   * Another day was chosen.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
majakka_agreement_days_init (MajakkaAgreementDays *self)
{
  self->days = g_ptr_array_new_with_free_func (g_free);
  self->buttons = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

/**
 * majakka_agreement_days_show:
 * @self: the choice
 * @today: the day, ISO 8601
 * @chosen: (nullable): the day that was chosen before
 *
 * Shows the days to choose from, once, with @chosen selected.
 */
void
majakka_agreement_days_show (MajakkaAgreementDays *self, const char *today, const char *chosen)
{
  guint selected = 0;

  g_return_if_fail (MAJAKKA_IS_AGREEMENT_DAYS (self));
  g_return_if_fail (today != NULL);

  add_choice (self, _ ("No day chosen"), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autofree char *day = add_months (today, choices[i]);
      g_autofree char *words = describe (choices[i], day);

      if (g_strcmp0 (day, chosen) == 0)
        selected = self->days->len;
      add_choice (self, words, g_steal_pointer (&day));
    }
  if (chosen != NULL && selected == 0)
    {
      g_autofree char *words = describe (0, chosen);

      selected = self->days->len;
      add_choice (self, words, g_strdup (chosen));
    }
  self->showing = TRUE;
  gtk_check_button_set_active (g_ptr_array_index (self->buttons, selected), TRUE);
  self->showing = FALSE;
}

/**
 * majakka_agreement_days_get:
 * @self: a choice that is shown
 *
 * Returns: (transfer none) (nullable): the day that is chosen, ISO 8601; NULL for none
 */
const char *
majakka_agreement_days_get (MajakkaAgreementDays *self)
{
  g_return_val_if_fail (MAJAKKA_IS_AGREEMENT_DAYS (self), NULL);

  for (guint i = 0; i < self->buttons->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->buttons, i)))
      return g_ptr_array_index (self->days, i);

  return NULL;
}
