/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-unfinished-card.h"

#include "majakka-session-shelf.h"
#include "majakka-tab.h"
#include "majakka-title-text.h"
#include "majakka-wrap-button.h"

#include <glib/gi18n-lib.h>

#define MINUTE 60000 /* milliseconds */

struct _MajakkaUnfinishedCard
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkLabel *facts_label;
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (MajakkaUnfinishedCard, majakka_unfinished_card, GTK_TYPE_WIDGET)

static gboolean
majakka_unfinished_card_grab_focus (GtkWidget *widget)
{
  return !majakka_tab_is_passing (widget) &&
         gtk_widget_grab_focus (MAJAKKA_UNFINISHED_CARD (widget)->button);
}

static void
majakka_unfinished_card_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_unfinished_card_parent_class)->dispose (object);
}

static void
majakka_unfinished_card_class_init (MajakkaUnfinishedCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_unfinished_card_dispose;
  widget_class->grab_focus = majakka_unfinished_card_grab_focus;
  majakka_tab_let_through (widget_class);

  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-unfinished-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaUnfinishedCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaUnfinishedCard, facts_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaUnfinishedCard, button);
}

static void
majakka_unfinished_card_init (MajakkaUnfinishedCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (nullable): the title of its plan or lesson; NULL when that is not on this computer */
static const MajakkaMessage *
find_title (MajakkaContext *context, const MajakkaSessionHeader *header)
{
  MajakkaCatalogueEntry *entry;
  const MajakkaLesson *head;
  MajakkaSessionPlan *plan;

  if (!header->is_lesson)
    {
      plan =
          majakka_session_shelf_find (majakka_context_get_session_plans (context), header->source);
      return plan != NULL ? &plan->lesson->title : NULL;
    }

  entry = majakka_catalogue_find (majakka_context_get_catalogue (context), header->source);
  head = entry != NULL ? majakka_catalogue_entry_get_head (entry) : NULL;

  return head != NULL ? &head->title : NULL;
}

static char *
format_day (gint64 created)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (created);
  g_autofree char *day = time != NULL ? g_date_time_format (time, "%Y-%m-%d") : NULL;

  return majakka_date_format (day != NULL ? day : "");
}

static char *
describe (const MajakkaKeptSession *kept)
{
  guint minutes = (guint) (kept->elapsed / MINUTE);
  g_autofree char *day = format_day (kept->header->created);
  /* Translators: %s is the day on which a session with a class was begun */
  g_autofree char *begun = g_strdup_printf (_ ("Begun on %s"), day);
  g_autofree char *length = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u minute so far", "%u minutes so far", minutes), minutes);

  const char *last = minutes > 0 ? length : NULL;

  if (*kept->header->class_name == '\0')
    return g_strjoin (" · ", begun, last, NULL);

  return g_strjoin (" · ", kept->header->class_name, begun, last, NULL);
}

/**
 * majakka_unfinished_card_show:
 * @self: a card
 * @context: the context; its plans are needed
 * @kept: a session that is not over, with its head
 */
void
majakka_unfinished_card_show (MajakkaUnfinishedCard *self,
                              MajakkaContext *context,
                              const MajakkaKeptSession *kept)
{
  const MajakkaMessage *title;
  g_autofree char *facts = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (MAJAKKA_IS_UNFINISHED_CARD (self));
  g_return_if_fail (kept != NULL && kept->header != NULL);

  title = find_title (context, kept->header);
  facts = describe (kept);
  name = g_path_get_basename (kept->path);
  if (title != NULL)
    majakka_title_text_show (GTK_WIDGET (self->title_label), context, title,
                             /* Translators: %s is the title of a session plan */
                             _ ("Go on with “%s”"));
  else
    gtk_label_set_label (self->title_label, _ ("Go on with your session"));
  gtk_label_set_label (self->facts_label, facts);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s", name);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "win.continue-session");
}
