/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-agreements-page.h"

#include "majakka-ask.h"
#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#define WRITING "majakka-writing"
#define REMOVAL "majakka-agreement-removal"

struct _MajakkaAgreementsPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *new_button;
  GtkWidget *kept;
  GtkListBox *list;

  /* owned */
  MajakkaContext *context;
};

G_DEFINE_FINAL_TYPE (MajakkaAgreementsPage, majakka_agreements_page, GTK_TYPE_WIDGET)

/* What is to be deleted when the answer is yes; it lives on the window that asks. */
typedef struct
{
  GtkWindow *window;
  MajakkaContext *context;
  gint64 writing;
} Removal;

static void
removal_free (gpointer data)
{
  Removal *removal = data;

  g_object_unref (removal->context);
  g_free (removal);
}

static void
delete_cb (gpointer user_data)
{
  Removal *removal = user_data;
  MajakkaLearnerStore *store = majakka_context_get_store (removal->context);
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  if (majakka_learner_store_delete_writing (store, removal->writing, &error))
    return;

  majakka_store_error_describe (error, majakka_learner_store_get_path (store), &title, &body);
  majakka_tell (removal->window, title, body);
}

static gint64
get_writing (GtkWidget *widget)
{
  const char *id = g_object_get_data (G_OBJECT (widget), WRITING);

  return g_ascii_strtoll (id, NULL, 10);
}

static void
ask_delete_cb (MajakkaAgreementsPage *self, GtkWidget *button)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  Removal *removal;

  if (!GTK_IS_WINDOW (root))
    return;

  removal = g_new0 (Removal, 1);
  removal->window = GTK_WINDOW (root);
  removal->context = g_object_ref (self->context);
  removal->writing = get_writing (button);
  g_object_set_data_full (G_OBJECT (root), REMOVAL, removal, removal_free);
  majakka_ask (GTK_WINDOW (root), _ ("Delete this agreement?"),
               _ ("It is deleted from this computer for good. What you printed stays yours."),
               _ ("_Delete"), TRUE, delete_cb, removal);
}

/* Returns: (transfer full): who made it, to tell one from another */
static char *
describe_names (const MajakkaAgreement *agreement)
{
  const char *children = agreement->names[MAJAKKA_AGREEMENT_CHILD];
  const char *adults = agreement->names[MAJAKKA_AGREEMENT_ADULT];

  if (*children != '\0')
    return g_strdup (children);

  return g_strdup (*adults != '\0' ? adults : _ ("Family agreement"));
}

static char *
describe_look (const MajakkaAgreement *agreement, const char *today)
{
  g_autofree char *day = NULL;

  if (agreement->look_again == NULL)
    {
      day = majakka_date_format (agreement->made);
      /* Translators: %s is the day on which a family agreement was begun */
      return g_strdup_printf (_ ("Begun on %s"), day);
    }
  if (strcmp (agreement->look_again, today) <= 0)
    return g_strdup (_ ("Time to look at it again"));

  day = majakka_date_format (agreement->look_again);
  /* Translators: %s is a day */
  return g_strdup_printf (_ ("To look at again on %s"), day);
}

static char *
describe (const MajakkaAgreement *agreement)
{
  guint n = agreement->lines->len;
  g_autofree char *today = majakka_date_today ();
  g_autofree char *look = describe_look (agreement, today);
  g_autofree char *lines =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u line", "%u lines", n), n);

  if (agreement->age == NULL)
    return g_strjoin (" · ", lines, look, NULL);

  return g_strjoin (" · ", majakka_age_band_get_words (agreement->age), lines, look, NULL);
}

static GtkWidget *
create_delete_button (MajakkaAgreementsPage *self, const char *id, const char *title)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  /* Translators: %s are the names of those who made a family agreement */
  g_autofree char *words = g_strdup_printf (_ ("Delete “%s”"), title);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), WRITING, g_strdup (id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (ask_delete_cb), self, G_CONNECT_SWAPPED);

  return button;
}

/* One that cannot be read can still be deleted. */
static GtkWidget *
create_row (MajakkaAgreementsPage *self, const MajakkaWriting *writing)
{
  g_autoptr (MajakkaAgreement) agreement = majakka_agreement_from_json (writing->content, NULL);
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, writing->id);
  g_autofree char *title = agreement != NULL ? describe_names (agreement)
                                             : g_strdup (_ ("This agreement cannot be read"));
  g_autofree char *subtitle = agreement != NULL ? describe (agreement) : NULL;
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_delete_button (self, id, title));
  if (agreement != NULL)
    {
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-agreement");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", id);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                                 g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                               NULL));
    }

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
update (MajakkaAgreementsPage *self)
{
  g_autoptr (GPtrArray) writings = NULL;
  GtkWidget *child;

  /* Every change of an agreement that is open above this page comes by here. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  /* A row that has the focus goes away. */
  if (has_focus_inside (GTK_WIDGET (self->list)))
    gtk_widget_grab_focus (self->new_button);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  writings = majakka_learner_store_list_writings (majakka_context_get_store (self->context),
                                                  MAJAKKA_WRITING_AGREEMENT);
  for (guint i = 0; i < writings->len; i++)
    gtk_list_box_append (self->list, create_row (self, g_ptr_array_index (writings, i)));
  gtk_widget_set_visible (self->kept, writings->len > 0);
}

static void
majakka_agreements_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_agreements_page_parent_class)->map (widget);

  update (MAJAKKA_AGREEMENTS_PAGE (widget));
}

static void
majakka_agreements_page_dispose (GObject *object)
{
  MajakkaAgreementsPage *self = MAJAKKA_AGREEMENTS_PAGE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_agreements_page_parent_class)->dispose (object);
}

static void
majakka_agreements_page_class_init (MajakkaAgreementsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_agreements_page_dispose;
  widget_class->map = majakka_agreements_page_map;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/agreement/majakka-agreements-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementsPage, new_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementsPage, kept);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementsPage, list);
}

static void
majakka_agreements_page_init (MajakkaAgreementsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_agreements_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_agreements_page_new (MajakkaContext *context)
{
  MajakkaAgreementsPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_AGREEMENTS_PAGE, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (majakka_context_get_store (context), "changed", G_CALLBACK (update),
                           self, G_CONNECT_SWAPPED);
  majakka_focus_later (self->new_button);

  return GTK_WIDGET (self);
}
