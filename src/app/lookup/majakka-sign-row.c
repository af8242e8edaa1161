/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-sign-row.h"

#include "majakka-accessible.h"
#include "majakka-message-label.h"
#include "majakka-shown-message.h"
#include "majakka-translation-words.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSignRow
{
  MajakkaDisclosureRow parent_instance;

  /* owned */
  MajakkaContext *context;
  MajakkaSigns *signs;
  char *folded;

  /* borrowed from the signs */
  const MajakkaSignEntry *entry;
};

G_DEFINE_FINAL_TYPE (MajakkaSignRow, majakka_sign_row, MAJAKKA_TYPE_DISCLOSURE_ROW)

static void
add_part (MajakkaSignRow *self, const char *heading, const MajakkaMessage *message)
{
  GtkWidget *part = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                  "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 4, NULL);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", heading, "xalign", 0.0, "wrap", TRUE, NULL);
  GtkWidget *words = majakka_message_label_new (self->context, self->signs->sources, message);

  gtk_widget_add_css_class (title, "block-title");
  gtk_widget_add_css_class (words, "reading");
  gtk_box_append (GTK_BOX (part), title);
  gtk_box_append (GTK_BOX (part), words);
  majakka_accessible_set_labelled_by (part, title);
  gtk_box_append (majakka_disclosure_row_get_body (MAJAKKA_DISCLOSURE_ROW (self)), part);
}

/* Its words may take two lines where they are large. */
static GtkWidget *
create_help_button (void)
{
  GtkWidget *words = g_object_new (GTK_TYPE_LABEL, "label", _ ("Get help"), "wrap", TRUE, NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "child", words, "halign", GTK_ALIGN_START,
                                    "action-name", "win.help", NULL);

  gtk_widget_add_css_class (button, "tall");
  gtk_widget_add_css_class (button, "next");
  majakka_accessible_set_labelled_by (button, words);

  return button;
}

static void
majakka_sign_row_opened (MajakkaDisclosureRow *row)
{
  MajakkaSignRow *self = MAJAKKA_SIGN_ROW (row);
  GtkBox *body = majakka_disclosure_row_get_body (row);

  if (gtk_widget_get_first_child (GTK_WIDGET (body)) != NULL)
    return;

  gtk_box_set_spacing (body, 14);
  add_part (self, _ ("What it may mean"), &self->entry->may_mean);
  add_part (self, _ ("What else it can be"), &self->entry->may_be_else);
  add_part (self, _ ("What to do first"), &self->entry->do_first);
  if (self->entry->urgent)
    gtk_box_append (body, create_help_button ());
}

static void
majakka_sign_row_finalize (GObject *object)
{
  MajakkaSignRow *self = MAJAKKA_SIGN_ROW (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->signs, majakka_signs_unref);
  g_free (self->folded);

  G_OBJECT_CLASS (majakka_sign_row_parent_class)->finalize (object);
}

static void
majakka_sign_row_class_init (MajakkaSignRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = majakka_sign_row_finalize;
  MAJAKKA_DISCLOSURE_ROW_CLASS (klass)->opened = majakka_sign_row_opened;
}

static void
majakka_sign_row_init (MajakkaSignRow *self G_GNUC_UNUSED)
{
}

/* Below the name: that it is urgent, and that it is not in the reader's language. */
static void
show_subtitle (MajakkaSignRow *self, MajakkaTranslationState state)
{
  const char *urgent = self->entry->urgent ? _ ("Urgent: get help now") : NULL;
  const char *translation = majakka_translation_state_get_words (state);
  g_autofree char *words = g_strjoin ("\n", urgent != NULL ? urgent : translation,
                                      urgent != NULL ? translation : NULL, NULL);

  majakka_disclosure_row_set_subtitle (MAJAKKA_DISCLOSURE_ROW (self), words);
}

static void
show_name (gpointer data)
{
  MajakkaSignRow *self = data;
  MajakkaTranslationState state = MAJAKKA_TRANSLATION_SOURCE;
  g_autoptr (MajakkaInline) text = majakka_translator_look_up (
      majakka_context_get_translator (self->context), &self->entry->name, &state);
  g_autofree char *name = majakka_inline_to_plain (text);

  majakka_disclosure_row_set_title (MAJAKKA_DISCLOSURE_ROW (self), name);
  show_subtitle (self, state);
}

static void
show_icon (MajakkaSignRow *self)
{
  GtkImage *icon = majakka_disclosure_row_get_icon (MAJAKKA_DISCLOSURE_ROW (self));

  gtk_image_set_from_icon_name (icon, self->entry->urgent ? "majakka-warning-symbolic"
                                                          : "majakka-sign-symbolic");
  gtk_widget_set_visible (GTK_WIDGET (icon), TRUE);
  if (self->entry->urgent)
    gtk_widget_add_css_class (GTK_WIDGET (self), "urgent");
}

/* What the row can be found by: all that it says, closed or open. */
static char *
fold_words (MajakkaSignRow *self)
{
  MajakkaTranslator *translator = majakka_context_get_translator (self->context);
  const MajakkaMessage *messages[] = { &self->entry->name, &self->entry->may_mean,
                                       &self->entry->may_be_else, &self->entry->do_first };
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (messages); i++)
    {
      g_autofree char *text = majakka_translator_plain (translator, messages[i]);

      g_string_append_printf (words, "%s\n", text);
    }

  return majakka_fold (words->str);
}

/**
 * majakka_sign_row_new:
 * @context: the context
 * @signs: a table of signs
 * @position: which of them, from 0
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
majakka_sign_row_new (MajakkaContext *context, MajakkaSigns *signs, guint position)
{
  MajakkaSignRow *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (signs != NULL, NULL);
  g_return_val_if_fail (position < signs->entries->len, NULL);

  self = g_object_new (MAJAKKA_TYPE_SIGN_ROW, NULL);
  self->context = g_object_ref (context);
  self->signs = majakka_signs_ref (signs);
  self->entry = g_ptr_array_index (signs->entries, position);
  self->folded = fold_words (self);
  majakka_shown_message_set (GTK_WIDGET (self), majakka_context_get_translator (context),
                             &self->entry->name, show_name, self);
  show_name (self);
  show_icon (self);

  return GTK_WIDGET (self);
}

/**
 * majakka_sign_row_get_id:
 * @self: a row
 *
 * Returns: (transfer none): the id of the sign
 */
const char *
majakka_sign_row_get_id (MajakkaSignRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SIGN_ROW (self), NULL);

  return self->entry->id;
}

/**
 * majakka_sign_row_get_folded:
 * @self: a row
 *
 * Returns: (transfer none): what it can be found by, of majakka_fold()
 */
const char *
majakka_sign_row_get_folded (MajakkaSignRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SIGN_ROW (self), NULL);

  return self->folded;
}
