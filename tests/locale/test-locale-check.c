/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is told of a translation, rule by rule. The real catalogues are tested in tests/i18n. */

#include "majakka-locale-check.h"

#include <string.h>

#define HEADER(language, forms)                                                              \
  "msgid \"\"\nmsgstr \"Language: " language "\\nContent-Type: text/plain; charset=UTF-8\\n" \
  "Plural-Forms: " forms "\\n\"\n\n"
#define FINNISH HEADER ("fi", "nplurals=2; plural=(n != 1);")
#define RUSSIAN                                                                         \
  HEADER ("ru", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && " \
                "(n%100<12 || n%100>14) ? 1 : 2);")
#define LESSON  "#: data/lessons/x.xml\n"
#define PROGRAM "#: src/app/x.c\n"
#define FORMAT  PROGRAM "#, c-format\n"
#define ENGLISH(language, name)                                                          \
  PROGRAM "msgctxt \"language\"\nmsgid \"English\"\nmsgstr \"" language "\"\n\n" PROGRAM \
          "msgctxt \"the name of this language\"\nmsgid \"English\"\nmsgstr \"" name "\"\n"

/* @tag is what is told; NULL: nothing */
static const struct
{
  const char *name;
  const char *catalogue;
  const char *tag;
} cases[] = {
  { "good", FINNISH LESSON "msgid \"Say <em>no</em>.\"\nmsgstr \"Sano <em>ei</em>.\"\n", NULL },
  { "stale", FINNISH LESSON "#, fuzzy\nmsgid \"One.\"\nmsgstr \"Kaksi <b\"\n", NULL },
  { "missing", FINNISH LESSON "msgid \"One.\"\nmsgstr \"\"\n", NULL },
  { "tags-of-the-program-are-words",
    FINNISH PROGRAM "msgid \"Use <em>.\"\nmsgstr \"Käytä: <em>.\"\n", NULL },
  { "markup-without-a-source-by-name",
    "msgid \"\"\nmsgstr \"Language: fi\\nContent-Type: text/plain; charset=UTF-8\\n"
    "Project-Id-Version: some-pack\\n\"\n\nmsgid \"A.\"\nmsgstr \"<b>A</b>.\"\n",
    "translation-tag" },

  { "singular-without-number",
    FINNISH FORMAT
    "msgid \"%u day\"\nmsgid_plural \"%u days\"\nmsgstr[0] \"yksi päivä\"\nmsgstr[1] \"%u päivää\"\n",
    NULL },
  { "form-for-many-without-number",
    RUSSIAN FORMAT
    "msgid \"One day\"\nmsgid_plural \"%u days\"\nmsgstr[0] \"Один день\"\nmsgstr[1] \"%u дня\"\n"
    "msgstr[2] \"%u дней\"\n",
    "translation-placeholder" },
  { "moved-arguments", FINNISH FORMAT "msgid \"%s of %u\"\nmsgstr \"%2$u: %1$s\"\n", NULL },
  { "moved-without-numbers", FINNISH FORMAT "msgid \"%s of %u\"\nmsgstr \"%u: %s\"\n",
    "translation-placeholder" },
  { "length-of-a-number", FINNISH FORMAT "msgid \"%u\"\nmsgstr \"%lu\"\n",
    "translation-placeholder" },
  { "other-width", FINNISH FORMAT "msgid \"%.1f %%\"\nmsgstr \"%.0f %%\"\n", NULL },
  { "two-things-in-one-place", FINNISH FORMAT "msgid \"%u\"\nmsgstr \"%1$s %1$u\"\n",
    "translation-placeholder" },
  { "wide-characters", FINNISH FORMAT "msgid \"%s\"\nmsgstr \"%ls\"\n", "translation-placeholder" },
  { "too-wide", FINNISH FORMAT "msgid \"%s\"\nmsgstr \"%9999999999s\"\n",
    "translation-placeholder" },
  { "written-to", FINNISH FORMAT "msgid \"%s\"\nmsgstr \"%n\"\n", "translation-placeholder" },
  { "one-too-many", FINNISH FORMAT "msgid \"%s\"\nmsgstr \"%s %s\"\n", "translation-placeholder" },
  { "left-out-before-another",
    FINNISH FORMAT
    "msgid \"%u day, %s\"\nmsgid_plural \"%u days, %s\"\nmsgstr[0] \"yksi päivä, %2$s\"\n"
    "msgstr[1] \"%u päivää, %s\"\n",
    "translation-placeholder" },
  { "format-without-its-flag", FINNISH PROGRAM "msgid \"%s: %u\"\nmsgstr \"%s: %s\"\n",
    "translation-placeholder" },
  { "percent-of-a-sentence",
    FINNISH PROGRAM "msgid \"50 % of them say so\"\nmsgstr \"50\xc2\xa0% heistä sanoo niin\"\n",
    NULL },
  { "no-format", FINNISH PROGRAM "msgid \"%H:%M\"\nmsgstr \"%-H.%M\"\n", NULL },
  { "name-in-braces", FINNISH PROGRAM "msgid \"Go to {place}\"\nmsgstr \"Mene\"\n",
    "translation-placeholder" },

  { "escaped-quotation-mark-is-code",
    FINNISH PROGRAM "msgid \"Write \\\\\\\".\"\nmsgstr \"Kirjoita \\\\\\\".\"\n", NULL },
  { "dots", FINNISH PROGRAM "msgid \"Save…\"\nmsgstr \"Tallenna\"\n", "translation-end" },
  { "colon-for-full-stop", FINNISH LESSON "msgid \"These.\"\nmsgstr \"Nämä:\"\n", NULL },
  { "stop-inside-quotation-marks",
    RUSSIAN LESSON "msgid \"He says: “No.”\"\nmsgstr \"Он сказал: «Нет».\"\n", NULL },
  { "stop-before-citation",
    FINNISH LESSON "msgid \"So.<cite ref=\\\"a\\\"/>\"\nmsgstr \"Niin<cite ref=\\\"a\\\"/>\"\n",
    "translation-end" },
  { "new-line-at-the-end", FINNISH PROGRAM "msgid \"A\\n\"\nmsgstr \"B\"\n", "translation-edge" },

  { "decimal-sign",
    FINNISH LESSON "msgid \"1.5 and 4,106\"\nmsgstr \"1,5 ja 4\xc2\xa0"
                   "106\"\n",
    NULL },
  { "number-as-a-word",
    FINNISH LESSON "msgid \"A boy of 16\"\nmsgstr \"Kuusitoistavuotias poika\"\n", NULL },
  { "other-small-number", FINNISH LESSON "msgid \"A boy of 16\"\nmsgstr \"15-vuotias poika\"\n",
    "translation-number" },
  { "years", RUSSIAN LESSON "msgid \"in 2021–22\"\nmsgstr \"в 2021–2022 годах\"\n", NULL },
  { "hours", FINNISH LESSON "msgid \"It is 3 p.m. now\"\nmsgstr \"Kello on 15\"\n", NULL },
  { "hours-of-another-day", FINNISH LESSON "msgid \"It is 3 p.m. now\"\nmsgstr \"Kello on 16\"\n",
    "translation-number" },
  { "numbers-of-placeholders", FINNISH FORMAT "msgid \"%s: %s\"\nmsgstr \"%2$s: %1$s\"\n", NULL },

  { "mnemonic", FINNISH PROGRAM "msgid \"_Copy\"\nmsgstr \"K_opioi\"\n", NULL },
  { "mnemonic-twice", FINNISH PROGRAM "msgid \"_Copy\"\nmsgstr \"_K_opioi\"\n",
    "translation-mnemonic" },
  { "name-with-underscore",
    FINNISH PROGRAM "msgid \"Use snake_case\"\nmsgstr \"Käytä: snake_case\"\n", NULL },

  { "mnemonic-inside-a-word-lost",
    FINNISH PROGRAM "msgid \"Pre_view a lesson…\"\nmsgstr \"Esikatsele oppituntia…\"\n",
    "translation-mnemonic" },
  { "mnemonic-inside-the-last-word-lost",
    FINNISH PROGRAM "msgid \"Write and tra_nslate\"\nmsgstr \"Kirjoita ja käännä\"\n",
    "translation-mnemonic" },
  { "mnemonic-inside-a-word",
    FINNISH PROGRAM "msgid \"Pre_view a lesson…\"\nmsgstr \"Esikat_sele oppituntia…\"\n", NULL },
  { "mnemonic-that-is-a-digit-lost", FINNISH PROGRAM "msgid \"_1 minute\"\nmsgstr \"1 minuutti\"\n",
    "translation-mnemonic" },
  { "name-with-underscore-in-a-sentence",
    FINNISH PROGRAM "msgid \"The folder is called file_name.\"\nmsgstr \"Kansion nimi.\"\n", NULL },
  { "name-with-underscore-alone", FINNISH PROGRAM "msgid \"file_name\"\nmsgstr \"tiedosto\"\n",
    NULL },
  { "name-in-capitals", FINNISH PROGRAM "msgid \"LC_ALL\"\nmsgstr \"Kieli\"\n", NULL },

  { "direction", FINNISH PROGRAM "msgid \"default:LTR\"\nmsgstr \"default:RTL\"\n", NULL },
  { "no-direction", FINNISH PROGRAM "msgid \"default:LTR\"\nmsgstr \"oletus:LTR\"\n",
    "translation-direction" },
  { "own-name", FINNISH ENGLISH ("englanti", "Suomi"), NULL },
  { "own-name-missing", FINNISH ENGLISH ("englanti", ""), "translation-name" },
  { "own-name-is-english", FINNISH ENGLISH ("englanti", "englanti"), "translation-name" },
  { "own-name-not-begun", FINNISH ENGLISH ("", ""), NULL },
  { "own-name-of-english",
    HEADER ("en_GB", "nplurals=2; plural=(n != 1);") ENGLISH ("English", "English"), NULL },

  { "thousands-as-in-english",
    FINNISH LESSON "msgid \"In 4,106 cases\"\nmsgstr \"Kaikkiaan 4,106 kertaa\"\n",
    "translation-number" },
  { "million-as-in-english",
    FINNISH LESSON "msgid \"In 1,004,106 cases\"\nmsgstr \"Kaikkiaan 1,004,106 kertaa\"\n",
    "translation-number" },
  { "thousands-where-the-comma-is-for-them",
    HEADER ("ja", "nplurals=1; plural=0;") LESSON "msgid \"In 4,106 cases\"\nmsgstr \"4,106 件\"\n",
    NULL },
  { "thousands-in-mexico",
    HEADER ("es_MX", "nplurals=2; plural=(n != 1);") LESSON
    "msgid \"In 4,106 cases\"\nmsgstr \"En 4,106 casos\"\n",
    NULL },
  { "numbers-in-a-row", FINNISH LESSON "msgid \"Ages 9,10,111\"\nmsgstr \"Iät 9,10,111\"\n", NULL },

  { "bound",
    FINNISH "#. a title, at most 9 characters\n" LESSON
            "msgid \"Title\"\nmsgstr \"Pitkä otsikko\"\n",
    "translation-long" },
  { "bound-without-tags",
    FINNISH "#. at most 9 characters\n" LESSON
            "msgid \"<em>Title</em>\"\nmsgstr \"<em>Otsikko</em>\"\n",
    NULL },
  { "sentence-may-be-long",
    FINNISH PROGRAM
    "msgid \"This is a sentence of the program that wraps where it must.\"\n"
    "msgstr \"Tämä on ohjelman lause, joka rivittyy siitä, mistä sen täytyy, ja on siksi tätä paljon pidempi kuin se, "
    "joka oli sen lähteenä ja josta se on käännetty, eikä siitä ole mitään haittaa kenellekään.\"\n",
    NULL },

  { "name-stays",
    FINNISH LESSON "msgid \"Internet Watch Foundation for All\"\n"
                   "msgstr \"Internet Watch Foundation for All\"\n",
    NULL },
  { "not-translated",
    FINNISH LESSON "msgid \"They talk about many things\"\n"
                   "msgstr \"They talk about many things\"\n",
    "translation-same" },
  { "language-without-rules",
    HEADER ("eo", "nplurals=2; plural=(n != 1);") LESSON
    "msgid \"Say: “No.”\"\nmsgstr \"Diru: „Ne.”\"\n",
    NULL },
  { "avoided-in-quotation-marks",
    FINNISH LESSON "msgid \"Say “monster”\"\nmsgstr \"Sano ”hirviö”\"\n", NULL },
  { "avoided", FINNISH LESSON "msgid \"An offender\"\nmsgstr \"Tuo hirviö\"\n",
    "translation-avoided" },
  { "all-of-the-above",
    FINNISH "#. a wrong answer, at most 300 characters\n" LESSON
            "msgid \"These\"\nmsgstr \"Kaikki nämä\"\n",
    "translation-avoided" },
  { "direction-mark",
    FINNISH LESSON "msgid \"A b\"\nmsgstr \"\xe2\x81\xa6"
                   "A b\xe2\x81\xa9\"\n",
    NULL },
  { "override",
    FINNISH LESSON "msgid \"A b\"\nmsgstr \"\xe2\x80\xae"
                   "A b\"\n",
    "translation-control" },

  { "forms-of-another-language",
    HEADER ("ru", "nplurals=2; plural=(n != 1);") FORMAT
    "msgid \"%u day\"\nmsgid_plural \"%u days\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n",
    "translation-plural-rule" },
  { "source-well-set",
    HEADER ("", "nplurals=INTEGER; plural=EXPRESSION;") LESSON
    "msgid \"It’s “so” – here\"\nmsgstr \"\"\n",
    NULL },
  { "source-set-badly",
    HEADER ("", "nplurals=INTEGER; plural=EXPRESSION;") LESSON "msgid \"It's\"\nmsgstr \"\"\n",
    "translation-sign" },
};

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  const MajakkaLocaleContext context = { NULL };
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPoFile) catalogue =
      majakka_po_file_parse ("x.po", cases[i].catalogue, strlen (cases[i].catalogue), faults);

  g_assert_nonnull (catalogue);
  majakka_locale_check (catalogue, &context, faults);
  for (guint j = 0; j < majakka_faults_count (faults); j++)
    g_test_message ("%s", majakka_faults_get (faults, j)->sentence);
  g_assert_cmpuint (majakka_faults_count (faults), ==, cases[i].tag != NULL ? 1 : 0);
  if (cases[i].tag != NULL)
    g_assert_cmpstr (majakka_faults_get (faults, 0)->tag->name, ==, cases[i].tag);
}

/* What is told is enough to mend it. */
static const struct
{
  const char *name;
  const char *catalogue;
  const char *words;
} said[] = {
  { "citation-lost", FINNISH LESSON "msgid \"So.<cite ref=\\\"a\\\"/>\"\nmsgstr \"Niin.\"\n",
    "“<cite ref=\"a\"/>” is missing" },
  { "one-of-two-lost",
    FINNISH LESSON "msgid \"So<cite ref=\\\"a\\\"/>, so.<cite ref=\\\"b\\\"/>\"\n"
                   "msgstr \"Niin, niin.<cite ref=\\\"a\\\"/>\"\n",
    "“<cite ref=\"b\"/>” is missing" },
  { "citation-misspelt",
    FINNISH LESSON "msgid \"So.<cite ref=\\\"stc-2025\\\"/>\"\n"
                   "msgstr \"Niin.<cite ref=\\\"stc-2026\\\"/>\"\n",
    "“<cite ref=\"stc-2026\"/>” is not in the source, and “<cite ref=\"stc-2025\"/>” is missing" },
  { "term-more", FINNISH LESSON "msgid \"So.\"\nmsgstr \"<term ref=\\\"a\\\">Niin</term>.\"\n",
    "“<term ref=\"a\">” is not in the source" },
  { "term-for-a-pointer",
    FINNISH LESSON "msgid \"<see ref=\\\"a\\\">So</see>.\"\n"
                   "msgstr \"<term ref=\\\"a\\\">Niin</term>.\"\n",
    "“<term ref=\"a\">” is not in the source, and “<see ref=\"a\">” is missing" },
  { "arguments-can-be-moved", FINNISH FORMAT "msgid \"%s of %u\"\nmsgstr \"%u: %s\"\n",
    "%2$s … %1$u" },
  { "number-of-the-source", FINNISH LESSON "msgid \"In 2025\"\nmsgstr \"Vuonna 2052\"\n", "2025" },
  { "number-of-the-source-that-is-no-word",
    FINNISH LESSON "msgid \"In 3 cases of 2025\"\nmsgstr \"Kolmesti vuonna 2052\"\n", "2025" },
  { "number-of-the-source-as-written",
    FINNISH LESSON "msgid \"In 4,106 cases\"\nmsgstr \"Kaikkiaan 4160 kertaa\"\n", "4,106" },
  { "number-lost", FINNISH LESSON "msgid \"In 4,106 cases\"\nmsgstr \"Monta kertaa\"\n", "4,106" },
  { "thousands", FINNISH LESSON "msgid \"In 4,106 cases\"\nmsgstr \"Kaikkiaan 4,106 kertaa\"\n",
    "“4,106”" },
  { "direction", FINNISH PROGRAM "msgid \"default:LTR\"\nmsgstr \"oletus:LTR\"\n", "“oletus:LTR”" },
};

static void
test_said (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  const MajakkaLocaleContext context = { NULL };
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPoFile) catalogue =
      majakka_po_file_parse ("x.po", said[i].catalogue, strlen (said[i].catalogue), faults);
  const MajakkaFault *fault;
  g_autofree char *told = NULL;

  g_assert_nonnull (catalogue);
  majakka_locale_check (catalogue, &context, faults);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 1);
  fault = majakka_faults_get (faults, 0);
  told = g_strconcat (fault->sentence, "\n", fault->tag->mend, NULL);
  g_test_message ("%s", told);
  g_assert_nonnull (strstr (told, said[i].words));
}

/* Every kind of fault has a name of its own, a rule and what to do. */
static void
test_tags (void)
{
  guint n_tags;
  const MajakkaFaultTag *tags = majakka_locale_get_fault_tags (&n_tags);

  for (guint i = 0; i < n_tags; i++)
    {
      g_assert_true (g_str_has_prefix (tags[i].name, "translation-"));
      g_assert_true (g_str_has_suffix (tags[i].rule, "."));
      g_assert_true (g_str_has_suffix (tags[i].mend, "."));
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (tags[i].name, !=, tags[j].name);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/locale/check/tags", test_tags);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/locale/check/%s", cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    {
      g_autofree char *path = g_strdup_printf ("/locale/check/said/%s", said[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_said);
    }

  return g_test_run ();
}
