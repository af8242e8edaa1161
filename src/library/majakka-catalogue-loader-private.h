/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-catalogue.h"

G_BEGIN_DECLS

/* Where lessons are looked for */
typedef struct
{
  GStrv directories;
  char *pack_directory;
  guint look; /* which look at them this is, from 1 */
} MajakkaCataloguePlaces;

/* What was found, held by nobody else yet */
typedef struct
{
  GPtrArray *entries; /* of MajakkaCatalogueEntry, in the order of the course */
  MajakkaGlossary *glossary;
  char *signs_file;
} MajakkaCatalogueLoaded;

MajakkaCatalogueLoaded *majakka_catalogue_places_load (const MajakkaCataloguePlaces *places);
void majakka_catalogue_places_free (MajakkaCataloguePlaces *places);
void majakka_catalogue_loaded_free (MajakkaCatalogueLoaded *loaded);

G_END_DECLS
