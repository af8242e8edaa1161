/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What every test of widgets begins with. */

#include "app-fixture.h"

#include "majakka-text.h"

#include <adwaita.h>
#include <string.h>

#define WAIT_MS 30000

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  /* The application does this; without it widgets have other sizes than people see. */
  gtk_css_provider_load_from_resource (provider, "/org/majakka/Majakka/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/* Gives the test a home of its own, and GTK with the look of the program. Returns FALSE, and has said
 * so, when there is no display or no installed tree to test with. */
gboolean
app_fixture_init (int *argc, char ***argv)
{
  g_autofree char *home = g_dir_make_tmp ("majakka-app-XXXXXX", NULL);

  /* Not G_TEST_OPTION_ISOLATE_DIRS: libadwaita needs the schemas of the desktop. */
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_setenv ("XDG_CACHE_HOME", home, TRUE);
  g_test_init (argc, argv, NULL);
  if (!g_file_test (PKGDATADIR "/help/directory.xml", G_FILE_TEST_EXISTS) || !gtk_init_check ())
    {
      g_print ("1..0 # SKIP needs a display and an installed tree\n");
      return FALSE;
    }

  majakka_language_init (LOCALEDIR);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  load_style ();

  return TRUE;
}

/* Lets everything happen that can happen now. */
void
app_fixture_turn (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

/* The first thing of a type that is shown, or NULL. */
GtkWidget *
app_fixture_find (GtkWidget *widget, GType type)
{
  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return NULL;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = app_fixture_find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
time_over_cb (gpointer over)
{
  *(gboolean *) over = TRUE;

  return G_SOURCE_REMOVE;
}

/* Lets things happen until something is true of @widget; the caller looks whether it came true. */
void
app_fixture_wait_until (gboolean (*condition) (GtkWidget *widget), GtkWidget *widget)
{
  gboolean over = FALSE;
  guint source = g_timeout_add (WAIT_MS, time_over_cb, &over);

  while (!condition (widget) && !over)
    g_main_context_iteration (NULL, TRUE);
  if (!over)
    g_source_remove (source);
}

/* Lets things happen for some time, for what must not happen. */
void
app_fixture_wait (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, time_over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/* What is shown of a type, in reading order */
GPtrArray *
app_fixture_find_all (GtkWidget *widget, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (widget, type, found);

  return found;
}

/* Whether a label that is shown has these words in it */
gboolean
app_fixture_has_words (GtkWidget *widget, const char *words)
{
  g_autoptr (GPtrArray) labels = app_fixture_find_all (widget, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    if (strstr (gtk_label_get_text (g_ptr_array_index (labels, i)), words) != NULL)
      return TRUE;

  return FALSE;
}

/* Waits until something of a type is shown. */
GtkWidget *
app_fixture_wait_for (GtkWidget *window, GType type)
{
  gboolean over = FALSE;
  guint source = g_timeout_add (WAIT_MS, time_over_cb, &over);
  GtkWidget *found;

  while ((found = app_fixture_find (window, type)) == NULL && !over)
    g_main_context_iteration (NULL, TRUE);
  if (over)
    g_error ("no %s is shown", g_type_name (type));
  g_source_remove (source);

  return found;
}
