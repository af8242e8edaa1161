/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-age-words.h"
#include "majakka-avoided-words.h"
#include "majakka-date.h"
#include "majakka-fold.h"
#include "majakka-inline.h"
#include "majakka-language.h"
#include "majakka-message.h"
#include "majakka-readability.h"
#include "majakka-translator.h"
