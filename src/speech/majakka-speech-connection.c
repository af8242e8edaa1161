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

#include <gio/gio.h>
#include <glib-unix.h>
#include <libspeechd.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>

struct _MajakkaSpeechConnection
{
  /* main only */
  MajakkaSpeechEventFunc callback; /* NULL once it is closed */
  gpointer user_data;

  /* worker only */
  SPDConnection *service; /* NULL while it is not open */
  char *language;
  int rate;

  /* set once */
  GMainContext *context;
  GAsyncQueue *orders; /* of Order */

  GMutex mutex;
  /* under the mutex */
  GSource *watch;
  GHashTable *utterances; /* the service's number of a message -> ours */
  GArray *early;          /* of Early: came before the service had told its number */
  gboolean closed;
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

/* Something that is on its way to the main context. */
typedef struct
{
  MajakkaSpeechConnection *connection;
  MajakkaSpeechEvent event;
  guint utterance;
  GError *error;
} Letter;

typedef struct
{
  guint message;
  MajakkaSpeechEvent event;
} Early;

/* Callbacks of libspeechd carry no data but the number of the client. */
static GMutex table_mutex;
static GHashTable *table; /* number of a client -> MajakkaSpeechConnection */

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

  g_main_context_unref (self->context);
  g_async_queue_unref (self->orders);
  g_hash_table_unref (self->utterances);
  g_array_unref (self->early);
  g_mutex_clear (&self->mutex);
  g_free (self->language);
}

static void
release (gpointer self)
{
  g_atomic_rc_box_release_full (self, clear_connection);
}

static void
letter_free (gpointer data)
{
  Letter *letter = data;

  release (letter->connection);
  g_clear_error (&letter->error);
  g_free (letter);
}

static gboolean
deliver_cb (gpointer data)
{
  Letter *letter = data;
  MajakkaSpeechConnection *self = letter->connection;

  if (self->callback != NULL)
    self->callback (letter->event, letter->utterance, letter->error, self->user_data);

  return G_SOURCE_REMOVE;
}

/* Takes the error. */
static void
post (MajakkaSpeechConnection *self, MajakkaSpeechEvent event, guint utterance, GError *error)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  Letter *letter = g_new0 (Letter, 1);

  letter->connection = g_atomic_rc_box_acquire (self);
  letter->event = event;
  letter->utterance = utterance;
  letter->error = error;
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, deliver_cb, letter, letter_free);
  g_source_attach (source, self->context);
}

/* Under the mutex. */
static void
post_about_message (MajakkaSpeechConnection *self, guint message, MajakkaSpeechEvent event)
{
  guint utterance =
      GPOINTER_TO_UINT (g_hash_table_lookup (self->utterances, GUINT_TO_POINTER (message)));

  if (event != MAJAKKA_SPEECH_EVENT_BEGIN)
    g_hash_table_remove (self->utterances, GUINT_TO_POINTER (message));
  post (self, event, utterance, NULL);
}

static void
heard (MajakkaSpeechConnection *self, guint message, MajakkaSpeechEvent event)
{
  const Early early = { message, event };

  g_mutex_lock (&self->mutex);
  if (g_hash_table_contains (self->utterances, GUINT_TO_POINTER (message)))
    post_about_message (self, message, event);
  else
    g_array_append_val (self->early, early);
  g_mutex_unlock (&self->mutex);
}

static MajakkaSpeechConnection *
find_connection (size_t client)
{
  MajakkaSpeechConnection *self;

  g_mutex_lock (&table_mutex);
  self = table != NULL ? g_hash_table_lookup (table, GSIZE_TO_POINTER (client)) : NULL;
  if (self != NULL)
    g_atomic_rc_box_acquire (self);
  g_mutex_unlock (&table_mutex);

  return self;
}

/* In the listener. Closing cancels that thread, wherever it happens to be: not while it holds a lock that
 * others need. */
static void
notified_cb (size_t message, size_t client, SPDNotificationType type)
{
  MajakkaSpeechConnection *self;
  int before;

  pthread_setcancelstate (PTHREAD_CANCEL_DISABLE, &before);
  self = find_connection (client);
  if (self != NULL)
    {
      heard (self, (guint) message,
             type == SPD_EVENT_BEGIN ? MAJAKKA_SPEECH_EVENT_BEGIN
             : type == SPD_EVENT_END ? MAJAKKA_SPEECH_EVENT_END
                                     : MAJAKKA_SPEECH_EVENT_CANCEL);
      release (self);
    }
  pthread_setcancelstate (before, NULL);
}

/* In the main context. */
static gboolean
hung_up_cb (int fd G_GNUC_UNUSED, GIOCondition condition G_GNUC_UNUSED, gpointer data)
{
  post (data, MAJAKKA_SPEECH_EVENT_LOST, 0,
        g_error_new_literal (MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_LOST,
                             "The speech service closed the connection"));

  return G_SOURCE_REMOVE;
}

static void
watch_socket (MajakkaSpeechConnection *self)
{
  g_mutex_lock (&self->mutex);
  if (!self->closed)
    {
      self->watch = g_unix_fd_source_new (self->service->socket, G_IO_HUP | G_IO_ERR);
      g_source_set_callback (self->watch, G_SOURCE_FUNC (hung_up_cb),
                             g_atomic_rc_box_acquire (self), release);
      g_source_attach (self->watch, self->context);
    }
  g_mutex_unlock (&self->mutex);
}

static void
add_to_table (MajakkaSpeechConnection *self, int client)
{
  g_mutex_lock (&table_mutex);
  if (table == NULL)
    table = g_hash_table_new_full (NULL, NULL, NULL, release);
  g_hash_table_insert (table, GINT_TO_POINTER (client), g_atomic_rc_box_acquire (self));
  g_mutex_unlock (&table_mutex);
}

static gboolean
is_self (gpointer client G_GNUC_UNUSED, gpointer connection, gpointer self)
{
  return connection == self;
}

static void
remove_from_table (MajakkaSpeechConnection *self)
{
  g_mutex_lock (&table_mutex);
  if (table != NULL)
    g_hash_table_foreach_remove (table, is_self, self);
  g_mutex_unlock (&table_mutex);
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

  watch_socket (self);
  if (!has_voice (self->service))
    {
      g_set_error_literal (error, MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_NO_VOICE,
                           "The speech service has no voice");
      return FALSE;
    }

  add_to_table (self, spd_get_client_id (self->service));
  self->service->callback_begin = notified_cb;
  self->service->callback_end = notified_cb;
  self->service->callback_cancel = notified_cb;
  spd_set_notification_on (self->service, SPD_BEGIN);
  spd_set_notification_on (self->service, SPD_END);
  spd_set_notification_on (self->service, SPD_CANCEL);

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

/* The service may have begun before it has told the number of the message. */
static void
know_message (MajakkaSpeechConnection *self, guint message, guint utterance)
{
  g_mutex_lock (&self->mutex);
  g_hash_table_insert (self->utterances, GUINT_TO_POINTER (message), GUINT_TO_POINTER (utterance));
  for (guint i = 0; i < self->early->len; i++)
    {
      const Early early = g_array_index (self->early, Early, i);

      if (early.message == message)
        post_about_message (self, message, early.event);
    }
  g_array_set_size (self->early, 0);
  g_mutex_unlock (&self->mutex);
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
  know_message (self, (guint) message, order->utterance);

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
        post (self, MAJAKKA_SPEECH_EVENT_LOST, 0, error);
      else if (order->kind == STOP && self->service != NULL)
        spd_cancel (self->service);
      open = order->kind != CLOSE;
    }
  remove_from_table (self);
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

  self->callback = callback;
  self->user_data = user_data;
  self->context = g_main_context_ref_thread_default ();
  self->orders = g_async_queue_new_full ((GDestroyNotify) order_free);
  self->utterances = g_hash_table_new (NULL, NULL);
  self->early = g_array_new (FALSE, FALSE, sizeof (Early));
  g_mutex_init (&self->mutex);
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
  self->callback = NULL;
  g_mutex_lock (&self->mutex);
  self->closed = TRUE;
  if (self->watch != NULL)
    g_source_destroy (self->watch);
  g_clear_pointer (&self->watch, g_source_unref);
  g_mutex_unlock (&self->mutex);
  give_order (self, CLOSE);
  release (self);
}
