/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-person-window.h"

#include "majakka-ask.h"
#include "majakka-flow-child.h"
#include "majakka-picture.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MAJAKKA_TYPE_PERSON_WINDOW (majakka_person_window_get_type ())
G_DECLARE_FINAL_TYPE (MajakkaPersonWindow, majakka_person_window, MAJAKKA, PERSON_WINDOW, AdwWindow)

static const struct
{
  const char *id;
  const char *name;
} avatars[] = {
  /* Translators: small pictures; a person chooses one to be known by */
  { "lighthouse", N_ ("Lighthouse") }, { "boat", N_ ("Boat") },
  { "shell", N_ ("Shell") },           { "gull", N_ ("Gull") },
  { "anchor", N_ ("Anchor") },         { "wave", N_ ("Wave") },
};

struct _MajakkaPersonWindow
{
  AdwWindow parent_instance;

  /* template widgets */
  AdwEntryRow *name_row;
  GtkFlowBox *avatars;
  AdwComboRow *role_row;
  GtkWidget *remove_button;

  /* owned */
  MajakkaContext *context;
  MajakkaLearner *learner; /* NULL for somebody new */

  GtkToggleButton *buttons[G_N_ELEMENTS (avatars)];
};

G_DEFINE_FINAL_TYPE (MajakkaPersonWindow, majakka_person_window, ADW_TYPE_WINDOW)

static gboolean
is_avatar (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (avatars); i++)
    if (g_strcmp0 (avatars[i].id, id) == 0)
      return TRUE;

  return FALSE;
}

/**
 * majakka_person_window_create_avatar:
 * @avatar: (nullable): the id of a picture
 * @size: how large, in pixels
 *
 * Returns: (transfer floating): a picture that decorates; the name says who it is
 */
GtkWidget *
majakka_person_window_create_avatar (const char *avatar, int size)
{
  GtkWidget *image =
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  g_autofree char *resource = NULL;

  if (is_avatar (avatar))
    {
      resource = g_strdup_printf ("/org/majakka/Majakka/illustrations/avatars/%s.svg", avatar);
      gtk_image_set_from_resource (GTK_IMAGE (image), resource);
    }
  else
    {
      gtk_image_set_from_icon_name (GTK_IMAGE (image), "majakka-person-symbolic");
    }
  gtk_image_set_pixel_size (GTK_IMAGE (image), size);

  return image;
}

static const char *
get_avatar (MajakkaPersonWindow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (avatars); i++)
    if (gtk_toggle_button_get_active (self->buttons[i]))
      return avatars[i].id;

  return NULL;
}

static void
finish (MajakkaPersonWindow *self, gboolean done, const GError *error)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  if (done)
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }

  majakka_store_error_describe (error, majakka_learner_store_get_path (store), &title, &body);
  majakka_tell (GTK_WINDOW (self), title, body);
}

/* What the rows of the list are, in their order */
G_STATIC_ASSERT (MAJAKKA_LEARNER_PARENT == 0 && MAJAKKA_LEARNER_TEACHER == 1);

static MajakkaLearnerRole
get_role (MajakkaPersonWindow *self)
{
  if (self->learner != NULL)
    return self->learner->role;

  return majakka_context_get_role (self->context) == MAJAKKA_ROLE_TEACHER ? MAJAKKA_LEARNER_TEACHER
                                                                          : MAJAKKA_LEARNER_PARENT;
}

/* The setting shows the role of who is learning, and would write back the one from before. */
static void
take_role (MajakkaPersonWindow *self, MajakkaLearnerRole role)
{
  gint64 current = majakka_learner_store_get_current (majakka_context_get_store (self->context));

  if (self->learner->id == current && self->learner->role != role)
    g_settings_set_enum (majakka_context_get_settings (self->context), "role",
                         role == MAJAKKA_LEARNER_TEACHER ? MAJAKKA_ROLE_TEACHER
                                                         : MAJAKKA_ROLE_PARENT);
  self->learner->role = role;
}

static void
save_cb (MajakkaPersonWindow *self)
{
  MajakkaLearnerRole role = (MajakkaLearnerRole) adw_combo_row_get_selected (self->role_row);
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autofree char *name =
      g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_row))));
  g_autoptr (GError) error = NULL;

  if (self->learner == NULL)
    {
      gint64 learner =
          majakka_learner_store_add_learner (store, name, get_avatar (self), role, &error);

      finish (self, learner != 0 && majakka_learner_store_set_current (store, learner, &error),
              error);
      return;
    }

  take_role (self, role);
  g_free (self->learner->name);
  self->learner->name = g_steal_pointer (&name);
  g_free (self->learner->avatar);
  self->learner->avatar = g_strdup (get_avatar (self));
  finish (self, majakka_learner_store_update_learner (store, self->learner, &error), error);
}

/* There is no question: the list of people offers a way back. */
static void
remove_cb (MajakkaPersonWindow *self)
{
  g_autoptr (GError) error = NULL;

  finish (self,
          majakka_learner_store_remove_learner (majakka_context_get_store (self->context),
                                                self->learner->id, &error),
          error);
}

static void
add_avatars (MajakkaPersonWindow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (avatars); i++)
    {
      GtkWidget *button = gtk_toggle_button_new ();

      gtk_button_set_child (GTK_BUTTON (button),
                            majakka_person_window_create_avatar (avatars[i].id, 48));
      gtk_widget_set_tooltip_text (button, _ (avatars[i].name));
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _ (avatars[i].name), -1);
      gtk_widget_add_css_class (button, "flat");
      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), self->buttons[0]);
      self->buttons[i] = GTK_TOGGLE_BUTTON (button);
      gtk_flow_box_append (self->avatars, majakka_flow_child_new (button));
    }
}

static void
majakka_person_window_dispose (GObject *object)
{
  MajakkaPersonWindow *self = MAJAKKA_PERSON_WINDOW (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->learner, majakka_learner_free);

  G_OBJECT_CLASS (majakka_person_window_parent_class)->dispose (object);
}

static void
majakka_person_window_class_init (MajakkaPersonWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_person_window_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/people/majakka-person-window.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPersonWindow, name_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPersonWindow, avatars);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPersonWindow, role_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPersonWindow, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
majakka_person_window_init (MajakkaPersonWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_avatars (self);
}

/**
 * majakka_person_window_present:
 * @parent: the window to stand over
 * @context: the context
 * @learner: whom to change; 0 to add somebody
 *
 * Opens the window that asks for a name and a picture.
 */
void
majakka_person_window_present (GtkWindow *parent, MajakkaContext *context, gint64 learner)
{
  MajakkaPersonWindow *self;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  self = g_object_new (MAJAKKA_TYPE_PERSON_WINDOW, "transient-for", parent, "title",
                       learner != 0 ? _ ("Change a person") : _ ("Add a person"), NULL);
  self->context = g_object_ref (context);
  if (learner != 0)
    self->learner =
        majakka_learner_store_get_learner (majakka_context_get_store (context), learner);
  if (self->learner != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->name_row), self->learner->name);
  for (guint i = 0; i < G_N_ELEMENTS (avatars); i++)
    if (self->learner != NULL && g_strcmp0 (self->learner->avatar, avatars[i].id) == 0)
      gtk_toggle_button_set_active (self->buttons[i], TRUE);
  adw_combo_row_set_selected (self->role_row, get_role (self));
  gtk_widget_set_visible (self->remove_button, self->learner != NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
  gtk_window_present (GTK_WINDOW (self));
}
