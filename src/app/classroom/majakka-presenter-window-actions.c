/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What keys, buttons and menus do. All of it is a command to the session, or a question first; what the windows show comes
 * from the session alone. */

#include "majakka-presenter-window-private.h"

#include "majakka-manual-topics.h"
#include "majakka-session-error.h"

#define MINUTE 60 /* in seconds */

static void
tell (MajakkaPresenterWindow *self, const GError *error)
{
  const MajakkaSessionJournal *journal = majakka_session_get_journal (self->session);
  const char *path = journal != NULL ? majakka_session_journal_get_path (journal) : NULL;
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_session_error_describe (error, path, &title, &body);
  majakka_notice_show (self->fault, title, body);
  /* The class need not read it. */
  if (self->wall != NULL)
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static gboolean
do_command (MajakkaPresenterWindow *self, const MajakkaSessionCommand *command)
{
  g_autoptr (GError) error = NULL;
  guint64 revision;

  if (self->session == NULL)
    return FALSE;

  revision = majakka_session_get_revision (self->session);
  if (majakka_session_do (self->session, command, &error))
    {
      if (majakka_session_get_revision (self->session) != revision)
        majakka_notice_hide (self->fault);
      return TRUE;
    }
  if (majakka_session_error_is_worth_telling (error))
    tell (self, error);
  /* A number that was written stands there still. */
  majakka_presenter_question_update (self->question);

  return FALSE;
}

/* Does what needs no more than a number. Returns whether it was done; if it has to be told that not, that is told. */
gboolean
majakka_presenter_window_do (MajakkaPresenterWindow *self,
                             MajakkaSessionCommandKind kind,
                             int value)
{
  const MajakkaSessionCommand command = { .kind = kind, .value = value };

  return do_command (self, &command);
}

static const MajakkaSessionState *
get_state (MajakkaPresenterWindow *self)
{
  return majakka_session_get_state (self->session);
}

static guint
get_n_steps (MajakkaPresenterWindow *self)
{
  return majakka_deck_get_n_steps (majakka_session_get_deck (self->session));
}

static void
go_to (MajakkaPresenterWindow *self, guint position)
{
  const MajakkaSessionCommand command = { .kind = MAJAKKA_SESSION_GO, .position = position };

  do_command (self, &command);
}

static void
move_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (widget);

  if (self->session == NULL)
    return;
  if (g_str_equal (name, "presenter.next"))
    majakka_presenter_window_do (self, MAJAKKA_SESSION_NEXT, 0);
  else if (g_str_equal (name, "presenter.back"))
    majakka_presenter_window_do (self, MAJAKKA_SESSION_BACK, 0);
  else if (g_str_equal (name, "presenter.first"))
    go_to (self, 0);
  else if (g_str_equal (name, "presenter.last"))
    go_to (self, get_n_steps (self) - 1);
  else
    go_to (self, g_variant_get_uint32 (parameter));
}

static void
text_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (widget);

  majakka_presenter_window_do (self, MAJAKKA_SESSION_TEXT,
                               get_state (self)->text + g_variant_get_int32 (parameter));
}

/* Hands. */

static const MajakkaQuestion *
get_question (MajakkaPresenterWindow *self)
{
  return self->session != NULL ? majakka_session_get_step (self->session)->question : NULL;
}

static void
count_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (widget);
  const MajakkaQuestion *question = get_question (self);
  MajakkaSessionCommand command = { .kind = MAJAKKA_SESSION_COUNT };
  int option;

  g_variant_get (parameter, "(ii)", &option, &command.value);
  if (question == NULL || option < 0 || (guint) option >= question->options->len)
    return;

  command.option = (guint) option;
  if (!do_command (self, &command))
    return;
  self->counted_step = get_state (self)->position;
  self->counted_option = command.value > 0 ? option : -1;
}

/* The last hand was none. */
static void
uncount_action (GtkWidget *widget,
                const char *name G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (widget);

  if (self->counted_option < 0 || get_state (self)->position != self->counted_step)
    return;

  gtk_widget_activate_action (widget, "presenter.count", "(ii)", self->counted_option, -1);
}

static void
set_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (widget);
  MajakkaSessionCommand command = { .kind = MAJAKKA_SESSION_SET };
  int option;

  g_variant_get (parameter, "(ii)", &option, &command.value);
  command.option = (guint) option;
  do_command (self, &command);
}

/* The numbers of the options one after the other, then back. */
static void
numbers_action (GtkWidget *widget,
                const char *name G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (widget);

  /* Nobody writes what nobody sees. */
  if (self->wall != NULL)
    return;
  if (!majakka_presenter_question_write_next (self->question))
    majakka_presenter_window_go_home (self);
}

static void
question_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (widget);
  MajakkaPhase phase =
      self->session != NULL ? majakka_session_get_phase (self->session) : MAJAKKA_PHASE_NONE;

  if (g_str_equal (name, "presenter.close-question"))
    majakka_presenter_window_do (self, MAJAKKA_SESSION_CLOSE, 0);
  else if (g_str_equal (name, "presenter.reopen"))
    majakka_presenter_window_do (self, MAJAKKA_SESSION_REOPEN, 0);
  else if (g_str_equal (name, "presenter.reveal"))
    majakka_presenter_window_do (self, MAJAKKA_SESSION_REVEAL, 0);
  else if (phase == MAJAKKA_PHASE_ASKING)
    majakka_presenter_window_do (self, MAJAKKA_SESSION_CLOSE, 0);
  else if (phase == MAJAKKA_PHASE_CLOSED)
    majakka_presenter_window_do (self, MAJAKKA_SESSION_REVEAL, 0);
}

/* The timer. */

static void
timer_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  majakka_presenter_window_do (MAJAKKA_PRESENTER_WINDOW (widget), MAJAKKA_SESSION_TIMER,
                               g_variant_get_int32 (parameter));
}

static void
minute_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (widget);
  gboolean on = majakka_session_get_timer_left (self->session) >= 0;

  majakka_presenter_window_do (self, on ? MAJAKKA_SESSION_EXTEND : MAJAKKA_SESSION_TIMER, MINUTE);
}

/* The windows. */

/* Not where the class looks: somebody in the room may just have told. */
static void
open_told (MajakkaPresenterWindow *self)
{
  if (self->wall != NULL)
    gtk_widget_error_bell (GTK_WIDGET (self));
  else
    gtk_widget_activate (self->told_button);
}

static void
window_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (widget);

  if (g_str_equal (name, "presenter.finish"))
    majakka_presenter_window_ask_to_finish (self);
  else if (g_str_equal (name, "presenter.show-wall"))
    majakka_presenter_window_start_show (self);
  else if (g_str_equal (name, "presenter.fullscreen"))
    majakka_presenter_window_toggle_fullscreen (self);
  else if (g_str_equal (name, "presenter.told"))
    open_told (self);
  else if (self->wall != NULL)
    majakka_presenter_window_set_wall (self, FALSE);
  else
    majakka_presenter_window_go_home (self);
}

/* What stands in the main window is shown there; the session goes on. */
static void
main_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (widget);

  if (self->parent == NULL)
    return;

  gtk_widget_activate_action_variant (GTK_WIDGET (self->parent), name, parameter);
  gtk_window_present (self->parent);
}

/* The manual, at what it says about this window unless somebody asks for something else */
static void
manual_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *topic = g_variant_get_string (parameter, NULL);
  g_autoptr (GVariant) own = NULL;

  if (*topic == '\0')
    topic = majakka_manual_topics_find_for_window (GTK_WINDOW (widget));
  own = g_variant_ref_sink (g_variant_new_string (topic));
  main_action (widget, name, own);
}

static void
shortcuts_action (GtkWidget *widget,
                  const char *name G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  g_autoptr (GtkBuilder) builder =
      gtk_builder_new_from_resource ("/org/majakka/Majakka/gtk/presenter-shortcuts.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (window, GTK_WINDOW (widget));
  gtk_window_present (window);
}

static const struct
{
  const char *name;
  const char *parameter;
  GtkWidgetActionActivateFunc activate;
} actions[] = {
  { "presenter.next", NULL, move_action },
  { "presenter.back", NULL, move_action },
  { "presenter.first", NULL, move_action },
  { "presenter.last", NULL, move_action },
  { "presenter.go", "u", move_action },
  { "presenter.text", "i", text_action },
  { "presenter.count", "(ii)", count_action },
  { "presenter.uncount", NULL, uncount_action },
  { "presenter.set", "(ii)", set_action },
  { "presenter.numbers", NULL, numbers_action },
  { "presenter.next-number", NULL, numbers_action },
  { "presenter.go-on", NULL, question_action },
  { "presenter.close-question", NULL, question_action },
  { "presenter.reopen", NULL, question_action },
  { "presenter.reveal", NULL, question_action },
  { "presenter.timer", "i", timer_action },
  { "presenter.minute", NULL, minute_action },
  { "presenter.finish", NULL, window_action },
  { "presenter.show-wall", NULL, window_action },
  { "presenter.fullscreen", NULL, window_action },
  { "presenter.told", NULL, window_action },
  { "presenter.leave", NULL, window_action },
  { "presenter.shortcuts", NULL, shortcuts_action },
  { "win.show-help-overlay", NULL, shortcuts_action },
  { "win.help", NULL, main_action },
  { "win.open-manual", "s", manual_action },
  { "win.open-lesson", "s", main_action },
  { "win.open-glossary", "s", main_action },
};

/* To be called when the class is made. */
void
majakka_presenter_window_install_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);

  gtk_widget_class_install_property_action (widget_class, "presenter.blank", "blank");
  gtk_widget_class_install_property_action (widget_class, "presenter.freeze", "frozen");
  gtk_widget_class_install_property_action (widget_class, "presenter.wall", "wall");
  gtk_widget_class_install_property_action (widget_class, "presenter.screen", "screen");
}

/* Buttons of what cannot be done now are grey. */
void
majakka_presenter_window_update_actions (MajakkaPresenterWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const MajakkaSessionState *state = get_state (self);

  gtk_widget_action_set_enabled (widget, "presenter.back", state->position > 0);
  gtk_widget_action_set_enabled (widget, "presenter.next",
                                 state->position + 1 < get_n_steps (self));
}
