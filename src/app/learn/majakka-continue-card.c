/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-continue-card.h"

#include "majakka-picture.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaContinueCard
{
  GtkWidget parent_instance;

  /* template widgets */
  MajakkaPicture *picture;
  GtkLabel *title_label;
  GtkLabel *summary_label;
  GtkLabel *place_label;
  GtkButton *button;
};

G_DEFINE_FINAL_TYPE (MajakkaContinueCard, majakka_continue_card, GTK_TYPE_WIDGET)

/* The box of the parts would hold up the Tab key at the picture. */
static gboolean
majakka_continue_card_focus (GtkWidget *widget, GtkDirectionType direction)
{
  MajakkaContinueCard *self = MAJAKKA_CONTINUE_CARD (widget);

  return gtk_widget_child_focus (GTK_WIDGET (self->button), direction);
}

static gboolean
majakka_continue_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MAJAKKA_CONTINUE_CARD (widget)->button));
}

static void
majakka_continue_card_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_continue_card_parent_class)->dispose (object);
}

static void
majakka_continue_card_class_init (MajakkaContinueCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_continue_card_dispose;
  widget_class->focus = majakka_continue_card_focus;
  widget_class->grab_focus = majakka_continue_card_grab_focus;

  g_type_ensure (MAJAKKA_TYPE_PICTURE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/learn/majakka-continue-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaContinueCard, picture);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContinueCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContinueCard, summary_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContinueCard, place_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContinueCard, button);
}

static void
majakka_continue_card_init (MajakkaContinueCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Where the reader is, and about how long the rest takes: the minutes of the lesson are spread over
 * its parts and the quiz. */
static char *
describe_place (const MajakkaLesson *head, const MajakkaLessonProgress *progress)
{
  guint n_parts, n_left, minutes;

  if (progress == NULL || progress->n_sections == 0)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "About %u minute", "About %u minutes", head->minutes),
        head->minutes);

  /* The quiz is the last part, as in the contents of the lesson. */
  n_parts = progress->n_sections + 1;
  n_left = progress->n_sections - progress->n_read + (progress->quiz_done ? 0 : 1);
  minutes = MAX (1, (head->minutes * n_left + n_parts / 2) / n_parts);

  return g_strdup_printf (
      /* Translators: how many parts of a lesson were read, how many there are, minutes that are left */
      g_dngettext (GETTEXT_PACKAGE, "%u of %u parts read, about %u minute left",
                   "%u of %u parts read, about %u minutes left", minutes),
      n_parts - n_left, n_parts, minutes);
}

/**
 * majakka_continue_card_show:
 * @self: a card
 * @context: the context
 * @entry: the lesson to go on with
 * @progress: (nullable): what was done of it; NULL when it was not opened yet
 */
void
majakka_continue_card_show (MajakkaContinueCard *self,
                            MajakkaContext *context,
                            MajakkaCatalogueEntry *entry,
                            const MajakkaLessonProgress *progress)
{
  const MajakkaLesson *head;
  gboolean begun;
  g_autofree char *place = NULL;
  g_autofree char *picture = NULL;

  g_return_if_fail (MAJAKKA_IS_CONTINUE_CARD (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (entry));

  head = majakka_catalogue_entry_get_head (entry);
  begun = progress != NULL && progress->opened > 0;
  place = describe_place (head, progress);
  picture = majakka_catalogue_entry_find_picture (entry, head->picture);

  majakka_title_text_show (GTK_WIDGET (self->title_label), context, &head->title, NULL);
  majakka_title_text_show (GTK_WIDGET (self->summary_label), context, &head->summary, NULL);
  gtk_label_set_label (self->place_label, place);
  majakka_picture_set_file (self->picture, picture);
  /* Translators: on a button: go on with the lesson, or begin it */
  gtk_button_set_label (self->button, begun ? _ ("Continue") : _ ("Begin"));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s", head->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "win.open-lesson");
}
