/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-record-page.h"

#include "majakka-export.h"
#include "majakka-header.h"
#include "majakka-leavable.h"
#include "majakka-plan-lines.h"
#include "majakka-print.h"
#include "majakka-record-delete.h"
#include "majakka-record-guard.h"
#include "majakka-record-keeping.h"
#include "majakka-record-leave-dialog.h"
#include "majakka-record-notes.h"
#include "majakka-record-text.h"
#include "majakka-record-unread.h"
#include "majakka-toast.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* Who has just removed a note may need some time to see it, in seconds. */
#define UNDO_TIME 10

struct _MajakkaRecordPage
{
  GtkBox parent_instance;

  /* template widgets */
  GtkStack *stack;
  AdwToastOverlay *toasts;
  MajakkaPlanLines *hints;
  GtkLabel *written_label;
  MajakkaRecordText *child;
  MajakkaRecordText *reference;
  MajakkaRecordNotes *notes;
  MajakkaRecordKeeping *keeping;
  MajakkaRecordUnread *unread;

  /* owned */
  MajakkaContext *context;
  MajakkaRecordDraft *draft; /* NULL when the notes cannot be read, or are gone */
  AdwToast *undo_toast;      /* NULL when there is nothing to undo */

  gint64 writing;      /* of notes that cannot be read */
  GtkWidget *question; /* weak: the dialog that asks */

  /* what waits for its answer */
  MajakkaAskFunc then;
  gpointer then_data;
  guint then_id;
};

static void printable_init (MajakkaPrintableInterface *iface);
static void leavable_init (MajakkaLeavableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaRecordPage,
                               majakka_record_page,
                               GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init)
                                   G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_LEAVABLE, leavable_init))

static GtkWindow *
get_window (MajakkaRecordPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static void
text_changed_cb (MajakkaRecordPage *self, MajakkaRecordText *text)
{
  MajakkaRecord *record = majakka_record_draft_get_record (self->draft);
  g_autofree char *words = majakka_record_text_dup_words (text);

  if (majakka_record_set_text (text == self->child ? &record->child : &record->reference, words))
    majakka_record_draft_changed (self->draft);
}

static void
dismissed_cb (MajakkaRecordPage *self, AdwToast *toast)
{
  if (toast == self->undo_toast)
    g_clear_object (&self->undo_toast);
}

static void
can_undo_cb (MajakkaRecordPage *self)
{
  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
  if (!majakka_record_notes_get_can_undo (self->notes))
    return;

  self->undo_toast = adw_toast_new (_ ("Note removed"));
  adw_toast_set_button_label (self->undo_toast, _ ("_Undo"));
  adw_toast_set_timeout (self->undo_toast, UNDO_TIME);
  g_signal_connect_object (self->undo_toast, "button-clicked",
                           G_CALLBACK (majakka_record_notes_undo), self->notes, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->undo_toast, "dismissed", G_CALLBACK (dismissed_cb), self,
                           G_CONNECT_SWAPPED);
  majakka_toast_add (self->toasts, g_object_ref (self->undo_toast));
}

/* With the keyboard the button of a toast is far away. In a text the key is about the text. */
static gboolean
undo_key_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  majakka_record_notes_undo (MAJAKKA_RECORD_PAGE (widget)->notes);

  return TRUE;
}

/* The window leaves a page by itself when nothing can be lost on it; this page it asks. */
static gboolean
back_key_cb (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  gboolean left = g_variant_get_boolean (args);

  if (left != (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_LTR))
    return FALSE;

  return gtk_widget_activate_action (widget, "win.back", NULL);
}

static void
refuse_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaRecordPage *self = MAJAKKA_RECORD_PAGE (widget);
  GtkWindow *window = get_window (self);

  if (window != NULL)
    majakka_record_guard_explain (window, (MajakkaRecordRefusal) g_variant_get_int32 (parameter));
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  MajakkaRecordPage *self = MAJAKKA_RECORD_PAGE (printable);

  if (self->draft == NULL)
    return NULL;

  return majakka_document_new_for_record (majakka_record_draft_get_record (self->draft));
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
}

/* Takes everything off the page and out of memory. */
static void
let_go (MajakkaRecordPage *self)
{
  majakka_record_notes_let_go (self->notes);
  majakka_record_text_set_words (self->child, "");
  majakka_record_text_set_words (self->reference, "");
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), FALSE);
  majakka_record_draft_discard (self->draft);
  g_clear_object (&self->draft);
}

static gboolean
is_safe (MajakkaLeavable *leavable)
{
  MajakkaRecordPage *self = MAJAKKA_RECORD_PAGE (leavable);

  return self->draft == NULL || majakka_record_draft_flush (self->draft);
}

static gboolean
go_on_cb (gpointer data)
{
  MajakkaRecordPage *self = data;

  self->then_id = 0;
  self->then (self->then_data);

  return G_SOURCE_REMOVE;
}

/* The dialog goes before its window does. */
static void
go_on (MajakkaRecordPage *self)
{
  if (self->then_id == 0)
    self->then_id = g_idle_add (go_on_cb, self);
}

static void
answered_cb (MajakkaRecordPage *self, const char *response)
{
  g_clear_weak_pointer (&self->question);
  if (self->draft == NULL)
    return;

  if (g_str_equal (response, "keep") && majakka_record_keeping_keep (self->keeping))
    {
      go_on (self);
    }
  else if (g_str_equal (response, "discard"))
    {
      let_go (self);
      go_on (self);
    }
  else if (g_str_equal (response, "print"))
    {
      majakka_print_ask (MAJAKKA_PRINTABLE (self));
    }
}

static void
ask (MajakkaLeavable *leavable, MajakkaAskFunc then, gpointer user_data)
{
  MajakkaRecordPage *self = MAJAKKA_RECORD_PAGE (leavable);
  GtkWidget *dialog;

  self->then = then;
  self->then_data = user_data;
  /* It may wait behind a window that is hidden. */
  if (self->question != NULL)
    return;

  dialog = majakka_record_leave_dialog_new (get_window (self),
                                            majakka_record_keeping_can_keep (self->keeping),
                                            majakka_record_draft_get_writing (self->draft) != 0);
  g_set_weak_pointer (&self->question, dialog);
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
leavable_init (MajakkaLeavableInterface *iface)
{
  iface->is_safe = is_safe;
  iface->ask = ask;
}

static void
delete_now (gpointer data)
{
  MajakkaRecordPage *self = data;

  if (!majakka_record_delete (get_window (self), majakka_context_get_store (self->context),
                              self->draft, self->writing))
    return;

  if (self->draft != NULL)
    let_go (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

static void
delete_cb (MajakkaRecordPage *self)
{
  majakka_record_delete_ask (get_window (self), delete_now, self);
}

static void
majakka_record_page_unmap (GtkWidget *widget)
{
  MajakkaRecordPage *self = MAJAKKA_RECORD_PAGE (widget);

  if (self->draft != NULL)
    majakka_record_draft_flush (self->draft);

  GTK_WIDGET_CLASS (majakka_record_page_parent_class)->unmap (widget);
}

static void
majakka_record_page_dispose (GObject *object)
{
  MajakkaRecordPage *self = MAJAKKA_RECORD_PAGE (object);

  if (self->draft != NULL)
    majakka_record_draft_flush (self->draft);
  g_clear_handle_id (&self->then_id, g_source_remove);
  g_clear_weak_pointer (&self->question);
  g_clear_object (&self->undo_toast);
  g_clear_object (&self->draft);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_record_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/record/majakka-record-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordPage, hints);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordPage, written_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordPage, child);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordPage, reference);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordPage, notes);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordPage, keeping);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordPage, unread);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, can_undo_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
majakka_record_page_class_init (MajakkaRecordPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_record_page_dispose;
  widget_class->unmap = majakka_record_page_unmap;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_PLAN_LINES);
  g_type_ensure (MAJAKKA_TYPE_RECORD_KEEPING);
  g_type_ensure (MAJAKKA_TYPE_RECORD_NOTES);
  g_type_ensure (MAJAKKA_TYPE_RECORD_TEXT);
  g_type_ensure (MAJAKKA_TYPE_RECORD_UNREAD);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, MAJAKKA_RECORD_REFUSE_ACTION, "i", refuse_action);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, undo_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_ALT_MASK, back_key_cb, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, GDK_ALT_MASK, back_key_cb, "b", FALSE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Back, 0, "win.back", NULL);
}

static void
majakka_record_page_init (MajakkaRecordPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  majakka_record_guard_page (GTK_WIDGET (self));
}

static void
show_hints (MajakkaRecordPage *self, const char *id)
{
  const MajakkaHelpPlan *plan =
      *id != '\0' ? majakka_help_plans_find (majakka_context_get_plans (self->context), id) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->hints), FALSE);
  if (plan != NULL)
    majakka_plan_lines_show (self->hints, self->context, plan->note_down);
}

static void
show_record (MajakkaRecordPage *self)
{
  MajakkaRecord *record = majakka_record_draft_get_record (self->draft);
  g_autofree char *date = majakka_date_format (record->written);
  /* Translators: %s is a date */
  g_autofree char *written = g_strdup_printf (_ ("Begun on %s"), date);

  show_hints (self, record->plan);
  gtk_label_set_label (self->written_label, written);
  majakka_record_text_set_words (self->child, record->child);
  majakka_record_text_set_words (self->reference, record->reference);
  majakka_record_notes_show (self->notes, self->draft);
  majakka_record_keeping_show (self->keeping, self->context, self->draft);
}

/**
 * majakka_record_page_new:
 * @context: the context
 * @writing: the id of notes that are kept; 0 for those that are being written, or new ones
 * @plan: (nullable): the plan that leads to new notes
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_record_page_new (MajakkaContext *context, gint64 writing, const char *plan)
{
  MajakkaRecordPage *self;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_RECORD_PAGE, NULL);
  self->context = g_object_ref (context);
  self->writing = writing;
  self->draft = majakka_record_draft_open (context, writing, plan, &error);
  if (self->draft != NULL)
    {
      show_record (self);
    }
  else
    {
      majakka_record_unread_show (self->unread, context, writing, error);
      gtk_stack_set_visible_child_name (self->stack, "unread");
    }

  return GTK_WIDGET (self);
}

/**
 * majakka_record_page_get_writing:
 * @self: the page
 *
 * Returns: the id of the notes in the file of progress; 0 while they are not kept
 */
gint64
majakka_record_page_get_writing (MajakkaRecordPage *self)
{
  g_return_val_if_fail (MAJAKKA_IS_RECORD_PAGE (self), 0);

  return self->draft != NULL ? majakka_record_draft_get_writing (self->draft) : self->writing;
}
