/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The teacher's window with real keys: what they do to the session, and what the class sees of it. */

#include "app-fixture.h"

#include "majakka-held-session.h"
#include "majakka-notice.h"
#include "majakka-presenter-notes.h"
#include "majakka-presenter-question.h"
#include "majakka-presenter-window.h"
#include "majakka-projector-view.h"
#include "majakka-session-folder.h"
#include "majakka-session-shelf.h"

#include <adwaita.h>
#include <gdk/x11/gdkx.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#define PLAN     "stop-leave-tell"
#define QUESTION 4 /* a step that asks, with three answers, of which the second is right */

/* In milliseconds; a key is there in a few */
#define PATIENCE 10000

static MajakkaContext *context;

typedef struct
{
  char *folder;
  GtkWindow *parent;
  MajakkaSession *session;
  GtkWindow *window;
} Fixture;

static GtkWidget *
get_window (Fixture *self)
{
  return GTK_WIDGET (self->window);
}

static MajakkaDeck *
create_deck (void)
{
  GPtrArray *plans = majakka_context_get_session_plans (context);
  g_autoptr (GError) error = NULL;
  MajakkaDeck *deck =
      majakka_deck_new_for_plan (majakka_session_shelf_find (plans, PLAN), NULL, &error);

  g_assert_no_error (error);

  return deck;
}

static gboolean
is_mapped (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget);
}

static gboolean
has_keys (GtkWidget *widget)
{
  return gtk_window_is_active (GTK_WINDOW (widget));
}

static void
run_xdotool (const char *const *arguments)
{
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (GStrv) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

/* Nobody manages windows here. */
static void
give_keys (GtkWindow *window)
{
  GdkSurface *surface;
  g_autofree char *id = NULL;

  app_fixture_wait_until (is_mapped, GTK_WIDGET (window));
  surface = gtk_native_get_surface (GTK_NATIVE (window));
  id = g_strdup_printf ("%lu", gdk_x11_surface_get_xid (surface));
  for (guint i = 0; i < 20 && !has_keys (GTK_WIDGET (window)); i++)
    {
      const char *const arguments[] = { "xdotool", "windowfocus", id, NULL };

      run_xdotool (arguments);
      for (guint j = 0; j < 20 && !has_keys (GTK_WIDGET (window)); j++)
        {
          g_usleep (5000);
          app_fixture_turn ();
        }
    }
  g_assert_true (has_keys (GTK_WIDGET (window)));
}

static gboolean seen;

static gboolean
seen_cb (void)
{
  seen = TRUE;

  return GDK_EVENT_PROPAGATE;
}

/* The key was let go, so whatever it does is done. */
static void
wait_for_key (void)
{
  gint64 end = g_get_monotonic_time () + (gint64) PATIENCE * 1000;

  while (!seen && g_get_monotonic_time () < end)
    {
      app_fixture_turn ();
      g_usleep (1000);
    }
  g_assert_true (seen);
  app_fixture_turn ();
}

/* Presses keys one after the other in the window that has them. */
static void
press (Fixture *self, const char *keys)
{
  g_auto (GStrv) all = g_strsplit (keys, " ", -1);

  for (guint i = 0; all[i] != NULL; i++)
    {
      const char *const arguments[] = { "xdotool", "key", "--delay", "0", all[i], NULL };

      seen = FALSE;
      run_xdotool (arguments);
      wait_for_key ();
      if (majakka_presenter_find () != self->window)
        return;
    }
}

static void
listen_to_keys (GtkWindow *window)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "key-released", G_CALLBACK (seen_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (window), controller);
}

static void
show (Fixture *self, MajakkaSession *session)
{
  self->session = session;
  self->parent = GTK_WINDOW (gtk_window_new ());
  majakka_presenter_open (self->parent, context, session);
  self->window = majakka_presenter_find ();
  g_assert_nonnull (self->window);
  listen_to_keys (self->window);
  give_keys (self->window);
}

static void
open_session (Fixture *self)
{
  g_autoptr (MajakkaDeck) deck = create_deck ();
  g_autoptr (GError) error = NULL;
  MajakkaSession *session;

  self->folder = g_dir_make_tmp ("majakka-presenter-XXXXXX", &error);
  g_assert_no_error (error);
  session = majakka_session_begin (deck, "5 B", self->folder, &error);
  g_assert_no_error (error);
  show (self, session);
}

static void
close_session (Fixture *self)
{
  if (majakka_presenter_find () != NULL)
    gtk_window_destroy (majakka_presenter_find ());
  gtk_window_destroy (self->parent);
  app_fixture_turn ();
  g_assert_finalize_object (self->session);
  g_free (self->folder);
}

static const MajakkaSessionState *
get_state (Fixture *self)
{
  return majakka_session_get_state (self->session);
}

static guint
get_hands (Fixture *self, guint option)
{
  const MajakkaSessionState *state = get_state (self);

  return majakka_session_state_get_step (state, state->position)->hands[option];
}

/* Goes to the question and counts nothing yet. */
static void
go_to_question (Fixture *self)
{
  press (self, "Home");
  for (guint i = 0; i < QUESTION; i++)
    press (self, "Page_Down");
  g_assert_nonnull (majakka_session_get_step (self->session)->question);
}

static void
test_keys (void)
{
  Fixture self = { .folder = NULL };
  guint last;

  open_session (&self);
  last = majakka_deck_get_n_steps (majakka_session_get_deck (self.session)) - 1;

  press (&self, "Page_Down Right Down space");
  g_assert_cmpuint (get_state (&self)->position, ==, 4);
  press (&self, "Page_Up Left Up");
  g_assert_cmpuint (get_state (&self)->position, ==, 1);
  press (&self, "End Page_Down Page_Down");
  g_assert_cmpuint (get_state (&self)->position, ==, last);
  g_assert_false (get_state (&self)->finished);
  press (&self, "Home Page_Up");
  g_assert_cmpuint (get_state (&self)->position, ==, 0);

  press (&self, "plus plus minus");
  g_assert_cmpint (get_state (&self)->text, ==, 1);
  press (&self, "t t");
  g_assert_cmpint ((int) majakka_session_get_timer_left (self.session) / 60000, ==, 1);
  press (&self, "shift+t");
  g_assert_cmpint ((int) majakka_session_get_timer_left (self.session), ==, -1);

  close_session (&self);
}

static void
test_blank (void)
{
  Fixture self = { .folder = NULL };

  open_session (&self);

  press (&self, "b");
  g_assert_null (majakka_session_project (self.session));
  press (&self, "period");
  g_assert_false (get_state (&self)->blank);

  /* The teacher goes on, the wall stays. */
  press (&self, "f Page_Down Page_Down");
  g_assert_cmpuint (get_state (&self)->position, ==, 2);
  g_assert_cmpuint (get_state (&self)->shown.position, ==, 0);
  press (&self, "f");
  g_assert_cmpuint (get_state (&self)->shown.position, ==, 2);

  close_session (&self);
}

static void
test_count (void)
{
  Fixture self = { .folder = NULL };

  open_session (&self);
  go_to_question (&self);

  /* One raised hand, one press */
  press (&self, "1 2 2 3 3 3");
  g_assert_cmpuint (get_hands (&self, 0), ==, 1);
  g_assert_cmpuint (get_hands (&self, 1), ==, 2);
  g_assert_cmpuint (get_hands (&self, 2), ==, 3);

  /* Two to take one back */
  press (&self, "shift+2 BackSpace");
  g_assert_cmpuint (get_hands (&self, 1), ==, 1);
  press (&self, "3 BackSpace BackSpace");
  g_assert_cmpuint (get_hands (&self, 2), ==, 3);

  /* There is no ninth answer, and no hand less than none. */
  press (&self, "9 shift+1 shift+1");
  g_assert_cmpuint (get_hands (&self, 0), ==, 0);
  g_assert_null (strstr (gtk_window_get_title (self.window), "9"));

  /* Seventeen hands at once: the numbers one after the other */
  press (&self, "n 1 7 Return 5 Return 0 Return");
  g_assert_cmpuint (get_hands (&self, 0), ==, 17);
  g_assert_cmpuint (get_hands (&self, 1), ==, 5);
  g_assert_cmpuint (get_hands (&self, 2), ==, 0);
  g_assert_cmpuint (get_state (&self)->position, ==, QUESTION);

  /* Afterwards a number is a hand again. */
  press (&self, "1");
  g_assert_cmpuint (get_hands (&self, 0), ==, 18);

  close_session (&self);
}

static MajakkaPhase
get_furthest_phase (Fixture *self)
{
  const MajakkaSessionState *state = get_state (self);
  MajakkaPhase furthest = MAJAKKA_PHASE_NONE;

  for (guint i = 0; i < state->steps->len; i++)
    furthest = MAX (furthest, majakka_session_state_get_step (state, i)->phase);

  return furthest;
}

static void
test_reveal (void)
{
  static const char *const others = "Page_Down space Right Page_Up 1 b b f f plus t o Escape";
  Fixture self = { .folder = NULL };

  open_session (&self);

  /* All through it and back, with every other key: nothing is closed or revealed. */
  for (guint i = 0; i < 12; i++)
    press (&self, others);
  press (&self, "Home");
  g_assert_cmpuint (get_furthest_phase (&self), ==, MAJAKKA_PHASE_ASKING);

  go_to_question (&self);
  press (&self, "r");
  g_assert_cmpuint (majakka_session_get_phase (self.session), ==, MAJAKKA_PHASE_CLOSED);
  press (&self, "Page_Down Page_Up");
  g_assert_cmpuint (majakka_session_get_phase (self.session), ==, MAJAKKA_PHASE_CLOSED);
  press (&self, "o Return");
  g_assert_cmpuint (majakka_session_get_phase (self.session), ==, MAJAKKA_PHASE_CLOSED);
  press (&self, "r");
  g_assert_cmpuint (majakka_session_get_phase (self.session), ==, MAJAKKA_PHASE_REVEALED);

  close_session (&self);
}

static char *
dup_words (GtkWidget *view)
{
  /* What is no label tells what is one. */
  return gtk_test_accessible_check_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                             "-");
}

/* What the class sees now, as a view that was made for it alone says it */
static char *
dup_wanted_words (Fixture *self)
{
  g_autoptr (MajakkaProjection) projection = majakka_session_project (self->session);
  g_autoptr (GtkWidget) view = g_object_ref_sink (majakka_projector_view_new (context));

  majakka_projector_view_show (MAJAKKA_PROJECTOR_VIEW (view), projection, get_state (self)->text);

  return dup_words (view);
}

static void
check_shown (Fixture *self, GtkWidget *window)
{
  GtkWidget *view = app_fixture_find (window, MAJAKKA_TYPE_PROJECTOR_VIEW);
  g_autofree char *wanted = dup_wanted_words (self);
  g_autofree char *words = NULL;

  g_assert_nonnull (view);
  words = dup_words (view);
  g_assert_cmpstr (words, ==, wanted);
}

static void
test_wall (void)
{
  Fixture self = { .folder = NULL };

  open_session (&self);
  go_to_question (&self);
  press (&self, "1 r");
  g_assert_nonnull (app_fixture_find (get_window (&self), MAJAKKA_TYPE_PRESENTER_NOTES));

  /* On one screen the wall is all there is: no label but what the view itself draws. */
  press (&self, "s");
  g_assert_null (app_fixture_find (get_window (&self), MAJAKKA_TYPE_PRESENTER_NOTES));
  g_assert_null (app_fixture_find (get_window (&self), MAJAKKA_TYPE_PRESENTER_QUESTION));
  g_assert_null (app_fixture_find (get_window (&self), GTK_TYPE_LABEL));
  check_shown (&self, get_window (&self));

  /* Keys work there. */
  press (&self, "Page_Down");
  g_assert_cmpuint (get_state (&self)->position, ==, QUESTION + 1);
  check_shown (&self, get_window (&self));
  press (&self, "Escape");
  g_assert_nonnull (app_fixture_find (get_window (&self), MAJAKKA_TYPE_PRESENTER_NOTES));
  g_assert_false (get_state (&self)->finished);

  close_session (&self);
}

static GtkWindow *
open_projector (Fixture *self)
{
  GtkWindow *projector;

  gtk_widget_activate_action (get_window (self), "presenter.screen", "s", "window");
  projector = majakka_presenter_window_get_projector (MAJAKKA_PRESENTER_WINDOW (self->window));
  g_assert_nonnull (projector);
  listen_to_keys (projector);
  give_keys (self->window);

  return projector;
}

/* The class and the teacher see the same session, whatever is pressed. */
static void
test_agree (void)
{
  static const char *const keys[] = { "Page_Down", "Page_Down", "Page_Down", "Page_Up", "Right",
                                      "b",         "f",         "f",         "plus",    "minus",
                                      "1",         "2",         "shift+1",   "r",       "o",
                                      "t",         "BackSpace", "End",       "Home",    "Return" };
  Fixture self = { .folder = NULL };
  GtkWindow *projector;

  open_session (&self);
  projector = open_projector (&self);
  press (&self, "s");
  for (guint i = 0; i < 120; i++)
    {
      if (i % 40 == 20)
        give_keys (projector);
      if (i % 40 == 0)
        give_keys (self.window);
      press (&self, keys[g_test_rand_int_range (0, G_N_ELEMENTS (keys))]);
      check_shown (&self, get_window (&self));
      check_shown (&self, GTK_WIDGET (projector));
    }

  close_session (&self);
}

/* A window of the projector that goes away takes nothing with it. */
static void
test_projector (void)
{
  Fixture self = { .folder = NULL };
  GtkWindow *projector;

  open_session (&self);
  go_to_question (&self);
  projector = open_projector (&self);
  g_assert_null (app_fixture_find (GTK_WIDGET (projector), MAJAKKA_TYPE_PRESENTER_NOTES));
  g_assert_null (app_fixture_find (GTK_WIDGET (projector), MAJAKKA_TYPE_PRESENTER_QUESTION));

  give_keys (projector);
  press (&self, "1 b Page_Down");
  g_assert_cmpuint (get_state (&self)->position, ==, QUESTION + 1);
  g_assert_true (get_state (&self)->blank);
  check_shown (&self, GTK_WIDGET (projector));

  gtk_window_close (projector);
  app_fixture_turn ();
  g_assert_null (majakka_presenter_window_get_projector (MAJAKKA_PRESENTER_WINDOW (self.window)));
  g_assert_true (majakka_presenter_find () == self.window);
  g_assert_false (get_state (&self)->finished);
  give_keys (self.window);
  press (&self, "Page_Up");
  g_assert_cmpuint (get_hands (&self, 0), ==, 1);

  close_session (&self);
}

static void
limit_files (rlim_t most)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = most;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static gboolean
shows_notice (Fixture *self)
{
  GtkWidget *notice = app_fixture_find (get_window (self), MAJAKKA_TYPE_NOTICE);
  GtkWidget *revealer = notice != NULL ? gtk_widget_get_first_child (notice) : NULL;

  return revealer != NULL && gtk_revealer_get_reveal_child (GTK_REVEALER (revealer));
}

static void
test_full (void)
{
  Fixture self = { .folder = NULL };
  guint64 revision;

  open_session (&self);
  go_to_question (&self);
  press (&self, "1");
  revision = majakka_session_get_revision (self.session);
  g_assert_false (shows_notice (&self));

  signal (SIGXFSZ, SIG_IGN);
  limit_files (16);
  press (&self, "Page_Down");
  press (&self, "2");
  limit_files (RLIM_INFINITY);
  g_assert_cmpuint (majakka_session_get_revision (self.session), ==, revision);
  g_assert_cmpuint (get_state (&self)->position, ==, QUESTION);
  g_assert_true (shows_notice (&self));

  /* Never on the wall */
  press (&self, "s");
  g_assert_null (app_fixture_find (get_window (&self), MAJAKKA_TYPE_NOTICE));
  press (&self, "s");

  press (&self, "2");
  g_assert_false (shows_notice (&self));
  g_assert_cmpuint (get_hands (&self, 1), ==, 1);

  close_session (&self);
}

static GtkWindow *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        return window;
    }

  return NULL;
}

static MajakkaSession *
go_on (const char *folder)
{
  g_autoptr (GPtrArray) kept = majakka_session_folder_list (folder);
  const MajakkaKeptSession *only;
  g_autoptr (GError) error = NULL;
  MajakkaSession *session;

  g_assert_cmpuint (kept->len, ==, 1);
  only = g_ptr_array_index (kept, 0);
  g_assert_false (only->finished);
  session = majakka_held_session_continue (context, only->path, &error);
  g_assert_no_error (error);

  return session;
}

static void
test_later (void)
{
  Fixture self = { .folder = NULL };
  Fixture again = { .folder = NULL };

  open_session (&self);
  go_to_question (&self);
  press (&self, "1 2 2 f");

  gtk_window_close (self.window);
  app_fixture_turn ();
  g_assert_nonnull (find_dialog ());
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (find_dialog ()), "cancel");
  app_fixture_turn ();
  g_assert_true (majakka_presenter_find () == self.window);

  gtk_window_close (self.window);
  app_fixture_turn ();
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (find_dialog ()), "later");
  app_fixture_turn ();
  g_assert_null (majakka_presenter_find ());
  again.folder = g_strdup (self.folder);
  close_session (&self);

  show (&again, go_on (again.folder));
  g_assert_cmpuint (get_state (&again)->position, ==, QUESTION);
  g_assert_cmpuint (get_hands (&again, 1), ==, 2);
  g_assert_true (get_state (&again)->frozen);
  close_session (&again);
}

static char *reported;

static void
report_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter, gpointer data G_GNUC_UNUSED)
{
  reported = g_variant_dup_string (parameter, NULL);
}

static void
test_finish (void)
{
  static const GActionEntry entries[] = {
    { .name = "open-report", .activate = report_cb, .parameter_type = "s" },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  Fixture self = { .folder = NULL };
  g_autofree char *name = NULL;

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), NULL);
  open_session (&self);
  gtk_widget_insert_action_group (GTK_WIDGET (self.parent), "win", G_ACTION_GROUP (group));
  name = g_path_get_basename (
      majakka_session_journal_get_path (majakka_session_get_journal (self.session)));

  gtk_widget_activate_action (get_window (&self), "presenter.finish", NULL);
  app_fixture_turn ();
  g_assert_false (get_state (&self)->finished);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (find_dialog ()), "yes");
  app_fixture_turn ();
  g_assert_true (get_state (&self)->finished);
  g_assert_null (majakka_presenter_find ());
  g_assert_cmpstr (reported, ==, name);
  g_clear_pointer (&reported, g_free);

  close_session (&self);
}

static void
test_preview (void)
{
  g_autoptr (MajakkaDeck) deck = create_deck ();
  Fixture self = { .folder = NULL };

  show (&self, majakka_session_new_preview (deck));
  g_assert_null (majakka_presenter_window_get_projector (MAJAKKA_PRESENTER_WINDOW (self.window)));
  press (&self, "Page_Down");
  g_assert_cmpuint (get_state (&self)->position, ==, 1);

  /* There is nothing to lose, so nothing is asked. */
  gtk_window_close (self.window);
  app_fixture_turn ();
  g_assert_null (majakka_presenter_find ());
  close_session (&self);
}

/* One class at a time */
static void
test_one (void)
{
  g_autoptr (MajakkaDeck) deck = create_deck ();
  g_autoptr (MajakkaSession) other = majakka_session_new_preview (deck);
  Fixture self = { .folder = NULL };

  open_session (&self);
  majakka_presenter_open (self.parent, context, other);
  g_assert_true (majakka_presenter_find () == self.window);
  close_session (&self);
}

int
main (int argc, char **argv)
{
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");
  int result;

  if (!app_fixture_init (&argc, &argv))
    return 0;
  if (xdotool == NULL || !GDK_IS_X11_DISPLAY (gdk_display_get_default ()))
    {
      g_print ("1..0 # SKIP needs xdotool and an X server\n");
      return 0;
    }

  context = majakka_context_new ();
  g_test_add_func ("/presenter/keys", test_keys);
  g_test_add_func ("/presenter/blank", test_blank);
  g_test_add_func ("/presenter/count", test_count);
  g_test_add_func ("/presenter/reveal", test_reveal);
  g_test_add_func ("/presenter/wall", test_wall);
  g_test_add_func ("/presenter/agree", test_agree);
  g_test_add_func ("/presenter/projector", test_projector);
  g_test_add_func ("/presenter/full", test_full);
  g_test_add_func ("/presenter/later", test_later);
  g_test_add_func ("/presenter/finish", test_finish);
  g_test_add_func ("/presenter/preview", test_preview);
  g_test_add_func ("/presenter/one", test_one);
  result = g_test_run ();
  g_clear_object (&context);

  return result;
}
