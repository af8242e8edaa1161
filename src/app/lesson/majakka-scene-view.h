/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SCENE_VIEW (majakka_scene_view_get_type ())

/**
 * MajakkaSceneView:
 *
 * One scene of a scenario and what the reader can do in it. It can take the focus, and a screen
 * reader then reads the scene.
 *
 * Signal chosen (const MajakkaChoice *choice): the reader chose; the choices have given way to what
 * was chosen.
 */
G_DECLARE_FINAL_TYPE (MajakkaSceneView, majakka_scene_view, MAJAKKA, SCENE_VIEW, GtkWidget)

GtkWidget *majakka_scene_view_new (MajakkaReading *reading, const MajakkaScene *scene);

G_END_DECLS
