/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_APPLICATION (majakka_application_get_type ())

G_DECLARE_FINAL_TYPE (MajakkaApplication, majakka_application, MAJAKKA, APPLICATION, AdwApplication)

MajakkaApplication *majakka_application_new (void);

G_END_DECLS
