/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-cards-page.h"

#include "majakka-choice-button.h"
#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-message-label.h"
#include "majakka-print-settings.h"
#include "majakka-printable.h"
#include "majakka-starters-loader.h"
#include "majakka-starters.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaCardsPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkBox *ages;
  GtkLabel *count_label;
  GtkWidget *print_button;
  GtkBox *lessons;

  /* owned */
  MajakkaContext *context;
  GCancellable *cancellable;
  GPtrArray *loaded; /* of MajakkaLesson; NULL before they are read */
  GPtrArray *checks; /* of GtkCheckButton, borrowed: one for each of them */

  GtkCheckButton *age_checks[MAJAKKA_N_AGE_BANDS];
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaCardsPage,
                               majakka_cards_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

static guint
get_ages (const MajakkaCardsPage *self)
{
  guint ages = 0;

  for (guint i = 0; i < MAJAKKA_N_AGE_BANDS; i++)
    if (gtk_check_button_get_active (self->age_checks[i]))
      ages |= 1u << i;

  return ages;
}

/* Returns: (transfer container) (element-type MajakkaLesson): those that are ticked */
static GPtrArray *
list_chosen (const MajakkaCardsPage *self)
{
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      g_ptr_array_add (chosen, g_ptr_array_index (self->loaded, i));

  return chosen;
}

static guint
count_cards (const MajakkaCardsPage *self)
{
  g_autoptr (GPtrArray) chosen = list_chosen (self);
  guint n = 0;

  for (guint i = 0; i < chosen->len; i++)
    {
      g_autoptr (GPtrArray) starters =
          majakka_lesson_list_starters (g_ptr_array_index (chosen, i), get_ages (self));

      n += starters->len;
    }

  return n;
}

static void
update (MajakkaCardsPage *self)
{
  guint n = count_cards (self);
  g_autofree char *words = NULL;

  if (n > 0)
    words = g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     /* Translators: how many conversation cards there are to print */
                     "%u card, eight on a page.", "%u cards, eight on a page.", n),
        n);
  else if (get_ages (self) == 0)
    words = g_strdup (_ ("Choose an age."));
  else
    words =
        g_strdup (self->loaded == NULL ? "" : _ ("Choose a lesson that has cards for this age."));
  gtk_label_set_label (self->count_label, words);
  gtk_widget_set_sensitive (self->print_button, n > 0);
}

static void
print_cb (MajakkaCardsPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.print", NULL);
}

static void
add_ages (MajakkaCardsPage *self)
{
  for (guint i = 0; i < MAJAKKA_N_AGE_BANDS; i++)
    {
      self->age_checks[i] = majakka_choice_button_new_with_words (
          majakka_age_band_get_words (majakka_age_bands[i]), FALSE);
      g_signal_connect_object (self->age_checks[i], "toggled", G_CALLBACK (update), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (self->ages, GTK_WIDGET (self->age_checks[i]));
    }
}

static void
add_lesson (MajakkaCardsPage *self, const MajakkaLesson *lesson)
{
  GtkWidget *words = majakka_message_label_new (self->context, /* sources= */ NULL, &lesson->title);
  g_autofree char *plain =
      majakka_translator_plain (majakka_context_get_translator (self->context), &lesson->title);
  GtkCheckButton *check = majakka_choice_button_new (words, plain, FALSE);

  gtk_check_button_set_active (check, TRUE);
  g_signal_connect_object (check, "toggled", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->lessons, GTK_WIDGET (check));
  g_ptr_array_add (self->checks, check);
}

static void
loaded_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GPtrArray) loaded = majakka_starters_load_finish (result, NULL);
  MajakkaCardsPage *self = user_data;

  /* The page is gone. */
  if (loaded == NULL)
    return;

  self->loaded = g_steal_pointer (&loaded);
  for (guint i = 0; i < self->loaded->len; i++)
    add_lesson (self, g_ptr_array_index (self->loaded, i));
  gtk_widget_set_visible (GTK_WIDGET (self->lessons), self->loaded->len > 0);
  update (self);
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  MajakkaCardsPage *self = MAJAKKA_CARDS_PAGE (printable);
  g_autofree char *today = majakka_date_today ();
  const MajakkaExportSettings settings = majakka_print_get_settings (self->context, today);
  g_autoptr (GPtrArray) chosen = list_chosen (self);

  return majakka_document_new_for_cards (chosen, get_ages (self), &settings);
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
}

static void
majakka_cards_page_dispose (GObject *object)
{
  MajakkaCardsPage *self = MAJAKKA_CARDS_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_cards_page_parent_class)->dispose (object);
}

static void
majakka_cards_page_finalize (GObject *object)
{
  MajakkaCardsPage *self = MAJAKKA_CARDS_PAGE (object);

  g_clear_pointer (&self->loaded, g_ptr_array_unref);
  g_ptr_array_unref (self->checks);

  G_OBJECT_CLASS (majakka_cards_page_parent_class)->finalize (object);
}

static void
majakka_cards_page_class_init (MajakkaCardsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_cards_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_cards_page_finalize;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/agreement/majakka-cards-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaCardsPage, ages);
  gtk_widget_class_bind_template_child (widget_class, MajakkaCardsPage, count_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaCardsPage, print_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaCardsPage, lessons);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
}

static void
majakka_cards_page_init (MajakkaCardsPage *self)
{
  self->cancellable = g_cancellable_new ();
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  add_ages (self);
}

/**
 * majakka_cards_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page; the lessons come when a worker has read them
 */
GtkWidget *
majakka_cards_page_new (MajakkaContext *context)
{
  MajakkaCardsPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_CARDS_PAGE, NULL);
  self->context = g_object_ref (context);
  update (self);
  majakka_starters_load_async (majakka_context_get_catalogue (context), self->cancellable,
                               loaded_cb, self);
  majakka_focus_later (GTK_WIDGET (self->age_checks[0]));

  return GTK_WIDGET (self);
}
