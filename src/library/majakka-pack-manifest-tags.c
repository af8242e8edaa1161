/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pack-manifest-tags-private.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

const MajakkaFaultTag majakka_pack_manifest_tags[N_MANIFEST_TAGS] = {
  [MANIFEST_TAG_NAMESPACE] = { "pack-not-a-manifest", MAJAKKA_SEVERITY_ERROR,
    N_ ("The first element of the manifest is “pack” in the namespace “urn:majakka:pack:1”."),
    N_ ("Write <pack xmlns=\"urn:majakka:pack:1\" ...> as the first element.") },
  [MANIFEST_TAG_NEWER] = { "pack-newer-format", MAJAKKA_SEVERITY_ERROR,
    N_ ("The format of the pack is not newer than the program."),
    N_ ("Get a newer Majakka, or the pack in format 1.") },
  [MANIFEST_TAG_ELEMENT] = { "pack-manifest-unknown", MAJAKKA_SEVERITY_ERROR,
    N_ ("The manifest has the elements and attributes of the format, each once, and nothing else."),
    N_ ("Take it out, or look up its name in the table of the manifest.") },
  [MANIFEST_TAG_MISSING] = { "pack-manifest-missing", MAJAKKA_SEVERITY_ERROR,
    N_ ("Every element and attribute that must be there is there."),
    N_ ("Add what is missing.") },
  [MANIFEST_TAG_VALUE] = { "pack-manifest-value", MAJAKKA_SEVERITY_ERROR,
    N_ ("An id, a version, a language and an address look as the format says."),
    N_ ("Write the value as the sentence says.") },
  [MANIFEST_TAG_WORDS] = { "pack-manifest-words", MAJAKKA_SEVERITY_ERROR,
    N_ ("What the manifest says is short, on one line, and without invisible characters."),
    N_ ("Shorten the words, or write them anew.") },
  [MANIFEST_TAG_NEEDS] = { "pack-needs-newer", MAJAKKA_SEVERITY_ERROR,
    N_ ("The pack works with this version of Majakka."),
    N_ ("Get a newer Majakka, or an older version of the pack.") },
};

/* clang-format on */
