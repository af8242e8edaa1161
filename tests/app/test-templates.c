/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Makes every template that is in the program. A misspelt class, property or handler in a .ui file
 * shows only when it is loaded; this finds a new file by itself. */

#include "app-fixture.h"

#include <adwaita.h>
#include <gmodule.h>
#include <string.h>

#define TEMPLATES "/org/majakka/Majakka/ui/"

typedef GType (*GetTypeFunc) (void);

/* "majakka-learn-page.ui" is the template of what majakka_learn_page_get_type () registers. */
static GType
find_type (const char *file)
{
  g_autoptr (GString) symbol = g_string_new (file);
  GModule *program = g_module_open (NULL, 0);
  GetTypeFunc get_type = NULL;

  g_string_truncate (symbol, symbol->len - strlen (".ui"));
  g_string_append (symbol, "_get_type");
  g_string_replace (symbol, "-", "_", 0);
  if (!g_module_symbol (program, symbol->str, (gpointer *) &get_type))
    g_error ("%s has no %s ()", file, symbol->str);

  return get_type ();
}

static void
drop_later (GtkWidget *widget)
{
  if (GTK_IS_WINDOW (widget))
    gtk_window_destroy (GTK_WINDOW (widget));
  else
    g_object_unref (widget);
}

static void
test_template (gconstpointer data)
{
  GType type = find_type (data);
  GtkWidget *widget;
  gpointer watched;

  if (G_TYPE_IS_ABSTRACT (type))
    return;

  widget = g_object_ref_sink (g_object_new (type, NULL));
  watched = widget;
  g_object_add_weak_pointer (G_OBJECT (widget), &watched);
  if (GTK_IS_WINDOW (widget))
    g_object_unref (widget);
  drop_later (widget);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_null (watched);
}

static void
add_folder (const char *folder)
{
  g_autofree char *path = g_strconcat (TEMPLATES, folder, NULL);
  g_auto (GStrv) files = g_resources_enumerate_children (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *name = g_strconcat ("/templates/", folder, files[i], NULL);

      g_test_add_data_func_full (name, g_strdup (files[i]), test_template, g_free);
    }
}

int
main (int argc, char **argv)
{
  g_auto (GStrv) folders = NULL;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  folders = g_resources_enumerate_children (TEMPLATES, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert_nonnull (folders);
  for (guint i = 0; folders[i] != NULL; i++)
    add_folder (folders[i]);

  return g_test_run ();
}
