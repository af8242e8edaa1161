/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-translation-details.h"

#include "majakka-button-layout.h"
#include "majakka-locale-checkout.h"
#include "majakka-toast.h"
#include "majakka-translation-version.h"

#include <glib/gi18n-lib.h>

struct _MajakkaTranslationDetails
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *box;
  GtkLabel *state_label;
  GtkWidget *close_button;
  GtkBox *facts;
  GtkLabel *place_label;
  GtkWidget *copy_button;

  /* owned */
  char *place; /* as in "…/fi.po:120"; NULL when the catalogue does not have the text */
};

G_DEFINE_FINAL_TYPE (MajakkaTranslationDetails, majakka_translation_details, GTK_TYPE_WIDGET)

static void
copy_cb (MajakkaTranslationDetails *self)
{
  if (self->place == NULL)
    return;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->place);
  majakka_toast_show (GTK_WIDGET (self), _ ("The file and the line are copied."));
}

static void
close_cb (MajakkaTranslationDetails *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.close-translation", NULL);
}

static gboolean
close_key_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  close_cb (MAJAKKA_TRANSLATION_DETAILS (widget));

  return GDK_EVENT_STOP;
}

static GtkWidget *
create_label (const char *words)
{
  return g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0F, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, "width-chars", 6, NULL);
}

static void
append_fact (MajakkaTranslationDetails *self, const char *heading, const char *words)
{
  GtkWidget *title, *label;

  if (words == NULL || *words == '\0')
    return;

  title = create_label (heading);
  label = create_label (words);
  gtk_widget_add_css_class (title, "caption-heading");
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  title, NULL, -1);
  gtk_box_append (self->facts, title);
  gtk_box_append (self->facts, label);
}

/* Who has selected something in it stays near it. */
static void
keep_focus (MajakkaTranslationDetails *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->facts)))
    gtk_widget_grab_focus (self->close_button);
}

static void
clear (MajakkaTranslationDetails *self)
{
  GtkWidget *child;

  keep_focus (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->facts))) != NULL)
    gtk_box_remove (self->facts, child);
  g_clear_pointer (&self->place, g_free);
}

/* Either the catalogue is older than the text or the program is; the same commands bring both up to date. */
static char *
describe_absence (MajakkaTranslationFile *file)
{
  g_autofree char *folder = g_path_get_dirname (majakka_translation_file_get_path (file));
  g_autofree char *checkout = majakka_locale_checkout_find (folder);

  if (checkout == NULL)
    return g_strdup (_ ("This text is not in the catalogue. Add the new texts to it first."));

  return g_strdup_printf (
      /* Translators: %s is the code of a language; the commands stay as they are */
      _ ("This text is not in the catalogue. Run “majakka-tool locale update %s” and “make build”, "
         "then start Majakka again."),
      majakka_po_file_get_language (majakka_translation_file_get_po (file)));
}

/* Returns what is to be said of the text first. */
static char *
describe_state (MajakkaTranslationFile *file,
                const MajakkaMessage *message,
                const MajakkaPoEntry *entry,
                gboolean belongs)
{
  g_autofree char *reason = NULL;

  if (!belongs)
    return g_strdup (_ ("This text is of another catalogue"));
  if (entry == NULL)
    return describe_absence (file);
  if (*entry->strings[0] == '\0')
    return g_strdup (_ ("Not translated yet"));
  if (!majakka_translation_is_sound (message, entry->strings[0], &reason))
    /* Translators: %s is why, without a full stop */
    return g_strdup_printf (_ ("The translation cannot be shown: %s."), reason);
  if (entry->fuzzy)
    return g_strdup (_ ("The translation is older than the text"));

  return g_strdup (_ ("Translated"));
}

static void
show_place (MajakkaTranslationDetails *self,
            MajakkaTranslationFile *file,
            const MajakkaPoEntry *entry)
{
  const char *path = majakka_translation_file_get_path (file);
  g_autofree char *name = majakka_translation_version_name_file (path);
  g_autofree char *words = NULL;

  if (entry != NULL)
    {
      self->place = g_strdup_printf ("%s:%u", path, entry->string_line);
      words = g_strdup_printf ("%s:%u", name, entry->string_line);
    }
  gtk_label_set_label (self->place_label, words != NULL ? words : name);
  gtk_widget_set_visible (self->copy_button, self->place != NULL);
}

static void
majakka_translation_details_dispose (GObject *object)
{
  g_clear_pointer (&MAJAKKA_TRANSLATION_DETAILS (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_translation_details_parent_class)->dispose (object);
}

static void
majakka_translation_details_finalize (GObject *object)
{
  g_free (MAJAKKA_TRANSLATION_DETAILS (object)->place);

  G_OBJECT_CLASS (majakka_translation_details_parent_class)->finalize (object);
}

static void
majakka_translation_details_class_init (MajakkaTranslationDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_translation_details_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_translation_details_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  g_type_ensure (MAJAKKA_TYPE_BUTTON_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/preview/majakka-translation-details.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslationDetails, box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslationDetails, state_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslationDetails, close_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslationDetails, facts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslationDetails, place_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTranslationDetails, copy_button);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, close_key_cb, NULL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_translation_details_init (MajakkaTranslationDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_translation_details_show:
 * @self: the details
 * @file: a catalogue
 * @message: a text, which the catalogue may have
 * @belongs: whether @file is the catalogue for @message
 * @on_screen: whether the text is on screen
 *
 * Shows what the last version of @file without mistakes says of @message.
 */
void
majakka_translation_details_show (MajakkaTranslationDetails *self,
                                  MajakkaTranslationFile *file,
                                  const MajakkaMessage *message,
                                  gboolean belongs,
                                  gboolean on_screen)
{
  const MajakkaPoEntry *entry = NULL;
  g_autofree char *state = NULL;

  g_return_if_fail (MAJAKKA_IS_TRANSLATION_DETAILS (self));
  g_return_if_fail (MAJAKKA_IS_TRANSLATION_FILE (file));
  g_return_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message));

  if (belongs)
    entry = majakka_po_file_find (majakka_translation_file_get_po (file), message->context,
                                  message->source);
  state = describe_state (file, message, entry, belongs);
  clear (self);
  gtk_label_set_label (self->state_label, state);
  append_fact (self, _ ("Source text"), message->source);
  if (entry != NULL)
    {
      append_fact (self, _ ("Translation"), entry->strings[0]);
      append_fact (self, _ ("Source text that the translation was made for"), entry->previous_id);
      append_fact (self, _ ("Comment of the translator"), entry->note);
      append_fact (self, _ ("About the text"), entry->comment);
    }
  if (!on_screen)
    append_fact (
        self, _ ("Where"),
        _ ("It is not on screen now: it comes after an answer, or when something is opened."));
  show_place (self, file, entry);
  gtk_widget_set_visible (GTK_WIDGET (self->place_label), belongs);
}
