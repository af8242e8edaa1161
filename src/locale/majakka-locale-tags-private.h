/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-fault.h"

G_BEGIN_DECLS

/* The kinds of fault of this room. The table is in majakka-locale-tags.c. */
typedef enum
{
  LOCALE_TAG_LANGUAGE,
  LOCALE_TAG_MARKUP,
  LOCALE_TAG_LINK,
  LOCALE_TAG_PLACEHOLDER,
  LOCALE_TAG_PLURAL_MISSING,
  LOCALE_TAG_PLURAL_RULE,
  LOCALE_TAG_QUOTE,
  LOCALE_TAG_SIGN,
  LOCALE_TAG_SPACE,
  LOCALE_TAG_EDGE,
  LOCALE_TAG_END,
  LOCALE_TAG_NUMBER,
  LOCALE_TAG_DIRECTION,
  LOCALE_TAG_MNEMONIC,
  LOCALE_TAG_LONG,
  LOCALE_TAG_CONTROL,
  LOCALE_TAG_TERM,
  LOCALE_TAG_NAME,
  LOCALE_TAG_SAME,
  LOCALE_TAG_AVOIDED,
  N_LOCALE_TAGS,
} LocaleTag;

extern const MajakkaFaultTag majakka_locale_tags[N_LOCALE_TAGS];

G_END_DECLS
