/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is told in passing can be closed by people who do not see it, also what had to wait. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-toast.h"

static GtkWidget *
find_close_button (GtkWidget *overlay, const char *title)
{
  g_autoptr (GPtrArray) buttons = NULL;

  if (!app_fixture_has_words (overlay, title))
    return NULL;

  buttons = app_fixture_find_all (overlay, GTK_TYPE_BUTTON);
  for (guint i = 0; i < buttons->len; i++)
    if (g_strcmp0 (gtk_button_get_icon_name (buttons->pdata[i]), "window-close-symbolic") == 0)
      return buttons->pdata[i];

  return NULL;
}

static gboolean
shows_second (GtkWidget *overlay)
{
  return find_close_button (overlay, "Second") != NULL && !app_fixture_has_words (overlay, "First");
}

static void
check_name (GtkWidget *button)
{
  g_assert_nonnull (button);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Close");
}

static void
test_close (void)
{
  GtkWidget *window = gtk_window_new ();
  AdwToastOverlay *overlay = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  AdwToast *first = adw_toast_new ("First");

  adw_toast_overlay_set_child (overlay, gtk_label_new ("Page"));
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (overlay));
  gtk_window_present (GTK_WINDOW (window));
  adw_toast_set_timeout (first, 0);
  majakka_toast_add (overlay, first);
  majakka_toast_add (overlay, adw_toast_new ("Second"));
  check_name (find_close_button (GTK_WIDGET (overlay), "First"));

  adw_toast_dismiss (first);
  app_fixture_wait_until (shows_second, GTK_WIDGET (overlay));
  check_name (find_close_button (GTK_WIDGET (overlay), "Second"));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  if (!app_fixture_init (&argc, &argv))
    return 0;

  g_test_add_func ("/toast/close", test_close);

  return g_test_run ();
}
