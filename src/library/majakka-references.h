/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-catalogue.h"

G_BEGIN_DECLS

/**
 * MajakkaReferenceSource:
 * @url: its address; no two have the same
 * @title: in its own language
 * @publisher: who published it
 * @date: (nullable): when it was published, year, month or day as ISO 8601
 * @read: the day on which it was read last for any of the files, ISO 8601
 * @lessons: (element-type MajakkaCatalogueEntry): the lessons that list it, in the order of the course
 * @in_signs: whether the table of warning signs lists it
 *
 * A source of one or several lessons. What the lessons say of it differently is taken from the one
 * that read it last.
 */
typedef struct
{
  char *url;
  char *title;
  char *publisher;
  char *date;
  char *read;
  GPtrArray *lessons;
  gboolean in_signs;
} MajakkaReferenceSource;

/**
 * MajakkaReferences:
 *
 * What all lessons together point to: their sources, merged by address, and the words of the glossary
 * that they use. Immutable, reference counted.
 */
typedef struct _MajakkaReferences MajakkaReferences;

MajakkaReferences *majakka_references_gather (MajakkaCatalogue *catalogue);
void majakka_references_gather_async (MajakkaCatalogue *catalogue,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
MajakkaReferences *majakka_references_gather_finish (MajakkaCatalogue *catalogue,
                                                     GAsyncResult *result,
                                                     GError **error);

MajakkaReferences *majakka_references_ref (MajakkaReferences *self);
void majakka_references_unref (MajakkaReferences *self);

const GPtrArray *majakka_references_get_sources (const MajakkaReferences *self);
const GPtrArray *majakka_references_find_term (const MajakkaReferences *self, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaReferences, majakka_references_unref)

G_END_DECLS
