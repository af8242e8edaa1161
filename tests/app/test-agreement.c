/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The pages of family agreements and of conversation cards: what is chosen is kept, found again and
 * printed. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-agreement-page.h"
#include "majakka-agreements-page.h"
#include "majakka-cards-page.h"
#include "majakka-pages.h"
#include "majakka-printable.h"

#include <adwaita.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

static MajakkaContext *context;

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

static GPtrArray *
find_all (GtkWidget *page, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (page, type, found);

  return found;
}

static gboolean
has_words (GtkWidget *page, const char *words)
{
  g_autoptr (GPtrArray) labels = find_all (page, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    if (strstr (gtk_label_get_text (g_ptr_array_index (labels, i)), words) != NULL)
      return TRUE;

  return FALSE;
}

/* The check button with these words, NULL when it is not shown. */
static GtkCheckButton *
find_check (GtkWidget *page, const char *words)
{
  g_autoptr (GPtrArray) checks = find_all (page, GTK_TYPE_CHECK_BUTTON);

  for (guint i = 0; i < checks->len; i++)
    if (has_words (g_ptr_array_index (checks, i), words))
      return g_ptr_array_index (checks, i);

  return NULL;
}

static void
tick (GtkWidget *page, const char *words, gboolean active)
{
  GtkCheckButton *check = find_check (page, words);

  g_assert_nonnull (check);
  gtk_check_button_set_active (check, active);
}

static gboolean
is_ticked (GtkWidget *page, const char *words)
{
  GtkCheckButton *check = find_check (page, words);

  g_assert_nonnull (check);

  return gtk_check_button_get_active (check);
}

/* The nth row for words with this title, from 0. */
static AdwEntryRow *
find_entry (GtkWidget *page, const char *title, guint n)
{
  g_autoptr (GPtrArray) rows = find_all (page, ADW_TYPE_ENTRY_ROW);

  for (guint i = 0; i < rows->len; i++)
    {
      AdwPreferencesRow *row = g_ptr_array_index (rows, i);

      if (g_strcmp0 (adw_preferences_row_get_title (row), title) == 0 && n-- == 0)
        return ADW_ENTRY_ROW (row);
    }

  return NULL;
}

static GtkWidget *
open_page (const char *id)
{
  return g_object_ref_sink (majakka_agreement_page_new (context, id));
}

static GPtrArray *
list_kept (void)
{
  return majakka_learner_store_list_writings (majakka_context_get_store (context),
                                              MAJAKKA_WRITING_AGREEMENT);
}

static MajakkaAgreement *
get_kept (void)
{
  g_autoptr (GPtrArray) kept = list_kept ();
  g_autoptr (GError) error = NULL;
  MajakkaAgreement *agreement;

  g_assert_cmpuint (kept->len, ==, 1);
  agreement = majakka_agreement_from_json (
      ((const MajakkaWriting *) g_ptr_array_index (kept, 0))->content, &error);
  g_assert_no_error (error);

  return agreement;
}

static void
forget (void)
{
  g_autoptr (GPtrArray) kept = list_kept ();

  for (guint i = 0; i < kept->len; i++)
    g_assert_true (majakka_learner_store_delete_writing (
        majakka_context_get_store (context),
        ((const MajakkaWriting *) g_ptr_array_index (kept, i))->id, NULL));
}

static void
add_own_line (GtkWidget *page, guint side, const char *words)
{
  AdwEntryRow *row = find_entry (page, "Add a line", side);

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), words);
  g_signal_emit_by_name (row, "entry-activated");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "");
}

/* To look is not to keep; the first choice is kept at once, with the promise that makes telling safe. */
static void
test_begin (void)
{
  GtkWidget *page = open_page (NULL);
  g_autoptr (GPtrArray) none = list_kept ();
  g_autoptr (MajakkaAgreement) agreement = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_null (find_check (page, "You will never be in trouble"));
  g_assert_null (majakka_printable_create_document (MAJAKKA_PRINTABLE (page), FALSE));
  tick (page, "6 to 9 years", TRUE);
  agreement = get_kept ();
  g_assert_cmpstr (agreement->age, ==, "6-9");
  g_assert_true (is_ticked (page, "You will never be in trouble for telling me."));
  g_assert_false (is_ticked (page, "I write as kindly as I speak."));
  g_assert_null (find_check (page, "I respect your privacy"));
  g_assert_finalize_object (page);
  forget ();
}

/* Somebody chooses and writes, leaves, and finds all of it. */
static void
test_kept (void)
{
  GtkWidget *page = open_page (NULL);
  g_autofree char *id = NULL;

  tick (page, "10 to 12 years", TRUE);
  tick (page, "I ask before I share a picture of somebody.", TRUE);
  tick (page, "I will not take your device away", FALSE);
  add_own_line (page, 0, "I feed the cat.");
  add_own_line (page, 1, "I ask how the game went.");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (page, "Names of the children", 0)),
                         "Aino, Eetu");
  tick (page, "In a month, on ", TRUE);
  id = majakka_agreement_page_dup_id (MAJAKKA_AGREEMENT_PAGE (page));
  g_assert_nonnull (id);
  g_assert_finalize_object (page);

  page = open_page (id);
  g_assert_true (is_ticked (page, "10 to 12 years"));
  g_assert_true (is_ticked (page, "In a month, on "));
  g_assert_true (is_ticked (page, "I ask before I share a picture of somebody."));
  g_assert_false (is_ticked (page, "I will not take your device away"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_entry (page, "Your own line", 0))), ==,
                   "I feed the cat.");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_entry (page, "Your own line", 1))), ==,
                   "I ask how the game went.");
  g_assert_cmpstr (
      gtk_editable_get_text (GTK_EDITABLE (find_entry (page, "Names of the children", 0))), ==,
      "Aino, Eetu");
  g_assert_finalize_object (page);
  forget ();
}

/* What is being typed is kept when the page goes, however fast. */
static void
test_typed_last (void)
{
  GtkWidget *page = open_page (NULL);
  g_autoptr (MajakkaAgreement) agreement = NULL;

  tick (page, "6 to 9 years", TRUE);
  add_own_line (page, 0, "I feed the cat.");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (page, "Your own line", 0)), "I feed the dog.");
  g_assert_finalize_object (page);
  agreement = get_kept ();
  g_assert_cmpstr (
      ((MajakkaAgreementLine *) g_ptr_array_index (agreement->lines, agreement->lines->len - 1))
          ->text,
      ==, "I feed the dog.");
  forget ();
}

static void
test_own_line_removed (void)
{
  GtkWidget *page = open_page (NULL);
  g_autoptr (MajakkaAgreement) agreement = NULL;
  g_autoptr (GPtrArray) buttons = NULL;

  tick (page, "6 to 9 years", TRUE);
  add_own_line (page, 0, "One");
  add_own_line (page, 0, "Two");
  buttons = find_all (GTK_WIDGET (find_entry (page, "Your own line", 0)), GTK_TYPE_BUTTON);
  g_signal_emit_by_name (g_ptr_array_index (buttons, buttons->len - 1), "clicked");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_entry (page, "Your own line", 0))), ==,
                   "Two");
  g_assert_null (find_entry (page, "Your own line", 1));
  agreement = get_kept ();
  g_assert_cmpuint (majakka_agreement_count (agreement, MAJAKKA_AGREEMENT_CHILD), ==, 1);
  g_assert_finalize_object (page);
  forget ();
}

/* A child has a birthday: other lines are suggested, and what was chosen is still there. */
static void
test_other_age (void)
{
  GtkWidget *page = open_page (NULL);

  tick (page, "6 to 9 years", TRUE);
  tick (page, "I write as kindly as I speak.", TRUE);
  tick (page, "16 and 17 years", TRUE);
  g_assert_true (is_ticked (page, "I write as kindly as I speak."));
  g_assert_null (find_check (page, "We set together who may write to you."));
  g_assert_nonnull (find_check (page, "I respect your privacy"));
  g_assert_finalize_object (page);
  forget ();
}

static gboolean
has_line (const MajakkaPages *pages, const char *words)
{
  g_autoptr (GArray) lines = majakka_pages_list_lines (pages, 0);

  for (guint i = 0; i < lines->len; i++)
    if (strstr (g_array_index (lines, MajakkaPageLine, i).words, words) != NULL)
      return TRUE;

  return FALSE;
}

/* What was chosen, what was written and who signs is on one page, and nothing else. */
static void
test_printed (void)
{
  GtkWidget *page = open_page (NULL);
  const MajakkaPaper *paper = majakka_paper_find ("letter");
  g_autoptr (MajakkaDocument) document = NULL;
  g_autoptr (MajakkaPages) pages = NULL;

  tick (page, "6 to 9 years", TRUE);
  tick (page, "I write as kindly as I speak.", TRUE);
  tick (page, "I listen first", TRUE);
  add_own_line (page, 0, "I feed <b>the cat & the dog.");
  add_own_line (page, 1, "");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (page, "Names of the children", 0)),
                         "Aino, Eetu");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (page, "Names of the adults", 0)), "Grandma");
  document = majakka_printable_create_document (MAJAKKA_PRINTABLE (page), FALSE);
  pages = majakka_pages_new (document, paper->width, paper->height);
  g_assert_cmpuint (majakka_pages_count (pages), ==, 1);
  g_assert_true (has_line (pages, "You will never"));
  g_assert_true (has_line (pages, "I write as kindly"));
  g_assert_true (has_line (pages, "I feed <b>"));
  g_assert_true (has_line (pages, "Eetu"));
  g_assert_true (has_line (pages, "Grandma"));
  g_assert_false (has_line (pages, "Before I get"));
  g_assert_finalize_object (page);
  forget ();
}

/* The list reads what is kept; what is damaged is said to be, and does not keep the others away. */
static void
test_list (void)
{
  GtkWidget *page = open_page (NULL);
  GtkWidget *window;
  GtkWidget *list;
  g_autoptr (GPtrArray) rows = NULL;

  tick (page, "6 to 9 years", TRUE);
  gtk_editable_set_text (GTK_EDITABLE (find_entry (page, "Names of the children", 0)),
                         "Aino & Eetu");
  g_assert_finalize_object (page);
  g_assert_cmpint (majakka_learner_store_keep_writing (majakka_context_get_store (context), 0,
                                                       MAJAKKA_WRITING_AGREEMENT, "{}", NULL),
                   !=, 0);

  window = gtk_window_new ();
  list = majakka_agreements_page_new (context);
  gtk_window_set_child (GTK_WINDOW (window), list);
  gtk_window_present (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  rows = find_all (list, ADW_TYPE_ACTION_ROW);
  g_assert_cmpuint (rows->len, ==, 2);
  g_assert_false (gtk_list_box_row_get_activatable (g_ptr_array_index (rows, 0)));
  g_assert_true (has_words (list, "Aino & Eetu"));
  g_assert_true (has_words (list, "6 to 9 years · 2 lines"));

  forget ();
  g_ptr_array_set_size (rows, 0);
  collect (list, ADW_TYPE_ACTION_ROW, rows);
  g_assert_cmpuint (rows->len, ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A writing that is no agreement, or of nobody here, opens an empty page and no crash. */
static void
test_unknown (void)
{
  static const char *const ids[] = { "999999", "nonsense", "", "-1" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      GtkWidget *page = open_page (ids[i]);

      g_assert_null (majakka_agreement_page_dup_id (MAJAKKA_AGREEMENT_PAGE (page)));
      g_assert_finalize_object (page);
    }
}

/* Nothing of a guest's is on the disk, and it ends with the guest. */
static void
test_guest (void)
{
  MajakkaLearnerStore *store = majakka_context_get_store (context);
  gint64 somebody = majakka_learner_store_get_current (store);
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (MajakkaAgreement) kept = NULL;
  GtkWidget *page;

  g_assert_true (majakka_learner_store_set_current (store, MAJAKKA_LEARNER_GUEST, NULL));
  page = open_page (NULL);
  tick (page, "10 to 12 years", TRUE);
  add_own_line (page, 0, "I feed the cat.");
  kept = get_kept ();
  g_assert_cmpstr (kept->age, ==, "10-12");
  g_assert_finalize_object (page);

  g_assert_true (majakka_learner_store_set_current (store, somebody, NULL));
  none = list_kept ();
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_true (majakka_learner_store_set_current (store, MAJAKKA_LEARNER_GUEST, NULL));
  g_clear_pointer (&none, g_ptr_array_unref);
  none = list_kept ();
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_true (majakka_learner_store_set_current (store, somebody, NULL));
}

static void
limit_files (rlim_t size)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (size, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  signal (SIGXFSZ, SIG_IGN);
}

static GtkWidget *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        return window;
    }

  return NULL;
}

/* On a full disk that is said once, what was chosen stays on the page, and is kept when there is room. */
static void
test_full (void)
{
  GtkWidget *page = open_page (NULL);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *dialog;
  g_autoptr (MajakkaAgreement) agreement = NULL;
  guint n_own = 0;

  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  tick (page, "10 to 12 years", TRUE);
  limit_files (1000);
  add_own_line (page, 0, "I feed the cat.");
  add_own_line (page, 0, "I water the plants.");
  dialog = find_dialog ();
  limit_files (RLIM_INFINITY);

  g_assert_nonnull (dialog);
  g_assert_true (has_words (dialog, "full"));
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_assert_null (find_dialog ());
  g_assert_nonnull (find_entry (page, "Your own line", 1));

  tick (page, "I ask before I share a picture of somebody.", TRUE);
  agreement = get_kept ();
  for (guint i = 0; i < agreement->lines->len; i++)
    if (((const MajakkaAgreementLine *) g_ptr_array_index (agreement->lines, i))->id == NULL)
      n_own++;
  g_assert_cmpuint (n_own, ==, 2);

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (page);
  forget ();
}

static void
test_cards (void)
{
  GtkWidget *page = g_object_ref_sink (majakka_cards_page_new (context));
  g_autoptr (MajakkaDocument) document = NULL;

  g_assert_true (has_words (page, "Choose an age."));
  g_assert_null (majakka_printable_create_document (MAJAKKA_PRINTABLE (page), FALSE));
  while (find_check (page, "Grooming") == NULL)
    g_main_context_iteration (NULL, TRUE);
  tick (page, "10 to 12 years", TRUE);
  g_assert_true (has_words (page, " cards, eight on a page."));
  document = majakka_printable_create_document (MAJAKKA_PRINTABLE (page), FALSE);
  g_assert_cmpstr (majakka_document_get_title (document), ==, "Conversation cards: 10 to 12 years");

  {
    g_autoptr (GPtrArray) checks = find_all (page, GTK_TYPE_CHECK_BUTTON);

    for (guint i = MAJAKKA_N_AGE_BANDS; i < checks->len; i++)
      gtk_check_button_set_active (g_ptr_array_index (checks, i), FALSE);
  }
  g_assert_true (has_words (page, "Choose a lesson that has cards for this age."));
  tick (page, "Grooming", TRUE);
  g_assert_true (has_words (page, "1 card, eight on a page."));
  g_assert_finalize_object (page);
}

/* The page goes before the lessons have been read. */
static void
test_cards_left (void)
{
  GtkWidget *page = g_object_ref_sink (majakka_cards_page_new (context));

  g_assert_finalize_object (page);
  for (guint i = 0; i < 20; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (5000);
    }
}

int
main (int argc, char **argv)
{
  int status;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  context = majakka_context_new ();
  majakka_catalogue_load (majakka_context_get_catalogue (context));

  g_test_add_func ("/app/agreement/begin", test_begin);
  g_test_add_func ("/app/agreement/kept", test_kept);
  g_test_add_func ("/app/agreement/typed-last", test_typed_last);
  g_test_add_func ("/app/agreement/own-line-removed", test_own_line_removed);
  g_test_add_func ("/app/agreement/other-age", test_other_age);
  g_test_add_func ("/app/agreement/printed", test_printed);
  g_test_add_func ("/app/agreement/list", test_list);
  g_test_add_func ("/app/agreement/unknown", test_unknown);
  g_test_add_func ("/app/agreement/guest", test_guest);
  g_test_add_func ("/app/agreement/full", test_full);
  g_test_add_func ("/app/cards/choose", test_cards);
  g_test_add_func ("/app/cards/left", test_cards_left);

  status = g_test_run ();
  g_object_unref (context);

  return status;
}
