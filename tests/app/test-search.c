/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The search page, and where it leads. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-contact-card.h"
#include "majakka-found-group.h"
#include "majakka-found-row.h"
#include "majakka-glossary-page.h"
#include "majakka-header.h"
#include "majakka-home-page.h"
#include "majakka-lesson-page.h"
#include "majakka-message-label.h"
#include "majakka-search-field.h"
#include "majakka-search-marks.h"
#include "majakka-search-page.h"
#include "majakka-searcher.h"
#include "majakka-section-view.h"
#include "majakka-sign-row.h"
#include "majakka-signs-page.h"
#include "majakka-window.h"

#include <adwaita.h>
#include <string.h>

#define WAIT_MS 30000

static GtkApplication *application;

typedef struct
{
  MajakkaContext *context;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  GSettings *settings;

  self->context = majakka_context_new ();
  settings = majakka_context_get_settings (self->context);
  g_settings_set_boolean (settings, "first-start-done", TRUE);
  g_settings_set_string (settings, "country", "FI");
  majakka_catalogue_load (majakka_context_get_catalogue (self->context));
  self->window = majakka_window_new (application, self->context);
  gtk_window_present (GTK_WINDOW (self->window));
  app_fixture_turn ();
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  app_fixture_turn ();
  g_assert_finalize_object (self->context);
}

static gboolean
time_over_cb (gpointer over)
{
  *(gboolean *) over = TRUE;

  return G_SOURCE_REMOVE;
}

/* All words that are shown below a widget, in reading order. */
static void
read_words (GtkWidget *widget, GString *words)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (words, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    read_words (child, words);
}

static gboolean
says (GtkWidget *widget, const char *part)
{
  g_autoptr (GString) words = g_string_new (NULL);

  read_words (widget, words);

  return strstr (words->str, part) != NULL;
}

static GtkWidget *
open_search (Fixture *self)
{
  MajakkaSearcher *searcher = majakka_context_get_searcher (self->context);
  gboolean over = FALSE;
  guint source = g_timeout_add (WAIT_MS, time_over_cb, &over);
  GtkWidget *page;

  g_assert_true (gtk_widget_activate_action (self->window, "win.search", NULL));
  page = app_fixture_wait_for (self->window, MAJAKKA_TYPE_SEARCH_PAGE);
  while (!majakka_searcher_is_ready (searcher) && !over)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (over);
  g_source_remove (source);
  app_fixture_turn ();

  return page;
}

static GtkWidget *
get_entry (GtkWidget *page)
{
  return app_fixture_find (page, GTK_TYPE_SEARCH_ENTRY);
}

/* The arrow keys look where a row stands, and that is known with the next frame only. */
static void
wait_until_laid_out (GtkWidget *page)
{
  gboolean over = FALSE;
  guint source = g_timeout_add (WAIT_MS, time_over_cb, &over);
  GtkWidget *row;

  while (!over && (row = app_fixture_find (page, MAJAKKA_TYPE_FOUND_ROW)) != NULL &&
         gtk_widget_get_height (row) == 0)
    g_main_context_iteration (NULL, TRUE);
  if (!over)
    g_source_remove (source);
}

static void
type (GtkWidget *page, const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (get_entry (page)), words);
  app_fixture_turn ();
  wait_until_laid_out (page);
}

static gboolean
is_typing (GtkWidget *page)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (get_entry (page)));

  /* The window itself may have the keyboard or not: nobody manages windows here. */
  return gtk_root_get_focus (gtk_widget_get_root (page)) == GTK_WIDGET (text);
}

static guint
count_rows (GtkWidget *widget)
{
  guint n = 0;

  if (!gtk_widget_get_visible (widget))
    return 0;
  if (MAJAKKA_IS_FOUND_ROW (widget))
    return 1;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);

  return n;
}

static guint
count_marks (GtkWidget *widget)
{
  guint n = 0;

  if (GTK_IS_LABEL (widget) && gtk_label_get_attributes (GTK_LABEL (widget)) != NULL)
    {
      GSList *attributes = NULL;
      PangoAttrList *list = gtk_label_get_attributes (GTK_LABEL (widget));

      attributes = pango_attr_list_get_attributes (list);
      for (GSList *l = attributes; l != NULL; l = l->next)
        n += ((PangoAttribute *) l->data)->klass->type == PANGO_ATTR_BACKGROUND ? 1 : 0;
      g_slist_free_full (attributes, (GDestroyNotify) pango_attribute_destroy);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_marks (child);

  return n;
}

/* From nothing typed to something found, by kind, with the words marked. */
static void
test_type (Fixture *self, gconstpointer data)
{
  GtkWidget *page = open_search (self);

  g_assert_true (is_typing (page));
  g_assert_true (says (page, "Type a word to find it"));
  g_assert_cmpuint (count_rows (page), ==, 0);
  type (page, "g");
  g_assert_cmpuint (count_rows (page), ==, 0);
  g_assert_true (says (page, "Type a word to find it"));
  type (page, "groom");
  g_assert_false (says (page, "Type a word to find it"));
  g_assert_true (says (page, "Lessons\n"));
  g_assert_true (says (page, "Glossary\n"));
  g_assert_true (says (page, " found\n"));
  g_assert_cmpuint (count_rows (page), >, 3);
  g_assert_cmpuint (count_marks (page), >, 3);
  type (page, "helpline");
  g_assert_true (says (page, "Who to contact\n"));
  type (page, "blackmail");
  g_assert_true (says (page, "What to do\n"));
  /* Rows that have shown something do not show it any more. */
  type (page, "qqqq");
  g_assert_cmpuint (count_rows (page), ==, 0);
  g_assert_true (says (page, "Nothing found for “qqqq”."));
  g_assert_true (says (page, "Try a shorter form of the word"));
  g_assert_true (says (page, "Open the glossary"));
  type (page, "");
  g_assert_true (says (page, "Type a word to find it"));
  g_assert_false (says (page, "found for"));
}

static void
press (GtkWidget *page, guint key)
{
  gboolean handled = FALSE;
  GtkWidgetClass *klass = GTK_WIDGET_GET_CLASS (page);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (page);

  /* Keys cannot be pressed here; what is bound to them can be asked for. */
  g_assert_nonnull (klass);
  for (guint i = 0; !handled && i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint j = 0; !handled && j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key)
            handled = gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, page,
                                                    gtk_shortcut_get_arguments (shortcut));
        }
    }
  app_fixture_turn ();
}

static void
test_keys (Fixture *self, gconstpointer data)
{
  GtkWidget *page = open_search (self);

  type (page, "police");
  press (page, GDK_KEY_Down);
  g_assert_true (MAJAKKA_IS_FOUND_ROW (gtk_window_get_focus (GTK_WINDOW (self->window))));
  press (page, GDK_KEY_Escape);
  g_assert_true (is_typing (page));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (page))), ==, "police");
  g_signal_emit_by_name (get_entry (page), "stop-search");
  g_assert_nonnull (app_fixture_wait_for (self->window, MAJAKKA_TYPE_HOME_PAGE));

  /* What was looked for is not there for whoever comes next. */
  page = open_search (self);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (page))), ==, "");
}

static GtkWidget *
find_row (GtkWidget *widget, const char *part)
{
  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (MAJAKKA_IS_FOUND_ROW (widget))
    return says (widget, part) ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = find_row (child, part);

      if (row != NULL)
        return row;
    }

  return NULL;
}

/* Looks for something and opens the row that says @part. */
static GtkWidget *
open_found (Fixture *self, const char *words, const char *part)
{
  GtkWidget *page = open_search (self);
  GtkWidget *row;

  type (page, words);
  row = find_row (page, part);
  if (row == NULL)
    g_error ("“%s” does not find “%s”", words, part);
  majakka_found_row_open (MAJAKKA_FOUND_ROW (row));
  app_fixture_turn ();

  return page;
}

/* Return in the field opens the first of what was found: at its section, its block, with its words marked, until
 * another section is turned to. */
static void
test_lesson (Fixture *self, gconstpointer data)
{
  GtkWidget *page = open_search (self);
  GtkWidget *view;
  guint n_marks;

  type (page, "reshared");
  if (count_rows (page) == 0)
    type (page, "offender");
  g_assert_cmpuint (count_rows (page), >, 0);
  g_signal_emit_by_name (get_entry (page), "activate");
  view = app_fixture_wait_for (self->window, MAJAKKA_TYPE_SECTION_VIEW);
  n_marks = count_marks (view);
  g_assert_cmpuint (n_marks, >, 0);
  gtk_widget_activate_action (view, "lesson.next", NULL);
  app_fixture_turn ();
  g_assert_cmpuint (count_marks (app_fixture_wait_for (self->window, MAJAKKA_TYPE_SECTION_VIEW)),
                    ==, 0);
}

static void
test_sign (Fixture *self, gconstpointer data)
{
  g_autoptr (MajakkaSigns) signs = majakka_signs_read (
      majakka_catalogue_get_signs_file (majakka_context_get_catalogue (self->context)),
      majakka_faults_new ());
  const MajakkaSignEntry *last = g_ptr_array_index (signs->entries, signs->entries->len - 1);
  gboolean over = FALSE;
  GtkWidget *focus;

  gtk_widget_activate_action (self->window, "win.open-sign", "s", last->id);
  app_fixture_wait_for (self->window, MAJAKKA_TYPE_SIGN_ROW);
  g_timeout_add (3000, time_over_cb, &over);
  do
    {
      g_main_context_iteration (NULL, TRUE);
      focus = gtk_window_get_focus (GTK_WINDOW (self->window));
      focus = focus != NULL ? gtk_widget_get_ancestor (focus, MAJAKKA_TYPE_SIGN_ROW) : NULL;
    }
  while (focus == NULL && !over);
  g_assert_nonnull (focus);
  g_assert_cmpstr (majakka_sign_row_get_id (MAJAKKA_SIGN_ROW (focus)), ==, last->id);
  g_assert_true (majakka_disclosure_row_get_open (MAJAKKA_DISCLOSURE_ROW (focus)));
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_contact (Fixture *self, gconstpointer data)
{
  gboolean over = FALSE;
  GtkWidget *focus;

  open_found (self, "116111", "116 111");
  g_timeout_add (3000, time_over_cb, &over);
  do
    {
      g_main_context_iteration (NULL, TRUE);
      focus = gtk_window_get_focus (GTK_WINDOW (self->window));
      focus = focus != NULL ? gtk_widget_get_ancestor (focus, MAJAKKA_TYPE_CONTACT_CARD) : NULL;
    }
  while (focus == NULL && !over);
  g_assert_nonnull (focus);
  g_assert_true (says (focus, "116 111"));
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* On a page that has a search of its own that comes first, and the words go along. */
static void
test_from_glossary (Fixture *self, gconstpointer data)
{
  GtkWidget *glossary, *entry, *page;

  gtk_widget_activate_action (self->window, "win.open-glossary", "s", "");
  glossary = app_fixture_wait_for (self->window, MAJAKKA_TYPE_GLOSSARY_PAGE);
  entry = app_fixture_find (glossary, GTK_TYPE_SEARCH_ENTRY);
  gtk_widget_grab_focus (entry);
  gtk_widget_activate_action (self->window, "win.search", NULL);
  app_fixture_turn ();
  /* Whether or not the screen has given the window its keys yet. */
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) ==
                 GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (entry))));
  gtk_editable_set_text (GTK_EDITABLE (entry), "sextortion");
  gtk_widget_activate_action (self->window, "win.search", NULL);
  page = app_fixture_wait_for (self->window, MAJAKKA_TYPE_SEARCH_PAGE);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (page))), ==, "sextortion");
}

/* What is typed before the index of a language is there is looked for when it is. */
static void
wait_for_rows (GtkWidget *page)
{
  gboolean over = FALSE;
  guint source = g_timeout_add (WAIT_MS, time_over_cb, &over);

  while (count_rows (page) == 0 && !over)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (over);
  g_source_remove (source);
}

/* The page is built anew in another language, and finds in it what was typed. */
static void
test_language (Fixture *self, gconstpointer data)
{
  GtkWidget *page = open_search (self);

  type (page, "kuvien ");
  g_assert_cmpuint (count_rows (page), ==, 0);
  majakka_language_set ("fi");
  majakka_window_rebuild (MAJAKKA_WINDOW (self->window));
  page = app_fixture_wait_for (self->window, MAJAKKA_TYPE_SEARCH_PAGE);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (page))), ==, "kuvien ");
  wait_for_rows (page);
  majakka_language_set ("en");
}

/* A part that is heavy to read shows none of its words before it is asked for. */
static void
test_heavy (Fixture *self, gconstpointer data)
{
  const MajakkaSearchRow found = { .kind = MAJAKKA_SEARCH_LESSON,
                                   .id = "l",
                                   .part = "s",
                                   .heavy = TRUE,
                                   .title = "A part",
                                   .title_language = "en",
                                   .text = "Words that are heavy to read",
                                   .language = "en" };
  g_autoptr (MajakkaSearchQuery) query = majakka_search_query_new ("words");
  GtkWidget *row = g_object_ref_sink (majakka_found_row_new ());

  majakka_found_row_show (MAJAKKA_FOUND_ROW (row), &found, query);
  g_assert_false (says (row, "Words that"));
  g_assert_true (says (row, "heavy to read"));
  g_assert_finalize_object (row);
}

/* The language is kept, words of the program are not marked, and the text stays as it is. */
static void
test_marks (Fixture *self, gconstpointer data)
{
  MajakkaMessage message = { .source = (char *) "Say <em>threats</em> &amp; more" };
  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *words = majakka_message_label_new (self->context, NULL, &message);
  g_autoptr (MajakkaSearchQuery) query = majakka_search_query_new ("threat");

  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), gtk_label_new ("No threat"));
  g_assert_cmpuint (majakka_search_marks_show_below (box, query), ==, 1);
  g_assert_cmpuint (count_marks (box), ==, 1);
  g_assert_true (says (box, "Say threats & more"));
  g_assert_finalize_object (box);
}

static void
assert_fits (GtkWidget *widget, const char *language)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_test_message ("%s: %d", language, minimum);
  g_assert_cmpint (minimum, <=, 360);
}

static void
wait_until_narrow (Fixture *self)
{
  gboolean over = FALSE;

  g_timeout_add (500, time_over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (app_fixture_find (self->window, ADW_TYPE_VIEW_SWITCHER_BAR));
}

static gboolean
has_search_button (GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_BUTTON (widget) &&
      g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), "system-search-symbolic") == 0)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_search_button (child))
      return TRUE;

  return FALSE;
}

/* The button is never what makes the first page wider than a telephone. */
static void
assert_button_leaves_room (GtkWidget *header)
{
  int minimum;

  gtk_widget_measure (header, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_test_message ("header: %d, button: %d", minimum, has_search_button (header));
  g_assert_true (minimum <= 360 || !has_search_button (header));
}

/* With text of twice the size nothing of it is wider than a telephone. */
static void
test_large_text (Fixture *self, gconstpointer data)
{
  static const char *const languages[] = { "en", "fi", "ru" };

  gtk_window_set_default_size (GTK_WINDOW (self->window), 360, 640);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      GtkWidget *page;

      majakka_language_set (languages[i]);
      majakka_window_rebuild (MAJAKKA_WINDOW (self->window));
      app_fixture_turn ();
      wait_until_narrow (self);
      assert_button_leaves_room (app_fixture_find (self->window, MAJAKKA_TYPE_HEADER));
      page = open_search (self);
      type (page, i == 2 ? "полиция" : i == 1 ? "poliisi" : "police");
      wait_for_rows (page);
      wait_until_laid_out (page);
      assert_fits (gtk_widget_get_last_child (page), languages[i]);
      type (page, "qqqq");
      assert_fits (gtk_widget_get_last_child (page), languages[i]);
      gtk_widget_activate_action (self->window, "win.back", NULL);
      app_fixture_turn ();
    }
  majakka_language_set ("en");
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * PANGO_SCALE, NULL);
}

int
main (int argc, char **argv)
{
  int status;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  application = gtk_application_new (APPLICATION_ID ".Test", G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
#define ADD(name, func) g_test_add ("/search/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("type", test_type);
  ADD ("keys", test_keys);
  ADD ("lesson", test_lesson);
  ADD ("sign", test_sign);
  ADD ("contact", test_contact);
  ADD ("from-glossary", test_from_glossary);
  ADD ("language", test_language);
  ADD ("heavy", test_heavy);
  ADD ("marks", test_marks);
  ADD ("large-text", test_large_text);
#undef ADD

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
