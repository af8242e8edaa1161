/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-record-draft.h"

#include "majakka-record-drafts-private.h"
#include "majakka-text.h"

/* Between the last key and the disk, in milliseconds */
#define PAUSE 400

struct _MajakkaRecordDraft
{
  GObject parent_instance;

  MajakkaLearnerStore *store; /* owned */
  GPtrArray *drafts;     /* owned: those that are not on disk; see majakka_record_drafts_get() */
  gint64 learner;        /* whose it is */
  gint64 writing;        /* 0 until it is kept */
  MajakkaRecord *record; /* owned */
  GError *fault;         /* owned, NULL when all is well */
  guint save_id;
};

enum
{
  PROP_0,
  PROP_KEPT,
  PROP_FAULT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaRecordDraft, majakka_record_draft, G_TYPE_OBJECT)

static void
remember (MajakkaRecordDraft *self)
{
  if (!g_ptr_array_find (self->drafts, self, NULL))
    g_ptr_array_add (self->drafts, g_object_ref (self));
}

static void
forget (MajakkaRecordDraft *self)
{
  g_clear_handle_id (&self->save_id, g_source_remove);
  g_ptr_array_remove (self->drafts, self);
}

static void
set_fault (MajakkaRecordDraft *self, const GError *fault)
{
  if (self->fault == NULL && fault == NULL)
    return;

  g_clear_error (&self->fault);
  self->fault = fault != NULL ? g_error_copy (fault) : NULL;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAULT]);
}

/* The store writes for whoever sits there. */
static gboolean
is_theirs (MajakkaRecordDraft *self)
{
  return majakka_learner_store_get_current (self->store) == self->learner;
}

static gboolean
save_cb (gpointer data)
{
  MajakkaRecordDraft *self = data;

  self->save_id = 0;
  majakka_record_draft_flush (self);

  return G_SOURCE_REMOVE;
}

static void
majakka_record_draft_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  MajakkaRecordDraft *self = MAJAKKA_RECORD_DRAFT (object);

  switch (prop_id)
    {
    case PROP_KEPT:
      g_value_set_boolean (value, self->writing != 0);
      break;
    case PROP_FAULT:
      g_value_set_boxed (value, self->fault);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_record_draft_finalize (GObject *object)
{
  MajakkaRecordDraft *self = MAJAKKA_RECORD_DRAFT (object);

  g_clear_handle_id (&self->save_id, g_source_remove);
  g_clear_object (&self->store);
  g_clear_pointer (&self->drafts, g_ptr_array_unref);
  g_clear_pointer (&self->record, majakka_record_free);
  g_clear_error (&self->fault);

  G_OBJECT_CLASS (majakka_record_draft_parent_class)->finalize (object);
}

static void
majakka_record_draft_class_init (MajakkaRecordDraftClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = majakka_record_draft_finalize;
  object_class->get_property = majakka_record_draft_get_property;

  properties[PROP_KEPT] =
      g_param_spec_boolean ("kept", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FAULT] = g_param_spec_boxed ("fault", NULL, NULL, G_TYPE_ERROR,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
majakka_record_draft_init (MajakkaRecordDraft *self G_GNUC_UNUSED)
{
}

static MajakkaRecord *
load (MajakkaLearnerStore *store, gint64 id, GError **error)
{
  g_autoptr (MajakkaWriting) writing = majakka_learner_store_get_writing (store, id);

  if (writing == NULL || !g_str_equal (writing->kind, MAJAKKA_WRITING_RECORD))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "There are no notes %" G_GINT64_FORMAT,
                   id);
      return NULL;
    }

  return majakka_record_from_json (writing->content, error);
}

/**
 * majakka_record_draft_open:
 * @context: the context
 * @writing: the id of notes that are kept; 0 for new ones
 * @plan: (nullable): the plan that leads to new notes
 * @error: return location: a MajakkaRecordError, or %G_IO_ERROR_NOT_FOUND
 *
 * Opens notes of the current learner: those that are still in memory, those that are kept, or new ones.
 *
 * Returns: (transfer full) (nullable): the notes
 */
MajakkaRecordDraft *
majakka_record_draft_open (MajakkaContext *context,
                           gint64 writing,
                           const char *plan,
                           GError **error)
{
  MajakkaLearnerStore *store;
  GPtrArray *drafts;
  g_autofree char *today = NULL;
  MajakkaRecordDraft *self;
  MajakkaRecord *record;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  store = majakka_context_get_store (context);
  drafts = majakka_record_drafts_get (context);
  self = majakka_record_drafts_find (drafts, majakka_learner_store_get_current (store), writing);
  if (self != NULL)
    return g_object_ref (self);

  today = majakka_date_today ();
  record = writing != 0 ? load (store, writing, error) : majakka_record_new (today, plan);
  if (record == NULL)
    return NULL;

  self = g_object_new (MAJAKKA_TYPE_RECORD_DRAFT, NULL);
  self->store = g_object_ref (store);
  self->drafts = g_ptr_array_ref (drafts);
  self->learner = majakka_learner_store_get_current (store);
  self->writing = writing;
  self->record = record;

  return self;
}

/**
 * majakka_record_draft_is_waiting:
 * @context: the context
 *
 * Returns: whether the current learner has begun notes and not kept them
 */
gboolean
majakka_record_draft_is_waiting (MajakkaContext *context)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), FALSE);

  return majakka_record_drafts_find (
             majakka_record_drafts_get (context),
             majakka_learner_store_get_current (majakka_context_get_store (context)), 0) != NULL;
}

/**
 * majakka_record_draft_get_record:
 * @self: a draft
 *
 * Returns: (transfer none): what is written; whoever changes it calls majakka_record_draft_changed()
 */
MajakkaRecord *
majakka_record_draft_get_record (MajakkaRecordDraft *self)
{
  g_return_val_if_fail (MAJAKKA_IS_RECORD_DRAFT (self), NULL);

  return self->record;
}

/**
 * majakka_record_draft_get_writing:
 * @self: a draft
 *
 * Returns: the id of the notes in the file of progress; 0 while they are not kept
 */
gint64
majakka_record_draft_get_writing (MajakkaRecordDraft *self)
{
  g_return_val_if_fail (MAJAKKA_IS_RECORD_DRAFT (self), 0);

  return self->writing;
}

/**
 * majakka_record_draft_get_learner:
 * @self: a draft
 *
 * Returns: whose it is
 */
gint64
majakka_record_draft_get_learner (MajakkaRecordDraft *self)
{
  g_return_val_if_fail (MAJAKKA_IS_RECORD_DRAFT (self), 0);

  return self->learner;
}

/**
 * majakka_record_draft_get_fault:
 * @self: a draft
 *
 * Returns: (transfer none) (nullable): why the last changes are not on disk
 */
const GError *
majakka_record_draft_get_fault (MajakkaRecordDraft *self)
{
  g_return_val_if_fail (MAJAKKA_IS_RECORD_DRAFT (self), NULL);

  return self->fault;
}

/**
 * majakka_record_draft_is_safe:
 * @self: a draft
 *
 * Returns: whether nothing is lost when it goes: all of it is on disk, or nothing is written
 */
gboolean
majakka_record_draft_is_safe (MajakkaRecordDraft *self)
{
  g_return_val_if_fail (MAJAKKA_IS_RECORD_DRAFT (self), TRUE);

  return !g_ptr_array_find (self->drafts, self, NULL);
}

/**
 * majakka_record_draft_changed:
 * @self: a draft
 *
 * To be called when something in it has changed. What is kept is saved after a moment without a change.
 */
void
majakka_record_draft_changed (MajakkaRecordDraft *self)
{
  g_return_if_fail (MAJAKKA_IS_RECORD_DRAFT (self));

  if (self->writing == 0 && majakka_record_is_empty (self->record))
    {
      forget (self);
      return;
    }

  remember (self);
  g_clear_handle_id (&self->save_id, g_source_remove);
  if (self->writing != 0)
    self->save_id = g_timeout_add (PAUSE, save_cb, self);
}

/**
 * majakka_record_draft_keep:
 * @self: a draft
 * @error: return location
 *
 * Puts it into the file of progress. From now on that is done after each change.
 *
 * Returns: whether it is there
 */
gboolean
majakka_record_draft_keep (MajakkaRecordDraft *self, GError **error)
{
  g_autofree char *json = NULL;
  gint64 writing;
  gboolean was_kept;

  g_return_val_if_fail (MAJAKKA_IS_RECORD_DRAFT (self), FALSE);

  if (!is_theirs (self))
    {
      g_set_error_literal (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_FAILED,
                           "Somebody else sits there");
      return FALSE;
    }

  json = majakka_record_to_json (self->record);
  was_kept = self->writing != 0;
  writing = majakka_learner_store_keep_writing (self->store, self->writing, MAJAKKA_WRITING_RECORD,
                                                json, error);
  if (writing == 0)
    return FALSE;

  self->writing = writing;
  forget (self);
  if (!was_kept)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KEPT]);
  set_fault (self, NULL);

  return TRUE;
}

/**
 * majakka_record_draft_flush:
 * @self: a draft
 *
 * Saves now what waits for it. What cannot be saved stays in memory, and #MajakkaRecordDraft:fault says why.
 *
 * Returns: whether nothing waits
 */
gboolean
majakka_record_draft_flush (MajakkaRecordDraft *self)
{
  g_autoptr (MajakkaRecordDraft) held = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (MAJAKKA_IS_RECORD_DRAFT (self), FALSE);

  if (self->writing == 0 || majakka_record_draft_is_safe (self) || !is_theirs (self))
    return majakka_record_draft_is_safe (self);

  held = g_object_ref (self);
  g_clear_handle_id (&self->save_id, g_source_remove);
  if (majakka_record_draft_keep (self, &error))
    return TRUE;

  set_fault (self, error);

  return FALSE;
}

/**
 * majakka_record_draft_delete:
 * @self: a draft that is kept
 * @error: return location
 *
 * Deletes the notes from the file of progress. They are still in memory, as if they had not been kept: a
 * page that shows them lets go, then majakka_record_draft_discard() is called. When it fails and the notes
 * are kept no longer, they are deleted, but traces may be left in the file.
 *
 * Returns: whether no trace is left on the disk
 */
gboolean
majakka_record_draft_delete (MajakkaRecordDraft *self, GError **error)
{
  g_autoptr (MajakkaWriting) left = NULL;
  gboolean deleted;

  g_return_val_if_fail (MAJAKKA_IS_RECORD_DRAFT (self), FALSE);

  g_clear_handle_id (&self->save_id, g_source_remove);
  deleted = majakka_learner_store_delete_writing (self->store, self->writing, error);
  if (!deleted)
    left = majakka_learner_store_get_writing (self->store, self->writing);
  if (left == NULL)
    {
      self->writing = 0;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KEPT]);
    }

  return deleted;
}

/**
 * majakka_record_draft_discard:
 * @self: a draft
 *
 * Forgets what is written and not kept. No page may show it any more.
 */
void
majakka_record_draft_discard (MajakkaRecordDraft *self)
{
  g_autofree char *today = majakka_date_today ();
  g_autoptr (MajakkaRecordDraft) held = NULL;

  g_return_if_fail (MAJAKKA_IS_RECORD_DRAFT (self));

  held = g_object_ref (self);
  forget (self);
  majakka_record_free (self->record);
  self->record = majakka_record_new (today, NULL);
}
