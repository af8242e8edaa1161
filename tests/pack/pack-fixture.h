/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-catalogue.h"
#include "majakka-pack-install.h"

G_BEGIN_DECLS

#define FIXTURE_ID "org.example.walks"

/* Folders of a person, and a folder in which packs are made. */
typedef struct
{
  char *root;
  char *shipped;
  char *own;
  char *packs;
  char *draft; /* what the next pack is made of */
} Fixture;

void fixture_set_up (Fixture *self, gconstpointer data);
void fixture_tear_down (Fixture *self, gconstpointer data);

#define FIXTURE_ADD(path, func) \
  g_test_add (path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

void fixture_write (const char *folder, const char *name, const char *text);
void fixture_write_lesson (const char *folder, const char *id, const char *words);
void fixture_clear_draft (Fixture *self);
void fixture_write_manifest (Fixture *self, const char *id, const char *version);
void fixture_write_catalogue (Fixture *self, const char *language, const char *title);
void fixture_make_draft (Fixture *self);
MajakkaCatalogue *fixture_load_catalogue (Fixture *self);
GBytes *fixture_build (Fixture *self);
MajakkaPack *fixture_read (Fixture *self, GBytes *bytes, MajakkaFaults *faults);
MajakkaPackPlan *fixture_plan (Fixture *self);
MajakkaPackPlan *fixture_plan_version (Fixture *self, const char *version, const char *const *ids);
char *fixture_list (const char *folder);
void fixture_delete (const char *folder);

G_END_DECLS
