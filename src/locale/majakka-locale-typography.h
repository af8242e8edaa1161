/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MajakkaLocaleSignKind:
 * @MAJAKKA_LOCALE_SIGN_QUOTE: about quotation marks
 * @MAJAKKA_LOCALE_SIGN_SIGN: about dashes, apostrophes and dots
 * @MAJAKKA_LOCALE_SIGN_SPACE: about spaces
 */
typedef enum
{
  MAJAKKA_LOCALE_SIGN_QUOTE,
  MAJAKKA_LOCALE_SIGN_SIGN,
  MAJAKKA_LOCALE_SIGN_SPACE,
} MajakkaLocaleSignKind;

/**
 * MajakkaLocaleSignRule:
 * @languages: which languages it is for, with a space between them; "*" for all
 * @kind: what it is about
 * @wrong: an expression that finds the wrong place; NULL when @pairs says it
 * @pairs: (nullable): marks that open and close, two by two, the outermost first
 * @about: what is asked, without a full stop, marked for translation
 * @marks: (nullable): the signs that are asked for
 * @bad: a text that breaks the rule
 * @good: one that keeps it
 *
 * A rule of how a language is set. A test tries each on its two texts.
 */
typedef struct
{
  const char *languages;
  MajakkaLocaleSignKind kind;
  const char *wrong;
  const char *pairs;
  const char *about;
  const char *marks;
  const char *bad;
  const char *good;
} MajakkaLocaleSignRule;

const MajakkaLocaleSignRule *majakka_locale_get_sign_rules (guint *n_rules);
gboolean majakka_locale_sign_rule_is_for (const MajakkaLocaleSignRule *self, const char *language);
const char *majakka_locale_sign_rule_find (const MajakkaLocaleSignRule *self, const char *seen);

G_END_DECLS
