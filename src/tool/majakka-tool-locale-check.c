/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-finder.h"
#include "majakka-locale-check.h"
#include "majakka-tool-locale.h"
#include "majakka-tool-report.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#define GLOSSARY "data/lessons/" MAJAKKA_LESSON_FINDER_GLOSSARY

/* What is known of a checkout; all NULL outside of one. */
typedef struct
{
  char *root;
  MajakkaLocaleSources *sources;
  MajakkaGlossary *glossary;
} Checkout;

static void
checkout_init (Checkout *self)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *glossary = NULL;

  self->root = majakka_tool_locale_find_checkout ();
  if (self->root == NULL)
    return;

  glossary = g_build_filename (self->root, GLOSSARY, NULL);
  self->sources = majakka_locale_sources_new (self->root);
  if (g_file_test (glossary, G_FILE_TEST_IS_REGULAR))
    self->glossary = majakka_glossary_read (glossary, faults);
}

static void
checkout_clear (Checkout *self)
{
  g_clear_pointer (&self->sources, majakka_locale_sources_free);
  g_clear_pointer (&self->glossary, majakka_glossary_unref);
  g_clear_pointer (&self->root, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Checkout, checkout_clear)

/* Returns: (transfer full) (nullable): the catalogue of the lessons in the language of another */
static MajakkaPoFile *
read_lessons (const Checkout *self, const MajakkaPoFile *catalogue)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *name = g_strconcat (majakka_po_file_get_language (catalogue), ".po", NULL);
  g_autofree char *path = NULL;

  if (self->root == NULL)
    return NULL;

  path = g_build_filename (self->root, MAJAKKA_LOCALE_LESSONS_DIR, name, NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR) ? majakka_po_file_read (path, faults) : NULL;
}

static void
check_file (const Checkout *self, const char *path, MajakkaToolReport *report)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPoFile) catalogue = majakka_po_file_read (path, faults);
  g_autoptr (MajakkaPoFile) lessons = NULL;

  if (catalogue != NULL)
    {
      MajakkaLocaleContext context = { .sources = self->sources, .glossary = self->glossary };

      context.lessons = lessons = read_lessons (self, catalogue);
      majakka_locale_check (catalogue, &context, faults);
    }
  majakka_tool_report_add_file (report);
  majakka_tool_report_add (report, faults);
}

static gboolean
can_read (const char *path)
{
  if (g_access (path, R_OK) == 0)
    return TRUE;

  /* Translators: %s is a file, then the reason, as the system gives it */
  majakka_tool_complain (_ ("“%s” cannot be read: %s."), path, g_strerror (errno));

  return FALSE;
}

/* locale check [LANGUAGE|FILE]... */
MajakkaToolStatus
majakka_tool_locale_check (int argc, char **argv)
{
  gboolean json = FALSE;
  gboolean unusable = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Write the faults as JSON"), NULL },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };
  g_auto (Checkout) checkout = { NULL };
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (MajakkaToolReport) report = NULL;

  if (!majakka_tool_parse (
          &argc, &argv, entries, _ ("[LANGUAGE|FILE…]"),
          _ ("Finds every mistake in translations and says how to mend it: in all "
             "catalogues of the checkout, or in those of a language, or in files. Of "
             "a template the words of the source are looked at.")))
    return MAJAKKA_TOOL_UNUSABLE;

  checkout_init (&checkout);
  files = majakka_tool_locale_list_files (argc, argv, checkout.root);
  if (files == NULL)
    return MAJAKKA_TOOL_UNUSABLE;

  report = majakka_tool_report_new (json);
  for (guint i = 0; i < files->len; i++)
    {
      const char *path = g_ptr_array_index (files, i);

      if (can_read (path))
        check_file (&checkout, path, report);
      else
        unusable = TRUE;
    }

  if (majakka_tool_report_end (report) > 0 && !unusable)
    return MAJAKKA_TOOL_FAULTS;

  return unusable ? MAJAKKA_TOOL_UNUSABLE : MAJAKKA_TOOL_GOOD;
}
