/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-key-words.h"

#include <glib/gi18n-lib.h>

#define SPACING 8

struct _MajakkaKeyWords
{
  GtkWidget parent_instance;

  /* children */
  GtkLabel *words_label;
  GtkLabel *key_label;
};

enum
{
  PROP_WORDS = 1,
  PROP_KEY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaKeyWords, majakka_key_words, GTK_TYPE_WIDGET)

/* A screen reader says the key after the name of the button, not as a part of it. */
static void
name_button (MajakkaKeyWords *self)
{
  GtkWidget *button = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_BUTTON);
  const char *words = gtk_label_get_label (self->words_label);
  const char *key = gtk_label_get_label (self->key_label);
  g_autofree char *tooltip = NULL;

  if (button == NULL)
    return;

  /* Translators: the tooltip of a button: what it does, and the key that does it, too, as in “Blank (B)” */
  tooltip = g_strdup_printf (_ ("%1$s (%2$s)"), words, key);
  gtk_widget_set_tooltip_text (button, *key != '\0' ? tooltip : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, key, -1);
}

static void
majakka_key_words_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_key_words_parent_class)->root (widget);
  name_button (MAJAKKA_KEY_WORDS (widget));
}

static void
majakka_key_words_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_key_words_parent_class)->dispose (object);
}

static void
majakka_key_words_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MajakkaKeyWords *self = MAJAKKA_KEY_WORDS (object);

  switch (id)
    {
    case PROP_WORDS:
      g_value_set_string (value, gtk_label_get_label (self->words_label));
      break;

    case PROP_KEY:
      g_value_set_string (value, gtk_label_get_label (self->key_label));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
majakka_key_words_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  MajakkaKeyWords *self = MAJAKKA_KEY_WORDS (object);
  const char *text = g_value_get_string (value);

  switch (id)
    {
    case PROP_WORDS:
      gtk_label_set_label (self->words_label, text != NULL ? text : "");
      break;

    case PROP_KEY:
      gtk_label_set_label (self->key_label, text != NULL ? text : "");
      gtk_widget_set_visible (GTK_WIDGET (self->key_label), text != NULL && *text != '\0');
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  name_button (self);
}

static void
majakka_key_words_class_init (MajakkaKeyWordsClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_key_words_dispose;
  object_class->get_property = majakka_key_words_get_property;
  object_class->set_property = majakka_key_words_set_property;
  widget_class->root = majakka_key_words_root;

  properties[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, NULL, flags);
  properties[PROP_KEY] = g_param_spec_string ("key", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
majakka_key_words_init (MajakkaKeyWords *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                              SPACING);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);

  self->words_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->words_label, TRUE);
  gtk_label_set_wrap_mode (self->words_label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (self->words_label, 4);
  gtk_widget_set_parent (GTK_WIDGET (self->words_label), GTK_WIDGET (self));

  self->key_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->key_label), "key");
  gtk_widget_set_valign (GTK_WIDGET (self->key_label), GTK_ALIGN_CENTER);
  gtk_widget_set_visible (GTK_WIDGET (self->key_label), FALSE);
  gtk_widget_set_parent (GTK_WIDGET (self->key_label), GTK_WIDGET (self));
}

/**
 * majakka_key_words_set_shows_key:
 * @self: words
 * @shows_key: whether the key stands beside them; where there is no room the tooltip tells it still
 */
void
majakka_key_words_set_shows_key (MajakkaKeyWords *self, gboolean shows_key)
{
  const char *key;

  g_return_if_fail (MAJAKKA_IS_KEY_WORDS (self));

  key = gtk_label_get_label (self->key_label);
  gtk_widget_set_visible (GTK_WIDGET (self->key_label), shows_key && *key != '\0');
}
