/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Messages become the reader's words, with the numbers of sources where they are cited. Nothing of a
 * message is taken as Pango markup: every word is escaped, the tags are ours. */

#include "majakka-document-writer-private.h"

#include "majakka-translation-words.h"

#include <glib/gi18n-lib.h>

/* Keeps the mark of a citation on the line of the word before it. */
#define WORD_JOINER "\342\201\240"

static void
append_citation (const MajakkaDocumentWriter *self,
                 GString *out,
                 const MajakkaRun *run,
                 gboolean after_another)
{
  guint number = 0;

  if (self->sources == NULL || majakka_sources_find (self->sources, run->ref, &number) == NULL)
    return;

  g_string_append_printf (out, WORD_JOINER "<sup>%s%u</sup>", after_another ? "," : "", number);
}

static void
append_words (GString *out, const MajakkaRun *run)
{
  gboolean italic = (run->style & MAJAKKA_RUN_EMPHASIS) != 0 || run->kind == MAJAKKA_RUN_SEE;
  gboolean bold = (run->style & MAJAKKA_RUN_STRONG) != 0;
  g_autofree char *text = g_markup_escape_text (run->text, -1);

  g_string_append_printf (out, "%s%s%s%s%s", italic ? "<i>" : "", bold ? "<b>" : "", text,
                          bold ? "</b>" : "", italic ? "</i>" : "");
}

/* Returns: (transfer full): the message as Pango markup; empty when it is not set */
char *
majakka_writer_get_markup (const MajakkaDocumentWriter *self, const MajakkaMessage *message)
{
  g_autoptr (MajakkaInline) text = NULL;
  MajakkaTranslationState state = MAJAKKA_TRANSLATION_DONE;
  GString *out = g_string_new (NULL);
  gboolean cited = FALSE;
  const char *note;

  if (!MAJAKKA_MESSAGE_IS_SET (message))
    return g_string_free (out, FALSE);

  text = majakka_translator_look_up (self->settings->translator, message, &state);
  for (guint i = 0; i < majakka_inline_get_n_runs (text); i++)
    {
      const MajakkaRun *run = majakka_inline_get_run (text, i);

      if (run->kind == MAJAKKA_RUN_CITE)
        append_citation (self, out, run, cited);
      else
        append_words (out, run);
      cited = run->kind == MAJAKKA_RUN_CITE;
    }

  note = majakka_translation_state_get_words (state);
  if (note != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (note, -1);

      g_string_append_printf (out, " <small><i>(%s)</i></small>", escaped);
    }

  return g_string_free (out, FALSE);
}

/* Returns: (transfer full): the message without markup */
char *
majakka_writer_get_plain (const MajakkaDocumentWriter *self, const MajakkaMessage *message)
{
  return majakka_translator_plain (self->settings->translator, message);
}

void
majakka_writer_add_message (const MajakkaDocumentWriter *self,
                            MajakkaTextStyle style,
                            const MajakkaMessage *message)
{
  g_autofree char *markup = NULL;

  if (!MAJAKKA_MESSAGE_IS_SET (message))
    return;

  markup = majakka_writer_get_markup (self, message);
  majakka_document_builder_add_text (self->builder, style, markup);
}

/* @messages: (element-type MajakkaMessage) (nullable) */
void
majakka_writer_add_messages (const MajakkaDocumentWriter *self,
                             MajakkaTextStyle style,
                             const GPtrArray *messages)
{
  for (guint i = 0; messages != NULL && i < messages->len; i++)
    majakka_writer_add_message (self, style, g_ptr_array_index (messages, i));
}

void
majakka_writer_add_item (const MajakkaDocumentWriter *self,
                         MajakkaTextStyle style,
                         MajakkaItemMark mark,
                         const MajakkaMessage *message)
{
  g_autofree char *markup = majakka_writer_get_markup (self, message);

  majakka_document_builder_add_item (self->builder, style, mark, /* mark_words= */ NULL, markup);
}

void
majakka_writer_add_numbered (const MajakkaDocumentWriter *self,
                             MajakkaTextStyle style,
                             guint number,
                             const char *markup)
{
  g_autofree char *digits = g_strdup_printf (_ ("%u."), number);

  majakka_document_builder_add_item (self->builder, style, MAJAKKA_ITEM_WORDS, digits, markup);
}

static char *
describe_source (const MajakkaSource *source)
{
  g_autofree char *read = majakka_date_format (source->read);
  g_autofree char *date = source->date != NULL ? majakka_date_format (source->date) : NULL;

  if (date == NULL)
    /* Translators: a source without a date: who published it; the day it was read for the lesson */
    return g_strdup_printf (_ ("%s. No date of its own, read on %s."), source->publisher, read);

  /* Translators: a source: who published it, when; the day it was read for the lesson */
  return g_strdup_printf (_ ("%s, %s. Read on %s."), source->publisher, date, read);
}

static void
add_source (const MajakkaDocumentWriter *self, const MajakkaSource *source, guint number)
{
  g_autofree char *words = describe_source (source);
  g_autofree char *details = g_markup_escape_text (words, -1);
  g_autofree char *title = g_markup_escape_text (source->title, -1);
  g_autofree char *markup = g_strdup_printf ("<b>%s</b>\n%s", title, details);

  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_TOGETHER);
  majakka_writer_add_numbered (self, MAJAKKA_TEXT_SMALL, number, markup);
  majakka_document_builder_add_address (self->builder, source->url, TRUE);
  majakka_document_builder_end (self->builder);
}

/* The sources with their numbers, and when all of it was reviewed last. */
void
majakka_writer_add_sources (const MajakkaDocumentWriter *self, const char *reviewed)
{
  g_autofree char *day = reviewed != NULL ? majakka_date_format (reviewed) : NULL;

  if (self->sources->len > 0)
    majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_HEADING, _ ("Sources"));
  for (guint i = 0; i < self->sources->len; i++)
    add_source (self, g_ptr_array_index (self->sources, i), i + 1);
  if (day != NULL)
    {
      /* Translators: %s is a date */
      g_autofree char *words = g_strdup_printf (_ ("Last reviewed: %s"), day);

      majakka_document_builder_add_rule (self->builder);
      majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_CAPTION, words);
    }
}
