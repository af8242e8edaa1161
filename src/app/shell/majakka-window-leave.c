/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Before a page goes on which something would be lost, the page asks what to do with it; then what was wanted
 * is done. */

#include "majakka-window-private.h"

#include "majakka-leavable.h"
#include "majakka-record-page.h"

static MajakkaLeavable *
as_unsafe (GtkWidget *page)
{
  if (MAJAKKA_IS_LEAVABLE (page) && !majakka_leavable_is_safe (MAJAKKA_LEAVABLE (page)))
    return MAJAKKA_LEAVABLE (page);

  return NULL;
}

/* The uppermost; of the page that is shown alone, or of all. */
static MajakkaLeavable *
find_unsafe (MajakkaWindow *self, gboolean all)
{
  MajakkaLeavable *unsafe = NULL;

  if (!all)
    return as_unsafe (adw_leaflet_get_visible_child (self->pages));

  for (guint i = self->shown->len; i > 0 && unsafe == NULL; i--)
    unsafe = as_unsafe (g_ptr_array_index (self->shown, i - 1));

  return unsafe;
}

static void
go_on (gpointer data)
{
  MajakkaWindow *self = data;
  g_autofree char *action = g_steal_pointer (&self->wanted);
  g_autoptr (GVariant) parameter = g_steal_pointer (&self->wanted_parameter);

  if (action != NULL)
    gtk_widget_activate_action_variant (GTK_WIDGET (self), action, parameter);
}

/* To be called by an action that leaves the page that is shown, or @all pages above the first. Returns whether
 * it has to wait: it is activated again once the person has answered. */
gboolean
majakka_window_hold (MajakkaWindow *self, gboolean all, const char *action, GVariant *parameter)
{
  MajakkaLeavable *page = find_unsafe (self, all);

  if (page == NULL)
    return FALSE;

  g_free (self->wanted);
  self->wanted = g_strdup (action);
  g_clear_pointer (&self->wanted_parameter, g_variant_unref);
  self->wanted_parameter = parameter != NULL ? g_variant_ref_sink (parameter) : NULL;
  majakka_leavable_ask (page, go_on, self);

  return TRUE;
}

void
majakka_window_clear_leaving (MajakkaWindow *self)
{
  g_clear_pointer (&self->wanted, g_free);
  g_clear_pointer (&self->wanted_parameter, g_variant_unref);
}

/* Notes that are open already, below other pages, are gone back to: two forms must not write into one. */
static gboolean
go_back_to_record (MajakkaWindow *self, gint64 writing)
{
  for (guint i = 0; i < self->shown->len; i++)
    {
      GtkWidget *page = g_ptr_array_index (self->shown, i);

      if (MAJAKKA_IS_RECORD_PAGE (page) &&
          majakka_record_page_get_writing (MAJAKKA_RECORD_PAGE (page)) == writing)
        {
          adw_leaflet_set_visible_child (self->pages, page);
          return TRUE;
        }
    }

  return FALSE;
}

static void
open_record (MajakkaWindow *self, const char *id, const char *plan)
{
  if (!go_back_to_record (self, g_ascii_strtoll (id, NULL, 10)))
    majakka_window_go_to (self, MAJAKKA_ROUTE_RECORD, *id != '\0' ? id : NULL,
                          *plan != '\0' ? plan : NULL);
}

static void
open_record_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  const char *id;
  const char *plan;

  g_variant_get (parameter, "(&s&s)", &id, &plan);
  open_record (MAJAKKA_WINDOW (widget), id, plan);
}

/* Where there is nothing yet, a list of nothing is no help. */
static void
open_records (MajakkaWindow *self, const char *plan)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autoptr (GPtrArray) writings =
      majakka_learner_store_list_writings (store, MAJAKKA_WRITING_RECORD);

  if (writings->len > 0)
    majakka_window_go_to (self, MAJAKKA_ROUTE_RECORDS, *plan != '\0' ? plan : NULL, NULL);
  else
    open_record (self, "", plan);
}

static void
open_records_action (GtkWidget *widget,
                     const char *name G_GNUC_UNUSED,
                     GVariant *parameter G_GNUC_UNUSED)
{
  open_records (MAJAKKA_WINDOW (widget), "");
}

static void
write_record_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  open_records (MAJAKKA_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* What leads to notes for the police. */
void
majakka_window_install_record_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-records", NULL, open_records_action);
  gtk_widget_class_install_action (widget_class, "win.open-record", "(ss)", open_record_action);
  gtk_widget_class_install_action (widget_class, "win.write-record", "s", write_record_action);
}
