/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-links.h"

#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SEE   "see:"
#define SIGNS "signs:"

static gboolean
activate_link_cb (GtkWidget *label, const char *uri, gpointer data G_GNUC_UNUSED)
{
  if (g_str_has_prefix (uri, SEE))
    gtk_widget_activate_action (label, "win.open-lesson", "s", uri + strlen (SEE));
  else
    gtk_widget_activate_action (label, "win.open-signs", NULL);

  return TRUE;
}

/* Ids are letters, digits and hyphens, so they need no escaping. */
static void
add_link (GString *markup, const char *scheme, const char *id, const char *title)
{
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  g_string_append_printf (markup, "%s<a href=\"%s%s\">%s</a>", markup->len > 0 ? " · " : "", scheme,
                          id, escaped);
}

static void
add_lesson (GString *markup, MajakkaContext *context, const MajakkaLesson *head, const char *today)
{
  g_autofree char *title = majakka_title_text_dup_plain (context, &head->title);

  add_link (markup, SEE, head->id, title);
  if (majakka_lesson_is_review_old (head, today))
    /* Translators: stands in parentheses after the title of a lesson */
    g_string_append_printf (markup, " (%s)", _ ("reviewed more than 12 months ago"));
}

/**
 * majakka_lesson_links_new:
 * @context: the context
 * @lessons: (nullable) (element-type MajakkaCatalogueEntry): lessons that can be used
 * @in_signs: whether the warning signs are one of the places too
 *
 * Returns: (transfer floating) (nullable): a line that says where something is used and leads there;
 *   NULL when that is nowhere
 */
GtkWidget *
majakka_lesson_links_new (MajakkaContext *context, const GPtrArray *lessons, gboolean in_signs)
{
  g_autoptr (GString) links = g_string_new (NULL);
  g_autofree char *today = majakka_date_today ();
  g_autofree char *markup = NULL;
  GtkWidget *label;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  for (guint i = 0; lessons != NULL && i < lessons->len; i++)
    add_lesson (links, context, majakka_catalogue_entry_get_head (g_ptr_array_index (lessons, i)),
                today);
  if (in_signs)
    add_link (links, SIGNS, "", _ ("Warning signs"));
  if (links->len == 0)
    return NULL;

  /* Translators: titles of lessons, each a link */
  markup = g_strdup_printf (_ ("Used in: %s"), links->str);
  label = g_object_new (GTK_TYPE_LABEL, "label", markup, "use-markup", TRUE, "wrap", TRUE,
                        "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0, NULL);
  gtk_widget_add_css_class (label, "lesson-links");
  g_signal_connect (label, "activate-link", G_CALLBACK (activate_link_cb), NULL);

  return label;
}
