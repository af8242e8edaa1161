/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-fixture.h"

#include "majakka-contact-card.h"
#include "majakka-contact-list.h"
#include "majakka-contact-source.h"
#include "majakka-contacts-page.h"
#include "majakka-country-advice.h"
#include "majakka-country-row.h"
#include "majakka-emergency-card.h"
#include "majakka-help-page.h"
#include "majakka-language-names.h"
#include "majakka-phone-number.h"
#include "majakka-plan-page.h"
#include "majakka-source-words.h"
#include "majakka-web-button.h"

#include <adwaita.h>
#include <string.h>

static MajakkaContext *context;

static void
choose_country (const char *code)
{
  g_settings_set_string (majakka_context_get_settings (context), "country", code);
  g_assert_cmpstr (majakka_context_get_country (context), ==, *code != '\0' ? code : NULL);
}

static const char *
get_number (GPtrArray *numbers, guint position)
{
  g_assert_cmpuint (position, <, numbers->len);

  return majakka_phone_number_get_number (g_ptr_array_index (numbers, position));
}

static const MajakkaHelpEntry *
get_emergency (const char *code)
{
  const MajakkaHelpCountry *country =
      majakka_help_directory_find_country (majakka_context_get_directory (context), code);

  g_assert_nonnull (country);

  return majakka_help_country_get_emergency (country);
}

/* The emergency numbers stand first, all of them, in the order of the directory. */
static void
assert_emergency_first (GtkWidget *page, const char *code)
{
  const MajakkaHelpEntry *entry = get_emergency (code);
  g_autoptr (GPtrArray) numbers = app_fixture_find_all (page, MAJAKKA_TYPE_PHONE_NUMBER);

  for (guint i = 0; entry->phones[i] != NULL; i++)
    g_assert_cmpstr (get_number (numbers, i), ==, entry->phones[i]);
}

static void
test_templates (void)
{
  const GType types[] = {
    MAJAKKA_TYPE_CONTACT_CARD,   MAJAKKA_TYPE_CONTACT_LIST,   MAJAKKA_TYPE_CONTACT_SOURCE,
    MAJAKKA_TYPE_CONTACTS_PAGE,  MAJAKKA_TYPE_COUNTRY_ADVICE, MAJAKKA_TYPE_COUNTRY_ROW,
    MAJAKKA_TYPE_EMERGENCY_CARD, MAJAKKA_TYPE_HELP_PAGE,      MAJAKKA_TYPE_PHONE_NUMBER,
    MAJAKKA_TYPE_PLAN_PAGE,      MAJAKKA_TYPE_WEB_BUTTON,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *widget = g_object_ref_sink (g_object_new (types[i], NULL));

      g_assert_finalize_object (widget);
    }
}

static void
test_first_number (void)
{
  static const char *const codes[] = { "AT", "AU", "BE", "BG", "BY", "CA", "CY", "CZ", "DE", "DK",
                                       "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "INT",
                                       "IS", "IT", "KR", "KZ", "LT", "LU", "LV", "MT", "NL", "NO",
                                       "NZ", "PL", "PT", "RO", "RU", "SE", "SI", "SK", "UA", "US" };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      GtkWidget *page;

      choose_country (codes[i]);
      page = g_object_ref_sink (majakka_help_page_new (context));
      assert_emergency_first (page, codes[i]);
      g_assert_finalize_object (page);
    }
}

/* What the card above a page says, where no page was read that names the number. */
static void
assert_no_number (GtkWidget *page)
{
  g_autoptr (GPtrArray) cards = app_fixture_find_all (page, MAJAKKA_TYPE_EMERGENCY_CARD);
  g_autoptr (GPtrArray) labels = NULL;
  g_autoptr (GPtrArray) numbers = NULL;
  g_autoptr (GPtrArray) buttons = NULL;

  g_assert_cmpuint (cards->len, ==, 1);
  labels = app_fixture_find_all (g_ptr_array_index (cards, 0), GTK_TYPE_LABEL);
  numbers = app_fixture_find_all (g_ptr_array_index (cards, 0), MAJAKKA_TYPE_PHONE_NUMBER);
  buttons = app_fixture_find_all (g_ptr_array_index (cards, 0), GTK_TYPE_BUTTON);

  /* the heading and the words: no empty line, no number, nothing to copy */
  g_assert_cmpuint (labels->len, ==, 2);
  g_assert_true (g_str_has_prefix (gtk_label_get_text (g_ptr_array_index (labels, 1)),
                                   "Call the emergency number of your country."));
  g_assert_cmpuint (numbers->len, ==, 0);
  g_assert_cmpuint (buttons->len, ==, 0);
}

/* Switzerland has contacts, but we have read no page that names its emergency number. */
static void
test_no_number (void)
{
  MajakkaHelpPlans *plans = majakka_context_get_plans (context);
  GtkWidget *page;

  choose_country ("CH");
  for (guint i = 0; i < majakka_help_plans_count (plans); i++)
    {
      page = g_object_ref_sink (majakka_plan_page_new (context, majakka_help_plans_get (plans, i)));
      assert_no_number (page);
      g_assert_finalize_object (page);
    }
  page = g_object_ref_sink (majakka_contacts_page_new (context, MAJAKKA_CONTACTS_INTERNATIONAL));
  assert_no_number (page);
  g_assert_finalize_object (page);

  page = g_object_ref_sink (majakka_help_page_new (context));
  assert_no_number (page);

  /* The number comes and goes with the country. */
  choose_country ("FI");
  assert_emergency_first (page, "FI");
  choose_country ("CH");
  assert_no_number (page);
  g_assert_finalize_object (page);
}

/* What the number is for the others, the words are here: where the keyboard and the voice begin. */
static void
test_no_number_focus (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *page, *focus;
  g_autoptr (GPtrArray) cards = NULL;

  choose_country ("CH");
  page = majakka_help_page_new (context);
  gtk_window_set_child (GTK_WINDOW (window), page);
  cards = app_fixture_find_all (page, MAJAKKA_TYPE_EMERGENCY_CARD);
  gtk_window_present (GTK_WINDOW (window));
  do
    {
      g_main_context_iteration (NULL, TRUE);
      focus = gtk_window_get_focus (GTK_WINDOW (window));
    }
  while (focus == NULL || !gtk_widget_is_ancestor (focus, g_ptr_array_index (cards, 0)));
  g_assert_true (GTK_IS_LABEL (focus));
  g_assert_false (gtk_label_get_selection_bounds (GTK_LABEL (focus), NULL, NULL));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_unknown_country (void)
{
  GtkWidget *page;
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GPtrArray) rows_after = NULL;

  choose_country ("");
  page = g_object_ref_sink (majakka_help_page_new (context));
  rows = app_fixture_find_all (page, MAJAKKA_TYPE_COUNTRY_ROW);
  assert_emergency_first (page, MAJAKKA_HELP_INTERNATIONAL);
  /* One above the number, one at the contacts. */
  g_assert_cmpuint (rows->len, ==, 2);

  /* Choosing it there is choosing it everywhere: Albania is the first by name, and has no number. */
  adw_combo_row_set_selected (g_ptr_array_index (rows, 0), 1);
  g_assert_cmpstr (majakka_context_get_country (context), ==, "AL");
  assert_no_number (page);
  rows_after = app_fixture_find_all (page, MAJAKKA_TYPE_COUNTRY_ROW);
  g_assert_cmpuint (rows_after->len, ==, 1);
  g_assert_finalize_object (page);
}

static void
test_plans (void)
{
  MajakkaHelpPlans *plans = majakka_context_get_plans (context);

  choose_country ("RU");
  for (guint i = 0; i < majakka_help_plans_count (plans); i++)
    {
      const MajakkaHelpPlan *plan = majakka_help_plans_get (plans, i);
      g_autoptr (GPtrArray) entries = majakka_help_directory_list_for_plan (
          majakka_context_get_directory (context), plan, "RU");
      g_autoptr (GPtrArray) others =
          majakka_contact_list_choose (entries, 1u << MAJAKKA_HELP_EMERGENCY);
      GtkWidget *page = g_object_ref_sink (majakka_plan_page_new (context, plan));
      g_autoptr (GPtrArray) cards = app_fixture_find_all (page, MAJAKKA_TYPE_CONTACT_CARD);

      assert_emergency_first (page, "RU");
      g_assert_cmpuint (cards->len, ==, others->len);
      g_assert_finalize_object (page);
    }
}

/* Whether a label that is shown begins with these words. */
static gboolean
shows (GtkWidget *page, const char *words)
{
  g_autoptr (GPtrArray) labels = app_fixture_find_all (page, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    if (g_str_has_prefix (gtk_label_get_text (g_ptr_array_index (labels, i)), words))
      return TRUE;

  return FALSE;
}

/* Numbers to call are there whatever has become of the plans. */
static void
test_damaged_plans (void)
{
  const char text[] = "<plans xmlns=\"" MAJAKKA_HELP_NAMESPACE "\"><plan id=\"a\"/></plans>";
  g_autoptr (MajakkaHelpPlans) whole = majakka_help_plans_ref (majakka_context_get_plans (context));
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaHelpPlans) damaged =
      majakka_help_plans_read_memory (text, strlen (text), "plans.xml", faults);
  g_autoptr (GPtrArray) cards = NULL;
  GtkWidget *page;

  choose_country ("FI");
  g_assert_nonnull (majakka_faults_first_error (faults));
  majakka_context_set_plans (context, damaged);
  page = g_object_ref_sink (majakka_help_page_new (context));
  cards = app_fixture_find_all (page, MAJAKKA_TYPE_CONTACT_CARD);
  g_assert_cmpuint (cards->len, >, 3);
  assert_emergency_first (page, "FI");
  g_assert_true (shows (page, "The plans for the first hour are damaged"));
  g_assert_finalize_object (page);

  majakka_context_set_plans (context, whole);
  page = g_object_ref_sink (majakka_help_page_new (context));
  g_assert_false (shows (page, "The plans for the first hour are damaged"));
  g_assert_finalize_object (page);
}

static void
test_contacts_pages (void)
{
  GtkWidget *apps, *international;
  g_autoptr (GPtrArray) app_cards = NULL;
  g_autoptr (GPtrArray) international_cards = NULL;
  const MajakkaHelpCountry *country =
      majakka_help_directory_get_international (majakka_context_get_directory (context));

  apps = g_object_ref_sink (majakka_contacts_page_new (context, MAJAKKA_CONTACTS_APPS));
  international =
      g_object_ref_sink (majakka_contacts_page_new (context, MAJAKKA_CONTACTS_INTERNATIONAL));
  app_cards = app_fixture_find_all (apps, MAJAKKA_TYPE_CONTACT_CARD);
  international_cards = app_fixture_find_all (international, MAJAKKA_TYPE_CONTACT_CARD);

  g_assert_cmpuint (app_cards->len, >, 0);
  g_assert_cmpuint (app_cards->len + international_cards->len, ==, country->entries->len);
  g_assert_finalize_object (apps);
  g_assert_finalize_object (international);
}

static void
got_text_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  char **text = data;
  g_autoptr (GError) error = NULL;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
}

static void
assert_copies (GtkWidget *number)
{
  g_autoptr (GPtrArray) buttons = app_fixture_find_all (number, GTK_TYPE_BUTTON);
  g_autofree char *text = NULL;

  g_assert_cmpuint (buttons->len, ==, 1);
  g_signal_emit_by_name (g_ptr_array_index (buttons, 0), "clicked");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (number), NULL, got_text_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (text, ==, majakka_phone_number_get_number (MAJAKKA_PHONE_NUMBER (number)));
}

static void
test_copy (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *page;
  g_autoptr (GPtrArray) numbers = NULL;

  choose_country ("RU");
  page = majakka_help_page_new (context);
  gtk_window_set_child (GTK_WINDOW (window), page);
  numbers = app_fixture_find_all (page, MAJAKKA_TYPE_PHONE_NUMBER);
  g_assert_cmpuint (numbers->len, >, 2);
  for (guint i = 0; i < numbers->len; i++)
    assert_copies (g_ptr_array_index (numbers, i));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_spoken (void)
{
  GtkWidget *number = g_object_ref_sink (majakka_phone_number_new ("116 111", MAJAKKA_PHONE_LARGE));
  g_autoptr (GPtrArray) labels = app_fixture_find_all (number, GTK_TYPE_LABEL);
  g_autoptr (GPtrArray) buttons = app_fixture_find_all (number, GTK_TYPE_BUTTON);
  GtkLabel *label = g_ptr_array_index (labels, 0);

  g_assert_cmpstr (gtk_label_get_text (label), ==, "116 111");
  g_assert_true (gtk_label_get_selectable (label));
  g_assert_false (gtk_label_get_wrap (label));
  g_assert_cmpint (gtk_label_get_ellipsize (label), ==, PANGO_ELLIPSIZE_NONE);
  gtk_test_accessible_assert_property (label, GTK_ACCESSIBLE_PROPERTY_LABEL, "1 1 6, 1 1 1");
  gtk_test_accessible_assert_role (g_ptr_array_index (buttons, 0), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (g_ptr_array_index (buttons, 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Copy the number 1 1 6, 1 1 1");
  g_assert_finalize_object (number);
}

/* A number that does not fit is drawn smaller and the button goes below; nothing forces the window. */
static void
test_narrow (void)
{
  GtkWidget *number =
      g_object_ref_sink (majakka_phone_number_new ("8-800-2000-122", MAJAKKA_PHONE_LARGE));
  int minimum, natural, low, high;

  gtk_widget_measure (number, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <, natural);
  gtk_widget_measure (number, GTK_ORIENTATION_VERTICAL, natural, &low, NULL, NULL, NULL);
  gtk_widget_measure (number, GTK_ORIENTATION_VERTICAL, minimum, &high, NULL, NULL, NULL);
  g_assert_cmpint (high, >, low);
  g_assert_finalize_object (number);
}

static GtkWidget *
step (GtkWidget *window, GtkDirectionType direction)
{
  gtk_widget_child_focus (window, direction);

  return gtk_window_get_focus (GTK_WINDOW (window));
}

/* The keyboard goes through a number both ways. */
static void
test_keyboard (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *before = gtk_button_new_with_label ("before");
  GtkWidget *number = majakka_phone_number_new ("116 111", MAJAKKA_PHONE_LARGE);
  GtkWidget *after = gtk_button_new_with_label ("after");
  g_autoptr (GPtrArray) buttons = app_fixture_find_all (number, GTK_TYPE_BUTTON);
  g_autoptr (GPtrArray) labels = app_fixture_find_all (number, GTK_TYPE_LABEL);

  gtk_box_append (GTK_BOX (box), before);
  gtk_box_append (GTK_BOX (box), number);
  gtk_box_append (GTK_BOX (box), after);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));

  gtk_widget_grab_focus (before);
  g_assert_true (step (window, GTK_DIR_TAB_FORWARD) == g_ptr_array_index (labels, 0));
  g_assert_true (step (window, GTK_DIR_TAB_FORWARD) == g_ptr_array_index (buttons, 0));
  g_assert_true (step (window, GTK_DIR_TAB_FORWARD) == after);
  g_assert_true (step (window, GTK_DIR_TAB_BACKWARD) == g_ptr_array_index (buttons, 0));
  g_assert_true (step (window, GTK_DIR_TAB_BACKWARD) == g_ptr_array_index (labels, 0));
  g_assert_true (step (window, GTK_DIR_TAB_BACKWARD) == before);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What the advice list of a page says, its heading first; empty where it is hidden. */
static GPtrArray *
find_advice (GtkWidget *page)
{
  g_autoptr (GPtrArray) lists = app_fixture_find_all (page, MAJAKKA_TYPE_COUNTRY_ADVICE);

  if (lists->len == 0)
    return g_ptr_array_new ();
  g_assert_cmpuint (lists->len, ==, 1);

  return app_fixture_find_all (g_ptr_array_index (lists, 0), GTK_TYPE_LABEL);
}

static gboolean
has_words (const GPtrArray *labels, const char *words)
{
  for (guint i = 0; i < labels->len; i++)
    if (strstr (gtk_label_get_text (g_ptr_array_index (labels, i)), words) != NULL)
      return TRUE;

  return FALSE;
}

/* What is special in a country follows the country, and is not there where nothing is known. */
static void
assert_advice_follows (GtkWidget *page)
{
  g_autoptr (GPtrArray) finland = NULL;
  g_autoptr (GPtrArray) sweden = NULL;
  g_autoptr (GPtrArray) ireland = NULL;

  g_object_ref_sink (page);
  choose_country ("FI");
  finland = find_advice (page);
  g_assert_true (has_words (finland, "Good to know: Finland"));
  g_assert_true (has_words (finland, "a tip is not a crime report"));

  choose_country ("SE");
  sweden = find_advice (page);
  g_assert_true (has_words (sweden, "Good to know: Sweden"));
  g_assert_false (has_words (sweden, "Finland"));

  choose_country ("IE");
  ireland = find_advice (page);
  g_assert_cmpuint (ireland->len, ==, 0);
  g_assert_finalize_object (page);
}

static void
test_advice (void)
{
  assert_advice_follows (majakka_help_page_new (context));
  assert_advice_follows (majakka_plan_page_new (
      context, majakka_help_plans_get (majakka_context_get_plans (context), 0)));
}

static void
assert_source_words (const char *date, const char *wanted)
{
  g_autofree char *words = majakka_source_words (date, "2026-11-21");

  g_assert_cmpstr (words, ==, wanted);
}

/* A page has a date or it has none; the day on which it was read is always told. */
static void
test_source_words (void)
{
  GtkWidget *source;
  g_autoptr (GPtrArray) labels = NULL;

  assert_source_words (NULL, "The page has no date. Read on 21 November 2026.");
  assert_source_words ("2025", "Page dated 2025. Read on 21 November 2026.");
  assert_source_words ("2025-11", "Page dated November 2025. Read on 21 November 2026.");
  assert_source_words ("2023-09-25", "Page dated 25 September 2023. Read on 21 November 2026.");

  source = g_object_ref_sink (majakka_contact_source_new (
      context,
      majakka_help_directory_find_entry (majakka_context_get_directory (context), "ee-116111")));
  labels = app_fixture_find_all (source, GTK_TYPE_LABEL);
  g_assert_true (has_words (labels, "Check on the official page"));
  g_assert_true (has_words (labels, "The page has no date. Read on 21 November 2026."));
  g_assert_finalize_object (source);
}

static void
load_style (void)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/org/majakka/Majakka/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_object_unref (provider);
}

static void
assert_fits (GtkWidget *page, const char *what)
{
  GtkWidget *content = gtk_widget_get_next_sibling (gtk_widget_get_first_child (page));
  GtkWidget *window = gtk_window_new ();
  int minimum;

  /* Styles and settings are those of a window. */
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_test_message ("%s: %d", what, minimum);
  g_assert_cmpint (minimum, <=, 360);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* With text of twice the size no word, number or button makes a page wider than a telephone. */
static void
test_large_text (void)
{
  static const char *const languages[] = { "en", "fi", "ru", "sv" };
  /* Those with the longest words and the most contacts */
  static const char *const codes[] = {
    "CH", "DE", "FI", "GB", "INT", "NL", "RS", "RU", "UA", "US"
  };
  MajakkaHelpPlans *plans = majakka_context_get_plans (context);

  load_style ();
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      majakka_language_set (languages[i]);
      for (guint j = 0; j < G_N_ELEMENTS (codes); j++)
        {
          choose_country (codes[j]);
          assert_fits (majakka_help_page_new (context), codes[j]);
        }
      for (guint j = 0; j < majakka_help_plans_count (plans); j++)
        assert_fits (majakka_plan_page_new (context, majakka_help_plans_get (plans, j)),
                     majakka_help_plans_get (plans, j)->id);
      assert_fits (majakka_contacts_page_new (context, MAJAKKA_CONTACTS_APPS), "apps");
    }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * PANGO_SCALE, NULL);
  majakka_language_set ("en");
}

static void
assert_named (GtkWidget *page, GType type)
{
  g_autoptr (GPtrArray) found = app_fixture_find_all (page, type);

  g_assert_cmpuint (found->len, >, 0);
  for (guint i = 0; i < found->len; i++)
    g_assert_true (gtk_test_accessible_has_property (g_ptr_array_index (found, i),
                                                     GTK_ACCESSIBLE_PROPERTY_LABEL) ||
                   gtk_test_accessible_has_relation (g_ptr_array_index (found, i),
                                                     GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

static void
test_names (void)
{
  GtkWidget *page;
  g_autoptr (GPtrArray) rows = NULL;

  choose_country ("FI");
  page = g_object_ref_sink (majakka_help_page_new (context));
  assert_named (page, MAJAKKA_TYPE_WEB_BUTTON);
  assert_named (page, MAJAKKA_TYPE_CONTACT_CARD);
  assert_named (page, MAJAKKA_TYPE_EMERGENCY_CARD);
  rows = app_fixture_find_all (page, ADW_TYPE_ACTION_ROW);
  for (guint i = 0; i < rows->len; i++)
    gtk_test_accessible_assert_role (g_ptr_array_index (rows, i),
                                     MAJAKKA_IS_COUNTRY_ROW (g_ptr_array_index (rows, i))
                                         ? GTK_ACCESSIBLE_ROLE_COMBO_BOX
                                         : GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  g_assert_finalize_object (page);
}

/* A language without a name would be shown as its code. */
static void
test_languages (void)
{
  MajakkaHelpDirectory *directory = majakka_context_get_directory (context);
  g_autoptr (GPtrArray) countries =
      majakka_help_directory_list_countries (directory, majakka_context_get_translator (context));

  g_ptr_array_add (countries, (gpointer) majakka_help_directory_get_international (directory));
  for (guint i = 0; i < countries->len; i++)
    {
      const MajakkaHelpCountry *country = g_ptr_array_index (countries, i);

      for (guint j = 0; j < country->entries->len; j++)
        {
          const MajakkaHelpEntry *entry = g_ptr_array_index (country->entries, j);

          for (guint k = 0; entry->languages[k] != NULL; k++)
            g_assert_cmpstr (majakka_language_name (entry->languages[k]), !=, entry->languages[k]);
        }
    }
}

int
main (int argc, char **argv)
{
  int result;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  context = majakka_context_new ();
  g_test_add_func ("/app/help/advice", test_advice);
  g_test_add_func ("/app/help/templates", test_templates);
  g_test_add_func ("/app/help/first-number", test_first_number);
  g_test_add_func ("/app/help/no-number", test_no_number);
  g_test_add_func ("/app/help/no-number-focus", test_no_number_focus);
  g_test_add_func ("/app/help/unknown-country", test_unknown_country);
  g_test_add_func ("/app/help/plans", test_plans);
  g_test_add_func ("/app/help/damaged-plans", test_damaged_plans);
  g_test_add_func ("/app/help/contacts-pages", test_contacts_pages);
  g_test_add_func ("/app/help/source-words", test_source_words);
  g_test_add_func ("/app/help/copy", test_copy);
  g_test_add_func ("/app/help/spoken", test_spoken);
  g_test_add_func ("/app/help/narrow", test_narrow);
  g_test_add_func ("/app/help/names", test_names);
  g_test_add_func ("/app/help/languages", test_languages);
  g_test_add_func ("/app/help/keyboard", test_keyboard);
  g_test_add_func ("/app/help/large-text", test_large_text);
  result = g_test_run ();
  g_clear_object (&context);

  return result;
}
