/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-translate-mode.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_TRANSLATION_DETAILS (majakka_translation_details_get_type ())

/**
 * MajakkaTranslationDetails:
 *
 * What a translator wants to know of one text: its source, its translation, what is wrong with that, the comments, and
 * where it stands in the catalogue.
 */
G_DECLARE_FINAL_TYPE (MajakkaTranslationDetails,
                      majakka_translation_details,
                      MAJAKKA,
                      TRANSLATION_DETAILS,
                      GtkWidget)

void majakka_translation_details_show (MajakkaTranslationDetails *self,
                                       MajakkaTranslationFile *file,
                                       const MajakkaMessage *message,
                                       gboolean belongs,
                                       gboolean on_screen);

G_END_DECLS
