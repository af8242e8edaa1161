/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-notice.h"

struct _MajakkaNotice
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkRevealer *revealer;
  GtkLabel *title_label;
  GtkLabel *body_label;
};

G_DEFINE_FINAL_TYPE (MajakkaNotice, majakka_notice, GTK_TYPE_WIDGET)

static void
majakka_notice_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_notice_parent_class)->dispose (object);
}

static void
majakka_notice_class_init (MajakkaNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_notice_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/majakka/Majakka/ui/shell/majakka-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaNotice, revealer);
  gtk_widget_class_bind_template_child (widget_class, MajakkaNotice, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaNotice, body_label);
  gtk_widget_class_bind_template_callback (widget_class, majakka_notice_hide);
}

static void
majakka_notice_init (MajakkaNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_notice_show:
 * @self: a notice
 * @title: what happened
 * @body: what was kept, and what to do
 */
void
majakka_notice_show (MajakkaNotice *self, const char *title, const char *body)
{
  g_return_if_fail (MAJAKKA_IS_NOTICE (self));
  g_return_if_fail (title != NULL);
  g_return_if_fail (body != NULL);

  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->body_label, body);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

/**
 * majakka_notice_hide:
 * @self: a notice
 */
void
majakka_notice_hide (MajakkaNotice *self)
{
  g_return_if_fail (MAJAKKA_IS_NOTICE (self));

  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}
