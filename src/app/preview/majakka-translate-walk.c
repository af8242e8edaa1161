/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* From one text that wants work to the next: on a page as it stands there, in a lesson as it is read, with what is only
 * shown later. */

#include "majakka-translate-walk.h"

#include "majakka-lesson-messages.h"
#include "majakka-shown-message.h"

/* A text and where it stands; each text once */
typedef struct
{
  const MajakkaMessage *message; /* borrowed from the lesson, or from a widget */
  guint section;
} Stop;

typedef struct
{
  GArray *stops;     /* of Stop */
  GHashTable *known; /* of owned keys */
  guint section;
} Way;

static char *
get_key (const MajakkaMessage *message)
{
  return g_strjoin ("\004", message->domain != NULL ? message->domain : "",
                    message->context != NULL ? message->context : "", message->source, NULL);
}

static gboolean
is_same (const MajakkaMessage *one, const MajakkaMessage *other)
{
  return g_str_equal (one->source, other->source) &&
         g_strcmp0 (one->context, other->context) == 0 &&
         g_strcmp0 (one->domain, other->domain) == 0;
}

static void
way_init (Way *self)
{
  self->stops = g_array_new (FALSE, FALSE, sizeof (Stop));
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->section = 0;
}

static void
way_clear (Way *self)
{
  g_array_unref (self->stops);
  g_hash_table_unref (self->known);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Way, way_clear)

static void
add (const MajakkaMessage *message, gpointer data)
{
  Way *self = data;
  const Stop stop = { message, self->section };

  if (g_hash_table_add (self->known, get_key (message)))
    g_array_append_val (self->stops, stop);
}

static void
add_shown (GtkWidget *widget G_GNUC_UNUSED, const MajakkaMessage *message, gpointer data)
{
  add (message, data);
}

/* What belongs to no section stands before the first; the rest in the order of reading. */
static void
add_lesson (Way *self, const MajakkaLesson *lesson)
{
  g_auto (Way) sections = { NULL };

  way_init (&sections);
  for (guint i = 0; i < lesson->sections->len; i++)
    {
      sections.section = i;
      majakka_section_foreach_message (g_ptr_array_index (lesson->sections, i), add, &sections);
    }

  g_hash_table_unref (self->known);
  self->known = g_hash_table_ref (sections.known);
  majakka_lesson_foreach_message (lesson, add, self);
  g_array_append_vals (self->stops, sections.stops->data, sections.stops->len);
}

/* A text of another catalogue, as of a pack, is nobody's work here. */
static gboolean
is_wanted (const MajakkaTranslator *translator,
           const MajakkaMessage *message,
           MajakkaTranslateWanted wanted)
{
  MajakkaTranslationState state = MAJAKKA_TRANSLATION_SOURCE;
  g_autoptr (MajakkaInline) text = NULL;

  if (!majakka_translator_is_worked_on (translator, message))
    return FALSE;

  text = majakka_translator_look_up (translator, message, &state);

  return wanted == MAJAKKA_TRANSLATE_STALE
             ? state == MAJAKKA_TRANSLATION_FUZZY
             : state == MAJAKKA_TRANSLATION_MISSING || state == MAJAKKA_TRANSLATION_BROKEN;
}

/* Returns where to look on: behind the text that is looked at, when it is on the way. */
static guint
find_begin (const Way *way, guint section, const MajakkaMessage *after)
{
  guint begin = way->stops->len;

  for (guint i = way->stops->len; i > 0; i--)
    {
      const Stop *stop = &g_array_index (way->stops, Stop, i - 1);

      if (after != NULL && stop->section >= section && is_same (stop->message, after))
        return i;
      if (stop->section >= section)
        begin = i - 1;
    }

  return begin;
}

static MajakkaTranslateFound *
found_new (const Stop *stop, const MajakkaLesson *lesson)
{
  MajakkaTranslateFound *self = g_new0 (MajakkaTranslateFound, 1);

  majakka_message_copy (&self->message, stop->message);
  self->position = stop->section;
  if (lesson != NULL)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, stop->section);

      self->lesson = g_strdup (lesson->id);
      self->section = g_strdup (section->id);
    }

  return self;
}

static MajakkaTranslateFound *
walk (const MajakkaTranslator *translator,
      const Way *way,
      guint begin,
      const MajakkaLesson *lesson,
      MajakkaTranslateWanted wanted)
{
  for (guint i = begin; i < way->stops->len; i++)
    {
      const Stop *stop = &g_array_index (way->stops, Stop, i);

      if (is_wanted (translator, stop->message, wanted))
        return found_new (stop, lesson);
    }

  return NULL;
}

/**
 * majakka_translate_walk_in_lesson:
 * @translator: finds translations
 * @lesson: a whole lesson
 * @section: which section to begin at, from 0
 * @after: (nullable): the text to begin behind, when the lesson has it
 * @wanted: what to look for
 *
 * In any thread.
 *
 * Returns: (transfer full) (nullable): the first text to work on, as far as the end of the lesson
 */
MajakkaTranslateFound *
majakka_translate_walk_in_lesson (const MajakkaTranslator *translator,
                                  const MajakkaLesson *lesson,
                                  guint section,
                                  const MajakkaMessage *after,
                                  MajakkaTranslateWanted wanted)
{
  g_auto (Way) way = { NULL };

  g_return_val_if_fail (translator != NULL, NULL);
  g_return_val_if_fail (lesson != NULL, NULL);

  way_init (&way);
  add_lesson (&way, lesson);

  return walk (translator, &way, find_begin (&way, section, after), lesson, wanted);
}

/**
 * majakka_translate_walk_on_page:
 * @translator: finds translations
 * @page: a page
 * @after: (nullable): the text to begin behind, when it is on the page
 * @wanted: what to look for
 *
 * Returns: (transfer full) (nullable): the first text to work on, as far as the end of the page
 */
MajakkaTranslateFound *
majakka_translate_walk_on_page (const MajakkaTranslator *translator,
                                GtkWidget *page,
                                const MajakkaMessage *after,
                                MajakkaTranslateWanted wanted)
{
  g_auto (Way) way = { NULL };

  g_return_val_if_fail (translator != NULL, NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (page), NULL);

  way_init (&way);
  majakka_shown_message_foreach (page, add_shown, &way);

  return walk (translator, &way, find_begin (&way, 0, after), /* lesson= */ NULL, wanted);
}

/**
 * majakka_translate_found_free:
 * @self: (transfer full): where a walk has come to
 */
void
majakka_translate_found_free (MajakkaTranslateFound *self)
{
  majakka_message_clear (&self->message);
  g_free (self->lesson);
  g_free (self->section);
  g_free (self);
}

typedef struct
{
  const MajakkaMessage *message;
  GtkWidget *found;
} Search;

static void
look_at (GtkWidget *widget, const MajakkaMessage *message, gpointer data)
{
  Search *self = data;

  /* The last of several: titles stand in the contents too, before the text. */
  if (is_same (message, self->message))
    self->found = widget;
}

/**
 * majakka_translate_walk_find:
 * @page: a page
 * @message: a text
 *
 * Returns: (transfer none) (nullable): what shows it; NULL when it is not on screen
 */
GtkWidget *
majakka_translate_walk_find (GtkWidget *page, const MajakkaMessage *message)
{
  Search search = { .message = message };

  g_return_val_if_fail (GTK_IS_WIDGET (page), NULL);
  g_return_val_if_fail (message != NULL, NULL);

  majakka_shown_message_foreach (page, look_at, &search);

  return search.found;
}

typedef struct
{
  MajakkaTranslationCount *count;
  GHashTable *known;
} Counter;

static void
count (GtkWidget *widget, const MajakkaMessage *message, gpointer data)
{
  Counter *self = data;

  if (majakka_shown_message_is_worked_on (widget) &&
      g_hash_table_add (self->known, get_key (message)))
    majakka_translation_count_add (self->count, majakka_shown_message_get_state (widget));
}

/**
 * majakka_translate_walk_count:
 * @page: a page
 * @count_to: what is counted is added to this
 *
 * Counts the texts of the catalogue that somebody works on which are on screen, or can be scrolled to, each once.
 */
void
majakka_translate_walk_count (GtkWidget *page, MajakkaTranslationCount *count_to)
{
  Counter counter = { .count = count_to };

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (count_to != NULL);

  counter.known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  majakka_shown_message_foreach (page, count, &counter);
  g_hash_table_unref (counter.known);
}
