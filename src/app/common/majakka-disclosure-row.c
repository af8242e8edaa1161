/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-disclosure-row.h"

typedef struct
{
  /* template widgets */
  GtkWidget *button;
  GtkImage *arrow;
  GtkImage *icon;
  GtkLabel *title_label;
  GtkLabel *subtitle_label;
  GtkBox *body;
} MajakkaDisclosureRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (MajakkaDisclosureRow,
                                     majakka_disclosure_row,
                                     GTK_TYPE_LIST_BOX_ROW)

static MajakkaDisclosureRowPrivate *
get_private (MajakkaDisclosureRow *self)
{
  return majakka_disclosure_row_get_instance_private (self);
}

static void
toggle_cb (MajakkaDisclosureRow *self)
{
  majakka_disclosure_row_set_open (self, !majakka_disclosure_row_get_open (self));
}

/* What a list gives the row goes to what can be opened. */
static gboolean
majakka_disclosure_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (get_private (MAJAKKA_DISCLOSURE_ROW (widget))->button);
}

static void
majakka_disclosure_row_class_init (MajakkaDisclosureRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = majakka_disclosure_row_grab_focus;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/common/majakka-disclosure-row.ui");
  gtk_widget_class_bind_template_child_private (widget_class, MajakkaDisclosureRow, button);
  gtk_widget_class_bind_template_child_private (widget_class, MajakkaDisclosureRow, arrow);
  gtk_widget_class_bind_template_child_private (widget_class, MajakkaDisclosureRow, icon);
  gtk_widget_class_bind_template_child_private (widget_class, MajakkaDisclosureRow, title_label);
  gtk_widget_class_bind_template_child_private (widget_class, MajakkaDisclosureRow, subtitle_label);
  gtk_widget_class_bind_template_child_private (widget_class, MajakkaDisclosureRow, body);
  gtk_widget_class_bind_template_callback (widget_class, toggle_cb);
}

static void
majakka_disclosure_row_init (MajakkaDisclosureRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_state (GTK_ACCESSIBLE (get_private (self)->button),
                               GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
}

/* What a screen reader says: the title, and the subtitle where there is one. */
static void
update_name (MajakkaDisclosureRow *self)
{
  MajakkaDisclosureRowPrivate *priv = get_private (self);
  const char *title = gtk_label_get_label (priv->title_label);
  const char *subtitle = gtk_label_get_label (priv->subtitle_label);
  g_autofree char *name =
      *subtitle != '\0' ? g_strdup_printf ("%s. %s", title, subtitle) : g_strdup (title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

/**
 * majakka_disclosure_row_set_title:
 * @self: a row
 * @title: its title; not taken as markup
 */
void
majakka_disclosure_row_set_title (MajakkaDisclosureRow *self, const char *title)
{
  g_return_if_fail (MAJAKKA_IS_DISCLOSURE_ROW (self));
  g_return_if_fail (title != NULL);

  gtk_label_set_label (get_private (self)->title_label, title);
  update_name (self);
}

/**
 * majakka_disclosure_row_set_subtitle:
 * @self: a row
 * @subtitle: a line below the title, or several; empty for none
 */
void
majakka_disclosure_row_set_subtitle (MajakkaDisclosureRow *self, const char *subtitle)
{
  MajakkaDisclosureRowPrivate *priv;

  g_return_if_fail (MAJAKKA_IS_DISCLOSURE_ROW (self));
  g_return_if_fail (subtitle != NULL);

  priv = get_private (self);
  gtk_label_set_label (priv->subtitle_label, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (priv->subtitle_label), *subtitle != '\0');
  update_name (self);
}

/**
 * majakka_disclosure_row_get_icon:
 * @self: a row
 *
 * Returns: (transfer none): an image before the title, hidden unless somebody shows it
 */
GtkImage *
majakka_disclosure_row_get_icon (MajakkaDisclosureRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_DISCLOSURE_ROW (self), NULL);

  return get_private (self)->icon;
}

/**
 * majakka_disclosure_row_get_body:
 * @self: a row
 *
 * Returns: (transfer none): where to put what is shown when the row is open
 */
GtkBox *
majakka_disclosure_row_get_body (MajakkaDisclosureRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_DISCLOSURE_ROW (self), NULL);

  return get_private (self)->body;
}

/**
 * majakka_disclosure_row_get_open:
 * @self: a row
 *
 * Returns: whether what is in it is shown
 */
gboolean
majakka_disclosure_row_get_open (MajakkaDisclosureRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_DISCLOSURE_ROW (self), FALSE);

  return gtk_widget_get_visible (GTK_WIDGET (get_private (self)->body));
}

/**
 * majakka_disclosure_row_set_open:
 * @self: a row
 * @open: whether to show what is in it
 */
void
majakka_disclosure_row_set_open (MajakkaDisclosureRow *self, gboolean open)
{
  MajakkaDisclosureRowClass *klass;
  MajakkaDisclosureRowPrivate *priv;

  g_return_if_fail (MAJAKKA_IS_DISCLOSURE_ROW (self));

  if (open == majakka_disclosure_row_get_open (self))
    return;

  klass = MAJAKKA_DISCLOSURE_ROW_GET_CLASS (self);
  priv = get_private (self);
  if (open && klass->opened != NULL)
    klass->opened (self);
  gtk_widget_set_visible (GTK_WIDGET (priv->body), open);
  gtk_image_set_from_icon_name (priv->arrow, open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (priv->button), GTK_ACCESSIBLE_STATE_EXPANDED, open,
                               -1);
}
