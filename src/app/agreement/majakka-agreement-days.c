/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The row that chooses when a family looks at its agreement again: after some months, on a day that was
 * chosen before, or on none. */

#include "majakka-agreement-days.h"

#include "majakka-text.h"

#include <glib/gi18n-lib.h>

#define DAYS "majakka-agreement-days"

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
add_choice (GtkStringList *names, GPtrArray *days, int months, char *day)
{
  g_autofree char *words = describe (months, day);

  gtk_string_list_append (names, words);
  g_ptr_array_add (days, day);
}

/**
 * majakka_agreement_days_show:
 * @row: a row
 * @today: the day, ISO 8601
 * @chosen: (nullable): the day that was chosen before
 *
 * Shows the days to choose from, with @chosen selected.
 */
void
majakka_agreement_days_show (AdwComboRow *row, const char *today, const char *chosen)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GPtrArray *days = g_ptr_array_new_with_free_func (g_free);
  guint selected = 0;

  g_return_if_fail (ADW_IS_COMBO_ROW (row));
  g_return_if_fail (today != NULL);

  gtk_string_list_append (names, _ ("No day chosen"));
  g_ptr_array_add (days, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    add_choice (names, days, choices[i], add_months (today, choices[i]));
  for (guint i = 1; i < days->len && chosen != NULL; i++)
    if (g_strcmp0 (g_ptr_array_index (days, i), chosen) == 0)
      selected = i;
  if (chosen != NULL && selected == 0)
    {
      selected = days->len;
      add_choice (names, days, 0, g_strdup (chosen));
    }

  g_object_set_data_full (G_OBJECT (row), DAYS, days, (GDestroyNotify) g_ptr_array_unref);
  adw_combo_row_set_model (row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (row, selected);
}

/**
 * majakka_agreement_days_get:
 * @row: a row that majakka_agreement_days_show() was called for
 *
 * Returns: (transfer none) (nullable): the day that is selected, ISO 8601; NULL for none
 */
const char *
majakka_agreement_days_get (AdwComboRow *row)
{
  const GPtrArray *days;
  guint selected;

  g_return_val_if_fail (ADW_IS_COMBO_ROW (row), NULL);

  days = g_object_get_data (G_OBJECT (row), DAYS);
  selected = adw_combo_row_get_selected (row);

  return days != NULL && selected < days->len ? g_ptr_array_index (days, selected) : NULL;
}
