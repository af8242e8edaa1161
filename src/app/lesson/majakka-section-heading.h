/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SECTION_HEADING (majakka_section_heading_get_type ())

/**
 * MajakkaSectionHeading:
 *
 * "Part 3 of 6" and a title. It takes the focus when a page is turned, so that a screen reader reads
 * it and the keys scroll.
 */
G_DECLARE_FINAL_TYPE (MajakkaSectionHeading,
                      majakka_section_heading,
                      MAJAKKA,
                      SECTION_HEADING,
                      GtkWidget)

void majakka_section_heading_set_words (MajakkaSectionHeading *self,
                                        const char *part,
                                        const char *title);
void majakka_section_heading_set_language (MajakkaSectionHeading *self, const char *language);
void majakka_section_heading_show (MajakkaSectionHeading *self,
                                   MajakkaContext *context,
                                   const char *part,
                                   const MajakkaMessage *title);

G_END_DECLS
