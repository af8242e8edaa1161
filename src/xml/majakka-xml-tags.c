/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-xml-parser-private.h"

#include <glib/gi18n-lib.h>

const MajakkaFaultTag majakka_xml_tags[N_XML_TAGS] = {
  [XML_TAG_UNREADABLE] = { "xml-unreadable", MAJAKKA_SEVERITY_ERROR,
                           N_ ("The file can be opened and read."),
                           N_ ("Check that the file exists and that you may read it.") },
  [XML_TAG_TOO_LARGE] = { "xml-too-large", MAJAKKA_SEVERITY_ERROR,
                          N_ ("The file is at most 2 MiB long."),
                          N_ ("Split the file, or take out what does not belong in it.") },
  [XML_TAG_NOT_UTF8] = { "xml-not-utf8", MAJAKKA_SEVERITY_ERROR,
                         N_ ("The file is written in UTF-8."),
                         N_ ("Save the file with the encoding UTF-8.") },
  [XML_TAG_DOCTYPE] = { "xml-doctype", MAJAKKA_SEVERITY_ERROR,
                        N_ ("The file has no DOCTYPE and no entities of its own."),
                        N_ ("Delete the DOCTYPE and write characters as they are.") },
  [XML_TAG_NOT_CLOSED] = { "xml-not-closed", MAJAKKA_SEVERITY_ERROR,
                           N_ ("Every element is closed, and inside the one in which it was opened."),
                           N_ ("Write its end tag, as “</p>”, where it ends.") },
  [XML_TAG_END_TAG] = { "xml-end-tag", MAJAKKA_SEVERITY_ERROR,
                        N_ ("An end tag closes the element that was opened last."),
                        N_ ("Take the end tag out, or give it the name of that element.") },
  [XML_TAG_TAG] = { "xml-tag", MAJAKKA_SEVERITY_ERROR,
                    N_ ("A tag has a name, and attributes whose values stand between straight quotation "
                        "marks."),
                    N_ ("Write attributes as kind=\"tip\", with straight quotation marks, a space before "
                        "each, and “>” after the last.") },
  [XML_TAG_ESCAPE] = { "xml-escape", MAJAKKA_SEVERITY_ERROR,
                       N_ ("The characters “&” and “<” of a text are written as “&amp;” and “&lt;”."),
                       N_ ("Write “&amp;” for “&”, in addresses too, and “&lt;” for “<”; write other "
                           "characters as they are.") },
  [XML_TAG_COMMENT] = { "xml-comment", MAJAKKA_SEVERITY_ERROR,
                        N_ ("A comment begins with “<!--”, ends with “-->”, and has no “--” between."),
                        N_ ("Write “-->” where the comment ends.") },
  [XML_TAG_NOT_WELL_FORMED] = { "xml-not-well-formed", MAJAKKA_SEVERITY_ERROR,
                                N_ ("The file is well-formed XML."),
                                N_ ("Take out or mend what stands there.") },
  [XML_TAG_CUT_OFF] = { "xml-cut-off", MAJAKKA_SEVERITY_ERROR, N_ ("The file is complete."),
                        N_ ("Get the file again from where it came, or add the missing end.") },
  [XML_TAG_INSTRUCTION] = { "xml-instruction", MAJAKKA_SEVERITY_ERROR,
                            N_ ("Processing instructions stand only before the first element."),
                            N_ ("Delete the “<?...?>”.") },
  [XML_TAG_TOO_DEEP] = { "xml-too-deep", MAJAKKA_SEVERITY_ERROR,
                         N_ ("Elements are nested at most 16 deep."),
                         N_ ("Take elements out of one another.") },
  [XML_TAG_TOO_MANY] = { "xml-too-many", MAJAKKA_SEVERITY_ERROR,
                         N_ ("The file has at most 50,000 elements and pieces of text."),
                         N_ ("Split the file.") },
  [XML_TAG_ATTRIBUTES] = { "xml-attributes", MAJAKKA_SEVERITY_ERROR,
                           N_ ("An element has at most 24 attributes of at most 2,000 bytes each."),
                           N_ ("Write long text inside an element, not in an attribute.") },
};

/**
 * majakka_xml_get_fault_tags:
 * @n_tags: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_tags): the kinds of fault that reading can find
 */
const MajakkaFaultTag *
majakka_xml_get_fault_tags (guint *n_tags)
{
  *n_tags = N_XML_TAGS;

  return majakka_xml_tags;
}
