/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-reference-popover.h"

#include "majakka-open-uri.h"
#include "majakka-translation-words.h"

#include <glib/gi18n-lib.h>

#define WIDTH 280

struct _MajakkaReferencePopover
{
  GtkPopover parent_instance;

  /* template widgets */
  GtkWidget *box;
  GtkLabel *title_label;
  GtkLabel *body_label;
  GtkLabel *state_label;
  GtkButton *glossary_button;
  GtkButton *open_button;

  /* owned */
  char *url;
  char *term;
};

G_DEFINE_FINAL_TYPE (MajakkaReferencePopover, majakka_reference_popover, GTK_TYPE_POPOVER)

static void
open_cb (MajakkaReferencePopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  majakka_open_uri (GTK_WIDGET (self), self->url);
}

typedef struct
{
  GtkWidget *widget;
  char *term;
} Way;

static gboolean
open_glossary_later_cb (gpointer data)
{
  const Way *way = data;

  gtk_widget_activate_action (way->widget, "win.open-glossary", "s", way->term);

  return G_SOURCE_REMOVE;
}

static void
way_free (Way *way)
{
  g_object_unref (way->widget);
  g_free (way->term);
  g_free (way);
}

/* Later, when the focus is back in the page: the page remembers where it was. */
static void
open_glossary_cb (MajakkaReferencePopover *self)
{
  Way *way = g_new0 (Way, 1);

  way->widget = g_object_ref (gtk_widget_get_parent (GTK_WIDGET (self)));
  way->term = g_strdup (self->term);
  gtk_popover_popdown (GTK_POPOVER (self));
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, open_glossary_later_cb, way, (GDestroyNotify) way_free);
}

static void
show_state (MajakkaReferencePopover *self, MajakkaTranslationState state)
{
  const char *words = majakka_translation_state_get_words (state);

  gtk_label_set_label (self->state_label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->state_label), words != NULL);
}

static gboolean
show_term (MajakkaReferencePopover *self, MajakkaContext *context, const char *id)
{
  MajakkaGlossary *glossary =
      majakka_catalogue_get_glossary (majakka_context_get_catalogue (context));
  const MajakkaGlossaryEntry *entry =
      glossary != NULL ? majakka_glossary_find (glossary, id) : NULL;
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;
  g_autoptr (MajakkaInline) definition = NULL;
  MajakkaTranslationState state;

  if (entry == NULL)
    return FALSE;

  name = majakka_translator_plain (majakka_context_get_translator (context), &entry->name);
  definition = majakka_translator_look_up (majakka_context_get_translator (context),
                                           &entry->definition, &state);
  words = majakka_inline_to_plain (definition);
  gtk_label_set_label (self->title_label, name);
  gtk_label_set_label (self->body_label, words);
  show_state (self, state);
  self->term = g_strdup (id);
  gtk_widget_set_visible (GTK_WIDGET (self->glossary_button), TRUE);

  return TRUE;
}

static char *
describe_source (const MajakkaSource *source)
{
  g_autofree char *date =
      source->date != NULL ? majakka_date_format (source->date) : g_strdup (_ ("undated"));
  g_autofree char *read = source->read != NULL ? majakka_date_format (source->read) : NULL;

  if (read == NULL)
    return g_strdup_printf ("%s, %s", source->publisher, date);

  /* Translators: a source: who published it, the date of publication or “undated”, the day it was
   * read */
  return g_strdup_printf (_ ("%s, %s. Read on %s."), source->publisher, date, read);
}

static gboolean
show_source (MajakkaReferencePopover *self, const GPtrArray *sources, const char *id)
{
  const MajakkaSource *source = sources != NULL ? majakka_sources_find (sources, id, NULL) : NULL;
  g_autofree char *description = NULL;

  if (source == NULL)
    return FALSE;

  description = describe_source (source);
  gtk_label_set_label (self->title_label, source->title);
  gtk_label_set_label (self->body_label, description);
  self->url = g_strdup (source->url);
  gtk_widget_set_visible (GTK_WIDGET (self->open_button), TRUE);

  return TRUE;
}

static void
majakka_reference_popover_finalize (GObject *object)
{
  g_free (MAJAKKA_REFERENCE_POPOVER (object)->url);
  g_free (MAJAKKA_REFERENCE_POPOVER (object)->term);

  G_OBJECT_CLASS (majakka_reference_popover_parent_class)->finalize (object);
}

static void
majakka_reference_popover_class_init (MajakkaReferencePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_reference_popover_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/common/majakka-reference-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaReferencePopover, box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReferencePopover, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReferencePopover, body_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReferencePopover, state_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReferencePopover, glossary_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReferencePopover, open_button);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_glossary_cb);
}

static void
majakka_reference_popover_init (MajakkaReferencePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_reference_popover_new:
 * @context: the context
 * @sources: (nullable) (element-type MajakkaSource): what citations point to
 * @scheme: "term" or "cite"
 * @ref: the id of an entry or of a source
 *
 * Returns: (transfer floating) (nullable): a popover; NULL when there is nothing of that id
 */
GtkWidget *
majakka_reference_popover_new (MajakkaContext *context,
                               GPtrArray *sources,
                               const char *scheme,
                               const char *ref)
{
  MajakkaReferencePopover *self;
  gboolean found;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (scheme != NULL, NULL);
  g_return_val_if_fail (ref != NULL, NULL);

  self = g_object_ref_sink (g_object_new (MAJAKKA_TYPE_REFERENCE_POPOVER, NULL));
  found = g_str_equal (scheme, "term") ? show_term (self, context, ref)
                                       : show_source (self, sources, ref);
  if (!found)
    {
      g_object_unref (self);
      return NULL;
    }
  g_object_force_floating (G_OBJECT (self));

  return GTK_WIDGET (self);
}

/* A popover of GTK 4.8 asks its wrapped labels how high they are without saying how wide it will make
 * them, and cuts the last line off. So the height is asked for here, for a width that fits the
 * narrowest window. */
static void
set_size (MajakkaReferencePopover *self)
{
  int height;

  gtk_widget_measure (self->box, GTK_ORIENTATION_VERTICAL, WIDTH, NULL, &height, NULL, NULL);
  gtk_widget_set_size_request (self->box, WIDTH, height);
}

/**
 * majakka_reference_popover_point_to_link:
 * @self: a popover inside @label
 * @label: the label whose current link it explains
 *
 * Sizes the popover and points at the link under the pointer; with the keyboard, at the label.
 */
void
majakka_reference_popover_point_to_link (MajakkaReferencePopover *self, GtkLabel *label)
{
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (label));
  GdkSurface *surface = gtk_native_get_surface (native);
  GdkSeat *seat = gdk_display_get_default_seat (gtk_widget_get_display (GTK_WIDGET (label)));
  GdkDevice *pointer = seat != NULL ? gdk_seat_get_pointer (seat) : NULL;
  GdkRectangle place = { 0, 0, 1, 1 };
  graphene_point_t in_native, in_label;
  double x, y, native_x, native_y;

  g_return_if_fail (MAJAKKA_IS_REFERENCE_POPOVER (self));

  set_size (self);

  if (pointer == NULL || !gdk_surface_get_device_position (surface, pointer, &x, &y, NULL))
    return;

  gtk_native_get_surface_transform (native, &native_x, &native_y);
  graphene_point_init (&in_native, (float) (x - native_x), (float) (y - native_y));
  if (!gtk_widget_compute_point (GTK_WIDGET (native), GTK_WIDGET (label), &in_native, &in_label) ||
      !gtk_widget_contains (GTK_WIDGET (label), (double) in_label.x, (double) in_label.y))
    return;

  place.x = (int) in_label.x;
  place.y = (int) in_label.y;
  gtk_popover_set_pointing_to (GTK_POPOVER (self), &place);
}
