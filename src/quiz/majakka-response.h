/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_RESPONSE (majakka_response_get_type ())

/**
 * MajakkaResponse:
 *
 * What a person answered to one question. Its shape follows from the kind of the question:
 *
 * - one, several, true/false, spot: a set of options: majakka_response_set_chosen (), choose_only ()
 * - order: options one after the other: majakka_response_set_order ()
 * - match: for an option, the option whose partner was chosen: majakka_response_pair ()
 * - sort: for an option, the group it was put into: majakka_response_pair ()
 *
 * Counted by references. Build it on one thread and leave it alone after handing it on.
 */
typedef struct _MajakkaResponse MajakkaResponse;

GType majakka_response_get_type (void) G_GNUC_CONST;
MajakkaResponse *majakka_response_new (MajakkaQuestionKind kind);
MajakkaResponse *majakka_response_parse (const char *string, MajakkaQuestionKind kind);
MajakkaResponse *majakka_response_copy (const MajakkaResponse *self);
MajakkaResponse *majakka_response_ref (MajakkaResponse *self);
void majakka_response_unref (MajakkaResponse *self);

MajakkaQuestionKind majakka_response_get_kind (const MajakkaResponse *self);
gboolean majakka_response_get_chosen (const MajakkaResponse *self, const char *option);
const char *const *majakka_response_get_order (const MajakkaResponse *self);
const char *majakka_response_get_target (const MajakkaResponse *self, const char *option);

void majakka_response_set_chosen (MajakkaResponse *self, const char *option, gboolean chosen);
void majakka_response_choose_only (MajakkaResponse *self, const char *option);
void majakka_response_set_order (MajakkaResponse *self, const char *const *options);
void majakka_response_pair (MajakkaResponse *self, const char *option, const char *target);

gboolean
majakka_response_is_complete (const MajakkaResponse *self, const MajakkaQuestion *question);
gboolean majakka_response_equal (const MajakkaResponse *self, const MajakkaResponse *other);
char *majakka_response_to_string (const MajakkaResponse *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaResponse, majakka_response_unref)

G_END_DECLS
