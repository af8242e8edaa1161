/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What other rooms include: where to report and whom to call, what to do, and what to
 * agree on before. */

#pragma once

#include "majakka-agreement-ideas.h"
#include "majakka-agreement.h"
#include "majakka-help-checker.h"
#include "majakka-help-directory.h"
#include "majakka-help-entry.h"
#include "majakka-help-phone.h"
#include "majakka-help-plans.h"
