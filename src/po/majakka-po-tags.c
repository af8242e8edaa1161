/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-po-file.h"
#include "majakka-po-tags-private.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

const MajakkaFaultTag majakka_po_tags[N_PO_TAGS] = {
  [PO_TAG_SYNTAX] = { "po-syntax", MAJAKKA_SEVERITY_ERROR,
    N_ ("A catalogue is written as gettext writes it: msgctxt, msgid, msgstr, each with text in "
        "quotation marks."),
    N_ ("Mend the line; a translation editor such as Poedit writes the file for you.") },
  [PO_TAG_CUT_OFF] = { "po-cut-off", MAJAKKA_SEVERITY_ERROR,
    N_ ("The catalogue is complete."),
    N_ ("Save the catalogue again, or add the missing end.") },
  [PO_TAG_CHARACTER] = { "po-character", MAJAKKA_SEVERITY_ERROR,
    N_ ("A catalogue has no control characters but tabs and line ends."),
    N_ ("Delete the character.") },
  [PO_TAG_TEXT_LONG] = { "po-text-long", MAJAKKA_SEVERITY_ERROR,
    N_ ("A text of a catalogue is at most 65,536 bytes long."),
    N_ ("Shorten the text.") },
  [PO_TAG_TOO_MANY] = { "po-too-many", MAJAKKA_SEVERITY_ERROR,
    N_ ("A catalogue has at most 50,000 messages."),
    N_ ("Split the catalogue.") },
  [PO_TAG_TWICE] = { "po-twice", MAJAKKA_SEVERITY_ERROR,
    N_ ("A message stands once in its catalogue."),
    N_ ("Delete one of the two, and keep the better translation.") },
  [PO_TAG_HEADER] = { "po-header", MAJAKKA_SEVERITY_ERROR,
    N_ ("The first message of a catalogue is its header; it says the language, and UTF-8."),
    N_ ("Start the catalogue with “majakka-tool locale add” or with msginit.") },
  [PO_TAG_PLURAL_RULE] = { "po-plural-rule", MAJAKKA_SEVERITY_ERROR,
    N_ ("The line “Plural-Forms” of the header says how many forms there are and when each is used."),
    N_ ("Copy the line from another catalogue of the language.") },
  [PO_TAG_PLURAL_FORMS] = { "po-plural-forms", MAJAKKA_SEVERITY_ERROR,
    N_ ("A message that counts has every plural form of the language, and no more."),
    N_ ("Write a msgstr[N] for each plural form.") },
};

/* clang-format on */
