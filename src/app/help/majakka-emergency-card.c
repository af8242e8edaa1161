/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-emergency-card.h"

#include "majakka-contact-source.h"
#include "majakka-help-country.h"
#include "majakka-message-label.h"
#include "majakka-phone-number.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaEmergencyCard
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *name_label;
  GtkLabel *no_number_label;
  GtkBox *numbers;
  GtkLabel *facts_label;
  GtkBox *details;

  /* owned */
  MajakkaContext *context;

  gboolean compact;
  gboolean visited;
};

enum
{
  PROP_0,
  PROP_COMPACT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaEmergencyCard, majakka_emergency_card, GTK_TYPE_BOX)

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
show_numbers (MajakkaEmergencyCard *self, const MajakkaHelpEntry *entry)
{
  empty (self->numbers);
  for (guint i = 0; entry->phones[i] != NULL; i++)
    gtk_box_append (self->numbers,
                    majakka_phone_number_new (entry->phones[i], MAJAKKA_PHONE_EMERGENCY));
}

/* Where there are several numbers, their name tells which is which. */
static void
show_name (MajakkaEmergencyCard *self, const MajakkaHelpEntry *entry)
{
  majakka_title_text_show (GTK_WIDGET (self->name_label), self->context, &entry->name, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->name_label), g_strv_length (entry->phones) > 1);
}

static void
show_facts (MajakkaEmergencyCard *self, const MajakkaHelpEntry *entry)
{
  g_autofree char *today = majakka_date_today ();
  const MajakkaMessage *hours = majakka_help_entry_get_hours (entry, today);
  const MajakkaMessage *facts = hours != NULL ? hours : entry->cost;
  g_autofree char *cost = facts != entry->cost && entry->cost != NULL
                              ? majakka_title_text_dup_plain (self->context, entry->cost)
                              : NULL;
  g_autofree char *with_cost = cost != NULL ? g_strconcat ("%s · ", cost, NULL) : NULL;

  if (facts != NULL)
    majakka_title_text_show (GTK_WIDGET (self->facts_label), self->context, facts, with_cost);
  gtk_widget_set_visible (GTK_WIDGET (self->facts_label), facts != NULL);
}

static void
show_entry (MajakkaEmergencyCard *self, const MajakkaHelpEntry *entry)
{
  show_name (self, entry);
  show_numbers (self, entry);
  show_facts (self, entry);
  empty (self->details);
  gtk_box_append (self->details, majakka_message_label_new (self->context, /* sources= */ NULL,
                                                            &entry->description));
  gtk_box_append (self->details, majakka_contact_source_new (self->context, entry));
}

/* The number of another country would be worse than none, so the card says in words whom to call. */
static void
show_no_number (MajakkaEmergencyCard *self)
{
  empty (self->numbers);
  empty (self->details);
  gtk_widget_set_visible (GTK_WIDGET (self->name_label), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->facts_label), FALSE);
}

static void
update (MajakkaEmergencyCard *self)
{
  const MajakkaHelpCountry *country = majakka_help_country_find_chosen (self->context);
  const MajakkaHelpEntry *entry =
      country != NULL ? majakka_help_country_get_emergency (country) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), country != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->no_number_label), entry == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->numbers), entry != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->details), entry != NULL && !self->compact);
  if (entry != NULL)
    show_entry (self, entry);
  else
    show_no_number (self);
}

static void
focus_no_number (MajakkaEmergencyCard *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->no_number_label));
  /* A label that takes the focus selects its words. */
  gtk_label_select_region (self->no_number_label, 0, 0);
}

static gboolean
focus_first_cb (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  MajakkaEmergencyCard *self = MAJAKKA_EMERGENCY_CARD (widget);
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->numbers));

  if (first != NULL)
    majakka_phone_number_focus_copy (MAJAKKA_PHONE_NUMBER (first));
  else
    focus_no_number (self);

  return G_SOURCE_REMOVE;
}

static void
majakka_emergency_card_map (GtkWidget *widget)
{
  MajakkaEmergencyCard *self = MAJAKKA_EMERGENCY_CARD (widget);

  GTK_WIDGET_CLASS (majakka_emergency_card_parent_class)->map (widget);

  /* Once only: a page that one comes back to keeps its place. */
  if (!self->visited)
    majakka_emergency_card_take_focus (self);
  self->visited = TRUE;
}

static void
majakka_emergency_card_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  MajakkaEmergencyCard *self = MAJAKKA_EMERGENCY_CARD (object);

  switch (prop_id)
    {
    case PROP_COMPACT:
      self->compact = g_value_get_boolean (value);
      if (self->compact)
        gtk_widget_add_css_class (GTK_WIDGET (self), "compact");
      gtk_widget_set_visible (GTK_WIDGET (self->details), !self->compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_emergency_card_dispose (GObject *object)
{
  g_clear_object (&MAJAKKA_EMERGENCY_CARD (object)->context);

  G_OBJECT_CLASS (majakka_emergency_card_parent_class)->dispose (object);
}

static void
majakka_emergency_card_class_init (MajakkaEmergencyCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_emergency_card_dispose;
  object_class->set_property = majakka_emergency_card_set_property;
  widget_class->map = majakka_emergency_card_map;

  /**
   * MajakkaEmergencyCard:compact:
   *
   * Whether to show the number only, above a page about something else.
   */
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE,
                                                   G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/help/majakka-emergency-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaEmergencyCard, name_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaEmergencyCard, no_number_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaEmergencyCard, numbers);
  gtk_widget_class_bind_template_child (widget_class, MajakkaEmergencyCard, facts_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaEmergencyCard, details);
}

static void
majakka_emergency_card_init (MajakkaEmergencyCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_emergency_card_set_context:
 * @self: a card
 * @context: the context; to be set once
 */
void
majakka_emergency_card_set_context (MajakkaEmergencyCard *self, MajakkaContext *context)
{
  g_return_if_fail (MAJAKKA_IS_EMERGENCY_CARD (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (self->context == NULL);

  self->context = g_object_ref (context);
  g_signal_connect_object (context, "notify::country", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

/**
 * majakka_emergency_card_take_focus:
 * @self: a card
 *
 * Puts the focus on the first number, or on the words where there is none. It does so in the next
 * frame: what happens now, a change of pages or a popover that closes, may still put it elsewhere.
 */
void
majakka_emergency_card_take_focus (MajakkaEmergencyCard *self)
{
  g_return_if_fail (MAJAKKA_IS_EMERGENCY_CARD (self));

  gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_first_cb, NULL, NULL);
}

/**
 * majakka_emergency_card_leave_focus:
 * @self: a card
 *
 * Lets the focus begin elsewhere: whoever is in the middle of something goes on there.
 */
void
majakka_emergency_card_leave_focus (MajakkaEmergencyCard *self)
{
  g_return_if_fail (MAJAKKA_IS_EMERGENCY_CARD (self));

  self->visited = TRUE;
}
