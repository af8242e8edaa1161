/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-arrangement.h"
#include "majakka-context.h"
#include "majakka-document.h"

G_BEGIN_DECLS

GStrv majakka_session_papers_list (const MajakkaDeck *deck);
MajakkaDocument *
majakka_session_papers_create (MajakkaContext *context, const MajakkaDeck *deck, guint paper);

G_END_DECLS
