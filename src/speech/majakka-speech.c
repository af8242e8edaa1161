/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-speech.h"

typedef struct
{
  int rate;
} MajakkaSpeechPrivate;

enum
{
  PROP_0,
  PROP_RATE,
  N_PROPS,
};

enum
{
  BEGUN,
  ENDED,
  INTERRUPTED,
  FAILED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (MajakkaSpeech, majakka_speech, G_TYPE_OBJECT)

static MajakkaSpeechPrivate *
get_private (MajakkaSpeech *self)
{
  return majakka_speech_get_instance_private (self);
}

static void
majakka_speech_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_RATE:
      g_value_set_int (value, majakka_speech_get_rate (MAJAKKA_SPEECH (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
majakka_speech_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_RATE:
      majakka_speech_set_rate (MAJAKKA_SPEECH (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static guint
new_signal (const char *name, guint n_params, GType type)
{
  return g_signal_new (name, MAJAKKA_TYPE_SPEECH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, n_params, type);
}

static void
majakka_speech_class_init (MajakkaSpeechClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = majakka_speech_get_property;
  object_class->set_property = majakka_speech_set_property;

  properties[PROP_RATE] =
      g_param_spec_int ("rate", NULL, NULL, MAJAKKA_SPEECH_RATE_MIN, MAJAKKA_SPEECH_RATE_MAX, 0,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[BEGUN] = new_signal ("begun", 0, G_TYPE_NONE);
  signals[ENDED] = new_signal ("ended", 0, G_TYPE_NONE);
  signals[INTERRUPTED] = new_signal ("interrupted", 0, G_TYPE_NONE);
  signals[FAILED] = new_signal ("failed", 1, G_TYPE_ERROR | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
majakka_speech_init (MajakkaSpeech *self G_GNUC_UNUSED)
{
}

/**
 * majakka_speech_get_rate:
 * @self: a voice
 *
 * Returns: how fast it speaks, MAJAKKA_SPEECH_RATE_MIN to MAJAKKA_SPEECH_RATE_MAX
 */
int
majakka_speech_get_rate (MajakkaSpeech *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SPEECH (self), 0);

  return get_private (self)->rate;
}

/**
 * majakka_speech_set_rate:
 * @self: a voice
 * @rate: how fast it speaks from the next text on
 */
void
majakka_speech_set_rate (MajakkaSpeech *self, int rate)
{
  g_return_if_fail (MAJAKKA_IS_SPEECH (self));

  rate = CLAMP (rate, MAJAKKA_SPEECH_RATE_MIN, MAJAKKA_SPEECH_RATE_MAX);
  if (get_private (self)->rate == rate)
    return;

  get_private (self)->rate = rate;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RATE]);
}

/**
 * majakka_speech_say:
 * @self: a voice
 * @text: what to say
 * @language: its language, as gettext names it: "fi", "pt_BR"
 *
 * Says a text, instead of what is being said.
 */
void
majakka_speech_say (MajakkaSpeech *self, const char *text, const char *language)
{
  g_return_if_fail (MAJAKKA_IS_SPEECH (self));
  g_return_if_fail (text != NULL);
  g_return_if_fail (language != NULL);

  MAJAKKA_SPEECH_GET_CLASS (self)->say (self, text, language);
}

/**
 * majakka_speech_stop:
 * @self: a voice
 *
 * Makes it be quiet. No signal comes after this.
 */
void
majakka_speech_stop (MajakkaSpeech *self)
{
  g_return_if_fail (MAJAKKA_IS_SPEECH (self));

  MAJAKKA_SPEECH_GET_CLASS (self)->stop (self);
}

/**
 * majakka_speech_begun:
 * @self: a voice
 *
 * For subclasses: the text can be heard now.
 */
void
majakka_speech_begun (MajakkaSpeech *self)
{
  g_signal_emit (self, signals[BEGUN], 0);
}

/**
 * majakka_speech_ended:
 * @self: a voice
 *
 * For subclasses: the text was said.
 */
void
majakka_speech_ended (MajakkaSpeech *self)
{
  g_signal_emit (self, signals[ENDED], 0);
}

/**
 * majakka_speech_interrupted:
 * @self: a voice
 *
 * For subclasses: somebody else made the voice stop.
 */
void
majakka_speech_interrupted (MajakkaSpeech *self)
{
  g_signal_emit (self, signals[INTERRUPTED], 0);
}

/**
 * majakka_speech_failed:
 * @self: a voice
 * @error: why
 *
 * For subclasses: the text is not said.
 */
void
majakka_speech_failed (MajakkaSpeech *self, const GError *error)
{
  g_signal_emit (self, signals[FAILED], 0, error);
}
