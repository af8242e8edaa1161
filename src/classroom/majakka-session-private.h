/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session.h"

G_BEGIN_DECLS

struct _MajakkaSession
{
  GObject parent_instance;

  MajakkaDeck *deck;
  MajakkaSessionJournal *journal; /* NULL in a preview */
  MajakkaSessionState state;
  guint64 revision;
  MajakkaSessionClock clock;
  gpointer clock_data;
  gint64 base; /* when the session began, by the monotonic clock */
};

G_END_DECLS
