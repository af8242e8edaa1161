/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-printable.h"

G_BEGIN_DECLS

void majakka_print_ask (MajakkaPrintable *page);
GtkPrintOperation *majakka_print_create_operation (GtkWidget *page, MajakkaDocument *document);
void majakka_print_save (GtkWidget *page, MajakkaDocument *document, GFile *file);

G_END_DECLS
