/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-draft-messages.h"

#include "majakka-draft-row.h"
#include "majakka-draft-words.h"

#include <glib/gi18n-lib.h>

/* Nobody mends more before the next save. */
#define MAX_ROWS 100

struct _MajakkaDraftMessages
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkLabel *count_label;
  GtkListBox *list;
  GtkLabel *more_label;

  MajakkaFaults *faults; /* owned, NULL before the first check */
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (MajakkaDraftMessages, majakka_draft_messages, GTK_TYPE_WIDGET)

static void
row_activated_cb (MajakkaDraftMessages *self, GtkListBoxRow *row)
{
  g_signal_emit (self, chosen_signal, 0, majakka_draft_row_get_line (MAJAKKA_DRAFT_ROW (row)));
}

static void
majakka_draft_messages_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&MAJAKKA_DRAFT_MESSAGES (object)->faults, majakka_faults_unref);

  G_OBJECT_CLASS (majakka_draft_messages_parent_class)->dispose (object);
}

static void
majakka_draft_messages_class_init (MajakkaDraftMessagesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_draft_messages_dispose;

  chosen_signal = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/preview/majakka-draft-messages.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftMessages, count_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftMessages, list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftMessages, more_label);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
majakka_draft_messages_init (MajakkaDraftMessages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
is_same (const MajakkaFaults *one, const MajakkaFaults *other)
{
  if (one == NULL || majakka_faults_count (one) != majakka_faults_count (other))
    return FALSE;

  for (guint i = 0; i < majakka_faults_count (one); i++)
    {
      const MajakkaFault *mine = majakka_faults_get (one, i);
      const MajakkaFault *yours = majakka_faults_get (other, i);

      if (mine->tag != yours->tag || mine->line != yours->line ||
          !g_str_equal (mine->sentence, yours->sentence))
        return FALSE;
    }

  return TRUE;
}

static void
add_rows (MajakkaDraftMessages *self, MajakkaSeverity severity, guint *n_left)
{
  for (guint i = 0; i < majakka_faults_count (self->faults) && *n_left > 0; i++)
    {
      const MajakkaFault *fault = majakka_faults_get (self->faults, i);

      if (fault->tag->severity != severity)
        continue;
      gtk_list_box_append (self->list, majakka_draft_row_new (fault));
      (*n_left)--;
    }
}

static void
fill (MajakkaDraftMessages *self)
{
  guint n = majakka_faults_count (self->faults);
  guint n_more = n > MAX_ROWS ? n - MAX_ROWS : 0;
  guint n_left = n - n_more;
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  /* What keeps the lesson from being shown comes first. */
  add_rows (self, MAJAKKA_SEVERITY_ERROR, &n_left);
  add_rows (self, MAJAKKA_SEVERITY_WARNING, &n_left);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);

  gtk_widget_set_visible (GTK_WIDGET (self->more_label), n_more > 0);
  if (n_more > 0)
    {
      g_autofree char *more = g_strdup_printf (
          /* Translators: faults of a lesson that are not listed */
          g_dngettext (GETTEXT_PACKAGE, "… and %u more", "… and %u more", n_more), n_more);

      gtk_label_set_label (self->more_label, more);
    }
}

/**
 * majakka_draft_messages_show:
 * @self: the messages
 * @faults: what the check finds now
 *
 * Shows them. The same ones as before stay, and keep the focus.
 */
void
majakka_draft_messages_show (MajakkaDraftMessages *self, MajakkaFaults *faults)
{
  g_autofree char *count = NULL;
  gboolean same;

  g_return_if_fail (MAJAKKA_IS_DRAFT_MESSAGES (self));
  g_return_if_fail (faults != NULL);

  same = is_same (self->faults, faults);
  majakka_faults_ref (faults);
  g_clear_pointer (&self->faults, majakka_faults_unref);
  self->faults = faults;
  count = majakka_draft_words_count (faults);
  gtk_label_set_label (self->count_label, count);
  if (!same)
    fill (self);
}
