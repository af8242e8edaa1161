/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-glossary-row.h"

#include "majakka-lesson-links.h"
#include "majakka-message-label.h"

struct _MajakkaGlossaryRow
{
  GtkListBoxRow parent_instance;

  /* template widgets */
  GtkBox *box;

  /* owned */
  MajakkaContext *context;
  char *id;
  char *folded;
  char *key;

  gboolean has_lessons;
};

G_DEFINE_FINAL_TYPE (MajakkaGlossaryRow, majakka_glossary_row, GTK_TYPE_LIST_BOX_ROW)

static void
majakka_glossary_row_finalize (GObject *object)
{
  MajakkaGlossaryRow *self = MAJAKKA_GLOSSARY_ROW (object);

  g_clear_object (&self->context);
  g_free (self->id);
  g_free (self->folded);
  g_free (self->key);

  G_OBJECT_CLASS (majakka_glossary_row_parent_class)->finalize (object);
}

static void
majakka_glossary_row_class_init (MajakkaGlossaryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_glossary_row_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lookup/majakka-glossary-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaGlossaryRow, box);
}

static void
majakka_glossary_row_init (MajakkaGlossaryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
take_words (MajakkaGlossaryRow *self, const MajakkaGlossaryEntry *entry)
{
  MajakkaTranslator *translator = majakka_context_get_translator (self->context);
  g_autofree char *name = majakka_translator_plain (translator, &entry->name);
  g_autofree char *definition = majakka_translator_plain (translator, &entry->definition);
  g_autofree char *words = g_strconcat (name, "\n", definition, NULL);

  self->folded = majakka_fold (words);
  self->key = majakka_collation_key (name, majakka_language_get_current ()->code);
}

/**
 * majakka_glossary_row_new:
 * @context: the context
 * @entry: a word and what it means; not kept
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
majakka_glossary_row_new (MajakkaContext *context, const MajakkaGlossaryEntry *entry)
{
  MajakkaGlossaryRow *self;
  GtkWidget *name, *definition;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (entry != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_GLOSSARY_ROW, NULL);
  self->context = g_object_ref (context);
  self->id = g_strdup (entry->id);
  take_words (self, entry);
  name = majakka_message_label_new (context, /* sources= */ NULL, &entry->name);
  definition = majakka_message_label_new (context, /* sources= */ NULL, &entry->definition);
  gtk_widget_add_css_class (name, "heading");
  gtk_box_append (self->box, name);
  gtk_box_append (self->box, definition);
  gtk_accessible_update_relation (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
      majakka_message_label_get_label (MAJAKKA_MESSAGE_LABEL (name)),
      majakka_message_label_get_label (MAJAKKA_MESSAGE_LABEL (definition)), NULL, -1);

  return GTK_WIDGET (self);
}

/**
 * majakka_glossary_row_get_id:
 * @self: a row
 *
 * Returns: (transfer none): the id of its entry
 */
const char *
majakka_glossary_row_get_id (MajakkaGlossaryRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_GLOSSARY_ROW (self), NULL);

  return self->id;
}

/**
 * majakka_glossary_row_get_folded:
 * @self: a row
 *
 * Returns: (transfer none): what it can be found by, of majakka_fold()
 */
const char *
majakka_glossary_row_get_folded (MajakkaGlossaryRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_GLOSSARY_ROW (self), NULL);

  return self->folded;
}

/**
 * majakka_glossary_row_get_key:
 * @self: a row
 *
 * Returns: (transfer none): what it is sorted by, of majakka_collation_key()
 */
const char *
majakka_glossary_row_get_key (MajakkaGlossaryRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_GLOSSARY_ROW (self), NULL);

  return self->key;
}

/**
 * majakka_glossary_row_set_lessons:
 * @self: a row
 * @lessons: (nullable) (element-type MajakkaCatalogueEntry): the lessons that use the word
 *
 * Says so below the definition. To be called once.
 */
void
majakka_glossary_row_set_lessons (MajakkaGlossaryRow *self, const GPtrArray *lessons)
{
  GtkWidget *links;

  g_return_if_fail (MAJAKKA_IS_GLOSSARY_ROW (self));
  g_return_if_fail (!self->has_lessons);

  self->has_lessons = TRUE;
  links = majakka_lesson_links_new (self->context, lessons, /* in_signs= */ FALSE);
  if (links != NULL)
    gtk_box_append (self->box, links);
}
