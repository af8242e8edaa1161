/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-section-heading.h"

#include "majakka-spoken-text.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSectionHeading
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkLabel *part_label;
  GtkLabel *title_label;
};

G_DEFINE_FINAL_TYPE (MajakkaSectionHeading, majakka_section_heading, GTK_TYPE_WIDGET)

/* With the focus here there is nothing to go to with the arrows but down the text. */
static gboolean
scroll_cb (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  gboolean done;

  if (scroller == NULL)
    return GDK_EVENT_PROPAGATE;

  g_signal_emit_by_name (scroller, "scroll-child", (GtkScrollType) g_variant_get_int32 (args),
                         FALSE, &done);

  return GDK_EVENT_STOP;
}

static void
majakka_section_heading_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_section_heading_parent_class)->dispose (object);
}

static void
majakka_section_heading_class_init (MajakkaSectionHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_section_heading_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-section-heading.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionHeading, part_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionHeading, title_label);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, scroll_cb, "i",
                                (gint32) GTK_SCROLL_STEP_DOWN);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, scroll_cb, "i",
                                (gint32) GTK_SCROLL_STEP_UP);
  gtk_widget_class_set_css_name (widget_class, "sectionheading");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_HEADING);
}

static void
majakka_section_heading_init (MajakkaSectionHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_section_heading_set_words:
 * @self: a heading
 * @part: (nullable): a line above the title, as in "Part 3 of 6"
 * @title: the title
 */
void
majakka_section_heading_set_words (MajakkaSectionHeading *self, const char *part, const char *title)
{
  g_autofree char *words = NULL;

  g_return_if_fail (MAJAKKA_IS_SECTION_HEADING (self));
  g_return_if_fail (title != NULL);

  gtk_label_set_label (self->part_label, part != NULL ? part : "");
  gtk_widget_set_visible (GTK_WIDGET (self->part_label), part != NULL);
  gtk_label_set_label (self->title_label, title);

  /* Translators: what a screen reader says: “Part 3 of 6: What to ask” */
  words = part != NULL ? g_strdup_printf (_ ("%s: %s"), part, title) : g_strdup (title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/**
 * majakka_section_heading_set_language:
 * @self: a heading
 * @language: the language of the title, as gettext names it
 *
 * Has it read aloud in that language.
 */
void
majakka_section_heading_set_language (MajakkaSectionHeading *self, const char *language)
{
  g_return_if_fail (MAJAKKA_IS_SECTION_HEADING (self));

  majakka_spoken_text_set_language (GTK_WIDGET (self->title_label), language);
}

/**
 * majakka_section_heading_show:
 * @self: a heading
 * @context: the context
 * @part: (nullable): a line above the title, as in "Part 3 of 6"
 * @title: the title, a message that is set
 *
 * Shows a title in the reader's language, and whether its translation is missing or old.
 */
void
majakka_section_heading_show (MajakkaSectionHeading *self,
                              MajakkaContext *context,
                              const char *part,
                              const MajakkaMessage *title)
{
  g_autofree char *format = part != NULL ? g_strdup_printf (_ ("%s: %s"), part, "%s") : NULL;

  g_return_if_fail (MAJAKKA_IS_SECTION_HEADING (self));

  majakka_section_heading_set_words (self, part, "");
  majakka_title_text_show (GTK_WIDGET (self->title_label), context, title, NULL);
  majakka_title_text_name (GTK_WIDGET (self), context, title, format);
}
