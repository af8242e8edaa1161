/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

/**
 * ServiceFixture:
 * @directory: its files
 * @daemon: (nullable): speech-dispatcher, while it runs
 *
 * A speech service of the test's own: the real one with espeak-ng, playing into nothing as fast as it is
 * heard.
 */
typedef struct
{
  char *directory;
  GSubprocess *daemon;
} ServiceFixture;

gboolean service_fixture_can_run (void);
void service_fixture_init (ServiceFixture *self);
void service_fixture_start (ServiceFixture *self, const char *module);
void service_fixture_kill (ServiceFixture *self);
void service_fixture_clear (ServiceFixture *self);
