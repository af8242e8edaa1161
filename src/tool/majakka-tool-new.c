/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A lesson or a session plan to begin with: whole, without a fault, and with notes on what is what. */

#include "majakka-lesson-format.h"
#include "majakka-session-shelf.h"
#include "majakka-tool-private.h"
#include "majakka-tool-template.h"
#include "majakka-tool-title.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#define ENDING ".xml"

/* As the format has it: a longer title is a fault. A sentence below says it in words. */
#define TITLE_MAX 60

typedef struct
{
  gboolean is_session;
  char *title;
  char *id;
  char *path;
  char *folder;
} New;

static void
clear_new (New *self)
{
  g_free (self->title);
  g_free (self->id);
  g_free (self->path);
  g_free (self->folder);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (New, clear_new)

static gboolean
take_title (New *self, const char *argument)
{
  self->title = majakka_tool_title_fold (argument);
  if (self->title == NULL)
    {
      majakka_tool_complain ("%s", _ ("The title must be words on one line."));
      return FALSE;
    }
  if (g_utf8_strlen (self->title, -1) > TITLE_MAX)
    {
      majakka_tool_complain ("%s", _ ("The title is too long: it can have 60 characters."));
      return FALSE;
    }

  return TRUE;
}

static gboolean
names_folder (const char *output)
{
  return g_str_has_suffix (output, "/") || g_file_test (output, G_FILE_TEST_IS_DIR);
}

/* The file is called after the id, so one gives the other. */
static gboolean
take_id (New *self, const char *id, const char *output)
{
  g_autofree char *name = NULL;
  g_autofree char *wanted = NULL;

  if (output != NULL && !names_folder (output))
    {
      name = g_path_get_basename (output);
      if (!g_str_has_suffix (name, ENDING))
        {
          /* Translators: %s is what somebody typed; “.xml” stays as it is */
          majakka_tool_complain (_ ("“%s” is no file of a lesson: its name ends in “.xml”."),
                                 output);
          return FALSE;
        }
      name[strlen (name) - strlen (ENDING)] = '\0';
    }

  self->id = id != NULL     ? g_strdup (id)
             : name != NULL ? g_strdup (name)
                            : majakka_tool_title_make_id (self->title);
  wanted = g_strconcat (self->id != NULL ? self->id : "", ENDING, NULL);
  if (self->id == NULL)
    majakka_tool_complain (
        "%s",
        _ ("No id can be made from this title. Choose one with --id: small letters, digits and “-”, "
           "beginning with a letter."));
  else if (!majakka_format_is_id (self->id))
    /* Translators: %s is what somebody typed */
    majakka_tool_complain (_ ("“%s” cannot be an id: that is small letters, digits and “-”, "
                              "beginning with a letter. Choose one with --id."),
                           self->id);
  else if (name != NULL && !g_str_equal (name, self->id))
    /* Translators: %s is the name of a file, as in calm-talks.xml */
    majakka_tool_complain (_ ("The file is called after its id: it has to be “%s”."), wanted);
  else
    return TRUE;

  return FALSE;
}

static void
take_path (New *self, const char *output)
{
  g_autofree char *name = g_strconcat (self->id, ENDING, NULL);

  if (output == NULL)
    self->path = g_steal_pointer (&name);
  else if (names_folder (output))
    self->path = g_build_filename (output, name, NULL);
  else
    self->path = g_strdup (output);
  self->folder = g_path_get_dirname (self->path);
}

/* Ids and numbers of what is there already. A file that does not open has none. */
static gboolean
look_at (const New *self, const char *path, guint *last)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaSessionPlan) plan =
      self->is_session ? majakka_session_plan_read_file (path, faults) : NULL;
  g_autoptr (MajakkaLesson) head = !self->is_session ? majakka_lesson_read_head (path, faults)
                                   : plan != NULL    ? majakka_lesson_ref (plan->lesson)
                                                     : NULL;

  if (head == NULL)
    return TRUE;
  if (g_strcmp0 (head->id, self->id) == 0)
    {
      /* Translators: %1$s is an id, as in calm-talks, %2$s a file */
      majakka_tool_complain (_ ("The id “%1$s” is taken: %2$s. Choose another with --id."),
                             self->id, path);
      return FALSE;
    }
  *last = MAX (*last, MIN (head->number, MAJAKKA_TOOL_TEMPLATE_MAX_NUMBER - 1));

  return TRUE;
}

/* Returns 0 when the id is taken. */
static guint
find_number (const New *self)
{
  g_auto (GStrv) known = self->is_session ? majakka_session_shelf_directories ()
                                          : majakka_lesson_finder_directories ();
  const char *const folders[] = { self->folder, known[0], known[1] };
  guint last = 0;

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (GPtrArray) files = majakka_lesson_finder_list (folders[i]);

      for (guint j = 0; j < files->len; j++)
        if (!look_at (self, g_ptr_array_index (files, j), &last))
          return 0;
    }

  return last + 1;
}

static gboolean
complain_of_errno (const char *path)
{
  int reason = errno;

  if (reason == EEXIST)
    /* Translators: %s is a file */
    majakka_tool_complain (
        _ ("“%s” is there already, and stays as it is. Choose another id with --id."), path);
  else
    /* Translators: %s is a file, then the reason, as the system gives it */
    majakka_tool_complain (_ ("“%s” cannot be written: %s."), path, g_strerror (reason));

  return FALSE;
}

/* Makes a new file, and never writes into one. */
static gboolean
write_new (const char *path, const char *text)
{
  FILE *stream = g_fopen (path, "wxe");
  gboolean good;

  if (stream == NULL)
    return FALSE;

  good = fputs (text, stream) >= 0;
  good = fclose (stream) == 0 && good;
  if (!good)
    {
      int reason = errno;

      g_unlink (path);
      errno = reason;
    }

  return good;
}

/* The picture comes first, so that whoever follows the folder finds the lesson whole. One that is there is kept. */
static gboolean
write_picture (const New *self)
{
  g_autofree char *folder = g_build_filename (self->folder, MAJAKKA_LESSON_FINDER_PICTURES, NULL);
  g_autofree char *name = g_strconcat (self->id, ".svg", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *picture = majakka_tool_template_get_picture ();

  if (g_mkdir_with_parents (folder, 0755) < 0)
    return complain_of_errno (folder);
  if (!write_new (path, picture) && errno != EEXIST)
    return complain_of_errno (path);

  return TRUE;
}

static gboolean
write_all (const New *self, guint number)
{
  g_autofree char *text =
      majakka_tool_template_fill (self->is_session, self->id, self->title, number);

  if (g_file_test (self->path, G_FILE_TEST_EXISTS))
    {
      errno = EEXIST;
      return complain_of_errno (self->path);
    }
  if (g_mkdir_with_parents (self->folder, 0755) < 0)
    return complain_of_errno (self->folder);
  if (!self->is_session && !write_picture (self))
    return FALSE;

  return write_new (self->path, text) || complain_of_errno (self->path);
}

static void
print_next (const New *self)
{
  g_autofree char *quoted = strpbrk (self->path, " '\"\\$&()*;<>?[]`{|}~#!\t") != NULL
                                ? g_shell_quote (self->path)
                                : g_strdup (self->path);

  /* Translators: %s is a file */
  g_print (_ ("Made %s. It has no mistakes; replace its words with yours."), self->path);
  g_print ("\n  majakka --preview %s\n  majakka-tool check --watch %s\n", quoted, quoted);
}

/* new lesson|session TITLE [--id ID] [-o FILE|FOLDER] */
MajakkaToolStatus
majakka_tool_new (int argc, char **argv)
{
  g_autofree char *id = NULL;
  g_autofree char *output = NULL;
  g_auto (New) self = { FALSE };
  const GOptionEntry entries[] = {
    { "id", 0, 0, G_OPTION_ARG_STRING, &id, N_ ("Its id, when it is not to be made from the title"),
      N_ ("ID") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_ ("Write to this file or folder"),
      N_ ("FILE") },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };
  guint number;

  if (!majakka_tool_parse (
          &argc, &argv, entries, _ ("lesson|session TITLE"),
          _ ("Makes a lesson or a session plan that is whole and without mistakes, to be rewritten.")))
    return MAJAKKA_TOOL_UNUSABLE;

  if (argc != 3 || (!g_str_equal (argv[1], "lesson") && !g_str_equal (argv[1], "session")))
    {
      /* Translators: what follows the colon stays as it is, but for the title */
      majakka_tool_complain ("%s", _ ("Say what to make, and its title: new lesson TITLE."));
      return MAJAKKA_TOOL_UNUSABLE;
    }

  self.is_session = g_str_equal (argv[1], "session");
  if (!take_title (&self, argv[2]) || !take_id (&self, id, output))
    return MAJAKKA_TOOL_UNUSABLE;
  take_path (&self, output);
  number = find_number (&self);
  if (number == 0 || !write_all (&self, number))
    return MAJAKKA_TOOL_UNUSABLE;

  print_next (&self);

  return MAJAKKA_TOOL_GOOD;
}
