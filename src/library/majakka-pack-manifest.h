/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-text.h"

G_BEGIN_DECLS

#define MAJAKKA_PACK_NAMESPACE        "urn:majakka:pack:1"
#define MAJAKKA_PACK_NAMESPACE_FAMILY "urn:majakka:pack:"

/* The file of a pack that says what it is. */
#define MAJAKKA_PACK_MANIFEST "manifest.xml"

#define MAJAKKA_PACK_MANIFEST_MAX_BYTES (64 * 1024)

/**
 * MajakkaPackManifest:
 * @file: where it was read
 * @id: the id of the pack, as in "org.example.phones": for ever
 * @version: its version, as in "1.2"
 * @language: the language that its lessons are written in, as in "en"
 * @licence: the terms on which it may be used, as its author names them
 * @needs: (nullable): the oldest version of Majakka that it works with
 * @title: what it is called
 * @summary: what it is about
 * @author: who made it
 * @homepage: (nullable): where more is told of it: shown, never opened
 * @domain: the text domain of its lessons and of @title and @summary, an interned string
 *
 * What a lesson pack says of itself. Every word of it is its author's: Majakka vouches for none.
 * Immutable, shared by counting references.
 */
typedef struct
{
  char *file;
  char *id;
  char *version;
  char *language;
  char *licence;
  char *needs;
  MajakkaMessage title;
  MajakkaMessage summary;
  char *author;
  char *homepage;
  const char *domain;
} MajakkaPackManifest;

MajakkaPackManifest *majakka_pack_manifest_read_memory (const char *data,
                                                        gsize length,
                                                        const char *file,
                                                        MajakkaFaults *faults);
MajakkaPackManifest *majakka_pack_manifest_read_file (const char *path, MajakkaFaults *faults);
MajakkaPackManifest *majakka_pack_manifest_ref (MajakkaPackManifest *self);
void majakka_pack_manifest_unref (MajakkaPackManifest *self);

gboolean majakka_pack_manifest_is_id (const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaPackManifest, majakka_pack_manifest_unref)

G_END_DECLS
