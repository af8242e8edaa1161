/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-tool-table.h"

#define GAP "  "

struct _MajakkaToolTable
{
  GPtrArray *rows; /* of GPtrArray of char* */
};

MajakkaToolTable *
majakka_tool_table_new (void)
{
  MajakkaToolTable *self = g_new0 (MajakkaToolTable, 1);

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  return self;
}

void
majakka_tool_table_free (MajakkaToolTable *self)
{
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/* Begins the next row. */
void
majakka_tool_table_add_row (MajakkaToolTable *self)
{
  g_ptr_array_add (self->rows, g_ptr_array_new_with_free_func (g_free));
}

/* Adds a cell to the row that was begun last. */
void
majakka_tool_table_add_cell (MajakkaToolTable *self, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_ptr_array_add (g_ptr_array_index (self->rows, self->rows->len - 1),
                   g_strdup_vprintf (format, args));
  va_end (args);
}

static guint
find_width (const MajakkaToolTable *self, guint column)
{
  guint width = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const GPtrArray *row = g_ptr_array_index (self->rows, i);

      if (column < row->len)
        width = MAX (width, (guint) g_utf8_strlen (g_ptr_array_index (row, column), -1));
    }

  return width;
}

static void
write_row (const MajakkaToolTable *self, const GPtrArray *row, GString *out)
{
  for (guint i = 0; i < row->len; i++)
    {
      const char *cell = g_ptr_array_index (row, i);
      int blanks = (int) find_width (self, i) - (int) g_utf8_strlen (cell, -1);

      if (i == 0)
        g_string_append_printf (out, "%s%*s", cell, blanks, "");
      else
        g_string_append_printf (out, GAP "%*s%s", blanks, "", cell);
    }
  g_string_append_c (out, '\n');
}

/* Returns the rows, a line each. */
char *
majakka_tool_table_to_string (const MajakkaToolTable *self)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < self->rows->len; i++)
    write_row (self, g_ptr_array_index (self->rows, i), out);

  return g_string_free (out, FALSE);
}
