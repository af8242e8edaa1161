/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A catalogue comes from anywhere. Whatever is in it, it is read or refused, soon and in little memory. */

#include "majakka-po-file.h"

#include <string.h>

#define N_MUTATIONS 2000
#define N_CUTS      400
/* 0.2 s is meant; other tests, or sanitizers, may be at work beside us. */
#define MAX_SECONDS 4.0

#define HEADER                                     \
  "msgid \"\"\nmsgstr \"\"\n\"Language: fi\\n\"\n" \
  "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

/* 64 MB for the work */
#define MAX_KIBIBYTES (64 * 1024)

static char *
load_real (gsize *length)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "po", "majakka", "ru.po", NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, length, &error);
  g_assert_no_error (error);
  /* The head of it is enough, and is read often. */
  *length = MIN (*length, 24 * 1024);

  return text;
}

/* Returns whether it was refused. */
static gboolean
read_any (const char *text, gsize length)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPoFile) po = majakka_po_file_parse ("x.po", text, length, faults);

  g_assert_true ((po == NULL) == (majakka_faults_first_error (faults) != NULL));
  g_assert_cmpuint (majakka_faults_count (faults), <=, 51);
  if (po != NULL)
    {
      g_autoptr (GBytes) mo = majakka_po_file_to_mo (po, /* left_out= */ NULL);

      g_assert_cmpuint (g_bytes_get_size (mo), >, 28);
    }

  return po == NULL;
}

static void
test_mutated (void)
{
  static const char interesting[] = "\"\\\n[]#~|msgid0";
  gsize length;
  g_autofree char *text = load_real (&length);
  guint n_refused = 0;

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autofree char *copy = g_memdup2 (text, length);
      const guint n_changes = (guint) g_test_rand_int_range (1, 6);

      for (guint j = 0; j < n_changes; j++)
        copy[g_test_rand_int_range (0, (int) length)] =
            interesting[g_test_rand_int_range (0, (int) sizeof interesting)];
      n_refused += read_any (copy, length);
    }
  g_assert_cmpuint (n_refused, >, N_MUTATIONS / 10);
}

static void
test_cut_off (void)
{
  gsize length;
  g_autofree char *text = load_real (&length);

  for (guint i = 0; i < N_CUTS; i++)
    read_any (text, (gsize) g_test_rand_int_range (0, (int) length));
}

static const struct
{
  const char *name;
  const char *once;
  const char *repeated;
  gboolean refused;
} bombs[] = {
  { "messages", "", "msgid \"%06u\"\nmsgstr \"\"\n", TRUE },
  { "references", "#:", " a%06u", TRUE },
  { "flags", "#,", " f%06u,", TRUE },
  { "comments", "#. x\n", "#. comment %06u\n", TRUE },
  { "text", "msgid \"a\"\nmsgstr \"\"\n", "\"xxxxxxxxxxxxxxxxxxxx%06u\"\n", TRUE },
  { "faults", "", "msgfoo %06u\n", TRUE },
  { "previous", "", "#| msgid \"%06u\"\n", TRUE },
  { "quotes", "msgid \"a\"\nmsgstr ", "\"%06u\"", TRUE },
};

/* As long as a catalogue may be. */
static GString *
make_bomb (guint which)
{
  GString *text = g_string_sized_new (MAJAKKA_PO_MAX_BYTES + 64);

  g_string_append (text, bombs[which].once);
  for (guint i = 0; text->len < MAJAKKA_PO_MAX_BYTES - 64; i++)
    {
      const char *mark = strchr (bombs[which].repeated, '%');

      g_string_append_len (text, bombs[which].repeated, mark - bombs[which].repeated);
      g_string_append_printf (text, "%06u", i % 1000000);
      g_string_append (text, mark + 4);
    }

  return text;
}

/* As many messages, names of files and flags as may be, of which no hash of strings can tell one from another: in GLib's
 * each "Az" has that of "BY". */
static GString *
make_collisions (void)
{
  static const char *const pairs[] = { "Az", "BY" };
  GString *text = g_string_new (HEADER);

  for (guint i = 0; i < MAJAKKA_PO_MAX_ENTRIES - 1; i++)
    {
      g_autoptr (GString) name = g_string_new (NULL);

      for (guint bit = 0; bit < 16; bit++)
        g_string_append (name, pairs[(i >> bit) & 1]);
      g_string_append_printf (text, "#: %s\n#, %s\nmsgid \"%s\"\nmsgstr \"\"\n", name->str,
                              name->str, name->str);
    }

  return text;
}

static double
measure (const char *name, GString *text, gboolean refused)
{
  const gint64 start = g_get_monotonic_time ();
  double seconds;

  g_assert_true (read_any (text->str, text->len) == refused);
  seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  g_test_message ("%s: %.3f s", name, seconds);

  return seconds;
}

static void
test_collisions (void)
{
  g_autoptr (GString) text = make_collisions ();

  g_assert_cmpuint (g_str_hash ("Az"), ==, g_str_hash ("BY"));
  g_assert_cmpuint (text->len, <, MAJAKKA_PO_MAX_BYTES);
  g_assert_cmpfloat (measure ("collisions", text, FALSE), <, MAX_SECONDS);
}

static void
test_bombs (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bombs); i++)
    {
      g_autoptr (GString) text = make_bomb (i);

      g_assert_cmpfloat (measure (bombs[i].name, text, bombs[i].refused), <, MAX_SECONDS);
    }
}

/* Returns the most memory that this process ever had, in KiB. Unlike ru_maxrss it knows nothing of the process that
 * started this one. */
static guint64
get_peak (void)
{
  g_autofree char *status = NULL;
  g_autoptr (GError) error = NULL;
  const char *line;

  g_file_get_contents ("/proc/self/status", &status, NULL, &error);
  g_assert_no_error (error);
  line = strstr (status, "\nVmHWM:");
  g_assert_nonnull (line);

  return g_ascii_strtoull (line + strlen ("\nVmHWM:"), NULL, 10);
}

/* In a process of its own: what was freed before would be used again, and hide the most. */
static void
test_memory_of (gconstpointer which)
{
  g_autoptr (GString) text = make_bomb (GPOINTER_TO_UINT (which));
  const guint64 before = get_peak ();

  read_any (text->str, text->len);
  g_assert_cmpuint (get_peak () - before, <, MAX_KIBIBYTES);
}

static char *
name_memory_test (guint which)
{
  return g_strconcat ("/po-hostile/memory/subprocess/", bombs[which].name, NULL);
}

/* Each in turn; the text itself is what was given, and does not count. */
static void
test_memory (void)
{
#ifdef __SANITIZE_ADDRESS__
  g_test_skip ("The sanitizer keeps what was freed.");
#else
  for (guint i = 0; i < G_N_ELEMENTS (bombs); i++)
    {
      g_autofree char *name = name_memory_test (i);

      g_test_trap_subprocess (name, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
    }
#endif
}

static void
test_too_large (void)
{
  g_autofree char *text = g_malloc0 (MAJAKKA_PO_MAX_BYTES + 1);

  memset (text, ' ', MAJAKKA_PO_MAX_BYTES + 1);
  g_assert_true (read_any (text, MAJAKKA_PO_MAX_BYTES + 1));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/po-hostile/memory", test_memory);
  for (guint i = 0; i < G_N_ELEMENTS (bombs); i++)
    {
      g_autofree char *name = name_memory_test (i);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_memory_of);
    }
  g_test_add_func ("/po-hostile/mutated", test_mutated);
  g_test_add_func ("/po-hostile/cut-off", test_cut_off);
  g_test_add_func ("/po-hostile/bombs", test_bombs);
  g_test_add_func ("/po-hostile/collisions", test_collisions);
  g_test_add_func ("/po-hostile/too-large", test_too_large);

  return g_test_run ();
}
