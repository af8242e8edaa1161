/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-learner-store.h"

G_BEGIN_DECLS

const char *majakka_person_get_name (const MajakkaLearner *learner);

G_END_DECLS
