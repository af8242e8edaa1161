/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Notes for the police: kept and read again word for word, and no bad file breaks the program. */

#include "majakka-record.h"

#include <string.h>

#define WHOLE                                                                                   \
  "{\"format\":1,\"written\":\"2026-11-24\",\"child\":\"E.\",\"reference\":\"R 1\",\"plan\":"   \
  "\"blackmail\",\"entries\":[{\"day\":\"2026-11-23\",\"time\":\"21:30\",\"where\":\"a game\"," \
  "\"who\":\"sunflower-seven\",\"said\":\"Send \\\"it\\\" [now]\\n{or else}\",\"done\":"        \
  "\"blocked\"}]}"

static MajakkaRecordEntry *
get_entry (MajakkaRecord *record, guint position)
{
  g_assert_cmpuint (position, <, record->entries->len);

  return g_ptr_array_index (record->entries, position);
}

static MajakkaRecordEntry *
add_entry (MajakkaRecord *record, const char *day, const char *time)
{
  MajakkaRecordEntry *entry = majakka_record_entry_new ();

  majakka_record_entry_set_day (entry, day);
  majakka_record_set_text (&entry->words[MAJAKKA_RECORD_TIME], time);
  g_ptr_array_add (record->entries, entry);

  return entry;
}

static void
test_new_is_empty (void)
{
  g_autoptr (MajakkaRecord) record = majakka_record_new ("2026-11-24", "blackmail");

  g_assert_cmpuint (record->entries->len, ==, 1);
  g_assert_true (majakka_record_is_empty (record));
  majakka_record_set_text (&record->child, " \n");
  g_assert_true (majakka_record_is_empty (record));

  majakka_record_set_text (&get_entry (record, 0)->words[MAJAKKA_RECORD_DONE], "blocked");
  g_assert_false (majakka_record_is_empty (record));
  majakka_record_set_text (&get_entry (record, 0)->words[MAJAKKA_RECORD_DONE], "");
  g_assert_true (majakka_record_is_empty (record));
  majakka_record_set_text (&record->reference, "5500/R/1");
  g_assert_false (majakka_record_is_empty (record));
}

static void
test_round_trip (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaRecord) record = majakka_record_from_json (WHOLE, &error);
  g_autofree char *json = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (record->written, ==, "2026-11-24");
  g_assert_cmpstr (record->child, ==, "E.");
  g_assert_cmpstr (record->reference, ==, "R 1");
  g_assert_cmpstr (record->plan, ==, "blackmail");
  g_assert_cmpuint (record->entries->len, ==, 1);
  g_assert_cmpstr (get_entry (record, 0)->day, ==, "2026-11-23");
  g_assert_cmpstr (get_entry (record, 0)->words[MAJAKKA_RECORD_SAID], ==,
                   "Send \"it\" [now]\n{or else}");
  json = majakka_record_to_json (record);
  g_assert_cmpstr (json, ==, WHOLE);
}

/* The fullest notes that the form can hold can be read again. */
static void
test_fullest (void)
{
  g_autoptr (MajakkaRecord) record = majakka_record_new ("2026-11-24", NULL);
  g_autoptr (MajakkaRecord) again = NULL;
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *json = NULL;

  for (guint i = 0; i < MAJAKKA_RECORD_MAX_WORDS + 7; i++)
    g_string_append (words, "\360\237\214\212");
  g_ptr_array_set_size (record->entries, 0);
  for (guint i = 0; i < MAJAKKA_RECORD_MAX_ENTRIES; i++)
    {
      MajakkaRecordEntry *entry = add_entry (record, "2026-11-24", "");

      for (guint field = 0; field < MAJAKKA_RECORD_N_FIELDS; field++)
        majakka_record_set_text (&entry->words[field], words->str);
    }

  json = majakka_record_to_json (record);
  again = majakka_record_from_json (json, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (again->entries->len, ==, MAJAKKA_RECORD_MAX_ENTRIES);
  g_assert_cmpint (g_utf8_strlen (get_entry (again, 99)->words[MAJAKKA_RECORD_DONE], -1), ==,
                   MAJAKKA_RECORD_MAX_WORDS);
}

static void
assert_refused (const char *json, MajakkaRecordError code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaRecord) record = majakka_record_from_json (json, &error);

  g_assert_null (record);
  g_assert_error (error, MAJAKKA_RECORD_ERROR, (int) code);
}

static char *
repeat (const char *piece, guint times)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    g_string_append (out, piece);

  return g_string_free (out, FALSE);
}

static void
test_hostile (void)
{
  static const char *const bad[] = {
    "",
    "null",
    "[]",
    "7",
    "\"words\"",
    "{}",
    "{\"format\":1}",
    "{\"format\":0,\"written\":\"2026-11-24\",\"entries\":[]}",
    "{\"format\":\"1\",\"written\":\"2026-11-24\",\"entries\":[]}",
    "{\"format\":1.5,\"written\":\"2026-11-24\",\"entries\":[]}",
    "{\"format\":1,\"written\":\"2026-13-24\",\"entries\":[]}",
    "{\"format\":1,\"written\":\"2026\",\"entries\":[]}",
    "{\"format\":1,\"written\":\"2026-11-24\"}",
    "{\"format\":1,\"written\":\"2026-11-24\",\"entries\":{}}",
    "{\"format\":1,\"written\":\"2026-11-24\",\"entries\":[null]}",
    "{\"format\":1,\"written\":\"2026-11-24\",\"entries\":[[]]}",
    "{\"format\":1,\"written\":\"2026-11-24\",\"entries\":[{\"said\":7}]}",
    "{\"format\":1,\"written\":\"2026-11-24\",\"entries\":[{\"said\":null}]}",
    "{\"format\":1,\"written\":\"2026-11-24\",\"entries\":[{\"said\":[\"a\"]}]}",
    "{\"format\":1,\"written\":\"2026-11-24\",\"entries\":[{\"day\":\"yesterday\"}]}",
    "{\"format\":1,\"written\":\"2026-11-24\",\"child\":{},\"entries\":[]}",
    "{\"format\":1,\"written\":\"2026-11-24\",\"entries\":[]",
    "{\"format\":1,\"written\":\"2026-11-24\",\"entries\":[]}}",
    "{\"format\":1,/* \" */\"written\":\"2026-11-24\",\"entries\":[]}",
    "{\"format\":1,\"written\":\"2026-11-24\",\"child\":\"\xff\",\"entries\":[]}",
    "{\"format\":1,\"written\":\"2026-11-24\\",
    "{'format':1}",
  };
  g_autofree char *deep = repeat ("[", 200000);
  g_autofree char *deep_object = repeat ("{\"a\":", 200000);
  g_autofree char *hidden = g_strconcat ("/*\"*/", deep, NULL);
  g_autofree char *entries = repeat ("{},", MAJAKKA_RECORD_MAX_ENTRIES);
  g_autofree char *many =
      g_strdup_printf ("{\"format\":1,\"written\":\"2026-11-24\",\"entries\":[%s{}]}", entries);
  g_autofree char *large = g_strnfill (17 * 1024 * 1024, ' ');

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_refused (bad[i], MAJAKKA_RECORD_ERROR_DAMAGED);
  assert_refused (deep, MAJAKKA_RECORD_ERROR_DAMAGED);
  assert_refused (deep_object, MAJAKKA_RECORD_ERROR_DAMAGED);
  assert_refused (hidden, MAJAKKA_RECORD_ERROR_DAMAGED);
  assert_refused (many, MAJAKKA_RECORD_ERROR_DAMAGED);
  assert_refused (large, MAJAKKA_RECORD_ERROR_DAMAGED);
  assert_refused ("{\"format\":2,\"written\":7}", MAJAKKA_RECORD_ERROR_NEWER);
}

/* What a later form adds is no reason to lose the rest. */
static void
test_unknown_is_passed_over (void)
{
  g_autoptr (MajakkaRecord) record = majakka_record_from_json (
      "{\"format\":1,\"more\":[[1]],\"written\":\"2026-11-24\",\"entries\":[{\"said\":\"No\"}]}",
      NULL);

  g_assert_nonnull (record);
  g_assert_cmpstr (record->child, ==, "");
  g_assert_cmpstr (get_entry (record, 0)->day, ==, "");
  g_assert_cmpstr (get_entry (record, 0)->words[MAJAKKA_RECORD_SAID], ==, "No");
}

/* A file with bytes changed, lost or doubled: notes within their bounds, or an error. */
static void
test_mutations (void)
{
  static const char pieces[] = "{}[]\":,\\u0d8n1-.\n/'#\x01\x7f\x80\xff";
  guint n_read = 0;

  for (guint round = 0; round < 20000; round++)
    {
      g_autoptr (GString) json = g_string_new (WHOLE);
      g_autoptr (MajakkaRecord) record = NULL;
      g_autoptr (GError) error = NULL;
      guint n = (guint) g_test_rand_int_range (1, 4);

      for (guint i = 0; i < n; i++)
        {
          gssize at = g_test_rand_int_range (0, (gint32) json->len);
          char piece = pieces[g_test_rand_int_range (0, (gint32) strlen (pieces))];

          switch (g_test_rand_int_range (0, 4))
            {
            case 0:
              json->str[at] = piece;
              break;
            case 1:
              g_string_insert_c (json, at, piece);
              break;
            case 2:
              g_string_erase (json, at, MIN (5, (gssize) json->len - at));
              break;
            default:
              g_string_insert (json, at, WHOLE);
            }
        }

      record = majakka_record_from_json (json->str, &error);
      g_assert_true ((record == NULL) == (error != NULL));
      if (record == NULL)
        continue;
      n_read++;
      for (guint i = 0; i < record->entries->len; i++)
        for (guint field = 0; field < MAJAKKA_RECORD_N_FIELDS; field++)
          g_assert_true (g_utf8_validate (get_entry (record, i)->words[field], -1, NULL));
    }

  g_assert_cmpuint (n_read, >, 0);
}

static void
test_sort (void)
{
  g_autoptr (MajakkaRecord) record = majakka_record_new ("2026-11-24", NULL);
  g_autoptr (GString) order = g_string_new (NULL);

  g_ptr_array_set_size (record->entries, 0);
  add_entry (record, "", "some day");
  add_entry (record, "2026-11-23", "in the evening");
  add_entry (record, "2026-11-23", "9:30 pm");
  add_entry (record, "2026-11-23", "about 8.05");
  add_entry (record, "2026-11-22", "23:59");
  add_entry (record, "", "12.11. at 7:00");
  add_entry (record, "2026-11-23", "12:10 am");
  add_entry (record, "2026-11-23", "12.11.2026, 21:00");

  g_assert_false (majakka_record_is_sorted (record));
  majakka_record_sort (record);
  g_assert_true (majakka_record_is_sorted (record));
  for (guint i = 0; i < record->entries->len; i++)
    g_string_append_printf (order, "%s|", get_entry (record, i)->words[MAJAKKA_RECORD_TIME]);
  g_assert_cmpstr (order->str, ==,
                   "23:59|12:10 am|about 8.05|12.11.2026, 21:00|9:30 pm|in the evening|some day|"
                   "12.11. at 7:00|");
}

static void
test_clean_words (void)
{
  g_autofree char *ends = majakka_record_clean_words ("a\r\nb\rc\td\x01\x7f.");
  g_autofree char *long_words = g_strnfill (MAJAKKA_RECORD_MAX_WORDS + 1, 'a');
  g_autofree char *cut = majakka_record_clean_words (long_words);

  g_assert_cmpstr (ends, ==, "a\nb\nc d.");
  g_assert_cmpuint (strlen (cut), ==, MAJAKKA_RECORD_MAX_WORDS);
}

static void
test_refuses (void)
{
  g_autofree char *bytes = g_strnfill (1200, 'Q');
  g_autofree char *line = g_strnfill (76, 'k');
  g_autofree char *line_end = g_strconcat (line, "\r\n", NULL);
  g_autofree char *lines = repeat (line_end, 20);
  g_autofree char *sentence = repeat ("He wrote that he would send it on. ", 100);
  g_autofree char *long_words = repeat ("word ", 900);
  g_autofree char *poem = repeat ("no\n", 700);
  g_autofree char *link =
      g_strconcat ("https://example.org/p?token=", bytes + 700, "&x=", bytes + 700, NULL);
  const struct
  {
    const char *words;
    MajakkaRecordRefusal wanted;
  } cases[] = {
    { "", MAJAKKA_RECORD_WORDS },
    { "https://example.org/users/sunflower-seven", MAJAKKA_RECORD_WORDS },
    { "He wrote: data: 5 gigabytes, image/png; base64", MAJAKKA_RECORD_WORDS },
    { "The file: it was gone", MAJAKKA_RECORD_WORDS },
    { sentence, MAJAKKA_RECORD_WORDS },
    { poem, MAJAKKA_RECORD_WORDS },
    { link, MAJAKKA_RECORD_WORDS },
    { "data:image/png;base64,iVBORw0KGgo=", MAJAKKA_RECORD_PICTURE },
    { "see DATA:IMAGE/svg+xml,%3Csvg", MAJAKKA_RECORD_PICTURE },
    { "<img src=\"data:;base64,iVBORw0KGgo=\">", MAJAKKA_RECORD_PICTURE },
    { bytes, MAJAKKA_RECORD_PICTURE },
    { lines, MAJAKKA_RECORD_PICTURE },
    { "file:///home/somebody/picture.jpg", MAJAKKA_RECORD_FILE },
    { "FILE:///a.png\r\nfile:///b.png\r\n", MAJAKKA_RECORD_FILE },
    { "file:///a.png was its name", MAJAKKA_RECORD_FILE },
    { "Its name was\nfile:///a.png", MAJAKKA_RECORD_WORDS },
    { long_words, MAJAKKA_RECORD_TOO_LONG },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%.60s", cases[i].words);
      g_assert_cmpint (majakka_record_check_words (cases[i].words, -1), ==, cases[i].wanted);
    }

  /* Only as much of it as is asked about */
  g_assert_cmpint (majakka_record_check_words ("data:image/png", 5), ==, MAJAKKA_RECORD_WORDS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/new-is-empty", test_new_is_empty);
  g_test_add_func ("/record/round-trip", test_round_trip);
  g_test_add_func ("/record/fullest", test_fullest);
  g_test_add_func ("/record/hostile", test_hostile);
  g_test_add_func ("/record/unknown-is-passed-over", test_unknown_is_passed_over);
  g_test_add_func ("/record/mutations", test_mutations);
  g_test_add_func ("/record/sort", test_sort);
  g_test_add_func ("/record/clean-words", test_clean_words);
  g_test_add_func ("/record/refuses", test_refuses);

  return g_test_run ();
}
