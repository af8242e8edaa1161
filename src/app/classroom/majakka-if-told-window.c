/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What to do when somebody tells something, over the teacher's window. The way on leads to the main window, which
 * may be another one than that below. */

#include "majakka-if-told-window.h"

#include "majakka-block-view.h"
#include "majakka-button-layout.h"
#include "majakka-class-rows.h"
#include "majakka-focus-later.h"
#include "majakka-guidance-loader.h"
#include "majakka-section-heading.h"
#include "majakka-window.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MAJAKKA_TYPE_IF_TOLD_WINDOW (majakka_if_told_window_get_type ())
G_DECLARE_FINAL_TYPE (MajakkaIfToldWindow,
                      majakka_if_told_window,
                      MAJAKKA,
                      IF_TOLD_WINDOW,
                      AdwWindow)

struct _MajakkaIfToldWindow
{
  AdwWindow parent_instance;

  /* template widgets */
  MajakkaSectionHeading *heading;
  GtkBox *body;
};

G_DEFINE_FINAL_TYPE (MajakkaIfToldWindow, majakka_if_told_window, ADW_TYPE_WINDOW)

/* Actions of the main window that the page has links and buttons for */
static const struct
{
  const char *name;
  const char *parameter;
} ways[] = {
  { "win.help", NULL },         { "win.staff-guidance", NULL }, { "win.open-lesson", "s" },
  { "win.open-glossary", "s" }, { "win.open-signs", NULL },
};

static void
way_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  /* Closed first: the main window is below it, or below the window that it stands over. */
  gtk_widget_set_visible (widget, FALSE);
  majakka_window_ask_from (widget, name, parameter);
  gtk_window_destroy (GTK_WINDOW (widget));
}

static void
majakka_if_told_window_class_init (MajakkaIfToldWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (MAJAKKA_TYPE_BUTTON_LAYOUT);
  g_type_ensure (MAJAKKA_TYPE_SECTION_HEADING);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-if-told-window.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaIfToldWindow, heading);
  gtk_widget_class_bind_template_child (widget_class, MajakkaIfToldWindow, body);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    gtk_widget_class_install_action (widget_class, ways[i].name, ways[i].parameter, way_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
majakka_if_told_window_init (MajakkaIfToldWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_page (MajakkaIfToldWindow *self,
           MajakkaContext *context,
           MajakkaLesson *lesson,
           const MajakkaSection *page)
{
  g_autoptr (MajakkaReading) reading = majakka_reading_new_for_page (context, lesson);

  majakka_block_view_append_all (reading, self->body, page->blocks);
}

/* A damaged file must not leave a teacher alone with a pupil who has just told something. */
static void
show_shortest (MajakkaIfToldWindow *self)
{
  GtkWidget *words = majakka_class_rows_create_words (
      _ ("Listen. Say: “Thank you for telling me. It is not your fault.” Promise no "
         "secrecy, look at no picture, and tell the person at your school who is "
         "responsible for child protection today. In danger: open “Get help”."));

  gtk_box_append (self->body, words);
}

/* A lesson has no page of its own about it. */
static void
show_guidance (MajakkaIfToldWindow *self, MajakkaContext *context)
{
  g_autofree char *file = majakka_guidance_get_shipped_file ();
  g_autoptr (MajakkaLesson) guidance = majakka_guidance_load (file, NULL);
  const MajakkaSection *told = NULL;

  if (guidance != NULL)
    told = majakka_lesson_find_section (guidance, MAJAKKA_GUIDANCE_TOLD);
  if (told != NULL)
    show_page (self, context, guidance, told);
  else
    show_shortest (self);
}

/**
 * majakka_if_told_get_title:
 * @plan: (nullable): the plan of the session; NULL for a lesson
 *
 * Returns: (transfer none): what has happened, for a button and a title
 */
const char *
majakka_if_told_get_title (const MajakkaSessionPlan *plan)
{
  if (plan != NULL && (plan->lesson->audience & MAJAKKA_AUDIENCE_PUPILS) == 0)
    return _ ("Somebody tells something");

  return _ ("A pupil tells something");
}

/**
 * majakka_if_told_window_present:
 * @parent: the teacher's window
 * @context: the context
 * @plan: (nullable): the plan of the session; NULL for a lesson
 *
 * Shows what to do when somebody tells something: the page of the plan, or that of the guidance for staff.
 */
void
majakka_if_told_window_present (GtkWindow *parent,
                                MajakkaContext *context,
                                const MajakkaSessionPlan *plan)
{
  MajakkaIfToldWindow *self;
  const char *title = majakka_if_told_get_title (plan);

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  self = g_object_new (MAJAKKA_TYPE_IF_TOLD_WINDOW, "transient-for", parent, "title", title, NULL);
  majakka_section_heading_set_words (self->heading, /* part= */ NULL, title);
  if (plan != NULL && plan->if_told != NULL)
    show_page (self, context, plan->lesson, plan->if_told);
  else
    show_guidance (self, context);
  majakka_focus_later (GTK_WIDGET (self->heading));
  gtk_window_present (GTK_WINDOW (self));
}
