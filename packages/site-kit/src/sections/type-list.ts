import type { SectionType } from '../section-type.ts'
import { about } from './about/section.ts'
import { booking } from './booking/section.ts'
import { call } from './call/section.ts'
import { compare } from './compare/section.ts'
import { contact } from './contact/section.ts'
import { contacts } from './contacts/section.ts'
import { custom } from './custom/section.ts'
import { dates } from './dates/section.ts'
import { features } from './features/section.ts'
import { figures } from './figures/section.ts'
import { footer } from './footer/section.ts'
import { gallery } from './gallery/section.ts'
import { header } from './header/section.ts'
import { hero } from './hero/section.ts'
import { hours } from './hours/section.ts'
import { jobs } from './jobs/section.ts'
import { legal } from './legal/section.ts'
import { menu } from './menu/section.ts'
import { news } from './news/section.ts'
import { newsletter } from './newsletter/section.ts'
import { packages } from './packages/section.ts'
import { partners } from './partners/section.ts'
import { places } from './places/section.ts'
import { portfolio } from './portfolio/section.ts'
import { prices } from './prices/section.ts'
import { questions } from './questions/section.ts'
import { services } from './services/section.ts'
import { statement } from './statement/section.ts'
import { steps } from './steps/section.ts'
import { story } from './story/section.ts'
import { team } from './team/section.ts'
import { testimonials } from './testimonials/section.ts'
import { timeline } from './timeline/section.ts'

/** Every section type there is. A new one is a folder and a line here. */
export const sectionTypes: readonly SectionType[] = [
  header,
  hero,
  services,
  about,
  gallery,
  prices,
  dates,
  hours,
  testimonials,
  questions,
  team,
  contact,
  steps,
  figures,
  features,
  partners,
  call,
  timeline,
  news,
  places,
  portfolio,
  menu,
  packages,
  story,
  jobs,
  booking,
  newsletter,
  statement,
  contacts,
  compare,
  legal,
  custom,
  footer,
].map((one) => one as unknown as SectionType)
