/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Three threads meet here:
 *
 *   main      says and stops: puts orders into a queue; gets events by its main context
 *   worker    takes orders from the queue and makes the calls of libspeechd, which wait for answers
 *   listener  libspeechd's own: calls back when a text begins and ends
 *
 * When the service dies, libspeechd tells nobody, and a call that waits for its answer may wait for ever.
 * So the main context watches the socket itself. What is waited for is then left to the worker, which
 * nobody waits for: a connection belongs to all that work with it, and goes with the last of them. */

#include "majakka-speech-connection-private.h"

#include "majakka-speech-events-private.h"

#include <gio/gio.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>

struct _MajakkaSpeechConnection
{
  /* worker only */
  SPDConnection *service; /* NULL while it is not open */
  char *language;
  int rate;

  /* set once */
  MajakkaSpeechEvents *events;
  GAsyncQueue *orders; /* of Order */
};

typedef enum
{
  SAY,
  STOP,
  CLOSE,
} OrderKind;

typedef struct
{
  OrderKind kind;
  guint utterance;
  char *text;
  char *language;
  int rate;
} Order;

static void
order_free (Order *order)
{
  g_free (order->text);
  g_free (order->language);
  g_free (order);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Order, order_free)

static void
clear_connection (gpointer data)
{
  MajakkaSpeechConnection *self = data;

  majakka_speech_events_unref (self->events);
  g_async_queue_unref (self->orders);
  g_free (self->language);
}

static void
release (MajakkaSpeechConnection *self)
{
  g_atomic_rc_box_release_full (self, clear_connection);
}

/* The service comes with a voice of its own that only says that it has none. */
static gboolean
has_voice (SPDConnection *service)
{
  char **modules = spd_list_modules (service);
  gboolean found = FALSE;

  for (guint i = 0; modules != NULL && modules[i] != NULL; i++)
    found |= !g_str_equal (modules[i], "dummy");
  if (modules != NULL)
    free_spd_modules (modules);

  return found;
}

static gboolean
open_service (MajakkaSpeechConnection *self, GError **error)
{
  char *reason = NULL;

  self->service = spd_open2 ("majakka", "read-aloud", NULL, SPD_MODE_THREADED, NULL,
                             /* autospawn= */ TRUE, &reason);
  if (self->service == NULL)
    {
      g_set_error (error, MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_NO_SERVICE, "%s",
                   reason != NULL ? reason : "There is no speech service");
      free (reason);
      return FALSE;
    }

  majakka_speech_events_watch (self->events, self->service);
  if (!has_voice (self->service))
    {
      g_set_error_literal (error, MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_NO_VOICE,
                           "The speech service has no voice");
      return FALSE;
    }

  majakka_speech_events_listen (self->events, self->service);

  return TRUE;
}

/* "pt_BR" is "pt-BR" to the service. The pseudo-languages "en_XA" and "ar_XB" have no voice of their own. */
static char *
get_voice_language (const char *language)
{
  char *code = g_strdup (language);
  char *region = strchr (code, '_');

  if (region != NULL && region[1] == 'X')
    *region = '\0';

  return g_strdelimit (code, "_", '-');
}

static void
set_up_voice (MajakkaSpeechConnection *self, const Order *order)
{
  if (g_strcmp0 (self->language, order->language) != 0)
    {
      g_autofree char *code = get_voice_language (order->language);

      spd_set_language (self->service, code);
      g_free (self->language);
      self->language = g_strdup (order->language);
    }
  if (self->rate != order->rate)
    {
      spd_set_voice_rate (self->service, order->rate);
      self->rate = order->rate;
    }
}

static gboolean
say (MajakkaSpeechConnection *self, const Order *order, GError **error)
{
  int message;

  if (self->service == NULL && !open_service (self, error))
    return FALSE;

  set_up_voice (self, order);
  message = spd_say (self->service, SPD_MESSAGE, order->text);
  if (message < 0)
    {
      g_set_error_literal (error, MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_REFUSED,
                           "The speech service did not take the text");
      return FALSE;
    }
  majakka_speech_events_know_message (self->events, (guint) message, order->utterance);

  return TRUE;
}

/* Writing to a service that has just died would end the program. */
static void
ignore_broken_pipes (void)
{
  sigset_t pipe;

  sigemptyset (&pipe);
  sigaddset (&pipe, SIGPIPE);
  pthread_sigmask (SIG_BLOCK, &pipe, NULL);
}

static gpointer
work (gpointer data)
{
  MajakkaSpeechConnection *self = data;
  gboolean open = TRUE;

  ignore_broken_pipes ();
  while (open)
    {
      g_autoptr (Order) order = g_async_queue_pop (self->orders);
      GError *error = NULL;

      if (order->kind == SAY && !say (self, order, &error))
        majakka_speech_events_post (self->events, MAJAKKA_SPEECH_EVENT_LOST, 0, error);
      else if (order->kind == STOP && self->service != NULL)
        spd_cancel (self->service);
      open = order->kind != CLOSE;
    }
  majakka_speech_events_unlisten (self->events);
  if (self->service != NULL)
    spd_close (self->service);
  release (self);

  return NULL;
}

static void
give_order (MajakkaSpeechConnection *self, OrderKind kind)
{
  Order *order = g_new0 (Order, 1);

  order->kind = kind;
  g_async_queue_push (self->orders, order);
}

/**
 * majakka_speech_connection_new:
 * @callback: called in the thread-default main context of now, until the connection is closed
 * @user_data: for @callback
 *
 * Returns: (transfer full): a connection that opens with its first text
 */
MajakkaSpeechConnection *
majakka_speech_connection_new (MajakkaSpeechEventFunc callback, gpointer user_data)
{
  MajakkaSpeechConnection *self = g_atomic_rc_box_new0 (MajakkaSpeechConnection);

  self->events = majakka_speech_events_new (callback, user_data);
  self->orders = g_async_queue_new_full ((GDestroyNotify) order_free);
  g_thread_unref (g_thread_new ("speech", work, g_atomic_rc_box_acquire (self)));

  return self;
}

/**
 * majakka_speech_connection_say:
 * @self: a connection
 * @utterance: a number for it; not 0
 * @text: what to say
 * @language: as gettext names it
 * @rate: how fast, -100 to 100
 *
 * Has a text said after those that are being said.
 */
void
majakka_speech_connection_say (MajakkaSpeechConnection *self,
                               guint utterance,
                               const char *text,
                               const char *language,
                               int rate)
{
  Order *order = g_new0 (Order, 1);

  order->kind = SAY;
  order->utterance = utterance;
  order->text = g_strdup (text);
  order->language = g_strdup (language);
  order->rate = rate;
  g_async_queue_push (self->orders, order);
}

/**
 * majakka_speech_connection_stop:
 * @self: a connection
 *
 * Makes the voice be quiet.
 */
void
majakka_speech_connection_stop (MajakkaSpeechConnection *self)
{
  give_order (self, STOP);
}

/**
 * majakka_speech_connection_close:
 * @self: (transfer full): a connection
 *
 * Lets go of it. No event comes after this.
 */
void
majakka_speech_connection_close (MajakkaSpeechConnection *self)
{
  majakka_speech_events_close (self->events);
  give_order (self, CLOSE);
  release (self);
}
