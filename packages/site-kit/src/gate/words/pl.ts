import type { GateWords } from './types.ts'

export const pl: GateWords = {
  invalid_description: ['Coś w opisie nie pasuje: {0}.', 'Cofnij ostatnią zmianę albo wypełnij pole jeszcze raz.'],
  invalid_markup: ['Strona nie jest poprawnym HTML: {0}.', 'Usuń wskazaną sekcję albo daj nam znać: to nasz błąd.'],
  missing_alt: ['Obraz nie ma słów dla osób, które go nie widzą.', 'Napisz, co przedstawia, albo oznacz go jako ozdobę.'],
  missing_heading: ['Brakuje nagłówka.', 'Dodaj nagłówek na początku strony.'],
  heading_order: ['Nagłówki przeskakują poziom przed „{0}”.', 'Dodaj nagłówek sekcji powyżej.'],
  contrast: ['Dwa kolory są zbyt podobne, by czytać: {0}, {1} do 1.', 'Wybierz ciemniejszy albo jaśniejszy kolor.'],
  weight: ['Strona waży {0} KB; najwięcej może {1} KB.', 'Przenieś kilka sekcji na osobną stronę.'],
  dead_link: ['Link donikąd nie prowadzi: {0}.', 'Wybierz inny cel albo usuń przycisk.'],
  unsafe_link: ['Link nie jest bezpieczny: {0}.', 'Użyj sekcji, strony, telefonu, e-maila albo adresu https.'],
  unconfirmed_fact: ['„{0}” jest na stronie, ale nikt tego nie potwierdził.', 'Potwierdź to albo usuń.'],
  refused_fact: ['Tego miało nie być na stronie, a jest: {0}.', 'Usuń to z tekstu.'],
  refused_word: ['Słowa „{0}” miało nie być, a jest.', 'Napisz to zdanie inaczej.'],
  refused_colour: ['Koloru {0} miało nie być, a strona go pokazuje: {1}.', 'Wybierz dla strony inny kolor.'],
  refused_section: ['Sekcji „{0}” miało nie być, a jest.', 'Ukryj ją albo usuń.'],
  language_incomplete: ['{0}: brakujące teksty: {1}, dlatego ten język pozostaje offline.', 'Napisz brakujące teksty albo usuń język.'],
  unconfirmed_text: [
    'Publikowany jest szkic, którego nikt jeszcze nie potwierdził: „{0}”.',
    'Przeczytaj go, a potem potwierdź albo zmień.',
  ],
  unfounded_claim: [
    'Niepotwierdzony tekst twierdzi coś, czego nie mówi żadna informacja: „{0}”.',
    'Potwierdź, jeśli to prawda, albo napisz inaczej.',
  ],
  duplicate_title: ['Dwie strony mają ten sam tytuł: „{0}”.', 'Nadaj jednej z nich własny tytuł.'],
  missing_description: ['Strona „{0}” nic nie mówi wyszukiwarkom.', 'Napisz jedno zdanie o tym, co na niej jest.'],
  legal_missing: ['Strona firmy ({0}) tego potrzebuje, a tego brakuje: {1}.', 'Poproś na czacie o szkic i sprawdź go.'],
}
