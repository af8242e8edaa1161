/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-ability.h"
#include "majakka-answer.h"
#include "majakka-mark.h"
#include "majakka-quiz-result.h"
#include "majakka-quiz-round.h"
#include "majakka-refresh-choice.h"
#include "majakka-refresh.h"
#include "majakka-response.h"
#include "majakka-shuffle.h"
