/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The real speech service, with a real voice: what is said, in which order, what happens when it dies. */

#include "service-fixture.h"

#include "majakka-lesson-messages.h"
#include "majakka-lesson-reader.h"
#include "majakka-sentences.h"
#include "majakka-speech-service.h"

#include <glib/gstdio.h>
#include <string.h>

#define LESSON "data/lessons/when-a-child-tells.xml"

/* How much of a section is heard, and how long one sentence may take, in seconds: the machine may be busy. */
#define N_SENTENCES    4
#define SENTENCE_LIMIT 60

#define LONG_TEXT                                                                                    \
  "This is a long sentence that goes on and on, so that there is time to do something while it is "  \
  "being said, for nobody can stop a voice, or kill the service that makes it speak, in the middle " \
  "of a sentence which is over before anybody has found the key, and so it goes on and on and on."

typedef struct
{
  MajakkaSpeech *speech;
  GString *story; /* b, e, i, f: what happened */
  GError *error;
} Listener;

static void
begun_cb (Listener *self)
{
  g_string_append_c (self->story, 'b');
}

static void
ended_cb (Listener *self)
{
  g_string_append_c (self->story, 'e');
}

static void
interrupted_cb (Listener *self)
{
  g_string_append_c (self->story, 'i');
}

static void
failed_cb (Listener *self, const GError *error)
{
  g_string_append_c (self->story, 'f');
  g_clear_error (&self->error);
  self->error = g_error_copy (error);
}

static void
listener_init (Listener *self)
{
  self->speech = majakka_speech_service_new ();
  self->story = g_string_new (NULL);
  self->error = NULL;
  g_signal_connect_swapped (self->speech, "begun", G_CALLBACK (begun_cb), self);
  g_signal_connect_swapped (self->speech, "ended", G_CALLBACK (ended_cb), self);
  g_signal_connect_swapped (self->speech, "interrupted", G_CALLBACK (interrupted_cb), self);
  g_signal_connect_swapped (self->speech, "failed", G_CALLBACK (failed_cb), self);
}

static void
listener_clear (Listener *self)
{
  g_assert_finalize_object (self->speech);
  g_string_free (self->story, TRUE);
  g_clear_error (&self->error);
}

static gboolean
time_over_cb (gpointer over)
{
  *(gboolean *) over = TRUE;

  return G_SOURCE_REMOVE;
}

static void
wait_for (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, time_over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* Until as much has happened, or time is up. */
static void
wait_until_n (Listener *self, gsize n, guint milliseconds)
{
  gboolean over = FALSE;
  guint id = g_timeout_add (milliseconds, time_over_cb, &over);

  while (self->story->len < n && !over)
    g_main_context_iteration (NULL, TRUE);
  if (!over)
    g_source_remove (id);
}

static void
assert_next (Listener *self, const char *story)
{
  wait_until_n (self, strlen (story), SENTENCE_LIMIT * 1000);
  g_assert_cmpstr (self->story->str, ==, story);
  g_string_truncate (self->story, 0);
}

static void
assert_words (const GError *error, const char *word)
{
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_speech_error_describe (error, &title, &body);
  g_assert_true (strstr (body, word) != NULL);
}

/* Nobody has asked for a voice yet: nothing is opened, nothing is waited for. */
static void
test_no_service (void)
{
  ServiceFixture fixture;
  Listener listener;

  service_fixture_init (&fixture);
  listener_init (&listener);
  majakka_speech_say (listener.speech, "Hello.", "en");
  g_assert_cmpstr (listener.story->str, ==, "");
  assert_next (&listener, "f");
  g_assert_error (listener.error, MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_NO_SERVICE);
  g_assert_true (majakka_speech_error_needs_packages (listener.error));
  assert_words (listener.error, "speech-dispatcher-espeak-ng");

  /* Installed meanwhile */
  service_fixture_start (&fixture, "dummy");
  majakka_speech_say (listener.speech, "Hello.", "en");
  assert_next (&listener, "f");
  g_assert_error (listener.error, MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_NO_VOICE);
  assert_words (listener.error, "espeak-ng");
  listener_clear (&listener);
  service_fixture_clear (&fixture);
}

static void
collect_cb (const MajakkaMessage *message, gpointer texts)
{
  g_ptr_array_add (texts, (gpointer) message);
}

/* Whether the service was told to speak a language, by its own log. */
static gboolean
was_told (ServiceFixture *fixture, const char *language)
{
  g_autofree char *path = g_build_filename (fixture->directory, "speech-dispatcher.log", NULL);
  g_autofree char *log = NULL;
  g_autofree char *words = g_strdup_printf ("SET self LANGUAGE %s", language);
  g_autofree char *folded = NULL;
  g_autofree char *folded_words = g_ascii_strdown (words, -1);

  g_assert_true (g_file_get_contents (path, &log, NULL, NULL));
  folded = g_ascii_strdown (log, -1);

  return strstr (folded, folded_words) != NULL;
}

/* The sentences of a section, one after another, each begun and ended before the next. */
static void
say_section (Listener *listener, const MajakkaTranslator *translator, const char *language)
{
  g_autofree char *path = g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), LESSON, NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = majakka_lesson_read_file (path, faults);
  g_autoptr (GPtrArray) messages = g_ptr_array_new ();
  guint n_said = 0;

  g_assert_nonnull (lesson);
  majakka_section_foreach_message (g_ptr_array_index (lesson->sections, 0), collect_cb, messages);
  for (guint i = 0; i < messages->len && n_said < N_SENTENCES; i++)
    {
      g_autofree char *text =
          majakka_translator_plain (translator, g_ptr_array_index (messages, i));
      g_autoptr (GArray) sentences = majakka_sentences_split (text, language);

      for (guint k = 0; k < sentences->len && n_said < N_SENTENCES; k++, n_said++)
        {
          const MajakkaSentence *sentence = &g_array_index (sentences, MajakkaSentence, k);
          g_autofree char *words =
              g_strndup (text + sentence->start, sentence->end - sentence->start);

          majakka_speech_say (listener->speech, words, language);
          assert_next (listener, "be");
        }
    }
  g_assert_cmpuint (n_said, ==, N_SENTENCES);
}

static void
check_sections (ServiceFixture *fixture, Listener *listener, const char *locale_dir)
{
  static const char *const languages[] = { "en", "fi", "ru" };
  g_autoptr (MajakkaTranslator) translator =
      majakka_translator_new ("majakka-lessons", locale_dir, "en");

  majakka_speech_set_rate (listener->speech, MAJAKKA_SPEECH_RATE_MAX);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      majakka_language_set (languages[i]);
      say_section (listener, translator, languages[i]);
      g_assert_true (was_told (fixture, languages[i]));
    }
  majakka_language_set ("en");
}

static void
check_stop (Listener *listener)
{
  majakka_speech_say (listener->speech, LONG_TEXT, "en");
  assert_next (listener, "b");
  majakka_speech_stop (listener->speech);
  wait_for (1000);
  g_assert_cmpstr (listener->story->str, ==, "");

  /* The sentence from its beginning: a pause has kept the place. */
  majakka_speech_say (listener->speech, "Go on.", "en");
  assert_next (listener, "be");

  /* The next one while one is said: of the first there is no word any more. */
  majakka_speech_say (listener->speech, LONG_TEXT, "en");
  assert_next (listener, "b");
  majakka_speech_say (listener->speech, "Next.", "en");
  assert_next (listener, "be");
}

static gint64
measure (Listener *listener, int rate)
{
  gint64 start;

  majakka_speech_set_rate (listener->speech, rate);
  majakka_speech_say (listener->speech, "How fast is a voice that says this sentence?", "en");
  wait_until_n (listener, 1, SENTENCE_LIMIT * 1000);
  start = g_get_monotonic_time ();
  assert_next (listener, "be");

  return g_get_monotonic_time () - start;
}

/* One service for all of it: it takes long to start. */
static void
test_speaking (gconstpointer locale_dir)
{
  ServiceFixture fixture;
  Listener listener;

  service_fixture_init (&fixture);
  service_fixture_start (&fixture, "espeak-ng");
  listener_init (&listener);
  check_sections (&fixture, &listener, locale_dir);
  check_stop (&listener);
  g_assert_cmpint (measure (&listener, MAJAKKA_SPEECH_RATE_MAX), <,
                   measure (&listener, MAJAKKA_SPEECH_RATE_MIN));
  listener_clear (&listener);
  service_fixture_clear (&fixture);
}

static void
check_killed (ServiceFixture *fixture, Listener *listener)
{
  majakka_speech_say (listener->speech, LONG_TEXT, "en");
  assert_next (listener, "b");
  service_fixture_kill (fixture);
  wait_until_n (listener, 1, 1000);
  g_assert_cmpstr (listener->story->str, ==, "f");
  g_string_truncate (listener->story, 0);
  g_assert_error (listener->error, MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_LOST);
  g_assert_false (majakka_speech_error_needs_packages (listener->error));
  assert_words (listener->error, "Your place is kept");

  /* Words into the void do not end the program, and do not hang it. */
  majakka_speech_say (listener->speech, "Hello?", "en");
  assert_next (listener, "f");
}

/* A service that is there and does not answer: the program does not wait for it. */
static void
check_frozen (ServiceFixture *fixture, Listener *listener)
{
  gint64 start = g_get_monotonic_time ();

  g_subprocess_send_signal (fixture->daemon, SIGSTOP);
  majakka_speech_say (listener->speech, LONG_TEXT, "en");
  majakka_speech_stop (listener->speech);
  majakka_speech_say (listener->speech, LONG_TEXT, "en");
  g_assert_cmpint (g_get_monotonic_time () - start, <, G_USEC_PER_SEC);
  wait_for (200);
  g_assert_cmpstr (listener->story->str, ==, "");

  /* It dies while nothing is said: no news. */
  majakka_speech_stop (listener->speech);
  service_fixture_kill (fixture);
  wait_for (300);
  g_assert_cmpstr (listener->story->str, ==, "");
}

static void
test_killed (void)
{
  ServiceFixture fixture;
  Listener listener;

  service_fixture_init (&fixture);
  service_fixture_start (&fixture, "espeak-ng");
  listener_init (&listener);
  check_killed (&fixture, &listener);

  service_fixture_start (&fixture, "espeak-ng");
  majakka_speech_say (listener.speech, "Here again.", "en");
  assert_next (&listener, "be");
  check_frozen (&fixture, &listener);
  listener_clear (&listener);
  service_fixture_clear (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!service_fixture_can_run ())
    {
      g_print ("1..0 # SKIP needs speech-dispatcher with espeak-ng\n");
      return 0;
    }

  g_assert_cmpint (argc, ==, 2);
  majakka_language_init (argv[1]);
  g_test_add_func ("/speech-service/none", test_no_service);
  g_test_add_data_func ("/speech-service/speaking", argv[1], test_speaking);
  g_test_add_func ("/speech-service/killed", test_killed);

  return g_test_run ();
}
