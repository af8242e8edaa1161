/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-speech.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_READ_ALOUD (majakka_read_aloud_get_type ())

/**
 * MajakkaReadAloud:
 *
 * Reads a part of a page aloud, sentence by sentence, with the sentence marked. It begins with the first
 * sentence that can be seen, and stops by itself at the end and when the page is left.
 *
 * Properties, read-only with notify: state.
 *
 * Signal failed (const GError *error): the voice does not speak; the place is kept where there is one.
 */
G_DECLARE_FINAL_TYPE (MajakkaReadAloud, majakka_read_aloud, MAJAKKA, READ_ALOUD, GObject)

/**
 * MajakkaReadAloudState:
 * @MAJAKKA_READ_ALOUD_OFF: nothing is read and no place is kept
 * @MAJAKKA_READ_ALOUD_SPEAKING: a sentence is being said
 * @MAJAKKA_READ_ALOUD_PAUSED: it goes on with the sentence that is marked
 */
typedef enum
{
  MAJAKKA_READ_ALOUD_OFF,
  MAJAKKA_READ_ALOUD_SPEAKING,
  MAJAKKA_READ_ALOUD_PAUSED,
} MajakkaReadAloudState;

MajakkaReadAloud *majakka_read_aloud_new (MajakkaSpeech *speech, GtkWidget *root);

MajakkaReadAloudState majakka_read_aloud_get_state (MajakkaReadAloud *self);

void majakka_read_aloud_toggle (MajakkaReadAloud *self);
void majakka_read_aloud_next (MajakkaReadAloud *self);
void majakka_read_aloud_previous (MajakkaReadAloud *self);
void majakka_read_aloud_stop (MajakkaReadAloud *self);

G_END_DECLS
