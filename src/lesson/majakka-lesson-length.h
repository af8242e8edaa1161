/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson.h"

G_BEGIN_DECLS

guint majakka_section_count_words (const MajakkaSection *self, guint *read);

G_END_DECLS
