/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A lesson, a plan or a catalogue that somebody writes: its file is followed, and the reader keeps the place. */

#include "config.h"

#include "app-fixture.h"
#include "quiz-fixture.h"
#include "translation-fixture.h"

#include "majakka-session-plan-page.h"
#include "majakka-source-list.h"
#include "majakka-translation-file.h"
#include "majakka-window-private.h"

#include <glib/gstdio.h>
#include <string.h>

/* What somebody writes is shown with its source too, and they know as much about translations. */
static void
test_draft (void)
{
  MajakkaContext *draft = majakka_context_get_draft (quiz_context);

  majakka_context_set_shows_source (quiz_context, TRUE);
  g_assert_true (majakka_context_get_shows_source (draft));
  majakka_context_set_shows_source (quiz_context, FALSE);
  g_assert_false (majakka_context_get_shows_source (draft));
  g_assert_true (majakka_context_get_completeness (draft) ==
                 majakka_context_get_completeness (quiz_context));
}

typedef struct
{
  char *text;
  char *path;
  gulong delay; /* in microseconds */
} Saving;

static gpointer
save_in_thread (gpointer data)
{
  const Saving *self = data;

  g_usleep (self->delay);
  g_assert_true (g_file_set_contents (self->path, self->text, -1, NULL));

  return NULL;
}

static const char *
find_first (MajakkaTranslationFile *file)
{
  return majakka_po_file_find (majakka_translation_file_get_po (file), NULL, "First")->strings[0];
}

static gboolean
has_second (GtkWidget *file)
{
  return g_str_equal (find_first ((MajakkaTranslationFile *) (gpointer) file), "2");
}

/* A save that comes while the file is opened is not missed, whenever it comes. */
static void
test_saved_while_read (void)
{
  g_autofree char *folder = g_dir_make_tmp ("majakka-desk-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sv.po", NULL);
  g_autoptr (GString) rest = g_string_new (NULL);
  const char *header =
      "msgid \"\"\nmsgstr \"Language: sv\\nContent-Type: text/plain; charset=UTF-8\\n\"\n";

  for (guint i = 0; i < 40000; i++)
    g_string_append_printf (rest, "\nmsgid \"%u\"\nmsgstr \"a\"\n", i);
  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *first =
          g_strdup_printf ("%s\nmsgid \"First\"\nmsgstr \"1\"\n%s", header, rest->str);
      Saving saving = { g_strdup_printf ("%s\nmsgid \"First\"\nmsgstr \"2\"\n", header), path,
                        4000 * i };
      g_autoptr (MajakkaTranslationFile) file = NULL;
      GThread *thread;

      g_assert_true (g_file_set_contents (path, first, -1, NULL));
      thread = g_thread_new ("save", save_in_thread, &saving);
      file = majakka_translation_file_open (path, NULL);
      g_thread_join (thread);
      g_assert_nonnull (file);
      app_fixture_wait_until (has_second, (GtkWidget *) (gpointer) file);
      g_assert_cmpstr (find_first (file), ==, "2");
      g_free (saving.text);
    }
  g_unlink (path);
  g_rmdir (folder);
}

static GtkAdjustment *
find_scrolled (GtkWidget *window)
{
  g_autoptr (GPtrArray) views = app_fixture_find_all (window, GTK_TYPE_SCROLLED_WINDOW);

  for (guint i = 0; i < views->len; i++)
    {
      GtkAdjustment *adjustment =
          gtk_scrolled_window_get_vadjustment (g_ptr_array_index (views, i));

      if (gtk_widget_get_mapped (g_ptr_array_index (views, i)) &&
          gtk_adjustment_get_upper (adjustment) > 2 * gtk_adjustment_get_page_size (adjustment))
        return adjustment;
    }

  return NULL;
}

/* Puts a part of the page away: what is left is still longer than the window is high. */
static gboolean
shorten (GtkWidget *widget)
{
  int height = gtk_widget_get_height (widget);

  for (GtkWidget *child = gtk_widget_get_last_child (widget); child != NULL;
       child = gtk_widget_get_prev_sibling (child))
    if (height > 1000 && gtk_widget_get_mapped (child) && gtk_widget_get_height (child) > 200 &&
        gtk_widget_get_height (child) < height - 1000)
      {
        gtk_widget_set_visible (child, FALSE);
        return TRUE;
      }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shorten (child))
      return TRUE;

  return FALSE;
}

/* A page that is shorter after it was built anew cannot be scrolled as far; whoever scrolls it then is left alone. */
static void
test_shorter (void)
{
  GtkWidget *window = translation_fixture_open_window ();
  GtkAdjustment *adjustment = find_scrolled (window);
  gpointer kept;

  g_assert_nonnull (adjustment);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  kept = majakka_window_keep_scroll (MAJAKKA_WINDOW (window));
  g_assert_true (shorten (window));
  app_fixture_wait (300);
  majakka_window_restore_scroll (MAJAKKA_WINDOW (window), kept);
  app_fixture_wait (1000);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 1);
  gtk_adjustment_set_value (adjustment, 0);
  app_fixture_wait (400);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 1);
  translation_fixture_close_window (window);
}

static gboolean
has_focus (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static gboolean
count_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer left)
{
  return --*(guint *) left > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* A page gives the focus away once the widget has its place, which takes some frames. */
static void
let_settle (GtkWidget *window)
{
  guint left = 4;

  gtk_widget_add_tick_callback (window, count_cb, &left, NULL);
  while (left > 0)
    g_main_context_iteration (NULL, TRUE);
}

/* Who reads a plan that somebody saves is still at the same place. */
static void
test_plan_focus (void)
{
  GPtrArray *plans = majakka_context_get_session_plans (quiz_context);
  MajakkaContext *draft = majakka_context_get_draft (quiz_context);
  GtkWidget *page = majakka_session_plan_page_new_for_draft (draft, g_ptr_array_index (plans, 0));
  GtkWidget *window = quiz_fixture_show (page);
  GtkWidget *sources = app_fixture_wait_for (window, MAJAKKA_TYPE_SOURCE_LIST);

  let_settle (window);
  g_assert_true (gtk_widget_child_focus (sources, GTK_DIR_TAB_FORWARD));
  g_assert_true (has_focus (sources));
  majakka_session_plan_page_set_plan (MAJAKKA_SESSION_PLAN_PAGE (page),
                                      g_ptr_array_index (plans, 0));
  app_fixture_turn ();
  g_assert_true (has_focus (quiz_fixture_find (page, MAJAKKA_TYPE_SOURCE_LIST)));
  quiz_fixture_close (window);
}

static void
prepare (void)
{
  translation_fixture_prepare ();
  g_test_add_func ("/followed-files/draft", test_draft);
  g_test_add_func ("/followed-files/saved-while-read", test_saved_while_read);
  g_test_add_func ("/followed-files/shorter", test_shorter);
  g_test_add_func ("/followed-files/plan-focus", test_plan_focus);
}

int
main (int argc, char **argv)
{
  int status = quiz_fixture_run (argc, argv, prepare);

  translation_fixture_clear ();

  return status;
}
