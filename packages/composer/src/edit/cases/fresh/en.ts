import { casesIn, hours, offer, picture, telling } from '../want.ts'

export const english = casesIn('en', [
  { say: 'make it feel warmer, its a bit clinical rn', theme: { warmth: 'cool' }, want: { kind: 'theme', theme: { warmth: 'warm' } } },
  { say: 'take the second service out', want: { kind: 'offer_gone', name: 'Celebration cakes' } },
  { say: 'heads up we are closed all of august', want: { kind: 'note', contains: 'August' } },
  { say: 'put our phone number in the header next to the menu', want: { kind: 'text', sectionType: 'header', contains: 'phone' } },
  { say: 'the title at the top is way too long', want: { kind: 'question', field: ['text', 'title', 'hero', 'wording'] } },
  { say: 'can you add a question about parking', want: { kind: 'question', field: ['question', 'questions', 'answer'] } },
  { say: 'swap the photo at the top for a nicer one', want: picture },
  { say: 'hmm go back to a light background actually', theme: { scheme: 'dark' }, want: { kind: 'theme', theme: { scheme: 'light' } } },
  {
    say: 'cinnamon buns 3.20 celebration cakes from 30 and drop the team thing',
    want: [
      offer('Cinnamon buns', 3.2),
      { kind: 'offer', name: 'Celebration cakes', price: 30, from: true },
      { kind: 'section_gone', type: 'team' },
    ],
  },
  { say: 'how do i get this published??', want: telling('live', 'publish') },
  { say: 'sat 8 - 2, rest stays', want: hours(['sa'], '08:00-14:00') },
  {
    say: 'you can show the phone number again',
    refused: [{ what: 'fact', value: 'phone' }],
    want: { kind: 'allowed', what: 'fact', value: 'phone' },
  },
])
