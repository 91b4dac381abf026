/**
 * What each kind of section is, drawn with a few marks on a field of 96 by 60: `h` heading, `t` line of text, `b` block, `a` what matters
 * (each x, y, width, height), `c` and `o` a round one, quiet or strong (x and y of its middle, radius).
 */
export const typeSketches: Readonly<Record<string, string>> = {
  hero: 'h8,14,36,6 h8,23,28,6 t8,34,32,3 a8,42,20,7 b54,8,34,44',
  services: 'h8,8,30,5 b8,20,24,20 b36,20,24,20 b64,20,24,20 t8,44,18,3 t36,44,20,3 t64,44,16,3 a8,50,10,3 a36,50,10,3 a64,50,10,3',
  features: 'h8,8,34,5 o13,25,4 o41,25,4 o69,25,4 t8,34,22,3 t36,34,22,3 t64,34,22,3 t8,40,16,3 t36,40,18,3 t64,40,14,3',
  prices: 'h8,8,28,5 t8,22,34,3 a74,21,14,4 b8,28,80,1 t8,33,26,3 a74,32,14,4 b8,39,80,1 t8,44,30,3 a74,43,14,4 b8,50,80,1',
  menu: 'h30,7,36,5 t8,20,24,3 a34,20,8,3 t8,28,20,3 a34,28,8,3 t8,36,26,3 a34,36,8,3 t54,20,22,3 a80,20,8,3 t54,28,24,3 a80,28,8,3 t54,36,18,3 a80,36,8,3 b47,18,1,34',
  packages: 'b8,14,24,38 b64,14,24,38 a36,8,24,44 t12,20,14,3 t68,20,14,3 t12,28,16,2 t68,28,16,2 t12,34,16,2 t68,34,16,2',
  compare:
    't34,10,14,3 t54,10,14,3 a74,9,14,4 b8,18,80,1 t8,24,20,3 b8,32,80,1 t8,37,18,3 b8,45,80,1 t8,50,22,3 c41,25,2.500 c61,25,2.500 o81,25,2.500 c41,38,2.500 o81,38,2.500 c61,51,2.500 o81,51,2.500',
  steps:
    'h8,8,30,5 o14,28,6 o40,28,6 o66,28,6 b20,27,14,2 b46,27,14,2 t8,39,18,3 t34,39,18,3 t60,39,18,3 t8,45,12,3 t34,45,14,3 t60,45,10,3',
  portfolio: 'b8,8,46,30 b58,8,30,20 b58,32,30,20 t8,42,24,3 a8,48,14,3',
  gallery: 'b8,8,26,20 b37,8,24,44 b64,8,24,27 b8,31,26,21 b64,38,24,14',
  about: 'b8,10,32,40 h48,12,32,5 t48,23,40,3 t48,30,38,3 t48,37,40,3 t48,44,22,3',
  story: 'h8,8,44,6 t8,20,36,3 t8,26,38,3 t8,32,34,3 t8,38,37,3 t8,44,20,3 b52,18,36,32',
  statement: 'h8,14,74,8 h8,27,62,8 a8,42,26,4',
  timeline: 'b26,6,2,48 o27,14,4 o27,30,4 o27,46,4 t8,13,12,3 t8,29,12,3 t8,45,12,3 h36,12,34,4 h36,28,28,4 h36,44,40,4',
  team: 'h8,7,28,5 c18,28,9 c46,28,9 c74,28,9 t9,42,18,3 t37,42,18,3 t65,42,18,3 a12,48,12,3 a40,48,12,3 a68,48,12,3',
  jobs: 'h8,8,32,5 b8,18,80,10 b8,31,80,10 b8,44,80,10 t12,22,30,3 t12,35,24,3 t12,48,34,3 a72,21,12,4 a72,34,12,4 a72,47,12,4',
  places: 'b8,8,80,26 o30,20,4 o62,16,4 t8,40,24,3 t8,46,18,3 t48,40,26,3 t48,46,16,3',
  figures: 'a8,16,22,14 a37,16,22,14 a66,16,22,14 t8,36,18,3 t37,36,20,3 t66,36,16,3',
  testimonials: 'a8,10,6,8 a16,10,6,8 h8,24,66,5 h8,33,48,5 c12,48,4 t20,46,24,3',
  partners: 'b8,22,16,14 b29,22,16,14 b50,22,16,14 b71,22,16,14 h30,8,36,4',
  questions: 'h8,8,28,5 t8,22,52,3 a84,21,4,4 b8,29,80,1 t8,34,44,3 a84,33,4,4 b8,41,80,1 t8,46,48,3 a84,45,4,4',
  news: 'b8,8,36,24 a8,36,12,3 h8,42,34,4 t8,49,28,3 a54,8,12,3 h54,14,34,4 b54,22,34,1 a54,27,12,3 h54,33,30,4 b54,41,34,1 a54,46,12,3',
  hours: 't8,12,16,3 a32,12,16,3 t8,20,14,3 a32,20,16,3 t8,28,18,3 a32,28,16,3 t8,36,12,3 a32,36,16,3 b56,8,32,44 o72,26,5',
  contact: 'h8,8,28,5 t8,20,26,3 t8,27,20,3 b44,8,44,9 b44,20,44,9 b44,32,44,12 a44,47,18,6',
  contacts:
    'b8,10,38,18 b50,10,38,18 b8,32,38,18 b50,32,38,18 t12,15,18,3 t54,15,20,3 t12,37,16,3 t54,37,18,3 a12,21,24,3 a54,21,24,3 a12,43,24,3 a54,43,24,3',
  booking:
    'h8,8,28,5 b8,18,36,34 c14,26,2.500 c22,26,2.500 c30,26,2.500 c38,26,2.500 c14,34,2.500 o22,34,2.500 c30,34,2.500 c38,34,2.500 c14,42,2.500 c22,42,2.500 c30,42,2.500 t52,22,30,3 t52,29,24,3 a52,40,24,7',
  call: 'b8,12,80,36 h18,20,44,6 t18,30,30,3 a62,34,20,8',
  newsletter: 'h22,12,52,6 t28,23,40,3 b16,34,44,10 a63,34,17,10',
  dates: 'a8,10,14,12 h28,11,40,4 t28,18,26,3 b8,26,80,1 a8,30,14,12 h28,31,34,4 t28,38,28,3 b8,46,80,1',
  legal: 'h8,8,40,5 t8,19,80,2.500 t8,25,78,2.500 t8,31,80,2.500 t8,37,74,2.500 t8,43,80,2.500 t8,49,42,2.500',
  custom: 'a14,20,12,3 t30,20,28,3 t22,28,36,3 a22,36,12,3 t38,36,24,3 a14,44,10,3 b8,8,80,1 c12,13,1.500 c17,13,1.500 c22,13,1.500',
}

/** The kinds by what they are for; a kind nobody has placed stands with the last. */
export const typeGroups = [
  { id: 'offer', types: ['services', 'prices', 'menu', 'packages', 'compare', 'features', 'steps', 'portfolio', 'gallery'] },
  { id: 'who', types: ['hero', 'about', 'story', 'statement', 'team', 'timeline', 'figures', 'places', 'jobs'] },
  { id: 'trust', types: ['testimonials', 'partners', 'questions', 'news'] },
  { id: 'reach', types: ['contact', 'hours', 'booking', 'call', 'contacts', 'dates', 'newsletter'] },
  { id: 'more', types: ['legal', 'custom'] },
] as const

/** The given kinds, group by group. */
export function grouped<T extends { type: string }>(given: readonly T[]): { id: string; types: T[] }[] {
  const placed = new Set<string>(typeGroups.flatMap((group) => group.types))
  return typeGroups.map(({ id, types }) => ({
    id,
    types: [
      ...types.flatMap((type) => given.find((one) => one.type === type) ?? []),
      ...(id === 'more' ? given.filter((one) => !placed.has(one.type)) : []),
    ],
  }))
}

export type Mark = { kind: string; numbers: number[] }
/** The marks of a sketch; an empty field where there is none. */
export const marksOf = (type: string): Mark[] =>
  (typeSketches[type] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((mark) => ({ kind: mark.charAt(0), numbers: mark.slice(1).split(',').map(Number) }))
