/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session.h"

G_BEGIN_DECLS

void majakka_held_session_follow (MajakkaContext *context);
void majakka_held_session_forget_guest (void);
gboolean majakka_held_session_is_of_guest (void);
gboolean majakka_held_session_delete_all (GError **error);

char *majakka_held_session_get_folder (void);
char *majakka_held_session_find (const char *name);
MajakkaDeck *majakka_held_session_create_deck (MajakkaContext *context,
                                               const MajakkaSessionHeader *header,
                                               GError **error);
MajakkaSession *
majakka_held_session_continue (MajakkaContext *context, const char *path, GError **error);
MajakkaSession *
majakka_held_session_look_at (MajakkaContext *context, const char *path, GError **error);

void majakka_held_session_describe_kept (const GError *error, char **title, char **body);
void majakka_held_session_describe_fault (const GError *fault, char **title, char **body);

G_END_DECLS
