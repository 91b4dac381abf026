import { hashOf } from '../theme/chance.ts'

/** Where the drawings of a section start counting, so that two sections of a page share no ids; follows from the id alone. */
export const artIndex = (sectionId: string): number => (hashOf(sectionId) % 997) * 60
