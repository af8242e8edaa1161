/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-export.h"

G_BEGIN_DECLS

/* What the parts of a document are written with. */
typedef struct
{
  MajakkaDocumentBuilder *builder;
  const MajakkaExportSettings *settings;
  const GPtrArray *sources;    /* of MajakkaSource; NULL leaves citations out */
  const MajakkaLesson *lesson; /* NULL in what is no lesson */
  const char *picture_dir;     /* NULL for none */
  GPtrArray *questions;        /* of MajakkaQuestion, borrowed: those that were asked; their answers
                                 * come at the end */
  gboolean lettered; /* answers stand in the order, and with the letters, of the projector */
} MajakkaDocumentWriter;

char *majakka_writer_get_markup (const MajakkaDocumentWriter *self, const MajakkaMessage *message);
char *majakka_writer_get_plain (const MajakkaDocumentWriter *self, const MajakkaMessage *message);
void majakka_writer_add_message (const MajakkaDocumentWriter *self,
                                 MajakkaTextStyle style,
                                 const MajakkaMessage *message);
void majakka_writer_add_messages (const MajakkaDocumentWriter *self,
                                  MajakkaTextStyle style,
                                  const GPtrArray *messages);
void majakka_writer_add_item (const MajakkaDocumentWriter *self,
                              MajakkaTextStyle style,
                              MajakkaItemMark mark,
                              const MajakkaMessage *message);
void majakka_writer_add_numbered (const MajakkaDocumentWriter *self,
                                  MajakkaTextStyle style,
                                  guint number,
                                  const char *markup);
void majakka_writer_add_sources (const MajakkaDocumentWriter *self, const char *reviewed);

void majakka_writer_add_blocks (MajakkaDocumentWriter *self, const GPtrArray *blocks);
void majakka_writer_add_steps (const MajakkaDocumentWriter *self, const GPtrArray *items);
void majakka_writer_add_dos (const MajakkaDocumentWriter *self, const GPtrArray *items);
void majakka_writer_add_starters (const MajakkaDocumentWriter *self, const GPtrArray *items);
void majakka_writer_add_checklist (const MajakkaDocumentWriter *self, const MajakkaBlock *block);
void majakka_writer_add_scenario (const MajakkaDocumentWriter *self, const MajakkaBlock *block);
void majakka_writer_add_conversation (const MajakkaDocumentWriter *self, const GPtrArray *messages);
void majakka_writer_add_question (MajakkaDocumentWriter *self, const MajakkaQuestion *question);
void majakka_writer_add_answers (const MajakkaDocumentWriter *self);

G_END_DECLS
