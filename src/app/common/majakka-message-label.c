/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-message-label.h"

#include "majakka-beside-layout.h"
#include "majakka-reference-popover.h"
#include "majakka-shown-message.h"
#include "majakka-spoken-text.h"
#include "majakka-translation-words.h"

#include <string.h>

/* A word may be longer than a narrow window is wide, so it may be broken. Without a least width a label
 * then asks for that of one letter, and to find its height there it wraps the text at every letter:
 * five times the work of everything else. */
#define LEAST_CHARACTERS 6

struct _MajakkaMessageLabel
{
  GtkWidget parent_instance;

  /* children */
  GtkWidget *label;
  GtkWidget *state;
  GtkWidget *source; /* NULL unless it is shown beside the translation */
  GtkWidget *popover;

  /* owned */
  MajakkaContext *context;
  GPtrArray *sources; /* of MajakkaSource, NULL for none */

  const char *see_action; /* interned */
};

G_DEFINE_FINAL_TYPE (MajakkaMessageLabel, majakka_message_label, GTK_TYPE_WIDGET)

static char *
number_citation (const char *ref, gpointer data)
{
  MajakkaMessageLabel *self = data;
  guint number = 0;

  majakka_sources_find (self->sources, ref, &number);

  return g_strdup_printf ("%u", number);
}

static void
drop_popover (MajakkaMessageLabel *self)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

static void
return_focus (gpointer data)
{
  g_autoptr (MajakkaMessageLabel) self = data;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (root == NULL || (self->popover != NULL && gtk_widget_get_visible (self->popover)))
    return;

  if (focus == NULL || gtk_widget_is_ancestor (focus, self->label))
    gtk_widget_grab_focus (self->label);
}

/* GTK gives the focus back with the next frame, and there is none when nothing else changes. */
static void
closed_cb (MajakkaMessageLabel *self)
{
  g_idle_add_once (return_focus, g_object_ref (self));
}

static void
show_reference (MajakkaMessageLabel *self, const char *scheme, const char *ref)
{
  drop_popover (self);
  self->popover = majakka_reference_popover_new (self->context, self->sources, scheme, ref);
  if (self->popover == NULL)
    return;

  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->popover, self->label);
  majakka_reference_popover_point_to_link (MAJAKKA_REFERENCE_POPOVER (self->popover),
                                           GTK_LABEL (self->label));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static gboolean
activate_link_cb (MajakkaMessageLabel *self, const char *uri)
{
  const char *colon = strchr (uri, ':');
  g_autofree char *scheme = NULL;

  if (colon == NULL)
    return TRUE;

  scheme = g_strndup (uri, (gsize) (colon - uri));
  if (g_str_equal (scheme, "see"))
    gtk_widget_activate_action (GTK_WIDGET (self), self->see_action, "s", colon + 1);
  else
    show_reference (self, scheme, colon + 1);

  return TRUE;
}

static void
set_language (GtkWidget *label, const char *code)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (code)));
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  pango_attr_list_unref (attributes);
}

static void
set_plain_layout (MajakkaMessageLabel *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), gtk_box_layout_new (GTK_ORIENTATION_VERTICAL));
}

static void
show_state (MajakkaMessageLabel *self, const MajakkaMessage *message, MajakkaTranslationState state)
{
  const char *words = majakka_translation_state_get_words (state);

  gtk_label_set_label (GTK_LABEL (self->state), words != NULL ? words : "");
  gtk_widget_set_visible (self->state, words != NULL);
  set_language (self->label, majakka_translation_state_get_language (
                                 state, majakka_context_get_translator (self->context), message));
}

static GtkWidget *
create_source (MajakkaMessageLabel *self, const MajakkaMessage *message)
{
  g_autofree char *words = majakka_markup_strip (message->source);
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), LEAST_CHARACTERS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  set_language (label, majakka_translator_get_language_of (
                           majakka_context_get_translator (self->context), message));
  gtk_widget_add_css_class (label, MAJAKKA_BESIDE_CLASS);
  majakka_spoken_text_leave_out (label);

  return label;
}

/* For translators. A reader's labels do without another layout, which is slower. */
static void
show_source (MajakkaMessageLabel *self,
             const MajakkaMessage *message,
             MajakkaTranslationState state)
{
  gboolean wanted = majakka_context_get_shows_source (self->context) && message != NULL &&
                    MAJAKKA_MESSAGE_IS_SET (message) && state != MAJAKKA_TRANSLATION_SOURCE;

  if (self->source == NULL && !wanted)
    return;

  g_clear_pointer (&self->source, gtk_widget_unparent);
  if (!wanted)
    {
      set_plain_layout (self);
      return;
    }

  self->source = create_source (self, message);
  gtk_widget_set_parent (self->source, GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self), majakka_beside_layout_new ());
}

static void
majakka_message_label_dispose (GObject *object)
{
  MajakkaMessageLabel *self = MAJAKKA_MESSAGE_LABEL (object);

  drop_popover (self);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  g_clear_pointer (&self->state, gtk_widget_unparent);
  g_clear_pointer (&self->source, gtk_widget_unparent);
  g_clear_object (&self->context);
  g_clear_pointer (&self->sources, g_ptr_array_unref);

  G_OBJECT_CLASS (majakka_message_label_parent_class)->dispose (object);
}

static void
majakka_message_label_class_init (MajakkaMessageLabelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_message_label_dispose;

  gtk_widget_class_set_css_name (widget_class, "message");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_message_label_init (MajakkaMessageLabel *self)
{
  self->see_action = "win.open-lesson";
  set_plain_layout (self);

  self->label = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (self->label), LEAST_CHARACTERS);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  g_signal_connect_object (self->label, "activate-link", G_CALLBACK (activate_link_cb), self,
                           G_CONNECT_SWAPPED);

  self->state = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->state), 0);
  gtk_label_set_wrap (GTK_LABEL (self->state), TRUE);
  gtk_widget_add_css_class (self->state, "translation-state");
  gtk_widget_set_visible (self->state, FALSE);
  gtk_widget_set_parent (self->state, GTK_WIDGET (self));
}

static void
show_message (gpointer data)
{
  MajakkaMessageLabel *self = data;
  const MajakkaMessage *message = majakka_shown_message_get (GTK_WIDGET (self));
  g_autoptr (MajakkaInline) text = NULL;
  g_autofree char *markup = NULL;
  MajakkaTranslationState state = MAJAKKA_TRANSLATION_SOURCE;

  drop_popover (self);
  if (message != NULL)
    text = majakka_translator_look_up (majakka_context_get_translator (self->context), message,
                                       &state);
  if (text != NULL)
    markup = majakka_inline_to_pango (text, self->sources != NULL ? number_citation : NULL, self);
  gtk_label_set_markup (GTK_LABEL (self->label), markup != NULL ? markup : "");
  show_state (self, message, state);
  show_source (self, message, state);
}

/**
 * majakka_message_label_new:
 * @context: the context
 * @sources: (nullable) (element-type MajakkaSource): what citations point to
 * @message: (nullable): what to show; copied
 *
 * Returns: (transfer floating): a label
 */
GtkWidget *
majakka_message_label_new (MajakkaContext *context,
                           GPtrArray *sources,
                           const MajakkaMessage *message)
{
  MajakkaMessageLabel *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_MESSAGE_LABEL, NULL);
  self->context = g_object_ref (context);
  self->sources = sources != NULL ? g_ptr_array_ref (sources) : NULL;
  majakka_message_label_set_message (self, message);

  return GTK_WIDGET (self);
}

/**
 * majakka_message_label_set_message:
 * @self: a label
 * @message: (nullable): what to show from now on; copied
 */
void
majakka_message_label_set_message (MajakkaMessageLabel *self, const MajakkaMessage *message)
{
  g_return_if_fail (MAJAKKA_IS_MESSAGE_LABEL (self));

  majakka_shown_message_set (GTK_WIDGET (self), majakka_context_get_translator (self->context),
                             message, show_message, self);
  show_message (self);
}

/**
 * majakka_message_label_set_see_action:
 * @self: a label
 * @action: the action that a pointer starts, with the id that it points to
 *
 * Says where pointers lead. That is to another lesson, unless something else is said.
 */
void
majakka_message_label_set_see_action (MajakkaMessageLabel *self, const char *action)
{
  g_return_if_fail (MAJAKKA_IS_MESSAGE_LABEL (self));
  g_return_if_fail (action != NULL);

  self->see_action = g_intern_string (action);
}

/**
 * majakka_message_label_get_label:
 * @self: a label
 *
 * Returns: (transfer none): the words, for whoever needs them as a label: justification, an
 *   accessible relation
 */
GtkLabel *
majakka_message_label_get_label (MajakkaMessageLabel *self)
{
  g_return_val_if_fail (MAJAKKA_IS_MESSAGE_LABEL (self), NULL);

  return GTK_LABEL (self->label);
}
