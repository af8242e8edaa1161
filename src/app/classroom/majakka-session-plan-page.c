/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-session-plan-page.h"

#include "majakka-activity-words.h"
#include "majakka-block-view.h"
#include "majakka-button-layout.h"
#include "majakka-class-rows.h"
#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-if-told-button.h"
#include "majakka-list-block.h"
#include "majakka-printable.h"
#include "majakka-read-aloud-bar.h"
#include "majakka-session-blocks.h"
#include "majakka-session-papers.h"
#include "majakka-source-list.h"
#include "majakka-spoken-text.h"
#include "majakka-title-text.h"
#include "majakka-wrap-button.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSessionPlanPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkLabel *whom_label;
  GtkBox *summary;
  GtkWidget *prepare_button;
  GtkWidget *read_aloud_button;
  GtkWidget *column;
  GtkBox *body;
  MajakkaReadAloudBar *read_aloud_bar;
  GtkBox *told_box;

  /* owned */
  MajakkaReading *reading;
  MajakkaSessionPlan *plan;

  guint next_part;
  guint fill_source;
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaSessionPlanPage,
                               majakka_session_plan_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

static MajakkaDeck *
create_deck (MajakkaSessionPlanPage *self)
{
  return majakka_deck_new_for_plan (self->plan, /* parts= */ NULL, /* error= */ NULL);
}

static GStrv
list_papers (MajakkaPrintable *printable)
{
  g_autoptr (MajakkaDeck) deck = create_deck (MAJAKKA_SESSION_PLAN_PAGE (printable));

  return majakka_session_papers_list (deck);
}

static MajakkaDocument *
create_paper (MajakkaPrintable *printable, guint paper)
{
  MajakkaSessionPlanPage *self = MAJAKKA_SESSION_PLAN_PAGE (printable);
  g_autoptr (MajakkaDeck) deck = create_deck (self);

  return majakka_session_papers_create (self->reading->context, deck, paper);
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  return create_paper (printable, 0);
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
  iface->list_papers = list_papers;
  iface->create_paper = create_paper;
}

static void
append_heading (MajakkaSessionPlanPage *self, const char *words)
{
  gtk_box_append (self->body, majakka_class_rows_create_heading (words, 2));
}

static void
append_section (MajakkaSessionPlanPage *self, const char *heading, const MajakkaSection *section)
{
  append_heading (self, heading);
  majakka_block_view_append_all (self->reading, self->body, section->blocks);
}

static void
append_objectives (MajakkaSessionPlanPage *self)
{
  const MajakkaLesson *lesson = self->plan->lesson;
  gboolean pupils = (lesson->audience & MAJAKKA_AUDIENCE_PUPILS) != 0;
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);

  append_heading (self, pupils ? _ ("After this session pupils can:")
                               : _ ("After this session those who took part can:"));
  for (guint i = 0; i < lesson->objectives->len; i++)
    {
      MajakkaItem *item = g_new0 (MajakkaItem, 1);

      item->text = ((const MajakkaObjective *) g_ptr_array_index (lesson->objectives, i))->text;
      g_ptr_array_add (items, item);
    }
  gtk_box_append (self->body, majakka_list_block_new_for_items (self->reading, items, FALSE));
}

/* It stands out: nobody looks for it at leisure. */
static void
append_if_told (MajakkaSessionPlanPage *self)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  append_heading (self, _ ("When somebody tells you something"));
  gtk_widget_add_css_class (card, "note");
  gtk_widget_add_css_class (card, "take-care");
  majakka_block_view_append_all (self->reading, GTK_BOX (card), self->plan->if_told->blocks);
  gtk_box_append (self->body, card);
}

static void
append_letter (MajakkaSessionPlanPage *self)
{
  const MajakkaSection *letter = self->plan->letter;
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  append_heading (self, _ ("Letter to the homes"));
  gtk_widget_add_css_class (card, "block-card");
  if (MAJAKKA_MESSAGE_IS_SET (&letter->title))
    {
      GtkWidget *title = majakka_reading_create_label (self->reading, &letter->title);

      gtk_widget_add_css_class (title, "heading");
      gtk_box_append (GTK_BOX (card), title);
    }
  majakka_block_view_append_all (self->reading, GTK_BOX (card), letter->blocks);
  gtk_box_append (self->body, card);
}

static void
append_sources (MajakkaSessionPlanPage *self)
{
  GtkWidget *sources;

  if (self->plan->lesson->sources->len == 0)
    return;

  sources = majakka_source_list_new (self->plan->lesson->sources);
  majakka_spoken_text_leave_out (sources);
  gtk_box_append (self->body, sources);
}

static void
remove_children (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
show_head (MajakkaSessionPlanPage *self)
{
  const MajakkaLesson *lesson = self->plan->lesson;
  g_autofree char *whom = majakka_session_words_describe_audience (self->plan);
  g_autofree char *length = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", lesson->minutes), lesson->minutes);
  /* Translators: for whom a session is, and how long it takes, as in “Pupils of 10–12 years · 45 minutes” */
  g_autofree char *facts = g_strdup_printf (_ ("%s · %s"), whom, length);

  majakka_title_text_show (GTK_WIDGET (self->title_label), self->reading->context, &lesson->title,
                           NULL);
  gtk_label_set_label (self->whom_label, facts);
  remove_children (self->summary);
  gtk_box_append (self->summary, majakka_reading_create_label (self->reading, &lesson->summary));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->prepare_button), "s", lesson->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->prepare_button), "win.prepare-session");
}

static void
show_plan (MajakkaSessionPlanPage *self)
{
  show_head (self);
  remove_children (self->body);
  append_objectives (self);
  append_section (self, _ ("Before the session"), self->plan->prepare);
  append_section (self, _ ("Ground rules"), self->plan->ground_rules);
}

/* The first screen is there with the page, the rest follows while it is looked at. */
static gboolean
append_more_cb (gpointer data)
{
  MajakkaSessionPlanPage *self = data;

  if (self->next_part < self->plan->parts->len)
    {
      const MajakkaBlock *part = g_ptr_array_index (self->plan->parts, self->next_part++);

      gtk_box_append (self->body,
                      majakka_session_blocks_create_part (self->reading, part, self->next_part));
      return G_SOURCE_CONTINUE;
    }

  append_if_told (self);
  append_letter (self);
  append_sources (self);
  self->fill_source = 0;

  return G_SOURCE_REMOVE;
}

/* The bar goes, and with it the button that was pressed. */
static void
reading_stopped_cb (MajakkaSessionPlanPage *self)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->read_aloud_bar)) != NULL)
    gtk_widget_grab_focus (self->read_aloud_button);
}

static gboolean
told_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  return gtk_widget_activate (
      gtk_widget_get_first_child (GTK_WIDGET (MAJAKKA_SESSION_PLAN_PAGE (widget)->told_box)));
}

static void
majakka_session_plan_page_dispose (GObject *object)
{
  MajakkaSessionPlanPage *self = MAJAKKA_SESSION_PLAN_PAGE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->fill_source, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->reading, majakka_reading_unref);
  g_clear_pointer (&self->plan, majakka_session_plan_unref);

  G_OBJECT_CLASS (majakka_session_plan_page_parent_class)->dispose (object);
}

static void
majakka_session_plan_page_class_init (MajakkaSessionPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_session_plan_page_dispose;

  g_type_ensure (MAJAKKA_TYPE_BUTTON_LAYOUT);
  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_READ_ALOUD_BAR);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-session-plan-page.ui");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionPlanPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionPlanPage, whom_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionPlanPage, summary);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionPlanPage, prepare_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionPlanPage, read_aloud_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionPlanPage, column);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionPlanPage, body);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionPlanPage, read_aloud_bar);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSessionPlanPage, told_box);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F6, 0, told_cb, NULL);
  gtk_widget_class_bind_template_callback (widget_class, reading_stopped_cb);
}

static void
majakka_session_plan_page_init (MajakkaSessionPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_session_plan_page_new:
 * @context: the context
 * @plan: a session plan without errors
 *
 * Returns: (transfer floating): the page; what is further down comes while its beginning is looked at
 */
GtkWidget *
majakka_session_plan_page_new (MajakkaContext *context, MajakkaSessionPlan *plan)
{
  MajakkaSessionPlanPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (plan != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_SESSION_PLAN_PAGE, NULL);
  self->reading = majakka_reading_new_for_page (context, plan->lesson);
  self->plan = majakka_session_plan_ref (plan);
  majakka_read_aloud_bar_attach (self->read_aloud_bar, GTK_WIDGET (self),
                                 majakka_context_get_speech (context));
  majakka_read_aloud_bar_set_root (self->read_aloud_bar, self->column);
  show_plan (self);
  self->fill_source = g_idle_add_full (G_PRIORITY_LOW, append_more_cb, self, NULL);
  gtk_box_append (self->told_box, majakka_if_told_button_new (context, plan));
  majakka_focus_later (self->prepare_button);

  return GTK_WIDGET (self);
}

/**
 * majakka_session_plan_page_new_for_draft:
 * @context: the context of drafts
 * @plan: a session plan that somebody is writing, without errors
 *
 * Returns: (transfer floating): the page; nothing can be begun from it
 */
GtkWidget *
majakka_session_plan_page_new_for_draft (MajakkaContext *context, MajakkaSessionPlan *plan)
{
  GtkWidget *page = majakka_session_plan_page_new (context, plan);
  MajakkaSessionPlanPage *self = MAJAKKA_SESSION_PLAN_PAGE (page);

  gtk_widget_set_visible (self->prepare_button, FALSE);
  majakka_focus_later (self->read_aloud_button);

  return page;
}

/* Returns: (nullable): which of the boxes that are filled anew has the focus, and in which child of it */
static GtkBox *
find_focused (MajakkaSessionPlanPage *self, guint *position)
{
  GtkBox *const boxes[] = { self->summary, self->body, self->told_box };
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; focus != NULL && i < G_N_ELEMENTS (boxes); i++)
    {
      *position = 0;
      for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (boxes[i])); child != NULL;
           child = gtk_widget_get_next_sibling (child), ++*position)
        if (child == focus || gtk_widget_is_ancestor (focus, child))
          return boxes[i];
    }

  return NULL;
}

/* The same place, or the last before it that can have the focus. */
static void
give_focus (GtkBox *box, guint position)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (box));

  while (position-- > 0 && child != NULL && gtk_widget_get_next_sibling (child) != NULL)
    child = gtk_widget_get_next_sibling (child);
  while (child != NULL && !gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD))
    child = gtk_widget_get_prev_sibling (child);
}

/**
 * majakka_session_plan_page_set_plan:
 * @self: a page
 * @plan: another version of its plan, without errors
 *
 * Shows it, all at once, and scrolled as far as the one before. The focus stays where it is.
 */
void
majakka_session_plan_page_set_plan (MajakkaSessionPlanPage *self, MajakkaSessionPlan *plan)
{
  g_autoptr (MajakkaReading) old_reading = NULL;
  g_autoptr (MajakkaSessionPlan) old_plan = NULL;
  MajakkaContext *context;
  GtkBox *focused;
  guint position = 0;

  g_return_if_fail (MAJAKKA_IS_SESSION_PLAN_PAGE (self));
  g_return_if_fail (plan != NULL);

  focused = find_focused (self, &position);
  g_clear_handle_id (&self->fill_source, g_source_remove);
  /* What is still shown of the one before is kept until it is gone. */
  old_reading = g_steal_pointer (&self->reading);
  old_plan = g_steal_pointer (&self->plan);
  context = old_reading->context;
  self->plan = majakka_session_plan_ref (plan);
  self->reading = majakka_reading_new_for_page (context, plan->lesson);
  self->next_part = 0;
  show_plan (self);
  while (append_more_cb (self))
    continue;
  remove_children (self->told_box);
  gtk_box_append (self->told_box, majakka_if_told_button_new (context, plan));
  if (focused != NULL)
    give_focus (focused, position);
}
