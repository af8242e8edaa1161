/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-plan-steps.h"

#include "majakka-focus-later.h"
#include "majakka-plan-step.h"
#include "majakka-plan-ticks.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>

struct _MajakkaPlanSteps
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *state_label;
  GtkBox *list;
  GtkButton *start_over;

  /* owned */
  MajakkaContext *context;
  GPtrArray *steps; /* of MajakkaPlanStep, borrowed, in the order of the plan */
  GStrv taken;      /* ids of the steps whose ticks were taken away last; NULL when nothing was */

  /* borrowed from the context */
  const MajakkaHelpPlan *plan;

  gboolean updating;
};

enum
{
  PROP_0,
  PROP_CAN_UNDO,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaPlanSteps, majakka_plan_steps, GTK_TYPE_BOX)

/* Returns: (nullable): the first step that is not done */
static GtkWidget *
get_next (MajakkaPlanSteps *self)
{
  for (guint i = 0; i < self->steps->len; i++)
    {
      GtkWidget *step = g_ptr_array_index (self->steps, i);

      if (!gtk_check_button_get_active (GTK_CHECK_BUTTON (step)))
        return step;
    }

  return NULL;
}

static void
update_state (MajakkaPlanSteps *self)
{
  g_autofree char *words = majakka_plan_ticks_describe (self->context, self->plan);
  GtkWidget *next = get_next (self);

  gtk_label_set_label (self->state_label,
                       words != NULL ? words
                                     : _ ("Tick what is done. It is kept on this computer."));
  gtk_widget_set_visible (GTK_WIDGET (self->start_over), words != NULL);
  for (guint i = 0; i < self->steps->len; i++)
    {
      MajakkaPlanStep *step = g_ptr_array_index (self->steps, i);

      majakka_plan_step_set_is_next (step, GTK_WIDGET (step) == next);
    }
}

static void
update_ticks (MajakkaPlanSteps *self)
{
  g_auto (GStrv) ticks = majakka_plan_ticks_list (self->context, self->plan);

  self->updating = TRUE;
  for (guint i = 0; i < self->steps->len; i++)
    {
      const MajakkaHelpStep *step = g_ptr_array_index (self->plan->steps, i);

      gtk_check_button_set_active (g_ptr_array_index (self->steps, i),
                                   g_strv_contains ((const char *const *) ticks, step->id));
    }
  self->updating = FALSE;
  update_state (self);
}

/* What is not kept is not shown as if it were. */
static void
report (MajakkaPlanSteps *self, const GError *error)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_store_error_describe (error, majakka_learner_store_get_path (store), &title, &body);
  majakka_toast_show (GTK_WIDGET (self), title);
  update_ticks (self);
}

static gboolean
set_ticks (MajakkaPlanSteps *self, GStrv steps, gboolean ticked)
{
  g_autoptr (GError) error = NULL;

  for (guint i = 0; steps[i] != NULL; i++)
    if (!majakka_plan_ticks_set (self->context, self->plan, steps[i], ticked, &error))
      {
        report (self, error);
        return FALSE;
      }

  return TRUE;
}

static void
set_taken (MajakkaPlanSteps *self, GStrv taken)
{
  gboolean could_undo = self->taken != NULL;

  g_strfreev (self->taken);
  self->taken = taken;
  if (could_undo != (taken != NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
}

static void
toggled_cb (MajakkaPlanSteps *self, GtkCheckButton *check)
{
  const MajakkaHelpStep *step;
  g_autoptr (GError) error = NULL;
  guint position;

  if (self->updating || !g_ptr_array_find (self->steps, check, &position))
    return;

  /* Who goes on from here no longer wants the old ticks back. */
  set_taken (self, NULL);
  step = g_ptr_array_index (self->plan->steps, position);
  if (!majakka_plan_ticks_set (self->context, self->plan, step->id,
                               gtk_check_button_get_active (check), &error))
    report (self, error);
}

static void
start_over_cb (MajakkaPlanSteps *self)
{
  g_auto (GStrv) ticks = majakka_plan_ticks_list (self->context, self->plan);

  /* The button is about to go. */
  gtk_widget_grab_focus (g_ptr_array_index (self->steps, 0));
  if (set_ticks (self, ticks, FALSE))
    set_taken (self, g_steal_pointer (&ticks));
}

static void
majakka_plan_steps_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, majakka_plan_steps_can_undo (MAJAKKA_PLAN_STEPS (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_plan_steps_finalize (GObject *object)
{
  MajakkaPlanSteps *self = MAJAKKA_PLAN_STEPS (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->taken, g_strfreev);
  g_ptr_array_unref (self->steps);

  G_OBJECT_CLASS (majakka_plan_steps_parent_class)->finalize (object);
}

static void
majakka_plan_steps_class_init (MajakkaPlanStepsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = majakka_plan_steps_get_property;
  object_class->finalize = majakka_plan_steps_finalize;

  /**
   * MajakkaPlanSteps:can-undo:
   *
   * Whether starting over has taken ticks away that can still be brought back.
   */
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/help/majakka-plan-steps.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanSteps, state_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanSteps, list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanSteps, start_over);
  gtk_widget_class_bind_template_callback (widget_class, start_over_cb);
}

static void
majakka_plan_steps_init (MajakkaPlanSteps *self)
{
  self->steps = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_plan_steps_show:
 * @self: a list
 * @context: the context
 * @plan: a plan, which belongs to @context; shown once
 */
void
majakka_plan_steps_show (MajakkaPlanSteps *self,
                         MajakkaContext *context,
                         const MajakkaHelpPlan *plan)
{
  g_return_if_fail (MAJAKKA_IS_PLAN_STEPS (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (plan != NULL);
  g_return_if_fail (self->plan == NULL);

  self->context = g_object_ref (context);
  self->plan = plan;
  for (guint i = 0; i < plan->steps->len; i++)
    {
      const MajakkaHelpStep *step = g_ptr_array_index (plan->steps, i);
      GtkWidget *widget = majakka_plan_step_new (context, i + 1, &step->text);

      g_signal_connect_object (widget, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->list, widget);
      g_ptr_array_add (self->steps, widget);
    }
  update_ticks (self);
  g_signal_connect_object (majakka_context_get_store (context), "changed",
                           G_CALLBACK (update_ticks), self, G_CONNECT_SWAPPED);
}

/**
 * majakka_plan_steps_is_begun:
 * @self: a list
 *
 * Returns: whether there are steps that are done, and steps that are not
 */
gboolean
majakka_plan_steps_is_begun (MajakkaPlanSteps *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PLAN_STEPS (self), FALSE);

  return get_next (self) != NULL && majakka_plan_ticks_count (self->context, self->plan) > 0;
}

/**
 * majakka_plan_steps_focus_next:
 * @self: a list
 *
 * Puts the focus on the first step that is not done as soon as it has its place, so that it is in view.
 */
void
majakka_plan_steps_focus_next (MajakkaPlanSteps *self)
{
  GtkWidget *next;

  g_return_if_fail (MAJAKKA_IS_PLAN_STEPS (self));

  next = get_next (self);
  if (next != NULL)
    majakka_focus_later (next);
}

/**
 * majakka_plan_steps_can_undo:
 * @self: a list
 *
 * Returns: whether starting over has taken ticks away that can still be brought back
 */
gboolean
majakka_plan_steps_can_undo (MajakkaPlanSteps *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PLAN_STEPS (self), FALSE);

  return self->taken != NULL;
}

/**
 * majakka_plan_steps_undo:
 * @self: a list
 *
 * Brings back the ticks that starting over has taken away, if there are any.
 */
void
majakka_plan_steps_undo (MajakkaPlanSteps *self)
{
  g_auto (GStrv) taken = NULL;

  g_return_if_fail (MAJAKKA_IS_PLAN_STEPS (self));

  taken = g_strdupv (self->taken);
  set_taken (self, NULL);
  if (taken != NULL)
    set_ticks (self, taken, TRUE);
}
