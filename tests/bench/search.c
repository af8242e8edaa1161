/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* usage: search [ROUNDS]
 *
 * Builds the index of the search over all lessons once in each language, types some words letter by letter, and
 * prints how many milliseconds the slowest letter took (of each letter the middle of some rounds) and which that
 * was, how many lessons and places there are, and how long the building took.
 *
 * Set HOME and the XDG directories to places of no use; lessons of one's own there take part. */

#include "config.h"

#include "majakka-lesson-finder.h"
#include "majakka-search-builder.h"
#include "majakka-text.h"

#include <stdlib.h>

static const struct
{
  const char *language;
  const char *typed;
} words[] = {
  { "en", "children" },   { "en", "the picture is fake" },
  { "en", "zzz" },        { "fi", "lasten kuvat" },
  { "fi", "poliisi" },    { "ru", "детей" },
  { "ru", "что делать" },
};

typedef struct
{
  double slowest;
  char *typed;
} Worst;

static int
compare (gconstpointer a, gconstpointer b)
{
  const double *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

static double
measure (MajakkaSearchIndex *index, const char *typed, guint rounds)
{
  g_autofree double *times = g_new (double, rounds);

  for (guint i = 0; i < rounds; i++)
    {
      gint64 begun = g_get_monotonic_time ();
      g_autoptr (MajakkaSearchQuery) query = majakka_search_query_new (typed);
      g_autoptr (MajakkaSearchResults) results = majakka_search_index_find (index, query);

      times[i] = (double) (g_get_monotonic_time () - begun) / 1000.0;
    }
  qsort (times, rounds, sizeof *times, compare);

  return times[rounds / 2];
}

static void
type (MajakkaSearchIndex *index, const char *typed, guint rounds, Worst *worst)
{
  for (glong n = 1; n <= g_utf8_strlen (typed, -1); n++)
    {
      g_autofree char *begun = g_utf8_substring (typed, 0, n);
      double time = measure (index, begun, rounds);

      if (time <= worst->slowest)
        continue;
      worst->slowest = time;
      g_free (worst->typed);
      worst->typed = g_steal_pointer (&begun);
    }
}

int
main (int argc, char **argv)
{
  guint rounds = argc > 1 ? (guint) atoi (argv[1]) : 11;
  g_auto (GStrv) directories = majakka_lesson_finder_directories ();
  g_autoptr (MajakkaCatalogue) catalogue = NULL;
  g_autoptr (MajakkaTranslator) translator = NULL;
  g_autoptr (MajakkaSearchIndex) index = NULL;
  Worst worst = { 0 };
  double building = 0;

  majakka_language_init (LOCALEDIR);
  translator = majakka_translator_new (LESSONS_DOMAIN, LOCALEDIR, "en");
  catalogue = majakka_catalogue_new ((const char *const *) directories);
  majakka_catalogue_load (catalogue);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      const MajakkaSearchScope scope = { .translator = translator, .country = "FI" };

      if (i == 0 || !g_str_equal (words[i].language, words[i - 1].language))
        {
          gint64 begun = g_get_monotonic_time ();

          g_clear_pointer (&index, majakka_search_index_free);
          majakka_language_set (words[i].language);
          index = majakka_search_build (catalogue, &scope);
          building = MAX (building, (double) (g_get_monotonic_time () - begun) / 1000.0);
        }
      type (index, words[i].typed, rounds, &worst);
    }
  g_print ("%.3f\t%s\t%u\t%u\t%.0f\n", worst.slowest, worst.typed,
           g_list_model_get_n_items (G_LIST_MODEL (catalogue)),
           majakka_search_index_get_n_rows (index), building);
  g_free (worst.typed);

  return 0;
}
