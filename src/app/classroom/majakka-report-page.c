/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-report-page.h"

#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-held-session.h"
#include "majakka-print-settings.h"
#include "majakka-printable.h"
#include "majakka-report-save.h"
#include "majakka-report-view.h"
#include "majakka-report-words.h"
#include "majakka-session-error.h"
#include "majakka-title-text.h"
#include "majakka-wrap-box.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaReportPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *column;
  GtkLabel *title_label;
  GtkLabel *class_label;
  GtkLabel *minutes_label;
  GtkWidget *continue_button;
  GtkWidget *print_button;
  GtkWidget *again_button;
  GtkWidget *delete_button;
  MajakkaReportView view;
  AdwStatusPage *fault_page;
  GtkWidget *fault_delete_button;

  /* owned */
  MajakkaContext *context;
  MajakkaSessionReport *report; /* NULL when the session cannot be looked at */
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaReportPage,
                               majakka_report_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

static void
save_cb (MajakkaReportPage *self)
{
  majakka_report_save_ask (GTK_WIDGET (self), self->report,
                           majakka_context_get_translator (self->context));
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  MajakkaReportPage *self = MAJAKKA_REPORT_PAGE (printable);
  g_autofree char *today = majakka_date_today ();
  const MajakkaExportSettings settings = majakka_print_get_settings (self->context, today);

  return self->report != NULL ? majakka_document_new_for_report (self->report, &settings) : NULL;
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
}

/* A lesson is prepared as a session by an action of its own. */
static void
set_up_again (MajakkaReportPage *self)
{
  const MajakkaSessionHeader *header = self->report->header;

  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->again_button),
                                  header->is_lesson ? "win.prepare-lesson" : "win.prepare-session");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->again_button), "s", header->source);
}

static void
show_head (MajakkaReportPage *self)
{
  g_autofree char *class_words = majakka_report_words_describe_class (self->report->header);
  g_autofree char *minutes = majakka_report_words_describe_minutes (self->report);

  majakka_title_text_show (GTK_WIDGET (self->title_label), self->context,
                           &majakka_deck_get_lesson (self->report->deck)->title, NULL);
  gtk_label_set_label (self->class_label, class_words);
  gtk_label_set_label (self->minutes_label, minutes);
  gtk_widget_set_visible (self->continue_button, !self->report->finished);
}

static void
show_notes (MajakkaReportPage *self, gboolean damaged)
{
  if (damaged)
    majakka_report_view_add_note (
        &self->view,
        _ ("The end of the file of this session is damaged. All that is whole before it is shown; look "
           "whether the counts are those that you remember."));
  if (!self->report->finished)
    majakka_report_view_add_note (&self->view,
                                  _ ("This session is not finished. You can go on with it."));
  if (!majakka_session_report_is_answered (self->report))
    majakka_report_view_add_note (&self->view, _ ("No answers were counted in this session."));
  else if (majakka_session_report_is_small (self->report))
    majakka_report_view_add_note (
        &self->view,
        _ ("Few answers were counted, so each one moves the percentages much. Look at the counts."));
  if (majakka_held_session_is_of_guest ())
    majakka_report_view_add_note (
        &self->view,
        _ ("You chose to keep nothing. This session is gone when Majakka is closed, or when "
           "somebody else is chosen. Print the report, or save it, if you need it."));
}

static void
show_session (MajakkaReportPage *self, MajakkaSession *session)
{
  gboolean damaged = majakka_session_journal_is_damaged (majakka_session_get_journal (session));

  self->report = majakka_session_report_new (session);
  show_head (self);
  show_notes (self, damaged);
  majakka_report_view_show (&self->view, self->context, self->report);
  set_up_again (self);
  gtk_widget_set_visible (self->column, TRUE);
  majakka_focus_later (self->report->finished ? self->print_button : self->continue_button);
}

static void
show_fault (MajakkaReportPage *self, const GError *fault)
{
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_held_session_describe_fault (fault, &title, &body);
  adw_status_page_set_title (self->fault_page, title);
  adw_status_page_set_description (self->fault_page, body);
  gtk_widget_set_visible (GTK_WIDGET (self->fault_page), TRUE);
  majakka_focus_later (self->fault_delete_button);
}

static void
open_session (MajakkaReportPage *self, const char *name)
{
  g_autofree char *path = majakka_held_session_find (name);
  g_autoptr (MajakkaSession) session = NULL;
  g_autoptr (GError) fault = NULL;

  if (path != NULL)
    session = majakka_held_session_look_at (self->context, path, &fault);
  else
    g_set_error_literal (&fault, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_FAILED, "no session");

  if (session != NULL)
    show_session (self, session);
  else
    show_fault (self, fault);
}

static void
majakka_report_page_dispose (GObject *object)
{
  MajakkaReportPage *self = MAJAKKA_REPORT_PAGE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->report, majakka_session_report_free);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_report_page_parent_class)->dispose (object);
}

/* Where the sections of the report are, in the struct that shows them */
static void
bind_view (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    gssize offset;
  } children[] = {
    { "notes", G_STRUCT_OFFSET (MajakkaReportPage, view.notes) },
    { "again_section", G_STRUCT_OFFSET (MajakkaReportPage, view.again_section) },
    { "again", G_STRUCT_OFFSET (MajakkaReportPage, view.again) },
    { "known_section", G_STRUCT_OFFSET (MajakkaReportPage, view.known_section) },
    { "known", G_STRUCT_OFFSET (MajakkaReportPage, view.known) },
    { "pairs_section", G_STRUCT_OFFSET (MajakkaReportPage, view.pairs_section) },
    { "pairs", G_STRUCT_OFFSET (MajakkaReportPage, view.pairs) },
    { "questions_section", G_STRUCT_OFFSET (MajakkaReportPage, view.questions_section) },
    { "questions", G_STRUCT_OFFSET (MajakkaReportPage, view.questions) },
    { "parts", G_STRUCT_OFFSET (MajakkaReportPage, view.parts) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_widget_class_bind_template_child_full (widget_class, children[i].name, FALSE,
                                               children[i].offset);
}

static void
majakka_report_page_class_init (MajakkaReportPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_report_page_dispose;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BOX);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-report-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaReportPage, column);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReportPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReportPage, class_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReportPage, minutes_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReportPage, continue_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReportPage, print_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReportPage, again_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReportPage, delete_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReportPage, fault_page);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReportPage, fault_delete_button);
  bind_view (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
}

static void
majakka_report_page_init (MajakkaReportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_report_page_new:
 * @context: the context
 * @name: the name of the file of a session that is kept
 *
 * Returns: (transfer floating): the page; it says so when the session cannot be looked at
 */
GtkWidget *
majakka_report_page_new (MajakkaContext *context, const char *name)
{
  MajakkaReportPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_REPORT_PAGE, NULL);
  self->context = g_object_ref (context);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->continue_button), "s", name);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->delete_button), "s", name);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->fault_delete_button), "s", name);
  open_session (self, name);

  return GTK_WIDGET (self);
}
