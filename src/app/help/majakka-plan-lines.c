/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-plan-lines.h"

#include "majakka-hanging-row.h"
#include "majakka-message-label.h"

struct _MajakkaPlanLines
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkBox *list;

  /* owned */
  char *icon_name;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_ICON_NAME,
  PROP_CARD,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaPlanLines, majakka_plan_lines, GTK_TYPE_BOX)

static GtkWidget *
create_mark (MajakkaPlanLines *self)
{
  GtkWidget *mark;

  if (self->icon_name == NULL)
    {
      mark = gtk_label_new ("•");
      gtk_widget_add_css_class (mark, "point");

      return mark;
    }

  mark = gtk_image_new_from_icon_name (self->icon_name);
  /* Each line says it, for whoever comes upon it alone. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_label (self->title_label), -1);
  gtk_widget_add_css_class (mark, "line-icon");

  return mark;
}

static GtkWidget *
create_row (MajakkaPlanLines *self, MajakkaContext *context, const MajakkaMessage *message)
{
  GtkWidget *mark = create_mark (self);
  GtkWidget *words = majakka_message_label_new (context, /* sources= */ NULL, message);
  GtkWidget *row = majakka_hanging_row_new (mark, words);
  GtkLabel *label = majakka_message_label_get_label (MAJAKKA_MESSAGE_LABEL (words));

  if (self->icon_name != NULL)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY, mark,
                                    label, NULL, -1);
  else
    gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                    label, NULL, -1);

  return row;
}

static void
set_card (MajakkaPlanLines *self, gboolean card)
{
  GtkWidget *title = GTK_WIDGET (self->title_label);

  gtk_accessible_update_property (GTK_ACCESSIBLE (title), GTK_ACCESSIBLE_PROPERTY_LEVEL,
                                  card ? 3 : 2, -1);
  if (card)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "block-card");
      gtk_widget_add_css_class (title, "block-title");
    }
  else
    {
      gtk_widget_add_css_class (title, "title-3");
      gtk_widget_add_css_class (title, "help-heading");
    }
}

static void
majakka_plan_lines_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  MajakkaPlanLines *self = MAJAKKA_PLAN_LINES (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      gtk_label_set_label (self->title_label, g_value_get_string (value));
      break;
    case PROP_ICON_NAME:
      g_free (self->icon_name);
      self->icon_name = g_value_dup_string (value);
      break;
    case PROP_CARD:
      set_card (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_plan_lines_finalize (GObject *object)
{
  g_free (MAJAKKA_PLAN_LINES (object)->icon_name);

  G_OBJECT_CLASS (majakka_plan_lines_parent_class)->finalize (object);
}

static void
majakka_plan_lines_class_init (MajakkaPlanLinesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = majakka_plan_lines_set_property;
  object_class->finalize = majakka_plan_lines_finalize;

  /**
   * MajakkaPlanLines:title:
   *
   * The heading above the lines.
   */
  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaPlanLines:icon-name:
   *
   * The mark of each line; a point when there is none.
   */
  properties[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL,
                                                    G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaPlanLines:card:
   *
   * Whether it is one of several lists under a heading.
   */
  properties[PROP_CARD] =
      g_param_spec_boolean ("card", NULL, NULL, FALSE,
                            G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/help/majakka-plan-lines.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanLines, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanLines, list);
}

static void
majakka_plan_lines_init (MajakkaPlanLines *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_plan_lines_show:
 * @self: a list
 * @context: the context
 * @messages: (element-type MajakkaMessage): its lines; shown once
 */
void
majakka_plan_lines_show (MajakkaPlanLines *self, MajakkaContext *context, const GPtrArray *messages)
{
  g_return_if_fail (MAJAKKA_IS_PLAN_LINES (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (messages != NULL);

  for (guint i = 0; i < messages->len; i++)
    gtk_box_append (self->list, create_row (self, context, g_ptr_array_index (messages, i)));
  gtk_widget_set_visible (GTK_WIDGET (self->list), messages->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), messages->len > 0);
}
