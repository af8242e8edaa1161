/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-abilities-page.h"

#include "majakka-accessible.h"
#include "majakka-hanging-row.h"
#include "majakka-header.h"
#include "majakka-message-label.h"
#include "majakka-print-settings.h"
#include "majakka-printable.h"
#include "majakka-refresh-plan.h"
#include "majakka-track.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaAbilitiesPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *column;
  GtkWidget *tracks;
  GtkButton *refresh_button;
  GtkWidget *empty;

  /* owned */
  MajakkaContext *context;
  GCancellable *cancellable;
  MajakkaRefreshPlan *plan; /* what is shown; NULL before */
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaAbilitiesPage,
                               majakka_abilities_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

static const char *
get_words (MajakkaAbility ability)
{
  switch (ability)
    {
    case MAJAKKA_ABILITY_REFRESH_SOON:
      return C_ ("objective", "Refresh soon");
    case MAJAKKA_ABILITY_READ_AGAIN:
      return C_ ("objective", "Read again");
    case MAJAKKA_ABILITY_UNKNOWN:
    case MAJAKKA_ABILITY_CAN:
    default:
      return C_ ("objective", "You can");
    }
}

static const char *
get_icon (MajakkaAbility ability)
{
  switch (ability)
    {
    case MAJAKKA_ABILITY_REFRESH_SOON:
      return "majakka-quiz-symbolic";
    case MAJAKKA_ABILITY_READ_AGAIN:
      return "majakka-lesson-symbolic";
    case MAJAKKA_ABILITY_UNKNOWN:
    case MAJAKKA_ABILITY_CAN:
    default:
      return "majakka-done-symbolic";
    }
}

/* Where the objective is taught; the lesson itself when it does not say. */
static void
set_action (GtkWidget *row, const MajakkaLesson *lesson, const MajakkaObjective *objective)
{
  GtkActionable *actionable = GTK_ACTIONABLE (row);

  for (guint i = 0; i < lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);

      if (section->is_quiz || section->teaches == NULL ||
          !g_strv_contains ((const char *const *) section->teaches, objective->id))
        continue;

      gtk_actionable_set_action_target (actionable, "(ss)", lesson->id, section->id);
      gtk_actionable_set_action_name (actionable, "win.open-section");
      return;
    }

  gtk_actionable_set_action_target (actionable, "s", lesson->id);
  gtk_actionable_set_action_name (actionable, "win.open-lesson");
}

static GtkWidget *
create_words (MajakkaAbilitiesPage *self,
              MajakkaLesson *lesson,
              const MajakkaObjective *objective,
              const char *state)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = gtk_label_new (state);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  gtk_widget_add_css_class (label, "ability-state");
  gtk_box_append (GTK_BOX (words), label);
  gtk_box_append (GTK_BOX (words),
                  majakka_message_label_new (self->context, lesson->sources, &objective->text));

  return words;
}

static GtkWidget *
create_row (MajakkaAbilitiesPage *self,
            MajakkaLesson *lesson,
            const MajakkaObjective *objective,
            MajakkaAbility ability)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *icon =
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                    "icon-name", get_icon (ability), NULL);
  g_autofree char *plain =
      majakka_translator_plain (majakka_context_get_translator (self->context), &objective->text);
  /* Translators: read aloud: how it stands with something that was learnt, as in “You can”, and what
   * that is, as in “Tell a sign from a proof” */
  g_autofree char *spoken =
      g_strdup_printf (C_ ("objective", "%s: %s"), get_words (ability), plain);

  gtk_list_box_row_set_child (
      GTK_LIST_BOX_ROW (row),
      majakka_hanging_row_new (icon, create_words (self, lesson, objective, get_words (ability))));
  majakka_accessible_set_label (row, spoken);
  gtk_widget_add_css_class (row, "ability");
  set_action (row, lesson, objective);

  return row;
}

static void
add_lesson (MajakkaAbilitiesPage *self,
            GtkWidget *list,
            const MajakkaRefreshPlan *plan,
            MajakkaLesson *lesson)
{
  for (guint i = 0; i < lesson->objectives->len; i++)
    {
      const MajakkaObjective *objective = g_ptr_array_index (lesson->objectives, i);
      MajakkaAbility ability =
          majakka_ability_judge (plan->questions, lesson->id, objective->id, plan->today);

      if (ability != MAJAKKA_ABILITY_UNKNOWN)
        gtk_list_box_append (GTK_LIST_BOX (list), create_row (self, lesson, objective, ability));
    }
}

static void
add_track (MajakkaAbilitiesPage *self, const MajakkaRefreshPlan *plan, guint track)
{
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", majakka_track_get_title (track), "xalign", 0.0, "wrap",
                                   TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "width-chars", 6, NULL);
  GtkWidget *list = gtk_list_box_new ();

  g_object_ref_sink (title);
  g_object_ref_sink (list);
  gtk_widget_add_css_class (title, "title-4");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  majakka_accessible_set_labelled_by (list, title);

  for (guint i = 0; i < plan->lessons->len; i++)
    {
      MajakkaLesson *lesson = g_ptr_array_index (plan->lessons, i);

      if (majakka_track_find (lesson->track) == track)
        add_lesson (self, list, plan, lesson);
    }

  if (gtk_widget_get_first_child (list) != NULL)
    {
      gtk_box_append (GTK_BOX (self->tracks), title);
      gtk_box_append (GTK_BOX (self->tracks), list);
    }
  g_object_unref (title);
  g_object_unref (list);
}

static void
show_plan (MajakkaAbilitiesPage *self, const MajakkaRefreshPlan *plan)
{
  guint n_now = majakka_refresh_plan_count_now (plan);
  g_autofree char *words = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "Refresh %u question", "Refresh %u questions", n_now), n_now);
  GtkWidget *child;
  gboolean empty;

  while ((child = gtk_widget_get_first_child (self->tracks)) != NULL)
    gtk_box_remove (GTK_BOX (self->tracks), child);
  for (guint i = 0; i < majakka_track_get_n_tracks (); i++)
    add_track (self, plan, i);

  empty = gtk_widget_get_first_child (self->tracks) == NULL;
  gtk_widget_set_visible (self->column, !empty);
  gtk_widget_set_visible (self->empty, empty);
  gtk_button_set_label (self->refresh_button, words);
  gtk_widget_set_visible (GTK_WIDGET (self->refresh_button), n_now > 0);
}

static void
loaded_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaAbilitiesPage) self = data;
  g_autoptr (MajakkaRefreshPlan) plan = majakka_refresh_plan_load_finish (result, NULL);

  if (plan == NULL || self->context == NULL)
    return;

  show_plan (self, plan);
  g_clear_pointer (&self->plan, majakka_refresh_plan_free);
  self->plan = g_steal_pointer (&plan);
}

static void
update (MajakkaAbilitiesPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  if (majakka_catalogue_get_loading (majakka_context_get_catalogue (self->context)))
    return;

  self->cancellable = g_cancellable_new ();
  majakka_refresh_plan_load_async (self->context, /* only_when_due= */ FALSE, self->cancellable,
                                   loaded_cb, g_object_ref (self));
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  MajakkaAbilitiesPage *self = MAJAKKA_ABILITIES_PAGE (printable);
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autofree char *today = majakka_date_today ();
  const MajakkaExportSettings settings = majakka_print_get_settings (self->context, today);
  g_autoptr (MajakkaLearner) learner = NULL;

  /* Nothing learnt, nothing to print. */
  if (self->plan == NULL || !gtk_widget_get_visible (self->column))
    return NULL;

  learner = majakka_learner_store_get_learner (store, majakka_learner_store_get_current (store));

  return majakka_document_new_for_abilities (self->plan->lessons, self->plan->questions,
                                             self->plan->today,
                                             learner != NULL ? learner->name : NULL, &settings);
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
}

/* Whoever comes back from a lesson or a refresh sees what has become of it. */
static void
majakka_abilities_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_abilities_page_parent_class)->map (widget);

  if (MAJAKKA_ABILITIES_PAGE (widget)->context != NULL)
    update (MAJAKKA_ABILITIES_PAGE (widget));
}

static void
majakka_abilities_page_dispose (GObject *object)
{
  MajakkaAbilitiesPage *self = MAJAKKA_ABILITIES_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->plan, majakka_refresh_plan_free);
  g_clear_object (&self->context);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAJAKKA_TYPE_ABILITIES_PAGE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_abilities_page_parent_class)->dispose (object);
}

static void
majakka_abilities_page_class_init (MajakkaAbilitiesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_abilities_page_dispose;
  widget_class->map = majakka_abilities_page_map;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/refresh/majakka-abilities-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaAbilitiesPage, column);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAbilitiesPage, tracks);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAbilitiesPage, refresh_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAbilitiesPage, empty);
}

static void
majakka_abilities_page_init (MajakkaAbilitiesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_abilities_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page; it fills itself when the lessons have been read
 */
GtkWidget *
majakka_abilities_page_new (MajakkaContext *context)
{
  MajakkaAbilitiesPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_ABILITIES_PAGE, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (majakka_context_get_store (context), "notify::current",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (majakka_context_get_catalogue (context), "notify::loading",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
