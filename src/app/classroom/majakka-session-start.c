/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* From a page into a session: a new one, or one that was begun. What goes wrong is told, and then nothing has begun. */

#include "majakka-session-start.h"

#include "majakka-ask.h"
#include "majakka-held-session.h"
#include "majakka-presenter-window.h"
#include "majakka-session-error.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>

static void
tell (GtkWindow *window, const GError *error, const char *path)
{
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_session_error_describe (error, path, &title, &body);
  majakka_tell (window, title, body);
}

/* Nobody has pressed a key in the session yet, so the words for a session that goes on would puzzle. */
static void
tell_not_begun (GtkWindow *window, const GError *error, const char *folder)
{
  g_autofree char *title = NULL;
  g_autofree char *other = NULL;
  g_autofree char *shown = g_filename_display_name (folder);
  g_autofree char *body = NULL;
  const char *what;

  majakka_session_error_describe (error, /* path= */ NULL, &title, &other);
  if (g_error_matches (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_FULL))
    what = _ ("The session was not begun. Make some room on the disk, then begin again. You can "
              "also show the slides as a preview: nothing is counted then.");
  else
    what = _ ("The session was not begun, because nothing can be saved in the folder where "
              "sessions are kept. You can still show the slides as a preview: nothing is counted "
              "then.");
  /* Translators: what happened, and the folder where sessions are kept */
  body = g_strdup_printf (_ ("%s\n\nThe folder: %s"), what, shown);
  majakka_tell (window, title, body);
}

/* There is one session at a time: a second one would be kept, and never shown. */
static gboolean
is_busy (GtkWindow *window)
{
  GtkWindow *open = majakka_presenter_find ();

  if (open == NULL)
    return FALSE;

  majakka_toast_show (GTK_WIDGET (window),
                      _ ("A session is open already. Finish it, or leave it, first."));
  gtk_window_present (open);

  return TRUE;
}

/**
 * majakka_session_start:
 * @window: the window that asks
 * @context: the context
 * @deck: the steps
 * @class_name: what the teacher calls the class; may be empty
 *
 * Begins a session and shows it. When it cannot be kept the teacher is told why, and nothing begins.
 *
 * Returns: whether it was begun
 */
gboolean
majakka_session_start (GtkWindow *window,
                       MajakkaContext *context,
                       MajakkaDeck *deck,
                       const char *class_name)
{
  g_autofree char *folder = majakka_held_session_get_folder ();
  g_autoptr (MajakkaSession) session = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (window), FALSE);
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), FALSE);
  g_return_val_if_fail (deck != NULL, FALSE);
  g_return_val_if_fail (class_name != NULL, FALSE);

  if (is_busy (window))
    return FALSE;

  session = majakka_session_begin (deck, class_name, folder, &error);
  if (session == NULL)
    {
      tell_not_begun (window, error, folder);
      return FALSE;
    }

  majakka_presenter_open (window, context, session);

  return TRUE;
}

/**
 * majakka_session_start_preview:
 * @window: the window that asks
 * @context: the context
 * @deck: the steps
 *
 * Shows a session of which nothing is kept.
 */
void
majakka_session_start_preview (GtkWindow *window, MajakkaContext *context, MajakkaDeck *deck)
{
  g_autoptr (MajakkaSession) session = NULL;

  g_return_if_fail (GTK_IS_WINDOW (window));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (deck != NULL);

  if (is_busy (window))
    return;

  session = majakka_session_new_preview (deck);
  majakka_presenter_open (window, context, session);
}

/* Counts may be missing, so it is told where the teacher is now. */
static void
tell_damage (MajakkaSession *session)
{
  const MajakkaSessionJournal *journal = majakka_session_get_journal (session);
  const char *aside = majakka_session_journal_get_set_aside (journal);
  g_autoptr (GError) damage = NULL;

  if (aside == NULL)
    return;

  damage = g_error_new_literal (MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_DAMAGED, "");
  tell (majakka_presenter_find (), damage, aside);
}

/**
 * majakka_session_start_again:
 * @window: the window that asks
 * @context: the context
 * @name: the name of the file of a session, without its folder
 *
 * Goes on with a session that was begun. When that cannot be done the teacher is told why.
 *
 * Returns: whether it goes on
 */
gboolean
majakka_session_start_again (GtkWindow *window, MajakkaContext *context, const char *name)
{
  g_autofree char *folder = majakka_held_session_get_folder ();
  g_autofree char *bare = NULL;
  g_autofree char *path = NULL;
  g_autoptr (MajakkaSession) session = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (window), FALSE);
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  /* Whatever is asked for, it is in that folder. */
  bare = g_path_get_basename (name);
  path = g_build_filename (folder, bare, NULL);
  if (is_busy (window))
    return FALSE;

  session = majakka_held_session_continue (context, path, &error);
  if (session == NULL)
    {
      tell (window, error, path);
      return FALSE;
    }

  majakka_presenter_open (window, context, session);
  tell_damage (session);

  return TRUE;
}
