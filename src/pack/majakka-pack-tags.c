/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pack-private.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

const MajakkaFaultTag majakka_pack_tags[N_PACK_TAGS] = {
  [PACK_TAG_UNREADABLE] = { "pack-unreadable", MAJAKKA_SEVERITY_ERROR,
    N_ ("The pack can be opened and read."),
    N_ ("Check that the file exists and that you may read it.") },
  [PACK_TAG_NOT_ZIP] = { "pack-not-a-zip", MAJAKKA_SEVERITY_ERROR,
    N_ ("A pack is a zip archive, whole, with nothing before or after it."),
    N_ ("Get the file again from where it came, or build the pack anew.") },
  [PACK_TAG_LARGE] = { "pack-large", MAJAKKA_SEVERITY_ERROR,
    N_ ("A pack is at most 20 MiB long."),
    N_ ("Make two packs of it, or its pictures smaller.") },
  [PACK_TAG_FILES] = { "pack-files", MAJAKKA_SEVERITY_ERROR,
    N_ ("A pack holds at most 500 files."),
    N_ ("Make two packs of it.") },
  [PACK_TAG_STRUCTURE] = { "pack-structure", MAJAKKA_SEVERITY_ERROR,
    N_ ("The files of the archive are where its list says, one after the other, and the list is true."),
    N_ ("Build the pack anew with “majakka-tool pack build”, or with another zip program.") },
  [PACK_TAG_ENCRYPTED] = { "pack-encrypted", MAJAKKA_SEVERITY_ERROR,
    N_ ("Nothing in a pack is encrypted."),
    N_ ("Build the pack anew without a password.") },
  [PACK_TAG_NAME] = { "pack-name", MAJAKKA_SEVERITY_ERROR,
    N_ ("A name in a pack is at most 100 bytes of visible characters and leads to a place inside the pack."),
    N_ ("Give the file a simple name.") },
  [PACK_TAG_NAME_TWICE] = { "pack-name-twice", MAJAKKA_SEVERITY_ERROR,
    N_ ("No two names are the same, also not when small and capital letters count as one."),
    N_ ("Give one of the files another name.") },
  [PACK_TAG_KIND] = { "pack-kind", MAJAKKA_SEVERITY_ERROR,
    N_ ("A pack holds a manifest, lessons, their pictures and translations, and nothing else."),
    N_ ("Take the file out, or put it where the format says.") },
  [PACK_TAG_LINK] = { "pack-link", MAJAKKA_SEVERITY_ERROR,
    N_ ("A pack holds plain files and folders: no links, no devices."),
    N_ ("Put the file itself into the pack.") },
  [PACK_TAG_FILE_LARGE] = { "pack-file-large", MAJAKKA_SEVERITY_ERROR,
    N_ ("A lesson has at most 512 KiB, a picture 1 MiB, a translation 2 MiB, the manifest 64 KiB."),
    N_ ("Make the file smaller, or two of it.") },
  [PACK_TAG_BOMB] = { "pack-bomb", MAJAKKA_SEVERITY_ERROR,
    N_ ("Unpacked, a pack has at most 60 MiB, of that 8 MiB text, and no file grows to more than a hundred times its size."),
    N_ ("Make two packs of it, or its pictures smaller.") },
  [PACK_TAG_DAMAGED] = { "pack-damaged", MAJAKKA_SEVERITY_ERROR,
    N_ ("Every file of the pack can be unpacked and is as it was packed."),
    N_ ("Get the file again from where it came.") },
  [PACK_TAG_NO_MANIFEST] = { "pack-no-manifest", MAJAKKA_SEVERITY_ERROR,
    N_ ("A pack has a file “manifest.xml” that says what it is."),
    N_ ("Write the manifest.") },
  [PACK_TAG_NO_LESSON] = { "pack-no-lesson", MAJAKKA_SEVERITY_ERROR,
    N_ ("A pack has at least one lesson."),
    N_ ("Put a lesson into the folder “lessons”.") },
  [PACK_TAG_PICTURE] = { "pack-picture", MAJAKKA_SEVERITY_ERROR,
    N_ ("A picture is the SVG, PNG or JPEG that its name says, and at most 4096 pixels wide and high, 4 million in all."),
    N_ ("Save the picture anew in the format of its name.") },
  [PACK_TAG_PICTURE_UNSAFE] = { "pack-picture-unsafe", MAJAKKA_SEVERITY_ERROR,
    N_ ("An SVG picture only draws: it has no scripts, points to nothing outside itself, and is not endless."),
    N_ ("Save the picture as a plain SVG, without scripts, links and pictures inside it.") },
  [PACK_TAG_LESSON_NAME] = { "pack-lesson-name", MAJAKKA_SEVERITY_ERROR,
    N_ ("The file of a lesson is called by its id, and it is written in the language of the pack."),
    N_ ("Give the file the name of the id, and “xml:lang” the language of the manifest.") },
  [PACK_TAG_ID_TAKEN] = { "pack-id-taken", MAJAKKA_SEVERITY_ERROR,
    N_ ("No lesson of a pack has the id of a lesson that is there already."),
    N_ ("Give the lesson another id, or take the other lesson away first.") },
  [PACK_TAG_CATALOGUE] = { "pack-catalogue", MAJAKKA_SEVERITY_ERROR,
    N_ ("A translation is a PO file, called by the language that its header names."),
    N_ ("Correct the name of the file, or “Language:” in its header.") },
  [PACK_TAG_TRANSLATION] = { "pack-translation", MAJAKKA_SEVERITY_ERROR,
    N_ ("A translation has the inline elements of its source."),
    N_ ("Correct the translation in the PO file.") },
  [PACK_TAG_REMARKS] = { "pack-remarks", MAJAKKA_SEVERITY_ERROR,
    N_ ("A pack has at most 5,000 warnings and errors."),
    N_ ("Mend what was found so far, or make two packs of it.") },
};

/* clang-format on */

/**
 * majakka_pack_get_fault_tags:
 * @n_tags: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_tags): the kinds of fault that a pack can have, other than those of its
 *   manifest, its lessons and its catalogues
 */
const MajakkaFaultTag *
majakka_pack_get_fault_tags (guint *n_tags)
{
  *n_tags = N_PACK_TAGS;

  return majakka_pack_tags;
}
