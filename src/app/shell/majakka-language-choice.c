/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-language-choice.h"

#include "majakka-text.h"
#include "majakka-window.h"

/* The language that is shown for a while, on the context */
#define OVERRIDE "majakka-language-override"

/* The context, on the application */
#define CONTEXT "majakka-language-context"

/* Interned. What the desktop wants is asked for once: afterwards LANGUAGE is what was chosen here. */
static const char *desktop_language = "en";

/* Of a language that is shown for a while and whose direction no installed catalogue tells */
static gboolean right_to_left = FALSE;

/**
 * majakka_language_choice_set_direction:
 *
 * Has windows begin at the side where the reader's language begins.
 */
void
majakka_language_choice_set_direction (void)
{
  gtk_widget_set_default_direction (right_to_left || majakka_language_get_current ()->right_to_left
                                        ? GTK_TEXT_DIR_RTL
                                        : GTK_TEXT_DIR_LTR);
}

static void
choose (MajakkaContext *context)
{
  const char *override = g_object_get_data (G_OBJECT (context), OVERRIDE);
  g_autofree char *chosen =
      g_settings_get_string (majakka_context_get_settings (context), "language");

  if (override != NULL)
    majakka_language_set (override);
  else
    majakka_language_set (*chosen != '\0' ? chosen : desktop_language);
  majakka_language_choice_set_direction ();
}

static void
rebuild_windows (GtkApplication *application)
{
  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (MAJAKKA_IS_WINDOW (l->data))
      majakka_window_rebuild (l->data);
}

static void
language_changed_cb (GSettings *settings G_GNUC_UNUSED,
                     const char *key G_GNUC_UNUSED,
                     gpointer data)
{
  GtkApplication *application = data;
  MajakkaContext *context = g_object_get_data (G_OBJECT (application), CONTEXT);

  /* What is shown for a while stays; the choice is kept for later. */
  if (g_object_get_data (G_OBJECT (context), OVERRIDE) != NULL)
    return;

  choose (context);
  rebuild_windows (application);
}

/**
 * majakka_language_choice_follow:
 * @application: the application
 * @context: the context
 *
 * Chooses the language of the preferences, and another one when the choice changes. To be called before the first
 * window.
 */
void
majakka_language_choice_follow (GtkApplication *application, MajakkaContext *context)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  desktop_language = g_intern_string (majakka_language_guess ());
  choose (context);
  g_object_set_data_full (G_OBJECT (application), CONTEXT, g_object_ref (context), g_object_unref);
  g_signal_connect_object (majakka_context_get_settings (context), "changed::language",
                           G_CALLBACK (language_changed_cb), application, 0);
}

/**
 * majakka_language_choice_override:
 * @application: the application
 * @context: the context
 * @language: (nullable): what to show for a while; NULL for the choice of the preferences again
 * @is_right_to_left: whether @language is written from right to left, should it not know by itself
 *
 * Shows another language than that of the preferences, which stay as they are. Windows are built anew.
 */
void
majakka_language_choice_override (GtkApplication *application,
                                  MajakkaContext *context,
                                  const MajakkaLanguage *language,
                                  gboolean is_right_to_left)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  g_object_set_data_full (G_OBJECT (context), OVERRIDE,
                          language != NULL ? g_strdup (language->code) : NULL, g_free);
  right_to_left = language != NULL && is_right_to_left;
  choose (context);
  rebuild_windows (application);
}
