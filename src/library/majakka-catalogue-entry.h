/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson.h"
#include "majakka-pack-manifest.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CATALOGUE_ENTRY (majakka_catalogue_entry_get_type ())

G_DECLARE_FINAL_TYPE (MajakkaCatalogueEntry,
                      majakka_catalogue_entry,
                      MAJAKKA,
                      CATALOGUE_ENTRY,
                      GObject)

/**
 * MajakkaLibraryError:
 * @MAJAKKA_LIBRARY_ERROR_FAULTY: the lesson file has mistakes; the message says which and where
 * @MAJAKKA_LIBRARY_ERROR_UNKNOWN: there is no lesson of that id
 */
typedef enum
{
  MAJAKKA_LIBRARY_ERROR_FAULTY,
  MAJAKKA_LIBRARY_ERROR_UNKNOWN,
} MajakkaLibraryError;

#define MAJAKKA_LIBRARY_ERROR (majakka_library_error_quark ())
GQuark majakka_library_error_quark (void);

MajakkaCatalogueEntry *majakka_catalogue_entry_new (const char *path);
MajakkaCatalogueEntry *majakka_catalogue_entry_new_of (const char *path, MajakkaPackManifest *pack);

gboolean
majakka_catalogue_entry_is_same (MajakkaCatalogueEntry *self, MajakkaCatalogueEntry *other);
const char *majakka_catalogue_entry_get_path (MajakkaCatalogueEntry *self);
MajakkaPackManifest *majakka_catalogue_entry_get_pack (MajakkaCatalogueEntry *self);
const MajakkaLesson *majakka_catalogue_entry_get_head (MajakkaCatalogueEntry *self);
const char *majakka_catalogue_entry_get_fault (MajakkaCatalogueEntry *self);
void majakka_catalogue_entry_set_fault (MajakkaCatalogueEntry *self, const char *fault);
char *majakka_catalogue_entry_find_picture (MajakkaCatalogueEntry *self, const char *name);

MajakkaLesson *
majakka_catalogue_entry_read_unchecked (MajakkaCatalogueEntry *self, MajakkaFaults *faults);
MajakkaLesson *majakka_catalogue_entry_read (MajakkaCatalogueEntry *self, GError **error);
void majakka_catalogue_entry_read_async (MajakkaCatalogueEntry *self,
                                         GCancellable *cancellable,
                                         GAsyncReadyCallback callback,
                                         gpointer user_data);
MajakkaLesson *majakka_catalogue_entry_read_finish (MajakkaCatalogueEntry *self,
                                                    GAsyncResult *result,
                                                    GError **error);

G_END_DECLS
