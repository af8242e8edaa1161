/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-text.h"

G_BEGIN_DECLS

/**
 * MajakkaReferenceFunc:
 * @element: "term", "cite" or "see"
 * @id: what it points to
 * @user_data: data of the caller
 */
typedef void (*MajakkaReferenceFunc) (const char *element, const char *id, gpointer user_data);

void majakka_message_foreach_reference (const MajakkaMessage *message,
                                        MajakkaReferenceFunc func,
                                        gpointer user_data);

G_END_DECLS
