/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a preview shows: a lesson, a session plan, or why there is neither; and what the check says, at the blocks. */

#include "majakka-draft-page-private.h"

#include "majakka-draft-words.h"
#include "majakka-header.h"
#include "majakka-lesson-page.h"
#include "majakka-session-plan-page.h"

#include <glib/gi18n-lib.h>

/* More would bury the text. */
#define MAX_REMARKS 20

static void
set_content (MajakkaDraftPage *self, GtkWidget *content)
{
  gboolean had_focus =
      gtk_widget_get_focus_child (GTK_WIDGET (self->content_bin)) != NULL || self->content == NULL;

  self->content = content;
  adw_bin_set_child (self->content_bin, content);
  if (had_focus)
    gtk_widget_grab_focus (content);
}

/* A fault at its place in the text; it is the author's, and not a part of the lesson. */
static GtkWidget *
create_remark (const MajakkaFault *fault)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = gtk_image_new_from_icon_name (majakka_draft_words_get_icon (fault));
  g_autofree char *place = majakka_draft_words_describe_line (fault);
  /* Translators: %1$s is “Mistake, line 14”, %2$s what is wrong, a whole sentence */
  g_autofree char *words = g_strdup_printf (_ ("%1$s: %2$s"), place, fault->sentence);
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, "draft-remark");

  return box;
}

/* Those of the version that is shown: only with it do the lines fit. */
static void
show_remarks (MajakkaDraftPage *self)
{
  MajakkaLessonPage *page = MAJAKKA_LESSON_PAGE (self->content);
  MajakkaFaults *faults = self->good->faults;
  guint n_shown = 0;

  for (guint i = 0; i < majakka_faults_count (faults) && n_shown < MAX_REMARKS; i++)
    {
      const MajakkaFault *fault = majakka_faults_get (faults, i);
      guint section, block;

      if (!majakka_draft_find_place (self->good->lesson, fault->line, &section, &block) ||
          section != majakka_lesson_page_get_position (page))
        continue;

      majakka_section_view_add_remark (majakka_lesson_page_get_view (page), block,
                                       create_remark (fault));
      n_shown++;
    }
}

static void
show_lesson (MajakkaDraftPage *self)
{
  g_autoptr (MajakkaCatalogueEntry) entry = NULL;
  GtkWidget *page;

  if (MAJAKKA_IS_LESSON_PAGE (self->content))
    {
      majakka_lesson_page_set_lesson (MAJAKKA_LESSON_PAGE (self->content), self->good->lesson);
      return;
    }

  entry = majakka_catalogue_entry_new (self->path);
  page = majakka_lesson_page_new_for_lesson (self->context, entry, self->good->lesson);
  g_signal_connect_object (page, "turned", G_CALLBACK (show_remarks), self, G_CONNECT_SWAPPED);
  set_content (self, page);
  show_remarks (self);
}

static void
show_plan (MajakkaDraftPage *self)
{
  if (MAJAKKA_IS_SESSION_PLAN_PAGE (self->content))
    majakka_session_plan_page_set_plan (MAJAKKA_SESSION_PLAN_PAGE (self->content),
                                        self->good->plan);
  else
    set_content (self, majakka_session_plan_page_new_for_draft (self->context, self->good->plan));
}

/* Shows the last good version. */
void
majakka_draft_page_show_good (MajakkaDraftPage *self)
{
  if (self->good->plan != NULL)
    show_plan (self);
  else
    show_lesson (self);
}

/* Shows why there is nothing to show yet. */
void
majakka_draft_page_show_trouble (MajakkaDraftPage *self)
{
  const MajakkaFault *error = majakka_faults_first_error (self->draft->faults);
  g_autofree char *words = majakka_draft_words_describe_fault (error);
  g_autofree char *escaped = g_markup_escape_text (words, -1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = g_object_new (MAJAKKA_TYPE_HEADER, "show-back", TRUE, NULL);
  GtkWidget *status = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (status), "majakka-lesson-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (status), _ ("There is nothing to show yet"));
  adw_status_page_set_description (ADW_STATUS_PAGE (status), escaped);
  gtk_widget_set_vexpand (status, TRUE);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), status);
  set_content (self, box);
}

/* Shows the place of a fault, as far as the last good version has it. */
void
majakka_draft_page_go_to_line (MajakkaDraftPage *self, guint line)
{
  guint section, block;

  if (!MAJAKKA_IS_LESSON_PAGE (self->content))
    return;

  majakka_draft_find_place (self->good->lesson, line, &section, &block);
  majakka_lesson_page_go_to (MAJAKKA_LESSON_PAGE (self->content), section, block);
}
