/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-document-writer-private.h"

G_BEGIN_DECLS

void majakka_session_writer_begin (MajakkaDocumentWriter *self,
                                   const MajakkaSessionPlan *plan,
                                   const char *title,
                                   GPtrArray *questions);

G_END_DECLS
