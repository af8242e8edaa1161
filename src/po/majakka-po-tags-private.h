/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-fault.h"

G_BEGIN_DECLS

typedef enum
{
  PO_TAG_SYNTAX,
  PO_TAG_CUT_OFF,
  PO_TAG_CHARACTER,
  PO_TAG_TEXT_LONG,
  PO_TAG_TOO_MANY,
  PO_TAG_TWICE,
  PO_TAG_HEADER,
  PO_TAG_PLURAL_RULE,
  PO_TAG_PLURAL_FORMS,
  N_PO_TAGS,
} PoTag;

extern const MajakkaFaultTag majakka_po_tags[N_PO_TAGS];

G_END_DECLS
