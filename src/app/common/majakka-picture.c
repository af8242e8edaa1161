/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-picture.h"

#define RESOURCES  "/org/majakka/Majakka/illustrations/"
#define NO_PICTURE RESOURCES "no-picture.svg"
#define MAX_BYTES  (4 * 1024 * 1024)

/* Pictures are drawn for 480 by 320. */
#define RATIO_WIDTH  3
#define RATIO_HEIGHT 2

struct _MajakkaPicture
{
  GtkWidget parent_instance;

  /* children */
  GtkWidget *picture;

  /* owned */
  GFile *file;
  GCancellable *cancellable;
  char *alternative_text;

  int width;
  gboolean fill;
};

enum
{
  PROP_0,
  PROP_WIDTH,
  PROP_RESOURCE,
  PROP_FILL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaPicture, majakka_picture, GTK_TYPE_WIDGET)

typedef struct
{
  GFile *file;
  int width;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->file);
  g_free (request);
}

static GdkTexture *
load (GFile *file, int width, GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GdkPixbuf) pixbuf = NULL;

  info =
      g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, NULL, error);
  if (info == NULL)
    return NULL;
  if (g_file_info_get_size (info) > MAX_BYTES)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "The picture is too large");
      return NULL;
    }

  stream = g_file_read (file, NULL, error);
  if (stream == NULL)
    return NULL;
  /* A bound on what a file can ask for. */
  pixbuf = gdk_pixbuf_new_from_stream_at_scale (G_INPUT_STREAM (stream), width, width, TRUE, NULL,
                                                error);

  return pixbuf != NULL ? gdk_texture_new_for_pixbuf (pixbuf) : NULL;
}

static void
load_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable)
{
  Request *request = data;
  g_autoptr (GError) error = NULL;
  GdkTexture *texture = NULL;

  if (!g_cancellable_is_cancelled (cancellable))
    texture = load (request->file, request->width, &error);
  if (texture == NULL && !g_cancellable_is_cancelled (cancellable))
    {
      g_autoptr (GFile) neutral = g_file_new_for_uri ("resource://" NO_PICTURE);

      g_debug ("A picture could not be shown: %s", error->message);
      texture = load (neutral, request->width, NULL);
    }

  g_task_return_pointer (task, texture, g_object_unref);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (GdkTexture) texture = g_task_propagate_pointer (G_TASK (result), NULL);
  MajakkaPicture *self = MAJAKKA_PICTURE (source);

  if (texture != NULL && self->picture != NULL)
    gtk_picture_set_paintable (GTK_PICTURE (self->picture), GDK_PAINTABLE (texture));
}

/* Half as much again as the display shows now, so that it stays sharp when the window grows a little. */
static int
find_pixels (MajakkaPicture *self)
{
  int width = MAX (self->width, gtk_widget_get_width (GTK_WIDGET (self)));

  return width * (2 * gtk_widget_get_scale_factor (GTK_WIDGET (self)) + 1) / 2;
}

static void
start_loading (MajakkaPicture *self)
{
  g_autoptr (GTask) task = NULL;
  Request *request;

  if (self->file == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  request = g_new0 (Request, 1);
  request->file = g_object_ref (self->file);
  request->width = find_pixels (self);
  task = g_task_new (self, self->cancellable, loaded_cb, NULL);
  g_task_set_source_tag (task, start_loading);
  g_task_set_priority (task, G_PRIORITY_LOW);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, load_in_thread);
}

static gboolean
after_first_frame_cb (gpointer data)
{
  MajakkaPicture *self = data;

  if (gtk_picture_get_paintable (GTK_PICTURE (self->picture)) == NULL)
    start_loading (self);

  return G_SOURCE_REMOVE;
}

static void
majakka_picture_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_picture_parent_class)->map (widget);

  g_idle_add_full (G_PRIORITY_LOW, after_first_frame_cb, g_object_ref (widget), g_object_unref);
}

static GtkSizeRequestMode
majakka_picture_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
majakka_picture_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  MajakkaPicture *self = MAJAKKA_PICTURE (widget);
  int width = for_size >= 0 && (self->fill || for_size < self->width) ? for_size : self->width;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN (self->width, 64);
      *natural = self->width;
    }
  else
    {
      *minimum = *natural = width * RATIO_HEIGHT / RATIO_WIDTH;
    }
  *minimum_baseline = *natural_baseline = -1;
}

static void
majakka_picture_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkAllocation all = { 0, 0, width, height };

  gtk_widget_size_allocate (MAJAKKA_PICTURE (widget)->picture, &all, baseline);
}

static void
majakka_picture_dispose (GObject *object)
{
  MajakkaPicture *self = MAJAKKA_PICTURE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->picture, gtk_widget_unparent);
  g_clear_object (&self->file);
  g_clear_pointer (&self->alternative_text, g_free);

  G_OBJECT_CLASS (majakka_picture_parent_class)->dispose (object);
}

static void
majakka_picture_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  MajakkaPicture *self = MAJAKKA_PICTURE (object);

  switch (prop_id)
    {
    case PROP_WIDTH:
      self->width = g_value_get_int (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    case PROP_RESOURCE:
      majakka_picture_set_resource (self, g_value_get_string (value));
      break;
    case PROP_FILL:
      self->fill = g_value_get_boolean (value);
      gtk_picture_set_content_fit (GTK_PICTURE (self->picture),
                                   self->fill ? GTK_CONTENT_FIT_COVER : GTK_CONTENT_FIT_CONTAIN);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_picture_class_init (MajakkaPictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_picture_dispose;
  object_class->set_property = majakka_picture_set_property;
  widget_class->map = majakka_picture_map;
  widget_class->get_request_mode = majakka_picture_get_request_mode;
  widget_class->measure = majakka_picture_measure;
  widget_class->size_allocate = majakka_picture_size_allocate;

  /**
   * MajakkaPicture:width:
   *
   * How wide it wants to be, in pixels. It is narrower where there is no room.
   */
  properties[PROP_WIDTH] = g_param_spec_int ("width", NULL, NULL, 1, G_MAXINT, 480,
                                             G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaPicture:resource:
   *
   * The name of one of the program's own illustrations, as in "help.svg".
   */
  properties[PROP_RESOURCE] =
      g_param_spec_string ("resource", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaPicture:fill:
   *
   * Whether it grows to fill the place it is given, as on a card.
   */
  properties[PROP_FILL] =
      g_param_spec_boolean ("fill", NULL, NULL, FALSE, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "illustration");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* GTK would call a picture without words by the name of its class. */
static void
tell (MajakkaPicture *self, const char *text)
{
  GtkAccessible *picture = GTK_ACCESSIBLE (self->picture);

  gtk_accessible_update_state (picture, GTK_ACCESSIBLE_STATE_HIDDEN, text == NULL, -1);
  if (text != NULL)
    gtk_accessible_update_property (picture, GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
majakka_picture_init (MajakkaPicture *self)
{
  self->width = 480;
  self->picture = gtk_picture_new ();
  gtk_picture_set_can_shrink (GTK_PICTURE (self->picture), TRUE);
  gtk_picture_set_content_fit (GTK_PICTURE (self->picture), GTK_CONTENT_FIT_CONTAIN);
  gtk_widget_set_parent (self->picture, GTK_WIDGET (self));
  tell (self, NULL);
}

/**
 * majakka_picture_new:
 *
 * Returns: (transfer floating): a picture without a file
 */
GtkWidget *
majakka_picture_new (void)
{
  return g_object_new (MAJAKKA_TYPE_PICTURE, NULL);
}

static void
set_gfile (MajakkaPicture *self, GFile *file)
{
  if (self->file != NULL && g_file_equal (self->file, file))
    return;

  g_set_object (&self->file, file);
  start_loading (self);
}

/**
 * majakka_picture_set_file:
 * @self: a picture
 * @path: (nullable): a file; NULL shows the neutral picture
 */
void
majakka_picture_set_file (MajakkaPicture *self, const char *path)
{
  g_autoptr (GFile) file = NULL;

  g_return_if_fail (MAJAKKA_IS_PICTURE (self));

  file = path != NULL ? g_file_new_for_path (path) : g_file_new_for_uri ("resource://" NO_PICTURE);
  set_gfile (self, file);
}

/**
 * majakka_picture_set_resource:
 * @self: a picture
 * @name: (nullable): the name of one of the program's own illustrations, as in "help.svg"
 */
void
majakka_picture_set_resource (MajakkaPicture *self, const char *name)
{
  g_autofree char *uri = NULL;
  g_autoptr (GFile) file = NULL;

  g_return_if_fail (MAJAKKA_IS_PICTURE (self));

  if (name == NULL)
    return;

  uri = g_strconcat ("resource://", RESOURCES, name, NULL);
  file = g_file_new_for_uri (uri);
  set_gfile (self, file);
}

/**
 * majakka_picture_set_alternative_text:
 * @self: a picture
 * @text: (nullable): what it shows, for people who do not see it; NULL for one that only decorates
 */
void
majakka_picture_set_alternative_text (MajakkaPicture *self, const char *text)
{
  g_return_if_fail (MAJAKKA_IS_PICTURE (self));

  g_free (self->alternative_text);
  self->alternative_text = g_strdup (text);
  tell (self, text);
}

/**
 * majakka_picture_get_alternative_text:
 * @self: a picture
 *
 * Returns: (transfer none) (nullable): what it shows; NULL for one that only decorates
 */
const char *
majakka_picture_get_alternative_text (MajakkaPicture *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PICTURE (self), NULL);

  return self->alternative_text;
}
