/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the service tells goes to the main context, from whichever thread hears of it. */

#include "majakka-speech-events-private.h"

#include <gio/gio.h>
#include <glib-unix.h>
#include <pthread.h>

struct _MajakkaSpeechEvents
{
  /* main only */
  MajakkaSpeechEventFunc callback; /* NULL once it is closed */
  gpointer user_data;

  /* set once */
  GMainContext *context;

  GMutex mutex;
  /* under the mutex */
  GSource *watch;
  GHashTable *utterances; /* the service's number of a message -> ours */
  GArray *early;          /* of Early: came before the service had told its number */
  gboolean closed;
};

/* Something that is on its way to the main context. */
typedef struct
{
  MajakkaSpeechEvents *events;
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
static GHashTable *table; /* number of a client -> MajakkaSpeechEvents */

/**
 * majakka_speech_events_new:
 * @callback: called in the thread-default main context of now, until the events are closed
 * @user_data: for @callback
 *
 * Returns: (transfer full): the events of a connection
 */
MajakkaSpeechEvents *
majakka_speech_events_new (MajakkaSpeechEventFunc callback, gpointer user_data)
{
  MajakkaSpeechEvents *self = g_atomic_rc_box_new0 (MajakkaSpeechEvents);

  self->callback = callback;
  self->user_data = user_data;
  self->context = g_main_context_ref_thread_default ();
  self->utterances = g_hash_table_new (NULL, NULL);
  self->early = g_array_new (FALSE, FALSE, sizeof (Early));
  g_mutex_init (&self->mutex);

  return self;
}

static void
clear_events (gpointer data)
{
  MajakkaSpeechEvents *self = data;

  g_main_context_unref (self->context);
  g_hash_table_unref (self->utterances);
  g_array_unref (self->early);
  g_mutex_clear (&self->mutex);
}

void
majakka_speech_events_unref (MajakkaSpeechEvents *self)
{
  g_atomic_rc_box_release_full (self, clear_events);
}

static void
letter_free (gpointer data)
{
  Letter *letter = data;

  majakka_speech_events_unref (letter->events);
  g_clear_error (&letter->error);
  g_free (letter);
}

static gboolean
deliver_cb (gpointer data)
{
  Letter *letter = data;
  MajakkaSpeechEvents *self = letter->events;

  if (self->callback != NULL)
    self->callback (letter->event, letter->utterance, letter->error, self->user_data);

  return G_SOURCE_REMOVE;
}

/* Takes the error. */
void
majakka_speech_events_post (MajakkaSpeechEvents *self,
                            MajakkaSpeechEvent event,
                            guint utterance,
                            GError *error)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  Letter *letter = g_new0 (Letter, 1);

  letter->events = g_atomic_rc_box_acquire (self);
  letter->event = event;
  letter->utterance = utterance;
  letter->error = error;
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, deliver_cb, letter, letter_free);
  g_source_attach (source, self->context);
}

/* Under the mutex. */
static void
post_about_message (MajakkaSpeechEvents *self, guint message, MajakkaSpeechEvent event)
{
  guint utterance =
      GPOINTER_TO_UINT (g_hash_table_lookup (self->utterances, GUINT_TO_POINTER (message)));

  if (event != MAJAKKA_SPEECH_EVENT_BEGIN)
    g_hash_table_remove (self->utterances, GUINT_TO_POINTER (message));
  majakka_speech_events_post (self, event, utterance, NULL);
}

static void
heard (MajakkaSpeechEvents *self, guint message, MajakkaSpeechEvent event)
{
  const Early early = { message, event };

  g_mutex_lock (&self->mutex);
  if (g_hash_table_contains (self->utterances, GUINT_TO_POINTER (message)))
    post_about_message (self, message, event);
  else
    g_array_append_val (self->early, early);
  g_mutex_unlock (&self->mutex);
}

static MajakkaSpeechEvents *
find_events (size_t client)
{
  MajakkaSpeechEvents *self;

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
  MajakkaSpeechEvents *self;
  int before;

  pthread_setcancelstate (PTHREAD_CANCEL_DISABLE, &before);
  self = find_events (client);
  if (self != NULL)
    {
      heard (self, (guint) message,
             type == SPD_EVENT_BEGIN ? MAJAKKA_SPEECH_EVENT_BEGIN
             : type == SPD_EVENT_END ? MAJAKKA_SPEECH_EVENT_END
                                     : MAJAKKA_SPEECH_EVENT_CANCEL);
      majakka_speech_events_unref (self);
    }
  pthread_setcancelstate (before, NULL);
}

/* In the main context. */
static gboolean
hung_up_cb (int fd G_GNUC_UNUSED, GIOCondition condition G_GNUC_UNUSED, gpointer data)
{
  majakka_speech_events_post (data, MAJAKKA_SPEECH_EVENT_LOST, 0,
                              g_error_new_literal (MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_LOST,
                                                   "The speech service closed the connection"));

  return G_SOURCE_REMOVE;
}

/* Tells when the service dies. In the worker. */
void
majakka_speech_events_watch (MajakkaSpeechEvents *self, SPDConnection *service)
{
  g_mutex_lock (&self->mutex);
  if (!self->closed)
    {
      self->watch = g_unix_fd_source_new (service->socket, G_IO_HUP | G_IO_ERR);
      g_source_set_callback (self->watch, G_SOURCE_FUNC (hung_up_cb),
                             g_atomic_rc_box_acquire (self),
                             (GDestroyNotify) majakka_speech_events_unref);
      g_source_attach (self->watch, self->context);
    }
  g_mutex_unlock (&self->mutex);
}

static void
add_to_table (MajakkaSpeechEvents *self, int client)
{
  g_mutex_lock (&table_mutex);
  if (table == NULL)
    table = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) majakka_speech_events_unref);
  g_hash_table_insert (table, GINT_TO_POINTER (client), g_atomic_rc_box_acquire (self));
  g_mutex_unlock (&table_mutex);
}

/* Tells when texts begin and end. In the worker. */
void
majakka_speech_events_listen (MajakkaSpeechEvents *self, SPDConnection *service)
{
  add_to_table (self, spd_get_client_id (service));
  service->callback_begin = notified_cb;
  service->callback_end = notified_cb;
  service->callback_cancel = notified_cb;
  spd_set_notification_on (service, SPD_BEGIN);
  spd_set_notification_on (service, SPD_END);
  spd_set_notification_on (service, SPD_CANCEL);
}

static gboolean
is_self (gpointer client G_GNUC_UNUSED, gpointer events, gpointer self)
{
  return events == self;
}

/* Tells no more of what the service calls back about. In the worker, before the service is closed. */
void
majakka_speech_events_unlisten (MajakkaSpeechEvents *self)
{
  g_mutex_lock (&table_mutex);
  if (table != NULL)
    g_hash_table_foreach_remove (table, is_self, self);
  g_mutex_unlock (&table_mutex);
}

/* The service may have begun before it has told the number of the message. */
void
majakka_speech_events_know_message (MajakkaSpeechEvents *self, guint message, guint utterance)
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

/* No event comes after this. In the main context. */
void
majakka_speech_events_close (MajakkaSpeechEvents *self)
{
  self->callback = NULL;
  g_mutex_lock (&self->mutex);
  self->closed = TRUE;
  if (self->watch != NULL)
    g_source_destroy (self->watch);
  g_clear_pointer (&self->watch, g_source_unref);
  g_mutex_unlock (&self->mutex);
}
