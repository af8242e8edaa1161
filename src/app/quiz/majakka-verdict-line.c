/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-verdict-line.h"

#include "majakka-accessible.h"
#include "majakka-verdict-words.h"

struct _MajakkaVerdictLine
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkImage *icon;
  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (MajakkaVerdictLine, majakka_verdict_line, GTK_TYPE_WIDGET)

static void
majakka_verdict_line_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MAJAKKA_TYPE_VERDICT_LINE);

  G_OBJECT_CLASS (majakka_verdict_line_parent_class)->dispose (object);
}

static void
majakka_verdict_line_class_init (MajakkaVerdictLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_verdict_line_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/quiz/majakka-verdict-line.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaVerdictLine, icon);
  gtk_widget_class_bind_template_child (widget_class, MajakkaVerdictLine, label);
  gtk_widget_class_set_css_name (widget_class, "verdict-line");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
majakka_verdict_line_init (MajakkaVerdictLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_verdict_line_set_mark:
 * @self: a line
 * @question: the question
 * @mark: what became of the response to it
 */
void
majakka_verdict_line_set_mark (MajakkaVerdictLine *self,
                               const MajakkaQuestion *question,
                               const MajakkaMark *mark)
{
  g_autofree char *words = NULL;

  g_return_if_fail (MAJAKKA_IS_VERDICT_LINE (self));

  words = majakka_verdict_describe_mark (question, mark);
  gtk_label_set_label (self->label, words);
  majakka_accessible_set_label (GTK_WIDGET (self), words);
  gtk_image_set_from_icon_name (self->icon, majakka_mark_is_right (mark) ? "majakka-done-symbolic"
                                                                         : "majakka-tip-symbolic");
}

/**
 * majakka_verdict_line_get_words:
 * @self: a line
 *
 * Returns: (transfer none): what it says
 */
const char *
majakka_verdict_line_get_words (MajakkaVerdictLine *self)
{
  g_return_val_if_fail (MAJAKKA_IS_VERDICT_LINE (self), NULL);

  return gtk_label_get_label (self->label);
}
