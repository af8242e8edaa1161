/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-records-page.h"

#include "majakka-header.h"
#include "majakka-record-draft.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaRecordsPage
{
  GtkBox parent_instance;

  /* template widgets */
  GtkWidget *kept_group;
  GtkListBox *list;
  GtkButton *new_button;

  /* owned */
  MajakkaContext *context;
  char *plan;  /* NULL for none */
  char *shown; /* what the rows say, to see whether it has changed; NULL before */
};

G_DEFINE_FINAL_TYPE (MajakkaRecordsPage, majakka_records_page, GTK_TYPE_BOX)

static char *
format_day (gint64 seconds)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (seconds);
  g_autofree char *day = time != NULL ? g_date_time_format (time, "%Y-%m-%d") : NULL;

  return day != NULL ? majakka_date_format (day) : g_strdup ("");
}

static char *
describe (const MajakkaWriting *writing, const MajakkaRecord *record)
{
  g_autofree char *day = format_day (writing->changed);
  g_autofree char *count = NULL;

  if (record == NULL)
    return g_strdup (_ ("They cannot be read. Nothing of them was changed."));

  count =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", record->entries->len),
                       record->entries->len);

  /* Translators: the first %s is "3 notes", the second a date */
  return g_strdup_printf (_ ("%1$s, last changed on %2$s"), count, day);
}

static GtkWidget *
create_row (const MajakkaWriting *writing)
{
  g_autoptr (MajakkaRecord) record = majakka_record_from_json (writing->content, NULL);
  g_autofree char *day =
      record != NULL ? majakka_date_format (record->written) : format_day (writing->created);
  /* Translators: %s is a date */
  g_autofree char *title = g_strdup_printf (_ ("Begun on %s"), day);
  g_autofree char *subtitle = describe (writing, record);
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, writing->id);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-record");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", id, "");

  return row;
}

static char *
sum_up (const GPtrArray *writings)
{
  GString *sum = g_string_new (NULL);

  for (guint i = 0; i < writings->len; i++)
    {
      const MajakkaWriting *writing = g_ptr_array_index (writings, i);

      g_string_append_printf (sum, "%" G_GINT64_FORMAT " %u;", writing->id,
                              g_str_hash (writing->content));
    }

  return g_string_free (sum, FALSE);
}

static void
show_rows (MajakkaRecordsPage *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autoptr (GPtrArray) writings =
      majakka_learner_store_list_writings (store, MAJAKKA_WRITING_RECORD);
  g_autofree char *sum = sum_up (writings);
  GtkWidget *row;

  /* The row that has the keys is still there when nothing has changed. */
  if (g_strcmp0 (sum, self->shown) == 0)
    return;

  g_free (self->shown);
  self->shown = g_steal_pointer (&sum);
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < writings->len; i++)
    gtk_list_box_append (self->list, create_row (g_ptr_array_index (writings, i)));
  gtk_widget_set_visible (self->kept_group, writings->len > 0);
}

static void
show (MajakkaRecordsPage *self)
{
  show_rows (self);
  gtk_button_set_label (self->new_button, majakka_record_draft_is_waiting (self->context)
                                              ? _ ("Go on with the notes you began")
                                              : _ ("Write new notes"));
}

/* What was written on the page above it is here when it comes back. */
static void
majakka_records_page_map (GtkWidget *widget)
{
  MajakkaRecordsPage *self = MAJAKKA_RECORDS_PAGE (widget);

  if (self->context != NULL)
    show (self);

  GTK_WIDGET_CLASS (majakka_records_page_parent_class)->map (widget);
}

static void
new_cb (MajakkaRecordsPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-record", "(ss)", "",
                              self->plan != NULL ? self->plan : "");
}

static void
majakka_records_page_dispose (GObject *object)
{
  g_clear_object (&MAJAKKA_RECORDS_PAGE (object)->context);

  G_OBJECT_CLASS (majakka_records_page_parent_class)->dispose (object);
}

static void
majakka_records_page_finalize (GObject *object)
{
  g_free (MAJAKKA_RECORDS_PAGE (object)->plan);
  g_free (MAJAKKA_RECORDS_PAGE (object)->shown);

  G_OBJECT_CLASS (majakka_records_page_parent_class)->finalize (object);
}

static void
majakka_records_page_class_init (MajakkaRecordsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_records_page_dispose;
  object_class->finalize = majakka_records_page_finalize;
  widget_class->map = majakka_records_page_map;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/record/majakka-records-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordsPage, kept_group);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordsPage, list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordsPage, new_button);
  gtk_widget_class_bind_template_callback (widget_class, new_cb);
}

static void
majakka_records_page_init (MajakkaRecordsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_records_page_new:
 * @context: the context
 * @plan: (nullable): the plan that leads here
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_records_page_new (MajakkaContext *context, const char *plan)
{
  MajakkaRecordsPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_RECORDS_PAGE, NULL);
  self->context = g_object_ref (context);
  self->plan = g_strdup (plan);
  show (self);

  return GTK_WIDGET (self);
}
