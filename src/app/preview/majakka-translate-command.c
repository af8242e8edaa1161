/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-translate-command.h"

#include "majakka-ask.h"
#include "majakka-save-dialog.h"
#include "majakka-translate-mode.h"

#include <glib/gi18n-lib.h>

#define OPTION "preview-po"
#define DASHES "--" OPTION
#define ACTION "preview-po"

static gboolean
is_catalogue (const char *argument)
{
  return argument != NULL && *argument != '-' && g_str_has_suffix (argument, ".po");
}

/**
 * majakka_translate_command_expand:
 * @argc: (inout): the number of arguments
 * @argv: the arguments of the command line
 *
 * A second catalogue needs no second --preview-po; for GOption there is one.
 *
 * Returns: (transfer full): the arguments
 */
char **
majakka_translate_command_expand (int *argc, char **argv)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  char **expanded;

  for (int i = 0; i < *argc; i++)
    {
      g_strv_builder_add (builder, argv[i]);
      if (i >= 2 && i + 1 < *argc && g_str_equal (argv[i - 1], DASHES) &&
          is_catalogue (argv[i + 1]))
        g_strv_builder_add (builder, DASHES);
    }
  expanded = g_strv_builder_end (builder);
  *argc = (int) g_strv_length (expanded);

  return expanded;
}

/**
 * majakka_translate_command_add_options:
 * @application: the application
 *
 * Adds the option --preview-po.
 */
void
majakka_translate_command_add_options (GApplication *application)
{
  g_return_if_fail (G_IS_APPLICATION (application));

  g_application_add_main_option (
      application, OPTION, 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME_ARRAY,
      N_ ("Show the translation of a catalogue, and follow the file while it is saved"),
      N_ ("FILE.po"));
}

/**
 * majakka_translate_command_run:
 * @application: the application
 * @options: the options of the command line
 *
 * Has the catalogues shown that were named, by the program that runs already when there is one.
 *
 * Returns: what the handler of local options returns: -1 to go on, else the status to end with
 */
int
majakka_translate_command_run (GApplication *application, GVariantDict *options)
{
  g_autofree const char **names = NULL;
  g_autoptr (GVariant) value = NULL;
  g_autoptr (GPtrArray) paths = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (G_IS_APPLICATION (application), -1);

  value = g_variant_dict_lookup_value (options, OPTION, G_VARIANT_TYPE_BYTESTRING_ARRAY);
  if (value == NULL)
    return -1;

  if (!g_application_register (application, /* cancellable= */ NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  names = g_variant_get_bytestring_array (value, NULL);
  paths = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; names[i] != NULL; i++)
    g_ptr_array_add (paths, g_canonicalize_filename (names[i], /* relative_to= */ NULL));
  g_ptr_array_add (paths, NULL);
  g_action_group_activate_action (
      G_ACTION_GROUP (application), ACTION,
      g_variant_new_bytestring_array ((const char *const *) paths->pdata, -1));

  return -1;
}

static void
enter (GtkApplication *application, MajakkaContext *context, const char *const *paths)
{
  g_autoptr (GError) error = NULL;

  if (!majakka_translate_mode_enter (majakka_translate_mode_get (context), paths, &error))
    majakka_tell (gtk_application_get_active_window (application),
                  _ ("This catalogue cannot be shown"), error->message);
}

static MajakkaContext *
get_context (gpointer application)
{
  return g_object_get_data (G_OBJECT (application), ACTION);
}

static void
preview_action (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter, gpointer data)
{
  g_autofree const char **paths = g_variant_get_bytestring_array (parameter, NULL);

  g_application_activate (data);
  if (paths[0] != NULL)
    enter (data, get_context (data), (const char *const *) paths);
}

static void
chosen_cb (GListModel *files, gpointer data)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);
      char *path = g_file_get_path (file);

      if (path != NULL)
        g_ptr_array_add (paths, path);
    }
  g_ptr_array_add (paths, NULL);
  if (paths->len > 1)
    enter (data, get_context (data), (const char *const *) paths->pdata);
}

static void
choose_file (gpointer data)
{
  majakka_open_dialog_present_several (
      gtk_application_get_active_window (data), _ ("Choose a catalogue"),
      /* Translators: the kind of files to choose from */
      _ ("Catalogues of translations (PO)"), "*.po", chosen_cb, data);
}

static void
translate_action (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED,
                  gpointer data)
{
  majakka_ask (
      gtk_application_get_active_window (data), _ ("Translate Majakka"),
      _ ("Choose a catalogue that you work on, a file whose name ends in “.po”. Majakka shows its "
         "translation, follows the file when you save it in your editor, and marks the texts of the "
         "lessons that are missing or stale. What you do in the lessons meanwhile is not kept."),
      _ ("_Choose a catalogue…"), /* destructive= */ FALSE, choose_file, data);
}

/**
 * majakka_translate_command_set_up:
 * @application: the application
 * @context: the context
 *
 * Adds the actions: app.translate asks for a catalogue; app.preview-po (aay) shows those of these paths.
 */
void
majakka_translate_command_set_up (GtkApplication *application, MajakkaContext *context)
{
  static const GActionEntry actions[] = {
    { .name = "translate", .activate = translate_action },
    { .name = ACTION, .activate = preview_action, .parameter_type = "aay" },
  };
  g_autoptr (MajakkaTranslateMode) mode = NULL;

  g_return_if_fail (GTK_IS_APPLICATION (application));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  mode = majakka_translate_mode_new (application, context);
  g_object_set_data (G_OBJECT (application), ACTION, context);
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
}

/**
 * majakka_translate_command_shut_down:
 * @context: the context
 *
 * To be called at the end of the program.
 */
void
majakka_translate_command_shut_down (MajakkaContext *context)
{
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  majakka_translate_mode_shut_down (majakka_translate_mode_get (context));
}
