/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* usage: first-frame COMMAND [ARGUMENT...]
 *
 * Starts a program on the X display and prints, in milliseconds from its start, when its window drew
 * for the first time and when it had come to rest, and its peak memory in KiB. Then ends it.
 *
 * The X server tells what it paints (the DAMAGE extension), so nothing inside the program takes part. */

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define LEAST_WIDTH 300 /* smaller windows are tooltips and the like */
#define REST_MS     400.0
#define TIMEOUT_MS  20000.0

typedef struct
{
  Display *display;
  int damage_event;
  Window window;
  double started;
  double first;
  double last;
} Watch;

static double
now_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

/* A window may be gone before it is asked about. */
static int
ignore_error_cb (Display *display, XErrorEvent *event)
{
  return 0;
}

static pid_t
start (char **command)
{
  pid_t child = fork ();

  if (child == 0)
    {
      int nowhere = open ("/dev/null", O_WRONLY);

      setpgid (0, 0);
      dup2 (nowhere, STDOUT_FILENO);
      dup2 (nowhere, STDERR_FILENO);
      execvp (command[0], command);
      _exit (127);
    }

  return child;
}

static void
end (pid_t child)
{
  kill (-child, SIGTERM);
  for (int i = 0; i < 100; i++)
    {
      if (waitpid (child, NULL, WNOHANG) == child)
        return;
      usleep (10000);
    }
  kill (-child, SIGKILL);
  waitpid (child, NULL, 0);
}

static long
peak_memory (pid_t child)
{
  char path[64];
  char line[256];
  long peak = -1;
  FILE *file;

  snprintf (path, sizeof path, "/proc/%ld/status", (long) child);
  file = fopen (path, "r");
  if (file == NULL)
    return -1;
  while (fgets (line, sizeof line, file) != NULL)
    if (strncmp (line, "VmHWM:", 6) == 0)
      peak = strtol (line + 6, NULL, 10);
  fclose (file);

  return peak;
}

static void
take_event (Watch *watch)
{
  XEvent event;
  XWindowAttributes attributes;

  XNextEvent (watch->display, &event);
  if (event.type == MapNotify && watch->window == None &&
      XGetWindowAttributes (watch->display, event.xmap.window, &attributes) &&
      attributes.width >= LEAST_WIDTH)
    {
      watch->window = event.xmap.window;
      XDamageCreate (watch->display, watch->window, XDamageReportRawRectangles);
    }
  else if (event.type == watch->damage_event + XDamageNotify)
    {
      const XDamageNotifyEvent *damage = (const XDamageNotifyEvent *) (const void *) &event;

      watch->last = now_ms () - watch->started;
      if (watch->first < 0 && damage->area.width >= LEAST_WIDTH / 2)
        watch->first = watch->last;
    }
}

static int
watch_until_rest (Watch *watch, pid_t child)
{
  struct pollfd server = { ConnectionNumber (watch->display), POLLIN, 0 };
  double elapsed = 0;

  while (elapsed < TIMEOUT_MS)
    {
      while (XPending (watch->display) > 0)
        take_event (watch);
      elapsed = now_ms () - watch->started;
      if (watch->first >= 0 && elapsed - watch->last > REST_MS)
        return 0;
      if (waitpid (child, NULL, WNOHANG) == child)
        {
          fprintf (stderr, "the program ended before its window was drawn\n");
          return 1;
        }
      poll (&server, 1, 5);
    }
  fprintf (stderr, "no window came to rest in %.0f ms\n", TIMEOUT_MS);

  return 1;
}

int
main (int argc, char **argv)
{
  Watch watch = { .first = -1, .last = -1 };
  int damage_error;
  int failed;
  pid_t child;

  if (argc < 2)
    {
      fprintf (stderr, "usage: first-frame COMMAND [ARGUMENT...]\n");
      return 2;
    }

  watch.display = XOpenDisplay (NULL);
  if (watch.display == NULL ||
      !XDamageQueryExtension (watch.display, &watch.damage_event, &damage_error))
    {
      fprintf (stderr, "no X display that tells what it paints\n");
      return 2;
    }
  XSetErrorHandler (ignore_error_cb);
  XSelectInput (watch.display, DefaultRootWindow (watch.display), SubstructureNotifyMask);
  XSync (watch.display, False);

  watch.started = now_ms ();
  child = start (argv + 1);
  failed = watch_until_rest (&watch, child);
  if (!failed)
    printf ("%.1f %.1f %ld\n", watch.first, watch.last, peak_memory (child));
  end (child);
  XCloseDisplay (watch.display);

  return failed;
}
