/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson.h"

G_BEGIN_DECLS

/* What the parts of the reader hand to each other. */

gboolean majakka_lesson_validate (const MajakkaXmlDocument *document,
                                  const char *root,
                                  gboolean head,
                                  MajakkaFaults *faults);

GPtrArray *majakka_sources_new (void);
void majakka_sources_build (GPtrArray *sources, const MajakkaXmlNode *element);

MajakkaLesson *majakka_lesson_build (const MajakkaXmlDocument *document);

MajakkaBlock *majakka_block_build (const MajakkaXmlNode *element);
MajakkaQuestion *majakka_question_build (const MajakkaXmlNode *element);

/* Small readers that all builders use. Each takes an element that may lack what is asked for. */
char *majakka_build_attribute (const MajakkaXmlNode *element, const char *name);
GStrv majakka_build_words (const MajakkaXmlNode *element, const char *name);
guint majakka_build_number (const MajakkaXmlNode *element, const char *name);
gboolean majakka_build_flag (const MajakkaXmlNode *element, const char *name);
void majakka_build_child (const MajakkaXmlNode *element, const char *name, MajakkaMessage *message);
GPtrArray *majakka_build_paragraphs (const MajakkaXmlNode *element);

G_END_DECLS
