/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A message with its markup understood.
 *
 * What comes in may be a translator's, so it is as little trusted as a file: five elements are
 * known, with one attribute, and anything else makes the whole message broken. */

#include "majakka-inline-private.h"
#include "majakka-xml.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Keeps the mark of a citation on the line of the word before it. */
#define WORD_JOINER "\342\201\240"

struct _MajakkaInline
{
  GPtrArray *runs; /* of MajakkaRun */
};

static const MajakkaXmlLimits limits = {
  .max_bytes = MAJAKKA_INLINE_MAX_BYTES,
  .max_depth = MAJAKKA_INLINE_MAX_DEPTH + 1,
  .max_nodes = 500,
  .max_attributes = 1,
  .max_value = 64,
};

static void
majakka_run_free (MajakkaRun *self)
{
  g_free (self->text);
  g_free (self->ref);
  g_free (self);
}

static MajakkaInline *
inline_new (void)
{
  MajakkaInline *self = g_new0 (MajakkaInline, 1);

  self->runs = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_run_free);

  return self;
}

void
majakka_inline_add_run (MajakkaInline *self,
                        MajakkaRunKind kind,
                        MajakkaRunStyle style,
                        const char *text,
                        const char *ref)
{
  MajakkaRun *run = g_new0 (MajakkaRun, 1);

  run->kind = kind;
  run->style = style;
  run->text = g_strdup (text);
  run->ref = g_strdup (ref);
  g_ptr_array_add (self->runs, run);
}

static gboolean add_content (MajakkaInline *self,
                             const MajakkaXmlNode *parent,
                             MajakkaRunKind kind,
                             MajakkaRunStyle style,
                             const char *ref,
                             char **reason);

static gboolean
add_reference (MajakkaInline *self,
               const MajakkaXmlNode *element,
               MajakkaRunKind around,
               MajakkaRunStyle style,
               char **reason)
{
  const char *ref = majakka_xml_node_get_attribute (element, "ref");
  MajakkaRunKind kind = majakka_xml_node_is (element, "term")   ? MAJAKKA_RUN_TERM
                        : majakka_xml_node_is (element, "cite") ? MAJAKKA_RUN_CITE
                                                                : MAJAKKA_RUN_SEE;

  if (ref == NULL || *ref == '\0' || around != MAJAKKA_RUN_TEXT ||
      (kind == MAJAKKA_RUN_CITE) != (element->first_child == NULL))
    {
      /* Translators: %s is the name of an element, as in <term> */
      *reason = g_strdup_printf (_ ("<%s> is not used as it should be"), element->name);
      return FALSE;
    }
  if (kind == MAJAKKA_RUN_CITE)
    {
      majakka_inline_add_run (self, kind, style, "", ref);
      return TRUE;
    }

  return add_content (self, element, kind, style, ref, reason);
}

static gboolean
add_element (MajakkaInline *self,
             const MajakkaXmlNode *element,
             MajakkaRunKind kind,
             MajakkaRunStyle style,
             const char *ref,
             char **reason)
{
  gboolean emphasis = majakka_xml_node_is (element, "em");
  gboolean strong = majakka_xml_node_is (element, "strong");

  if (majakka_xml_node_is (element, "term") || majakka_xml_node_is (element, "cite") ||
      majakka_xml_node_is (element, "see"))
    return add_reference (self, element, kind, style, reason);

  if ((!emphasis && !strong) || element->n_attributes > 0)
    {
      /* Translators: %s is the name of an element, as in <b> */
      *reason = g_strdup_printf (_ ("<%s> is not known here"), element->name);
      return FALSE;
    }

  return add_content (self, element, kind,
                      style | (emphasis ? MAJAKKA_RUN_EMPHASIS : MAJAKKA_RUN_STRONG), ref, reason);
}

static gboolean
add_content (MajakkaInline *self,
             const MajakkaXmlNode *parent,
             MajakkaRunKind kind,
             MajakkaRunStyle style,
             const char *ref,
             char **reason)
{
  for (const MajakkaXmlNode *child = parent->first_child; child != NULL; child = child->next)
    {
      if (child->text != NULL)
        majakka_inline_add_run (self, kind, style, child->text, ref);
      else if (!add_element (self, child, kind, style, ref, reason))
        return FALSE;
    }

  return TRUE;
}

/* A reason goes into a sentence of the caller's. */
static char *
without_full_stop (const char *sentence)
{
  return g_strndup (sentence, strlen (sentence) - (g_str_has_suffix (sentence, ".") ? 1 : 0));
}

/**
 * majakka_inline_parse:
 * @markup: words with inline markup, as in a message
 * @reason: (out) (optional): (transfer full): why it is broken, translated; untouched on success
 *
 * Understands the markup of a message. Nothing in @markup is trusted.
 *
 * Returns: (transfer full) (nullable): the text; NULL when the markup is broken
 */
MajakkaInline *
majakka_inline_parse (const char *markup, char **reason)
{
  g_autoptr (MajakkaInline) self = NULL;
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaXmlDocument) document = NULL;
  g_autofree char *wrapped = NULL;
  g_autofree char *why = NULL;

  g_return_val_if_fail (markup != NULL, NULL);

  self = inline_new ();
  if (majakka_inline_scan (self, markup))
    return g_steal_pointer (&self);
  g_ptr_array_set_size (self->runs, 0);

  faults = majakka_faults_new ();
  wrapped = g_strconcat ("<text>", markup, "</text>", NULL);
  document = majakka_xml_read_memory (wrapped, strlen (wrapped), "", &limits, faults);
  if (document == NULL)
    why = without_full_stop (majakka_faults_get (faults, 0)->sentence);
  else if (add_content (self, majakka_xml_document_get_root (document), MAJAKKA_RUN_TEXT,
                        MAJAKKA_RUN_PLAIN, NULL, &why))
    return g_steal_pointer (&self);

  if (reason != NULL)
    *reason = g_steal_pointer (&why);

  return NULL;
}

/**
 * majakka_inline_new_plain:
 * @text: words without markup
 *
 * Returns: (transfer full): the text as one run, not taken as markup
 */
MajakkaInline *
majakka_inline_new_plain (const char *text)
{
  MajakkaInline *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = inline_new ();
  majakka_inline_add_run (self, MAJAKKA_RUN_TEXT, MAJAKKA_RUN_PLAIN, text, NULL);

  return self;
}

/**
 * majakka_inline_free:
 * @self: (transfer full) (nullable): a text
 */
void
majakka_inline_free (MajakkaInline *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->runs);
  g_free (self);
}

/**
 * majakka_inline_get_n_runs:
 * @self: a text
 *
 * Returns: of how many runs it consists
 */
guint
majakka_inline_get_n_runs (const MajakkaInline *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->runs->len;
}

/**
 * majakka_inline_get_run:
 * @self: a text
 * @position: from 0
 *
 * Returns: (transfer none): a run
 */
const MajakkaRun *
majakka_inline_get_run (const MajakkaInline *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->runs->len, NULL);

  return g_ptr_array_index (self->runs, position);
}

/**
 * majakka_inline_to_plain:
 * @self: a text
 *
 * Returns: (transfer full): its words, without citations
 */
char *
majakka_inline_to_plain (const MajakkaInline *self)
{
  GString *out;

  g_return_val_if_fail (self != NULL, NULL);

  out = g_string_new (NULL);
  for (guint i = 0; i < self->runs->len; i++)
    g_string_append (out, majakka_inline_get_run (self, i)->text);

  return g_string_free (out, FALSE);
}

static void
append_pango (GString *out,
              const MajakkaRun *run,
              MajakkaCiteLabelFunc cite_label,
              gpointer user_data)
{
  static const char *const schemes[] = { NULL, "term", "cite", "see" };
  g_autofree char *text = g_markup_escape_text (run->text, -1);

  if (run->kind == MAJAKKA_RUN_CITE)
    {
      g_autofree char *label = NULL;
      g_autofree char *escaped = NULL;

      if (cite_label == NULL)
        return;
      label = cite_label (run->ref, user_data);
      escaped = g_markup_escape_text (label, -1);
      g_free (text);
      text = g_strdup_printf ("<sup>%s</sup>", escaped);
      g_string_append (out, WORD_JOINER);
    }

  if (run->style & MAJAKKA_RUN_EMPHASIS)
    g_string_append (out, "<i>");
  if (run->style & MAJAKKA_RUN_STRONG)
    g_string_append (out, "<b>");
  if (run->kind != MAJAKKA_RUN_TEXT)
    {
      g_autofree char *ref = g_markup_escape_text (run->ref, -1);

      g_string_append_printf (out, "<a href=\"%s:%s\">%s</a>", schemes[run->kind], ref, text);
    }
  else
    {
      g_string_append (out, text);
    }
  if (run->style & MAJAKKA_RUN_STRONG)
    g_string_append (out, "</b>");
  if (run->style & MAJAKKA_RUN_EMPHASIS)
    g_string_append (out, "</i>");
}

/**
 * majakka_inline_to_pango:
 * @self: a text
 * @cite_label: (nullable) (scope call): names a citation; NULL leaves citations out
 * @user_data: for @cite_label
 *
 * Writes the text as Pango markup for a GtkLabel. Terms, citations and pointers become links to
 * `term:ID`, `cite:ID` and `see:ID`.
 *
 * Returns: (transfer full): the markup; every character of the text is escaped
 */
char *
majakka_inline_to_pango (const MajakkaInline *self,
                         MajakkaCiteLabelFunc cite_label,
                         gpointer user_data)
{
  GString *out;

  g_return_val_if_fail (self != NULL, NULL);

  out = g_string_new (NULL);
  for (guint i = 0; i < self->runs->len; i++)
    append_pango (out, majakka_inline_get_run (self, i), cite_label, user_data);

  return g_string_free (out, FALSE);
}
