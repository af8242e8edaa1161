/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-tags-private.h"

#include <glib/gi18n-lib.h>

const MajakkaFaultTag majakka_lesson_tags[N_TAGS] = {
  [TAG_NAMESPACE] = { "not-a-lesson", MAJAKKA_SEVERITY_ERROR,
                      N_ ("The first element is “lesson” in the namespace “urn:majakka:lesson:1”."),
                      N_ ("Write <lesson xmlns=\"urn:majakka:lesson:1\" ...> as the first element.") },
  [TAG_NEWER] = { "newer-format", MAJAKKA_SEVERITY_ERROR,
                  N_ ("The format is not newer than the program."),
                  N_ ("Get a newer Majakka, or the lesson in format 1.") },
  [TAG_ELEMENT] = { "element-unknown", MAJAKKA_SEVERITY_ERROR,
                    N_ ("Only elements of the format are used, where they belong."),
                    N_ ("Take the element out, or look up its name and place in the reference.") },
  [TAG_ELEMENT_MISSING] = { "element-missing", MAJAKKA_SEVERITY_ERROR,
                            N_ ("Every element that must be there is there."),
                            N_ ("Add the missing element.") },
  [TAG_ELEMENT_TWICE] = { "element-twice", MAJAKKA_SEVERITY_ERROR,
                          N_ ("An element that stands once stands once."),
                          N_ ("Keep one of them.") },
  [TAG_ELEMENT_ORDER] = { "element-order", MAJAKKA_SEVERITY_ERROR,
                          N_ ("Elements stand in the order of the format."),
                          N_ ("Move the element up.") },
  [TAG_TEXT_PLACE] = { "text-place", MAJAKKA_SEVERITY_ERROR,
                       N_ ("Text stands only in elements that are made for it."),
                       N_ ("Put the words into a <p> or delete them.") },
  [TAG_TEXT_EMPTY] = { "text-empty", MAJAKKA_SEVERITY_ERROR,
                       N_ ("An element for text has words in it."),
                       N_ ("Write the words, or take the element out.") },
  [TAG_TEXT_LONG] = { "text-long", MAJAKKA_SEVERITY_WARNING,
                      N_ ("Texts are short enough to be read at a glance."),
                      N_ ("Shorten the text, or make two of it.") },
  [TAG_TEXT_SPACE] = { "text-space", MAJAKKA_SEVERITY_ERROR,
                       N_ ("No space is lost when the text is read for translation."),
                       N_ ("Put a space outside the element rather than inside, and begin the text "
                           "with a word.") },
  [TAG_ATTRIBUTE] = { "attribute-unknown", MAJAKKA_SEVERITY_ERROR,
                      N_ ("Only attributes of the format are used."),
                      N_ ("Take the attribute out, or look up its name in the reference.") },
  [TAG_ATTRIBUTE_MISSING] = { "attribute-missing", MAJAKKA_SEVERITY_ERROR,
                              N_ ("Every attribute that must be there is there."),
                              N_ ("Add the attribute.") },
  [TAG_VALUE] = { "value", MAJAKKA_SEVERITY_ERROR,
                  N_ ("The value of an attribute is what the format asks for."),
                  N_ ("Write the value as the sentence says.") },
  [TAG_ID_TWICE] = { "id-twice", MAJAKKA_SEVERITY_ERROR, N_ ("An id names one thing only."),
                     N_ ("Give the newer of the two another id; ids of released lessons never change.") },
};
