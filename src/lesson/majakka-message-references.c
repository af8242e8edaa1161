/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-message-references.h"

#include <string.h>

/**
 * majakka_message_foreach_reference:
 * @message: a message that is set
 * @func: (scope call): what to do with each reference
 * @user_data: for @func
 *
 * Finds the references of a message. Its source is written by us, so it needs no parser: what begins
 * like an element of these is one.
 */
void
majakka_message_foreach_reference (const MajakkaMessage *message,
                                   MajakkaReferenceFunc func,
                                   gpointer user_data)
{
  static const char *const elements[] = { "term", "cite", "see" };
  const char *open;

  g_return_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message));

  open = message->source;
  while ((open = strchr (open, '<')) != NULL)
    {
      const char *end = strchr (++open, '>');
      const char *ref = strstr (open, " ref=\"");

      if (end == NULL || ref == NULL)
        return;
      for (guint i = 0; ref < end && i < G_N_ELEMENTS (elements); i++)
        if (g_str_has_prefix (open, elements[i]) && open[strlen (elements[i])] == ' ')
          {
            const char *value = ref + strlen (" ref=\"");
            g_autofree char *id = g_strndup (value, strcspn (value, "\""));

            func (elements[i], id, user_data);
          }
    }
}
