/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-record-keeping.h"

#include "majakka-ask.h"
#include "majakka-wrap-button.h"

#include <glib/gi18n-lib.h>

struct _MajakkaRecordKeeping
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *state_label;
  GtkLabel *who_label;
  GtkWidget *fault_box;
  GtkLabel *fault_title;
  GtkLabel *fault_body;
  GtkWidget *keep_button;
  GtkWidget *delete_button;

  /* owned */
  MajakkaLearnerStore *store;
  MajakkaRecordDraft *draft;
};

enum
{
  DELETE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaRecordKeeping, majakka_record_keeping, GTK_TYPE_BOX)

static gboolean
is_kept (MajakkaRecordKeeping *self)
{
  return majakka_record_draft_get_writing (self->draft) != 0;
}

static const char *
describe_state (MajakkaRecordKeeping *self)
{
  if (is_kept (self))
    return _ ("These notes are kept on this computer. Changes are saved as you write.");

  return _ (
      "These notes are only on the screen. When you close Majakka they are gone, unless you keep "
      "or print them.");
}

static const char *
describe_who (MajakkaRecordKeeping *self)
{
  if (is_kept (self))
    return _ (
        "They are in the file of your progress. Anybody who uses this account on this computer "
        "can read them. You can delete them at any time.");
  if (majakka_record_keeping_can_keep (self))
    return _ (
        "Kept notes are in the file of your progress. Anybody who uses this account on this "
        "computer can read them. If you do not want that, print them or save them as PDF, and "
        "keep nothing.");
  if (majakka_learner_store_get_current (self->store) == MAJAKKA_LEARNER_GUEST)
    return _ (
        "Nothing is kept of a guest, so these notes cannot be kept here. Print them or save them "
        "as PDF before you leave.");

  return _ (
      "Nothing can be saved on this computer now, so these notes cannot be kept here. Print them "
      "or save them as PDF before you leave.");
}

static void
show_fault (MajakkaRecordKeeping *self)
{
  const GError *fault = majakka_record_draft_get_fault (self->draft);
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  gtk_widget_set_visible (self->fault_box, fault != NULL);
  if (fault == NULL)
    return;

  majakka_store_error_describe (fault, majakka_learner_store_get_path (self->store), &title, &body);
  gtk_label_set_label (self->fault_title, title);
  gtk_label_set_label (self->fault_body, body);
}

static void
update (MajakkaRecordKeeping *self)
{
  gtk_label_set_label (self->state_label, describe_state (self));
  gtk_label_set_label (self->who_label, describe_who (self));
  gtk_widget_set_visible (self->keep_button,
                          !is_kept (self) && majakka_record_keeping_can_keep (self));
  gtk_widget_set_visible (self->delete_button, is_kept (self));
  show_fault (self);
}

static void
keep_cb (MajakkaRecordKeeping *self)
{
  if (majakka_record_keeping_keep (self))
    gtk_widget_grab_focus (self->delete_button);
}

static void
delete_cb (MajakkaRecordKeeping *self)
{
  g_signal_emit (self, signals[DELETE], 0);
}

static void
try_again_cb (MajakkaRecordKeeping *self)
{
  if (majakka_record_draft_flush (self->draft))
    gtk_widget_grab_focus (self->delete_button);
}

static void
majakka_record_keeping_dispose (GObject *object)
{
  MajakkaRecordKeeping *self = MAJAKKA_RECORD_KEEPING (object);

  g_clear_object (&self->store);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (majakka_record_keeping_parent_class)->dispose (object);
}

static void
majakka_record_keeping_class_init (MajakkaRecordKeepingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_record_keeping_dispose;

  /**
   * MajakkaRecordKeeping::delete:
   *
   * Somebody wants kept notes deleted.
   */
  signals[DELETE] = g_signal_new ("delete", MAJAKKA_TYPE_RECORD_KEEPING, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/record/majakka-record-keeping.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordKeeping, state_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordKeeping, who_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordKeeping, fault_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordKeeping, fault_title);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordKeeping, fault_body);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordKeeping, keep_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordKeeping, delete_button);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
}

static void
majakka_record_keeping_init (MajakkaRecordKeeping *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_record_keeping_show:
 * @self: the widget
 * @context: the context
 * @draft: the notes
 *
 * Says how it is about the notes. To be called once.
 */
void
majakka_record_keeping_show (MajakkaRecordKeeping *self,
                             MajakkaContext *context,
                             MajakkaRecordDraft *draft)
{
  g_return_if_fail (MAJAKKA_IS_RECORD_KEEPING (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (MAJAKKA_IS_RECORD_DRAFT (draft));
  g_return_if_fail (self->draft == NULL);

  self->store = g_object_ref (majakka_context_get_store (context));
  self->draft = g_object_ref (draft);
  g_signal_connect_object (draft, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * majakka_record_keeping_can_keep:
 * @self: the widget, with notes
 *
 * Returns: whether what is kept is on disk: not that of a guest, and not where nothing can be saved
 */
gboolean
majakka_record_keeping_can_keep (MajakkaRecordKeeping *self)
{
  g_return_val_if_fail (MAJAKKA_IS_RECORD_KEEPING (self), FALSE);

  return majakka_learner_store_get_kept (self->store);
}

/**
 * majakka_record_keeping_keep:
 * @self: the widget, with notes
 *
 * Keeps the notes. When that fails the person is told, and the notes stay on the screen.
 *
 * Returns: whether they are kept
 */
gboolean
majakka_record_keeping_keep (MajakkaRecordKeeping *self)
{
  GtkRoot *root;
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;
  g_autofree char *all = NULL;

  g_return_val_if_fail (MAJAKKA_IS_RECORD_KEEPING (self), FALSE);

  if (majakka_record_draft_keep (self->draft, &error))
    return TRUE;

  root = gtk_widget_get_root (GTK_WIDGET (self));
  majakka_store_error_describe (error, majakka_learner_store_get_path (self->store), &title, &body);
  all = g_strdup_printf ("%s\n\n%s",
                         _ ("The notes are still on the screen. You can print them or save "
                            "them as PDF."),
                         body);
  if (GTK_IS_WINDOW (root))
    majakka_tell (GTK_WINDOW (root), title, all);

  return FALSE;
}
