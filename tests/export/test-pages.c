/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands on which page. */

#include "majakka-export.h"
#include "majakka-lesson-finder.h"
#include "majakka-lesson-reader.h"
#include "majakka-pdf.h"

#include <glib/gstdio.h>
#include <string.h>

static const MajakkaPaper *
a4 (void)
{
  return majakka_paper_find ("a4");
}

static MajakkaPages *
lay_out (MajakkaDocument *document)
{
  return majakka_pages_new (document, a4 ()->width, a4 ()->height);
}

static const MajakkaPageLine *
get_line (const GArray *lines, guint position)
{
  return &g_array_index (lines, MajakkaPageLine, position);
}

static guint
count_lines (const MajakkaPages *pages)
{
  guint n = 0;

  for (guint i = 0; i < majakka_pages_count (pages); i++)
    {
      g_autoptr (GArray) lines = majakka_pages_list_lines (pages, i);

      n += lines->len;
    }

  return n;
}

/* Some lines long. */
static char *
create_paragraph (const char *first, guint n_words)
{
  GString *out = g_string_new (first);

  for (guint i = 0; i < n_words; i++)
    g_string_append (out, " harbour");

  return g_string_free (out, FALSE);
}

static void
test_headings_keep_text (void)
{
  /* A heading is pushed down line by line: at each height it has to take text along. */
  for (guint n = 20; n < 60; n++)
    {
      MajakkaDocumentBuilder *builder = majakka_document_builder_new ("Harbour");
      g_autofree char *text = create_paragraph ("text", 60);
      g_autoptr (MajakkaDocument) document = NULL;
      g_autoptr (MajakkaPages) pages = NULL;

      for (guint i = 0; i < n; i++)
        majakka_document_builder_add_text (builder, MAJAKKA_TEXT_SMALL, "line");
      majakka_document_builder_add_text (builder, MAJAKKA_TEXT_HEADING, "Heading");
      majakka_document_builder_add_text (builder, MAJAKKA_TEXT_SUBHEADING, "Subheading");
      majakka_document_builder_add_text (builder, MAJAKKA_TEXT_BODY, text);
      document = majakka_document_builder_finish (builder);
      pages = lay_out (document);
      for (guint i = 0; i < majakka_pages_count (pages); i++)
        {
          g_autoptr (GArray) lines = majakka_pages_list_lines (pages, i);

          g_assert_false (get_line (lines, lines->len - 1)->is_heading);
        }
    }
}

static void
test_no_line_stands_alone (void)
{
  guint n_broken = 0;

  for (guint n = 30; n < 70; n++)
    {
      MajakkaDocumentBuilder *builder = majakka_document_builder_new ("Harbour");
      g_autofree char *text = create_paragraph ("first", 60);
      g_autoptr (MajakkaDocument) document = NULL;
      g_autoptr (MajakkaPages) pages = NULL;
      g_autoptr (GArray) lines = NULL;
      guint n_here = 0;

      for (guint i = 0; i < n; i++)
        majakka_document_builder_add_text (builder, MAJAKKA_TEXT_SMALL, "line");
      majakka_document_builder_add_text (builder, MAJAKKA_TEXT_BODY, text);
      document = majakka_document_builder_finish (builder);
      pages = lay_out (document);
      if (majakka_pages_count (pages) < 2)
        continue;

      lines = majakka_pages_list_lines (pages, 1);
      for (guint i = 0; i < lines->len; i++)
        n_here += strstr (get_line (lines, i)->words, "harbour") != NULL;
      g_assert_cmpuint (n_here, !=, 1);
      g_assert_cmpuint (count_lines (pages) - n - n_here, !=, 1);
      n_broken += n_here > 0 && n_here < count_lines (pages) - n;
    }

  g_assert_cmpuint (n_broken, >, 0);
}

static void
add_box (MajakkaDocumentBuilder *builder, guint n_lines)
{
  majakka_document_builder_begin_box (builder, MAJAKKA_BOX_NOTE);
  for (guint i = 0; i < n_lines; i++)
    majakka_document_builder_add_text (builder, MAJAKKA_TEXT_SMALL, "boxed");
  majakka_document_builder_end (builder);
}

static guint
count_words_on_page (const MajakkaPages *pages, guint page, const char *words)
{
  g_autoptr (GArray) lines = majakka_pages_list_lines (pages, page);
  guint n = 0;

  for (guint i = 0; i < lines->len; i++)
    n += g_str_equal (get_line (lines, i)->words, words);

  return n;
}

static void
test_notes_are_not_broken (void)
{
  for (guint n = 20; n < 60; n += 3)
    {
      MajakkaDocumentBuilder *builder = majakka_document_builder_new ("Harbour");
      g_autoptr (MajakkaDocument) document = NULL;
      g_autoptr (MajakkaPages) pages = NULL;

      for (guint i = 0; i < n; i++)
        majakka_document_builder_add_text (builder, MAJAKKA_TEXT_SMALL, "line");
      add_box (builder, 12);
      document = majakka_document_builder_finish (builder);
      pages = lay_out (document);
      for (guint i = 0; i < majakka_pages_count (pages); i++)
        {
          guint found = count_words_on_page (pages, i, "boxed");

          g_assert_true (found == 0 || found == 12);
        }
    }
}

static void
test_long_box_goes_on (void)
{
  MajakkaDocumentBuilder *builder = majakka_document_builder_new ("Harbour");
  g_autoptr (MajakkaDocument) document = NULL;
  g_autoptr (MajakkaPages) pages = NULL;

  majakka_document_builder_add_text (builder, MAJAKKA_TEXT_BODY, "before");
  add_box (builder, 200);
  document = majakka_document_builder_finish (builder);
  pages = lay_out (document);

  g_assert_cmpuint (count_lines (pages), ==, 201);
  g_assert_cmpuint (majakka_pages_count (pages), >, 2);
  g_assert_cmpuint (majakka_pages_count (pages), <, 8);
}

static void
add_row (MajakkaDocumentBuilder *builder,
         MajakkaRowStyle style,
         const char *left,
         const char *right)
{
  majakka_document_builder_begin_row (builder, style);
  majakka_document_builder_begin_cell (builder, 1);
  majakka_document_builder_add_text (builder, MAJAKKA_TEXT_BODY, left);
  majakka_document_builder_end (builder);
  majakka_document_builder_begin_cell (builder, 2);
  majakka_document_builder_add_text (builder, MAJAKKA_TEXT_BODY, right);
  majakka_document_builder_end (builder);
  majakka_document_builder_end (builder);
}

static void
test_table_repeats_its_head (void)
{
  MajakkaDocumentBuilder *builder = majakka_document_builder_new ("Harbour");
  g_autofree char *long_text = create_paragraph ("right", 30);
  g_autoptr (MajakkaDocument) document = NULL;
  g_autoptr (MajakkaPages) pages = NULL;

  add_row (builder, MAJAKKA_ROW_TABLE_HEAD, "Head", "Head");
  for (guint i = 0; i < 40; i++)
    add_row (builder, MAJAKKA_ROW_TABLE, "left", long_text);
  document = majakka_document_builder_finish (builder);
  pages = lay_out (document);

  g_assert_cmpuint (majakka_pages_count (pages), >, 2);
  for (guint i = 0; i < majakka_pages_count (pages); i++)
    {
      g_autoptr (GArray) lines = majakka_pages_list_lines (pages, i);

      g_assert_cmpstr (get_line (lines, 0)->words, ==, "Head");
      g_assert_cmpuint (count_words_on_page (pages, i, "Head"), ==, 2);
    }
}

static void
test_row_taller_than_a_page (void)
{
  MajakkaDocumentBuilder *builder = majakka_document_builder_new ("Harbour");
  g_autofree char *long_text = create_paragraph ("right", 1500);
  g_autoptr (MajakkaDocument) document = NULL;
  g_autoptr (MajakkaPages) pages = NULL;

  add_row (builder, MAJAKKA_ROW_TABLE_HEAD, "Head", "Head");
  add_row (builder, MAJAKKA_ROW_TABLE, "left", long_text);
  document = majakka_document_builder_finish (builder);
  pages = lay_out (document);

  for (guint i = 0; i < majakka_pages_count (pages); i++)
    {
      g_autoptr (GArray) lines = majakka_pages_list_lines (pages, i);

      for (guint j = 0; j < lines->len; j++)
        g_assert_cmpfloat (get_line (lines, j)->y, <, a4 ()->height - 60);
    }
}

/* A phone number that goes on in the next line is misread. */
static void
test_numbers_are_not_broken (void)
{
  MajakkaDocumentBuilder *builder = majakka_document_builder_new ("Harbour");
  g_autoptr (MajakkaDocument) document = NULL;
  g_autoptr (MajakkaPages) pages = NULL;

  majakka_document_builder_begin_row (builder, MAJAKKA_ROW_COLUMNS);
  for (guint i = 0; i < 4; i++)
    {
      majakka_document_builder_begin_cell (builder, 1);
      majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_NUMBER, "1-800-422-4453");
      majakka_document_builder_end (builder);
    }
  majakka_document_builder_end (builder);
  document = majakka_document_builder_finish (builder);
  pages = lay_out (document);

  g_assert_cmpuint (count_words_on_page (pages, 0, "1-800-422-4453"), ==, 4);
}

static void
test_paper (void)
{
  g_assert_cmpstr (majakka_paper_find_for_country ("US")->name, ==, "letter");
  g_assert_cmpstr (majakka_paper_find_for_country ("FI")->name, ==, "a4");
  g_assert_cmpstr (majakka_paper_find_for_country (NULL)->name, ==, "a4");
  g_assert_null (majakka_paper_find ("napkin"));
}

static char *
get_locale_dir (void)
{
  return g_test_build_filename (G_TEST_BUILT, "..", "po", "locale", NULL);
}

/* The lessons of the tree, in a language that the build has compiled. */
typedef struct
{
  GPtrArray *lessons; /* of MajakkaLesson */
  MajakkaTranslator *translator;
  MajakkaHelpDirectory *directory;
  char *pictures;
  MajakkaExportSettings settings;
} Course;

static void
course_set_up (Course *self, gconstpointer language)
{
  g_autofree char *locale = get_locale_dir ();
  const char *root = g_getenv ("MAJAKKA_SOURCE_DIR");
  g_autofree char *folder = g_build_filename (root, "data", "lessons", NULL);
  g_autofree char *help = g_build_filename (root, "data", "help", "directory.xml", NULL);
  g_autoptr (GPtrArray) files = majakka_lesson_finder_list (folder);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();

  majakka_language_set (language);
  self->lessons = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_lesson_unref);
  for (guint i = 0; i < files->len; i++)
    g_ptr_array_add (self->lessons,
                     majakka_lesson_read_file (g_ptr_array_index (files, i), faults));
  self->translator = majakka_translator_new (LESSONS_DOMAIN, locale, "en");
  self->directory = majakka_help_directory_read_file (help, faults);
  self->pictures = g_build_filename (folder, "pictures", NULL);
  self->settings.translator = self->translator;
  self->settings.directory = self->directory;
  self->settings.country = "FI";
  self->settings.for_group = TRUE;
  self->settings.today = "2026-11-26";
  g_assert_cmpuint (self->lessons->len, >=, 16);
}

static void
course_tear_down (Course *self, gconstpointer language G_GNUC_UNUSED)
{
  g_ptr_array_unref (self->lessons);
  majakka_translator_unref (self->translator);
  majakka_help_directory_unref (self->directory);
  g_free (self->pictures);
  majakka_language_set ("en");
}

static void
test_summary_is_one_page (Course *self, gconstpointer language G_GNUC_UNUSED)
{
  static const char *const papers[] = { "a4", "letter" };

  for (guint i = 0; i < self->lessons->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (papers); j++)
      {
        const MajakkaPaper *paper = majakka_paper_find (papers[j]);
        g_autoptr (MajakkaDocument) document = majakka_document_new_for_summary (
            g_ptr_array_index (self->lessons, i), &self->settings);
        g_autoptr (MajakkaPages) pages = majakka_pages_new (document, paper->width, paper->height);

        g_test_message ("%s", majakka_document_get_title (document));
        g_assert_cmpuint (majakka_pages_count (pages), ==, 1);
      }
}

static void
check_lesson (Course *self, MajakkaLesson *lesson)
{
  g_autoptr (MajakkaDocument) document =
      majakka_document_new_for_lesson (lesson, self->pictures, &self->settings);
  g_autoptr (MajakkaPages) pages = lay_out (document);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < majakka_pages_count (pages); i++)
    {
      g_autoptr (GArray) lines = majakka_pages_list_lines (pages, i);

      g_assert_cmpuint (lines->len, >, 0);
      g_assert_false (get_line (lines, lines->len - 1)->is_heading);
      for (guint j = 0; j < lines->len; j++)
        {
          g_assert_cmpfloat (get_line (lines, j)->x, >, 40);
          g_assert_cmpfloat (get_line (lines, j)->x + get_line (lines, j)->width, <,
                             a4 ()->width - 40);
        }
    }
  bytes = majakka_pdf_render (pages, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), >, 10000);
}

static void
test_lessons (Course *self, gconstpointer language)
{
  /* The pseudo-languages are there for what a language does, not for what a lesson does. */
  guint n = strchr (language, '_') != NULL ? 2 : self->lessons->len;

  for (guint i = 0; i < n; i++)
    check_lesson (self, g_ptr_array_index (self->lessons, i));
}

static void
test_right_to_left (Course *self, gconstpointer language G_GNUC_UNUSED)
{
  g_autoptr (MajakkaDocument) document = NULL;
  g_autoptr (MajakkaPages) pages = NULL;
  g_autoptr (GArray) lines = NULL;
  const MajakkaPageLine *title;

  if (!majakka_language_get_current ()->right_to_left)
    {
      g_test_skip ("the pseudo-languages were not built");
      return;
    }

  document = majakka_document_new_for_lesson (g_ptr_array_index (self->lessons, 0), self->pictures,
                                              &self->settings);
  pages = lay_out (document);
  lines = majakka_pages_list_lines (pages, 0);
  title = get_line (lines, 0);
  g_assert_cmpfloat (title->x + title->width, >, a4 ()->width - 80);
  g_assert_cmpfloat (title->x, >, 76);
}

int
main (int argc, char **argv)
{
  static const char *const languages[] = { "en", "fi", "ru", "ar_XB", "en_XA" };
  g_autofree char *locale = NULL;

  g_test_init (&argc, &argv, NULL);
  locale = get_locale_dir ();
  majakka_language_init (locale);

  g_test_add_func ("/pages/headings-keep-text", test_headings_keep_text);
  g_test_add_func ("/pages/no-line-stands-alone", test_no_line_stands_alone);
  g_test_add_func ("/pages/notes-are-not-broken", test_notes_are_not_broken);
  g_test_add_func ("/pages/long-box-goes-on", test_long_box_goes_on);
  g_test_add_func ("/pages/table-repeats-its-head", test_table_repeats_its_head);
  g_test_add_func ("/pages/row-taller-than-a-page", test_row_taller_than_a_page);
  g_test_add_func ("/pages/numbers-are-not-broken", test_numbers_are_not_broken);
  g_test_add_func ("/pages/paper", test_paper);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *lessons = g_strdup_printf ("/pages/lessons/%s", languages[i]);
      g_autofree char *summary = g_strdup_printf ("/pages/summary-is-one-page/%s", languages[i]);

      g_test_add (lessons, Course, languages[i], course_set_up, test_lessons, course_tear_down);
      if (i < 3)
        g_test_add (summary, Course, languages[i], course_set_up, test_summary_is_one_page,
                    course_tear_down);
    }
  g_test_add ("/pages/right-to-left", Course, "ar_XB", course_set_up, test_right_to_left,
              course_tear_down);

  return g_test_run ();
}
