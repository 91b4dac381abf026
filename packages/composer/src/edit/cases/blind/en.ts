import { casesIn, hours, offer, openDays } from '../want.ts'

export const english = casesIn('en', [
  {
    say: 'change the headline to "Proper bread, baked slowly" pls',
    want: { kind: 'text', sectionType: 'hero', contains: 'Proper bread, baked slowly' },
  },
  {
    say: 'Could you replace "Three ovens, one family" with "Three ovens and a lot of patience"? Thanks',
    want: [
      { kind: 'text', sectionType: 'about', contains: 'Three ovens and a lot of patience' },
      { kind: 'text_gone', sectionType: 'about', lacks: 'one family' },
    ],
  },
  { say: 'bit boring the colour. dark green please', want: { kind: 'colour', colour: 'green', dark: true } },
  { say: 'could we have a more old fashioned font, like in a book', want: { kind: 'theme_changed', part: 'typePair' } },
  { say: 'add a bit with our prices', without: ['prices'], want: { kind: 'section_added', type: 'prices' } },
  { say: 'get rid of the team bit, Ada left', want: { kind: 'section_gone', type: 'team' } },
  { say: 'put the reviews straight after the top bit', want: { kind: 'section_moved', type: 'testimonials', to: { after: 'hero' } } },
  { say: 'were open 7 til 4 now', want: hours(openDays, '07:00-16:00') },
  { say: 'saturdays we shut at 1pm and mondays were closed', want: [hours(['sa'], '06:00-13:00'), { kind: 'closed', days: ['mo'] }] },
  { say: 'new number 0117 496 0999', want: { kind: 'fact', factKind: 'phone', value: '0117 496 0999' } },
  { say: "Sourdough has gone up to £5.20 I'm afraid", want: offer('Sourdough', 5.2) },
  { say: 'we dont do celebration cakes anymore, take them off', want: { kind: 'offer_gone', name: 'Celebration cakes' } },
  { say: 'undo that', want: { kind: 'history', move: 'undo' } },
  { say: 'can people pay online? add a shop with card payment', want: { kind: 'cannot' } },
  { say: 'make the text different', want: { kind: 'question', field: ['text', 'section', 'what', 'wording'] } },
])
