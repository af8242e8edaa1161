/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "service-fixture.h"

#include <glib/gstdio.h>
#include <signal.h>

#define MODULES  "/usr/lib/speech-dispatcher-modules/"
#define SETTINGS "/usr/share/speech-dispatcher/conf/modules/espeak-ng.conf"

/* In seconds. It looks at every voice when it starts. */
#define START_LIMIT 60

/* Whether there is the service to test with. */
gboolean
service_fixture_can_run (void)
{
  g_autofree char *program = g_find_program_in_path ("speech-dispatcher");

  return program != NULL && g_file_test (MODULES "sd_espeak-ng", G_FILE_TEST_IS_EXECUTABLE) &&
         g_file_test (MODULES "sd_dummy", G_FILE_TEST_IS_EXECUTABLE);
}

static void
write_file (ServiceFixture *self, const char *name, const char *words)
{
  g_autofree char *path = g_build_filename (self->directory, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, words, -1, &error);
  g_assert_no_error (error);
}

/* Points the program at a service that does not run yet. */
void
service_fixture_init (ServiceFixture *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *address = NULL;
  g_autofree char *modules = NULL;
  g_autofree char *copy = NULL;
  g_autofree char *settings = NULL;

  self->daemon = NULL;
  self->directory = g_dir_make_tmp ("majakka-speech-XXXXXX", &error);
  g_assert_no_error (error);

  modules = g_build_filename (self->directory, "modules", NULL);
  g_mkdir (modules, 0700);
  g_file_get_contents (SETTINGS, &settings, NULL, &error);
  g_assert_no_error (error);
  write_file (self, "modules/espeak-ng.conf", settings);
  /* For libao */
  write_file (self, ".libao", "default_driver=null\n");

  address = g_strdup_printf ("unix_socket:%s/socket", self->directory);
  g_setenv ("SPEECHD_ADDRESS", address, TRUE);
  /* What the library starts when nobody is there. */
  g_setenv ("SPEECHD_CMD", "/nowhere/speech-dispatcher", TRUE);
}

static gboolean
answers (ServiceFixture *self)
{
  g_autofree char *path = g_build_filename (self->directory, "socket", NULL);
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketAddress) address = g_unix_socket_address_new (path);
  g_autoptr (GSocketConnection) connection = g_socket_client_connect (
      client, G_SOCKET_CONNECTABLE (address), /* cancellable= */ NULL, /* error= */ NULL);

  return connection != NULL;
}

/* Starts the service with the one module, "espeak-ng" or "dummy". */
void
service_fixture_start (ServiceFixture *self, const char *module)
{
  g_autofree char *words = NULL;
  g_autofree char *socket = g_build_filename (self->directory, "socket", NULL);
  g_autofree char *pid = g_build_filename (self->directory, "pid", NULL);
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autoptr (GError) error = NULL;
  gint64 limit = g_get_monotonic_time () + START_LIMIT * G_USEC_PER_SEC;

  words = g_strdup_printf ("LogLevel 5\nLogDir \"%s\"\nAudioOutputMethod \"libao\"\n"
                           "AddModule \"%s\" \"sd_%s\" \"%s.conf\"\nDefaultModule \"%s\"\n"
                           "DefaultLanguage \"en\"\n",
                           self->directory, module, module, module, module);
  write_file (self, "speechd.conf", words);
  g_subprocess_launcher_setenv (launcher, "HOME", self->directory, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_RUNTIME_DIR", self->directory, TRUE);
  self->daemon = g_subprocess_launcher_spawn (
      launcher, &error, "speech-dispatcher", "--run-single", "--communication-method",
      "unix_socket", "--socket-path", socket, "--config-dir", self->directory, "--log-dir",
      self->directory, "--pid-file", pid, "--timeout", "0", NULL);
  g_assert_no_error (error);

  while (!answers (self))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, limit);
      g_usleep (100000);
    }
}

/* It dies without a word. */
void
service_fixture_kill (ServiceFixture *self)
{
  g_subprocess_send_signal (self->daemon, SIGKILL);
  g_subprocess_wait (self->daemon, NULL, NULL);
  g_clear_object (&self->daemon);
}

static void
remove_all (const char *path)
{
  g_autoptr (GDir) directory = g_dir_open (path, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_all (child);
    }
  g_remove (path);
}

void
service_fixture_clear (ServiceFixture *self)
{
  if (self->daemon != NULL)
    service_fixture_kill (self);
  remove_all (self->directory);
  g_clear_pointer (&self->directory, g_free);
}
