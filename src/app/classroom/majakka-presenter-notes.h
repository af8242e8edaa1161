/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PRESENTER_NOTES (majakka_presenter_notes_get_type ())

/**
 * MajakkaPresenterNotes:
 *
 * What only the teacher sees: the notes of the step, the notes and materials of its part, and at the end of a session what
 * the class misunderstood.
 */
G_DECLARE_FINAL_TYPE (MajakkaPresenterNotes,
                      majakka_presenter_notes,
                      MAJAKKA,
                      PRESENTER_NOTES,
                      GtkWidget)

void majakka_presenter_notes_follow (MajakkaPresenterNotes *self,
                                     MajakkaContext *context,
                                     MajakkaSession *session);

G_END_DECLS
