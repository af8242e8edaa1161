/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-exchange-intake-private.h"

#include <glib/gi18n-lib.h>

const MajakkaFaultTag majakka_exchange_tags[N_EXCHANGE_TAGS] = {
  [EXCHANGE_TAG_UNREADABLE] = { "exchange-unreadable", MAJAKKA_SEVERITY_ERROR,
                                N_ ("The file holds questions as GIFT or as Moodle XML."),
                                N_ ("Export the questions again, as GIFT or as Moodle XML.") },
  [EXCHANGE_TAG_LEFT_OUT] = { "exchange-left-out", MAJAKKA_SEVERITY_WARNING,
                              N_ ("The file holds what a lesson has a place for."),
                              N_ ("Look at the draft, and write what is missing by hand.") },
};
