/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which pieces stand on which page. Pieces that want to stay together are a chunk; a chunk goes to a
 * new page when it does not fit on this one, and is broken only when it fits on none: first at the
 * wishes that are the weaker, then anywhere. */

#include "majakka-pages-private.h"

typedef struct
{
  const GPtrArray *pieces;
  double height;
  GPtrArray *pages; /* of MajakkaPage */
  double y;         /* how full the last page is */
} Breaks;

static void
page_free (MajakkaPage *self)
{
  g_array_unref (self->placed);
  g_ptr_array_unref (self->frames);
  g_free (self);
}

static MajakkaPage *
get_last (const Breaks *self)
{
  return g_ptr_array_index (self->pages, self->pages->len - 1);
}

static gboolean
is_empty (const Breaks *self)
{
  return get_last (self)->placed->len == 0;
}

static void
add_page (Breaks *self)
{
  MajakkaPage *page = g_new0 (MajakkaPage, 1);

  page->placed = g_array_new (FALSE, FALSE, sizeof (MajakkaPlacedPiece));
  page->frames = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_stroke_free);
  g_ptr_array_add (self->pages, page);
  self->y = 0;
}

static void
put (Breaks *self, const MajakkaPiece *piece)
{
  MajakkaPlacedPiece place = { piece, self->y + (is_empty (self) ? 0 : piece->gap) };

  g_array_append_val (get_last (self)->placed, place);
  self->y = place.y + piece->height;
}

static void
place (Breaks *self, const MajakkaPiece *piece)
{
  /* A table goes on under its head. */
  if (is_empty (self) && piece->head != NULL && piece->head != piece)
    put (self, piece->head);
  put (self, piece);
}

static const MajakkaPiece *
get_piece (const Breaks *self, guint position)
{
  return g_ptr_array_index (self->pieces, position);
}

static double
measure (const Breaks *self, guint from, guint end, gboolean first_on_page)
{
  double height = 0;

  for (guint i = from; i < end; i++)
    {
      const MajakkaPiece *piece = get_piece (self, i);

      if (i > from || !first_on_page)
        height += piece->gap;
      else if (piece->head != NULL)
        height += piece->head->height;
      height += piece->height;
    }

  return height;
}

/* Returns the end of the chunk that begins at @from, when pieces stay together that want it as much as
 * @keep. */
static guint
find_end (const Breaks *self, guint from, guint end, MajakkaKeep keep)
{
  guint i = from;

  /* Nothing is kept together with what begins a page. */
  while (i + 1 < end && get_piece (self, i)->keep >= keep && !get_piece (self, i + 1)->new_page)
    i++;

  return i + 1;
}

static void
fill (Breaks *self, guint from, guint end, MajakkaKeep keep)
{
  for (guint i = from, next; i < end; i = next)
    {
      /* Stronger than any wish: every piece for itself */
      next = keep <= MAJAKKA_KEEP ? find_end (self, i, end, keep) : i + 1;

      if (get_piece (self, i)->new_page && !is_empty (self))
        add_page (self);
      if (!is_empty (self) && self->y + measure (self, i, next, FALSE) > self->height)
        {
          gboolean fits_on_new = measure (self, i, next, TRUE) <= self->height;

          if (fits_on_new || next == i + 1)
            add_page (self);
        }
      if (next > i + 1 && self->y + measure (self, i, next, is_empty (self)) > self->height)
        fill (self, i, next, keep + 1);
      else
        for (guint j = i; j < next; j++)
          place (self, get_piece (self, j));
    }
}

/* Returns: (transfer full) (element-type MajakkaPage): the pages, at least one */
GPtrArray *
majakka_page_breaks_find (const GPtrArray *pieces, double height)
{
  Breaks self = { pieces, height, g_ptr_array_new_with_free_func ((GDestroyNotify) page_free), 0 };

  add_page (&self);
  fill (&self, 0, pieces->len, MAJAKKA_KEEP_IF_POSSIBLE);
  for (guint i = 0; i < self.pages->len; i++)
    {
      MajakkaPage *page = g_ptr_array_index (self.pages, i);

      majakka_frames_list (page->frames, page->placed, /* around= */ NULL);
    }

  return self.pages;
}
