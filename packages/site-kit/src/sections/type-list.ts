import type { SectionType } from '../section-type.ts'
import { contact } from './contact/section.ts'
import { footer } from './footer/section.ts'
import { header } from './header/section.ts'
import { hero } from './hero/section.ts'
import { services } from './services/section.ts'

/** Every section type there is. A new one is a folder and a line here. */
export const sectionTypes: readonly SectionType[] = [header, hero, services, contact, footer] as unknown as readonly SectionType[]
