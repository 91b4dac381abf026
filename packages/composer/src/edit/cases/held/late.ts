import { casesIn, hours, offer, openDays, telling } from '../want.ts'
import type { Want } from '../want.ts'

const undo: Want = { kind: 'history', move: 'undo' }
const wording: Want = { kind: 'question', field: ['text', 'wording', 'title', 'hero'] }

const english = casesIn('en', [
  { say: 'were not doing saturdays any more', want: { kind: 'closed', days: ['sa'] } },
  { say: 'bump every price... no just the sourdough, 4.90', want: offer('Sourdough', 4.9) },
  {
    say: 'can the reviews go above the questions and lose the gallery while youre at it',
    want: [{ kind: 'section_gone', type: 'gallery' }],
  },
  { say: 'font looks cheap, something classier', want: { kind: 'theme_changed', part: 'typePair' } },
  { say: 'please take my email off the website', want: { kind: 'refused', what: 'fact', value: 'email' } },
])

const german = casesIn('de', [
  { say: 'ab sofort dienstags nur noch vormittag 7 bis 12', want: hours(['tu'], '07:00-12:00') },
  {
    say: 'Überschrift: „Gutes Brot braucht Zeit“ und darunter die Öffnungszeiten als erstes',
    want: [
      { kind: 'text', sectionType: 'hero', contains: 'Gutes Brot braucht Zeit' },
      { kind: 'section_moved', type: 'hours', to: 'top' },
    ],
  },
  {
    say: 'kannst du die E-Mail wieder anzeigen',
    refused: [{ what: 'fact', value: 'email' }],
    want: { kind: 'allowed', what: 'fact', value: 'email' },
  },
  { say: 'neu im Sortiment: Nussschnecken, 2,60', want: offer('Nussschnecken', 2.6) },
  { say: 'wo sehe ich die anfragen der kunden?', want: { kind: 'cannot' } },
])

const french = casesIn('fr', [
  { say: 'le mercredi on ferme à 13h', want: hours(['we'], '06:00-13:00') },
  { say: 'supprimez la question sur le gluten', want: { kind: 'text_gone', sectionType: 'questions', lacks: 'gluten' } },
  { say: 'on a changé de numéro 06 98 76 54 32', want: { kind: 'fact', factKind: 'phone', value: '06 98 76 54 32' } },
  { say: 'un style plus sobre, sans couleurs criardes', want: { kind: 'theme', theme: { preset: 'eu' } } },
  { say: 'remontez l’équipe juste sous le titre', want: { kind: 'section_moved', type: 'team', to: 'top' } },
])

const italian = casesIn('it', [
  { say: 'il sabato facciamo 7-14', want: hours(['sa'], '07:00-14:00') },
  { say: 'il panificio adesso si chiama Forno Sole', want: { kind: 'name', value: 'Forno Sole' } },
  {
    say: 'mettete le domande dopo il team e il team lo nascondete',
    want: [
      { kind: 'section_moved', type: 'questions', to: { after: 'team' } },
      { kind: 'section_hidden', type: 'team' },
    ],
  },
  { say: 'torte: da 30 euro', want: { kind: 'offer', name: 'Torte', price: 30, from: true } },
  { say: 'annulla', want: undo },
])

const spanish = casesIn('es', [
  { say: 'los viernes hasta las 9 de la noche', want: hours(['fr'], '06:00-21:00') },
  { say: 'borra la opinión de Ada', want: { kind: 'fact_gone', factKind: 'testimonial' } },
  { say: 'nada de morado', want: { kind: 'avoids', colour: 'purple' } },
  { say: 'el titulo que sea Pan de verdad', want: { kind: 'text', sectionType: 'hero', contains: 'Pan de verdad' } },
  { say: 'necesito una sección de preguntas', without: ['questions'], want: { kind: 'question', field: ['question', 'questions'] } },
])

const dutch = casesIn('nl', [
  { say: 'wij zijn nu ook op maandag gesloten', want: { kind: 'closed', days: ['mo'] } },
  { say: 'haal de krentenbollen van de lijst', want: { kind: 'offer_gone', name: 'Krentenbollen' } },
  {
    say: 'mail aanpassen naar info@zon.example en telefoon naar 030 765 4321',
    want: [
      { kind: 'fact', factKind: 'email', value: 'info@zon.example' },
      { kind: 'fact', factKind: 'phone', value: '030 765 4321' },
    ],
  },
  { say: 'maak de knop: Bestel nu je brood', want: { kind: 'text', sectionType: 'hero', contains: 'Bestel nu je brood' } },
  { say: 'lettertype mag wat speelser', want: { kind: 'theme_changed', part: 'typePair' } },
])

const czech = casesIn('cs', [
  { say: 'v sobotu máme až do 14', want: hours(['sa'], '06:00-14:00') },
  { say: 'dorty od 500', want: { kind: 'offer', name: 'Dorty', price: 500, from: true } },
  { say: 'přestěhovali jsme se na Veveří 20, Brno', want: { kind: 'fact', factKind: 'address', value: 'Veveří 20' } },
  { say: 'text o nás je moc dlouhý', want: wording },
  { say: 'ukažte zase galerii', hidden: ['gallery'], want: { kind: 'section_shown', type: 'gallery' } },
])

const polish = casesIn('pl', [
  { say: 'w niedziele też otwarte, 8-13', want: hours(['su'], '08:00-13:00') },
  { say: 'zamień kolejność: najpierw cennik, potem galeria', want: { kind: 'section_moved', type: 'prices', to: { before: 'gallery' } } },
  { say: 'mniej zaokrąglone rogi', want: { kind: 'theme', theme: { radius: 'sharp' } } },
  { say: 'dodaj język ukraiński', want: { kind: 'language', lang: 'uk' } },
  { say: 'gdzie zobaczę wiadomości od klientów', want: { kind: 'cannot' } },
])

const russian = casesIn('ru', [
  { say: 'теперь открываемся в 7', want: hours(openDays, '07:00-18:00') },
  { say: 'удали вопрос про глютен', want: { kind: 'text_gone', sectionType: 'questions', lacks: 'глютен' } },
  { say: 'напиши в подвале: Печём с 1987 года', want: { kind: 'text', sectionType: 'footer', contains: 'Печём с 1987' } },
  { say: 'сделай тёмно-зелёный', want: { kind: 'colour', colour: 'green', dark: true } },
  { say: 'как подключить свой домен?', want: { kind: 'cannot' } },
])

const arabic = casesIn('ar', [
  { say: 'السبت مسكرين والجمعة من ٢ ل ٩ مساء', want: [{ kind: 'closed', days: ['sa'] }, hours(['fr'], '14:00-21:00')] },
  { say: 'اسم المخبز صار مخبز الشمس', want: { kind: 'name', value: 'مخبز الشمس' } },
  { say: 'خبز العجين المخمر بـ ١٤', want: offer('خبز العجين المخمر', 14) },
  { say: 'خلي الاراء قبل الصور', want: { kind: 'section_moved', type: 'testimonials', to: { before: 'gallery' } } },
  { say: 'كيف اشوف رسائل الزباين', want: telling('ليس من الصفحات') },
])

/** Requests written when all others were met, and scored before anything was mended for them; five in each language. */
export const lateCases = [english, german, french, italian, spanish, dutch, czech, polish, russian, arabic].flat()
