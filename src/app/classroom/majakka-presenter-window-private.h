/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-fit-bin.h"
#include "majakka-key-words.h"
#include "majakka-notice.h"
#include "majakka-presenter-notes.h"
#include "majakka-presenter-question.h"
#include "majakka-presenter-slides.h"
#include "majakka-presenter-steps.h"
#include "majakka-presenter-times.h"
#include "majakka-presenter-window.h"
#include "majakka-projector-timer.h"
#include "majakka-projector-view.h"

G_BEGIN_DECLS

struct _MajakkaPresenterWindow
{
  AdwWindow parent_instance;

  /* template widgets */
  GtkBox *all;
  GtkWidget *desk; /* all but the wall */
  MajakkaFitBin *bar_fit;
  AdwHeaderBar *bar;
  AdwWindowTitle *window_title;
  GtkWidget *help_words;
  GtkBox *told_box; /* in the bar */
  GtkBox *told_row; /* below it, in a narrow window */
  GMenu *screens;
  MajakkaNotice *fault;
  MajakkaNotice *screen_notice;
  GtkWidget *preview_label;
  MajakkaFitBin *fit;
  GtkScrolledWindow *page;
  GtkBox *columns;
  GtkWidget *left;
  GtkViewport *left_view;
  GtkWidget *left_box;
  GtkWidget *right;
  GtkViewport *right_view;
  GtkWidget *right_box;
  MajakkaPresenterSlides *slides;
  GtkWidget *place;
  GtkLabel *part_label;
  MajakkaPresenterTimes *times;
  MajakkaPresenterQuestion *question;
  MajakkaPresenterNotes *notes;
  MajakkaFitBin *bottom_fit;
  MajakkaKeyWords *back_words;
  MajakkaKeyWords *next_words;
  GtkMenuButton *position_button;
  MajakkaPresenterSteps *steps;
  GtkWidget *next_button;
  GtkWidget *finish_button;

  /* owned */
  MajakkaContext *context;
  MajakkaSession *session;

  GtkWindow *parent;           /* weak: where one goes on afterwards */
  GtkWidget *told_button;      /* borrowed */
  guint inhibited;             /* cookie; 0 for none */
  GtkApplication *application; /* owned: what is asked to keep the screen awake */
  guint
      counted_step; /* the hand that can be taken back: where, and for which option; -1 for none */
  int counted_option;

  /* majakka-presenter-window-screens.c */
  GtkWindow *projector;            /* owned; NULL on one screen */
  GtkWidget *wall;                 /* borrowed, NULL while the wall is not shown here */
  MajakkaProjectorView *wall_view; /* borrowed: in the wall, as the next */
  MajakkaProjectorTimer *wall_timer;
  char *screen; /* owned: the connector of a monitor, or one of the words there */
};

/* Properties that are actions, too */
enum
{
  MAJAKKA_PRESENTER_PROP_BLANK = 1,
  MAJAKKA_PRESENTER_PROP_FROZEN,
  MAJAKKA_PRESENTER_PROP_COUNTING,
  MAJAKKA_PRESENTER_PROP_WALL,
  MAJAKKA_PRESENTER_PROP_SCREEN,
  MAJAKKA_PRESENTER_N_PROPS,
};

void majakka_presenter_window_install_actions (GtkWidgetClass *widget_class);
void majakka_presenter_window_update_actions (MajakkaPresenterWindow *self);
gboolean majakka_presenter_window_do (MajakkaPresenterWindow *self,
                                      MajakkaSessionCommandKind kind,
                                      int value);
void majakka_presenter_window_update (MajakkaPresenterWindow *self);
void majakka_presenter_window_go_home (MajakkaPresenterWindow *self);

void majakka_presenter_window_set_up_screens (MajakkaPresenterWindow *self);
void majakka_presenter_window_clear_screens (MajakkaPresenterWindow *self);
void majakka_presenter_window_set_screen (MajakkaPresenterWindow *self, const char *screen);
void majakka_presenter_window_set_wall (MajakkaPresenterWindow *self, gboolean shown);
void majakka_presenter_window_start_show (MajakkaPresenterWindow *self);
void majakka_presenter_window_toggle_fullscreen (MajakkaPresenterWindow *self);

gboolean majakka_presenter_window_may_close (MajakkaPresenterWindow *self);
void majakka_presenter_window_ask_to_finish (MajakkaPresenterWindow *self);

G_END_DECLS
