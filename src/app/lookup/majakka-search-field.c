/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-search-field.h"

#include "majakka-accessible.h"
#include "majakka-tab.h"
#include "majakka-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSearchField
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkEditable *entry;
  GtkLabel *found_label;

  /* owned */
  char *query;
};

enum
{
  PROP_0,
  PROP_PLACEHOLDER,
  N_PROPS,
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaSearchField, majakka_search_field, GTK_TYPE_WIDGET)

static void
search_changed_cb (MajakkaSearchField *self)
{
  g_autofree char *query = majakka_fold (gtk_editable_get_text (self->entry));

  g_strstrip (query);
  if (g_str_equal (query, self->query))
    return;

  g_free (self->query);
  self->query = g_steal_pointer (&query);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
stop_search_cb (MajakkaSearchField *self)
{
  gtk_editable_set_text (self->entry, "");
}

static gboolean
majakka_search_field_grab_focus (GtkWidget *widget)
{
  return !majakka_tab_is_passing (widget) &&
         gtk_widget_grab_focus (GTK_WIDGET (MAJAKKA_SEARCH_FIELD (widget)->entry));
}

static void
majakka_search_field_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  MajakkaSearchField *self = MAJAKKA_SEARCH_FIELD (object);

  switch (prop_id)
    {
    case PROP_PLACEHOLDER:
      g_object_set_property (G_OBJECT (self->entry), "placeholder-text", value);
      majakka_accessible_set_label (GTK_WIDGET (self->entry), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_search_field_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_search_field_parent_class)->dispose (object);
}

static void
majakka_search_field_finalize (GObject *object)
{
  g_free (MAJAKKA_SEARCH_FIELD (object)->query);

  G_OBJECT_CLASS (majakka_search_field_parent_class)->finalize (object);
}

static void
majakka_search_field_class_init (MajakkaSearchFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = majakka_search_field_set_property;
  object_class->dispose = majakka_search_field_dispose;
  object_class->finalize = majakka_search_field_finalize;
  widget_class->grab_focus = majakka_search_field_grab_focus;
  majakka_tab_let_through (widget_class);

  /**
   * MajakkaSearchField:placeholder:
   *
   * What can be looked for; also what a screen reader calls the field.
   */
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, "",
                                                      G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * MajakkaSearchField::changed:
   *
   * Other words are looked for.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lookup/majakka-search-field.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSearchField, entry);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSearchField, found_label);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
}

static void
majakka_search_field_init (MajakkaSearchField *self)
{
  self->query = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_search_field_get_query:
 * @self: a field
 *
 * Returns: (transfer none): what is looked for, of majakka_fold(); empty for everything
 */
const char *
majakka_search_field_get_query (MajakkaSearchField *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SEARCH_FIELD (self), "");

  return self->query;
}

/**
 * majakka_search_field_search:
 * @self: a field
 *
 * Goes to the field. Who has typed something there, and asks again, takes her words along to the search of
 * everything. An empty field has the keys on arrival already, and that is no wish to leave the page.
 */
void
majakka_search_field_search (MajakkaSearchField *self)
{
  g_return_if_fail (MAJAKKA_IS_SEARCH_FIELD (self));

  if (gtk_widget_is_focus (GTK_WIDGET (gtk_editable_get_delegate (self->entry))) &&
      *gtk_editable_get_text (self->entry) != '\0')
    gtk_widget_activate_action (GTK_WIDGET (self), "win.search-everything", "s",
                                gtk_editable_get_text (self->entry));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/**
 * majakka_search_field_set_n_found:
 * @self: a field
 * @n_found: how many things match what is looked for
 *
 * Tells the reader, unless everything is shown.
 */
void
majakka_search_field_set_n_found (MajakkaSearchField *self, guint n_found)
{
  g_autofree char *words = NULL;

  g_return_if_fail (MAJAKKA_IS_SEARCH_FIELD (self));

  if (n_found == 0)
    words = g_strdup (_ ("Nothing found. A shorter word may help."));
  else
    /* Translators: how many things match what is looked for */
    words =
        g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u found", "%u found", n_found), n_found);
  gtk_label_set_label (self->found_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->found_label), *self->query != '\0');
}
