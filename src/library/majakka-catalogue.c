/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which lessons there are: a list model of entries, in the order of the course.
 *
 * Only the heads of the files are read, in a worker; what comes back is held by nobody else yet. */

#include "majakka-catalogue.h"

#include "majakka-catalogue-changes-private.h"
#include "majakka-catalogue-loader-private.h"

struct _MajakkaCatalogue
{
  GObject parent_instance;

  /* owned */
  GStrv directories;
  char *pack_directory; /* NULL: without packs */
  GPtrArray *entries;   /* of MajakkaCatalogueEntry */
  GHashTable *by_id;    /* const char* -> MajakkaCatalogueEntry */
  MajakkaGlossary *glossary;
  char *signs_file;

  guint n_loads; /* that have not come back yet */
  guint n_looks; /* so often was looked so far */
  guint taken;   /* the look whose lessons these are; 0 for none */
};

enum
{
  PROP_0,
  PROP_LOADING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static GType
majakka_catalogue_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return MAJAKKA_TYPE_CATALOGUE_ENTRY;
}

static guint
majakka_catalogue_get_n_items (GListModel *model)
{
  return MAJAKKA_CATALOGUE (model)->entries->len;
}

static gpointer
majakka_catalogue_get_item (GListModel *model, guint position)
{
  MajakkaCatalogue *self = MAJAKKA_CATALOGUE (model);

  if (position >= self->entries->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->entries, position));
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = majakka_catalogue_get_item_type;
  iface->get_n_items = majakka_catalogue_get_n_items;
  iface->get_item = majakka_catalogue_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaCatalogue,
                               majakka_catalogue,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
list_by_id (MajakkaCatalogue *self)
{
  g_hash_table_remove_all (self->by_id);
  for (guint i = 0; i < self->entries->len; i++)
    {
      MajakkaCatalogueEntry *entry = g_ptr_array_index (self->entries, i);
      const MajakkaLesson *head = majakka_catalogue_entry_get_head (entry);

      if (head != NULL)
        g_hash_table_insert (self->by_id, head->id, entry);
    }
}

/* Two workers that look at the same time may come back in either order: of what an earlier look has found nothing is
 * taken once a later one is back. */
static void
take (MajakkaCatalogue *self, MajakkaCatalogueLoaded *loaded, guint look)
{
  g_autoptr (GPtrArray) before = g_ptr_array_ref (self->entries);

  if (look < self->taken)
    return;

  self->taken = look;
  majakka_catalogue_keep_entries (before, loaded->entries);
  g_ptr_array_unref (self->entries);
  self->entries = g_ptr_array_ref (loaded->entries);
  list_by_id (self);
  /* Whoever shows the glossary or the signs goes on with what there was. */
  if (self->glossary == NULL)
    self->glossary = g_steal_pointer (&loaded->glossary);
  if (self->signs_file == NULL)
    self->signs_file = g_steal_pointer (&loaded->signs_file);

  majakka_catalogue_tell_changes (G_LIST_MODEL (self), before, self->entries);
}

static void
majakka_catalogue_finalize (GObject *object)
{
  MajakkaCatalogue *self = MAJAKKA_CATALOGUE (object);

  g_strfreev (self->directories);
  g_free (self->pack_directory);
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->entries);
  g_clear_pointer (&self->glossary, majakka_glossary_unref);
  g_free (self->signs_file);

  G_OBJECT_CLASS (majakka_catalogue_parent_class)->finalize (object);
}

static void
majakka_catalogue_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_LOADING:
      g_value_set_boolean (value, majakka_catalogue_get_loading (MAJAKKA_CATALOGUE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_catalogue_class_init (MajakkaCatalogueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = majakka_catalogue_finalize;
  object_class->get_property = majakka_catalogue_get_property;

  /**
   * MajakkaCatalogue:loading:
   *
   * Whether lessons are being looked for.
   */
  properties[PROP_LOADING] = g_param_spec_boolean ("loading", NULL, NULL, FALSE,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
majakka_catalogue_init (MajakkaCatalogue *self)
{
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * majakka_catalogue_new:
 * @directories: (array zero-terminated=1): where lessons are; of two lessons with one id the one in
 *   the earlier folder is used. A folder need not exist.
 *
 * Returns: (transfer full): a catalogue that is still empty
 */
MajakkaCatalogue *
majakka_catalogue_new (const char *const *directories)
{
  MajakkaCatalogue *self;

  g_return_val_if_fail (directories != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_CATALOGUE, NULL);
  self->directories = g_strdupv ((GStrv) directories);

  return self;
}

/**
 * majakka_catalogue_set_pack_directory:
 * @self: a catalogue
 * @directory: (nullable): the folder of lesson packs, see majakka_pack_shelf_list(); it need not exist
 *
 * Has the lessons of packs found after those of all other folders, from the next time on that lessons are
 * looked for.
 */
void
majakka_catalogue_set_pack_directory (MajakkaCatalogue *self, const char *directory)
{
  g_return_if_fail (MAJAKKA_IS_CATALOGUE (self));

  g_free (self->pack_directory);
  self->pack_directory = g_strdup (directory);
}

/* Where the next look is to be taken */
static MajakkaCataloguePlaces *
copy_places (MajakkaCatalogue *self)
{
  MajakkaCataloguePlaces *places = g_new (MajakkaCataloguePlaces, 1);

  places->directories = g_strdupv (self->directories);
  places->pack_directory = g_strdup (self->pack_directory);
  places->look = ++self->n_looks;

  return places;
}

/**
 * majakka_catalogue_get_loading:
 * @self: a catalogue
 *
 * Returns: whether lessons are being looked for
 */
gboolean
majakka_catalogue_get_loading (MajakkaCatalogue *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE (self), FALSE);

  return self->n_loads > 0;
}

/**
 * majakka_catalogue_get_glossary:
 * @self: a catalogue
 *
 * Returns: (transfer none) (nullable): the words that lessons explain; NULL before loading, or when
 *   there is none
 */
MajakkaGlossary *
majakka_catalogue_get_glossary (MajakkaCatalogue *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE (self), NULL);

  return self->glossary;
}

/**
 * majakka_catalogue_get_signs_file:
 * @self: a catalogue
 *
 * Returns: (transfer none) (nullable): the table of warning signs, which is not read before it is
 *   asked for; NULL before loading, or when there is none
 */
const char *
majakka_catalogue_get_signs_file (MajakkaCatalogue *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE (self), NULL);

  return self->signs_file;
}

/**
 * majakka_catalogue_find:
 * @self: a catalogue
 * @id: (nullable): the id of a lesson
 *
 * Returns: (transfer none) (nullable): its entry, when it can be used
 */
MajakkaCatalogueEntry *
majakka_catalogue_find (MajakkaCatalogue *self, const char *id)
{
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;
}

/**
 * majakka_catalogue_list_usable:
 * @self: a catalogue
 *
 * Lists what a worker may read: entries that have a head, of each id one.
 *
 * Returns: (transfer full) (element-type MajakkaCatalogueEntry): they, in the order of the course
 */
GPtrArray *
majakka_catalogue_list_usable (MajakkaCatalogue *self)
{
  GPtrArray *usable = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE (self), usable);

  for (guint i = 0; i < self->entries->len; i++)
    {
      MajakkaCatalogueEntry *entry = g_ptr_array_index (self->entries, i);

      if (majakka_catalogue_entry_get_head (entry) != NULL)
        g_ptr_array_add (usable, g_object_ref (entry));
    }

  return usable;
}

/**
 * majakka_catalogue_load:
 * @self: a catalogue
 *
 * Looks for lessons and waits for it: for tools and tests.
 */
void
majakka_catalogue_load (MajakkaCatalogue *self)
{
  MajakkaCataloguePlaces *places;
  MajakkaCatalogueLoaded *loaded;

  g_return_if_fail (MAJAKKA_IS_CATALOGUE (self));

  places = copy_places (self);
  loaded = majakka_catalogue_places_load (places);
  take (self, loaded, places->look);
  majakka_catalogue_loaded_free (loaded);
  majakka_catalogue_places_free (places);
}

static void
load_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  g_task_return_pointer (task, majakka_catalogue_places_load (data),
                         (GDestroyNotify) majakka_catalogue_loaded_free);
}

static void
change_n_loads (MajakkaCatalogue *self, int change)
{
  self->n_loads = (guint) ((int) self->n_loads + change);
  if (self->n_loads == (change > 0 ? 1 : 0))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

/**
 * majakka_catalogue_load_async:
 * @self: a catalogue
 * @cancellable: (nullable): to give up
 * @callback: (nullable): called when done
 * @user_data: for @callback
 *
 * Looks for lessons in a worker. What was there before stays until majakka_catalogue_load_finish().
 */
void
majakka_catalogue_load_async (MajakkaCatalogue *self,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (MAJAKKA_IS_CATALOGUE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_catalogue_load_async);
  g_task_set_task_data (task, copy_places (self), (GDestroyNotify) majakka_catalogue_places_free);
  change_n_loads (self, 1);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * majakka_catalogue_load_finish:
 * @self: a catalogue
 * @result: what the callback was given
 * @error: return location
 *
 * Fills the catalogue with what was found, unless a later look has already.
 *
 * Returns: whether it was; FALSE only when it was cancelled
 */
gboolean
majakka_catalogue_load_finish (MajakkaCatalogue *self, GAsyncResult *result, GError **error)
{
  MajakkaCatalogueLoaded *loaded;

  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  loaded = g_task_propagate_pointer (G_TASK (result), error);
  if (loaded != NULL)
    {
      const MajakkaCataloguePlaces *places = g_task_get_task_data (G_TASK (result));

      take (self, loaded, places->look);
      majakka_catalogue_loaded_free (loaded);
    }
  change_n_loads (self, -1);

  return loaded != NULL;
}
