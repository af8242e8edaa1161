/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_REFERENCE_POPOVER (majakka_reference_popover_get_type ())

/**
 * MajakkaReferencePopover:
 *
 * Explains a word and leads to it in the glossary, or says what source a citation points to.
 */
G_DECLARE_FINAL_TYPE (MajakkaReferencePopover,
                      majakka_reference_popover,
                      MAJAKKA,
                      REFERENCE_POPOVER,
                      GtkPopover)

GtkWidget *majakka_reference_popover_new (MajakkaContext *context,
                                          GPtrArray *sources,
                                          const char *scheme,
                                          const char *ref);
void majakka_reference_popover_point_to_link (MajakkaReferencePopover *self, GtkLabel *label);

G_END_DECLS
