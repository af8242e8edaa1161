/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-country-row.h"

#include "majakka-help-country.h"
#include "majakka-shown-message.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaCountryRow
{
  AdwComboRow parent_instance;

  /* owned */
  MajakkaContext *context;
  GtkStringList *names;
  GPtrArray *codes; /* of const char*, one for each row; NULL where nothing is chosen yet */

  gboolean filling;
  gboolean choosing;
};

G_DEFINE_FINAL_TYPE (MajakkaCountryRow, majakka_country_row, ADW_TYPE_COMBO_ROW)

static void
selected_cb (MajakkaCountryRow *self)
{
  guint position = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  const char *code;

  if (self->filling || position >= self->codes->len)
    return;

  code = g_ptr_array_index (self->codes, position);
  if (code == NULL || g_strcmp0 (code, majakka_context_get_country (self->context)) == 0)
    return;

  self->choosing = TRUE;
  g_settings_set_string (majakka_context_get_settings (self->context), "country", code);
  self->choosing = FALSE;
}

static void
append (MajakkaCountryRow *self, const char *name, const char *code)
{
  gtk_string_list_append (self->names, name);
  g_ptr_array_add (self->codes, (gpointer) code);
}

static void
fill (MajakkaCountryRow *self)
{
  MajakkaTranslator *translator = majakka_context_get_translator (self->context);
  g_autoptr (GPtrArray) countries = majakka_help_directory_list_countries (
      majakka_context_get_directory (self->context), translator);

  gtk_string_list_splice (self->names, 0, self->codes->len, NULL);
  g_ptr_array_set_size (self->codes, 0);
  if (!majakka_help_country_is_chosen (self->context))
    append (self, _ ("Choose a country"), NULL);
  for (guint i = 0; i < countries->len; i++)
    {
      const MajakkaHelpCountry *country = g_ptr_array_index (countries, i);
      g_autofree char *name = majakka_title_text_dup_plain (self->context, &country->name);

      append (self, name, country->code);
    }
  append (self, _ ("Another country"), MAJAKKA_HELP_INTERNATIONAL);
}

static guint
find_chosen (MajakkaCountryRow *self)
{
  const char *chosen = majakka_context_get_country (self->context);

  for (guint i = 0; i < self->codes->len; i++)
    if (g_strcmp0 (g_ptr_array_index (self->codes, i), chosen) == 0)
      return i;

  return 0;
}

static void
renew (gpointer data)
{
  MajakkaCountryRow *self = data;

  self->filling = TRUE;
  fill (self);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), find_chosen (self));
  self->filling = FALSE;
}

/* Of the names in the row only that of the chosen country is on screen all the time. */
static void
note_chosen (MajakkaCountryRow *self)
{
  const char *code = majakka_context_get_country (self->context);
  const MajakkaHelpCountry *country = NULL;

  if (code != NULL && !g_str_equal (code, MAJAKKA_HELP_INTERNATIONAL))
    country =
        majakka_help_directory_find_country (majakka_context_get_directory (self->context), code);
  majakka_shown_message_set (GTK_WIDGET (self), majakka_context_get_translator (self->context),
                             country != NULL ? &country->name : NULL, renew, self);
}

/* The row in which somebody is choosing must keep its rows meanwhile. */
static void
update (MajakkaCountryRow *self)
{
  note_chosen (self);
  if (!self->choosing)
    renew (self);
}

static void
majakka_country_row_dispose (GObject *object)
{
  g_clear_object (&MAJAKKA_COUNTRY_ROW (object)->context);

  G_OBJECT_CLASS (majakka_country_row_parent_class)->dispose (object);
}

static void
majakka_country_row_finalize (GObject *object)
{
  MajakkaCountryRow *self = MAJAKKA_COUNTRY_ROW (object);

  g_ptr_array_unref (self->codes);
  g_object_unref (self->names);

  G_OBJECT_CLASS (majakka_country_row_parent_class)->finalize (object);
}

static void
majakka_country_row_class_init (MajakkaCountryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_country_row_dispose;
  object_class->finalize = majakka_country_row_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/help/majakka-country-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
majakka_country_row_init (MajakkaCountryRow *self)
{
  self->names = gtk_string_list_new (NULL);
  self->codes = g_ptr_array_new ();
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_country_row_set_context:
 * @self: a row
 * @context: the context; to be set once
 */
void
majakka_country_row_set_context (MajakkaCountryRow *self, MajakkaContext *context)
{
  g_return_if_fail (MAJAKKA_IS_COUNTRY_ROW (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (self->context == NULL);

  self->context = g_object_ref (context);
  g_signal_connect_object (context, "notify::country", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (self->names));
  update (self);
}
