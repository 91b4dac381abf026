// Rhythms of the middle of a page. Sections without content drop out.
export const shelfOrders = [
  ['prices', 'services', 'gallery', 'hours', 'about', 'dates', 'team', 'testimonials', 'questions'],
  ['services', 'prices', 'about', 'hours', 'gallery', 'dates', 'team', 'testimonials', 'questions'],
  ['about', 'services', 'prices', 'gallery', 'dates', 'hours', 'testimonials', 'team', 'questions'],
] as const
export const craftOrders = [
  ['services', 'prices', 'testimonials', 'about', 'gallery', 'hours', 'team', 'dates', 'questions'],
  ['services', 'about', 'prices', 'gallery', 'questions', 'testimonials', 'team', 'hours', 'dates'],
  ['prices', 'services', 'about', 'testimonials', 'gallery', 'hours', 'team', 'questions', 'dates'],
] as const
export const practiceOrders = [
  ['services', 'about', 'team', 'hours', 'prices', 'questions', 'testimonials', 'dates', 'gallery'],
  ['about', 'services', 'team', 'prices', 'hours', 'questions', 'testimonials', 'gallery', 'dates'],
  ['services', 'team', 'about', 'prices', 'questions', 'hours', 'dates', 'testimonials', 'gallery'],
] as const
export const showOrders = [
  ['gallery', 'services', 'about', 'prices', 'dates', 'testimonials', 'team', 'hours', 'questions'],
  ['services', 'gallery', 'about', 'testimonials', 'prices', 'dates', 'hours', 'team', 'questions'],
  ['about', 'gallery', 'services', 'dates', 'prices', 'team', 'testimonials', 'hours', 'questions'],
] as const
export const stageOrders = [
  ['dates', 'about', 'services', 'gallery', 'prices', 'team', 'testimonials', 'questions', 'hours'],
  ['about', 'dates', 'services', 'prices', 'team', 'gallery', 'testimonials', 'hours', 'questions'],
] as const
