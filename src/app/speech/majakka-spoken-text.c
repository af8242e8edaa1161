/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a page says. Only what is shown counts, in the order it is shown; so blocks of another region, closed
 * explanations and questions that are not put yet are left out by themselves. */

#include "majakka-spoken-text.h"

#include "majakka-message-label.h"
#include "majakka-picture.h"
#include "majakka-sentences.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LANGUAGE_KEY "majakka-spoken-language"
#define LEFT_OUT_KEY "majakka-not-spoken"
#define MARK_KEY     "majakka-spoken-mark"
#define WORD_JOINER  0x2060
#define SOFT_HYPHEN  0xAD

typedef struct
{
  GPtrArray *sentences; /* of MajakkaSpokenSentence */
  GString *number;      /* of a step; it is said with what follows */
} Collection;

static void
sentence_free (gpointer data)
{
  MajakkaSpokenSentence *self = data;

  g_object_unref (self->widget);
  g_free (self->text);
  g_free (self->language);
  g_free (self);
}

/* Without what is only for the eye: the raised numbers of sources, and where a word may be broken. */
static char *
clean (const char *text, gsize length)
{
  GString *words = g_string_new (NULL);
  const char *end = text + length;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == WORD_JOINER)
        while (g_utf8_next_char (p) < end && g_ascii_isdigit (*g_utf8_next_char (p)))
          p = g_utf8_next_char (p);
      else if (c != SOFT_HYPHEN)
        g_string_append_unichar (words, c);
    }

  return g_string_free (words, FALSE);
}

static gboolean
has (const char *text, gboolean (*is_kind) (gunichar c))
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (is_kind (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}

static void
append (Collection *self,
        GtkWidget *widget,
        gsize start,
        gsize end,
        const char *text,
        const char *language)
{
  MajakkaSpokenSentence *sentence = g_new0 (MajakkaSpokenSentence, 1);

  sentence->widget = g_object_ref (widget);
  sentence->start = start;
  sentence->end = end;
  sentence->text = g_strconcat (self->number->str, text, NULL);
  sentence->language = g_strdup (language);
  g_ptr_array_add (self->sentences, sentence);
  g_string_truncate (self->number, 0);
}

/* @text stands in the label from @offset on. */
static void
append_text (Collection *self,
             GtkWidget *label,
             gsize offset,
             const char *text,
             const char *language)
{
  g_autoptr (GArray) sentences = majakka_sentences_split (text, language);

  for (guint i = 0; i < sentences->len; i++)
    {
      const MajakkaSentence *sentence = &g_array_index (sentences, MajakkaSentence, i);
      g_autofree char *words = clean (text + sentence->start, sentence->end - sentence->start);

      if (has (words, g_unichar_isalpha))
        append (self, label, offset + sentence->start, offset + sentence->end, words, language);
      else if (has (words, g_unichar_isdigit) && i + 1 == sentences->len)
        g_string_printf (self->number, "%s ", words);
    }
}

/* What Pango was told, so that it breaks lines and picks glyphs well, is what the voice needs too. */
static const char *
get_label_language (GtkLabel *label)
{
  PangoAttrList *attributes = gtk_label_get_attributes (label);
  g_autoptr (PangoAttrIterator) iterator = NULL;
  PangoAttribute *language;

  if (attributes == NULL)
    return NULL;

  iterator = pango_attr_list_get_iterator (attributes);
  language = pango_attr_iterator_get (iterator, PANGO_ATTR_LANGUAGE);

  return language != NULL ? pango_language_to_string (((PangoAttrLanguage *) language)->value)
                          : NULL;
}

static void
append_label (Collection *self, GtkLabel *label, const char *language)
{
  const char *own = get_label_language (label);

  const char *text = gtk_label_get_text (label);
  gsize mark = GPOINTER_TO_SIZE (g_object_get_data (G_OBJECT (label), MARK_KEY));
  g_autofree char *words = mark > 0 ? g_strndup (text, mark) : NULL;

  append_text (self, GTK_WIDGET (label), 0, words != NULL ? words : text,
               own != NULL ? own : language);
  if (words != NULL)
    append_text (self, GTK_WIDGET (label), strlen (words), text + strlen (words),
                 majakka_language_get_current ()->code);
}

static void
append_picture (Collection *self, MajakkaPicture *picture, const char *language)
{
  const char *words = majakka_picture_get_alternative_text (picture);
  g_autofree char *text = NULL;

  if (words == NULL || *words == '\0')
    return;

  /* The word is the program's, the description may be in another language. */
  if (g_str_equal (language, majakka_language_get_current ()->code))
    {
      /* Translators: read aloud before the description of a picture */
      text = g_strdup_printf (_ ("Picture: %s"), words);
      append (self, GTK_WIDGET (picture), 0, 0, text, language);
    }
  else
    {
      append (self, GTK_WIDGET (picture), 0, 0, words, language);
    }
}

/* Controls say what they do, and that is no part of the text; what a lesson says inside of one is. */
static gboolean
is_control (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) || GTK_IS_MENU_BUTTON (widget);
}

static gboolean
is_silent (GtkWidget *widget)
{
  return !gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget) ||
         g_object_get_data (G_OBJECT (widget), LEFT_OUT_KEY) != NULL || GTK_IS_NATIVE (widget) ||
         GTK_IS_EDITABLE (widget) || GTK_IS_DROP_DOWN (widget) ||
         (GTK_IS_REVEALER (widget) && !gtk_revealer_get_reveal_child (GTK_REVEALER (widget)));
}

static void
collect (Collection *self, GtkWidget *widget, const char *language, gboolean in_control)
{
  const char *own;

  if (is_silent (widget))
    return;

  own = g_object_get_data (G_OBJECT (widget), LANGUAGE_KEY);
  if (own != NULL)
    language = own;
  in_control = (in_control || is_control (widget)) && !MAJAKKA_IS_MESSAGE_LABEL (widget) &&
               !gtk_widget_has_css_class (widget, "chat-sign");

  if (GTK_IS_LABEL (widget))
    {
      if (!in_control)
        append_label (self, GTK_LABEL (widget), language);
      return;
    }
  if (MAJAKKA_IS_PICTURE (widget))
    {
      append_picture (self, MAJAKKA_PICTURE (widget), language);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (self, child, language, in_control);
}

/**
 * majakka_spoken_text_collect:
 * @root: a part of a page
 *
 * Returns: (transfer full) (element-type MajakkaSpokenSentence): what it says now, in reading order
 */
GPtrArray *
majakka_spoken_text_collect (GtkWidget *root)
{
  Collection collection;

  g_return_val_if_fail (GTK_IS_WIDGET (root), NULL);

  collection.sentences = g_ptr_array_new_with_free_func (sentence_free);
  collection.number = g_string_new (NULL);
  collect (&collection, root, majakka_language_get_current ()->code, FALSE);
  g_string_free (collection.number, TRUE);

  return collection.sentences;
}

/**
 * majakka_spoken_text_set_language:
 * @widget: a label or a picture, or what holds them
 * @language: (nullable): the language of its words where it is not the reader's, as gettext names it
 *
 * Tells in which voice to read it. A #MajakkaMessageLabel knows by itself.
 */
void
majakka_spoken_text_set_language (GtkWidget *widget, const char *language)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data_full (G_OBJECT (widget), LANGUAGE_KEY, g_strdup (language), g_free);
}

/**
 * majakka_spoken_text_set_mark:
 * @label: a label
 * @start: where the words of the program begin behind those in another language, in bytes; 0 when there are none
 *
 * Has what stands behind the words read in the reader's language.
 */
void
majakka_spoken_text_set_mark (GtkWidget *label, gsize start)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  g_object_set_data (G_OBJECT (label), MARK_KEY, GSIZE_TO_POINTER (start));
}

/**
 * majakka_spoken_text_leave_out:
 * @widget: a part of a page
 *
 * Has it not read aloud, for what is no reading: addresses, tables.
 */
void
majakka_spoken_text_leave_out (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data (G_OBJECT (widget), LEFT_OUT_KEY, widget);
}
