/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-session-plan.h"

#include "majakka-lesson-private.h"

#define ROOT "session"

static void
take_parts (MajakkaSessionPlan *self)
{
  guint minutes = 0;

  for (guint i = 0; i < self->lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (self->lesson->sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          MajakkaBlock *block = g_ptr_array_index (section->blocks, j);

          if (block->kind != MAJAKKA_BLOCK_PART)
            continue;
          g_ptr_array_add (self->parts, block);
          minutes += block->minutes;
        }
    }
  self->lesson->minutes = minutes;
}

static MajakkaSessionPlan *
read_document (MajakkaXmlDocument *document, MajakkaFaults *faults)
{
  MajakkaSessionPlan *self;

  if (document == NULL || !majakka_lesson_validate (document, ROOT, FALSE, faults))
    return NULL;

  self = g_atomic_rc_box_new0 (MajakkaSessionPlan);
  self->lesson = majakka_lesson_build (document);
  self->prepare = majakka_lesson_find_section (self->lesson, "prepare");
  self->ground_rules = majakka_lesson_find_section (self->lesson, "ground-rules");
  self->if_told = majakka_lesson_find_section (self->lesson, "if-told");
  self->letter = majakka_lesson_find_section (self->lesson, "letter");
  self->parts = g_ptr_array_new ();
  take_parts (self);

  return self;
}

/**
 * majakka_session_plan_read_file:
 * @path: a file
 * @faults: where faults go
 *
 * Reads a session plan. What is built in spite of faults is for the checker; it is not to be used when
 * majakka_faults_first_error() finds an error.
 *
 * Returns: (transfer full) (nullable): the plan; NULL when the file is none
 */
MajakkaSessionPlan *
majakka_session_plan_read_file (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_file (path, &majakka_xml_default_limits, faults);

  return read_document (document, faults);
}

/**
 * majakka_session_plan_read_memory:
 * @data: the bytes of a file
 * @length: how many
 * @file: its name, for messages
 * @faults: where faults go
 *
 * Reads a session plan from memory, as majakka_session_plan_read_file() does.
 *
 * Returns: (transfer full) (nullable): the plan; NULL when it is none
 */
MajakkaSessionPlan *
majakka_session_plan_read_memory (const char *data,
                                  gsize length,
                                  const char *file,
                                  MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (data != NULL || length == 0, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_memory (data, length, file, &majakka_xml_default_limits, faults);

  return read_document (document, faults);
}

/**
 * majakka_session_plan_ref:
 * @self: a session plan
 *
 * Returns: (transfer full): @self
 */
MajakkaSessionPlan *
majakka_session_plan_ref (MajakkaSessionPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
plan_clear (MajakkaSessionPlan *self)
{
  g_ptr_array_unref (self->parts);
  majakka_lesson_unref (self->lesson);
}

/**
 * majakka_session_plan_unref:
 * @self: (transfer full): a session plan
 */
void
majakka_session_plan_unref (MajakkaSessionPlan *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, (GDestroyNotify) plan_clear);
}

/**
 * majakka_session_plan_is_file:
 * @path: a file
 *
 * Looks at the first element only.
 *
 * Returns: whether the file means to be a session plan, good or not
 */
gboolean
majakka_session_plan_is_file (const char *path)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  document = majakka_xml_read_head (path, "title", &majakka_xml_default_limits, faults);

  return document != NULL && majakka_xml_node_is (majakka_xml_document_get_root (document), ROOT);
}
