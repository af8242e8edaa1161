/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pack-page.h"

#include "majakka-ask.h"
#include "majakka-button-layout.h"
#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-pack-changes.h"
#include "majakka-pack-install.h"
#include "majakka-pack-words.h"
#include "majakka-section-heading.h"
#include "majakka-toast.h"
#include "majakka-words-row.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaPackPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkStack *stack;
  GtkSpinner *spinner;
  AdwStatusPage *fault_page;
  GtkWidget *fault_back_button;
  MajakkaSectionHeading *heading;
  GtkLabel *summary_label;
  GtkLabel *author_label;
  GtkLabel *relation_label;
  GtkWidget *install_button;
  GtkWidget *cancel_button;
  GtkLabel *changes_label;
  GtkListBox *changes;
  GtkListBox *facts;

  /* owned */
  MajakkaContext *context;
  GCancellable *cancellable;
  MajakkaPackPlan *plan; /* NULL before the file was read */
};

G_DEFINE_FINAL_TYPE (MajakkaPackPage, majakka_pack_page, GTK_TYPE_WIDGET)

static void
show_page (MajakkaPackPage *self, const char *name, GtkWidget *focus)
{
  gtk_spinner_set_spinning (self->spinner, g_str_equal (name, "loading"));
  gtk_stack_set_visible_child_name (self->stack, name);
  if (focus != NULL)
    majakka_focus_later (focus);
}

static void
show_fault (MajakkaPackPage *self, const char *sentence)
{
  g_autofree char *words = g_strdup_printf (
      /* Translators: %s is a whole sentence about a lesson pack */
      _ ("%s Nothing was installed, and your other lessons are fine."), sentence);
  g_autofree char *escaped = g_markup_escape_text (words, -1);

  adw_status_page_set_description (self->fault_page, escaped);
  show_page (self, "fault", self->fault_back_button);
}

static void
add_fact (MajakkaPackPage *self, const char *name, const char *value)
{
  if (value != NULL)
    gtk_list_box_append (self->facts, majakka_words_row_new (name, value));
}

static void
fill_facts (MajakkaPackPage *self, const MajakkaPack *pack)
{
  const MajakkaPackManifest *manifest = majakka_pack_get_manifest (pack);
  g_autofree char *languages = majakka_pack_describe_languages (pack);

  add_fact (self, _ ("Made by"), manifest->author);
  add_fact (self, _ ("Version"), manifest->version);
  add_fact (self, _ ("Languages"), languages);
  add_fact (self, _ ("Licence"), manifest->licence);
  add_fact (self, _ ("Home page"), manifest->homepage);
}

static void
fill_buttons (MajakkaPackPage *self)
{
  const char *button =
      majakka_pack_relation_get_button (majakka_pack_plan_get_relation (self->plan));
  g_autofree char *relation = majakka_pack_relation_describe (self->plan);

  gtk_label_set_label (self->relation_label, relation != NULL ? relation : "");
  gtk_widget_set_visible (GTK_WIDGET (self->relation_label), relation != NULL);
  gtk_widget_set_visible (self->install_button, button != NULL);
  if (button != NULL)
    gtk_button_set_label (GTK_BUTTON (self->install_button), button);
  else
    gtk_button_set_label (GTK_BUTTON (self->cancel_button), _ ("Go back"));
}

static void
fill (MajakkaPackPage *self)
{
  const MajakkaPack *pack = majakka_pack_plan_get_pack (self->plan);
  const MajakkaPackManifest *manifest = majakka_pack_get_manifest (pack);
  gboolean is_new = majakka_pack_plan_get_relation (self->plan) == MAJAKKA_PACK_NEW;
  g_autofree char *title = majakka_markup_strip (manifest->title.source);
  g_autofree char *summary = majakka_markup_strip (manifest->summary.source);
  g_autofree char *author = g_strdup_printf (
      /* Translators: of a lesson pack: %s is the name of a person or an organisation */
      _ ("This pack is made by %s, or so it says. Majakka has not reviewed it. Install it if you "
         "trust them."),
      manifest->author);

  majakka_section_heading_set_words (self->heading, /* part= */ NULL, title);
  majakka_section_heading_set_language (self->heading, manifest->language);
  gtk_label_set_label (self->summary_label, summary);
  gtk_label_set_label (self->author_label, author);
  gtk_label_set_label (self->changes_label,
                       is_new ? _ ("Lessons that it adds") : _ ("What would change"));
  fill_buttons (self);
  majakka_pack_changes_fill (self->changes, self->plan);
  fill_facts (self, pack);
  /* Whoever comes here reads first, from the top. */
  show_page (self, "pack", GTK_WIDGET (self->heading));
}

static void
read_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer file,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  MajakkaPackPlan *plan = majakka_pack_plan_open (file, faults);

  if (plan != NULL)
    {
      g_task_return_pointer (task, plan, (GDestroyNotify) majakka_pack_plan_unref);
    }
  else
    {
      g_autofree char *words =
          majakka_pack_describe_fault (majakka_faults_first_error (faults), file);

      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s", words);
    }
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  MajakkaPackPlan *plan = g_task_propagate_pointer (G_TASK (result), &error);
  MajakkaPackPage *self;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  self = MAJAKKA_PACK_PAGE (source);
  if (plan == NULL)
    {
      show_fault (self, error->message);
      return;
    }
  self->plan = plan;
  fill (self);
}

static void
read_pack (MajakkaPackPage *self, const char *file)
{
  g_autoptr (GTask) task = g_task_new (self, self->cancellable, read_cb, NULL);

  g_task_set_source_tag (task, read_pack);
  g_task_set_task_data (task, g_strdup (file), g_free);
  g_task_run_in_thread (task, read_in_thread);
}

static void
install_in_thread (GTask *task,
                   gpointer source G_GNUC_UNUSED,
                   gpointer plan,
                   GCancellable *cancellable G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;

  /* Whoever pressed the button that goes back to an older version has been told that it is older. */
  if (majakka_pack_install (plan, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* It is done even when the page was left: then only the catalogue is to follow. */
static void
installed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaContext) context = data;
  MajakkaPackPage *self = MAJAKKA_PACK_PAGE (source);
  g_autoptr (GError) error = NULL;
  gboolean good = g_task_propagate_boolean (G_TASK (result), &error);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  majakka_context_reload_packs (context);
  if (root == NULL)
    return;

  if (good)
    {
      majakka_toast_show (GTK_WIDGET (self), _ ("The lesson pack is installed."));
      gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
      return;
    }
  gtk_widget_set_sensitive (self->install_button, TRUE);
  majakka_tell (GTK_WINDOW (root), _ ("The lesson pack was not installed"), error->message);
}

static void
install_cb (MajakkaPackPage *self)
{
  g_autoptr (GTask) task = NULL;

  gtk_widget_set_sensitive (self->install_button, FALSE);
  task = g_task_new (self, /* cancellable= */ NULL, installed_cb, g_object_ref (self->context));
  g_task_set_source_tag (task, install_cb);
  g_task_set_task_data (task, majakka_pack_plan_ref (self->plan),
                        (GDestroyNotify) majakka_pack_plan_unref);
  g_task_run_in_thread (task, install_in_thread);
}

static void
majakka_pack_page_dispose (GObject *object)
{
  MajakkaPackPage *self = MAJAKKA_PACK_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);
  g_clear_pointer (&self->plan, majakka_pack_plan_unref);

  G_OBJECT_CLASS (majakka_pack_page_parent_class)->dispose (object);
}

static void
majakka_pack_page_finalize (GObject *object)
{
  g_clear_object (&MAJAKKA_PACK_PAGE (object)->cancellable);

  G_OBJECT_CLASS (majakka_pack_page_parent_class)->finalize (object);
}

static void
majakka_pack_page_class_init (MajakkaPackPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_pack_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_pack_page_finalize;

  g_type_ensure (MAJAKKA_TYPE_BUTTON_LAYOUT);
  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_SECTION_HEADING);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/packs/majakka-pack-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, spinner);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, fault_page);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, fault_back_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, heading);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, author_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, relation_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, install_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, changes_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, changes);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPackPage, facts);
  gtk_widget_class_bind_template_callback (widget_class, install_cb);
}

static void
majakka_pack_page_init (MajakkaPackPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_pack_page_new:
 * @context: the context
 * @file: a file that may be anything
 *
 * Returns: (transfer floating): the page; it reads the file in a worker
 */
GtkWidget *
majakka_pack_page_new (MajakkaContext *context, const char *file)
{
  MajakkaPackPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (file != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_PACK_PAGE, NULL);
  self->context = g_object_ref (context);
  read_pack (self, file);

  return GTK_WIDGET (self);
}
