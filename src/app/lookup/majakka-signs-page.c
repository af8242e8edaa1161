/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-signs-page.h"

#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-print-settings.h"
#include "majakka-printable.h"
#include "majakka-review-note.h"
#include "majakka-search-field.h"
#include "majakka-sign-row.h"
#include "majakka-signs-loader.h"
#include "majakka-source-list.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSignsPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkStack *stack;
  AdwStatusPage *fault_page;
  MajakkaSearchField *search;
  GtkWidget *child_group;
  GtkListBox *child_list;
  GtkWidget *adult_group;
  GtkListBox *adult_list;
  GtkBox *end;

  /* owned */
  MajakkaContext *context;
  GCancellable *cancellable;
  MajakkaSigns *signs;
  char *wanted; /* the sign to open once they are there, NULL for none */
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaSignsPage,
                               majakka_signs_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

/* Shows the rows of a list that match, and the list when one does. Returns how many. */
static guint
search_list (GtkListBox *list, GtkWidget *group, const char *query)
{
  guint n_found = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      gboolean found =
          majakka_fold_matches (majakka_sign_row_get_folded (MAJAKKA_SIGN_ROW (row)), query);

      gtk_widget_set_visible (row, found);
      n_found += found ? 1 : 0;
    }
  gtk_widget_set_visible (group, n_found > 0);

  return n_found;
}

static void
search_cb (MajakkaSignsPage *self)
{
  const char *query = majakka_search_field_get_query (self->search);
  guint n_found = search_list (self->child_list, self->child_group, query) +
                  search_list (self->adult_list, self->adult_group, query);

  majakka_search_field_set_n_found (self->search, n_found);
}

static GtkWidget *
find_sign (GtkListBox *list, const char *id)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (g_strcmp0 (majakka_sign_row_get_id (MAJAKKA_SIGN_ROW (row)), id) == 0)
      return row;

  return NULL;
}

/* Returns FALSE when the sign is not there (yet). */
static gboolean
open_wanted (MajakkaSignsPage *self)
{
  GtkWidget *row = find_sign (self->child_list, self->wanted);

  if (row == NULL)
    row = find_sign (self->adult_list, self->wanted);
  if (row == NULL)
    return FALSE;

  g_clear_pointer (&self->wanted, g_free);
  /* It may be among those that the search has left out. */
  gtk_widget_set_visible (row, TRUE);
  majakka_disclosure_row_set_open (MAJAKKA_DISCLOSURE_ROW (row), TRUE);
  majakka_focus_later (row);

  return TRUE;
}

static void
show_signs (MajakkaSignsPage *self, MajakkaSigns *signs)
{
  g_autofree char *today = majakka_date_today ();

  self->signs = majakka_signs_ref (signs);
  for (guint i = 0; i < signs->entries->len; i++)
    {
      const MajakkaSignEntry *entry = g_ptr_array_index (signs->entries, i);
      GtkWidget *row = majakka_sign_row_new (self->context, signs, i);

      gtk_list_box_append (
          entry->about == MAJAKKA_SIGN_ABOUT_CHILD ? self->child_list : self->adult_list, row);
    }
  gtk_box_append (
      self->end, majakka_review_note_new (
                     signs->reviewed,
                     _ ("These signs were last reviewed more than 12 months ago. Check numbers and "
                        "laws on the official pages."),
                     today));
  gtk_box_append (self->end, majakka_source_list_new (signs->sources));
  search_cb (self);
  gtk_stack_set_visible_child_name (self->stack, "signs");
  if (self->wanted == NULL || !open_wanted (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
show_fault (MajakkaSignsPage *self, const char *reason)
{
  g_autofree char *escaped = g_markup_escape_text (reason, -1);

  adw_status_page_set_description (self->fault_page, escaped);
  gtk_stack_set_visible_child_name (self->stack, "fault");
}

static void
loaded_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaSigns) signs = majakka_signs_load_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (signs != NULL)
    show_signs (data, signs);
  else
    show_fault (data, error->message);
}

static void
search_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  majakka_search_field_search (MAJAKKA_SIGNS_PAGE (widget)->search);
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  MajakkaSignsPage *self = MAJAKKA_SIGNS_PAGE (printable);
  g_autofree char *today = majakka_date_today ();
  const MajakkaExportSettings settings = majakka_print_get_settings (self->context, today);

  return self->signs != NULL ? majakka_document_new_for_signs (self->signs, &settings) : NULL;
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
}

static void
majakka_signs_page_dispose (GObject *object)
{
  MajakkaSignsPage *self = MAJAKKA_SIGNS_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  g_clear_pointer (&self->signs, majakka_signs_unref);
  g_clear_pointer (&self->wanted, g_free);

  G_OBJECT_CLASS (majakka_signs_page_parent_class)->dispose (object);
}

static void
majakka_signs_page_class_init (MajakkaSignsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_signs_page_dispose;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_SEARCH_FIELD);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lookup/majakka-signs-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSignsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSignsPage, fault_page);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSignsPage, search);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSignsPage, child_group);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSignsPage, child_list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSignsPage, adult_group);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSignsPage, adult_list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSignsPage, end);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
}

static void
majakka_signs_page_init (MajakkaSignsPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_signs_page_new:
 * @context: the context
 * @file: (nullable): the table of signs; NULL when there is none
 *
 * Returns: (transfer floating): the page; the signs come when a worker has read them
 */
GtkWidget *
majakka_signs_page_new (MajakkaContext *context, const char *file)
{
  MajakkaSignsPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_SIGNS_PAGE, NULL);
  self->context = g_object_ref (context);
  if (file != NULL)
    majakka_signs_load_async (file, self->cancellable, loaded_cb, self);
  else
    show_fault (self,
                _ ("The table of warning signs is missing. Installing the program again brings "
                   "it back."));

  return GTK_WIDGET (self);
}

/**
 * majakka_signs_page_show_sign:
 * @self: the page
 * @id: the id of a sign
 *
 * Opens the sign and gives it the focus, now or once the signs are there.
 */
void
majakka_signs_page_show_sign (MajakkaSignsPage *self, const char *id)
{
  g_return_if_fail (MAJAKKA_IS_SIGNS_PAGE (self));
  g_return_if_fail (id != NULL);

  g_free (self->wanted);
  self->wanted = g_strdup (id);
  open_wanted (self);
}
