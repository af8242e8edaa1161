/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack-manifest.h"

G_BEGIN_DECLS

typedef enum
{
  MANIFEST_TAG_NAMESPACE,
  MANIFEST_TAG_NEWER,
  MANIFEST_TAG_ELEMENT,
  MANIFEST_TAG_MISSING,
  MANIFEST_TAG_VALUE,
  MANIFEST_TAG_WORDS,
  MANIFEST_TAG_NEEDS,
  N_MANIFEST_TAGS,
} ManifestTag;

extern const MajakkaFaultTag majakka_pack_manifest_tags[N_MANIFEST_TAGS];

G_END_DECLS
