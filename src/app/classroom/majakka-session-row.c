/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-session-row.h"

#include "majakka-accessible.h"
#include "majakka-held-session.h"
#include "majakka-report-words.h"
#include "majakka-session-shelf.h"
#include "majakka-title-text.h"
#include "majakka-wrap-box.h"
#include "majakka-wrap-button.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSessionRow
{
  GtkListBoxRow parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkLabel *plan_label;
  GtkLabel *day_label;
  GtkLabel *fault_label;
  GtkWidget *continue_button;
  GtkWidget *report_button;
  GtkWidget *delete_button;
};

G_DEFINE_FINAL_TYPE (MajakkaSessionRow, majakka_session_row, GTK_TYPE_LIST_BOX_ROW)

/* Returns: (nullable): what the plan or lesson is called; NULL when it is not on this computer */
static const MajakkaMessage *
find_plan_title (MajakkaContext *context, const MajakkaSessionHeader *header)
{
  MajakkaSessionPlan *plan;
  MajakkaCatalogueEntry *entry;

  if (header->is_lesson)
    {
      entry = majakka_catalogue_find (majakka_context_get_catalogue (context), header->source);

      return entry != NULL ? &majakka_catalogue_entry_get_head (entry)->title : NULL;
    }

  plan = majakka_session_shelf_find (majakka_context_get_session_plans (context), header->source);

  return plan != NULL ? &plan->lesson->title : NULL;
}

static char *
describe_day (const MajakkaKeptSession *kept)
{
  guint minutes = (guint) ((kept->elapsed + 30 * 1000) / (60 * 1000));
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (kept->header->created);
  g_autofree char *iso = time != NULL ? g_date_time_format (time, "%F") : g_strdup ("");
  g_autofree char *day = majakka_date_format (iso);
  g_autofree char *length =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", minutes), minutes);

  /* Translators: a day, how long a session took, and whether it is finished, as in “26 November 2026 · 42 minutes ·
   * finished” */
  return g_strdup_printf (C_ ("session", "%s · %s · %s"), day, length,
                          kept->finished ? C_ ("session", "finished")
                                         : C_ ("session", "not finished"));
}

static void
show_header (MajakkaSessionRow *self, MajakkaContext *context, const MajakkaKeptSession *kept)
{
  const MajakkaMessage *title = find_plan_title (context, kept->header);
  g_autofree char *day = describe_day (kept);

  gtk_label_set_label (self->title_label, *kept->header->class_name != '\0'
                                              ? kept->header->class_name
                                              : _ ("A class without a name"));
  if (title != NULL)
    majakka_title_text_show (GTK_WIDGET (self->plan_label), context, title, NULL);
  else
    gtk_label_set_label (self->plan_label, kept->header->source);
  gtk_label_set_label (self->day_label, day);
}

static void
show_fault (MajakkaSessionRow *self, const char *words)
{
  gtk_label_set_label (self->fault_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->fault_label), TRUE);
}

/* Looking at it is the one way to know whether it still fits its plan. */
static void
look_at (MajakkaSessionRow *self, MajakkaContext *context, const MajakkaKeptSession *kept)
{
  g_autoptr (GError) fault = NULL;
  g_autoptr (MajakkaSession) session = majakka_held_session_look_at (context, kept->path, &fault);
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  if (session != NULL)
    {
      gtk_widget_set_visible (self->continue_button, !kept->finished);
      if (majakka_session_journal_is_damaged (majakka_session_get_journal (session)))
        show_fault (self,
                    _ ("The end of its file is damaged. All that is whole before it is there."));
      return;
    }

  gtk_widget_set_visible (self->report_button, FALSE);
  majakka_held_session_describe_fault (fault, &title, &body);
  show_fault (self, body);
  if (kept->header == NULL)
    gtk_label_set_label (self->title_label, title);
}

static void
set_up_button (MajakkaSessionRow *self, GtkWidget *button, const char *name)
{
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", name);
  majakka_accessible_set_described_by (button, GTK_WIDGET (self->title_label));
}

static void
majakka_session_row_class_init (MajakkaSessionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (MAJAKKA_TYPE_WRAP_BOX);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-session-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionRow, plan_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionRow, day_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionRow, fault_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionRow, continue_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionRow, report_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionRow, delete_button);
}

static void
majakka_session_row_init (MajakkaSessionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_session_row_new:
 * @context: the context
 * @kept: a session that is kept
 *
 * Returns: (transfer floating): a row about it
 */
GtkWidget *
majakka_session_row_new (MajakkaContext *context, const MajakkaKeptSession *kept)
{
  MajakkaSessionRow *self;
  g_autofree char *name = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (kept != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_SESSION_ROW, NULL);
  name = g_path_get_basename (kept->path);
  set_up_button (self, self->continue_button, name);
  set_up_button (self, self->report_button, name);
  set_up_button (self, self->delete_button, name);
  gtk_widget_set_visible (GTK_WIDGET (self->plan_label), kept->header != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->day_label), kept->header != NULL);
  if (kept->header != NULL)
    show_header (self, context, kept);
  look_at (self, context, kept);

  return GTK_WIDGET (self);
}
