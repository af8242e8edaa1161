/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* AdwAboutWindow is deprecated in later libadwaita and the one there is in 1.2: it is used here
 * alone. */

#include "majakka-about.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* What somebody who reports a mistake is asked first. */
static char *
describe_system (MajakkaContext *context)
{
  MajakkaCatalogue *catalogue = majakka_context_get_catalogue (context);
  g_autofree char *os = g_get_os_info (G_OS_INFO_KEY_PRETTY_NAME);

  return g_strdup_printf (
      "Majakka %s\n"
      "GTK %u.%u.%u, libadwaita %u.%u.%u, GLib %u.%u.%u\n"
      "%s\n"
      "Language %s, country %s\n"
      "%u lessons, progress kept: %s\n",
      PACKAGE_VERSION, gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (),
      adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version (),
      glib_major_version, glib_minor_version, glib_micro_version, os != NULL ? os : "-",
      majakka_language_get_current ()->code,
      majakka_context_get_country (context) != NULL ? majakka_context_get_country (context) : "-",
      g_list_model_get_n_items (G_LIST_MODEL (catalogue)),
      majakka_learner_store_get_kept (majakka_context_get_store (context)) ? "yes" : "no");
}

/**
 * majakka_about_present:
 * @parent: the window to stand over
 * @context: the context
 *
 * Opens the window that tells what Majakka is and who is behind it.
 */
void
majakka_about_present (GtkWindow *parent, MajakkaContext *context)
{
  GtkWidget *about;
  g_autofree char *system = NULL;
  const char *const developers[] = { "The Majakka developers", NULL };

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  system = describe_system (context);
  about = g_object_new (
      ADW_TYPE_ABOUT_WINDOW, "transient-for", parent, "modal", TRUE, "application-name", "Majakka",
      "application-icon", APPLICATION_ID, "version", PACKAGE_VERSION, "developer-name",
      _ ("The Majakka developers"), "developers", developers, "copyright",
      "© 2026 The Majakka developers", "license-type", GTK_LICENSE_GPL_3_0, "comments",
      _ ("Majakka is Finnish for lighthouse. It teaches the adults around a child to keep that child "
         "safe online. It does not replace the police, a helpline or a doctor, and no course makes a "
         "child safe by itself."),
      "debug-info", system, "debug-info-filename", "majakka.txt",
      /* Translators: put the names of those who translated here, one a line */
      "translator-credits", _ ("translator-credits"), NULL);

  adw_about_window_add_legal_section (
      ADW_ABOUT_WINDOW (about), _ ("Lessons, help directory and pictures"),
      "© 2026 The Majakka developers", GTK_LICENSE_CUSTOM,
      _ ("Creative Commons Attribution-ShareAlike 4.0 International"));
  adw_about_window_add_acknowledgement_section (
      ADW_ABOUT_WINDOW (about), _ ("What the lessons rest on"),
      (const char *[]){ _ ("The organisations that are named in the sources of each lesson"),
                        NULL });
  gtk_window_present (GTK_WINDOW (about));
}
