/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The rows that choose language, country and role, in the first start and in the preferences. Each
 * shows a setting and changes it. */

#include "majakka-choice-rows.h"

#include "majakka-title-text.h"
#include <glib/gi18n-lib.h>

typedef struct
{
  GSettings *settings;
  const char *key;
  GPtrArray *values; /* of char*, one for each row of the list */
} Choice;

static void
choice_free (Choice *choice)
{
  g_object_unref (choice->settings);
  g_ptr_array_unref (choice->values);
  g_free (choice);
}

static void
selected_cb (AdwComboRow *row, GParamSpec *pspec G_GNUC_UNUSED, Choice *choice)
{
  guint selected = adw_combo_row_get_selected (row);

  if (selected < choice->values->len)
    g_settings_set_string (choice->settings, choice->key,
                           g_ptr_array_index (choice->values, selected));
}

static void
choice_closure_free (gpointer choice, GClosure *closure G_GNUC_UNUSED)
{
  choice_free (choice);
}

/* Shows @names in @row, the one of the setting chosen. Takes @names and @values. */
static void
bind_choice (AdwComboRow *row,
             MajakkaContext *context,
             const char *key,
             GtkStringList *names,
             GPtrArray *values)
{
  Choice *choice = g_new0 (Choice, 1);
  g_autofree char *current = NULL;

  choice->settings = g_object_ref (majakka_context_get_settings (context));
  choice->key = key;
  choice->values = values;
  current = g_settings_get_string (choice->settings, key);

  adw_combo_row_set_model (row, G_LIST_MODEL (names));
  for (guint i = 0; i < values->len; i++)
    if (g_str_equal (g_ptr_array_index (values, i), current))
      adw_combo_row_set_selected (row, i);
  g_signal_connect_data (row, "notify::selected", G_CALLBACK (selected_cb), choice,
                         choice_closure_free, 0);
  g_object_unref (names);
}

/**
 * majakka_choice_rows_bind_language:
 * @row: a row
 * @context: the context
 *
 * Lets the row choose the language. Every language is named in itself, so that one who is in the
 * wrong one finds out.
 */
void
majakka_choice_rows_bind_language (AdwComboRow *row, MajakkaContext *context)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  GPtrArray *values = g_ptr_array_new_with_free_func (g_free);
  const MajakkaLanguage *desktop = majakka_language_find (majakka_language_guess ());
  const MajakkaLanguage *languages;
  guint n_languages;
  g_autofree char *as_desktop = NULL;

  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  /* Translators: %s is the name of the language of the desktop */
  as_desktop =
      g_strdup_printf (_ ("As the desktop (%s)"), desktop != NULL ? desktop->name : "English");
  gtk_string_list_append (names, as_desktop);
  g_ptr_array_add (values, g_strdup (""));

  languages = majakka_language_list (&n_languages);
  for (guint i = 0; i < n_languages; i++)
    if (majakka_language_is_offered (&languages[i]))
      {
        gtk_string_list_append (names, languages[i].name);
        g_ptr_array_add (values, g_strdup (languages[i].code));
      }

  bind_choice (row, context, "language", names, values);
}

/**
 * majakka_choice_rows_bind_country:
 * @row: a row
 * @context: the context
 *
 * Lets the row choose the country that help is looked for in.
 */
void
majakka_choice_rows_bind_country (AdwComboRow *row, MajakkaContext *context)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  GPtrArray *values = g_ptr_array_new_with_free_func (g_free);
  MajakkaTranslator *translator = majakka_context_get_translator (context);
  g_autoptr (GPtrArray) countries = NULL;

  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  countries =
      majakka_help_directory_list_countries (majakka_context_get_directory (context), translator);
  if (majakka_context_get_country (context) == NULL)
    {
      gtk_string_list_append (names, _ ("Not chosen"));
      g_ptr_array_add (values, g_strdup (""));
    }
  for (guint i = 0; i < countries->len; i++)
    {
      const MajakkaHelpCountry *country = g_ptr_array_index (countries, i);
      g_autofree char *name = majakka_title_text_dup_plain (context, &country->name);

      gtk_string_list_append (names, name);
      g_ptr_array_add (values, g_strdup (country->code));
    }
  gtk_string_list_append (names, _ ("Another country"));
  g_ptr_array_add (values, g_strdup (MAJAKKA_HELP_INTERNATIONAL));

  bind_choice (row, context, "country", names, values);

  /* A country that the desktop told is shown as if it were chosen. */
  for (guint i = 0; i < values->len; i++)
    if (g_strcmp0 (g_ptr_array_index (values, i), majakka_context_get_country (context)) == 0)
      adw_combo_row_set_selected (row, i);
}

/**
 * majakka_choice_rows_bind_role:
 * @row: a row
 * @context: the context
 *
 * Lets the row choose who reads.
 */
void
majakka_choice_rows_bind_role (AdwComboRow *row, MajakkaContext *context)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  GPtrArray *values = g_ptr_array_new_with_free_func (g_free);
  static const char *const roles[] = { "none", "parent", "teacher" };
  const char *const words[] = {
    _ ("I would rather not say"),
    _ ("A parent"),
    _ ("A teacher"),
  };

  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      gtk_string_list_append (names, words[i]);
      g_ptr_array_add (values, g_strdup (roles[i]));
    }
  bind_choice (row, context, "role", names, values);
}
