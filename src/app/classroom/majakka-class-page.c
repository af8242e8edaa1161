/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-class-page.h"

#include "majakka-activity-words.h"
#include "majakka-class-rows.h"
#include "majakka-kept-sessions.h"
#include "majakka-session-shelf.h"
#include "majakka-title-text.h"
#include "majakka-unfinished-card.h"
#include "majakka-words-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaClassPage
{
  GtkWidget parent_instance;

  /* template widgets */
  MajakkaUnfinishedCard *unfinished;
  GtkBox *plans;
  AdwPreferencesGroup *faults;

  /* owned */
  MajakkaContext *context;
  GCancellable *cancellable;
  GPtrArray *fault_rows; /* of GtkWidget, borrowed */

  gboolean filled;
  gboolean focus_given;
};

G_DEFINE_FINAL_TYPE (MajakkaClassPage, majakka_class_page, GTK_TYPE_WIDGET)

/* Whoever comes here goes on with one key. Who has gone on already is left alone. */
static void
give_focus (MajakkaClassPage *self)
{
  if (self->focus_given || !self->filled || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  self->focus_given = TRUE;
  if (gtk_widget_get_visible (GTK_WIDGET (self->unfinished)))
    gtk_widget_grab_focus (GTK_WIDGET (self->unfinished));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->plans), GTK_DIR_TAB_FORWARD);
}

static void
show_subtitle (MajakkaClassPage *self, GtkWidget *row, const MajakkaLesson *lesson)
{
  g_autofree char *minutes = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", lesson->minutes), lesson->minutes);
  g_autofree char *complete =
      majakka_completeness_describe_read (majakka_context_get_completeness (self->context), lesson);
  g_autofree char *format = g_strjoin ("\n", "%s", minutes, complete, NULL);

  majakka_title_text_show_subtitle (row, self->context, &lesson->summary, format);
}

static GtkWidget *
create_row (MajakkaClassPage *self, const MajakkaSessionPlan *plan)
{
  GtkWidget *row =
      majakka_class_rows_create_way ("", NULL, "win.open-session-plan", plan->lesson->id);

  majakka_title_text_show (row, self->context, &plan->lesson->title, NULL);
  show_subtitle (self, row, plan->lesson);

  return row;
}

static void
show_subtitle_cb (GtkWidget *row, const char *id, gpointer data)
{
  MajakkaClassPage *self = data;
  GPtrArray *plans = majakka_context_get_session_plans (self->context);

  for (guint i = 0; i < plans->len; i++)
    {
      const MajakkaSessionPlan *plan = g_ptr_array_index (plans, i);

      if (g_str_equal (plan->lesson->id, id))
        show_subtitle (self, row, plan->lesson);
    }
}

/* How complete a translation is changes when somebody works on it. */
static void
completeness_changed_cb (MajakkaClassPage *self)
{
  majakka_class_rows_foreach (GTK_WIDGET (self->plans), show_subtitle_cb, self);
}

/* Pupils by their age, then the parents, then the staff */
static guint
get_rank (const MajakkaSessionPlan *plan)
{
  if (plan->lesson->audience & MAJAKKA_AUDIENCE_PUPILS)
    return *plan->lesson->ages != NULL ? (guint) g_ascii_strtoull (*plan->lesson->ages, NULL, 10)
                                       : 0;

  return plan->lesson->audience & MAJAKKA_AUDIENCE_PARENTS ? 100 : 101;
}

static int
compare_ranks (gconstpointer a, gconstpointer b)
{
  guint one = get_rank (*(const MajakkaSessionPlan *const *) a);
  guint other = get_rank (*(const MajakkaSessionPlan *const *) b);

  return one == other ? 0 : (one < other ? -1 : 1);
}

static void
fill_plans (MajakkaClassPage *self)
{
  GPtrArray *shelf = majakka_context_get_session_plans (self->context);
  g_autoptr (GPtrArray) plans = g_ptr_array_copy (shelf, NULL, NULL);
  g_autofree char *group = NULL;
  GtkWidget *list = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->plans))) != NULL)
    gtk_box_remove (self->plans, child);

  g_ptr_array_set_free_func (plans, NULL);
  g_ptr_array_sort (plans, compare_ranks);
  for (guint i = 0; i < plans->len; i++)
    {
      const MajakkaSessionPlan *plan = g_ptr_array_index (plans, i);
      g_autofree char *whom = majakka_session_words_describe_audience (plan);

      if (g_strcmp0 (whom, group) != 0)
        {
          GtkWidget *heading = majakka_class_rows_create_heading (whom, 2);

          list = majakka_class_rows_create_list (heading);
          gtk_box_append (self->plans, heading);
          gtk_box_append (self->plans, list);
          g_free (group);
          group = g_steal_pointer (&whom);
        }
      gtk_list_box_append (GTK_LIST_BOX (list), create_row (self, plan));
    }
}

static void
add_fault (MajakkaClassPage *self, const char *words)
{
  GtkWidget *row = majakka_words_row_new (words, NULL);

  adw_preferences_group_add (self->faults, row);
  g_ptr_array_add (self->fault_rows, row);
}

static void
fill_faults (MajakkaClassPage *self)
{
  const MajakkaFaults *faults = majakka_context_get_session_faults (self->context);

  for (guint i = 0; i < self->fault_rows->len; i++)
    adw_preferences_group_remove (self->faults, g_ptr_array_index (self->fault_rows, i));
  g_ptr_array_set_size (self->fault_rows, 0);

  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      g_autofree char *words =
          majakka_session_shelf_describe_fault (majakka_faults_get (faults, i));

      add_fault (self, words);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->faults), majakka_faults_count (faults) > 0);
}

static void
listed_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GPtrArray) sessions = majakka_kept_sessions_list_finish (result, NULL);
  MajakkaClassPage *self = user_data;
  const MajakkaKeptSession *kept;

  /* The page is gone. */
  if (sessions == NULL)
    return;

  kept = majakka_kept_sessions_find_unfinished (sessions);
  if (kept != NULL)
    majakka_unfinished_card_show (self->unfinished, self->context, kept);
  gtk_widget_set_visible (GTK_WIDGET (self->unfinished), kept != NULL);
  self->filled = TRUE;
  give_focus (self);
}

static void
update_unfinished (MajakkaClassPage *self)
{
  majakka_kept_sessions_list_async (self->cancellable, listed_cb, self);
}

/* Their titles are those of plans. */
static void
plans_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  MajakkaClassPage *self = user_data;

  /* The page is gone. */
  if (!majakka_context_read_session_plans_finish (MAJAKKA_CONTEXT (source), result, NULL))
    return;

  fill_plans (self);
  fill_faults (self);
  update_unfinished (self);
}

static void
read_plans (MajakkaClassPage *self)
{
  majakka_context_read_session_plans_async (self->context, self->cancellable, plans_read_cb, self);
}

/* A session may have been begun or finished in its own windows. */
static void
active_cb (MajakkaClassPage *self)
{
  if (self->filled && gtk_widget_get_mapped (GTK_WIDGET (self)) &&
      gtk_window_is_active (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)))))
    update_unfinished (self);
}

static void
majakka_class_page_map (GtkWidget *widget)
{
  MajakkaClassPage *self = MAJAKKA_CLASS_PAGE (widget);

  GTK_WIDGET_CLASS (majakka_class_page_parent_class)->map (widget);

  give_focus (self);
  g_signal_connect_object (gtk_widget_get_root (widget), "notify::is-active",
                           G_CALLBACK (active_cb), widget, G_CONNECT_SWAPPED);
  if (self->filled)
    update_unfinished (self);
}

static void
majakka_class_page_unmap (GtkWidget *widget)
{
  MAJAKKA_CLASS_PAGE (widget)->focus_given = FALSE;
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), active_cb, widget);

  GTK_WIDGET_CLASS (majakka_class_page_parent_class)->unmap (widget);
}

static void
majakka_class_page_dispose (GObject *object)
{
  MajakkaClassPage *self = MAJAKKA_CLASS_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_class_page_parent_class)->dispose (object);
}

static void
majakka_class_page_finalize (GObject *object)
{
  g_object_unref (MAJAKKA_CLASS_PAGE (object)->cancellable);
  g_ptr_array_unref (MAJAKKA_CLASS_PAGE (object)->fault_rows);

  G_OBJECT_CLASS (majakka_class_page_parent_class)->finalize (object);
}

static void
majakka_class_page_class_init (MajakkaClassPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_class_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_class_page_finalize;
  widget_class->map = majakka_class_page_map;
  widget_class->unmap = majakka_class_page_unmap;

  g_type_ensure (MAJAKKA_TYPE_UNFINISHED_CARD);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-class-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaClassPage, unfinished);
  gtk_widget_class_bind_template_child (widget_class, MajakkaClassPage, plans);
  gtk_widget_class_bind_template_child (widget_class, MajakkaClassPage, faults);
}

static void
majakka_class_page_init (MajakkaClassPage *self)
{
  self->cancellable = g_cancellable_new ();
  self->fault_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_class_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_class_page_new (MajakkaContext *context)
{
  MajakkaClassPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_CLASS_PAGE, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (majakka_context_get_completeness (context), "changed",
                           G_CALLBACK (completeness_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "plans-changed", G_CALLBACK (read_plans), self,
                           G_CONNECT_SWAPPED);
  read_plans (self);

  return GTK_WIDGET (self);
}
