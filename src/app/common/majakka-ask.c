/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* AdwMessageDialog is deprecated in later libadwaita and the one there is in 1.2: it is used here
 * alone. */

#include "majakka-ask.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

typedef struct
{
  MajakkaAskFunc callback;
  gpointer user_data;
} Question;

static void
response_cb (AdwMessageDialog *dialog G_GNUC_UNUSED,
             const char *response G_GNUC_UNUSED,
             Question *question)
{
  question->callback (question->user_data);
}

static void
question_free (gpointer question, GClosure *closure G_GNUC_UNUSED)
{
  g_free (question);
}

/**
 * majakka_ask:
 * @parent: the window that asks
 * @title: the question; not taken as markup
 * @body: what a yes means
 * @yes: the button for it, a verb
 * @destructive: whether something is lost by it
 * @callback: called on a yes; what it needs must live as long as @parent
 * @user_data: for @callback
 *
 * Asks before something is done. No is the way that Escape and the first button lead.
 */
void
majakka_ask (GtkWindow *parent,
             const char *title,
             const char *body,
             const char *yes,
             gboolean destructive,
             MajakkaAskFunc callback,
             gpointer user_data)
{
  GtkWidget *dialog;
  Question *question;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (callback != NULL);

  dialog = adw_message_dialog_new (parent, title, body);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Cancel"), "yes",
                                    yes, NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "yes",
                                              destructive ? ADW_RESPONSE_DESTRUCTIVE
                                                          : ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");

  question = g_new0 (Question, 1);
  question->callback = callback;
  question->user_data = user_data;
  g_signal_connect_data (dialog, "response::yes", G_CALLBACK (response_cb), question, question_free,
                         0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * majakka_tell:
 * @parent: the window it is about
 * @title: what happened
 * @body: what was kept, and what to do
 *
 * Tells about something that could not be done.
 */
void
majakka_tell (GtkWindow *parent, const char *title, const char *body)
{
  GtkWidget *dialog;

  g_return_if_fail (GTK_IS_WINDOW (parent));

  dialog = adw_message_dialog_new (parent, title, body);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "close");
  gtk_window_present (GTK_WINDOW (dialog));
}
