/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-context-private.h"

#include "majakka-lesson-finder.h"
#include "majakka-speech-service.h"
#include "majakka-text.h"

#include <string.h>

#define STORE "learner.db"

enum
{
  PROP_0,
  PROP_COUNTRY,
  PROP_ROLE,
  PROP_SHOWS_SOURCE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static guint plans_changed_signal;

G_DEFINE_FINAL_TYPE (MajakkaContext, majakka_context, G_TYPE_OBJECT)

/* The schema of this installation, wherever it lies: a tree that is run where it was built is not
 * among the system's. */
static GSettings *
open_settings (void)
{
  GSettingsSchemaSource *system = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchemaSource) source = NULL;
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GError) error = NULL;

  source = g_settings_schema_source_new_from_directory (SCHEMADIR, system, FALSE, &error);
  if (source == NULL && system == NULL)
    g_error ("The settings of Majakka are not installed: %s", error->message);

  schema = g_settings_schema_source_lookup (source != NULL ? source : system, APPLICATION_ID, TRUE);
  if (schema == NULL)
    g_error ("The settings of Majakka are not installed in %s", SCHEMADIR);

  return g_settings_new_full (schema, NULL, NULL);
}

static MajakkaCatalogue *
create_catalogue (void)
{
  g_auto (GStrv) directories = majakka_lesson_finder_directories ();

  return majakka_catalogue_new ((const char *const *) directories);
}

/* The region of the desktop's language, as in fi_FI, when there is help for it. */
static char *
guess_country (MajakkaContext *self)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *region = strchr (names[i], '_');
      g_autofree char *code = region != NULL ? g_strndup (region + 1, 2) : NULL;

      if (code != NULL && majakka_help_directory_find_country (self->directory, code) != NULL)
        return g_steal_pointer (&code);
    }

  return NULL;
}

static void
update_country (MajakkaContext *self)
{
  g_autofree char *chosen = g_settings_get_string (self->settings, "country");

  g_free (self->country);
  self->country = *chosen != '\0' ? g_steal_pointer (&chosen) : guess_country (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNTRY]);
}

/* The role is the learner's own: it goes along when somebody else sits down. */
static void
take_role_of_learner (MajakkaContext *self)
{
  g_autoptr (MajakkaLearner) learner = majakka_learner_store_get_learner (
      self->store, majakka_learner_store_get_current (self->store));

  /* Nothing is known of a guest. Who would rather not say who they are is no teacher. */
  if (learner == NULL || learner->id == MAJAKKA_LEARNER_GUEST)
    return;

  if (majakka_context_get_role (self) != MAJAKKA_ROLE_NONE ||
      learner->role == MAJAKKA_LEARNER_TEACHER)
    g_settings_set_enum (self->settings, "role",
                         learner->role == MAJAKKA_LEARNER_TEACHER ? MAJAKKA_ROLE_TEACHER
                                                                  : MAJAKKA_ROLE_PARENT);
}

static void
keep_role_of_learner (MajakkaContext *self)
{
  g_autoptr (MajakkaLearner) learner = majakka_learner_store_get_learner (
      self->store, majakka_learner_store_get_current (self->store));
  MajakkaLearnerRole role = majakka_context_get_role (self) == MAJAKKA_ROLE_TEACHER
                                ? MAJAKKA_LEARNER_TEACHER
                                : MAJAKKA_LEARNER_PARENT;
  g_autoptr (GError) error = NULL;

  if (learner == NULL || learner->role == role)
    return;

  learner->role = role;
  /* A role that cannot be kept is still in the settings. */
  if (!majakka_learner_store_update_learner (self->store, learner, &error))
    g_debug ("The role was not kept: %s", error->message);
}

static void
notify_role (MajakkaContext *self)
{
  keep_role_of_learner (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROLE]);
}

static void
open_all (MajakkaContext *self)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "majakka", STORE, NULL);
  g_autoptr (GError) error = NULL;

  self->settings = open_settings ();
  self->catalogue = create_catalogue ();
  majakka_catalogue_set_pack_directory (self->catalogue, majakka_context_get_pack_directory (self));
  self->translator = majakka_translator_new (LESSONS_DOMAIN, LOCALEDIR, "en");
  majakka_context_read_directory (self);
  self->store = majakka_learner_store_open (path, &error);
  if (self->store == NULL)
    g_error ("No place for progress: %s", error->message);

  update_country (self);
  g_signal_connect_object (self->settings, "changed::country", G_CALLBACK (update_country), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->store, "notify::current", G_CALLBACK (take_role_of_learner), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::role", G_CALLBACK (notify_role), self,
                           G_CONNECT_SWAPPED);
}

static void
majakka_context_finalize (GObject *object)
{
  MajakkaContext *self = MAJAKKA_CONTEXT (object);

  g_clear_object (&self->own_lessons);
  g_clear_object (&self->own_sessions);
  g_clear_object (&self->draft);
  g_clear_object (&self->searcher);
  g_clear_object (&self->completeness);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->store);
  g_clear_object (&self->speech);
  g_clear_pointer (&self->directory, majakka_help_directory_unref);
  g_clear_pointer (&self->plans, majakka_help_plans_unref);
  g_clear_pointer (&self->agreement_ideas, majakka_agreement_ideas_unref);
  g_clear_pointer (&self->session_plans, g_ptr_array_unref);
  g_clear_pointer (&self->session_faults, majakka_faults_unref);
  g_clear_pointer (&self->translator, majakka_translator_unref);
  g_free (self->country);
  g_free (self->pack_directory);

  G_OBJECT_CLASS (majakka_context_parent_class)->finalize (object);
}

static void
majakka_context_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  MajakkaContext *self = MAJAKKA_CONTEXT (object);

  switch (prop_id)
    {
    case PROP_COUNTRY:
      g_value_set_string (value, self->country);
      break;
    case PROP_ROLE:
      g_value_set_int (value, (int) majakka_context_get_role (self));
      break;
    case PROP_SHOWS_SOURCE:
      g_value_set_boolean (value, self->shows_source);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_context_class_init (MajakkaContextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = majakka_context_finalize;
  object_class->get_property = majakka_context_get_property;

  /**
   * MajakkaContext:country:
   *
   * The reader's country, an ISO 3166 code; %NULL when neither chosen nor known from the desktop.
   */
  properties[PROP_COUNTRY] =
      g_param_spec_string ("country", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaContext:role:
   *
   * Who reads, a #MajakkaRole.
   */
  properties[PROP_ROLE] =
      g_param_spec_int ("role", NULL, NULL, MAJAKKA_ROLE_NONE, MAJAKKA_ROLE_TEACHER,
                        MAJAKKA_ROLE_NONE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaContext:shows-source:
   *
   * Whether texts are shown side by side with their sources.
   */
  properties[PROP_SHOWS_SOURCE] = g_param_spec_boolean ("shows-source", NULL, NULL, FALSE,
                                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  plans_changed_signal = g_signal_new ("plans-changed", G_TYPE_FROM_CLASS (klass),
                                       G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_signal_new ("words-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
}

static void
majakka_context_init (MajakkaContext *self G_GNUC_UNUSED)
{
}

/* Says that session plans are to be read again. */
void
majakka_context_tell_plans_changed (MajakkaContext *self)
{
  g_signal_emit (self, plans_changed_signal, 0);
}

/**
 * majakka_context_new:
 *
 * Opens the settings, the help directory and the file of progress. The catalogue is still empty.
 *
 * Returns: (transfer full): the context
 */
MajakkaContext *
majakka_context_new (void)
{
  MajakkaContext *self = g_object_new (MAJAKKA_TYPE_CONTEXT, NULL);

  open_all (self);

  return self;
}

/**
 * majakka_context_get_catalogue:
 * @self: the context
 *
 * Returns: (transfer none): the lessons
 */
MajakkaCatalogue *
majakka_context_get_catalogue (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  return self->catalogue;
}

/**
 * majakka_context_get_store:
 * @self: the context
 *
 * Returns: (transfer none): what people have done
 */
MajakkaLearnerStore *
majakka_context_get_store (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  return self->store;
}

/**
 * majakka_context_get_translator:
 * @self: the context
 *
 * Returns: (transfer none): finds the reader's words for lessons, glossary and help directory
 */
MajakkaTranslator *
majakka_context_get_translator (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  return self->translator;
}

/**
 * majakka_context_get_settings:
 * @self: the context
 *
 * Returns: (transfer none): the preferences
 */
GSettings *
majakka_context_get_settings (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  return self->settings;
}

/**
 * majakka_context_get_speech:
 * @self: the context
 *
 * Returns: (transfer none): the voice that reads aloud, at the rate of the preferences
 */
MajakkaSpeech *
majakka_context_get_speech (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  if (self->speech == NULL)
    {
      g_autoptr (MajakkaSpeech) service = majakka_speech_service_new ();

      majakka_context_set_speech (self, service);
    }

  return self->speech;
}

/**
 * majakka_context_set_speech:
 * @self: the context
 * @speech: a voice
 *
 * Has another voice read aloud than that of the desktop. Tests have one that keeps quiet.
 */
void
majakka_context_set_speech (MajakkaContext *self, MajakkaSpeech *speech)
{
  g_return_if_fail (MAJAKKA_IS_CONTEXT (self));
  g_return_if_fail (MAJAKKA_IS_SPEECH (speech));

  if (!g_set_object (&self->speech, speech))
    return;

  g_settings_bind (self->settings, "speech-rate", speech, "rate", G_SETTINGS_BIND_GET);
}

/**
 * majakka_context_get_searcher:
 * @self: the context
 *
 * Returns: (transfer none): finds what somebody looks for
 */
MajakkaSearcher *
majakka_context_get_searcher (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  if (self->searcher == NULL)
    self->searcher = majakka_searcher_new (self);

  return self->searcher;
}

/**
 * majakka_context_get_country:
 * @self: the context
 *
 * Returns: (transfer none) (nullable): the reader's country, an ISO 3166 code; NULL when it is
 *   neither chosen nor known from the desktop
 */
const char *
majakka_context_get_country (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  return self->country;
}

/**
 * majakka_context_get_role:
 * @self: the context
 *
 * Returns: who reads
 */
MajakkaRole
majakka_context_get_role (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), MAJAKKA_ROLE_NONE);

  return (MajakkaRole) g_settings_get_enum (self->settings, "role");
}
