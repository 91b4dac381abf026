import type { EditCase } from '../want.ts'
import { casesIn } from '../want.ts'

export const eastern: readonly EditCase[] = [
  ...casesIn('cs', [
    { say: 'změň adresu stránky Ceny na /cenik', secondPage: 'Ceny', want: { kind: 'page_address', title: 'Ceny', slug: 'cenik' } },
    {
      say: 'url stránky Historie má být nase-rodina',
      secondPage: 'Historie',
      want: { kind: 'page_address', title: 'Historie', slug: 'nase-rodina' },
    },
    {
      say: 'popis stránky Historie má být: Tři generace pekařů',
      secondPage: 'Historie',
      want: { kind: 'page_described', title: 'Historie', contains: 'Tři generace pekařů' },
    },
    {
      say: 'pro google napiš ke stránce Ceny „Kolik stojí chléb a dorty“',
      secondPage: 'Ceny',
      want: { kind: 'page_described', title: 'Ceny', contains: 'Kolik stojí chléb a dorty' },
    },
    { say: 'přejmenuj úvodní stránku na Vítejte', want: { kind: 'front_named', to: 'Vítejte' } },
    { say: 'domovská stránka ať se jmenuje Čerstvý chléb', want: { kind: 'front_named', to: 'Čerstvý chléb' } },
  ]),
  ...casesIn('pl', [
    { say: 'zmień adres strony Ceny na /cennik', secondPage: 'Ceny', want: { kind: 'page_address', title: 'Ceny', slug: 'cennik' } },
    {
      say: 'url strony Historia ma być nasza-rodzina',
      secondPage: 'Historia',
      want: { kind: 'page_address', title: 'Historia', slug: 'nasza-rodzina' },
    },
    {
      say: 'opis strony Historia ma brzmieć: Trzy pokolenia piekarzy',
      secondPage: 'Historia',
      want: { kind: 'page_described', title: 'Historia', contains: 'Trzy pokolenia piekarzy' },
    },
    {
      say: 'w google przy stronie Ceny niech będzie „Ile kosztuje chleb i ciasto”',
      secondPage: 'Ceny',
      want: { kind: 'page_described', title: 'Ceny', contains: 'Ile kosztuje chleb i ciasto' },
    },
    { say: 'zmień nazwę strony głównej na Witamy', want: { kind: 'front_named', to: 'Witamy' } },
    { say: 'nazwij stronę główną Świeży chleb', want: { kind: 'front_named', to: 'Świeży chleb' } },
  ]),
  ...casesIn('ru', [
    { say: 'измени адрес страницы Цены на /ceny', secondPage: 'Цены', want: { kind: 'page_address', title: 'Цены', slug: 'ceny' } },
    {
      say: 'url страницы История должен быть nasha-semya',
      secondPage: 'История',
      want: { kind: 'page_address', title: 'История', slug: 'nasha-semya' },
    },
    {
      say: 'описание страницы История: Три поколения пекарей',
      secondPage: 'История',
      want: { kind: 'page_described', title: 'История', contains: 'Три поколения пекарей' },
    },
    {
      say: 'для гугла у страницы Цены напиши «Сколько стоят хлеб и торты»',
      secondPage: 'Цены',
      want: { kind: 'page_described', title: 'Цены', contains: 'Сколько стоят хлеб и торты' },
    },
    { say: 'переименуй главную страницу в Добро пожаловать', want: { kind: 'front_named', to: 'Добро пожаловать' } },
    { say: 'назови главную Свежий хлеб', want: { kind: 'front_named', to: 'Свежий хлеб' } },
  ]),
  ...casesIn('ar', [
    {
      say: 'غير عنوان رابط صفحة الأسعار إلى /prices',
      secondPage: 'الأسعار',
      want: { kind: 'page_address', title: 'الأسعار', slug: 'prices' },
    },
    { say: 'رابط صفحة قصتنا يكون our-story', secondPage: 'قصتنا', want: { kind: 'page_address', title: 'قصتنا', slug: 'our-story' } },
    {
      say: 'وصف صفحة قصتنا: ثلاثة أجيال من الخبازين',
      secondPage: 'قصتنا',
      want: { kind: 'page_described', title: 'قصتنا', contains: 'ثلاثة أجيال من الخبازين' },
    },
    {
      say: 'في جوجل خلي وصف صفحة الأسعار "كم سعر الخبز والكعك"',
      secondPage: 'الأسعار',
      want: { kind: 'page_described', title: 'الأسعار', contains: 'كم سعر الخبز والكعك' },
    },
    { say: 'سم الصفحة الرئيسية أهلا وسهلا', want: { kind: 'front_named', to: 'أهلا وسهلا' } },
    { say: 'غير اسم الصفحة الرئيسية إلى خبز طازج', want: { kind: 'front_named', to: 'خبز طازج' } },
  ]),
]
