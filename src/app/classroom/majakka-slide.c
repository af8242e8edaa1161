/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-slide.h"

#include "majakka-translation-words.h"
#include "majakka-truth-words.h"

#include <glib/gi18n-lib.h>
#include <pango/pango.h>

#define TICK  "✓"
#define CROSS "✗"

static void
line_free (MajakkaSlideLine *self)
{
  g_free (self->markup);
  g_free (self->who);
  g_free (self);
}

static void
option_free (MajakkaSlideOption *self)
{
  g_free (self->markup);
  g_free (self->letter);
  g_free (self);
}

/* Terms are words like others here, for nobody clicks on a wall, and citations stay in the teacher's notes. */
static void
append_run (GString *markup, const MajakkaRun *run)
{
  g_autofree char *text = g_markup_escape_text (run->text, -1);
  gboolean strong = (run->style & MAJAKKA_RUN_STRONG) != 0;
  gboolean emphasis = (run->style & MAJAKKA_RUN_EMPHASIS) != 0;

  if (run->kind == MAJAKKA_RUN_CITE)
    return;
  g_string_append_printf (markup, "%s%s%s%s%s", strong ? "<b>" : "", emphasis ? "<i>" : "", text,
                          emphasis ? "</i>" : "", strong ? "</b>" : "");
}

/* Whoever reads along is told what is not in their language, or not of today. */
static void
append_state (GString *markup, MajakkaTranslationState state)
{
  const char *words = majakka_translation_state_get_short_words (state);
  g_autofree char *escaped = words != NULL ? g_markup_escape_text (words, -1) : NULL;

  if (escaped != NULL)
    g_string_append_printf (markup, " <span size=\"smaller\" style=\"italic\">(%s)</span>",
                            escaped);
}

static char *
create_markup (const MajakkaTranslator *translator, const MajakkaMessage *message)
{
  MajakkaTranslationState state;
  g_autoptr (MajakkaInline) text = majakka_translator_look_up (translator, message, &state);
  g_autoptr (GString) markup = g_string_new (NULL);

  for (guint i = 0; i < majakka_inline_get_n_runs (text); i++)
    append_run (markup, majakka_inline_get_run (text, i));
  append_state (markup, state);

  return g_string_free (g_steal_pointer (&markup), FALSE);
}

/* It is no markup yet. */
static char *
create_who (const MajakkaTranslator *translator, const MajakkaMessage *message)
{
  MajakkaTranslationState state;
  g_autoptr (MajakkaInline) text = majakka_translator_look_up (translator, message, &state);
  g_autofree char *name = majakka_inline_to_plain (text);
  const char *words = majakka_translation_state_get_short_words (state);

  return words != NULL ? g_strdup_printf ("%s (%s)", name, words) : g_steal_pointer (&name);
}

static void
add_words (MajakkaSlide *self, MajakkaLineKind kind, const char *words)
{
  MajakkaSlideLine *line = g_new0 (MajakkaSlideLine, 1);

  line->kind = kind;
  line->markup = g_markup_escape_text (words, -1);
  g_ptr_array_add (self->lines, line);
}

/* Says only what is true of every session: it is over. Where children find somebody stands for pupils alone. */
static void
add_end (MajakkaSlide *self, const MajakkaProjection *projection)
{
  const MajakkaLesson *lesson = majakka_deck_get_lesson (projection->deck);

  self->title = g_markup_escape_text (_ ("Thank you"), -1);
  add_words (self, MAJAKKA_LINE_TEXT, _ ("That was all for today."));
  if (majakka_deck_get_plan (projection->deck) != NULL &&
      (lesson->audience & MAJAKKA_AUDIENCE_PUPILS) != 0)
    add_words (self, MAJAKKA_LINE_TEXT,
               _ ("Is something on your mind? You can tell an adult you trust, now or later."));
}

static void
add_line (MajakkaSlide *self,
          const MajakkaTranslator *translator,
          const MajakkaProjectionLine *projected)
{
  MajakkaSlideLine *line = g_new0 (MajakkaSlideLine, 1);

  line->kind = projected->kind;
  line->number = projected->number;
  line->markup = create_markup (translator, projected->text);
  line->who = projected->who != NULL ? create_who (translator, projected->who) : NULL;
  line->first_speaker = projected->first_speaker;
  g_ptr_array_add (self->lines, line);
}

static void
add_option (MajakkaSlide *self,
            const MajakkaTranslator *translator,
            const MajakkaProjectionOption *projected)
{
  MajakkaSlideOption *option = g_new0 (MajakkaSlideOption, 1);

  if (projected->text != NULL)
    {
      option->markup = create_markup (translator, projected->text);
      option->letter = g_strdup_printf ("%c", (char) ('A' + self->options->len));
    }
  else
    {
      option->markup = g_markup_escape_text (majakka_truth_words_get (projected->is_true), -1);
      option->letter = g_strdup (projected->is_true ? TICK : CROSS);
    }
  option->mark = projected->mark;
  option->count = projected->count;
  g_ptr_array_add (self->options, option);
}

/**
 * majakka_slide_new:
 * @translator: the reader's language
 * @projection: what a class sees
 *
 * Returns: (transfer full): its words
 */
MajakkaSlide *
majakka_slide_new (const MajakkaTranslator *translator, const MajakkaProjection *projection)
{
  MajakkaSlide *self;

  g_return_val_if_fail (translator != NULL, NULL);
  g_return_val_if_fail (projection != NULL, NULL);

  self = g_new0 (MajakkaSlide, 1);
  self->kind = projection->kind;
  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  self->options = g_ptr_array_new_with_free_func ((GDestroyNotify) option_free);
  self->total = projection->total;
  self->has_bars = projection->phase == MAJAKKA_PHASE_REVEALED && projection->total > 0;
  self->has_shares = projection->question_kind != MAJAKKA_QUESTION_SEVERAL;
  self->has_picture = projection->picture != NULL;

  if (projection->title != NULL)
    self->title = create_markup (translator, projection->title);
  else if (projection->kind == MAJAKKA_STEP_RULES)
    self->title = g_markup_escape_text (_ ("Ground rules"), -1);
  else if (projection->kind == MAJAKKA_STEP_END)
    add_end (self, projection);
  for (guint i = 0; i < projection->lines->len; i++)
    add_line (self, translator, &g_array_index (projection->lines, MajakkaProjectionLine, i));
  for (guint i = 0; i < projection->options->len; i++)
    add_option (self, translator, &g_array_index (projection->options, MajakkaProjectionOption, i));

  return self;
}

/**
 * majakka_slide_free:
 * @self: (transfer full): a slide
 */
void
majakka_slide_free (MajakkaSlide *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->title);
  g_ptr_array_unref (self->lines);
  g_ptr_array_unref (self->options);
  g_free (self);
}

static void
add_spoken (GString *words, const char *markup)
{
  g_autofree char *plain = NULL;

  if (markup == NULL || !pango_parse_markup (markup, -1, 0, NULL, &plain, NULL, NULL))
    return;
  if (words->len > 0)
    g_string_append_c (words, '\n');
  g_string_append (words, plain);
}

/* What a mark says to the eye. */
static void
add_spoken_line (GString *words, const MajakkaSlideLine *line)
{
  g_autofree char *markup = NULL;

  switch (line->kind)
    {
    case MAJAKKA_LINE_STEP:
      markup = g_strdup_printf ("%u. %s", line->number, line->markup);
      break;
    case MAJAKKA_LINE_DO:
      markup = g_strdup_printf ("%s: %s", C_ ("advice", "Do"), line->markup);
      break;
    case MAJAKKA_LINE_DONT:
      markup = g_strdup_printf ("%s: %s", C_ ("advice", "Do not"), line->markup);
      break;
    case MAJAKKA_LINE_TEXT:
    case MAJAKKA_LINE_HEADING:
    case MAJAKKA_LINE_ITEM:
    case MAJAKKA_LINE_SAID:
    case MAJAKKA_LINE_QUOTE:
    case MAJAKKA_LINE_CAPTION:
    default:
      break;
    }
  if (line->who != NULL)
    {
      g_autofree char *who = g_markup_escape_text (line->who, -1);

      markup = g_strdup_printf ("%s: %s", who, line->markup);
    }

  add_spoken (words, markup != NULL ? markup : line->markup);
}

static void
add_spoken_option (GString *words, const MajakkaSlide *self, const MajakkaSlideOption *option)
{
  g_autoptr (GString) said = g_string_new (NULL);

  if (g_ascii_isalpha (*option->letter))
    g_string_append_printf (said, "%s: ", option->letter);
  g_string_append (said, option->markup);
  if (self->has_bars)
    g_string_append_printf (said, " – %u", option->count);
  if (option->mark == MAJAKKA_PROJECTION_RIGHT)
    g_string_append_printf (said, " – %s", C_ ("on the projector", "Right"));
  add_spoken (words, said->str);
}

/**
 * majakka_slide_get_words:
 * @self: a slide
 *
 * Returns: (transfer full): all that stands there, for who hears it
 */
char *
majakka_slide_get_words (const MajakkaSlide *self)
{
  g_autoptr (GString) words = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  add_spoken (words, self->title);
  for (guint i = 0; i < self->lines->len; i++)
    add_spoken_line (words, g_ptr_array_index (self->lines, i));
  for (guint i = 0; i < self->options->len; i++)
    add_spoken_option (words, self, g_ptr_array_index (self->options, i));

  return g_string_free (g_steal_pointer (&words), FALSE);
}
