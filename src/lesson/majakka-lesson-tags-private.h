/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-fault.h"

G_BEGIN_DECLS

/* The kinds of fault of this room. The table is in majakka-lesson-tags.c; the tags that the
 * validator uses come first, then those of the checker. */
typedef enum
{
  TAG_NAMESPACE,
  TAG_NEWER,
  TAG_ELEMENT,
  TAG_ELEMENT_MISSING,
  TAG_ELEMENT_TWICE,
  TAG_ELEMENT_ORDER,
  TAG_TEXT_PLACE,
  TAG_TEXT_EMPTY,
  TAG_TEXT_LONG,
  TAG_TEXT_SPACE,
  TAG_ATTRIBUTE,
  TAG_ATTRIBUTE_MISSING,
  TAG_VALUE,
  TAG_ID_TWICE,
  N_TAGS,
} Tag;

extern const MajakkaFaultTag majakka_lesson_tags[N_TAGS];

G_END_DECLS
