/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A page on its way to paper: the same renderer for the printer and for the file. */

#include "app-fixture.h"
#include "majakka-context.h"
#include "majakka-help-page.h"
#include "majakka-print-dialog.h"
#include "majakka-print.h"

#include <string.h>

typedef struct
{
  MajakkaContext *context;
  GtkWidget *window;
  GtkWidget *page;
  MajakkaDocument *document;
  char *folder;
  char *said; /* in a toast, last */
} Fixture;

static void
show_toast_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *words, gpointer data)
{
  Fixture *self = data;

  g_free (self->said);
  self->said = g_variant_dup_string (words, NULL);
}

/* Listens to what the window would show. */
static void
listen (Fixture *self)
{
  const GActionEntry entries[] = {
    { .name = "show-toast", .activate = show_toast_cb, .parameter_type = "s" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (self->window, "win", G_ACTION_GROUP (actions));
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->context = majakka_context_new ();
  self->window = gtk_window_new ();
  self->page = g_object_ref_sink (majakka_help_page_new (self->context));
  gtk_window_set_child (GTK_WINDOW (self->window), self->page);
  listen (self);
  self->document = majakka_printable_create_document (MAJAKKA_PRINTABLE (self->page), FALSE);
  self->folder = g_dir_make_tmp ("majakka-print-XXXXXX", NULL);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  majakka_document_unref (self->document);
  g_object_unref (self->page);
  g_object_unref (self->context);
  g_free (self->folder);
  g_free (self->said);
}

static void
assert_is_pdf (const char *path)
{
  g_autofree char *data = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  g_assert_cmpuint (length, >, 5000);
  g_assert_true (g_str_has_prefix (data, "%PDF-"));
}

static void
test_prints (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = g_build_filename (self->folder, "printed.pdf", NULL);
  g_autoptr (GtkPrintOperation) operation =
      majakka_print_create_operation (self->page, self->document);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT,
                                            /* parent= */ NULL, &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  assert_is_pdf (path);
}

static void
test_saves (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = g_build_filename (self->folder, "saved.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  majakka_print_save (self->page, self->document, file);
  assert_is_pdf (path);
}

static void
test_place_that_is_not_there (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = g_build_filename (self->folder, "no", "where.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  majakka_print_save (self->page, self->document, file);
  g_assert_false (g_file_query_exists (file, NULL));
  g_assert_nonnull (self->said);
  g_assert_nonnull (strstr (self->said, "where.pdf"));
  g_assert_null (strstr (self->said, "Saved"));
}

/* What the desktop says of a printer that fails is said on, whatever it is: here it prints into a folder that is
 * not there. */
static void
test_printer_that_fails (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = g_build_filename (self->folder, "no", "where.pdf", NULL);
  g_autoptr (GtkPrintOperation) operation =
      majakka_print_create_operation (self->page, self->document);

  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT,
                                            GTK_WINDOW (self->window), NULL),
                   ==, GTK_PRINT_OPERATION_RESULT_ERROR);
  g_assert_nonnull (self->said);
  g_assert_true (g_str_has_prefix (self->said, "It could not be printed: "));
}

static void
test_asks_for_the_form (Fixture *self G_GNUC_UNUSED, gconstpointer data G_GNUC_UNUSED)
{
  const char *const papers[] = { "All of it", "A page", NULL };
  GtkWidget *window = gtk_window_new ();
  GtkWidget *two = majakka_print_dialog_new (GTK_WINDOW (window), papers);
  GtkWidget *one = majakka_print_dialog_new (GTK_WINDOW (window), papers + 2);
  GtkWidget *second;

  g_assert_true (
      gtk_widget_get_visible (adw_message_dialog_get_extra_child (ADW_MESSAGE_DIALOG (two))));
  g_assert_false (
      gtk_widget_get_visible (adw_message_dialog_get_extra_child (ADW_MESSAGE_DIALOG (one))));
  g_assert_cmpuint (majakka_print_dialog_get_paper (MAJAKKA_PRINT_DIALOG (two)), ==, 0);
  second = gtk_widget_get_next_sibling (app_fixture_find (
      gtk_widget_get_first_child (adw_message_dialog_get_extra_child (ADW_MESSAGE_DIALOG (two))),
      GTK_TYPE_CHECK_BUTTON));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (second), TRUE);
  g_assert_cmpuint (majakka_print_dialog_get_paper (MAJAKKA_PRINT_DIALOG (two)), ==, 1);
  g_assert_cmpuint (majakka_print_dialog_get_paper (MAJAKKA_PRINT_DIALOG (one)), ==, 0);

  gtk_window_destroy (GTK_WINDOW (two));
  gtk_window_destroy (GTK_WINDOW (one));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  if (!app_fixture_init (&argc, &argv))
    return 0;

  g_test_add ("/print/prints", Fixture, NULL, set_up, test_prints, tear_down);
  g_test_add ("/print/saves", Fixture, NULL, set_up, test_saves, tear_down);
  g_test_add ("/print/place-that-is-not-there", Fixture, NULL, set_up, test_place_that_is_not_there,
              tear_down);
  g_test_add ("/print/printer-that-fails", Fixture, NULL, set_up, test_printer_that_fails,
              tear_down);
  g_test_add ("/print/asks-for-the-form", Fixture, NULL, set_up, test_asks_for_the_form, tear_down);

  return g_test_run ();
}
