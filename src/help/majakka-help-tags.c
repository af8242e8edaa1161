/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-tags-private.h"

#include "majakka-help-checker.h"

#include <glib/gi18n-lib.h>

#define ERROR   MAJAKKA_SEVERITY_ERROR
#define WARNING MAJAKKA_SEVERITY_WARNING

const MajakkaFaultTag majakka_help_tags[N_HELP_TAGS] = {
  [HELP_TAG_ROOT] = { "help-root", ERROR,
                      N_ ("The outermost element is the one that is asked for, in the namespace urn:majakka:help:1."),
                      N_ ("Begin the file as the one that comes with the program begins.") },
  [HELP_TAG_UNKNOWN_ELEMENT] = { "help-unknown-element", ERROR,
                                 N_ ("Only the elements of the format are used, each in its place."),
                                 N_ ("Look for a slip in the name, or take the element out.") },
  [HELP_TAG_UNKNOWN_ATTRIBUTE] = { "help-unknown-attribute", ERROR,
                                   N_ ("Only the attributes of the format are used."),
                                   N_ ("Look for a slip in the name, or take the attribute out.") },
  [HELP_TAG_REPEATED] = { "help-repeated", ERROR, N_ ("What an entry has once is written once."),
                          N_ ("Keep the one that is right.") },
  [HELP_TAG_MIXED] = { "help-mixed", ERROR, N_ ("An element holds either words or other elements."),
                       N_ ("Write the words inside an element of their own, without markup.") },
  [HELP_TAG_NO_ID] = { "help-no-id", ERROR,
                       N_ ("Each entry, plan, step, line and word has an id of small letters, digits and hyphens, at most 64."),
                       N_ ("Give it an id that begins with a letter, and never change it again.") },
  [HELP_TAG_DUPLICATE_ID] = { "help-duplicate-id", ERROR,
                              N_ ("An id or country code is used once in a file."),
                              N_ ("Choose another id for the newer one.") },
  [HELP_TAG_NO_KIND] = { "help-no-kind", ERROR, N_ ("Each entry says with “kind” what it is for."),
                         N_ ("Add the attribute “kind”.") },
  [HELP_TAG_UNKNOWN_KIND] = { "help-unknown-kind", ERROR,
                              N_ ("A kind is one of those that docs/help-directory.md lists."),
                              N_ ("Choose the kind that fits best.") },
  [HELP_TAG_NO_SOURCE] = { "help-no-source", ERROR,
                           N_ ("Each entry names the page where its number or form was read."),
                           N_ ("Add <source url=\"...\" date=\"...\" read=\"...\"/>. Leave the entry out when you have no page.") },
  [HELP_TAG_BAD_URL] = { "help-bad-url", ERROR,
                         N_ ("An address begins with https:// or http:// and holds no spaces or quotation marks."),
                         N_ ("Copy the address from the browser.") },
  [HELP_TAG_BAD_DATE] = { "help-bad-date", ERROR,
                          N_ ("A date is a year, month or day, as in 2026, 2026-11 or 2026-11-21."),
                          N_ ("Write the date that way, or leave it out when the page shows none.") },
  [HELP_TAG_NO_READ] = { "help-no-read", ERROR,
                         N_ ("Each source says with “read” on which day its page was read, as in 2026-11-21."),
                         N_ ("Open the page, and write that day.") },
  [HELP_TAG_BAD_PHONE] = { "help-bad-phone", ERROR,
                           N_ ("A number is made of digits in groups, with single spaces or hyphens between them; an "
                               "international one begins with a plus."),
                           N_ ("Write the digits as the source prints them, without words, brackets or extensions.") },
  [HELP_TAG_NO_CONTACT] = { "help-no-contact", ERROR,
                            N_ ("An entry has a telephone number or an address; an emergency entry has a number."),
                            N_ ("Add what is missing, or leave the entry out.") },
  [HELP_TAG_NO_NAME] = { "help-no-name", ERROR,
                         N_ ("A country, an entry, a plan and a topic have a name; an entry also its local one."),
                         N_ ("Add the name.") },
  [HELP_TAG_NO_DESCRIPTION] = { "help-no-description", ERROR,
                                N_ ("An entry says in a sentence or two what it does."),
                                N_ ("Add <description>, plain and short.") },
  [HELP_TAG_LONG_DESCRIPTION] = { "help-long-description", WARNING,
                                  N_ ("A description is at most 220 characters long."),
                                  N_ ("Keep what a frightened reader needs first.") },
  [HELP_TAG_BAD_VALUE] = { "help-bad-value", ERROR,
                           N_ ("An attribute with a list of values has one of them, and is there when it is needed."),
                           N_ ("Choose one of the values that the sentence names.") },
  [HELP_TAG_BAD_LANGUAGE] = { "help-bad-language", ERROR,
                              N_ ("Languages are written as BCP 47 codes, as in “fi sv en”, with single spaces."),
                              N_ ("Write the codes of those languages that the source names.") },
  [HELP_TAG_UNKNOWN_WORD] = { "help-unknown-word", ERROR,
                              N_ ("Hours, cost and audience are words of the vocabulary at the beginning of the file."),
                              N_ ("Choose a word from the vocabulary, or add one there.") },
  [HELP_TAG_NO_WORDS] = { "help-no-words", ERROR,
                          N_ ("The vocabulary has <check>, a title for each kind, and the hours “see-page”."),
                          N_ ("Add the missing words.") },
  [HELP_TAG_NO_EMERGENCY] = { "help-no-emergency", ERROR,
                              N_ ("Each country has an entry of the kind “emergency”, or says emergency=\"unread\"."),
                              N_ ("Add the emergency number of the country with its source, or that attribute when you have read no page.") },
  [HELP_TAG_EMERGENCY_UNREAD] = { "help-emergency-unread", ERROR,
                                  N_ ("A country that says emergency=\"unread\" has no entry of the kind “emergency”."),
                                  N_ ("Take out the attribute when the number was read, else the entry.") },
  [HELP_TAG_STEPS] = { "help-steps", ERROR, N_ ("A plan has four to eight steps."),
                       N_ ("Keep what is to be done in the first hour, in its order.") },
  [HELP_TAG_PLAN_PART] = { "help-plan-part", ERROR,
                           N_ ("A plan has one to four <say>, at most four <dont-say>, at most six <note-down>, one to "
                               "four <next> and one to three <come-back>."),
                           N_ ("Add what is missing, or keep what a frightened reader needs first.") },
  [HELP_TAG_NO_TEXT] = { "help-no-text", ERROR,
                         N_ ("Each line of a plan or of the family agreement has words."),
                         N_ ("Write the words, or take the line out.") },
  [HELP_TAG_LONG_TEXT] = { "help-long-text", WARNING,
                           N_ ("A line of a plan is at most 300 characters long."),
                           N_ ("Make two lines of it, or say less.") },
  [HELP_TAG_WORDS_AVOIDED] = { "help-words-avoided", WARNING,
                               N_ ("A plan does without words that blame a child, or that make a crime sound like "
                                   "something else."),
                               N_ ("Say it in the other words; a text that is about such a word puts it alone in "
                                   "quotation marks.") },
  [HELP_TAG_ID_LOST] = { "help-id-lost", ERROR,
                         N_ ("An id of the last release is still there: what readers ticked and kept hangs on it."),
                         N_ ("Give the plan, the step or the line its old id back.") },
  [HELP_TAG_LONG_LINE] = { "help-long-line", WARNING,
                           N_ ("A line of the family agreement is at most 100 characters long."),
                           N_ ("Say it shorter: a child reads it, and signs it.") },
  [HELP_TAG_AGREEMENT_PART] = { "help-agreement-part", ERROR,
                                N_ ("The family agreement has, for every age, lines for the child and a promise of "
                                    "the adults that always stands in it."),
                                N_ ("Add the line, or the age to a line that is there.") },
};

/**
 * majakka_help_get_fault_tags:
 * @n_tags: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_tags): the kinds of fault that the help files can have
 */
const MajakkaFaultTag *
majakka_help_get_fault_tags (guint *n_tags)
{
  g_return_val_if_fail (n_tags != NULL, NULL);

  *n_tags = N_HELP_TAGS;

  return majakka_help_tags;
}
