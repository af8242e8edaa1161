/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The words come from the Luxembourg Guidelines, the victims' panel of the Independent Inquiry into
 * Child Sexual Abuse (England and Wales), the Internet Watch Foundation and the UK Council for Internet
 * Safety; those in Finnish and Russian are their usual counterparts. */

#include "majakka-avoided-words-private.h"

/* clang-format off */

/* “*” stands for any letters, a space for one or more spaces or hyphens. Each begins with a letter or a
 * star and a letter. */
const MajakkaAvoidedWords majakka_avoided_words_table[] = {
  { "en", "child porn*", "child sexual abuse material" },
  { "en", "underage", "child, girl, boy, under 18" },
  { "en", "child prostitut*", "exploited child" },
  { "en", "teenage prostitut*", "exploited child" },
  { "en", "predator*", "offender, person who abuses" },
  { "en", "monster*", "offender, person who abuses" },
  { "en", "paedophil*", "offender" },
  { "en", "pedophil*", "offender" },
  { "en", "promiscuous*", "was tricked, was pressured" },
  { "en", "naive*", "was tricked, was pressured" },
  { "en", "naïve*", "was tricked, was pressured" },
  { "en", "let herself", "was tricked, was pressured" },
  { "en", "let himself", "was tricked, was pressured" },
  { "en", "let themselves", "was tricked, was pressured" },
  { "en", "fell for it", "was tricked, was pressured" },
  { "en", "historic* abuse", "non-recent abuse" },
  { "en", "stranger danger", "unsafe behaviour by anyone" },
  { "en", "lurk*", "what somebody does, in plain words" },
  { "en", "all of the above", NULL },
  { "en", "all of these", NULL },
  { "en", "all the above", NULL },
  { "en", "none of the above", NULL },
  { "en", "none of these", NULL },

  { "fi", "lapsiporno*", "lapsiin kohdistuvaa seksuaaliväkivaltaa todistava materiaali" },
  { "fi", "lasten porno*", "lapsiin kohdistuvaa seksuaaliväkivaltaa todistava materiaali" },
  { "fi", "alaikäi* nai*", "lapsi, tyttö" },
  { "fi", "alaikäi* mie*", "lapsi, poika" },
  { "fi", "lapsiprostitu*", "hyväksikäytetty lapsi" },
  { "fi", "alaikäi* prostitu*", "hyväksikäytetty lapsi" },
  { "fi", "*saalistaj*", "tekijä, lasta hyväksikäyttävä ihminen" },
  { "fi", "*hirviö*", "tekijä, lasta hyväksikäyttävä ihminen" },
  { "fi", "*pedofiil*", "tekijä" },
  { "fi", "lapsiinsekaantuj*", "tekijä" },
  { "fi", "siveet*", "lasta huijattiin, lasta painostettiin" },
  { "fi", "naiivi*", "lasta huijattiin, lasta painostettiin" },
  { "fi", "sinisilmäi*", "lasta huijattiin, lasta painostettiin" },
  { "fi", "men* halpaan", "tuli huijatuksi, painostettiin" },
  { "fi", "lankes* ansaan", "tuli huijatuksi, painostettiin" },
  { "fi", "historialli* hyväksikäyt*", "aiemmin tapahtunut hyväksikäyttö" },
  { "fi", "vaaralli* vieras*", "kenen tahansa vaarallinen käytös" },
  { "fi", "vaaralli* vierai*", "kenen tahansa vaarallinen käytös" },
  { "fi", "namused*", "tekijä, kuka tahansa" },
  { "fi", "namusetä*", "tekijä, kuka tahansa" },
  { "fi", "vaani*", "mitä joku tekee, selvin sanoin" },
  { "fi", "kaikki edellä*", NULL },
  { "fi", "kaikki yllä*", NULL },
  { "fi", "kaikki nämä", NULL },
  { "fi", "ei mikään edellä*", NULL },
  { "fi", "ei mikään yllä*", NULL },
  { "fi", "ei mikään näistä", NULL },

  { "ru", "дет* порно*", "материалы сексуального насилия над детьми" },
  { "ru", "порно* с участием", "материалы сексуального насилия над детьми" },
  { "ru", "порно* с изображени*", "материалы сексуального насилия над детьми" },
  { "ru", "несовершеннолетн* женщин*", "ребёнок, девочка" },
  { "ru", "несовершеннолетн* мужчин*", "ребёнок, мальчик" },
  { "ru", "дет* проститу*", "ребёнок, пострадавший от эксплуатации" },
  { "ru", "малолетн* проститу*", "ребёнок, пострадавший от эксплуатации" },
  { "ru", "несовершеннолетн* проститу*", "ребёнок, пострадавший от эксплуатации" },
  { "ru", "хищни*", "тот, кто совершил насилие; злоумышленник" },
  { "ru", "монстр*", "тот, кто совершил насилие; злоумышленник" },
  { "ru", "чудовищ*", "тот, кто совершил насилие; злоумышленник" },
  { "ru", "маньяк*", "тот, кто совершил насилие; злоумышленник" },
  { "ru", "извращен*", "тот, кто совершил насилие; злоумышленник" },
  { "ru", "педофил*", "тот, кто совершил насилие; злоумышленник" },
  { "ru", "растлител*", "тот, кто совершил насилие; злоумышленник" },
  { "ru", "распущенн*", "ребёнка обманули, на ребёнка давили" },
  { "ru", "наивн*", "ребёнка обманули, на ребёнка давили" },
  { "ru", "позволил* с собой", "ребёнка обманули, на ребёнка давили" },
  { "ru", "попал* на удочку", "ребёнка обманули, на ребёнка давили" },
  { "ru", "попал* на крючок", "ребёнка обманули, на ребёнка давили" },
  { "ru", "историческ* насили*", "насилие, которое было раньше" },
  { "ru", "опасн* незнаком*", "опасное поведение кого угодно" },
  { "ru", "подстерега*", "что делает человек, простыми словами" },
  { "ru", "все перечисленн*", NULL },
  { "ru", "всё перечисленн*", NULL },
  { "ru", "все вышеперечисленн*", NULL },
  { "ru", "всё вышеперечисленн*", NULL },
  { "ru", "ни од* из перечисленн*", NULL },
  { "ru", "ничего из перечисленн*", NULL },

  { NULL, NULL, NULL },
};

/* clang-format on */
