/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-header.h"

#include "majakka-fit-bin.h"

#include <glib/gi18n-lib.h>

struct _MajakkaHeader
{
  GtkWidget parent_instance;

  /* template widgets */
  MajakkaFitBin *fit;
  AdwHeaderBar *bar;
  AdwWindowTitle *window_title;
  GtkWidget *back_button;
  GtkWidget *help_button;
  GtkWidget *help_words;
  GtkWidget *hide_button;
  GtkMenuButton *menu_button;
  GMenu *people_section;

  GBinding *hide_binding; /* borrowed, NULL outside of a window that can hide */
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_SUBTITLE,
  PROP_SHOW_BACK,
  PROP_SHOW_HELP,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static GtkBuildableIface *parent_buildable;

static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaHeader,
                               majakka_header,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static void
majakka_header_add_child (GtkBuildable *buildable,
                          GtkBuilder *builder,
                          GObject *child,
                          const char *type)
{
  MajakkaHeader *self = MAJAKKA_HEADER (buildable);

  if (self->bar != NULL && g_strcmp0 (type, "start") == 0)
    adw_header_bar_pack_start (self->bar, GTK_WIDGET (child));
  else if (self->bar != NULL && g_strcmp0 (type, "end") == 0)
    adw_header_bar_pack_end (self->bar, GTK_WIDGET (child));
  else if (self->bar != NULL && g_strcmp0 (type, "title") == 0)
    adw_header_bar_set_title_widget (self->bar, GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = majakka_header_add_child;
}

static gboolean
has_property (GtkRoot *root, const char *name)
{
  return root != NULL && g_object_class_find_property (G_OBJECT_GET_CLASS (root), name) != NULL;
}

static char *
describe_people (MajakkaHeader *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autofree char *name = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *escaped = NULL;

  if (has_property (root, "learner-name"))
    g_object_get (root, "learner-name", &name, NULL);
  if (name == NULL)
    return g_strdup (_ ("_Who is learning"));

  /* An underscore in a name is no key. */
  parts = g_strsplit (name, "_", -1);
  escaped = g_strjoinv ("__", parts);

  /* Translators: an item of the main menu; %s is the name of a person */
  return g_strdup_printf (_ ("_Who is learning: %s"), escaped);
}

/* The menu is about to be shown. */
static void
name_people_cb (GtkMenuButton *button G_GNUC_UNUSED, gpointer data)
{
  MajakkaHeader *self = data;
  g_autofree char *label = describe_people (self);

  g_menu_remove_all (self->people_section);
  g_menu_append (self->people_section, label, "app.people");
}

/* What the header has to do without in a narrow window. */
enum
{
  STEP_WITHOUT_SIZES = 1,
  STEP_WITHOUT_WORDS,
};

static char *
get_layout_without_sizes (GtkWidget *bar)
{
  g_autofree char *layout = NULL;
  GString *kept;

  g_object_get (gtk_widget_get_settings (bar), "gtk-decoration-layout", &layout, NULL);
  kept = g_string_new (layout);
  g_string_replace (kept, "minimize", "", 0);
  g_string_replace (kept, "maximize", "", 0);

  return g_string_free (kept, FALSE);
}

static void
fit_cb (MajakkaHeader *self)
{
  guint step = majakka_fit_bin_get_step (self->fit);

  majakka_header_leave_sizes_out (self->bar, step >= STEP_WITHOUT_SIZES);
  gtk_widget_set_visible (self->help_words, step < STEP_WITHOUT_WORDS);
}

static void
majakka_header_root (GtkWidget *widget)
{
  MajakkaHeader *self = MAJAKKA_HEADER (widget);
  GtkRoot *root;

  GTK_WIDGET_CLASS (majakka_header_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  if (has_property (root, "shows-hide"))
    self->hide_binding = g_object_bind_property (root, "shows-hide", self->hide_button, "visible",
                                                 G_BINDING_SYNC_CREATE);
}

static void
majakka_header_unroot (GtkWidget *widget)
{
  MajakkaHeader *self = MAJAKKA_HEADER (widget);

  g_clear_pointer (&self->hide_binding, g_binding_unbind);

  GTK_WIDGET_CLASS (majakka_header_parent_class)->unroot (widget);
}

static void
majakka_header_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_header_parent_class)->dispose (object);
}

static void
majakka_header_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  MajakkaHeader *self = MAJAKKA_HEADER (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      majakka_header_set_title (self, g_value_get_string (value));
      break;
    case PROP_SUBTITLE:
      majakka_header_set_subtitle (self, g_value_get_string (value));
      break;
    case PROP_SHOW_BACK:
      gtk_widget_set_visible (self->back_button, g_value_get_boolean (value));
      break;
    case PROP_SHOW_HELP:
      gtk_widget_set_visible (self->help_button, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_header_class_init (MajakkaHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_header_dispose;
  object_class->set_property = majakka_header_set_property;
  widget_class->root = majakka_header_root;
  widget_class->unroot = majakka_header_unroot;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SUBTITLE] =
      g_param_spec_string ("subtitle", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaHeader:show-back:
   *
   * Whether there is a page to go back to.
   */
  properties[PROP_SHOW_BACK] = g_param_spec_boolean ("show-back", NULL, NULL, FALSE,
                                                     G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaHeader:show-help:
   *
   * Whether to show *Get help*: on every page but the help page itself.
   */
  properties[PROP_SHOW_HELP] = g_param_spec_boolean ("show-help", NULL, NULL, TRUE,
                                                     G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (MAJAKKA_TYPE_FIT_BIN);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/majakka/Majakka/ui/common/majakka-header.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaHeader, fit);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHeader, bar);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHeader, window_title);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHeader, back_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHeader, help_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHeader, help_words);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHeader, hide_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHeader, menu_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHeader, people_section);
  gtk_widget_class_bind_template_callback (widget_class, fit_cb);
}

static void
majakka_header_init (MajakkaHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->hide_button, "notify::visible",
                           G_CALLBACK (majakka_fit_bin_start_again), self->fit, G_CONNECT_SWAPPED);
  gtk_menu_button_set_create_popup_func (self->menu_button, name_people_cb, self, NULL);
}

/**
 * majakka_header_new:
 *
 * Returns: (transfer floating): a header
 */
GtkWidget *
majakka_header_new (void)
{
  return g_object_new (MAJAKKA_TYPE_HEADER, NULL);
}

/**
 * majakka_header_set_title:
 * @self: a header
 * @title: (nullable): the title of the page
 */
void
majakka_header_set_title (MajakkaHeader *self, const char *title)
{
  g_return_if_fail (MAJAKKA_IS_HEADER (self));

  adw_window_title_set_title (self->window_title, title != NULL ? title : "");
}

/**
 * majakka_header_set_subtitle:
 * @self: a header
 * @subtitle: (nullable): a second line
 */
void
majakka_header_set_subtitle (MajakkaHeader *self, const char *subtitle)
{
  g_return_if_fail (MAJAKKA_IS_HEADER (self));

  adw_window_title_set_subtitle (self->window_title, subtitle != NULL ? subtitle : "");
}

/**
 * majakka_header_leave_sizes_out:
 * @bar: a bar at the top of a window
 * @leave_out: whether to leave out the buttons that make the window small and large
 *
 * For a narrow window: keys and the desktop do that too.
 */
void
majakka_header_leave_sizes_out (AdwHeaderBar *bar, gboolean leave_out)
{
  g_autofree char *layout = NULL;

  g_return_if_fail (ADW_IS_HEADER_BAR (bar));

  if (leave_out)
    layout = get_layout_without_sizes (GTK_WIDGET (bar));
  adw_header_bar_set_decoration_layout (bar, layout);
}
