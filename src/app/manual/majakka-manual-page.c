/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-manual-page.h"

#include "majakka-header.h"
#include "majakka-manual-loader.h"
#include "majakka-manual-view.h"
#include "majakka-print-settings.h"
#include "majakka-printable.h"
#include "majakka-read-aloud-bar.h"
#include "majakka-title-text.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaManualPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *contents_button;
  GtkStack *stack;
  AdwStatusPage *fault_page;
  AdwFlap *flap;
  GtkWidget *contents;
  GtkListBox *list;
  AdwBin *topic_bin;
  MajakkaReadAloudBar *read_aloud_bar;
  MajakkaManualView *view; /* borrowed, NULL when the manual cannot be shown */

  /* owned */
  MajakkaContext *context;
  MajakkaManual *manual;
  MajakkaReading *reading;
  guint folded_id;

  guint position;
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaManualPage,
                               majakka_manual_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

static char *
get_title (MajakkaManualPage *self, guint position)
{
  return majakka_reading_get_plain (self->reading,
                                    &majakka_manual_get_topic (self->manual, position)->title);
}

static GtkWidget *
create_row (MajakkaManualPage *self, guint position)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  majakka_title_text_show (label, self->reading->context,
                           &majakka_manual_get_topic (self->manual, position)->title, NULL);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_widget_add_css_class (row, "contents-row");

  return row;
}

static void
mark_current (MajakkaManualPage *self)
{
  for (guint i = 0; i < self->manual->topics->len; i++)
    {
      GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) i));
      gboolean current = i == self->position;
      g_autofree char *title = get_title (self, i);
      g_autofree char *here =
          g_strdup_printf ("%s, %s", title, C_ ("part of a lesson", "you are here"));

      if (current)
        gtk_widget_add_css_class (row, "current");
      else
        gtk_widget_remove_css_class (row, "current");
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      current ? here : title, -1);
    }
}

static void
turn_to (MajakkaManualPage *self, guint position)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (self->manual == NULL || position >= self->manual->topics->len)
    return;

  if (adw_flap_get_folded (self->flap))
    adw_flap_set_reveal_flap (self->flap, FALSE);
  self->position = position;
  self->view =
      MAJAKKA_MANUAL_VIEW (majakka_manual_view_new (self->reading, self->manual, position));
  adw_bin_set_child (self->topic_bin, GTK_WIDGET (self->view));
  majakka_read_aloud_bar_set_root (self->read_aloud_bar, GTK_WIDGET (self->view));
  mark_current (self);
  gtk_widget_action_set_enabled (widget, "manual.previous", position > 0);
  gtk_widget_action_set_enabled (widget, "manual.next", position + 1 < self->manual->topics->len);
}

static void
topic_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  turn_to (MAJAKKA_MANUAL_PAGE (widget), g_variant_get_uint32 (parameter));
}

static void
next_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  turn_to (MAJAKKA_MANUAL_PAGE (widget), MAJAKKA_MANUAL_PAGE (widget)->position + 1);
}

static void
previous_action (GtkWidget *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  turn_to (MAJAKKA_MANUAL_PAGE (widget), MAJAKKA_MANUAL_PAGE (widget)->position - 1);
}

/* The topics first, where they stand over the text. */
static gboolean
escape_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  MajakkaManualPage *self = MAJAKKA_MANUAL_PAGE (widget);

  if (adw_flap_get_folded (self->flap) && adw_flap_get_reveal_flap (self->flap))
    adw_flap_set_reveal_flap (self->flap, FALSE);
  else
    gtk_widget_activate_action (widget, "win.back", NULL);

  return GDK_EVENT_STOP;
}

static void
row_activated_cb (MajakkaManualPage *self, GtkListBoxRow *row)
{
  turn_to (self, (guint) gtk_list_box_row_get_index (row));
}

/* The bar goes, and with it the button that was pressed. */
static void
reading_stopped_cb (MajakkaManualPage *self)
{
  if (self->view != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self->read_aloud_bar)) != NULL)
    majakka_manual_view_take_focus (self->view);
}

static gboolean
folded_later_cb (gpointer data)
{
  MajakkaManualPage *self = data;

  self->folded_id = 0;
  gtk_widget_set_visible (self->contents_button, adw_flap_get_folded (self->flap));

  return G_SOURCE_REMOVE;
}

/* The flap folds while it is given its size; nothing else may change its own then. */
static void
folded_cb (MajakkaManualPage *self)
{
  gboolean away = adw_flap_get_folded (self->flap) && !adw_flap_get_reveal_flap (self->flap);

  /* A screen reader would read the topics also while they are away. */
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->contents), GTK_ACCESSIBLE_STATE_HIDDEN, away,
                               -1);
  if (self->folded_id == 0)
    self->folded_id = g_idle_add (folded_later_cb, self);
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  MajakkaManualPage *self = MAJAKKA_MANUAL_PAGE (printable);
  g_autofree char *today = majakka_date_today ();
  const MajakkaExportSettings settings = majakka_print_get_settings (self->context, today);

  return self->manual != NULL ? majakka_document_new_for_manual (self->manual, &settings) : NULL;
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
}

static void
majakka_manual_page_dispose (GObject *object)
{
  MajakkaManualPage *self = MAJAKKA_MANUAL_PAGE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->folded_id, g_source_remove);
  self->view = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_manual_page_parent_class)->dispose (object);
}

static void
majakka_manual_page_finalize (GObject *object)
{
  MajakkaManualPage *self = MAJAKKA_MANUAL_PAGE (object);

  g_clear_pointer (&self->reading, majakka_reading_unref);
  g_clear_pointer (&self->manual, majakka_manual_unref);

  G_OBJECT_CLASS (majakka_manual_page_parent_class)->finalize (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "manual.topic", "u", topic_action);
  gtk_widget_class_install_action (widget_class, "manual.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "manual.previous", NULL, previous_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, GDK_ALT_MASK, "manual.next",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, GDK_ALT_MASK,
                                       "manual.previous", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
majakka_manual_page_class_init (MajakkaManualPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_manual_page_dispose;
  object_class->finalize = majakka_manual_page_finalize;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_READ_ALOUD_BAR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/manual/majakka-manual-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualPage, contents_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualPage, fault_page);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualPage, flap);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualPage, contents);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualPage, list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualPage, topic_bin);
  gtk_widget_class_bind_template_child (widget_class, MajakkaManualPage, read_aloud_bar);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, reading_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  install_actions (widget_class);
}

static void
majakka_manual_page_init (MajakkaManualPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_fault (MajakkaManualPage *self, const char *reason)
{
  g_autofree char *escaped = g_markup_escape_text (reason, -1);

  adw_status_page_set_description (self->fault_page, escaped);
  gtk_stack_set_visible_child_name (self->stack, "fault");
}

/**
 * majakka_manual_page_new:
 * @context: the context
 * @file: the manual
 * @topic: (nullable): the id of the topic to open; NULL, or one that is not there, for the first
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_manual_page_new (MajakkaContext *context, const char *file, const char *topic)
{
  MajakkaManualPage *self;
  g_autoptr (GError) error = NULL;
  guint position = 0;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (file != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_MANUAL_PAGE, NULL);
  self->context = g_object_ref (context);
  majakka_read_aloud_bar_attach (self->read_aloud_bar, GTK_WIDGET (self),
                                 majakka_context_get_speech (context));
  self->manual = majakka_manual_load (file, &error);
  if (self->manual == NULL)
    {
      show_fault (self, error->message);
      return GTK_WIDGET (self);
    }

  self->reading = majakka_reading_new_for_manual (context);
  for (guint i = 0; i < self->manual->topics->len; i++)
    gtk_list_box_append (self->list, create_row (self, i));
  majakka_manual_find (self->manual, topic, &position);
  turn_to (self, position);

  return GTK_WIDGET (self);
}

/**
 * majakka_manual_page_show_topic:
 * @self: the page
 * @topic: the id of a topic; of one that is not there nothing is shown
 */
void
majakka_manual_page_show_topic (MajakkaManualPage *self, const char *topic)
{
  guint position;

  g_return_if_fail (MAJAKKA_IS_MANUAL_PAGE (self));
  g_return_if_fail (topic != NULL);

  if (self->manual != NULL && majakka_manual_find (self->manual, topic, &position))
    turn_to (self, position);
}

/**
 * majakka_manual_page_get_topic:
 * @self: the page
 *
 * Returns: (transfer none) (nullable): the id of the topic that is shown; NULL when the manual cannot be
 *   shown
 */
const char *
majakka_manual_page_get_topic (MajakkaManualPage *self)
{
  g_return_val_if_fail (MAJAKKA_IS_MANUAL_PAGE (self), NULL);

  return self->manual != NULL ? majakka_manual_get_topic (self->manual, self->position)->id : NULL;
}
