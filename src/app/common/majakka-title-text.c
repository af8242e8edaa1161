/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-title-text.h"

#include "majakka-shown-message.h"
#include "majakka-spoken-text.h"
#include "majakka-translation-words.h"

#include <adwaita.h>
#include <string.h>

#define FORMAT_KEY  "majakka-title-format"
#define CONTEXT_KEY "majakka-title-context"

/* Puts the words where the format has "%s"; there is one, or no format. */
static char *
put_in (const char *format, const char *words)
{
  g_auto (GStrv) parts = format != NULL ? g_strsplit (format, "%s", 2) : NULL;

  if (parts == NULL || parts[0] == NULL || parts[1] == NULL)
    return g_strdup (words);

  return g_strconcat (parts[0], words, parts[1], NULL);
}

static char *
create_mark (MajakkaTranslationState state)
{
  const char *words = majakka_translation_state_get_short_words (state);

  return words != NULL ? g_strdup_printf (" (%s)", words) : g_strdup ("");
}

static char *
find (GtkWidget *widget, MajakkaTranslationState *state)
{
  MajakkaContext *context = g_object_get_data (G_OBJECT (widget), CONTEXT_KEY);
  const char *format = g_object_get_data (G_OBJECT (widget), FORMAT_KEY);
  g_autoptr (MajakkaInline) text = majakka_translator_look_up (
      majakka_context_get_translator (context), majakka_shown_message_get (widget), state);
  g_autofree char *words = majakka_inline_to_plain (text);

  return put_in (format, words);
}

/* In small below the title, for those who translate it */
static char *
create_source_markup (GtkWidget *widget, MajakkaTranslationState state)
{
  MajakkaContext *context = g_object_get_data (G_OBJECT (widget), CONTEXT_KEY);
  g_autofree char *source = NULL;

  if (!majakka_context_get_shows_source (context) ||
      (state != MAJAKKA_TRANSLATION_DONE && state != MAJAKKA_TRANSLATION_FUZZY))
    return g_strdup ("");

  source = majakka_markup_strip (majakka_shown_message_get (widget)->source);

  return g_markup_printf_escaped (
      "\n<span size=\"smaller\" weight=\"normal\" style=\"italic\">%s</span>", source);
}

static void
render (gpointer data)
{
  GtkWidget *widget = data;
  MajakkaContext *context = g_object_get_data (G_OBJECT (widget), CONTEXT_KEY);
  MajakkaTranslationState state = MAJAKKA_TRANSLATION_SOURCE;
  g_autofree char *words = find (widget, &state);
  g_autofree char *mark = create_mark (state);
  g_autofree char *source = create_source_markup (widget, state);
  g_autofree char *escaped = g_markup_escape_text (words, -1);
  g_autofree char *mark_escaped = g_markup_escape_text (mark, -1);
  g_autofree char *markup = g_strdup_printf (
      "%s%s%s%s%s", escaped,
      *mark != '\0' ? "<span size=\"smaller\" weight=\"normal\" style=\"italic\">" : "",
      mark_escaped, *mark != '\0' ? "</span>" : "", source);

  if (GTK_IS_LABEL (widget))
    {
      gtk_label_set_markup (GTK_LABEL (widget), markup);
      majakka_spoken_text_set_language (widget, majakka_translation_state_get_language (
                                                    state, majakka_context_get_translator (context),
                                                    majakka_shown_message_get (widget)));
      majakka_spoken_text_set_mark (widget, *mark != '\0' ? strlen (words) : 0);
    }
  else
    {
      g_autofree char *title = g_strconcat (words, mark, NULL);

      g_object_set (widget, "use-markup", FALSE, "title", title, NULL);
    }
}

static void
render_subtitle (gpointer data)
{
  GtkWidget *label = data;
  GtkWidget *row = gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW);
  MajakkaContext *context = g_object_get_data (G_OBJECT (label), CONTEXT_KEY);
  const char *format = g_object_get_data (G_OBJECT (label), FORMAT_KEY);
  g_autofree char *words =
      majakka_title_text_dup_plain (context, majakka_shown_message_get (label));
  g_autofree char *subtitle = put_in (format, words);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
}

static void
render_name (gpointer data)
{
  GtkWidget *widget = data;
  MajakkaTranslationState state = MAJAKKA_TRANSLATION_SOURCE;
  g_autofree char *words = find (widget, &state);
  g_autofree char *mark = create_mark (state);
  g_autofree char *name = g_strconcat (words, mark, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
note (GtkWidget *widget,
      MajakkaContext *context,
      const MajakkaMessage *message,
      const char *format,
      MajakkaRenewFunc renew)
{
  g_object_set_data_full (G_OBJECT (widget), CONTEXT_KEY, g_object_ref (context), g_object_unref);
  g_object_set_data_full (G_OBJECT (widget), FORMAT_KEY, g_strdup (format), g_free);
  majakka_shown_message_set (widget, majakka_context_get_translator (context), message, renew,
                             widget);
  renew (widget);
}

/**
 * majakka_title_text_show:
 * @widget: a #GtkLabel or an #AdwPreferencesRow; of a row the subtitle is no markup from now on
 * @context: the context
 * @message: a message that is set
 * @format: (nullable): what it stands in, translated, with one "%s"
 *
 * Shows a message in the reader's language, and behind it whether its translation is missing or old. It is read aloud in
 * the language that it is in.
 */
void
majakka_title_text_show (GtkWidget *widget,
                         MajakkaContext *context,
                         const MajakkaMessage *message,
                         const char *format)
{
  g_return_if_fail (GTK_IS_LABEL (widget) || ADW_IS_PREFERENCES_ROW (widget));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message));

  note (widget, context, message, format, render);
}

/* A row has a label for its subtitle, and does not say which: it has the style class that libadwaita gives it. */
static GtkWidget *
find_subtitle (GtkWidget *widget)
{
  GtkWidget *found =
      GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "subtitle") ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_subtitle (child);

  return found;
}

/**
 * majakka_title_text_show_subtitle:
 * @row: an #AdwActionRow whose words are no markup
 * @context: the context
 * @message: a message that is set
 * @format: (nullable): what it stands in, translated, with one "%s"
 *
 * Shows a message below the title of a row, and behind it whether its translation is missing or old.
 */
void
majakka_title_text_show_subtitle (GtkWidget *row,
                                  MajakkaContext *context,
                                  const MajakkaMessage *message,
                                  const char *format)
{
  GtkWidget *label;

  g_return_if_fail (ADW_IS_ACTION_ROW (row));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message));

  label = find_subtitle (row);
  g_return_if_fail (label != NULL);

  note (label, context, message, format, render_subtitle);
}

/**
 * majakka_title_text_name:
 * @widget: what holds the words, but is no label: a card, a button
 * @context: the context
 * @message: a message that is set
 * @format: (nullable): what it stands in, translated, with one "%s"
 *
 * Names it for a screen reader as majakka_title_text_show() would.
 */
void
majakka_title_text_name (GtkWidget *widget,
                         MajakkaContext *context,
                         const MajakkaMessage *message,
                         const char *format)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message));

  note (widget, context, message, format, render_name);
}

/**
 * majakka_title_text_dup_plain:
 * @context: the context
 * @message: a message that is set
 *
 * Returns: (transfer full): its words and the mark, for what is put together from several
 */
char *
majakka_title_text_dup_plain (MajakkaContext *context, const MajakkaMessage *message)
{
  MajakkaTranslationState state = MAJAKKA_TRANSLATION_SOURCE;
  g_autoptr (MajakkaInline) text = NULL;
  g_autofree char *words = NULL;
  g_autofree char *mark = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message), NULL);

  text = majakka_translator_look_up (majakka_context_get_translator (context), message, &state);
  words = majakka_inline_to_plain (text);
  mark = create_mark (state);

  return g_strconcat (words, mark, NULL);
}
