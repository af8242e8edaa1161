/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-contents-row.h"

#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaContentsRow
{
  GtkListBoxRow parent_instance;

  /* template widgets */
  GtkLabel *number_label;
  GtkLabel *title_label;
  GtkWidget *mark;

  guint number;
  gboolean is_quiz;
  gboolean current;
  gboolean done;
};

G_DEFINE_FINAL_TYPE (MajakkaContentsRow, majakka_contents_row, GTK_TYPE_LIST_BOX_ROW)

static void
majakka_contents_row_class_init (MajakkaContentsRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-contents-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaContentsRow, number_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContentsRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContentsRow, mark);
}

static void
majakka_contents_row_init (MajakkaContentsRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static const char *
get_done_words (MajakkaContentsRow *self)
{
  if (!self->done)
    return NULL;

  return self->is_quiz ? C_ ("part of a lesson", "done") : C_ ("part of a lesson", "read");
}

static void
update (MajakkaContentsRow *self)
{
  const char *done = get_done_words (self);
  g_autoptr (GString) words = g_string_new (NULL);

  /* Translators: a part of a lesson and its title, as in “Part 2: First words” */
  g_string_append_printf (words, _ ("Part %u: %s"), self->number,
                          gtk_label_get_text (self->title_label));
  if (done != NULL)
    g_string_append_printf (words, ", %s", done);
  if (self->current)
    g_string_append_printf (words, ", %s", C_ ("part of a lesson", "you are here"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words->str,
                                  -1);

  /* Its room is kept, so that titles do not wrap anew when a mark comes. */
  gtk_widget_set_opacity (self->mark, done != NULL ? 1 : 0);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->mark), done);
  if (self->current)
    gtk_widget_add_css_class (GTK_WIDGET (self), "current");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "current");
}

/**
 * majakka_contents_row_new:
 * @context: the context
 * @number: from 1
 * @title: the title of the section; a quiz need not have one of its own
 * @is_quiz: whether it is the quiz, which is not read but done
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
majakka_contents_row_new (MajakkaContext *context,
                          guint number,
                          const MajakkaMessage *title,
                          gboolean is_quiz)
{
  MajakkaContentsRow *self = g_object_new (MAJAKKA_TYPE_CONTENTS_ROW, NULL);
  g_autofree char *digits = g_strdup_printf ("%u", number);

  self->number = number;
  self->is_quiz = is_quiz;
  gtk_label_set_label (self->number_label, digits);
  if (MAJAKKA_MESSAGE_IS_SET (title))
    majakka_title_text_show (GTK_WIDGET (self->title_label), context, title, NULL);
  else
    gtk_label_set_label (self->title_label, _ ("Check yourself"));
  update (self);
  g_signal_connect_object (self->title_label, "notify::label", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * majakka_contents_row_set_current:
 * @self: a row
 * @current: whether this section is shown now
 */
void
majakka_contents_row_set_current (MajakkaContentsRow *self, gboolean current)
{
  g_return_if_fail (MAJAKKA_IS_CONTENTS_ROW (self));

  if (self->current == current)
    return;
  self->current = current;
  update (self);
}

/**
 * majakka_contents_row_set_done:
 * @self: a row
 * @done: whether this section was read
 */
void
majakka_contents_row_set_done (MajakkaContentsRow *self, gboolean done)
{
  g_return_if_fail (MAJAKKA_IS_CONTENTS_ROW (self));

  if (self->done == done)
    return;
  self->done = done;
  update (self);
}
