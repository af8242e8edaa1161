/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-read-aloud.h"

#include "majakka-speech-error.h"
#include "majakka-spoken-mark.h"

struct _MajakkaReadAloud
{
  GObject parent_instance;

  /* owned */
  MajakkaSpeech *speech;
  GPtrArray *sentences; /* of MajakkaSpokenSentence, as they were when the one now was begun */
  MajakkaSpokenMark *mark;
  GSignalGroup *voice; /* of the speech, while it speaks for us: others have it too */

  /* borrowed */
  GtkWidget *root;     /* NULL once it is gone */
  GdkSurface *surface; /* that of the window, while something is read */

  MajakkaReadAloudState state;
  guint position;
};

enum
{
  PROP_0,
  PROP_STATE,
  N_PROPS,
};

enum
{
  FAILED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaReadAloud, majakka_read_aloud, G_TYPE_OBJECT)

static const MajakkaSpokenSentence *
get_sentence (MajakkaReadAloud *self, guint position)
{
  return g_ptr_array_index (self->sentences, position);
}

/* A window that nobody sees does not talk. */
static void
surface_changed_cb (MajakkaReadAloud *self, GParamSpec *pspec G_GNUC_UNUSED, GdkToplevel *toplevel)
{
  if (gdk_toplevel_get_state (toplevel) & GDK_TOPLEVEL_STATE_MINIMIZED)
    majakka_read_aloud_stop (self);
}

static void
watch_window (MajakkaReadAloud *self, gboolean watch)
{
  GtkNative *native = watch ? gtk_widget_get_native (self->root) : NULL;

  if (self->surface != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->surface, surface_changed_cb, self);
      g_clear_weak_pointer (&self->surface);
    }
  if (native != NULL && GDK_IS_TOPLEVEL (gtk_native_get_surface (native)))
    {
      g_set_weak_pointer (&self->surface, gtk_native_get_surface (native));
      g_signal_connect_object (self->surface, "notify::state", G_CALLBACK (surface_changed_cb),
                               self, G_CONNECT_SWAPPED);
    }
}

static void
set_state (MajakkaReadAloud *self, MajakkaReadAloudState state)
{
  if (self->state == state)
    return;

  if (self->state == MAJAKKA_READ_ALOUD_SPEAKING)
    g_signal_group_set_target (self->voice, NULL);
  if (state == MAJAKKA_READ_ALOUD_SPEAKING)
    g_signal_group_set_target (self->voice, self->speech);
  watch_window (self, state != MAJAKKA_READ_ALOUD_OFF);
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static gboolean
is_same (const MajakkaSpokenSentence *one, const MajakkaSpokenSentence *other)
{
  return one->widget == other->widget && one->start == other->start &&
         g_str_equal (one->text, other->text);
}

/* The page changes while it is read: a question is answered, a story goes on. The place is found again by
 * its words; when those are gone, by its number. */
static void
look_again (MajakkaReadAloud *self)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->sentences);
  guint before = self->position;

  self->sentences = majakka_spoken_text_collect (self->root);
  if (old == NULL || before >= old->len)
    return;

  for (guint i = 0; i < self->sentences->len; i++)
    if (is_same (get_sentence (self, i), g_ptr_array_index (old, before)))
      {
        self->position = i;
        return;
      }
}

static void
say (MajakkaReadAloud *self)
{
  const MajakkaSpokenSentence *sentence = get_sentence (self, self->position);

  majakka_spoken_mark_set (self->mark, sentence);
  set_state (self, MAJAKKA_READ_ALOUD_SPEAKING);
  majakka_speech_say (self->speech, sentence->text, sentence->language);
}

/* A step forward or back. What is paused stays so, at another place. */
static void
move (MajakkaReadAloud *self, int step)
{
  guint before;

  look_again (self);
  before = self->position;
  if (step < 0 && before == 0)
    step = 0;
  self->position = (guint) ((int) before + step);
  if (self->position >= self->sentences->len)
    majakka_read_aloud_stop (self);
  else if (self->state == MAJAKKA_READ_ALOUD_PAUSED)
    majakka_spoken_mark_set (self->mark, get_sentence (self, self->position));
  else
    say (self);
}

static void
ended_cb (MajakkaReadAloud *self)
{
  move (self, 1);
}

static void
interrupted_cb (MajakkaReadAloud *self)
{
  set_state (self, MAJAKKA_READ_ALOUD_PAUSED);
}

static void
failed_cb (MajakkaReadAloud *self, const GError *error)
{
  if (majakka_speech_error_needs_packages (error))
    majakka_read_aloud_stop (self);
  else
    set_state (self, MAJAKKA_READ_ALOUD_PAUSED);
  g_signal_emit (self, signals[FAILED], 0, error);
}

/* Whoever has scrolled down wants to hear what is there. */
static guint
find_first_seen (MajakkaReadAloud *self)
{
  for (guint i = 0; i < self->sentences->len; i++)
    {
      graphene_rect_t place;

      if (!majakka_spoken_mark_find_place (get_sentence (self, i), &place) || place.origin.y >= 0)
        return i;
    }

  return 0;
}

static void
begin (MajakkaReadAloud *self)
{
  g_clear_pointer (&self->sentences, g_ptr_array_unref);
  self->sentences = majakka_spoken_text_collect (self->root);
  self->position = find_first_seen (self);
  if (self->sentences->len > 0)
    say (self);
}

static void
go_on (MajakkaReadAloud *self)
{
  look_again (self);
  if (self->position < self->sentences->len)
    say (self);
  else
    majakka_read_aloud_stop (self);
}

static void
majakka_read_aloud_dispose (GObject *object)
{
  MajakkaReadAloud *self = MAJAKKA_READ_ALOUD (object);

  majakka_read_aloud_stop (self);
  g_clear_weak_pointer (&self->root);
  g_clear_object (&self->voice);
  g_clear_object (&self->speech);

  G_OBJECT_CLASS (majakka_read_aloud_parent_class)->dispose (object);
}

static void
majakka_read_aloud_finalize (GObject *object)
{
  MajakkaReadAloud *self = MAJAKKA_READ_ALOUD (object);

  g_clear_pointer (&self->mark, majakka_spoken_mark_free);
  g_clear_pointer (&self->sentences, g_ptr_array_unref);

  G_OBJECT_CLASS (majakka_read_aloud_parent_class)->finalize (object);
}

static void
majakka_read_aloud_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_STATE:
      g_value_set_uint (value, MAJAKKA_READ_ALOUD (object)->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
majakka_read_aloud_class_init (MajakkaReadAloudClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = majakka_read_aloud_dispose;
  object_class->finalize = majakka_read_aloud_finalize;
  object_class->get_property = majakka_read_aloud_get_property;

  properties[PROP_STATE] =
      g_param_spec_uint ("state", NULL, NULL, MAJAKKA_READ_ALOUD_OFF, MAJAKKA_READ_ALOUD_PAUSED,
                         MAJAKKA_READ_ALOUD_OFF, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[FAILED] =
      g_signal_new ("failed", MAJAKKA_TYPE_READ_ALOUD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_ERROR | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
majakka_read_aloud_init (MajakkaReadAloud *self)
{
  self->mark = majakka_spoken_mark_new ();
  self->voice = g_signal_group_new (MAJAKKA_TYPE_SPEECH);
  g_signal_group_connect_swapped (self->voice, "ended", G_CALLBACK (ended_cb), self);
  g_signal_group_connect_swapped (self->voice, "interrupted", G_CALLBACK (interrupted_cb), self);
  g_signal_group_connect_swapped (self->voice, "failed", G_CALLBACK (failed_cb), self);
}

/**
 * majakka_read_aloud_new:
 * @speech: the voice
 * @root: what to read: everything that is shown in it
 *
 * Returns: (transfer full): a reader that says nothing yet
 */
MajakkaReadAloud *
majakka_read_aloud_new (MajakkaSpeech *speech, GtkWidget *root)
{
  MajakkaReadAloud *self;

  g_return_val_if_fail (MAJAKKA_IS_SPEECH (speech), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (root), NULL);

  self = g_object_new (MAJAKKA_TYPE_READ_ALOUD, NULL);
  self->speech = g_object_ref (speech);
  g_set_weak_pointer (&self->root, root);
  g_signal_connect_object (root, "unmap", G_CALLBACK (majakka_read_aloud_stop), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * majakka_read_aloud_get_state:
 * @self: a reader
 *
 * Returns: what it does
 */
MajakkaReadAloudState
majakka_read_aloud_get_state (MajakkaReadAloud *self)
{
  g_return_val_if_fail (MAJAKKA_IS_READ_ALOUD (self), MAJAKKA_READ_ALOUD_OFF);

  return self->state;
}

/**
 * majakka_read_aloud_toggle:
 * @self: a reader
 *
 * Begins, pauses, or goes on with the sentence that was interrupted.
 */
void
majakka_read_aloud_toggle (MajakkaReadAloud *self)
{
  g_return_if_fail (MAJAKKA_IS_READ_ALOUD (self));

  if (self->root == NULL)
    return;

  switch (self->state)
    {
    case MAJAKKA_READ_ALOUD_SPEAKING:
      majakka_speech_stop (self->speech);
      set_state (self, MAJAKKA_READ_ALOUD_PAUSED);
      break;
    case MAJAKKA_READ_ALOUD_PAUSED:
      go_on (self);
      break;
    case MAJAKKA_READ_ALOUD_OFF:
    default:
      begin (self);
    }
}

/**
 * majakka_read_aloud_next:
 * @self: a reader
 *
 * Goes to the next sentence. After the last one it stops.
 */
void
majakka_read_aloud_next (MajakkaReadAloud *self)
{
  g_return_if_fail (MAJAKKA_IS_READ_ALOUD (self));

  if (self->state != MAJAKKA_READ_ALOUD_OFF)
    move (self, 1);
}

/**
 * majakka_read_aloud_previous:
 * @self: a reader
 *
 * Goes to the sentence before.
 */
void
majakka_read_aloud_previous (MajakkaReadAloud *self)
{
  g_return_if_fail (MAJAKKA_IS_READ_ALOUD (self));

  if (self->state != MAJAKKA_READ_ALOUD_OFF)
    move (self, -1);
}

/**
 * majakka_read_aloud_stop:
 * @self: a reader
 *
 * Is quiet, and takes the mark away.
 */
void
majakka_read_aloud_stop (MajakkaReadAloud *self)
{
  g_return_if_fail (MAJAKKA_IS_READ_ALOUD (self));

  if (self->state == MAJAKKA_READ_ALOUD_OFF)
    return;

  if (self->state == MAJAKKA_READ_ALOUD_SPEAKING)
    majakka_speech_stop (self->speech);
  set_state (self, MAJAKKA_READ_ALOUD_OFF);
  majakka_spoken_mark_set (self->mark, NULL);
  g_clear_pointer (&self->sentences, g_ptr_array_unref);
}
