import { casesIn, hours, offer } from '../want.ts'

export const english = casesIn('en', [
  {
    say: 'button should say "Order your loaf" instead of order now',
    want: { kind: 'text', sectionType: 'hero', contains: 'Order your loaf' },
  },
  { say: 'heading over the services: Baked this morning', want: { kind: 'text', sectionType: 'services', contains: 'Baked this morning' } },
  { say: 'can we go navy blue with it', want: { kind: 'colour', colour: 'blue', dark: true } },
  { say: 'corners are too sharp make them rounder please', want: { kind: 'theme', theme: { radius: 'round' } } },
  { say: 'need somewhere to show photos of the cakes', without: ['gallery'], want: { kind: 'section_added', type: 'gallery' } },
  { say: 'could you bring the reviews back', hidden: ['testimonials'], want: { kind: 'section_shown', type: 'testimonials' } },
  { say: 'opening times up to the very top under the welcome bit', want: { kind: 'section_moved', type: 'hours', to: 'top' } },
  { say: 'thursday and friday we stay open til 8pm from now on', want: hours(['th', 'fr'], '06:00-20:00') },
  { say: 'weve moved to 3 harbour street bristol bs1 5ty', want: { kind: 'fact', factKind: 'address', value: '3 harbour street' } },
  {
    say: 'cinnamon buns are three quid now and we started doing rye bread for 4.80',
    want: [offer('Cinnamon buns', 3), offer('Rye bread', 4.8)],
  },
  { say: 'please add a page called Weddings', want: { kind: 'page_added', title: 'Weddings' } },
  { say: 'can you also do it in polish, half our customers are', want: { kind: 'language', lang: 'pl' } },
  { say: 'the prices look cramped, try another layout for them', want: { kind: 'variant_changed', type: 'prices' } },
  { say: 'could the logo spin round when you go over it', want: { kind: 'cannot' } },
  { say: 'change the time', want: { kind: 'question', field: ['hours', 'time', 'day'] } },
])
