/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What other rooms include: questions as other programs write them. */

#pragma once

#include "majakka-exchange-draft.h"
#include "majakka-exchange-reader.h"
#include "majakka-exchange-set.h"
#include "majakka-exchange-writer.h"
