/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-packs-page.h"

#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-pack-shelf.h"
#include "majakka-pack-words.h"
#include "majakka-title-text.h"
#include "majakka-words-row.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaPacksPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *add_button;
  GtkWidget *installed;
  GtkListBox *list;

  /* owned */
  MajakkaContext *context;
};

G_DEFINE_FINAL_TYPE (MajakkaPacksPage, majakka_packs_page, GTK_TYPE_WIDGET)

static guint
count_lessons (MajakkaPacksPage *self, const char *id)
{
  GListModel *catalogue = G_LIST_MODEL (majakka_context_get_catalogue (self->context));
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (catalogue, i);
      const MajakkaPackManifest *pack = majakka_catalogue_entry_get_pack (entry);

      if (pack != NULL && g_str_equal (pack->id, id) &&
          majakka_catalogue_entry_get_head (entry) != NULL)
        count++;
    }

  return count;
}

static char *
describe (MajakkaPacksPage *self, const MajakkaPackManifest *pack)
{
  guint n = count_lessons (self, pack->id);
  g_autofree char *lessons =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u lesson", "%u lessons", n), n);
  /* Translators: of a lesson pack: %s is the name of a person or an organisation */
  g_autofree char *author = g_strdup_printf (_ ("Made by %s"), pack->author);
  /* Translators: %s is the version of a lesson pack, as in 1.2 */
  g_autofree char *version = g_strdup_printf (_ ("Version %s"), pack->version);

  return g_strjoin (" · ", author, version, lessons, NULL);
}

static GtkWidget *
create_remove_button (const MajakkaPackManifest *pack, const char *title)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  /* Translators: %s is the title of a lesson pack */
  g_autofree char *words = g_strdup_printf (_ ("Remove “%s”"), title);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.remove-pack");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", pack->id);

  return button;
}

static GtkWidget *
create_row (MajakkaPacksPage *self, const MajakkaPackManifest *pack)
{
  g_autofree char *title = majakka_title_text_dup_plain (self->context, &pack->title);
  g_autofree char *subtitle = describe (self, pack);
  GtkWidget *row = majakka_words_row_new ("", subtitle);

  majakka_title_text_show (row, self->context, &pack->title, NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_remove_button (pack, title));

  return row;
}

static gboolean
has_focus_inside (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

static void
update (MajakkaPacksPage *self)
{
  g_autoptr (GPtrArray) packs = NULL;
  GtkWidget *child;

  /* A row that has the focus goes away. */
  if (has_focus_inside (GTK_WIDGET (self->list)))
    gtk_widget_grab_focus (self->add_button);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  packs = majakka_pack_shelf_list (majakka_context_get_pack_directory (self->context));
  for (guint i = 0; i < packs->len; i++)
    gtk_list_box_append (self->list, create_row (self, g_ptr_array_index (packs, i)));
  gtk_widget_set_visible (self->installed, packs->len > 0);
}

static void
majakka_packs_page_dispose (GObject *object)
{
  MajakkaPacksPage *self = MAJAKKA_PACKS_PAGE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_packs_page_parent_class)->dispose (object);
}

static void
majakka_packs_page_class_init (MajakkaPacksPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_packs_page_dispose;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/packs/majakka-packs-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPacksPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPacksPage, installed);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPacksPage, list);
}

static void
majakka_packs_page_init (MajakkaPacksPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_packs_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page; it follows what is installed and removed
 */
GtkWidget *
majakka_packs_page_new (MajakkaContext *context)
{
  MajakkaPacksPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_PACKS_PAGE, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (majakka_context_get_catalogue (context), "items-changed",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "words-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  majakka_focus_later (self->add_button);

  return GTK_WIDGET (self);
}
