/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-shown-message.h"

#define KEY "majakka-shown-message"

typedef struct
{
  MajakkaTranslator *translator;
  MajakkaMessage message;
  MajakkaRenewFunc renew;
  gpointer data;
} Shown;

static void
shown_free (gpointer data)
{
  Shown *self = data;

  majakka_translator_unref (self->translator);
  majakka_message_clear (&self->message);
  g_free (self);
}

static Shown *
get (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), KEY);
}

/**
 * majakka_shown_message_set:
 * @widget: a widget
 * @translator: who found its words
 * @message: (nullable): what it shows, copied; NULL or one that is not set for nothing any more
 * @renew: (nullable): shows it anew
 * @data: data for @renew, which has to live as long as @widget: itself, or what it stands in
 *
 * Notes what @widget shows, so that the state of its translation is known and its words can be renewed.
 */
void
majakka_shown_message_set (GtkWidget *widget,
                           MajakkaTranslator *translator,
                           const MajakkaMessage *message,
                           MajakkaRenewFunc renew,
                           gpointer data)
{
  Shown *shown = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (translator != NULL);

  if (message != NULL && MAJAKKA_MESSAGE_IS_SET (message))
    {
      shown = g_new0 (Shown, 1);
      shown->translator = majakka_translator_ref (translator);
      majakka_message_copy (&shown->message, message);
      shown->renew = renew;
      shown->data = data;
    }
  g_object_set_data_full (G_OBJECT (widget), KEY, shown, shown_free);
}

/**
 * majakka_shown_message_get:
 * @widget: a widget
 *
 * Returns: (transfer none) (nullable): the message that it shows; NULL when it shows none
 */
const MajakkaMessage *
majakka_shown_message_get (GtkWidget *widget)
{
  Shown *shown;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  shown = get (widget);

  return shown != NULL ? &shown->message : NULL;
}

/**
 * majakka_shown_message_get_state:
 * @widget: a widget that shows a message
 *
 * Returns: where the words of the message come from now
 */
MajakkaTranslationState
majakka_shown_message_get_state (GtkWidget *widget)
{
  MajakkaTranslationState state = MAJAKKA_TRANSLATION_SOURCE;
  g_autoptr (MajakkaInline) text = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget) && get (widget) != NULL, state);

  text = majakka_translator_look_up (get (widget)->translator, &get (widget)->message, &state);

  return state;
}

/**
 * majakka_shown_message_is_worked_on:
 * @widget: a widget that shows a message
 *
 * Returns: whether the message is of the catalogue that somebody works on
 */
gboolean
majakka_shown_message_is_worked_on (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget) && get (widget) != NULL, FALSE);

  return majakka_translator_is_worked_on (get (widget)->translator, &get (widget)->message);
}

static GtkWidget *
find_below (GtkWidget *widget)
{
  GtkWidget *found = get (widget) != NULL ? widget : NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_below (child);

  return found;
}

/**
 * majakka_shown_message_find:
 * @widget: a widget
 *
 * Returns: (transfer none) (nullable): the widget of a message that @widget stands in, or else the first on screen in
 *   @widget
 */
GtkWidget *
majakka_shown_message_find (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  for (GtkWidget *above = widget; above != NULL; above = gtk_widget_get_parent (above))
    if (get (above) != NULL)
      return above;

  return find_below (widget);
}

/**
 * majakka_shown_message_foreach:
 * @root: a part of a page
 * @func: (scope call): what to call
 * @data: data for @func
 *
 * Calls @func with every widget on screen that shows a message, in reading order.
 */
void
majakka_shown_message_foreach (GtkWidget *root, MajakkaShownFunc func, gpointer data)
{
  g_return_if_fail (GTK_IS_WIDGET (root));

  if (!gtk_widget_get_mapped (root))
    return;

  if (get (root) != NULL)
    func (root, &get (root)->message, data);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    majakka_shown_message_foreach (child, func, data);
}

static void
collect_renewable (GtkWidget *widget, GPtrArray *found)
{
  if (get (widget) != NULL && get (widget)->renew != NULL)
    g_ptr_array_add (found, g_object_ref (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_renewable (child, found);
}

/**
 * majakka_shown_message_renew:
 * @root: a window, or a part of it
 *
 * Shows all its messages anew, also those of pages below: their translations may be others now.
 */
void
majakka_shown_message_renew (GtkWidget *root)
{
  g_autoptr (GPtrArray) found = NULL;

  g_return_if_fail (GTK_IS_WIDGET (root));

  /* To show one anew may take another away. */
  found = g_ptr_array_new_with_free_func (g_object_unref);
  collect_renewable (root, found);
  for (guint i = 0; i < found->len; i++)
    {
      GtkWidget *widget = g_ptr_array_index (found, i);
      Shown *shown = get (widget);

      if (shown != NULL && (widget == root || gtk_widget_get_parent (widget) != NULL))
        shown->renew (shown->data);
    }
}
