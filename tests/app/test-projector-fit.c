/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The last row reads it: every step of every plan and lesson that is shipped has room on a projector, in each language and
 * on screens of both proportions, with letters of a twentieth of its height or more. */

#include "config.h"

#include "app-fixture.h"
#include "quiz-fixture.h"

#include "majakka-slide-layout.h"
#include "majakka-text.h"

#include <math.h>

/* As many as a large class */
#define N_PUPILS 32

static const struct
{
  const char *name;
  double proportion;
} screens[] = { { "1280x720 and 1920x1080", 16.0 / 9 }, { "1024x768", 4.0 / 3 } };

static const char *language;
static PangoContext *fonts;
static guint n_slides;

static void
check_slide (const MajakkaSlide *slide, const char *where)
{
  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    {
      g_autoptr (MajakkaSlideLayout) layout =
          majakka_slide_layout_new (slide, fonts, screens[i].proportion, 0);

      n_slides++;
      if (!layout->fits || layout->least < MAJAKKA_SLIDE_LEAST_TEXT - 0.01)
        {
          g_autofree char *words = majakka_slide_get_words (slide);

          g_test_message ("%s, %s, %s: it ends at %.0f, the text is %.1f high: “%s”", language,
                          screens[i].name, where, layout->bottom, layout->least, words);
          g_test_fail ();
        }
    }
}

static void
check_shown (MajakkaDeck *deck, const MajakkaShown *shown)
{
  const MajakkaLesson *lesson = majakka_deck_get_lesson (deck);
  g_autoptr (MajakkaProjection) projection = majakka_projection_new (deck, shown);
  g_autoptr (MajakkaSlide) slide =
      majakka_slide_new (majakka_context_get_translator (quiz_context), projection);
  g_autofree char *where =
      g_strdup_printf ("%s %s%s", lesson->id, majakka_deck_get_step (deck, shown->position)->id,
                       shown->phase == MAJAKKA_PHASE_REVEALED ? " with what is right" : "");

  check_slide (slide, where);
}

static void
check_question (MajakkaDeck *deck, guint position, const MajakkaQuestion *question)
{
  MajakkaShown shown = { .position = position, .phase = MAJAKKA_PHASE_ASKING };

  check_shown (deck, &shown);
  shown.phase = MAJAKKA_PHASE_REVEALED;
  check_shown (deck, &shown);
  for (guint i = 0; i < question->options->len; i++)
    shown.tally.total += shown.tally.counts[i] = i == 0 ? N_PUPILS : 0;
  check_shown (deck, &shown);
}

static void
check_deck (MajakkaDeck *deck)
{
  for (guint i = 0; i < majakka_deck_get_n_steps (deck); i++)
    {
      const MajakkaStep *step = majakka_deck_get_step (deck, i);
      const MajakkaShown shown = { .position = i };

      if (step->question != NULL)
        check_question (deck, i, step->question);
      else
        check_shown (deck, &shown);
    }
}

static void
test_plans (gconstpointer data)
{
  GPtrArray *plans = majakka_context_get_session_plans (quiz_context);

  language = data;
  majakka_language_set (language);
  n_slides = 0;
  for (guint i = 0; i < plans->len; i++)
    {
      g_autoptr (MajakkaDeck) deck =
          majakka_deck_new_for_plan (g_ptr_array_index (plans, i), NULL, NULL);

      check_deck (deck);
    }
  g_assert_cmpuint (n_slides, >, 200);
  majakka_language_set ("en");
}

static void
test_lessons (gconstpointer data)
{
  GListModel *catalogue = G_LIST_MODEL (majakka_context_get_catalogue (quiz_context));

  language = data;
  majakka_language_set (language);
  n_slides = 0;
  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (catalogue, i);
      g_autoptr (MajakkaLesson) lesson =
          quiz_fixture_read (majakka_catalogue_entry_get_head (entry)->id);
      g_autoptr (MajakkaDeck) deck = majakka_deck_new_for_lesson (lesson, NULL, "FI", NULL);

      check_deck (deck);
    }
  g_assert_cmpuint (n_slides, >, 1000);
  majakka_language_set ("en");
}

/* A channel of a colour, as light: WCAG 2.1, “relative luminance” */
static double
get_light (float channel)
{
  return channel <= 0.04045F ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
get_luminance (const GdkRGBA *colour)
{
  return 0.2126 * get_light (colour->red) + 0.7152 * get_light (colour->green) +
         0.0722 * get_light (colour->blue);
}

static void
check_contrast (const GdkRGBA *one, const GdkRGBA *other)
{
  double first = get_luminance (one), second = get_luminance (other);

  g_assert_cmpfloat ((MAX (first, second) + 0.05) / (MIN (first, second) + 0.05), >=, 7);
}

/* Words on everything they stand on */
static void
test_contrast (void)
{
  static const MajakkaWallColour grounds[] = { MAJAKKA_WALL_PAPER, MAJAKKA_WALL_SHELL,
                                               MAJAKKA_WALL_FOAM };

  for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
    {
      check_contrast (majakka_wall_get_colour (MAJAKKA_WALL_INK),
                      majakka_wall_get_colour (grounds[i]));
      check_contrast (majakka_wall_get_colour (MAJAKKA_WALL_SEA),
                      majakka_wall_get_colour (grounds[i]));
    }
  for (guint i = 0; i < MAJAKKA_DECK_MAX_OPTIONS; i++)
    check_contrast (majakka_wall_get_colour (MAJAKKA_WALL_PAPER),
                    majakka_wall_get_option_colour (i));
}

static void
add_tests (void)
{
  static const char *const languages[] = { "en", "fi", "ru", "sv" };

  g_test_set_nonfatal_assertions ();
  majakka_catalogue_load (majakka_context_get_catalogue (quiz_context));
  fonts = majakka_slide_create_fonts (g_object_ref_sink (gtk_label_new (NULL)));
  g_test_add_func ("/projector-fit/contrast", test_contrast);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *plans = g_strdup_printf ("/projector-fit/plans/%s", languages[i]);
      g_autofree char *lessons = g_strdup_printf ("/projector-fit/lessons/%s", languages[i]);

      g_test_add_data_func (plans, languages[i], test_plans);
      g_test_add_data_func (lessons, languages[i], test_lessons);
    }
}

int
main (int argc, char **argv)
{
  return quiz_fixture_run (argc, argv, add_tests);
}
