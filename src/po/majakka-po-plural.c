/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The line "nplurals=3; plural=(n%10==1 ...);" of a catalogue: an expression of C in one unknown. The
 * rules are those of the manual of GNU gettext, "Plural forms". It is parsed once into steps for a
 * stack, so that choosing a form neither recurses nor fails. */

#include "majakka-po-plural-private.h"

#include "majakka-po-file.h"

#include <string.h>

#define MAX_RULE  1000
#define MAX_DEPTH 30
#define MAX_STEPS 300
/* Every rule that a language has repeats after a hundred, and says something of 100 and of 1,000. */
#define TRIED 1001

typedef enum
{
  STEP_NUMBER,
  STEP_N,
  STEP_NOT,
  STEP_MULTIPLY,
  STEP_DIVIDE,
  STEP_REMAINDER,
  STEP_ADD,
  STEP_SUBTRACT,
  STEP_LESS,
  STEP_LESS_OR_EQUAL,
  STEP_MORE,
  STEP_MORE_OR_EQUAL,
  STEP_EQUAL,
  STEP_UNEQUAL,
  STEP_AND,
  STEP_OR,
  STEP_CHOOSE, /* condition, then, else */
} StepKind;

typedef struct
{
  StepKind kind;
  gulong number;
} Step;

struct _PoPlural
{
  guint n_forms;
  GArray *steps; /* of Step */
};

typedef struct
{
  const char *next;
  guint depth;
  gboolean bad;
  GArray *steps;
} Parser;

static const struct
{
  const char *sign;
  guint strength;
  StepKind kind;
} operators[] = {
  { "||", 1, STEP_OR },       { "&&", 2, STEP_AND },           { "==", 3, STEP_EQUAL },
  { "!=", 3, STEP_UNEQUAL },  { "<=", 4, STEP_LESS_OR_EQUAL }, { ">=", 4, STEP_MORE_OR_EQUAL },
  { "<", 4, STEP_LESS },      { ">", 4, STEP_MORE },           { "+", 5, STEP_ADD },
  { "-", 5, STEP_SUBTRACT },  { "*", 6, STEP_MULTIPLY },       { "/", 6, STEP_DIVIDE },
  { "%", 6, STEP_REMAINDER },
};

static void parse_choice (Parser *self);

static void
add_step (Parser *self, StepKind kind, gulong number)
{
  const Step step = { kind, number };

  g_array_append_val (self->steps, step);
  self->bad = self->bad || self->steps->len > MAX_STEPS;
}

static void
skip_space (Parser *self)
{
  while (g_ascii_isspace (*self->next))
    self->next++;
}

static gboolean
take (Parser *self, const char *sign)
{
  skip_space (self);
  if (!g_str_has_prefix (self->next, sign))
    return FALSE;
  self->next += strlen (sign);

  return TRUE;
}

static void
parse_value (Parser *self)
{
  self->bad = self->bad || ++self->depth > MAX_DEPTH;
  if (self->bad)
    return;

  if (take (self, "("))
    {
      parse_choice (self);
      self->bad = self->bad || !take (self, ")");
    }
  else if (take (self, "!"))
    {
      parse_value (self);
      add_step (self, STEP_NOT, 0);
    }
  else if (take (self, "n"))
    {
      add_step (self, STEP_N, 0);
    }
  else if (g_ascii_isdigit (*self->next))
    {
      gulong number = 0;

      for (; g_ascii_isdigit (*self->next) && number < 1000000; self->next++)
        number = number * 10 + (gulong) (*self->next - '0');
      add_step (self, STEP_NUMBER, number);
    }
  else
    {
      self->bad = TRUE;
    }
  self->depth--;
}

/* Values with operators between them that bind at least as strongly as @strength. */
static void
parse_operation (Parser *self, guint strength)
{
  parse_value (self);
  while (!self->bad)
    {
      guint found = G_N_ELEMENTS (operators);

      skip_space (self);
      for (guint i = 0; i < G_N_ELEMENTS (operators) && found == G_N_ELEMENTS (operators); i++)
        if (g_str_has_prefix (self->next, operators[i].sign))
          found = i;
      if (found == G_N_ELEMENTS (operators) || operators[found].strength < strength)
        return;

      self->next += strlen (operators[found].sign);
      parse_operation (self, operators[found].strength + 1);
      add_step (self, operators[found].kind, 0);
    }
}

static void
parse_choice (Parser *self)
{
  self->bad = self->bad || ++self->depth > MAX_DEPTH;
  if (self->bad)
    return;

  parse_operation (self, 1);
  if (take (self, "?"))
    {
      parse_choice (self);
      self->bad = self->bad || !take (self, ":");
      parse_choice (self);
      add_step (self, STEP_CHOOSE, 0);
    }
  self->depth--;
}

static gboolean
apply (StepKind kind, gulong left, gulong right, gulong *result)
{
  if ((kind == STEP_DIVIDE || kind == STEP_REMAINDER) && right == 0)
    return FALSE;

  *result = kind == STEP_MULTIPLY        ? left * right
            : kind == STEP_DIVIDE        ? left / right
            : kind == STEP_REMAINDER     ? left % right
            : kind == STEP_ADD           ? left + right
            : kind == STEP_SUBTRACT      ? left - right
            : kind == STEP_LESS          ? left < right
            : kind == STEP_LESS_OR_EQUAL ? left <= right
            : kind == STEP_MORE          ? left > right
            : kind == STEP_MORE_OR_EQUAL ? left >= right
            : kind == STEP_EQUAL         ? left == right
            : kind == STEP_UNEQUAL       ? left != right
            : kind == STEP_AND           ? (left != 0 && right != 0)
                                         : (left != 0 || right != 0);

  return TRUE;
}

/* Returns FALSE when the rule divides by zero. */
static gboolean
calculate (const PoPlural *self, gulong n, gulong *result)
{
  gulong stack[MAX_STEPS + 1];
  guint top = 0;

  for (guint i = 0; i < self->steps->len; i++)
    {
      const Step *step = &g_array_index (self->steps, Step, i);

      if (step->kind == STEP_NUMBER || step->kind == STEP_N)
        {
          stack[top++] = step->kind == STEP_N ? n : step->number;
        }
      else if (step->kind == STEP_NOT)
        {
          stack[top - 1] = stack[top - 1] == 0;
        }
      else if (step->kind == STEP_CHOOSE)
        {
          top -= 2;
          stack[top - 1] = stack[top - 1] != 0 ? stack[top] : stack[top + 1];
        }
      else
        {
          top--;
          if (!apply (step->kind, stack[top - 1], stack[top], &stack[top - 1]))
            return FALSE;
        }
    }
  *result = stack[0];

  return TRUE;
}

static gboolean
is_usable (const PoPlural *self)
{
  gulong form;

  for (gulong n = 0; n < TRIED; n++)
    if (!calculate (self, n, &form) || form >= self->n_forms)
      return FALSE;

  return TRUE;
}

void
majakka_po_plural_free (PoPlural *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->steps);
  g_free (self);
}

/* Returns: (nullable): the rule, or NULL when it makes no sense or gives a form that there is not */
PoPlural *
majakka_po_plural_parse (const char *rule)
{
  g_autoptr (PoPlural) self = g_new0 (PoPlural, 1);
  Parser parser = { .next = rule };

  self->steps = parser.steps = g_array_new (FALSE, FALSE, sizeof (Step));
  if (strlen (rule) > MAX_RULE || !take (&parser, "nplurals") || !take (&parser, "="))
    return NULL;
  skip_space (&parser);
  if (!g_ascii_isdigit (*parser.next))
    return NULL;
  self->n_forms = (guint) (*parser.next++ - '0');
  if (self->n_forms == 0 || self->n_forms > MAJAKKA_PO_MAX_PLURALS || !take (&parser, ";") ||
      !take (&parser, "plural") || !take (&parser, "="))
    return NULL;

  parse_choice (&parser);
  take (&parser, ";");
  skip_space (&parser);
  if (parser.bad || *parser.next != '\0' || !is_usable (self))
    return NULL;

  return g_steal_pointer (&self);
}

guint
majakka_po_plural_get_n_forms (const PoPlural *self)
{
  return self->n_forms;
}

/* Returns which form @n takes. */
guint
majakka_po_plural_choose (const PoPlural *self, gulong n)
{
  gulong form;

  return calculate (self, n, &form) && form < self->n_forms ? (guint) form : 0;
}
