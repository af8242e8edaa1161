/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-learn-page.h"

#include "majakka-continue-card.h"
#include "majakka-lesson-card.h"
#include "majakka-path-row.h"
#include "majakka-refresh-card.h"
#include "majakka-track-section.h"
#include "majakka-track.h"
#include "majakka-words-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* As many as a window shows without scrolling. */
#define TRACKS_AT_ONCE 2

struct _MajakkaLearnPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkLabel *greeting_label;
  MajakkaContinueCard *continue_card;
  MajakkaRefreshCard *refresh_card;
  MajakkaPathRow *path;
  GtkWidget *class_row;
  GtkBox *tracks;
  AdwPreferencesGroup *faults;
  GtkWidget *empty;

  /* owned */
  MajakkaContext *context;
  GHashTable *progress;  /* char* -> MajakkaLessonProgress */
  GPtrArray *fault_rows; /* of GtkWidget, borrowed */

  gboolean focus_given;
  guint next_track;
  guint next_in_packs; /* position in the catalogue */
  guint fill_source;
};

G_DEFINE_FINAL_TYPE (MajakkaLearnPage, majakka_learn_page, GTK_TYPE_WIDGET)

static const char *
greet (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int hour = g_date_time_get_hour (now);

  if (hour >= 5 && hour < 11)
    return _ ("Good morning.");
  if (hour >= 18 || hour < 5)
    return _ ("Good evening.");

  return _ ("Good day.");
}

static char *
greet_by_name (MajakkaLearnPage *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autoptr (MajakkaLearner) learner =
      majakka_learner_store_get_learner (store, majakka_learner_store_get_current (store));

  if (learner != NULL && learner->id == MAJAKKA_LEARNER_GUEST)
    /* Translators: a greeting, as in “Good evening.” */
    return g_strdup_printf (_ ("%s Nothing of what you do here is kept."), greet ());

  if (learner == NULL || *learner->name == '\0')
    return g_strdup (greet ());

  /* Translators: a greeting, as in “Good evening.”, and the name of the one who learns */
  return g_strdup_printf (_ ("%s You are here as %s."), greet (), learner->name);
}

static GPtrArray *
list_track (MajakkaLearnPage *self, guint track)
{
  GListModel *catalogue = G_LIST_MODEL (majakka_context_get_catalogue (self->context));
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (catalogue, i);
      const MajakkaLesson *head = majakka_catalogue_entry_get_head (entry);

      if (head != NULL && majakka_catalogue_entry_get_pack (entry) == NULL &&
          majakka_track_find (head->track) == track)
        g_ptr_array_add (entries, g_steal_pointer (&entry));
    }

  return entries;
}

/* The next pack after the course: they stand together in the catalogue, each by itself. Moves @position behind it. */
static GPtrArray *
list_next_pack (MajakkaLearnPage *self, guint *position)
{
  GListModel *catalogue = G_LIST_MODEL (majakka_context_get_catalogue (self->context));
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (; *position < g_list_model_get_n_items (catalogue); (*position)++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (catalogue, *position);
      MajakkaPackManifest *pack = majakka_catalogue_entry_get_pack (entry);

      if (pack == NULL || majakka_catalogue_entry_get_head (entry) == NULL)
        continue;
      if (entries->len > 0 &&
          !g_str_equal (majakka_catalogue_entry_get_pack (entries->pdata[0])->id, pack->id))
        break;
      g_ptr_array_add (entries, g_steal_pointer (&entry));
    }

  return entries;
}

static MajakkaPathKind
get_path_kind (MajakkaLearnPage *self)
{
  return majakka_context_get_role (self->context) == MAJAKKA_ROLE_TEACHER ? MAJAKKA_PATH_TEACHERS
                                                                          : MAJAKKA_PATH_PARENTS;
}

static gboolean
is_done (MajakkaLearnPage *self, const char *lesson)
{
  const MajakkaLessonProgress *progress = g_hash_table_lookup (self->progress, lesson);

  return progress != NULL && progress->done;
}

/* The lesson that was open last, unless it is done; else the first of the suggested order that is not. */
static MajakkaCatalogueEntry *
find_next (MajakkaLearnPage *self)
{
  MajakkaCatalogue *catalogue = majakka_context_get_catalogue (self->context);
  g_autofree char *last =
      majakka_learner_store_get_last_lesson (majakka_context_get_store (self->context));
  MajakkaCatalogueEntry *entry = majakka_catalogue_find (catalogue, last);
  g_autoptr (GPtrArray) path = NULL;

  if (entry != NULL && !is_done (self, last))
    return entry;

  path = majakka_path_list_all (catalogue, get_path_kind (self));
  for (guint i = 0; i < path->len; i++)
    if (!is_done (self, majakka_catalogue_entry_get_head (g_ptr_array_index (path, i))->id))
      return g_ptr_array_index (path, i);

  return entry;
}

static void
read_progress (MajakkaLearnPage *self)
{
  g_clear_pointer (&self->progress, g_hash_table_unref);
  self->progress = majakka_learner_store_list_progress (majakka_context_get_store (self->context));
}

/* Whoever comes here goes on with one key. */
static void
give_focus (MajakkaLearnPage *self)
{
  if (self->focus_given || !gtk_widget_get_mapped (GTK_WIDGET (self->continue_card)))
    return;

  self->focus_given = TRUE;
  gtk_widget_grab_focus (GTK_WIDGET (self->continue_card));
}

static void
update_next (MajakkaLearnPage *self)
{
  MajakkaCatalogueEntry *next = find_next (self);
  g_autofree char *greeting = greet_by_name (self);

  gtk_label_set_label (self->greeting_label, greeting);
  if (next != NULL)
    majakka_continue_card_show (
        self->continue_card, self->context, next,
        g_hash_table_lookup (self->progress, majakka_catalogue_entry_get_head (next)->id));
  gtk_widget_set_visible (GTK_WIDGET (self->continue_card), next != NULL);
  majakka_path_row_show (self->path, self->context, get_path_kind (self), self->progress);
  gtk_widget_set_visible (self->class_row,
                          majakka_context_get_role (self->context) == MAJAKKA_ROLE_TEACHER);
  give_focus (self);
}

/* What is due changes with what is done and with the day; nobody sees it before the page is shown. */
static void
update_refresh (MajakkaLearnPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    majakka_refresh_card_update (self->refresh_card, self->context);
}

static void
refresh_dismissed_cb (MajakkaLearnPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->continue_card));
}

static void
update_progress (MajakkaLearnPage *self)
{
  read_progress (self);
  update_next (self);
  update_refresh (self);
  for (GtkWidget *track = gtk_widget_get_first_child (GTK_WIDGET (self->tracks)); track != NULL;
       track = gtk_widget_get_next_sibling (track))
    majakka_track_section_set_progress (MAJAKKA_TRACK_SECTION (track), self->progress);
}

static void
add_section (MajakkaLearnPage *self, GtkWidget *section)
{
  majakka_track_section_set_progress (MAJAKKA_TRACK_SECTION (section), self->progress);
  gtk_box_append (self->tracks, section);
}

/* What others made comes after the course. */
static gboolean
add_next_pack (MajakkaLearnPage *self)
{
  g_autoptr (GPtrArray) entries = list_next_pack (self, &self->next_in_packs);

  if (entries->len == 0)
    return FALSE;
  add_section (self, majakka_track_section_new_for_pack (self->context, entries));

  return TRUE;
}

static gboolean
add_next_track (MajakkaLearnPage *self)
{
  while (self->next_track < majakka_track_get_n_tracks ())
    {
      guint track = self->next_track++;
      g_autoptr (GPtrArray) entries = list_track (self, track);

      if (entries->len == 0)
        continue;

      add_section (self, majakka_track_section_new (self->context, track, entries));
      return TRUE;
    }

  return add_next_pack (self);
}

static gboolean
add_track_cb (gpointer data)
{
  MajakkaLearnPage *self = data;

  if (add_next_track (self))
    return G_SOURCE_CONTINUE;

  self->fill_source = 0;

  return G_SOURCE_REMOVE;
}

/* Returns the id of the lesson that has the focus among the tracks. */
static char *
dup_focused_lesson (MajakkaLearnPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !MAJAKKA_IS_LESSON_CARD (focus) ||
      !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->tracks)))
    return NULL;

  return g_variant_dup_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (focus)),
                               NULL);
}

/* Returns whether it was found below @widget. */
static gboolean
focus_lesson (GtkWidget *widget, const char *id)
{
  if (MAJAKKA_IS_LESSON_CARD (widget))
    return g_str_equal (g_variant_get_string (
                            gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget)), NULL),
                        id) &&
           gtk_widget_grab_focus (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (focus_lesson (child, id))
      return TRUE;

  return FALSE;
}

/* The first tracks are there with the page, the others follow while it is looked at: somebody who
 * has collected hundreds of lessons waits no longer for the window. */
static void
fill_tracks (MajakkaLearnPage *self)
{
  gboolean again = gtk_widget_get_first_child (GTK_WIDGET (self->tracks)) != NULL &&
                   gtk_widget_get_mapped (GTK_WIDGET (self));
  g_autofree char *focused = dup_focused_lesson (self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->tracks))) != NULL)
    gtk_box_remove (self->tracks, child);

  self->next_track = 0;
  self->next_in_packs = 0;
  for (guint i = 0; i < TRACKS_AT_ONCE; i++)
    add_next_track (self);
  /* Who looks at it stays where she is. */
  while (again && add_next_track (self))
    continue;
  if (focused != NULL)
    focus_lesson (GTK_WIDGET (self->tracks), focused);
  if (self->fill_source == 0)
    self->fill_source = g_idle_add_full (G_PRIORITY_LOW, add_track_cb, self, NULL);
}

static void
add_fault (MajakkaLearnPage *self, const char *fault)
{
  GtkWidget *row = majakka_words_row_new (fault, NULL);

  adw_preferences_group_add (self->faults, row);
  g_ptr_array_add (self->fault_rows, row);
}

static void
fill_faults (MajakkaLearnPage *self)
{
  GListModel *catalogue = G_LIST_MODEL (majakka_context_get_catalogue (self->context));

  for (guint i = 0; i < self->fault_rows->len; i++)
    adw_preferences_group_remove (self->faults, g_ptr_array_index (self->fault_rows, i));
  g_ptr_array_set_size (self->fault_rows, 0);

  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (catalogue, i);

      if (majakka_catalogue_entry_get_fault (entry) != NULL)
        add_fault (self, majakka_catalogue_entry_get_fault (entry));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->faults), self->fault_rows->len > 0);
}

static void
update_empty (MajakkaLearnPage *self)
{
  MajakkaCatalogue *catalogue = majakka_context_get_catalogue (self->context);

  gtk_widget_set_visible (self->empty,
                          !majakka_catalogue_get_loading (catalogue) &&
                              gtk_widget_get_first_child (GTK_WIDGET (self->tracks)) == NULL);
}

static void
fill (MajakkaLearnPage *self)
{
  read_progress (self);
  update_next (self);
  fill_tracks (self);
  fill_faults (self);
  update_empty (self);
  update_refresh (self);
}

static void
majakka_learn_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_learn_page_parent_class)->map (widget);

  give_focus (MAJAKKA_LEARN_PAGE (widget));
  g_signal_connect_object (gtk_widget_get_root (widget), "notify::is-active",
                           G_CALLBACK (update_refresh), widget, G_CONNECT_SWAPPED);
  update_refresh (MAJAKKA_LEARN_PAGE (widget));
}

static void
majakka_learn_page_unmap (GtkWidget *widget)
{
  MAJAKKA_LEARN_PAGE (widget)->focus_given = FALSE;
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), update_refresh, widget);

  GTK_WIDGET_CLASS (majakka_learn_page_parent_class)->unmap (widget);
}

static void
majakka_learn_page_dispose (GObject *object)
{
  MajakkaLearnPage *self = MAJAKKA_LEARN_PAGE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_object (&self->context);
  g_clear_pointer (&self->progress, g_hash_table_unref);
  g_clear_pointer (&self->fault_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (majakka_learn_page_parent_class)->dispose (object);
}

static void
majakka_learn_page_class_init (MajakkaLearnPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_learn_page_dispose;
  widget_class->map = majakka_learn_page_map;
  widget_class->unmap = majakka_learn_page_unmap;

  g_type_ensure (MAJAKKA_TYPE_CONTINUE_CARD);
  g_type_ensure (MAJAKKA_TYPE_PATH_ROW);
  g_type_ensure (MAJAKKA_TYPE_REFRESH_CARD);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/learn/majakka-learn-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaLearnPage, greeting_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLearnPage, continue_card);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLearnPage, refresh_card);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLearnPage, path);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLearnPage, class_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLearnPage, tracks);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLearnPage, faults);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLearnPage, empty);
  gtk_widget_class_bind_template_callback (widget_class, refresh_dismissed_cb);
}

static void
majakka_learn_page_init (MajakkaLearnPage *self)
{
  self->fault_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_learn_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page; it fills itself when the catalogue has been read, and
 *   follows what is done
 */
GtkWidget *
majakka_learn_page_new (MajakkaContext *context)
{
  MajakkaLearnPage *self;
  MajakkaLearnerStore *store;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_LEARN_PAGE, NULL);
  self->context = g_object_ref (context);
  store = majakka_context_get_store (context);
  g_signal_connect_object (majakka_context_get_catalogue (context), "items-changed",
                           G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (majakka_context_get_catalogue (context), "notify::loading",
                           G_CALLBACK (update_empty), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::role", G_CALLBACK (update_progress), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed", G_CALLBACK (update_progress), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::current", G_CALLBACK (update_progress), self,
                           G_CONNECT_SWAPPED);
  fill (self);

  return GTK_WIDGET (self);
}
