/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The keys of a session, in the teacher's window and on the projector: each starts an action of the teacher's window.
 *
 * Most are taken before anything in the window has a say, so that the remote works wherever the focus is. Space, Enter
 * and the arrows belong to what has the focus first. A letter is found by its place on the keyboard when the keyboard
 * writes other letters, and a number whether the keyboard needs Shift for it or not: with Shift it takes a hand away. */

#include "majakka-presenter-keys.h"

#define MODIFIERS \
  (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_HYPER_MASK | GDK_META_MASK)

/* On the controller: the key that is held down */
#define HELD "majakka-held-key"

typedef struct
{
  guint keyval;
  gboolean shift;
  const char *action; /* with its parameter */
} Key;

static const Key first_keys[] = {
  { GDK_KEY_Page_Down, FALSE, "presenter.next" },
  { GDK_KEY_KP_Page_Down, FALSE, "presenter.next" },
  { GDK_KEY_Page_Up, FALSE, "presenter.back" },
  { GDK_KEY_KP_Page_Up, FALSE, "presenter.back" },
  { GDK_KEY_b, FALSE, "presenter.blank" },
  { GDK_KEY_period, FALSE, "presenter.blank" },
  { GDK_KEY_f, FALSE, "presenter.freeze" },
  { GDK_KEY_n, FALSE, "presenter.numbers" },
  { GDK_KEY_o, FALSE, "presenter.reopen" },
  { GDK_KEY_r, FALSE, "presenter.go-on" },
  { GDK_KEY_s, FALSE, "presenter.wall" },
  { GDK_KEY_t, FALSE, "presenter.minute" },
  { GDK_KEY_t, TRUE, "presenter.timer(0)" },
  { GDK_KEY_plus, FALSE, "presenter.text(1)" },
  { GDK_KEY_plus, TRUE, "presenter.text(1)" },
  { GDK_KEY_equal, FALSE, "presenter.text(1)" },
  { GDK_KEY_KP_Add, FALSE, "presenter.text(1)" },
  { GDK_KEY_minus, FALSE, "presenter.text(-1)" },
  { GDK_KEY_KP_Subtract, FALSE, "presenter.text(-1)" },
  { GDK_KEY_F5, FALSE, "presenter.show-wall" },
  { GDK_KEY_F6, FALSE, "presenter.told" },
  { GDK_KEY_F11, FALSE, "presenter.fullscreen" },
};

/* In what is being written they move about; elsewhere a column that scrolls would take them first. */
static const Key edge_keys[] = {
  { GDK_KEY_Home, FALSE, "presenter.first" },
  { GDK_KEY_KP_Home, FALSE, "presenter.first" },
  { GDK_KEY_End, FALSE, "presenter.last" },
  { GDK_KEY_KP_End, FALSE, "presenter.last" },
};

static const Key last_keys[] = {
  { GDK_KEY_Right, FALSE, "presenter.next" },     { GDK_KEY_Down, FALSE, "presenter.next" },
  { GDK_KEY_space, FALSE, "presenter.next" },     { GDK_KEY_KP_Right, FALSE, "presenter.next" },
  { GDK_KEY_KP_Down, FALSE, "presenter.next" },   { GDK_KEY_Left, FALSE, "presenter.back" },
  { GDK_KEY_Up, FALSE, "presenter.back" },        { GDK_KEY_KP_Left, FALSE, "presenter.back" },
  { GDK_KEY_KP_Up, FALSE, "presenter.back" },     { GDK_KEY_Return, FALSE, "presenter.go-on" },
  { GDK_KEY_KP_Enter, FALSE, "presenter.go-on" }, { GDK_KEY_BackSpace, FALSE, "presenter.uncount" },
  { GDK_KEY_Escape, FALSE, "presenter.leave" },
};

/* What is printed on a key, in the layout that is on and in all others. */
typedef gboolean (*IsWanted) (guint keyval);

static guint
find_on_key (GdkDisplay *display, guint keycode, int group, int levels, IsWanted is_wanted)
{
  g_autofree GdkKeymapKey *keys = NULL;
  g_autofree guint *keyvals = NULL;
  int n = 0;
  guint found = 0;

  if (!gdk_display_map_keycode (display, keycode, &keys, &keyvals, &n))
    return 0;

  for (int i = 0; i < n; i++)
    if (keys[i].level < levels && is_wanted (keyvals[i]) && (found == 0 || keys[i].group == group))
      found = keyvals[i];

  return found;
}

static gboolean
is_digit (guint keyval)
{
  return (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9) ||
         (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9);
}

static gboolean
is_plain (guint keyval)
{
  return (keyval >= GDK_KEY_a && keyval <= GDK_KEY_z) || keyval == GDK_KEY_period;
}

/* A number that is being written is taken before anything else is done: it would be gone. */
static void
take_number (GtkEventController *controller)
{
  GtkWindow *window = GTK_WINDOW (gtk_event_controller_get_widget (controller));
  GtkWidget *focus = gtk_window_get_focus (window);
  GtkWidget *number = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_SPIN_BUTTON) : NULL;

  if (number != NULL)
    gtk_spin_button_update (GTK_SPIN_BUTTON (number));
}

static gboolean
start (GtkEventController *controller,
       GtkWidget *presenter,
       const Key *keys,
       gsize n,
       guint keyval,
       gboolean shift)
{
  for (gsize i = 0; i < n; i++)
    if (keys[i].keyval == keyval && keys[i].shift == shift)
      {
        g_autofree char *name = NULL;
        g_autoptr (GVariant) parameter = NULL;

        take_number (controller);
        if (g_action_parse_detailed_name (keys[i].action, &name, &parameter, NULL))
          gtk_widget_activate_action_variant (presenter, name, parameter);
        return GDK_EVENT_STOP;
      }

  return GDK_EVENT_PROPAGATE;
}

static guint
to_latin (GtkEventController *controller, guint keyval, guint keycode)
{
  GtkWidget *window = gtk_event_controller_get_widget (controller);
  guint lower = gdk_keyval_to_lower (keyval);
  guint found = 0;

  /* A letter of another alphabet */
  if (lower > 0xff && gdk_keyval_to_unicode (lower) > 0xff)
    found = find_on_key (gtk_widget_get_display (window), keycode, 0, 1, is_plain);

  return found != 0 ? found : lower;
}

/* Whether what has the focus takes numbers. */
static gboolean
is_writing (GtkEventController *controller)
{
  GtkWidget *focus =
      gtk_window_get_focus (GTK_WINDOW (gtk_event_controller_get_widget (controller)));

  return focus != NULL && GTK_IS_EDITABLE (focus);
}

/* A menu, or the list of the steps, has its keys for itself. */
static gboolean
is_in_popover (GtkEventController *controller)
{
  GtkWidget *focus =
      gtk_window_get_focus (GTK_WINDOW (gtk_event_controller_get_widget (controller)));

  return focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL;
}

/* The first digit is 1; 0 is the tenth. */
static gboolean
count (GtkEventController *controller,
       GtkWidget *presenter,
       guint keyval,
       guint keycode,
       gboolean shift)
{
  GtkWidget *window = gtk_event_controller_get_widget (controller);
  int group = (int) gtk_event_controller_key_get_group (GTK_EVENT_CONTROLLER_KEY (controller));
  guint digit = find_on_key (gtk_widget_get_display (window), keycode, group, 2, is_digit);
  int option;

  /* Without NumLock the keypad moves; with it Shift makes it do so. */
  if (!shift && keyval >= GDK_KEY_KP_Home && keyval <= GDK_KEY_KP_Delete)
    return FALSE;
  if (digit == 0 || is_writing (controller))
    return FALSE;

  option = (int) (digit >= GDK_KEY_KP_0 ? digit - GDK_KEY_KP_0 : digit - GDK_KEY_0);
  option = option == 0 ? 9 : option - 1;

  return gtk_widget_activate_action (presenter, "presenter.count", "(ii)", option, shift ? -1 : 1);
}

static gboolean
has_option (GtkWidget *presenter)
{
  gboolean counting = FALSE;

  g_object_get (presenter, "counting", &counting, NULL);

  return counting;
}

static gboolean
is_repeat (GtkEventController *controller, guint keycode)
{
  guint held = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (controller), HELD));

  g_object_set_data (G_OBJECT (controller), HELD, GUINT_TO_POINTER (keycode));

  return held == keycode;
}

static gboolean
first_cb (GtkEventController *controller,
          guint keyval,
          guint keycode,
          GdkModifierType state,
          GtkWidget *presenter)
{
  gboolean shift = (state & GDK_SHIFT_MASK) != 0;
  gboolean repeat = is_repeat (controller, keycode);

  if ((state & MODIFIERS) != 0 || is_in_popover (controller))
    return GDK_EVENT_PROPAGATE;

  /* A key that is held down has no meaning here: the answer is never revealed by a finger that stays. */
  if (repeat && is_writing (controller))
    return GDK_EVENT_PROPAGATE;
  if (repeat)
    return keyval != GDK_KEY_Tab && keyval != GDK_KEY_ISO_Left_Tab && keyval != GDK_KEY_Escape;

  if (has_option (presenter) && count (controller, presenter, keyval, keycode, shift))
    return GDK_EVENT_STOP;

  if (!is_writing (controller) &&
      start (controller, presenter, edge_keys, G_N_ELEMENTS (edge_keys), keyval, shift))
    return GDK_EVENT_STOP;

  return start (controller, presenter, first_keys, G_N_ELEMENTS (first_keys),
                to_latin (controller, keyval, keycode), shift);
}

static void
released_cb (GtkEventController *controller)
{
  g_object_set_data (G_OBJECT (controller), HELD, NULL);
}

static gboolean
last_cb (GtkEventController *controller,
         guint keyval,
         guint keycode G_GNUC_UNUSED,
         GdkModifierType state,
         GtkWidget *presenter)
{
  if ((state & (MODIFIERS | GDK_SHIFT_MASK)) != 0 || is_in_popover (controller))
    return GDK_EVENT_PROPAGATE;

  return start (controller, presenter, last_keys, G_N_ELEMENTS (last_keys), keyval, FALSE);
}

static GtkEventController *
add_controller (GtkWidget *window,
                GtkWidget *presenter,
                GtkPropagationPhase phase,
                GCallback pressed)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (controller, phase);
  g_signal_connect_object (controller, "key-pressed", pressed, presenter, 0);
  gtk_widget_add_controller (window, controller);

  return controller;
}

/**
 * majakka_presenter_keys_listen:
 * @window: the teacher's window, or that of the projector
 * @presenter: the teacher's window
 *
 * Lets the keys that are pressed in @window start the actions of @presenter.
 */
void
majakka_presenter_keys_listen (GtkWidget *window, GtkWidget *presenter)
{
  GtkEventController *first;

  g_return_if_fail (GTK_IS_WINDOW (window));
  g_return_if_fail (GTK_IS_WINDOW (presenter));

  first = add_controller (window, presenter, GTK_PHASE_CAPTURE, G_CALLBACK (first_cb));
  g_signal_connect (first, "key-released", G_CALLBACK (released_cb), NULL);
  g_signal_connect_object (window, "notify::is-active", G_CALLBACK (released_cb), first,
                           G_CONNECT_SWAPPED);
  add_controller (window, presenter, GTK_PHASE_BUBBLE, G_CALLBACK (last_cb));
}
