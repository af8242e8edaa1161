/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-presenter-window-private.h"

#include "majakka-header.h"
#include "majakka-report-words.h"
#include "majakka-wrap-box.h"

#include <glib/gi18n-lib.h>

/* In characters: a column beside another is at least so wide, a column alone can be as narrow as a window. */
#define COLUMN_WIDTH 28
#define LEAST_WIDTH  6

static GParamSpec *properties[MAJAKKA_PRESENTER_N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaPresenterWindow, majakka_presenter_window, ADW_TYPE_WINDOW)

/* What stands above the notes: where the session is, for those who look and those who listen. */
static char *
describe_place (MajakkaPresenterWindow *self)
{
  MajakkaDeck *deck = majakka_session_get_deck (self->session);
  const MajakkaStep *step = majakka_session_get_step (self->session);
  g_autofree char *title = NULL;

  if (step->kind == MAJAKKA_STEP_END)
    return g_strdup (_ ("The end"));
  if (step->part == MAJAKKA_DECK_NO_PART)
    return g_strdup (_ ("Ground rules"));

  title = majakka_report_words_get_part (majakka_context_get_translator (self->context),
                                         majakka_deck_get_part (deck, step->part)->title);

  /* Translators: part 2 of 5 of a session; %3$s is its title */
  return g_strdup_printf (_ ("Part %1$u of %2$u: %3$s"), step->part + 1,
                          majakka_deck_get_n_parts (deck), title);
}

/* What had the keys may be gone with the step. */
static void
keep_focus (MajakkaPresenterWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (self->wall == NULL &&
      (focus == NULL || !gtk_widget_get_mapped (focus) || !gtk_widget_is_sensitive (focus)))
    majakka_presenter_window_go_home (self);
}

static void
show_position (MajakkaPresenterWindow *self)
{
  MajakkaDeck *deck = majakka_session_get_deck (self->session);
  guint n = majakka_deck_get_n_steps (deck);
  guint position = majakka_session_get_state (self->session)->position;
  gboolean last = position + 1 == n;
  g_autofree char *place = describe_place (self);
  /* Translators: the step of a session that is shown, as in “5 of 23” */
  g_autofree char *words = g_strdup_printf (_ ("%1$u of %2$u"), position + 1, n);

  gtk_label_set_label (self->part_label, place);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->place), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  place, -1);
  gtk_menu_button_set_label (self->position_button, words);
  gtk_widget_set_visible (self->next_button, !last);
  gtk_widget_set_visible (self->finish_button, last);
}

/* Shows where the session is, and what can be done there. */
void
majakka_presenter_window_update (MajakkaPresenterWindow *self)
{
  show_position (self);
  majakka_presenter_window_update_actions (self);
  keep_focus (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[MAJAKKA_PRESENTER_PROP_BLANK]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[MAJAKKA_PRESENTER_PROP_FROZEN]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[MAJAKKA_PRESENTER_PROP_COUNTING]);
}

/* Gives the keys to what does nothing with them, so that Space and Enter are those of the session. */
void
majakka_presenter_window_go_home (MajakkaPresenterWindow *self)
{
  gtk_widget_grab_focus (self->place);
}

/* What the bar has to do without in a narrow window */
enum
{
  BAR_WITHOUT_TITLE = 1,
  BAR_WITHOUT_WORDS,
};

static void
move_told_button (MajakkaPresenterWindow *self, gboolean below)
{
  GtkWidget *place = GTK_WIDGET (below ? self->told_row : self->told_box);
  g_autoptr (GtkWidget) button = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->told_row), below);
  if (self->told_button == NULL || gtk_widget_get_parent (self->told_button) == place)
    return;

  button = g_object_ref (self->told_button);
  gtk_box_remove (GTK_BOX (gtk_widget_get_parent (button)), button);
  gtk_widget_set_hexpand (button, below);
  gtk_box_append (GTK_BOX (place), button);
}

static void
bar_fit_cb (MajakkaPresenterWindow *self)
{
  guint step = majakka_fit_bin_get_step (self->bar_fit);

  gtk_widget_set_visible (GTK_WIDGET (self->window_title), step < BAR_WITHOUT_TITLE);
  majakka_header_leave_sizes_out (self->bar, step >= BAR_WITHOUT_TITLE);
  gtk_widget_set_visible (self->help_words, step < BAR_WITHOUT_WORDS);
}

static void
bottom_fit_cb (MajakkaPresenterWindow *self)
{
  gboolean shows_keys = majakka_fit_bin_get_step (self->bottom_fit) == 0;

  majakka_key_words_set_shows_key (self->back_words, shows_keys);
  majakka_key_words_set_shows_key (self->next_words, shows_keys);
}

/* A window that scrolls asks for the height of what is in it without a thought of its width, so a column that is not
 * scrolled alone does not stand in one. */
static void
place_column (MajakkaPresenterWindow *self,
              GtkWidget *scroller,
              GtkViewport *view,
              GtkWidget *column,
              gboolean narrow)
{
  g_autoptr (GtkWidget) held = g_object_ref (column);

  /* It would look for the focus in a column that it does not hold any more. */
  gtk_viewport_set_scroll_to_focus (view, !narrow);
  if (narrow && gtk_widget_get_parent (column) == GTK_WIDGET (view))
    {
      gtk_viewport_set_child (view, NULL);
      gtk_box_append (self->columns, column);
    }
  else if (!narrow && gtk_widget_get_parent (column) == GTK_WIDGET (self->columns))
    {
      gtk_box_remove (self->columns, column);
      gtk_viewport_set_child (view, column);
    }
  gtk_widget_set_visible (scroller, !narrow);
}

/* Two columns, each scrolled alone; in a narrow window one, which is scrolled as a whole. */
static void
fit_cb (MajakkaPresenterWindow *self)
{
  gboolean narrow = majakka_fit_bin_get_step (self->fit) > 0;

  place_column (self, self->left, self->left_view, self->left_box, narrow);
  place_column (self, self->right, self->right_view, self->right_box, narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->columns, !narrow);
  gtk_scrolled_window_set_policy (self->page, GTK_POLICY_NEVER,
                                  narrow ? GTK_POLICY_AUTOMATIC : GTK_POLICY_NEVER);
  gtk_label_set_width_chars (self->part_label, narrow ? LEAST_WIDTH : COLUMN_WIDTH);
  move_told_button (self, narrow);
  keep_focus (self);
}

static gboolean
majakka_presenter_window_close_request (GtkWindow *window)
{
  if (!majakka_presenter_window_may_close (MAJAKKA_PRESENTER_WINDOW (window)))
    return TRUE;

  return GTK_WINDOW_CLASS (majakka_presenter_window_parent_class)->close_request (window);
}

static void
majakka_presenter_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (object);
  const MajakkaSessionState *state =
      self->session != NULL ? majakka_session_get_state (self->session) : NULL;

  switch (id)
    {
    case MAJAKKA_PRESENTER_PROP_BLANK:
      g_value_set_boolean (value, state != NULL && state->blank);
      break;

    case MAJAKKA_PRESENTER_PROP_FROZEN:
      g_value_set_boolean (value, state != NULL && state->frozen);
      break;

    case MAJAKKA_PRESENTER_PROP_COUNTING:
      g_value_set_boolean (value, state != NULL &&
                                      majakka_session_get_step (self->session)->question != NULL);
      break;

    case MAJAKKA_PRESENTER_PROP_WALL:
      g_value_set_boolean (value, self->wall != NULL);
      break;

    case MAJAKKA_PRESENTER_PROP_SCREEN:
      g_value_set_string (value, self->screen != NULL ? self->screen : "");
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
majakka_presenter_window_set_property (GObject *object,
                                       guint id,
                                       const GValue *value,
                                       GParamSpec *pspec)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (object);

  switch (id)
    {
    case MAJAKKA_PRESENTER_PROP_BLANK:
      majakka_presenter_window_do (self, MAJAKKA_SESSION_BLANK, g_value_get_boolean (value));
      break;

    case MAJAKKA_PRESENTER_PROP_FROZEN:
      majakka_presenter_window_do (self, MAJAKKA_SESSION_FREEZE, g_value_get_boolean (value));
      break;

    case MAJAKKA_PRESENTER_PROP_WALL:
      majakka_presenter_window_set_wall (self, g_value_get_boolean (value));
      break;

    case MAJAKKA_PRESENTER_PROP_SCREEN:
      majakka_presenter_window_set_screen (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
majakka_presenter_window_dispose (GObject *object)
{
  MajakkaPresenterWindow *self = MAJAKKA_PRESENTER_WINDOW (object);

  /* A window that is destroyed has left its application already. */
  if (self->inhibited != 0)
    gtk_application_uninhibit (self->application, self->inhibited);
  self->inhibited = 0;
  g_clear_object (&self->application);
  majakka_presenter_window_clear_screens (self);
  g_clear_weak_pointer (&self->parent);
  g_clear_object (&self->session);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_presenter_window_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[MAJAKKA_PRESENTER_PROP_BLANK] =
      g_param_spec_boolean ("blank", NULL, NULL, FALSE, flags);
  properties[MAJAKKA_PRESENTER_PROP_FROZEN] =
      g_param_spec_boolean ("frozen", NULL, NULL, FALSE, flags);
  /* Whether numbers on the keyboard are hands */
  properties[MAJAKKA_PRESENTER_PROP_COUNTING] = g_param_spec_boolean (
      "counting", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /* Whether this window shows what the class sees, and nothing else */
  properties[MAJAKKA_PRESENTER_PROP_WALL] = g_param_spec_boolean ("wall", NULL, NULL, FALSE, flags);
  properties[MAJAKKA_PRESENTER_PROP_SCREEN] =
      g_param_spec_string ("screen", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, MAJAKKA_PRESENTER_N_PROPS, properties);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, all);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, desk);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, bar_fit);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, bar);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, told_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, bottom_fit);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, back_words);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, next_words);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, window_title);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, help_words);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, told_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, screens);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, fault);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, screen_notice);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, preview_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, fit);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, page);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, columns);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, left);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, left_view);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, left_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, right);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, right_view);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, right_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, slides);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, part_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, place);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, times);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, question);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, notes);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, position_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, steps);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, next_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterWindow, finish_button);
  gtk_widget_class_bind_template_callback (widget_class, bar_fit_cb);
  gtk_widget_class_bind_template_callback (widget_class, bottom_fit_cb);
  gtk_widget_class_bind_template_callback (widget_class, fit_cb);
}

static void
majakka_presenter_window_class_init (MajakkaPresenterWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_presenter_window_dispose;
  object_class->get_property = majakka_presenter_window_get_property;
  object_class->set_property = majakka_presenter_window_set_property;
  GTK_WINDOW_CLASS (klass)->close_request = majakka_presenter_window_close_request;

  install_properties (object_class);
  g_type_ensure (MAJAKKA_TYPE_FIT_BIN);
  g_type_ensure (MAJAKKA_TYPE_KEY_WORDS);
  g_type_ensure (MAJAKKA_TYPE_NOTICE);
  g_type_ensure (MAJAKKA_TYPE_PRESENTER_NOTES);
  g_type_ensure (MAJAKKA_TYPE_PRESENTER_QUESTION);
  g_type_ensure (MAJAKKA_TYPE_PRESENTER_SLIDES);
  g_type_ensure (MAJAKKA_TYPE_PRESENTER_STEPS);
  g_type_ensure (MAJAKKA_TYPE_PRESENTER_TIMES);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-presenter-window.ui");
  bind_children (widget_class);
  majakka_presenter_window_install_actions (widget_class);
}

static void
majakka_presenter_window_init (MajakkaPresenterWindow *self)
{
  self->counted_option = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_presenter_window_get_projector:
 * @self: the teacher's window
 *
 * Returns: (transfer none) (nullable): the window of the projector; NULL on one screen
 */
GtkWindow *
majakka_presenter_window_get_projector (MajakkaPresenterWindow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PRESENTER_WINDOW (self), NULL);

  return self->projector;
}
