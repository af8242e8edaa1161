/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What other rooms include: reading a file that may be hostile. */

#pragma once

#include "majakka-fault.h"
#include "majakka-xml-node.h"
#include "majakka-xml-reader.h"
