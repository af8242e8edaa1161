/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PHONE_NUMBER (majakka_phone_number_get_type ())

/**
 * MajakkaPhoneNumber:
 *
 * A telephone number with a button that copies it. The number is never broken or cut: where there is
 * no room for both side by side the button goes below, and where even that does not do the number is
 * drawn smaller. Nothing is ever dialled.
 */
G_DECLARE_FINAL_TYPE (MajakkaPhoneNumber, majakka_phone_number, MAJAKKA, PHONE_NUMBER, GtkWidget)

/** MajakkaPhoneSize: how loud the number is. The emergency number is the only red of the program. */
typedef enum
{
  MAJAKKA_PHONE_SMALL,
  MAJAKKA_PHONE_LARGE,
  MAJAKKA_PHONE_EMERGENCY,
} MajakkaPhoneSize;

GtkWidget *majakka_phone_number_new (const char *number, MajakkaPhoneSize size);
const char *majakka_phone_number_get_number (MajakkaPhoneNumber *self);
void majakka_phone_number_focus_copy (MajakkaPhoneNumber *self);

G_END_DECLS
