/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading aloud, with a voice that keeps quiet and tells what it was asked to say. tests/speech has the real
 * one. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-lesson-page.h"
#include "majakka-message-label.h"
#include "majakka-plan-page.h"
#include "majakka-read-aloud-bar.h"
#include "majakka-read-aloud.h"
#include "majakka-section-view.h"
#include "majakka-speech-error.h"
#include "majakka-speech-rate-row.h"
#include "majakka-spoken-text.h"

#include <adwaita.h>
#include <string.h>

#define LESSON "when-a-child-tells"

#define MUTE_TYPE_SPEECH (mute_speech_get_type ())
G_DECLARE_FINAL_TYPE (MuteSpeech, mute_speech, MUTE, SPEECH, MajakkaSpeech)

struct _MuteSpeech
{
  MajakkaSpeech parent_instance;

  GPtrArray *said; /* of char */
  char *language;
  gboolean speaking;
};

G_DEFINE_FINAL_TYPE (MuteSpeech, mute_speech, MAJAKKA_TYPE_SPEECH)

static void
mute_speech_say (MajakkaSpeech *speech, const char *text, const char *language)
{
  MuteSpeech *self = MUTE_SPEECH (speech);

  g_ptr_array_add (self->said, g_strdup (text));
  g_free (self->language);
  self->language = g_strdup (language);
  self->speaking = TRUE;
}

static void
mute_speech_stop (MajakkaSpeech *speech)
{
  MUTE_SPEECH (speech)->speaking = FALSE;
}

static void
mute_speech_finalize (GObject *object)
{
  MuteSpeech *self = MUTE_SPEECH (object);

  g_ptr_array_unref (self->said);
  g_free (self->language);

  G_OBJECT_CLASS (mute_speech_parent_class)->finalize (object);
}

static void
mute_speech_class_init (MuteSpeechClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mute_speech_finalize;
  MAJAKKA_SPEECH_CLASS (klass)->say = mute_speech_say;
  MAJAKKA_SPEECH_CLASS (klass)->stop = mute_speech_stop;
}

static void
mute_speech_init (MuteSpeech *self)
{
  self->said = g_ptr_array_new_with_free_func (g_free);
}

typedef struct
{
  MajakkaContext *context;
  MuteSpeech *speech;
  GtkWindow *window;
  GtkWidget *page;
} Fixture;

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

static gpointer
find (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
is_laid_out (GtkWidget *page)
{
  GtkWidget *view = find (page, MAJAKKA_TYPE_SECTION_VIEW);

  return view != NULL && gtk_widget_get_mapped (view) && gtk_widget_get_height (view) > 0;
}

/* The machine may be busy: where a sentence stands is known with the first frame. */
static void
wait_until_laid_out (Fixture *self)
{
  while (!is_laid_out (self->page))
    g_main_context_iteration (NULL, TRUE);
  wait_for (60);
}

static void
open_section (Fixture *self, const char *lesson, const char *section)
{
  self->page = majakka_lesson_page_new (
      self->context, majakka_catalogue_find (majakka_context_get_catalogue (self->context), lesson),
      section);
  adw_window_set_content (ADW_WINDOW (self->window), self->page);
  gtk_window_present (self->window);
  wait_until_laid_out (self);
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  majakka_language_set ("en");
  self->context = majakka_context_new ();
  self->speech = g_object_new (MUTE_TYPE_SPEECH, NULL);
  majakka_context_set_speech (self->context, MAJAKKA_SPEECH (self->speech));
  g_assert_true (
      majakka_learner_store_delete_all (majakka_context_get_store (self->context), NULL));
  majakka_catalogue_load (majakka_context_get_catalogue (self->context));
  self->window = GTK_WINDOW (g_object_ref_sink (adw_window_new ()));
  gtk_window_set_default_size (self->window, 700, 500);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_destroy (self->window);
  g_assert_finalize_object (self->window);
  g_assert_finalize_object (self->context);
  g_assert_finalize_object (self->speech);
  majakka_language_set ("en");
}

static void
act (Fixture *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (self->page, action, NULL));
}

static const char *
last_said (Fixture *self)
{
  return g_ptr_array_index (self->speech->said, self->speech->said->len - 1);
}

/* The words with the light on them, or NULL; and that they can be read on it. */
static char *
find_marked (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget) && gtk_label_get_attributes (GTK_LABEL (widget)) != NULL)
    {
      PangoAttrList *list = gtk_label_get_attributes (GTK_LABEL (widget));
      g_autoptr (PangoAttrIterator) iterator = pango_attr_list_get_iterator (list);

      do
        {
          PangoAttribute *ground = pango_attr_iterator_get (iterator, PANGO_ATTR_BACKGROUND);

          if (ground != NULL)
            {
              g_assert_nonnull (pango_attr_iterator_get (iterator, PANGO_ATTR_FOREGROUND));
              return g_strndup (gtk_label_get_text (GTK_LABEL (widget)) + ground->start_index,
                                ground->end_index - ground->start_index);
            }
        }
      while (pango_attr_iterator_next (iterator));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      char *found = find_marked (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
assert_marked_is_said (Fixture *self)
{
  g_autofree char *marked = find_marked (self->page);

  g_assert_nonnull (marked);
  g_assert_true (g_str_has_suffix (last_said (self), marked) || strstr (marked, "\u2060") != NULL);
}

static void
assert_not_marked (Fixture *self)
{
  g_autofree char *marked = find_marked (self->page);

  g_assert_null (marked);
}

static void
test_sentence_by_sentence (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *first = NULL;
  guint n;

  open_section (self, LESSON, NULL);
  act (self, "lesson.next");
  wait_until_laid_out (self);
  assert_not_marked (self);

  /* The heading first */
  act (self, "read-aloud.toggle");
  g_assert_true (g_str_has_prefix (last_said (self), "Part 2 of"));
  assert_marked_is_said (self);
  for (guint i = 0; i < 6; i++)
    {
      n = self->speech->said->len;
      majakka_speech_ended (MAJAKKA_SPEECH (self->speech));
      g_assert_cmpuint (self->speech->said->len, ==, n + 1);
      assert_marked_is_said (self);
    }

  /* Next and back, while it speaks and while it does not */
  first = g_strdup (last_said (self));
  act (self, "read-aloud.next");
  g_assert_cmpstr (last_said (self), !=, first);
  act (self, "read-aloud.previous");
  g_assert_cmpstr (last_said (self), ==, first);
  act (self, "read-aloud.toggle");
  g_assert_false (self->speech->speaking);
  n = self->speech->said->len;
  act (self, "read-aloud.next");
  g_assert_cmpuint (self->speech->said->len, ==, n);
  act (self, "read-aloud.previous");

  /* A pause keeps the place. */
  act (self, "read-aloud.toggle");
  g_assert_true (self->speech->speaking);
  g_assert_cmpstr (last_said (self), ==, first);

  /* A screen reader that speaks makes it wait. */
  majakka_speech_interrupted (MAJAKKA_SPEECH (self->speech));
  act (self, "read-aloud.toggle");
  g_assert_cmpstr (last_said (self), ==, first);

  act (self, "read-aloud.stop");
  g_assert_false (self->speech->speaking);
  assert_not_marked (self);
}

static void
test_to_the_end (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkAdjustment *adjustment;
  GtkWidget *scroller;

  open_section (self, LESSON, NULL);
  scroller = find (find (self->page, MAJAKKA_TYPE_SECTION_VIEW), GTK_TYPE_SCROLLED_WINDOW);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  act (self, "read-aloud.toggle");
  while (self->speech->speaking && self->speech->said->len < 400)
    {
      self->speech->speaking = FALSE;
      majakka_speech_ended (MAJAKKA_SPEECH (self->speech));
    }
  g_assert_cmpuint (self->speech->said->len, <, 400);
  g_assert_cmpuint (self->speech->said->len, >, 15);
  assert_not_marked (self);
  wait_for (60);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 100);

  /* No button, no number of a source, no mark of a list. */
  for (guint i = 0; i < self->speech->said->len; i++)
    {
      const char *said = g_ptr_array_index (self->speech->said, i);

      g_assert_null (strstr (said, "Read aloud"));
      g_assert_null (strstr (said, "Next:"));
      g_assert_null (strstr (said, "•"));
      g_assert_null (strstr (said, "\u2060"));
    }
}

static void
assert_said (const char *all, Fixture *self, const MajakkaMessage *message)
{
  g_autofree char *plain =
      majakka_translator_plain (majakka_context_get_translator (self->context), message);
  g_auto (GStrv) words = g_strsplit (plain, " ", 0);
  g_autofree char *same = g_strjoinv (" ", words);

  if (strstr (all, same) == NULL)
    g_error ("“%s” was not read aloud", same);
}

static void
assert_lines_said (const char *all, Fixture *self, const GPtrArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    assert_said (all, self, g_ptr_array_index (lines, i));
}

/* What to do, from the number to call to when to come back; not whom to contact, which is a list to look at. */
static void
test_plan (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  MajakkaHelpPlans *plans = majakka_context_get_plans (self->context);
  const MajakkaHelpPlan *plan = majakka_help_plans_find (plans, "blackmail");
  g_autofree char *all = NULL;

  g_settings_set_string (majakka_context_get_settings (self->context), "country", "FI");
  self->page = majakka_plan_page_new (self->context, plan);
  adw_window_set_content (ADW_WINDOW (self->window), self->page);
  gtk_window_present (self->window);
  while (gtk_widget_get_height (self->page) == 0)
    g_main_context_iteration (NULL, TRUE);
  wait_for (60);

  act (self, "read-aloud.toggle");
  assert_marked_is_said (self);
  while (self->speech->speaking && self->speech->said->len < 400)
    {
      self->speech->speaking = FALSE;
      majakka_speech_ended (MAJAKKA_SPEECH (self->speech));
    }
  assert_not_marked (self);

  g_ptr_array_add (self->speech->said, NULL);
  all = g_strjoinv (" ", (GStrv) self->speech->said->pdata);
  for (guint i = 0; i < plan->steps->len; i++)
    assert_said (all, self, &((MajakkaHelpStep *) g_ptr_array_index (plan->steps, i))->text);
  assert_lines_said (all, self, plan->say);
  assert_lines_said (all, self, plan->dont_say);
  assert_lines_said (all, self, plan->note_down);
  assert_lines_said (all, self, plan->next);
  assert_lines_said (all, self, plan->come_back);
  g_assert_nonnull (strstr (all, "Never copy, photograph"));
  g_assert_nonnull (strstr (all, "112"));
  g_assert_null (strstr (all, "http"));
  g_assert_null (strstr (all, "116 111"));
  g_assert_null (strstr (all, "Read aloud"));
}

static void
assert_stopped (Fixture *self)
{
  g_assert_false (self->speech->speaking);
  assert_not_marked (self);
}

static void
test_leaving_stops (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  open_section (self, LESSON, NULL);
  g_object_ref (self->page);

  /* The next part */
  act (self, "read-aloud.toggle");
  act (self, "lesson.next");
  assert_stopped (self);

  /* A page comes on top. */
  wait_until_laid_out (self);
  act (self, "read-aloud.toggle");
  g_assert_true (self->speech->speaking);
  gtk_widget_set_visible (self->page, FALSE);
  assert_stopped (self);
  gtk_widget_set_visible (self->page, TRUE);
  wait_until_laid_out (self);

  /* The window is hidden. */
  act (self, "read-aloud.toggle");
  g_assert_true (self->speech->speaking);
  gtk_widget_set_visible (GTK_WIDGET (self->window), FALSE);
  assert_stopped (self);

  /* The page goes. */
  gtk_window_present (self->window);
  wait_until_laid_out (self);
  act (self, "read-aloud.toggle");
  g_assert_true (self->speech->speaking);
  adw_window_set_content (ADW_WINDOW (self->window), NULL);
  g_assert_false (self->speech->speaking);
  g_object_unref (self->page);
}

static gboolean
shows_words (GtkWidget *widget, const char *words)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows_words (child, words))
      return TRUE;

  return FALSE;
}

static void
test_voice_lost (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error =
      g_error_new_literal (MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_LOST, "gone");
  g_autofree char *place = NULL;

  open_section (self, LESSON, NULL);
  act (self, "read-aloud.toggle");
  act (self, "read-aloud.next");
  place = g_strdup (last_said (self));
  majakka_speech_failed (MAJAKKA_SPEECH (self->speech), error);
  g_assert_true (shows_words (self->page, "Your place is kept"));
  assert_marked_is_said (self);
  act (self, "read-aloud.toggle");
  g_assert_cmpstr (last_said (self), ==, place);
  g_assert_false (shows_words (self->page, "Your place is kept"));
}

static void
test_not_installed (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error =
      g_error_new_literal (MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_NO_SERVICE, "none");
  GListModel *windows = gtk_window_get_toplevels ();
  gboolean told = FALSE;

  open_section (self, LESSON, NULL);
  act (self, "read-aloud.toggle");
  majakka_speech_failed (MAJAKKA_SPEECH (self->speech), error);
  assert_not_marked (self);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (!ADW_IS_MESSAGE_DIALOG (window))
        continue;
      told |= strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (window)),
                      "speech-dispatcher-espeak-ng") != NULL;
      gtk_window_destroy (GTK_WINDOW (window));
      break;
    }
  g_assert_true (told);
  wait_for (60);
}

/* What is not translated is read in its own language, and says that it is not. */
static void
test_language (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  const MajakkaMessage missing = { .source = (char *) "Nobody has translated this. Not yet." };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GPtrArray) sentences = NULL;
  const MajakkaSpokenSentence *sentence;

  majakka_language_set ("fi");
  gtk_box_append (GTK_BOX (box), gtk_label_new ("Otsikko"));
  gtk_box_append (GTK_BOX (box), majakka_message_label_new (self->context, NULL, &missing));
  adw_window_set_content (ADW_WINDOW (self->window), box);
  sentences = majakka_spoken_text_collect (box);
  g_assert_cmpuint (sentences->len, ==, 4);
  for (guint i = 0; i < sentences->len; i++)
    {
      sentence = g_ptr_array_index (sentences, i);
      g_assert_cmpstr (sentence->language, ==, i == 0 || i == 3 ? "fi" : "en");
    }
  g_assert_cmpstr (((MajakkaSpokenSentence *) g_ptr_array_index (sentences, 1))->text, ==,
                   "Nobody has translated this.");

  /* A lesson that is translated is read in the reader's language. */
  open_section (self, LESSON, NULL);
  act (self, "read-aloud.toggle");
  for (guint i = 0; i < 5; i++)
    {
      g_assert_cmpstr (self->speech->language, ==, "fi");
      act (self, "read-aloud.next");
    }
}

static void
test_rate (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GSettings *settings = majakka_context_get_settings (self->context);
  GtkWidget *row = g_object_new (MAJAKKA_TYPE_SPEECH_RATE_ROW, NULL);
  GtkRange *scale;
  g_autoptr (GtkWidget) kept = g_object_ref_sink (row);

  majakka_speech_rate_row_bind (MAJAKKA_SPEECH_RATE_ROW (row), self->context);
  scale = find (row, GTK_TYPE_SCALE);
  g_assert_cmpint ((int) gtk_range_get_value (scale), ==, 0);
  gtk_range_set_value (scale, 50);
  g_assert_cmpint (g_settings_get_int (settings, "speech-rate"), ==, 50);
  g_assert_cmpint (majakka_speech_get_rate (MAJAKKA_SPEECH (self->speech)), ==, 50);
  g_signal_emit_by_name (find (row, GTK_TYPE_BUTTON), "clicked");
  g_assert_cmpuint (self->speech->said->len, ==, 1);
  g_settings_reset (settings, "speech-rate");
}

static void
add (const char *name, void (*test) (Fixture *self, gconstpointer data))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  if (!app_fixture_init (&argc, &argv))
    return 0;

  add ("/read-aloud/sentence-by-sentence", test_sentence_by_sentence);
  add ("/read-aloud/to-the-end", test_to_the_end);
  add ("/read-aloud/plan", test_plan);
  add ("/read-aloud/leaving-stops", test_leaving_stops);
  add ("/read-aloud/voice-lost", test_voice_lost);
  add ("/read-aloud/not-installed", test_not_installed);
  add ("/read-aloud/language", test_language);
  add ("/read-aloud/rate", test_rate);

  return g_test_run ();
}
