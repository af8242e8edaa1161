/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-agreement-page.h"

#include "majakka-agreement-days.h"
#include "majakka-agreement-lines.h"
#include "majakka-ask.h"
#include "majakka-choice-button.h"
#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-line-entry.h"
#include "majakka-print-settings.h"
#include "majakka-printable.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* Somebody who types goes on typing: what they wrote is kept after a moment, in milliseconds. */
#define MOMENT 250

struct _MajakkaAgreementPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkBox *ages;
  GtkWidget *rest;
  MajakkaAgreementLines *child_lines;
  MajakkaAgreementLines *adult_lines;
  AdwEntryRow *child_names;
  AdwEntryRow *adult_names;
  MajakkaAgreementDays *days;
  GtkLabel *count_label;
  GtkWidget *print_button;

  /* owned */
  MajakkaContext *context;
  MajakkaAgreement *agreement;

  GtkCheckButton *buttons[MAJAKKA_N_AGE_BANDS];
  gint64 writing; /* 0 before something was kept */
  guint moment;   /* 0 when nothing waits to be kept */
  gboolean told;  /* that it cannot be kept */
  gboolean showing;
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaAgreementPage,
                               majakka_agreement_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

/* Once is enough: it is tried again with every change. */
static void
tell_error (MajakkaAgreementPage *self, const GError *error)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  if (self->told || !GTK_IS_WINDOW (root))
    return;

  self->told = TRUE;
  majakka_store_error_describe (error, majakka_learner_store_get_path (store), &title, &body);
  majakka_tell (GTK_WINDOW (root), title, body);
}

static void
keep (MajakkaAgreementPage *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autofree char *json = majakka_agreement_to_json (self->agreement);
  g_autoptr (GError) error = NULL;
  gint64 writing = majakka_learner_store_keep_writing (store, self->writing,
                                                       MAJAKKA_WRITING_AGREEMENT, json, &error);

  g_clear_handle_id (&self->moment, g_source_remove);
  if (writing != 0)
    {
      self->writing = writing;
      self->told = FALSE;
    }
  else
    {
      tell_error (self, error);
    }
}

static gboolean
moment_cb (gpointer user_data)
{
  MajakkaAgreementPage *self = user_data;

  self->moment = 0;
  keep (self);

  return G_SOURCE_REMOVE;
}

static void
show_count (MajakkaAgreementPage *self)
{
  guint n = self->agreement->lines->len;
  g_autofree char *words = NULL;

  words = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   /* Translators: %u is how many lines a family agreement has */
                   "The agreement has %u line. Five to eight are enough to begin with.",
                   "The agreement has %u lines. Five to eight are enough to begin with.", n),
      n);
  gtk_label_set_label (self->count_label, words);
}

static void
keep_soon (MajakkaAgreementPage *self, gboolean typing)
{
  if (self->showing)
    return;

  show_count (self);
  if (!typing || self->writing == 0)
    keep (self);
  else if (self->moment == 0)
    self->moment = g_timeout_add (MOMENT, moment_cb, self);
}

static void
lines_changed_cb (MajakkaAgreementPage *self, gboolean typing)
{
  keep_soon (self, typing);
}

static void
names_changed_cb (MajakkaAgreementPage *self)
{
  if (self->showing)
    return;

  majakka_agreement_set_names (self->agreement, MAJAKKA_AGREEMENT_CHILD,
                               gtk_editable_get_text (GTK_EDITABLE (self->child_names)));
  majakka_agreement_set_names (self->agreement, MAJAKKA_AGREEMENT_ADULT,
                               gtk_editable_get_text (GTK_EDITABLE (self->adult_names)));
  keep_soon (self, TRUE);
}

static void
day_changed_cb (MajakkaAgreementPage *self)
{
  if (self->showing)
    return;

  majakka_agreement_set_look_again (self->agreement, majakka_agreement_days_get (self->days));
  keep_soon (self, FALSE);
}

static void
show_lines (MajakkaAgreementPage *self)
{
  majakka_agreement_lines_show (self->child_lines, self->context, self->agreement,
                                MAJAKKA_AGREEMENT_CHILD);
  majakka_agreement_lines_show (self->adult_lines, self->context, self->agreement,
                                MAJAKKA_AGREEMENT_ADULT);
  show_count (self);
  gtk_widget_set_visible (self->rest, TRUE);
}

static void
age_toggled_cb (MajakkaAgreementPage *self, GtkCheckButton *button)
{
  if (self->showing || !gtk_check_button_get_active (button))
    return;

  for (guint i = 0; i < MAJAKKA_N_AGE_BANDS; i++)
    if (self->buttons[i] == button)
      majakka_agreement_set_age (self->agreement, majakka_age_bands[i],
                                 majakka_context_get_agreement_ideas (self->context),
                                 majakka_context_get_translator (self->context));
  self->showing = TRUE;
  show_lines (self);
  self->showing = FALSE;
  keep_soon (self, FALSE);
}

static void
add_ages (MajakkaAgreementPage *self)
{
  for (guint i = 0; i < MAJAKKA_N_AGE_BANDS; i++)
    {
      self->buttons[i] = majakka_choice_button_new_with_words (
          majakka_age_band_get_words (majakka_age_bands[i]), TRUE);
      if (i > 0)
        gtk_check_button_set_group (self->buttons[i], self->buttons[0]);
      g_signal_connect_object (self->buttons[i], "toggled", G_CALLBACK (age_toggled_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (self->ages, GTK_WIDGET (self->buttons[i]));
    }
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  MajakkaAgreementPage *self = MAJAKKA_AGREEMENT_PAGE (printable);
  g_autofree char *today = majakka_date_today ();
  const MajakkaExportSettings settings = majakka_print_get_settings (self->context, today);

  if (self->agreement->age == NULL)
    return NULL;

  return majakka_document_new_for_agreement (
      self->agreement, majakka_context_get_agreement_ideas (self->context), FALSE, &settings);
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
}

static void
majakka_agreement_page_dispose (GObject *object)
{
  MajakkaAgreementPage *self = MAJAKKA_AGREEMENT_PAGE (object);
  GtkWidget *child;

  if (self->moment != 0)
    keep (self);
  self->showing = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_agreement_page_parent_class)->dispose (object);
}

static void
majakka_agreement_page_finalize (GObject *object)
{
  majakka_agreement_free (MAJAKKA_AGREEMENT_PAGE (object)->agreement);

  G_OBJECT_CLASS (majakka_agreement_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/agreement/majakka-agreement-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementPage, ages);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementPage, rest);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementPage, child_lines);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementPage, adult_lines);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementPage, child_names);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementPage, adult_names);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementPage, days);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementPage, count_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementPage, print_button);
  gtk_widget_class_bind_template_callback (widget_class, lines_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, names_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_changed_cb);
}

static void
majakka_agreement_page_class_init (MajakkaAgreementPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = majakka_agreement_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_agreement_page_finalize;

  g_type_ensure (MAJAKKA_TYPE_AGREEMENT_DAYS);
  g_type_ensure (MAJAKKA_TYPE_AGREEMENT_LINES);
  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
majakka_agreement_page_init (MajakkaAgreementPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_button_set_label (GTK_BUTTON (self->print_button), _ ("Print the agreement"));
  majakka_line_entry_set_up (self->child_names, MAJAKKA_AGREEMENT_MAX_NAMES);
  majakka_line_entry_set_up (self->adult_names, MAJAKKA_AGREEMENT_MAX_NAMES);
  add_ages (self);
}

/* Returns: (transfer full): what was kept, or an empty agreement */
static MajakkaAgreement *
open_agreement (MajakkaAgreementPage *self, const char *id)
{
  g_autofree char *today = majakka_date_today ();
  g_autoptr (MajakkaWriting) writing = NULL;
  MajakkaAgreement *agreement = NULL;

  if (id != NULL)
    writing = majakka_learner_store_get_writing (majakka_context_get_store (self->context),
                                                 g_ascii_strtoll (id, NULL, 10));
  if (writing != NULL && g_strcmp0 (writing->kind, MAJAKKA_WRITING_AGREEMENT) == 0)
    agreement = majakka_agreement_from_json (writing->content, NULL);
  if (agreement != NULL)
    self->writing = writing->id;

  return agreement != NULL ? agreement : majakka_agreement_new (today);
}

static void
show (MajakkaAgreementPage *self)
{
  int band = majakka_age_band_find (self->agreement->age);
  g_autofree char *today = majakka_date_today ();

  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->child_names),
                         self->agreement->names[MAJAKKA_AGREEMENT_CHILD]);
  gtk_editable_set_text (GTK_EDITABLE (self->adult_names),
                         self->agreement->names[MAJAKKA_AGREEMENT_ADULT]);
  majakka_agreement_days_show (self->days, today, self->agreement->look_again);
  if (band >= 0)
    {
      gtk_check_button_set_active (self->buttons[band], TRUE);
      show_lines (self);
    }
  self->showing = FALSE;
  majakka_focus_later (GTK_WIDGET (self->buttons[MAX (band, 0)]));
}

/**
 * majakka_agreement_page_new:
 * @context: the context
 * @id: (nullable): the id of what was kept, in digits; NULL for a new agreement, which is kept from its
 *   first change on
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_agreement_page_new (MajakkaContext *context, const char *id)
{
  MajakkaAgreementPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_AGREEMENT_PAGE, NULL);
  self->context = g_object_ref (context);
  self->agreement = open_agreement (self, id);
  show (self);

  return GTK_WIDGET (self);
}

/**
 * majakka_agreement_page_dup_id:
 * @self: the page
 *
 * Keeps what waits to be kept.
 *
 * Returns: (transfer full) (nullable): with what majakka_agreement_page_new() opens this agreement again;
 *   NULL while nothing was kept
 */
char *
majakka_agreement_page_dup_id (MajakkaAgreementPage *self)
{
  g_return_val_if_fail (MAJAKKA_IS_AGREEMENT_PAGE (self), NULL);

  if (self->moment != 0)
    keep (self);

  return self->writing != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, self->writing) : NULL;
}
