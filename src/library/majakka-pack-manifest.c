/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pack-manifest.h"

#include <string.h>

#define MAX_ID 80

/**
 * majakka_pack_manifest_is_id:
 * @id: what somebody wrote
 *
 * Returns: whether it can be the id of a pack: small letters, digits and "-" in two parts or more with
 *   dots between them, as in "org.example.phones"; a letter or digit begins each part
 */
gboolean
majakka_pack_manifest_is_id (const char *id)
{
  guint n_parts = 1;
  gboolean begins = TRUE;

  g_return_val_if_fail (id != NULL, FALSE);

  if (strlen (id) > MAX_ID || !g_ascii_islower (*id))
    return FALSE;
  for (; *id != '\0'; id++)
    {
      if (*id == '.' && !begins)
        {
          begins = TRUE;
          n_parts++;
        }
      else if (g_ascii_islower (*id) || g_ascii_isdigit (*id) || (*id == '-' && !begins))
        {
          begins = FALSE;
        }
      else
        {
          return FALSE;
        }
    }

  return n_parts >= 2 && !begins;
}

static void
manifest_clear (MajakkaPackManifest *self)
{
  g_free (self->file);
  g_free (self->id);
  g_free (self->version);
  g_free (self->language);
  g_free (self->licence);
  g_free (self->needs);
  majakka_message_clear (&self->title);
  majakka_message_clear (&self->summary);
  g_free (self->author);
  g_free (self->homepage);
}

/**
 * majakka_pack_manifest_ref:
 * @self: a manifest
 *
 * Returns: (transfer full): @self
 */
MajakkaPackManifest *
majakka_pack_manifest_ref (MajakkaPackManifest *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * majakka_pack_manifest_unref:
 * @self: (transfer full): a manifest
 */
void
majakka_pack_manifest_unref (MajakkaPackManifest *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, (GDestroyNotify) manifest_clear);
}
