/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-person-name.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_person_get_name:
 * @learner: a learner
 *
 * Returns: (transfer none): what to call them where they are one of several
 */
const char *
majakka_person_get_name (const MajakkaLearner *learner)
{
  g_return_val_if_fail (learner != NULL, NULL);

  if (learner->id == MAJAKKA_LEARNER_GUEST)
    return _ ("Shared computer");

  return *learner->name != '\0' ? learner->name : _ ("Without a name");
}
