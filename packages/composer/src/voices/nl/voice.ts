import type { Voice } from '../voice.ts'
import { care } from './care.ts'
import { crafts } from './crafts.ts'
import { desks } from './desks.ts'
import { houses } from './houses.ts'
import { pages } from './pages.ts'
import { stages } from './stages.ts'
import { shared } from './shared.ts'

export const nl: Voice = { ...shared, pages, trades: { ...houses, ...care, ...crafts, ...desks, ...stages } }
