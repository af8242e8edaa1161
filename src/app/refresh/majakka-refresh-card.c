/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-refresh-card.h"

#include "majakka-refresh-plan.h"
#include "majakka-toast.h"
#include "majakka-wrap-box.h"
#include "majakka-wrap-button.h"

#include <glib/gi18n-lib.h>

struct _MajakkaRefreshCard
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkLabel *minutes_label;

  /* owned */
  MajakkaContext *context;
  GCancellable *cancellable;
};

enum
{
  DISMISSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaRefreshCard, majakka_refresh_card, GTK_TYPE_WIDGET)

/* Half a minute or a little more for each */
static guint
count_minutes (guint n_questions)
{
  return MAX (1, (3 * n_questions + 2) / 5);
}

static void
show_count (MajakkaRefreshCard *self, guint n_questions)
{
  guint n_minutes = count_minutes (n_questions);
  g_autofree char *title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u question to refresh",
                                                         "%u questions to refresh", n_questions),
                                            n_questions);
  g_autofree char *minutes = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "From lessons that you have done. About %u minute.",
                   "From lessons that you have done. About %u minutes.", n_minutes),
      n_minutes);

  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->minutes_label, minutes);
}

static void
loaded_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaRefreshCard) self = data;
  g_autoptr (MajakkaRefreshPlan) plan = majakka_refresh_plan_load_finish (result, NULL);
  guint n_questions;

  if (plan == NULL || self->context == NULL)
    return;

  n_questions = majakka_refresh_plan_count_now (plan);
  if (n_questions > 0)
    show_count (self, n_questions);
  gtk_widget_set_visible (GTK_WIDGET (self), n_questions > 0);
}

static void
not_today_cb (MajakkaRefreshCard *self)
{
  g_autoptr (GError) error = NULL;

  majakka_toast_show (GTK_WIDGET (self), _ ("It will be here again tomorrow."));
  /* One that cannot be kept counts until the page is shown the next time. */
  if (!majakka_learner_store_set_refresh_rest (majakka_context_get_store (self->context),
                                               majakka_refresh_plan_today (), &error))
    g_debug ("Putting the refresh off was not kept: %s", error->message);
  g_cancellable_cancel (self->cancellable);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_emit (self, signals[DISMISSED], 0);
}

static void
majakka_refresh_card_dispose (GObject *object)
{
  MajakkaRefreshCard *self = MAJAKKA_REFRESH_CARD (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAJAKKA_TYPE_REFRESH_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_refresh_card_parent_class)->dispose (object);
}

static void
majakka_refresh_card_class_init (MajakkaRefreshCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_refresh_card_dispose;

  signals[DISMISSED] = g_signal_new ("dismissed", MAJAKKA_TYPE_REFRESH_CARD, G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAJAKKA_TYPE_WRAP_BOX);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/refresh/majakka-refresh-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshCard, minutes_label);
  gtk_widget_class_bind_template_callback (widget_class, not_today_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_refresh_card_init (MajakkaRefreshCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_refresh_card_update:
 * @self: a card
 * @context: the context
 *
 * Looks whether something is due, and shows or hides itself a moment later.
 */
void
majakka_refresh_card_update (MajakkaRefreshCard *self, MajakkaContext *context)
{
  g_return_if_fail (MAJAKKA_IS_REFRESH_CARD (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  g_set_object (&self->context, context);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  if (majakka_learner_store_get_refresh_rest (majakka_context_get_store (context)) ==
      majakka_refresh_plan_today ())
    {
      gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
      return;
    }

  self->cancellable = g_cancellable_new ();
  majakka_refresh_plan_load_async (context, /* only_when_due= */ TRUE, self->cancellable, loaded_cb,
                                   g_object_ref (self));
}
