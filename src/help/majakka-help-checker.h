/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-xml.h"

G_BEGIN_DECLS

gboolean majakka_help_check (const char *directory_path,
                             const char *plans_path,
                             const char *agreement_path,
                             const char *released_path,
                             MajakkaFaults *faults);

const MajakkaFaultTag *majakka_help_get_fault_tags (guint *n_tags);

G_END_DECLS
