/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-private.h"
#include "majakka-lesson-words-private.h"

static void
objective_free (MajakkaObjective *objective)
{
  g_free (objective->id);
  majakka_message_clear (&objective->text);
  g_free (objective);
}

static void
section_free (MajakkaSection *section)
{
  g_free (section->id);
  majakka_message_clear (&section->title);
  g_strfreev (section->teaches);
  g_ptr_array_unref (section->blocks);
  g_free (section);
}

static void
build_objectives (MajakkaLesson *self, const MajakkaXmlNode *element)
{
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      MajakkaObjective *objective = g_new0 (MajakkaObjective, 1);

      objective->id = majakka_build_attribute (child, "id");
      majakka_message_init_from_element (&objective->text, child);
      g_ptr_array_add (self->objectives, objective);
    }
}

/* What a session has once each. It is a page like a section, and called as its element is. */
static gboolean
is_page_of_session (const MajakkaXmlNode *element)
{
  static const char *const names[] = { "prepare", "ground-rules", "if-told", "letter", NULL };

  return g_strv_contains (names, element->name);
}

/* A part of a session is a page that holds itself as a block: it has more than a heading. */
static void
build_session_part (MajakkaLesson *self, const MajakkaXmlNode *element)
{
  MajakkaSection *section = g_new0 (MajakkaSection, 1);

  section->id = majakka_build_attribute (element, "id");
  section->teaches = g_new0 (char *, 1);
  section->line = element->line;
  section->column = element->column;
  section->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_block_free);
  g_ptr_array_add (section->blocks, majakka_block_build (element));
  g_ptr_array_add (self->sections, section);
}

static void
build_section (MajakkaLesson *self, const MajakkaXmlNode *element)
{
  MajakkaSection *section = g_new0 (MajakkaSection, 1);

  section->id = majakka_build_attribute (element, "id");
  if (section->id == NULL && is_page_of_session (element))
    section->id = g_strdup (element->name);
  section->teaches = majakka_build_words (element, "teaches");
  section->heavy = majakka_build_flag (element, "heavy");
  section->is_quiz = majakka_xml_node_is (element, "quiz");
  section->line = element->line;
  section->column = element->column;
  section->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_block_free);
  majakka_build_child (element, "title", &section->title);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      MajakkaBlock *block = majakka_block_build (child);

      if (block != NULL)
        g_ptr_array_add (section->blocks, block);
    }
  g_ptr_array_add (self->sections, section);
}

static void
build_picture (MajakkaLesson *self, const MajakkaXmlNode *element)
{
  g_free (self->picture);
  self->picture = majakka_build_attribute (element, "src");
  self->picture_line = element->line;
  self->picture_column = element->column;
  majakka_message_clear (&self->picture_alt);
  majakka_build_child (element, "alt", &self->picture_alt);
}

static void
build_part (MajakkaLesson *self, const MajakkaXmlNode *child)
{
  if (majakka_xml_node_is (child, "picture"))
    build_picture (self, child);
  else if (majakka_xml_node_is (child, "objectives"))
    build_objectives (self, child);
  else if (majakka_xml_node_is (child, "sources"))
    majakka_sources_build (self->sources, child);
  else if (majakka_xml_node_is (child, "part"))
    build_session_part (self, child);
  else if (majakka_xml_node_is (child, "section") || majakka_xml_node_is (child, "quiz") ||
           is_page_of_session (child))
    build_section (self, child);
}

static MajakkaAudience
build_audience (const MajakkaXmlNode *root, const char *attribute, const MajakkaWord *names)
{
  g_auto (GStrv) words = majakka_build_words (root, attribute);
  MajakkaAudience audience = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      int value = 0;

      majakka_words_find_value (names, words[i], &value);
      audience |= (MajakkaAudience) value;
    }

  return audience;
}

/* Returns the lesson, as far as @document has one. */
MajakkaLesson *
majakka_lesson_build (const MajakkaXmlDocument *document)
{
  const MajakkaXmlNode *root = majakka_xml_document_get_root (document);
  MajakkaLesson *self = g_atomic_rc_box_new0 (MajakkaLesson);

  self->id = majakka_build_attribute (root, "id");
  self->file = g_strdup (majakka_xml_document_get_file (document));
  self->line = root->line;
  self->column = root->column;
  self->language = majakka_build_attribute (root, "xml:lang");
  self->number = majakka_build_number (root, "number");
  self->minutes = majakka_build_number (root, "minutes");
  self->track = majakka_build_attribute (root, "track");
  self->audience = build_audience (root, "audience", majakka_audience_words) |
                   build_audience (root, "for", majakka_session_audience_words);
  self->ages = majakka_build_words (root, "ages");
  self->reviewed = majakka_build_attribute (root, "reviewed");
  self->objectives = g_ptr_array_new_with_free_func ((GDestroyNotify) objective_free);
  self->sources = majakka_sources_new ();
  self->sections = g_ptr_array_new_with_free_func ((GDestroyNotify) section_free);
  majakka_build_child (root, "title", &self->title);
  majakka_build_child (root, "summary", &self->summary);
  majakka_build_child (root, "content-note", &self->content_note);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (root); child != NULL;
       child = majakka_xml_node_next_element (child))
    build_part (self, child);

  return self;
}
