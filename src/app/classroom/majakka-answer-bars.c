/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-answer-bars.h"

#include "majakka-answer-shape.h"
#include "majakka-answer-words.h"
#include "majakka-hanging-row.h"

#include <glib/gi18n-lib.h>

#define ROW_SPACING  12
#define LINE_SPACING 4
#define MARK_SPACING 9

struct _MajakkaAnswerBars
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (MajakkaAnswerBars, majakka_answer_bars, GTK_TYPE_WIDGET)

static void
majakka_answer_bars_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_answer_bars_parent_class)->dispose (object);
}

static void
majakka_answer_bars_class_init (MajakkaAnswerBarsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_answer_bars_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "answer-bars");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_answer_bars_init (MajakkaAnswerBars *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), ROW_SPACING);
}

static GtkWidget *
create_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);

  return label;
}

static GtkWidget *
create_right (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *image = gtk_image_new_from_icon_name ("majakka-done-symbolic");
  GtkWidget *label = gtk_label_new (C_ ("on the projector", "Right"));

  gtk_accessible_update_state (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

static GtkWidget *
create_numbers (guint option, guint count, guint total, guint scale)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, MARK_SPACING);
  GtkWidget *bar = majakka_answer_shape_new_bar (option, (double) count / MAX (scale, 1));
  g_autofree char *words = majakka_answer_format_count (count, total);
  GtkWidget *number = gtk_label_new (words);

  gtk_widget_set_hexpand (bar, TRUE);
  gtk_widget_add_css_class (number, "heading");
  gtk_widget_add_css_class (number, "numeric");
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), number);

  return box;
}

static GtkWidget *
create_row (const char *text, const char *letter, guint option)
{
  GtkWidget *mark = majakka_answer_shape_new_mark (option, letter);

  gtk_widget_set_valign (mark, GTK_ALIGN_START);

  return majakka_hanging_row_new (mark, create_label (text));
}

/**
 * majakka_answer_bars_new:
 * @labels: (array zero-terminated=1): the answers in the reader's language, plain
 * @letters: (nullable) (array zero-terminated=1): what stands in their marks; NULL for A, B, C
 * @counts: how many chose each
 * @right: (nullable): which are right
 * @has_shares: whether each person chose one, so that there are shares of a hundred
 *
 * Returns: (transfer floating): the bars
 */
GtkWidget *
majakka_answer_bars_new (const char *const *labels,
                         const char *const *letters,
                         const guint *counts,
                         const gboolean *right,
                         gboolean has_shares)
{
  GtkWidget *self;
  guint total = 0, most = 0;

  g_return_val_if_fail (labels != NULL && counts != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_ANSWER_BARS, NULL);
  for (guint i = 0; labels[i] != NULL; i++)
    {
      total += counts[i];
      most = MAX (most, counts[i]);
    }
  for (guint i = 0; labels[i] != NULL; i++)
    {
      const char letter[] = { (char) ('A' + i % 26), '\0' };
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, LINE_SPACING);

      gtk_box_append (GTK_BOX (box),
                      create_row (labels[i], letters != NULL ? letters[i] : letter, i));
      gtk_box_append (GTK_BOX (box), create_numbers (i, counts[i], has_shares ? total : 0,
                                                     has_shares ? total : most));
      if (right != NULL && right[i])
        gtk_box_append (GTK_BOX (box), create_right ());
      gtk_widget_set_parent (box, self);
    }

  return self;
}
