/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-phone.h"

#include <string.h>

/**
 * majakka_help_phone_is_valid:
 * @phone: a number as it is printed
 *
 * Returns: whether @phone is made of digits, single spaces and hyphens, with at most a plus in front
 */
gboolean
majakka_help_phone_is_valid (const char *phone)
{
  gboolean after_digit = FALSE;

  g_return_val_if_fail (phone != NULL, FALSE);

  if (*phone == '+')
    phone++;
  for (; *phone != '\0'; phone++)
    {
      gboolean digit = g_ascii_isdigit (*phone);

      if (!digit && (!after_digit || strchr (" -", *phone) == NULL))
        return FALSE;
      after_digit = digit;
    }

  return after_digit;
}

/**
 * majakka_help_phone_to_spoken:
 * @phone: a number as it is printed
 *
 * Puts a number into the form that a speech voice reads digit by digit, with a short rest between
 * its groups: "116 111" becomes "1 1 6, 1 1 1", not "one hundred and sixteen ...".
 *
 * Returns: (transfer full): the number for the speech voice
 */
char *
majakka_help_phone_to_spoken (const char *phone)
{
  GString *out;
  gboolean rest = FALSE;

  g_return_val_if_fail (phone != NULL, NULL);

  out = g_string_new (NULL);
  for (const char *p = phone; *p != '\0'; p++)
    {
      if (!g_ascii_isdigit (*p) && *p != '+')
        {
          rest = TRUE;
          continue;
        }
      if (out->len > 0)
        g_string_append (out, rest ? ", " : " ");
      g_string_append_c (out, *p);
      rest = FALSE;
    }

  return g_string_free (out, FALSE);
}

/**
 * majakka_help_phone_to_tel:
 * @phone: a number as it is printed
 *
 * Returns: (transfer full): the digits, with the plus if there is one, as a telephone takes them
 */
char *
majakka_help_phone_to_tel (const char *phone)
{
  GString *out;

  g_return_val_if_fail (phone != NULL, NULL);

  out = g_string_new (NULL);
  for (const char *p = phone; *p != '\0'; p++)
    if (g_ascii_isdigit (*p) || (*p == '+' && out->len == 0))
      g_string_append_c (out, *p);

  return g_string_free (out, FALSE);
}
