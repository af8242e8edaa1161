/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-speech-service.h"

#include "majakka-speech-connection-private.h"

struct _MajakkaSpeechService
{
  MajakkaSpeech parent_instance;

  /* owned */
  MajakkaSpeechConnection *connection; /* NULL before the first text and after a failure */

  guint utterance; /* the text that was said last; events of those before it are late */
  gboolean speaking;
};

G_DEFINE_FINAL_TYPE (MajakkaSpeechService, majakka_speech_service, MAJAKKA_TYPE_SPEECH)

static void
drop_connection (MajakkaSpeechService *self)
{
  g_clear_pointer (&self->connection, majakka_speech_connection_close);
  self->speaking = FALSE;
}

/* The service may go away while nothing is said; that is no news until something is to be said. */
static void
fail (MajakkaSpeechService *self, const GError *error)
{
  gboolean speaking = self->speaking;

  drop_connection (self);
  if (speaking)
    majakka_speech_failed (MAJAKKA_SPEECH (self), error);
}

static void
event_cb (MajakkaSpeechEvent event, guint utterance, const GError *error, gpointer data)
{
  g_autoptr (MajakkaSpeechService) self = g_object_ref (data);

  if (event == MAJAKKA_SPEECH_EVENT_LOST)
    {
      fail (self, error);
      return;
    }
  if (!self->speaking || utterance != self->utterance)
    return;

  switch (event)
    {
    case MAJAKKA_SPEECH_EVENT_BEGIN:
      majakka_speech_begun (MAJAKKA_SPEECH (self));
      break;
    case MAJAKKA_SPEECH_EVENT_END:
      self->speaking = FALSE;
      majakka_speech_ended (MAJAKKA_SPEECH (self));
      break;
    case MAJAKKA_SPEECH_EVENT_CANCEL:
      self->speaking = FALSE;
      majakka_speech_interrupted (MAJAKKA_SPEECH (self));
      break;
    case MAJAKKA_SPEECH_EVENT_LOST:
    default:
      g_assert_not_reached ();
    }
}

static void
majakka_speech_service_say (MajakkaSpeech *speech, const char *text, const char *language)
{
  MajakkaSpeechService *self = MAJAKKA_SPEECH_SERVICE (speech);

  if (self->connection == NULL)
    self->connection = majakka_speech_connection_new (event_cb, self);
  else if (self->speaking)
    majakka_speech_connection_stop (self->connection);
  self->speaking = TRUE;
  self->utterance++;
  majakka_speech_connection_say (self->connection, self->utterance, text, language,
                                 majakka_speech_get_rate (speech));
}

static void
majakka_speech_service_stop (MajakkaSpeech *speech)
{
  MajakkaSpeechService *self = MAJAKKA_SPEECH_SERVICE (speech);

  if (self->speaking)
    majakka_speech_connection_stop (self->connection);
  self->speaking = FALSE;
}

static void
majakka_speech_service_dispose (GObject *object)
{
  MajakkaSpeechService *self = MAJAKKA_SPEECH_SERVICE (object);

  majakka_speech_service_stop (MAJAKKA_SPEECH (self));
  drop_connection (self);

  G_OBJECT_CLASS (majakka_speech_service_parent_class)->dispose (object);
}

static void
majakka_speech_service_class_init (MajakkaSpeechServiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = majakka_speech_service_dispose;
  MAJAKKA_SPEECH_CLASS (klass)->say = majakka_speech_service_say;
  MAJAKKA_SPEECH_CLASS (klass)->stop = majakka_speech_service_stop;
}

static void
majakka_speech_service_init (MajakkaSpeechService *self G_GNUC_UNUSED)
{
}

/**
 * majakka_speech_service_new:
 *
 * Asks nobody for anything yet. Its signals come in the thread-default main context of the one that says
 * the first text.
 *
 * Returns: (transfer full): the voice of the desktop
 */
MajakkaSpeech *
majakka_speech_service_new (void)
{
  return g_object_new (MAJAKKA_TYPE_SPEECH_SERVICE, NULL);
}
