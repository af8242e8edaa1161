/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The store itself: opening it, what it is like, and taking one of its connections. */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"
#include "majakka-store-file-private.h"

struct _MajakkaLearnerStore
{
  GObject parent_instance;

  char *path;
  gint64 current;

  /* Guarded by the mutex: workers use the same connection. It is never held while a signal is
   * emitted. */
  GMutex mutex;
  sqlite3 *db;
  sqlite3 *guest; /* in memory, of the guest while they are the current learner, else NULL */

  MajakkaRemoval removal;
  gboolean kept;
  char *set_aside;
  GError *notice;
};

G_DEFINE_FINAL_TYPE (MajakkaLearnerStore, majakka_learner_store, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_CURRENT,
  PROP_NOTICE,
  PROP_KEPT,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
majakka_learner_store_finalize (GObject *object)
{
  MajakkaLearnerStore *self = MAJAKKA_LEARNER_STORE (object);

  sqlite3_close_v2 (self->guest);
  sqlite3_close_v2 (self->db);
  g_mutex_clear (&self->mutex);
  g_free (self->path);
  g_free (self->set_aside);
  g_clear_error (&self->notice);

  G_OBJECT_CLASS (majakka_learner_store_parent_class)->finalize (object);
}

static void
majakka_learner_store_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MajakkaLearnerStore *self = MAJAKKA_LEARNER_STORE (object);

  switch (id)
    {
    case PROP_CURRENT:
      g_value_set_int64 (value, self->current);
      break;

    case PROP_NOTICE:
      g_value_set_boxed (value, self->notice);
      break;

    case PROP_KEPT:
      g_value_set_boolean (value, majakka_learner_store_get_kept (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
majakka_learner_store_class_init (MajakkaLearnerStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = majakka_learner_store_finalize;
  object_class->get_property = majakka_learner_store_get_property;

  properties[PROP_CURRENT] =
      g_param_spec_int64 ("current", NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
  properties[PROP_NOTICE] = g_param_spec_boxed ("notice", NULL, NULL, G_TYPE_ERROR, flags);
  properties[PROP_KEPT] = g_param_spec_boolean ("kept", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
majakka_learner_store_init (MajakkaLearnerStore *self)
{
  g_mutex_init (&self->mutex);
}

/**
 * majakka_learner_store_lock_file:
 * @self: a store
 *
 * Takes the connection of all who are kept until majakka_learner_store_unlock ().
 *
 * Returns: (transfer none): the connection
 */
sqlite3 *
majakka_learner_store_lock_file (MajakkaLearnerStore *self)
{
  g_mutex_lock (&self->mutex);

  return self->db;
}

/**
 * majakka_learner_store_unlock:
 * @self: a store whose connection was taken
 */
void
majakka_learner_store_unlock (MajakkaLearnerStore *self)
{
  g_mutex_unlock (&self->mutex);
}

/**
 * majakka_learner_store_lock_for:
 * @self: a store
 * @learner: the id of the learner whom it is about
 * @error: return location
 *
 * Takes the connection that this learner's doings go to until majakka_learner_store_unlock ().
 *
 * Returns: (transfer none) (nullable): the connection; NULL, and nothing to unlock, for a guest who has
 *   left in the meantime
 */
sqlite3 *
majakka_learner_store_lock_for (MajakkaLearnerStore *self, gint64 learner, GError **error)
{
  sqlite3 *db;

  g_mutex_lock (&self->mutex);
  /* Nothing but this decides what reaches the disk: the guest is not in the file, so what is theirs finds
   * no learner there, should it ever get that far. */
  db = learner == MAJAKKA_LEARNER_GUEST ? self->guest : self->db;
  if (db == NULL)
    {
      g_mutex_unlock (&self->mutex);
      majakka_learner_store_set_unknown (error, learner);
    }

  return db;
}

/**
 * majakka_learner_store_set_unknown:
 * @error: return location
 * @learner: an id that nobody has
 *
 * Returns: %FALSE
 */
gboolean
majakka_learner_store_set_unknown (GError **error, gint64 learner)
{
  g_set_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_UNKNOWN_LEARNER,
               "No learner %" G_GINT64_FORMAT, learner);

  return FALSE;
}

/**
 * majakka_learner_store_set_notice:
 * @self: a store
 * @notice: (transfer full): what the person should be told
 */
void
majakka_learner_store_set_notice (MajakkaLearnerStore *self, GError *notice)
{
  g_clear_error (&self->notice);
  self->notice = notice;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTICE]);
}

/**
 * majakka_learner_store_switch_to:
 * @self: a store
 * @learner: the id of a learner
 *
 * Makes somebody the current learner, in memory.
 */
void
majakka_learner_store_switch_to (MajakkaLearnerStore *self, gint64 learner)
{
  self->current = learner;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CURRENT]);
}

/**
 * majakka_learner_store_take_guest:
 * @self: a store
 * @guest: (transfer full) (nullable): what the guest's doings go to; %NULL when no guest is here
 *
 * The connection before it goes away with all that is in it.
 */
void
majakka_learner_store_take_guest (MajakkaLearnerStore *self, sqlite3 *guest)
{
  sqlite3 *before;

  g_mutex_lock (&self->mutex);
  before = self->guest;
  self->guest = guest;
  g_mutex_unlock (&self->mutex);
  sqlite3_close_v2 (before);
}

/**
 * majakka_learner_store_changed:
 * @self: a store
 * @lesson: (nullable): what changed for the current learner; %NULL for everything
 *
 * Tells those who listen.
 */
void
majakka_learner_store_changed (MajakkaLearnerStore *self, const char *lesson)
{
  GQuark detail = lesson != NULL ? g_quark_from_string (lesson) : 0;

  g_signal_emit (self, signals[CHANGED], detail, lesson);
}

/**
 * majakka_learner_store_get_removal:
 * @self: a store
 *
 * Returns: (transfer none): who is being removed
 */
MajakkaRemoval *
majakka_learner_store_get_removal (MajakkaLearnerStore *self)
{
  return &self->removal;
}

/**
 * majakka_learner_store_has_file:
 * @self: a store
 *
 * Returns: whether there is a file behind it, whoever the current learner is
 */
gboolean
majakka_learner_store_has_file (MajakkaLearnerStore *self)
{
  return self->kept;
}

/**
 * majakka_learner_store_open:
 * @path: the file; it and its folder are made when they are not there
 * @error: return location for what cannot be helped: there is not even memory
 *
 * Opens the store. Whatever is wrong with the file or the disk, there is a store to work with; it
 * says what is wrong in majakka_learner_store_get_notice (), and whether it keeps anything in
 * majakka_learner_store_get_kept ():
 *
 * - a damaged file is set aside and a fresh one begun: DAMAGED, kept, and get_set_aside () has the
 *   file;
 * - a file of a later version is left alone: NEWER, not kept;
 * - a folder or disk that takes nothing: READ_ONLY, FULL, BUSY or FAILED, not kept.
 *
 * The current learner is the one who was here last.
 *
 * Returns: (transfer full) (nullable): the store
 */
MajakkaLearnerStore *
majakka_learner_store_open (const char *path, GError **error)
{
  g_autoptr (MajakkaLearnerStore) self = NULL;
  MajakkaStoreFile file;

  g_return_val_if_fail (path != NULL, NULL);

  if (!majakka_store_file_open (&file, path, error))
    {
      g_free (file.set_aside);
      g_clear_error (&file.notice);
      return NULL;
    }

  self = g_object_new (MAJAKKA_TYPE_LEARNER_STORE, NULL);
  self->path = g_strdup (path);
  self->db = file.db;
  self->kept = file.kept;
  self->set_aside = file.set_aside;
  self->notice = file.notice;
  majakka_learner_store_choose_current (self);

  return g_steal_pointer (&self);
}

/**
 * majakka_learner_store_open_in_memory:
 * @error: return location for what cannot be helped: there is no memory
 *
 * Opens a store of which nothing is ever kept, for what is only tried.
 *
 * Returns: (transfer full) (nullable): the store, with one learner
 */
MajakkaLearnerStore *
majakka_learner_store_open_in_memory (GError **error)
{
  g_autoptr (MajakkaLearnerStore) self = NULL;
  sqlite3 *db = NULL;

  if (!majakka_store_file_open_memory (&db, error))
    return NULL;

  self = g_object_new (MAJAKKA_TYPE_LEARNER_STORE, NULL);
  self->path = g_strdup (":memory:");
  self->db = db;
  majakka_learner_store_choose_current (self);

  return g_steal_pointer (&self);
}

/**
 * majakka_learner_store_get_path:
 * @self: a store
 *
 * Returns: (transfer none): the file that it was opened with, to be shown to the person
 */
const char *
majakka_learner_store_get_path (MajakkaLearnerStore *self)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);

  return self->path;
}

/**
 * majakka_learner_store_get_kept:
 * @self: a store
 *
 * Returns: whether it writes what the current learner does to its file; otherwise all of it is gone
 *   when the program ends
 */
gboolean
majakka_learner_store_get_kept (MajakkaLearnerStore *self)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);

  return self->kept && self->guest == NULL;
}

/**
 * majakka_learner_store_get_notice:
 * @self: a store
 *
 * Returns: (transfer none) (nullable): what the person should be told, with
 *   majakka_store_error_describe (); %NULL when all is well
 */
const GError *
majakka_learner_store_get_notice (MajakkaLearnerStore *self)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);

  return self->notice;
}

/**
 * majakka_learner_store_get_set_aside:
 * @self: a store
 *
 * Returns: (transfer none) (nullable): where the damaged file is that opening has found
 */
const char *
majakka_learner_store_get_set_aside (MajakkaLearnerStore *self)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);

  return self->set_aside;
}

/**
 * majakka_learner_store_get_current:
 * @self: a store
 *
 * Returns: the id of the learner whom everything is about
 */
gint64
majakka_learner_store_get_current (MajakkaLearnerStore *self)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), 0);

  return self->current;
}
