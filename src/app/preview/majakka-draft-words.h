/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-draft.h"

G_BEGIN_DECLS

const char *majakka_draft_words_get_icon (const MajakkaFault *fault);
char *majakka_draft_words_describe_line (const MajakkaFault *fault);
char *majakka_draft_words_count (const MajakkaFaults *faults);
char *majakka_draft_words_describe_fault (const MajakkaFault *fault);

G_END_DECLS
