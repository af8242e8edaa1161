/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-contact-list.h"

#include "majakka-contact-card.h"
#include "majakka-title-text.h"

struct _MajakkaContactList
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (MajakkaContactList, majakka_contact_list, GTK_TYPE_BOX)

static void
majakka_contact_list_class_init (MajakkaContactListClass *klass G_GNUC_UNUSED)
{
}

static void
majakka_contact_list_init (MajakkaContactList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
}

static GtkWidget *
create_heading (const char *words)
{
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", words,
                    "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0f, NULL);

  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "contact-kind");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 3, -1);

  return label;
}

/**
 * majakka_contact_list_show:
 * @self: a list
 * @context: the context
 * @entries: (element-type MajakkaHelpEntry): the contacts, those of a kind together
 */
void
majakka_contact_list_show (MajakkaContactList *self,
                           MajakkaContext *context,
                           const GPtrArray *entries)
{
  GtkWidget *child;
  const MajakkaHelpEntry *before = NULL;

  g_return_if_fail (MAJAKKA_IS_CONTACT_LIST (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (entries != NULL);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);

  for (guint i = 0; i < entries->len; i++)
    {
      const MajakkaHelpEntry *entry = g_ptr_array_index (entries, i);

      if (before == NULL || before->kind != entry->kind)
        {
          GtkWidget *heading = create_heading ("");

          majakka_title_text_show (heading, context,
                                   majakka_help_directory_get_kind_title (
                                       majakka_context_get_directory (context), entry->kind),
                                   NULL);
          gtk_box_append (GTK_BOX (self), heading);
        }
      gtk_box_append (GTK_BOX (self), majakka_contact_card_new (context, entry));
      before = entry;
    }
}

/**
 * majakka_contact_list_choose:
 * @entries: (element-type MajakkaHelpEntry): contacts
 * @hidden_kinds: a bit (1 << kind) for each kind that is shown elsewhere
 *
 * Returns: (transfer container) (element-type MajakkaHelpEntry): the others, in the same order
 */
GPtrArray *
majakka_contact_list_choose (const GPtrArray *entries, guint hidden_kinds)
{
  GPtrArray *chosen;

  g_return_val_if_fail (entries != NULL, NULL);

  chosen = g_ptr_array_new ();
  for (guint i = 0; i < entries->len; i++)
    {
      const MajakkaHelpEntry *entry = g_ptr_array_index (entries, i);

      if ((hidden_kinds & (1u << entry->kind)) == 0)
        g_ptr_array_add (chosen, (gpointer) entry);
    }

  return chosen;
}
