/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-sentences.h"

#include <string.h>

typedef struct
{
  const char *language;
  const char *text; /* with | where a sentence ends */
} Case;

static const Case cases[] = {
  /* plain */
  { "en", "" },
  { "en", "Online life" },
  { "en", "Ask first.|Then listen!|What happened?|Nothing yet." },
  { "en", "One line\n|Another line" },
  { "en", "  Space around.  |  And between.  " },
  /* abbreviations */
  { "en", "Use a nickname, e.g. Star, i.e. not what Anna knows.|Then stop." },
  { "en", "Mr. Smith and Dr. Jones wrote to J. K. Brown.|Nobody answered." },
  { "en", "Games, chats, etc. are fine.|Call No. 5." },
  { "en", "They use games, chats, etc.|Nobody sees it." },
  { "en", "So did you and I.|That is all." },
  { "fi", "Puhu esim. Annan kanssa.|Kysy ensin." },
  { "fi", "Soita klo. 8 tai ns. Netti-isälle.|Odota." },
  { "fi", "Kuvia, videoita jne. on paljon.|Niitä on n. 5 000." },
  { "fi", "Hän oli 1. luokalla.|Sitten 12. syyskuuta hän kertoi." },
  { "ru", "Это т. е. Анна и т. д. и так далее.|Всё." },
  { "ru", "См. Приложение и стр. 5.|Позвоните по тел. 112." },
  { "ru", "Ему 12 лет, живёт в г. Москве.|Ул. Ленина рядом." },
  /* numbers */
  { "en", "About 3.5 million in 2024.|It was 2 000 in 1998." },
  { "en", "Call 112.|It is free." },
  { "en", "3. Talk about it.|4. Write it down." },
  { "en", "In 2023.|300 people asked." },
  /* quotes */
  { "en", "“Why?” she asked.|“I do not know.”|He left." },
  { "en", "Say: “Thank you for telling me.”|Then wait." },
  { "en", "(It is not your fault.)|Go on." },
  { "en", "'Stop.'|\"Now.\"|Done." },
  { "fi", "”Miksi?” hän kysyi.|”En tiedä.”|Hän lähti." },
  { "ru", "«Почему?» — спросил он.|«Не знаю».|Он ушёл." },
  { "ru", "«Спасибо, что ты мне рассказал!»|Подождите." },
  /* ellipses and marks in a row */
  { "en", "Well… maybe later.|Well…|Maybe." },
  { "en", "Wait... what?!|Really?" },
  { "fi", "No… ehkä.|Ehkä…|Katsotaan." },
  { "ru", "Ну… может быть.|Ладно…|Посмотрим." },
  { "ru", "Как?..|Никто не знает." },
  /* names with full stops inside */
  { "en", "Open report.example.org or version 2.0.|Read it." },
  /* scripts without capitals */
  { "ar", "ما هذا؟|هذا جيد." },
};

static void
test_split (gconstpointer data)
{
  const Case *item = data;
  g_autofree char *text = NULL;
  g_auto (GStrv) expected = g_strsplit (item->text, "|", -1);
  g_autoptr (GArray) found = NULL;
  guint n = g_strv_length (expected);

  text = g_strjoinv (strchr (item->text, '\n') != NULL ? "" : " ", expected);
  found = majakka_sentences_split (text, item->language);
  if (found->len != n)
    g_test_message ("“%s”: %u sentences", text, found->len);
  for (guint i = 0; i < MIN (n, found->len); i++)
    {
      const MajakkaSentence *sentence = &g_array_index (found, MajakkaSentence, i);
      g_autofree char *words = g_strndup (text + sentence->start, sentence->end - sentence->start);

      g_assert_cmpstr (words, ==, g_strstrip (expected[i]));
    }
  g_assert_cmpuint (found->len, ==, n);
}

/* Whatever a lesson says, every word is in one sentence. */
static void
test_nothing_lost (void)
{
  const char text[] = "?!.. a. B.C. “”… !x …y\n\n.\t«Z».1.2. 3.\u00a0Ä?\u2028ö. Т.е.";
  g_autoptr (GArray) found = majakka_sentences_split (text, "en");
  gsize end = 0;

  for (guint i = 0; i < found->len; i++)
    {
      const MajakkaSentence *sentence = &g_array_index (found, MajakkaSentence, i);

      g_assert_cmpuint (sentence->start, >=, end);
      g_assert_cmpuint (sentence->end, >, sentence->start);
      for (const char *p = text + end; p < text + sentence->start; p = g_utf8_next_char (p))
        g_assert_true (g_unichar_isspace (g_utf8_get_char (p)));
      end = sentence->end;
    }
  g_assert_cmpuint (end, ==, strlen (text));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strdup_printf ("/sentences/%s/%02u", cases[i].language, i);

      g_test_add_data_func (name, &cases[i], test_split);
    }
  g_test_add_func ("/sentences/nothing-lost", test_nothing_lost);

  return g_test_run ();
}
