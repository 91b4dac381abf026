import { bakery } from './bakery.ts'
import { lawyer } from './lawyer.ts'
import { restaurant } from './restaurant.ts'
import { software } from './software.ts'

/** One site per preset; between them every section type in both variants. */
export const samples = { bakery, restaurant, lawyer, software } as const
