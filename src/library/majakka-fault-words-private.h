/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-fault.h"

G_BEGIN_DECLS

char *majakka_library_describe_fault (const MajakkaFault *fault);
gboolean majakka_library_accept (const MajakkaFaults *faults, GError **error);

G_END_DECLS
