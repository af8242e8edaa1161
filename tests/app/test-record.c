/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Notes for the police: nothing but words comes in, nothing is on disk before somebody says so, nothing is
 * lost before somebody says so. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-leavable.h"
#include "majakka-print-dialog.h"
#include "majakka-printable.h"
#include "majakka-record-draft.h"
#include "majakka-record-guard.h"
#include "majakka-record-note.h"
#include "majakka-record-notes.h"
#include "majakka-record-page.h"
#include "majakka-record-text.h"
#include "majakka-record-unread.h"
#include "majakka-records-page.h"
#include "majakka-window.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#define WORDS "The account was called sunflower-seven"

static GtkApplication *application;

typedef struct
{
  MajakkaContext *context;
  MajakkaLearnerStore *store; /* borrowed */
  GtkWidget *window;
} Fixture;

static void
settle (void)
{
  for (guint i = 0; i < 200; i++)
    g_main_context_iteration (NULL, FALSE);
}

/* Longer than the pause before what is written goes to the disk */
static void
wait_saved (void)
{
  gint64 end = g_get_monotonic_time () + 700 * 1000;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (2000);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->context = majakka_context_new ();
  fixture->store = majakka_context_get_store (fixture->context);
  g_settings_set_boolean (majakka_context_get_settings (fixture->context), "first-start-done",
                          TRUE);
  fixture->window = majakka_window_new (application, fixture->context);
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();
}

static char *
get_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "majakka", NULL);
}

/* A home in which nothing can be written, not even by root: something else has the name of the folder. */
static void
set_up_read_only (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *away = g_strconcat (folder, "-away", NULL);
  g_autoptr (GError) error = NULL;

  g_rename (folder, away);
  g_file_set_contents (folder, "", 0, &error);
  g_assert_no_error (error);
  set_up (fixture, data);
}

static void
tear_down_read_only (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *away = g_strconcat (folder, "-away", NULL);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_finalize_object (fixture->context);
  g_assert_cmpint (g_unlink (folder), ==, 0);
  g_rename (away, folder);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_true (majakka_learner_store_delete_all (fixture->store, NULL));
  g_assert_finalize_object (fixture->context);
}

static void
activate (Fixture *fixture, const char *action)
{
  gtk_widget_activate_action (fixture->window, action, NULL);
  settle ();
}

static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GPtrArray *
find_all (GtkWidget *widget, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (widget, type, found);

  return found;
}

/* The one that is shown, or NULL */
static GtkWidget *
find (GtkWidget *widget, GType type)
{
  g_autoptr (GPtrArray) found = find_all (widget, type);

  return found->len > 0 ? g_ptr_array_index (found, 0) : NULL;
}

static gboolean
has_words (GtkWidget *widget, const char *words)
{
  g_autoptr (GPtrArray) labels = find_all (widget, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    if (strstr (gtk_label_get_text (g_ptr_array_index (labels, i)), words) != NULL)
      return TRUE;

  return FALSE;
}

static GtkWidget *
find_button (GtkWidget *widget, const char *words)
{
  g_autoptr (GPtrArray) buttons = find_all (widget, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    if (g_strcmp0 (gtk_button_get_label (g_ptr_array_index (buttons, i)), words) == 0)
      return g_ptr_array_index (buttons, i);

  return NULL;
}

static void
press (GtkWidget *widget, const char *words)
{
  GtkWidget *button = find_button (widget, words);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  settle ();
}

static GtkWidget *
get_page (Fixture *fixture)
{
  GtkWidget *page = find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE);

  g_assert_nonnull (page);

  return page;
}

/* The dialog that is open, or NULL */
static AdwMessageDialog *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window) && gtk_widget_get_visible (window))
        return ADW_MESSAGE_DIALOG (window);
    }

  return NULL;
}

static void
answer (const char *response)
{
  AdwMessageDialog *dialog = find_dialog ();

  g_assert_nonnull (dialog);
  g_object_ref (dialog);
  /* A button hides the dialog before it answers. */
  gtk_widget_set_visible (GTK_WIDGET (dialog), FALSE);
  adw_message_dialog_response (dialog, response);
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_object_unref (dialog);
  settle ();
}

static MajakkaRecordText *
get_text (GtkWidget *widget, guint position)
{
  g_autoptr (GPtrArray) texts = find_all (widget, MAJAKKA_TYPE_RECORD_TEXT);

  g_assert_cmpuint (position, <, texts->len);

  return g_ptr_array_index (texts, position);
}

/* As if it was typed, pasted or dropped */
static void
insert (MajakkaRecordText *text, const char *words)
{
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (majakka_record_text_get_view (text)),
                                    words, -1);
  settle ();
}

static void
assert_text (MajakkaRecordText *text, const char *wanted)
{
  g_autofree char *words = majakka_record_text_dup_words (text);

  g_assert_cmpstr (words, ==, wanted);
}

static GtkWidget *
get_note (GtkWidget *page, guint position)
{
  g_autoptr (GPtrArray) notes = find_all (page, MAJAKKA_TYPE_RECORD_NOTE);

  g_assert_cmpuint (position, <, notes->len);

  return g_ptr_array_index (notes, position);
}

static void
write_time (GtkWidget *page, guint note, const char *words)
{
  insert (get_text (get_note (page, note), MAJAKKA_RECORD_TIME), words);
}

/* The times of all notes, in their order */
static void
assert_times (GtkWidget *page, const char *wanted)
{
  g_autoptr (GPtrArray) notes = find_all (page, MAJAKKA_TYPE_RECORD_NOTE);
  g_autoptr (GString) times = g_string_new (NULL);

  for (guint i = 0; i < notes->len; i++)
    {
      MajakkaRecordText *text = get_text (g_ptr_array_index (notes, i), MAJAKKA_RECORD_TIME);
      g_autofree char *words = majakka_record_text_dup_words (text);

      g_string_append_printf (times, "%s|", words);
    }
  g_assert_cmpstr (times->str, ==, wanted);
}

static GPtrArray *
list_writings (Fixture *fixture)
{
  return majakka_learner_store_list_writings (fixture->store, MAJAKKA_WRITING_RECORD);
}

static gboolean
is_on_disk (Fixture *fixture, const char *words)
{
  g_autofree char *folder = g_path_get_dirname (majakka_learner_store_get_path (fixture->store));
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *data = NULL;
      gsize length;

      if (g_file_get_contents (path, &data, &length, NULL) &&
          memmem (data, length, words, strlen (words)) != NULL)
        return TRUE;
    }

  return FALSE;
}

static GtkWidget *
open_new (Fixture *fixture)
{
  activate (fixture, "win.open-records");

  return get_page (fixture);
}

static GtkWidget *
open_with_words (Fixture *fixture)
{
  GtkWidget *page = open_new (fixture);

  insert (get_text (get_note (page, 0), MAJAKKA_RECORD_WHO), WORDS);

  return page;
}

static void
test_empty_is_left_without_a_word (Fixture *fixture, gconstpointer data)
{
  open_new (fixture);
  g_assert_false (has_words (fixture->window, "What helps the police to know"));
  activate (fixture, "win.back");
  g_assert_null (find_dialog ());
  g_assert_null (find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE));
}

/* Only on the screen until somebody keeps it, then on disk as it is written */
static void
test_keep (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open_with_words (fixture);
  g_autoptr (GPtrArray) writings = NULL;

  wait_saved ();
  g_assert_false (is_on_disk (fixture, "sunflower-seven"));
  g_assert_null (find_button (page, "Delete now…"));
  press (page, "Keep on this computer");
  g_assert_true (is_on_disk (fixture, "sunflower-seven"));
  g_assert_null (find_button (page, "Keep on this computer"));

  write_time (page, 0, "at dawn-of-day");
  g_assert_false (is_on_disk (fixture, "dawn-of-day"));
  wait_saved ();
  g_assert_true (is_on_disk (fixture, "dawn-of-day"));

  /* What was written last is not lost by going. */
  write_time (page, 0, ", second-thought");
  activate (fixture, "win.back");
  g_assert_null (find_dialog ());
  g_assert_true (is_on_disk (fixture, "second-thought"));

  writings = list_writings (fixture);
  g_assert_cmpuint (writings->len, ==, 1);
  activate (fixture, "win.open-records");
  g_assert_nonnull (find (fixture->window, MAJAKKA_TYPE_RECORDS_PAGE));
  g_assert_true (has_words (fixture->window, "1 note, last changed"));
  g_assert_false (has_words (fixture->window, "sunflower"));
  gtk_widget_activate (find (fixture->window, ADW_TYPE_ACTION_ROW));
  settle ();
  assert_times (get_page (fixture), "at dawn-of-day, second-thought|");
}

static void
test_leave_and_go_on (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open_with_words (fixture);

  for (guint i = 0; i < 3; i++)
    {
      static const char *const ways[] = { "win.back", "win.home", "window.close" };

      activate (fixture, ways[i]);
      g_assert_nonnull (find_dialog ());
      answer ("cancel");
      g_assert_true (get_page (fixture) == page);
      assert_text (get_text (get_note (page, 0), MAJAKKA_RECORD_WHO), WORDS);
    }
}

static void
test_leave_and_keep (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) writings = NULL;

  open_with_words (fixture);
  activate (fixture, "win.back");
  answer ("keep");
  g_assert_null (find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE));
  writings = list_writings (fixture);
  g_assert_cmpuint (writings->len, ==, 1);
  g_assert_true (is_on_disk (fixture, "sunflower-seven"));
}

static void
test_leave_and_discard (Fixture *fixture, gconstpointer data)
{
  open_with_words (fixture);
  activate (fixture, "win.back");
  answer ("discard");
  g_assert_null (find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE));
  g_assert_false (is_on_disk (fixture, "sunflower-seven"));
  g_assert_false (majakka_record_draft_is_waiting (fixture->context));

  assert_text (get_text (get_note (open_new (fixture), 0), MAJAKKA_RECORD_WHO), "");
}

static void
test_leave_and_print (Fixture *fixture, gconstpointer data)
{
  open_with_words (fixture);
  activate (fixture, "win.back");
  answer ("print");
  g_assert_true (MAJAKKA_IS_PRINT_DIALOG (find_dialog ()));
  answer ("cancel");
  get_page (fixture);
}

/* Below Get help the notes wait; the lessons are behind both. */
static void
test_pages_above (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open_with_words (fixture);

  activate (fixture, "win.help");
  g_assert_null (find_dialog ());
  g_assert_null (find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE));
  activate (fixture, "win.open-records");
  g_assert_true (get_page (fixture) == page);

  activate (fixture, "win.help");
  activate (fixture, "win.home");
  g_assert_nonnull (find_dialog ());
  answer ("discard");
  g_assert_null (find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE));
}

static void
test_another_language (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open_with_words (fixture);

  majakka_window_rebuild (MAJAKKA_WINDOW (fixture->window));
  settle ();
  page = get_page (fixture);
  assert_text (get_text (get_note (page, 0), MAJAKKA_RECORD_WHO), WORDS);

  press (page, "Keep on this computer");
  majakka_window_rebuild (MAJAKKA_WINDOW (fixture->window));
  settle ();
  g_assert_nonnull (find_button (get_page (fixture), "Delete now…"));
}

/* The notes of one person are not shown to another, and are there when the first comes back. */
static void
test_another_person (Fixture *fixture, gconstpointer data)
{
  gint64 first = majakka_learner_store_get_current (fixture->store);
  gint64 second = majakka_learner_store_add_learner (fixture->store, "Second", NULL,
                                                     MAJAKKA_LEARNER_PARENT, NULL);

  open_with_words (fixture);
  g_assert_true (majakka_learner_store_set_current (fixture->store, second, NULL));
  settle ();
  g_assert_null (find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE));
  assert_text (get_text (get_note (open_new (fixture), 0), MAJAKKA_RECORD_WHO), "");

  g_assert_true (majakka_learner_store_set_current (fixture->store, first, NULL));
  settle ();
  g_assert_true (majakka_record_draft_is_waiting (fixture->context));
  assert_text (get_text (get_note (open_new (fixture), 0), MAJAKKA_RECORD_WHO), WORDS);
  activate (fixture, "win.back");
  answer ("discard");
}

static void
test_guest (Fixture *fixture, gconstpointer data)
{
  gint64 first = majakka_learner_store_get_current (fixture->store);
  GtkWidget *page;

  g_assert_true (majakka_learner_store_set_current (fixture->store, MAJAKKA_LEARNER_GUEST, NULL));
  settle ();
  page = open_with_words (fixture);
  g_assert_null (find_button (page, "Keep on this computer"));
  g_assert_true (has_words (page, "Nothing is kept of a guest"));
  activate (fixture, "win.back");
  g_assert_null (find_button (GTK_WIDGET (find_dialog ()), "_Keep"));
  answer ("cancel");

  /* It ends with the guest. */
  g_assert_true (majakka_learner_store_set_current (fixture->store, first, NULL));
  g_assert_true (majakka_learner_store_set_current (fixture->store, MAJAKKA_LEARNER_GUEST, NULL));
  settle ();
  g_assert_false (majakka_record_draft_is_waiting (fixture->context));
  g_assert_true (majakka_learner_store_set_current (fixture->store, first, NULL));
  g_assert_false (is_on_disk (fixture, "sunflower-seven"));
}

static void
test_delete (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open_with_words (fixture);
  g_autoptr (GPtrArray) writings = NULL;

  press (page, "Keep on this computer");
  press (page, "Delete now…");
  answer ("cancel");
  g_assert_true (is_on_disk (fixture, "sunflower-seven"));

  press (page, "Delete now…");
  answer ("yes");
  g_assert_nonnull (find_dialog ());
  g_assert_true (has_words (GTK_WIDGET (find_dialog ()), "PDF files"));
  answer ("close");
  g_assert_null (find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE));
  g_assert_false (is_on_disk (fixture, "sunflower-seven"));
  writings = list_writings (fixture);
  g_assert_cmpuint (writings->len, ==, 0);
  wait_saved ();
  g_assert_false (is_on_disk (fixture, "sunflower-seven"));
}

static void
test_notes (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open_new (fixture);
  GtkWidget *notes;

  write_time (page, 0, "one");
  press (page, "Add another note");
  write_time (page, 1, "two");
  press (page, "Add another note");
  write_time (page, 2, "three");
  assert_times (page, "one|two|three|");
  g_assert_true (has_words (page, "Note 3"));

  g_signal_emit_by_name (get_note (page, 2), "move", -1);
  assert_times (page, "one|three|two|");
  g_signal_emit_by_name (get_note (page, 0), "move", -1);
  assert_times (page, "one|three|two|");

  notes = find (page, MAJAKKA_TYPE_RECORD_NOTES);
  g_assert_false (majakka_record_notes_get_can_undo (MAJAKKA_RECORD_NOTES (notes)));
  g_signal_emit_by_name (get_note (page, 1), "remove");
  settle ();
  assert_times (page, "one|two|");
  g_assert_true (has_words (page, "Note removed"));
  majakka_record_notes_undo (MAJAKKA_RECORD_NOTES (notes));
  settle ();
  assert_times (page, "one|three|two|");
  g_assert_false (majakka_record_notes_get_can_undo (MAJAKKA_RECORD_NOTES (notes)));

  majakka_record_entry_set_day (
      majakka_record_note_get_entry (MAJAKKA_RECORD_NOTE (get_note (page, 2))), "2026-11-20");
  g_signal_emit_by_name (get_note (page, 2), "changed");
  press (page, "Put the notes in the order of time");
  assert_times (page, "two|one|three|");

  activate (fixture, "win.back");
  answer ("discard");
}

static void
test_refuses (Fixture *fixture, gconstpointer data)
{
  static const char *const bad[] = { "data:image/png;base64,iVBORw0KGgo=",
                                     "file:///home/somebody/picture.jpg" };
  GtkWidget *page = open_with_words (fixture);
  MajakkaRecordText *text = get_text (get_note (page, 0), MAJAKKA_RECORD_WHO);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (majakka_record_text_get_view (text));
  g_autoptr (GdkTexture) picture = NULL;
  g_autoptr (GBytes) pixels = g_bytes_new_static ("1234", 4);
  g_autofree char *long_words = g_strnfill (3 * MAJAKKA_RECORD_MAX_WORDS, ' ');
  GtkTextIter end;

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      insert (text, bad[i]);
      g_assert_true (has_words (GTK_WIDGET (find_dialog ()), "Never copy, print or keep"));
      answer ("close");
      assert_text (text, WORDS);
    }

  picture = gdk_memory_texture_new (1, 1, GDK_MEMORY_R8G8B8A8, pixels, 4);
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert_paintable (buffer, &end, GDK_PAINTABLE (picture));
  settle ();
  answer ("close");
  assert_text (text, WORDS);

  insert (text, long_words);
  g_assert_true (has_words (GTK_WIDGET (find_dialog ()), "room for about two pages"));
  answer ("close");
  assert_text (text, WORDS);

  /* From the clipboard: a picture is refused, words are taken. */
  gdk_clipboard_set_texture (gtk_widget_get_clipboard (page), picture);
  g_signal_emit_by_name (majakka_record_text_get_view (text), "paste-clipboard");
  settle ();
  answer ("close");
  assert_text (text, WORDS);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (page), ", twice");
  g_signal_emit_by_name (majakka_record_text_get_view (text), "paste-clipboard");
  wait_saved ();
  g_assert_null (find_dialog ());
  assert_text (text, WORDS ", twice");

  activate (fixture, "win.back");
  answer ("discard");
}

static void
test_formats (void)
{
  static const struct
  {
    const char *types[3];
    MajakkaRecordRefusal wanted;
  } cases[] = {
    { { "text/plain;charset=utf-8" }, MAJAKKA_RECORD_WORDS },
    { { "text/html", "text/plain" }, MAJAKKA_RECORD_WORDS },
    { { "image/png" }, MAJAKKA_RECORD_PICTURE },
    { { "video/mp4", "image/png" }, MAJAKKA_RECORD_PICTURE },
    { { "image/png", "text/html" }, MAJAKKA_RECORD_PICTURE },
    { { "image/png", "text/plain" }, MAJAKKA_RECORD_WORDS },
    { { "text/uri-list", "text/plain" }, MAJAKKA_RECORD_FILE },
    { { "x-special/gnome-copied-files", "text/plain" }, MAJAKKA_RECORD_FILE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n = 0;
      g_autoptr (GdkContentFormats) formats = NULL;

      while (n < 3 && cases[i].types[n] != NULL)
        n++;
      formats = gdk_content_formats_new ((const char **) cases[i].types, n);
      g_assert_cmpint (majakka_record_guard_check_formats (formats), ==, cases[i].wanted);
    }
}

/* Somebody changed the file of progress, or the disk did: nothing is shown, nothing is changed. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  static const char *const bad[] = { "{\"said\":\"half of", "[[[[[[[[[[[[[[[[", "\xff\xfe",
                                     "{\"format\":7}" };
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "what-is-there.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      gint64 id = majakka_learner_store_keep_writing (fixture->store, 0, MAJAKKA_WRITING_RECORD,
                                                      bad[i], NULL);
      GtkWidget *unread;
      g_autofree char *saved = NULL;
      g_autoptr (MajakkaWriting) writing = NULL;
      g_autofree char *target = g_strdup_printf ("%" G_GINT64_FORMAT, id);

      activate (fixture, "win.open-records");
      g_assert_true (has_words (fixture->window, "They cannot be read"));
      gtk_widget_activate_action (fixture->window, "win.open-record", "(ss)", target, "");
      settle ();
      unread = find (fixture->window, MAJAKKA_TYPE_RECORD_UNREAD);
      g_assert_nonnull (unread);
      g_assert_true (has_words (unread, "Nothing was changed"));
      g_assert_null (
          majakka_printable_create_document (MAJAKKA_PRINTABLE (get_page (fixture)), FALSE));
      g_assert_true (majakka_record_unread_save (MAJAKKA_RECORD_UNREAD (unread), file, NULL));
      g_assert_true (g_file_get_contents (path, &saved, NULL, NULL));
      g_assert_cmpstr (saved, ==, bad[i]);
      writing = majakka_learner_store_get_writing (fixture->store, id);
      g_assert_cmpstr (writing->content, ==, bad[i]);

      press (unread, "Delete now…");
      answer ("yes");
      answer ("close");
      g_assert_null (find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE));
      activate (fixture, "win.back");
    }
  g_unlink (path);
}

/* Every writing fails, as on a full disk: it is said, and what is on the screen stays. */
static void
test_cannot_be_saved (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open_with_words (fixture);
  g_autoptr (GPtrArray) writings = NULL;
  MajakkaWriting *writing;

  press (page, "Keep on this computer");
  writings = list_writings (fixture);
  writing = g_ptr_array_index (writings, 0);
  /* Gone behind the back of the form */
  g_assert_true (majakka_learner_store_delete_writing (fixture->store, writing->id, NULL));

  write_time (page, 0, "late");
  wait_saved ();
  g_assert_true (has_words (page, "The last changes are only on the screen."));
  assert_times (page, "late|");
  press (page, "Try again");
  g_assert_true (has_words (page, "The last changes are only on the screen."));

  activate (fixture, "win.back");
  g_assert_true (has_words (GTK_WIDGET (find_dialog ()), "could not be saved"));
  answer ("keep");
  answer ("close");
  assert_text (get_text (get_note (get_page (fixture), 0), MAJAKKA_RECORD_WHO), WORDS);
  activate (fixture, "win.back");
  answer ("discard");
  g_assert_null (find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE));
}

/* It does not offer to keep them, says why, and does not let them go without a question. */
static void
test_read_only (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open_with_words (fixture);

  g_assert_null (find_button (page, "Keep on this computer"));
  g_assert_true (has_words (page, "Nothing can be saved on this computer now"));
  activate (fixture, "win.back");
  g_assert_null (find_button (GTK_WIDGET (find_dialog ()), "_Keep"));
  answer ("cancel");
  assert_text (get_text (get_note (get_page (fixture), 0), MAJAKKA_RECORD_WHO), WORDS);
  activate (fixture, "win.back");
  answer ("discard");
  g_assert_null (find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE));
}

static void
test_from_a_plan (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page;

  gtk_widget_activate_action (fixture->window, "win.open-plan", "s", "blackmail");
  settle ();
  press (fixture->window, "Write it down for the police");
  page = get_page (fixture);
  g_assert_true (has_words (page, "What helps the police to know"));
  g_assert_true (has_words (page, "Dates and times, and your time zone"));
  write_time (page, 0, "late");

  /* They belong to the notes, whatever happens to the page. */
  majakka_window_rebuild (MAJAKKA_WINDOW (fixture->window));
  settle ();
  g_assert_true (has_words (get_page (fixture), "Dates and times, and your time zone"));
  activate (fixture, "win.back");
  answer ("discard");
}

static void
test_hide (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open_with_words (fixture);

  g_assert_null (strstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), "olice"));
  activate (fixture, "win.hide");
  g_assert_null (find (fixture->window, MAJAKKA_TYPE_RECORD_PAGE));

  /* The question waits behind the sheet, and is asked once. */
  activate (fixture, "window.close");
  activate (fixture, "window.close");
  g_assert_null (find_dialog ());
  activate (fixture, "win.unhide");
  g_assert_true (get_page (fixture) == page);
  answer ("discard");
  fixture->window = majakka_window_new (application, fixture->context);
  settle ();
  g_assert_null (find_dialog ());
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  application = gtk_application_new (APPLICATION_ID ".Test", G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, &error));
  g_assert_no_error (error);

#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)
  ADD ("/record/empty-is-left-without-a-word", test_empty_is_left_without_a_word);
  ADD ("/record/keep", test_keep);
  ADD ("/record/leave-and-go-on", test_leave_and_go_on);
  ADD ("/record/leave-and-keep", test_leave_and_keep);
  ADD ("/record/leave-and-discard", test_leave_and_discard);
  ADD ("/record/leave-and-print", test_leave_and_print);
  ADD ("/record/pages-above", test_pages_above);
  ADD ("/record/another-language", test_another_language);
  ADD ("/record/another-person", test_another_person);
  ADD ("/record/guest", test_guest);
  ADD ("/record/delete", test_delete);
  ADD ("/record/notes", test_notes);
  ADD ("/record/refuses", test_refuses);
  g_test_add_func ("/record/formats", test_formats);
  ADD ("/record/damaged", test_damaged);
  ADD ("/record/cannot-be-saved", test_cannot_be_saved);
  g_test_add ("/record/read-only", Fixture, NULL, set_up_read_only, test_read_only,
              tear_down_read_only);
  ADD ("/record/from-a-plan", test_from_a_plan);
  ADD ("/record/hide", test_hide);

  return g_test_run ();
}
