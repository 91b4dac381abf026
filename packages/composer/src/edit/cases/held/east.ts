import { casesIn, hours, offer, openDays } from '../want.ts'

const dutch = casesIn('nl', [
  { say: 'zaterdag pas vanaf 8 uur', want: hours(['sa'], '08:00-18:00') },
  { say: 'geen rood!', want: { kind: 'avoids', colour: 'red' } },
  { say: 'krentenbollen 1,25 en nieuw: speculaas 3,50', want: [offer('Krentenbollen', 1.25), offer('Speculaas', 3.5)] },
  { say: 'zet over ons boven de diensten', want: { kind: 'section_moved', type: 'about', to: { before: 'services' } } },
  { say: 'de tekst bij over ons mag korter', want: { kind: 'question', field: ['text', 'about', 'wording'] } },
  { say: 'verberg de veelgestelde vragen', want: { kind: 'section_hidden', type: 'questions' } },
])

const czech = casesIn('cs', [
  { say: 'modrou, ale tmavší', want: { kind: 'colour', colour: 'blue', dark: true } },
  { say: 'adresa je teď Kounicova 5, 602 00 Brno', want: { kind: 'fact', factKind: 'address', value: 'Kounicova 5' } },
  { say: 'přejmenuj tlačítko na Chci chleba', want: { kind: 'text', sectionType: 'hero', contains: 'Chci chleba' } },
  { say: 'v sobotu zavíráme už ve 12', want: hours(['sa'], '06:00-12:00') },
  { say: 'zpět', want: { kind: 'history', move: 'undo' } },
  { say: 'pod galerii přidej sekci s cenami', without: ['prices'], want: { kind: 'section_added', type: 'prices' } },
])

const polish = casesIn('pl', [
  { say: 'niedziela zamknięta, w soboty od 7', want: [{ kind: 'closed', days: ['su'] }, hours(['sa'], '07:00-18:00')] },
  { say: 'usuń chleb na zakwasie z oferty', want: { kind: 'offer_gone', name: 'Chleb na zakwasie' } },
  { say: 'kolor różowy proszę', want: { kind: 'colour', colour: 'pink' } },
  { say: 'w stopce wpisz: Pieczemy od 1987', want: { kind: 'text', sectionType: 'footer', contains: 'Pieczemy od 1987' } },
  { say: 'przenieś kontakt pod opinie', want: { kind: 'section_moved', type: 'contact', to: { after: 'testimonials' } } },
  { say: 'zmień nazwę na Piekarnia Słońce', want: { kind: 'name', value: 'Piekarnia Słońce' } },
])

const russian = casesIn('ru', [
  { say: 'обед с 13 до 14', want: hours(openDays, '06:00-13:00', '14:00-18:00') },
  {
    say: 'сделай фон темным и шрифт построже',
    want: [
      { kind: 'theme', theme: { scheme: 'dark' } },
      { kind: 'theme_changed', part: 'typePair' },
    ],
  },
  { say: 'торты убери из списка', want: { kind: 'offer_gone', name: 'Торты' } },
  {
    say: 'вместо «Напишите нам» поставь «Остались вопросы?»',
    want: { kind: 'text', sectionType: 'contact', contains: 'Остались вопросы' },
  },
  { say: 'добавь польский', want: { kind: 'language', lang: 'pl' } },
  { say: 'команду в самый конец', want: { kind: 'section_moved', type: 'team', to: 'end' } },
])

const arabic = casesIn('ar', [
  { say: 'الجمعة من ٢ الظهر ل ١٠ الليل', want: hours(['fr'], '14:00-22:00') },
  { say: 'احذف صفحة القصة', pages: ['القصة'], want: { kind: 'page_gone', title: 'القصة' } },
  { say: 'ضيف بقلاوة بـ ٣٥ درهم', want: offer('بقلاوة', 35) },
  { say: 'خل العنوان: خبز بلا استعجال', want: { kind: 'text', sectionType: 'hero', contains: 'خبز بلا استعجال' } },
  { say: 'لا تعرض الايميل', want: { kind: 'refused', what: 'fact', value: 'email' } },
  { say: 'الخط مو حلو', want: { kind: 'theme_changed', part: 'typePair' } },
])

/** Six requests in each of the other languages; see `all.ts`. */
export const easternHeld = [dutch, czech, polish, russian, arabic].flat()
