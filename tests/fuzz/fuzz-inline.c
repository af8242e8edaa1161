/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whatever a translator wrote, it is understood or refused; what is understood can be shown. */

#include "majakka-text.h"

#include "fuzz.h"

#include <string.h>

static char *
label (const char *ref, gpointer user_data G_GNUC_UNUSED)
{
  return g_strdup (ref);
}

/* GMarkup is as strict as Pango about what is escaped. */
static void
check_markup (const char *pango)
{
  const GMarkupParser parser = { NULL };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, NULL, NULL);
  g_autofree char *wrapped = g_strconcat ("<markup>", pango, "</markup>", NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, wrapped, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *markup = g_strndup ((const char *) data, size);
  g_autofree char *reason = NULL;
  g_autoptr (MajakkaInline) parsed = majakka_inline_parse (markup, &reason);
  g_autofree char *plain = NULL;
  g_autofree char *pango = NULL;

  if (parsed == NULL)
    {
      g_assert_nonnull (reason);
      return 0;
    }

  g_assert_null (reason);
  g_assert_true (majakka_inline_same_references (parsed, parsed));
  plain = majakka_inline_to_plain (parsed);
  g_assert_true (g_utf8_validate (plain, -1, NULL));
  pango = majakka_inline_to_pango (parsed, label, NULL);
  check_markup (pango);

  return 0;
}
