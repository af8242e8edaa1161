/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-hands-row.h"

#include "majakka-answer-words.h"
#include "majakka-button-layout.h"
#include "majakka-message-label.h"
#include "majakka-option-words.h"

#include <glib/gi18n-lib.h>

struct _MajakkaHandsRow
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *all;
  GtkBox *words;
  GtkLabel *letter_label;
  GtkWidget *right_box;
  GtkWidget *share;
  GtkLabel *share_label;
  GtkLevelBar *share_bar;
  GtkLabel *key_label;
  GtkSpinButton *spin;

  const MajakkaQuestion *question; /* borrowed from the deck */
  guint option;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (MajakkaHandsRow, majakka_hands_row, GTK_TYPE_WIDGET)

static void
changed_cb (MajakkaHandsRow *self)
{
  if (!self->updating)
    gtk_widget_activate_action (GTK_WIDGET (self), "presenter.set", "(ii)", (int) self->option,
                                gtk_spin_button_get_value_as_int (self->spin));
}

static void
written_cb (MajakkaHandsRow *self)
{
  gtk_spin_button_update (self->spin);
  gtk_widget_activate_action (GTK_WIDGET (self), "presenter.next-number", NULL);
}

static void
majakka_hands_row_dispose (GObject *object)
{
  g_clear_pointer (&MAJAKKA_HANDS_ROW (object)->all, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_hands_row_parent_class)->dispose (object);
}

static void
majakka_hands_row_class_init (MajakkaHandsRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_hands_row_dispose;

  g_type_ensure (MAJAKKA_TYPE_BUTTON_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-hands-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaHandsRow, all);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHandsRow, words);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHandsRow, letter_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHandsRow, right_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHandsRow, share_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHandsRow, share);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHandsRow, share_bar);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHandsRow, key_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHandsRow, spin);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_set_css_name (widget_class, "hands");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* The entry of a spin button tells of Enter, the spin button does not. */
static void
listen_to_enter (MajakkaHandsRow *self)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (self->spin));

  g_signal_connect_object (text, "activate", G_CALLBACK (written_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
majakka_hands_row_init (MajakkaHandsRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  listen_to_enter (self);
}

static GtkWidget *
create_words (MajakkaContext *context, const MajakkaQuestion *question, guint option)
{
  const MajakkaOption *shown = g_ptr_array_index (question->options, option);
  g_autofree char *words = NULL;
  GtkWidget *label;

  if (question->kind != MAJAKKA_QUESTION_TRUE_FALSE)
    return majakka_message_label_new (context, NULL, &shown->text);

  words =
      majakka_option_words_dup_plain (majakka_context_get_translator (context), question, option);
  label = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (label), 0);

  return label;
}

/**
 * majakka_hands_row_new:
 * @context: the context
 * @question: a question; stays as long as the row
 * @option: one of its options
 *
 * Returns: (transfer floating): the row of that option
 */
GtkWidget *
majakka_hands_row_new (MajakkaContext *context, const MajakkaQuestion *question, guint option)
{
  MajakkaHandsRow *self = g_object_new (MAJAKKA_TYPE_HANDS_ROW, NULL);
  MajakkaTranslator *translator = majakka_context_get_translator (context);
  g_autofree char *letter = majakka_option_words_dup_letter (question, option);
  g_autofree char *both = majakka_option_words_dup_both (translator, question, option);
  g_autofree char *key = g_strdup_printf ("%u", (option + 1) % 10);
  /* Translators: a number that one can change; %s is an answer with its letter */
  g_autofree char *name = g_strdup_printf (_ ("Hands for %s"), both);

  self->question = question;
  self->option = option;
  gtk_label_set_label (self->letter_label, letter);
  gtk_label_set_label (self->key_label, key);
  gtk_widget_set_visible (GTK_WIDGET (self->key_label), option < 10);
  gtk_box_insert_child_after (self->words, create_words (context, question, option), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, both, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->spin), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);

  return GTK_WIDGET (self);
}

static void
show_share (MajakkaHandsRow *self, const MajakkaTally *tally)
{
  gboolean several = self->question->kind == MAJAKKA_QUESTION_SEVERAL;
  guint count = tally->counts[self->option];
  g_autofree char *words = majakka_answer_format_count (count, several ? 0 : tally->total);

  gtk_label_set_label (self->share_label, words);
  gtk_level_bar_set_value (self->share_bar, (double) count / MAX (tally->total, 1));
}

/**
 * majakka_hands_row_update:
 * @self: a row
 * @state: how far the question is
 * @tally: its counts
 */
void
majakka_hands_row_update (MajakkaHandsRow *self,
                          const MajakkaStepState *state,
                          const MajakkaTally *tally)
{
  const MajakkaOption *option = g_ptr_array_index (self->question->options, self->option);
  gboolean closed = state->phase >= MAJAKKA_PHASE_CLOSED;

  g_return_if_fail (MAJAKKA_IS_HANDS_ROW (self));

  self->updating = TRUE;
  gtk_spin_button_set_value (self->spin, state->hands[self->option]);
  self->updating = FALSE;
  gtk_widget_set_visible (self->share, closed);
  gtk_widget_set_visible (self->right_box, closed && option->right);
  show_share (self, tally);
}

/**
 * majakka_hands_row_has_focus:
 * @self: a row
 *
 * Returns: whether its number is being written
 */
gboolean
majakka_hands_row_has_focus (MajakkaHandsRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_HANDS_ROW (self), FALSE);

  return gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
}

/**
 * majakka_hands_row_write:
 * @self: a row
 *
 * Lets its number be written.
 */
void
majakka_hands_row_write (MajakkaHandsRow *self)
{
  g_return_if_fail (MAJAKKA_IS_HANDS_ROW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->spin));
  gtk_editable_select_region (GTK_EDITABLE (self->spin), 0, -1);
}
