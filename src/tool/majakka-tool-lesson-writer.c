/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A lesson as plain text: a paragraph a line. */

#include "majakka-tool-lesson-writer.h"

#include "majakka-truth-words.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const MajakkaLesson *lesson;
  const MajakkaTranslator *translator;
  GString *out;
} Writer;

/* The reader's words, with the numbers of sources where they are cited. */
static char *
translate (const Writer *self, const MajakkaMessage *message)
{
  g_autoptr (MajakkaInline) text = NULL;
  GString *out = g_string_new (NULL);

  if (!MAJAKKA_MESSAGE_IS_SET (message))
    return g_string_free (out, FALSE);

  text = majakka_translator_look_up (self->translator, message, NULL);
  for (guint i = 0; i < majakka_inline_get_n_runs (text); i++)
    {
      const MajakkaRun *run = majakka_inline_get_run (text, i);
      guint number = 0;

      g_string_append (out, run->text);
      if (run->kind == MAJAKKA_RUN_CITE &&
          majakka_sources_find (self->lesson->sources, run->ref, &number) != NULL)
        g_string_append_printf (out, "[%u]", number);
    }

  return g_string_free (out, FALSE);
}

static void
write_line (const Writer *self, const char *before, const MajakkaMessage *message)
{
  g_autofree char *words = NULL;

  if (!MAJAKKA_MESSAGE_IS_SET (message))
    return;

  words = translate (self, message);
  g_string_append_printf (self->out, "%s%s\n", before, words);
}

static void
write_paragraphs (const Writer *self, const char *before, const GPtrArray *paragraphs)
{
  for (guint i = 0; i < paragraphs->len; i++)
    write_line (self, i == 0 ? before : "", g_ptr_array_index (paragraphs, i));
}

static void
write_items (const Writer *self, const MajakkaBlock *block)
{
  for (guint i = 0; block->items != NULL && i < block->items->len; i++)
    {
      const MajakkaItem *item = g_ptr_array_index (block->items, i);
      g_autofree char *before = NULL;

      switch (block->kind)
        {
        case MAJAKKA_BLOCK_STEPS:
          before = g_strdup_printf ("%u. ", i + 1);
          break;
        case MAJAKKA_BLOCK_DOS:
          /* Translators: before something to do, and before something not to do */
          before = g_strdup (item->is_do ? _ ("Do: ") : _ ("Do not: "));
          break;
        case MAJAKKA_BLOCK_CHECKLIST:
          before = g_strdup ("[ ] ");
          break;
        case MAJAKKA_BLOCK_STARTERS:
          before = g_strdup_printf ("%s: ", item->age);
          break;
        default:
          before = g_strdup ("• ");
          break;
        }
      write_line (self, before, &item->text);
    }
}

static void
write_messages (const Writer *self, const GPtrArray *messages)
{
  for (guint i = 0; messages != NULL && i < messages->len; i++)
    {
      const MajakkaChatMessage *message = g_ptr_array_index (messages, i);
      g_autofree char *from = translate (self, &message->from);
      g_autofree char *before = g_strdup_printf ("%s: ", from);

      write_paragraphs (self, before, message->paragraphs);
      write_line (self, "  → ", &message->why);
    }
}

static void
write_scenes (const Writer *self, const MajakkaBlock *block)
{
  for (guint i = 0; block->scenes != NULL && i < block->scenes->len; i++)
    {
      const MajakkaScene *scene = g_ptr_array_index (block->scenes, i);
      g_autofree char *before = g_strdup_printf ("(%u) ", i + 1);

      write_paragraphs (self, before, scene->paragraphs);
      for (guint j = 0; j < scene->choices->len; j++)
        {
          const MajakkaChoice *choice = g_ptr_array_index (scene->choices, j);
          guint next = 0;
          g_autofree char *arrow = NULL;

          while (next < block->scenes->len &&
                 g_strcmp0 (((MajakkaScene *) g_ptr_array_index (block->scenes, next))->id,
                            choice->go_to) != 0)
            next++;
          arrow = g_strdup_printf ("  → (%u) ", next + 1);
          write_line (self, arrow, &choice->text);
        }
    }
}

static void
write_question (const Writer *self, const MajakkaQuestion *question)
{
  write_line (self, "? ", &question->prompt);
  for (guint i = 0; i < question->groups->len; i++)
    write_line (self, "  # ", &((MajakkaGroup *) g_ptr_array_index (question->groups, i))->text);
  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);
      g_autofree char *from = translate (self, &option->from);
      g_autofree char *words = translate (self, &option->text);

      if (question->kind == MAJAKKA_QUESTION_TRUE_FALSE)
        {
          g_free (words);
          words = g_strdup (majakka_truth_words_get (majakka_truth_words_is_true (option)));
        }
      g_string_append_printf (self->out, "  %s %s%s%s\n", option->right ? "(x)" : "( )", from,
                              *from != '\0' ? ": " : "", words);
      write_line (self, "      = ", &option->goes_with);
      write_line (self, "      ", &option->feedback);
    }
}

static void
write_region (const Writer *self, const MajakkaBlock *block)
{
  g_autofree char *countries = g_strjoinv (", ", block->countries);

  /* Translators: before a text for some countries only; %s are codes of countries */
  g_string_append_printf (
      self->out, block->except ? _ ("In all countries but %s:") : _ ("In these countries: %s"),
      countries);
  g_string_append_c (self->out, '\n');
}

static void
write_blocks (const Writer *self, const GPtrArray *blocks)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (blocks, i);
      gboolean before = block->kind != MAJAKKA_BLOCK_FIGURE && block->kind != MAJAKKA_BLOCK_QUOTE;

      if (block->kind == MAJAKKA_BLOCK_REGION && block->countries != NULL)
        write_region (self, block);
      write_line (self, "", &block->title);
      if (before)
        write_line (self, "", &block->text);
      write_items (self, block);
      write_blocks (self, block->blocks);
      write_messages (self, block->messages);
      write_scenes (self, block);
      write_line (self, "", &block->alt);
      if (!before)
        write_line (self, block->kind == MAJAKKA_BLOCK_QUOTE ? "— " : "", &block->text);
      write_blocks (self, block->facilitator);
      if (block->question != NULL)
        write_question (self, block->question);
    }
}

static void
write_head (const Writer *self)
{
  write_line (self, "", &self->lesson->title);
  write_line (self, "", &self->lesson->summary);
  write_line (self, "", &self->lesson->content_note);
  write_line (self, "", &self->lesson->picture_alt);
  g_string_append_printf (self->out, "\n%s\n", _ ("After this lesson you can:"));
  for (guint i = 0; i < self->lesson->objectives->len; i++)
    write_line (self, "• ",
                &((MajakkaObjective *) g_ptr_array_index (self->lesson->objectives, i))->text);
}

static void
write_sources (const Writer *self)
{
  g_autofree char *reviewed = majakka_date_format (self->lesson->reviewed);

  g_string_append_printf (self->out, "\n%s\n", _ ("Sources"));
  for (guint i = 0; i < self->lesson->sources->len; i++)
    {
      const MajakkaSource *source = g_ptr_array_index (self->lesson->sources, i);
      g_autofree char *date = source->date != NULL ? majakka_date_format (source->date) : NULL;
      g_autofree char *read = majakka_date_format (source->read);

      g_string_append_printf (self->out, "[%u] %s: %s.", i + 1, source->publisher, source->title);
      if (date != NULL)
        g_string_append_printf (self->out, " %s.", date);
      g_string_append_printf (self->out, " %s ", source->url);
      /* Translators: after the address of a source; %s is a date */
      g_string_append_printf (self->out, _ ("(read %s)"), read);
      g_string_append_c (self->out, '\n');
    }
  g_string_append_c (self->out, '\n');
  /* Translators: %s is a date */
  g_string_append_printf (self->out, _ ("Last reviewed: %s"), reviewed);
  g_string_append_c (self->out, '\n');
}

/* Returns @lesson in the reader's language. It has no errors. */
char *
majakka_tool_write_lesson (const MajakkaLesson *lesson, const MajakkaTranslator *translator)
{
  const Writer self = { lesson, translator, g_string_new (NULL) };

  write_head (&self);
  for (guint i = 0; i < lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);

      g_string_append_c (self.out, '\n');
      if (MAJAKKA_MESSAGE_IS_SET (&section->title))
        write_line (&self, "", &section->title);
      else
        g_string_append_printf (self.out, "%s\n", _ ("Quiz"));
      write_blocks (&self, section->blocks);
    }
  write_sources (&self);

  return g_string_free (self.out, FALSE);
}
