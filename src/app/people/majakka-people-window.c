/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-people-window.h"

#include "majakka-ask.h"
#include "majakka-person-name.h"
#include "majakka-person-window.h"
#include "majakka-removal-toast.h"
#include "majakka-toast.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MAJAKKA_TYPE_PEOPLE_WINDOW (majakka_people_window_get_type ())
G_DECLARE_FINAL_TYPE (MajakkaPeopleWindow, majakka_people_window, MAJAKKA, PEOPLE_WINDOW, AdwWindow)

struct _MajakkaPeopleWindow
{
  AdwWindow parent_instance;

  /* template widgets */
  AdwToastOverlay *toasts;
  AdwPreferencesGroup *people;
  AdwActionRow *guest_row;

  /* owned */
  MajakkaContext *context;
  GPtrArray *rows; /* of GtkWidget, borrowed */
  AdwToast *toast; /* about who was removed, NULL while there is nobody to bring back */

  gint64 removed; /* whom the toast is about */
};

G_DEFINE_FINAL_TYPE (MajakkaPeopleWindow, majakka_people_window, ADW_TYPE_WINDOW)

#define LEARNER "majakka-learner"

static gint64
get_learner (GObject *row)
{
  return *(gint64 *) g_object_get_data (row, LEARNER);
}

static void
tell_error (MajakkaPeopleWindow *self, const GError *error)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_store_error_describe (error, majakka_learner_store_get_path (store), &title, &body);
  majakka_tell (GTK_WINDOW (self), title, body);
}

static void
choose (MajakkaPeopleWindow *self, gint64 learner)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autoptr (GError) error = NULL;

  if (majakka_learner_store_set_current (store, learner, &error))
    gtk_window_close (GTK_WINDOW (self));
  else
    tell_error (self, error);
}

static void
chosen_cb (MajakkaPeopleWindow *self, GtkWidget *row)
{
  choose (self, get_learner (G_OBJECT (row)));
}

static void
guest_cb (MajakkaPeopleWindow *self)
{
  choose (self, MAJAKKA_LEARNER_GUEST);
}

static void
undo_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaPeopleWindow *self = MAJAKKA_PEOPLE_WINDOW (widget);
  g_autoptr (GError) error = NULL;

  if (!majakka_learner_store_restore_removed (majakka_context_get_store (self->context), &error))
    tell_error (self, error);
}

static void
edit_cb (MajakkaPeopleWindow *self, GtkWidget *button)
{
  majakka_person_window_present (GTK_WINDOW (self), self->context, get_learner (G_OBJECT (button)));
}

static void
add_cb (MajakkaPeopleWindow *self)
{
  majakka_person_window_present (GTK_WINDOW (self), self->context, 0);
}

static void
keep_learner (GtkWidget *widget, gint64 learner)
{
  gint64 *kept = g_new (gint64, 1);

  *kept = learner;
  g_object_set_data_full (G_OBJECT (widget), LEARNER, kept, g_free);
}

static GtkWidget *
create_edit_button (MajakkaPeopleWindow *self, const MajakkaLearner *learner, const char *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("document-edit-symbolic");
  /* Translators: %s is the name of a person */
  g_autofree char *words = g_strdup_printf (_ ("Change “%s”"), name);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  keep_learner (button, learner->id);
  g_signal_connect_object (button, "clicked", G_CALLBACK (edit_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static void
add_row (MajakkaPeopleWindow *self, const MajakkaLearner *learner, gboolean current)
{
  GtkWidget *row = adw_action_row_new ();
  const char *name = majakka_person_get_name (learner);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  if (current)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ ("Learning now"));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             majakka_person_window_create_avatar (learner->avatar, 40));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_edit_button (self, learner, name));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  keep_learner (row, learner->id);
  g_signal_connect_object (row, "activated", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);

  adw_preferences_group_add (self->people, row);
  g_ptr_array_add (self->rows, row);
}

static void
take_toast_back (MajakkaPeopleWindow *self)
{
  g_autoptr (AdwToast) toast = g_steal_pointer (&self->toast);

  if (toast != NULL)
    majakka_removal_toast_take_back (toast);
}

/* There is a toast as long as there is somebody to bring back. */
static void
update_toast (MajakkaPeopleWindow *self)
{
  gint64 removed = majakka_learner_store_get_removed (majakka_context_get_store (self->context));

  if (removed == self->removed)
    return;

  self->removed = removed;
  take_toast_back (self);
  self->toast = majakka_removal_toast_new (GTK_WINDOW (self), self->context);
  if (self->toast != NULL)
    majakka_toast_add (self->toasts, g_object_ref (self->toast));
}

static void
update_guest (MajakkaPeopleWindow *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  gboolean here = majakka_learner_store_get_current (store) == MAJAKKA_LEARNER_GUEST;

  adw_action_row_set_subtitle (
      self->guest_row,
      here ? _ ("Learning now, and after the next start, until somebody else is chosen")
           : _ ("All is gone when somebody else is chosen or Majakka is closed"));
}

/* The row that has the keys, or would have them if this window had; G_MAXUINT for none */
static guint
find_focused_row (MajakkaPeopleWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  for (guint i = 0; focus != NULL && i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      if (focus == row || gtk_widget_is_ancestor (focus, row))
        return i;
    }

  return G_MAXUINT;
}

static void
focus_row (MajakkaPeopleWindow *self, guint position)
{
  GtkWidget *row = g_ptr_array_index (self->rows, MIN (position, self->rows->len - 1));

  gtk_widget_grab_focus (row);
}

static void
fill (MajakkaPeopleWindow *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autoptr (GPtrArray) learners = majakka_learner_store_list_learners (store);
  guint focused = find_focused_row (self);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->people, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < learners->len; i++)
    {
      const MajakkaLearner *learner = g_ptr_array_index (learners, i);

      add_row (self, learner, learner->id == majakka_learner_store_get_current (store));
    }
  if (focused != G_MAXUINT && self->rows->len > 0)
    focus_row (self, focused);
  update_guest (self);
  update_toast (self);
}

/* Who was removed can be brought back a little longer, from where one is then. */
static gboolean
majakka_people_window_close_request (GtkWindow *window)
{
  MajakkaPeopleWindow *self = MAJAKKA_PEOPLE_WINDOW (window);

  take_toast_back (self);
  gtk_widget_activate_action (GTK_WIDGET (gtk_window_get_transient_for (window)),
                              "win.show-removal", NULL);

  return GTK_WINDOW_CLASS (majakka_people_window_parent_class)->close_request (window);
}

static void
majakka_people_window_dispose (GObject *object)
{
  MajakkaPeopleWindow *self = MAJAKKA_PEOPLE_WINDOW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->toast);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (majakka_people_window_parent_class)->dispose (object);
}

static void
majakka_people_window_class_init (MajakkaPeopleWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_people_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = majakka_people_window_close_request;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/people/majakka-people-window.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPeopleWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPeopleWindow, people);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPeopleWindow, guest_row);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, guest_cb);
  gtk_widget_class_install_action (widget_class, "people.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "people.undo",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
majakka_people_window_init (MajakkaPeopleWindow *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_people_window_present:
 * @parent: the window to stand over
 * @context: the context
 *
 * Opens the list of the people who learn on this computer.
 */
void
majakka_people_window_present (GtkWindow *parent, MajakkaContext *context)
{
  MajakkaPeopleWindow *self;
  MajakkaLearnerStore *store;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  store = majakka_context_get_store (context);
  self = g_object_new (MAJAKKA_TYPE_PEOPLE_WINDOW, "transient-for", parent, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (store, "changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::current", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  fill (self);
  gtk_window_present (GTK_WINDOW (self));
}
