/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-translate-bar.h"

#include "majakka-fit-bin.h"
#include "majakka-translate-walk.h"
#include "majakka-translation-details.h"

#include <glib/gi18n-lib.h>

/* After something was drawn: a page is turned in several steps. */
#define COUNT_MS 150

struct _MajakkaTranslateBar
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *box;
  GtkRevealer *trouble_revealer;
  GtkLabel *trouble_heading;
  GtkLabel *trouble_label;
  GtkRevealer *details_revealer;
  MajakkaTranslationDetails *details;
  GtkLabel *language_label;
  GtkLabel *count_label;
  MajakkaFitBin *fit;
  GtkWidget *more_buttons;
  GtkWidget *more_menu; /* instead of these where there is no room */
  GtkToggleButton *source_button;

  /* owned */
  MajakkaTranslateMode *mode;

  /* borrowed */
  GtkWidget *pages;
  GdkFrameClock *clock; /* of the window, NULL while there is none */

  gulong painted_id;
  guint count_id;
  gboolean counts; /* whether the page has texts that are counted */
};

G_DEFINE_FINAL_TYPE (MajakkaTranslateBar, majakka_translate_bar, GTK_TYPE_WIDGET)

/* Returns what comes of the mistakes. */
static char *
describe_trouble (MajakkaTranslateBar *self)
{
  guint n_left_out = majakka_translate_mode_count_left_out (self->mode);

  if (n_left_out == 0)
    return g_strdup (_ ("The file has a mistake, so its last version is shown"));

  return g_strdup_printf (
      /* Translators: of a catalogue that somebody works on */
      g_dngettext (GETTEXT_PACKAGE, "%u translation has a mistake, so its source text is shown",
                   "%u translations have mistakes, so their source texts are shown", n_left_out),
      n_left_out);
}

static void
show_trouble (MajakkaTranslateBar *self)
{
  g_autofree char *trouble = majakka_translate_mode_dup_trouble (self->mode);
  g_autofree char *heading = describe_trouble (self);

  gtk_label_set_label (self->trouble_heading, heading);
  if (trouble != NULL)
    gtk_label_set_label (self->trouble_label, trouble);
  gtk_revealer_set_reveal_child (self->trouble_revealer, trouble != NULL);
}

/* In a narrow window there is no room for it beside the details. */
static void
show_or_hide_count (MajakkaTranslateBar *self)
{
  gboolean narrow = majakka_fit_bin_get_step (self->fit) > 0;
  gboolean crowded = narrow && gtk_revealer_get_reveal_child (self->details_revealer);

  gtk_widget_set_visible (GTK_WIDGET (self->count_label),
                          self->counts && !crowded &&
                              majakka_translate_mode_get_lessons (self->mode) != NULL);
}

static void
show_details (MajakkaTranslateBar *self)
{
  const MajakkaMessage *message = majakka_translate_mode_get_looked_at (self->mode);
  MajakkaTranslationFile *file = majakka_translate_mode_get_lessons (self->mode);
  /* In a narrow window there is no room for all. */
  gboolean narrow = majakka_fit_bin_get_step (self->fit) > 0;
  gboolean crowded = narrow && gtk_revealer_get_reveal_child (self->trouble_revealer);
  gboolean shown = message != NULL && file != NULL && !crowded;

  if (shown)
    majakka_translation_details_show (self->details, file, message,
                                      majakka_translate_mode_is_worked_on (self->mode, message),
                                      majakka_translate_walk_find (self->pages, message) != NULL);
  gtk_revealer_set_reveal_child (self->details_revealer, shown);
  show_or_hide_count (self);
}

static void
show_count (MajakkaTranslateBar *self)
{
  MajakkaTranslationCount count = { 0 };
  g_autofree char *words = NULL;

  majakka_translate_walk_count (self->pages, &count);
  /* A page may have words of the program alone, which nobody counts. */
  self->counts = count.n_done + count.n_stale + count.n_missing > 0;
  show_or_hide_count (self);
  if (!self->counts)
    return;

  /* Translators: how many texts of the page are translated, have an older translation, have none */
  words = g_strdup_printf (_ ("On this page: %u done, %u stale, %u missing"), count.n_done,
                           count.n_stale, count.n_missing);
  /* What says the same is not drawn again, and so not counted again. */
  if (!g_str_equal (gtk_label_get_label (self->count_label), words))
    gtk_label_set_label (self->count_label, words);
}

static gboolean
count_cb (gpointer data)
{
  MajakkaTranslateBar *self = data;

  self->count_id = 0;
  if (majakka_translate_mode_get_lessons (self->mode) != NULL)
    show_count (self);

  return G_SOURCE_REMOVE;
}

static void
painted_cb (MajakkaTranslateBar *self)
{
  if (self->count_id == 0)
    self->count_id = g_timeout_add (COUNT_MS, count_cb, self);
}

static void
update (MajakkaTranslateBar *self)
{
  const MajakkaLanguage *language = majakka_translate_mode_get_language (self->mode);

  gtk_widget_set_visible (GTK_WIDGET (self), language != NULL);
  if (language == NULL)
    return;

  gtk_label_set_label (self->language_label, language->name);
  gtk_toggle_button_set_active (self->source_button,
                                majakka_translate_mode_get_shows_sources (self->mode));
  show_trouble (self);
  show_details (self);
  painted_cb (self);
}

/* What is on the page may change without a word to the window, as questions do; it is drawn in any case. */
static void
majakka_translate_bar_map (GtkWidget *widget)
{
  MajakkaTranslateBar *self = MAJAKKA_TRANSLATE_BAR (widget);

  GTK_WIDGET_CLASS (majakka_translate_bar_parent_class)->map (widget);

  self->clock = gtk_widget_get_frame_clock (widget);
  self->painted_id =
      g_signal_connect_swapped (self->clock, "after-paint", G_CALLBACK (painted_cb), self);
}

static void
majakka_translate_bar_unmap (GtkWidget *widget)
{
  MajakkaTranslateBar *self = MAJAKKA_TRANSLATE_BAR (widget);

  g_clear_signal_handler (&self->painted_id, self->clock);
  g_clear_handle_id (&self->count_id, g_source_remove);
  self->clock = NULL;

  GTK_WIDGET_CLASS (majakka_translate_bar_parent_class)->unmap (widget);
}

static void
source_cb (MajakkaTranslateBar *self)
{
  majakka_translate_mode_show_sources (self->mode,
                                       gtk_toggle_button_get_active (self->source_button));
}

static void
fit_cb (MajakkaTranslateBar *self)
{
  gboolean narrow = majakka_fit_bin_get_step (self->fit) > 0;

  gtk_widget_set_visible (self->more_buttons, !narrow);
  gtk_widget_set_visible (self->more_menu, narrow);
  if (self->mode != NULL)
    show_details (self);
}

static void
majakka_translate_bar_dispose (GObject *object)
{
  MajakkaTranslateBar *self = MAJAKKA_TRANSLATE_BAR (object);

  g_clear_handle_id (&self->count_id, g_source_remove);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->mode);

  G_OBJECT_CLASS (majakka_translate_bar_parent_class)->dispose (object);
}

static void
majakka_translate_bar_class_init (MajakkaTranslateBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_translate_bar_dispose;
  widget_class->map = majakka_translate_bar_map;
  widget_class->unmap = majakka_translate_bar_unmap;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  g_type_ensure (MAJAKKA_TYPE_FIT_BIN);
  g_type_ensure (MAJAKKA_TYPE_TRANSLATION_DETAILS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/preview/majakka-translate-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, trouble_revealer);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, trouble_heading);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, trouble_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, details_revealer);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, details);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, language_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, count_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, fit);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, more_buttons);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, more_menu);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslateBar, source_button);
  gtk_widget_class_bind_template_callback (widget_class, fit_cb);
  gtk_widget_class_bind_template_callback (widget_class, source_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_translate_bar_init (MajakkaTranslateBar *self)
{
  self->counts = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_translate_bar_new:
 * @mode: the mode
 * @pages: what holds the pages of the window
 *
 * Returns: (transfer floating): the bar, in the language that is shown now
 */
GtkWidget *
majakka_translate_bar_new (MajakkaTranslateMode *mode, GtkWidget *pages)
{
  MajakkaTranslateBar *self;

  g_return_val_if_fail (MAJAKKA_IS_TRANSLATE_MODE (mode), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (pages), NULL);

  self = g_object_new (MAJAKKA_TYPE_TRANSLATE_BAR, NULL);
  self->mode = g_object_ref (mode);
  self->pages = pages;
  g_signal_connect_object (mode, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
