/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-document-writer-private.h"

G_BEGIN_DECLS

const MajakkaHelpCountry *majakka_writer_find_country (const MajakkaDocumentWriter *self);
void majakka_writer_add_emergency (const MajakkaDocumentWriter *self,
                                   const MajakkaHelpCountry *country,
                                   gboolean short_form);
void majakka_writer_add_numbers (const MajakkaDocumentWriter *self);

G_END_DECLS
