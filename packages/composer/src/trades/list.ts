import { architect } from './architect.ts'
import { bakery } from './bakery.ts'
import { cafe } from './cafe.ts'
import { carRepair } from './car-repair.ts'
import { charity } from './charity.ts'
import { cleaner } from './cleaner.ts'
import { consultant } from './consultant.ts'
import { dentist } from './dentist.ts'
import { doctor } from './doctor.ts'
import { electrician } from './electrician.ts'
import { event } from './event.ts'
import { florist } from './florist.ts'
import { gardener } from './gardener.ts'
import { general } from './general.ts'
import { gym } from './gym.ts'
import { hotel } from './hotel.ts'
import { lawyer } from './lawyer.ts'
import { midwife } from './midwife.ts'
import { musician } from './musician.ts'
import { painter } from './painter.ts'
import { photographer } from './photographer.ts'
import { plumber } from './plumber.ts'
import { restaurant } from './restaurant.ts'
import { roofer } from './roofer.ts'
import { salon } from './salon.ts'
import { shop } from './shop.ts'
import { software } from './software.ts'
import { therapist } from './therapist.ts'
import { translator } from './translator.ts'
import { tutor } from './tutor.ts'
import { vet } from './vet.ts'
import type { Words } from '../voices/list.ts'
import { spoken } from './spoken.ts'
import type { SpokenTrade, Trade } from './trade.ts'

const kinds: readonly Trade[] = [
  bakery,
  restaurant,
  cafe,
  dentist,
  doctor,
  lawyer,
  plumber,
  electrician,
  photographer,
  gym,
  salon,
  tutor,
  cleaner,
  florist,
  hotel,
  carRepair,
  architect,
  consultant,
  software,
  charity,
  event,
  shop,
  musician,
  translator,
  midwife,
  therapist,
  gardener,
  roofer,
  painter,
  vet,
  general,
]

/** Every trade told apart; `general` answers for all else and comes last. */
export const trades: readonly SpokenTrade[] = kinds.map(spoken)

const byId = new Map(trades.map((trade) => [trade.id, trade]))

/** The trade of an id; `general` for an unknown one. */
export function tradeOf(id: string): SpokenTrade {
  return byId.get(id) ?? (trades.at(-1) as SpokenTrade)
}

/** Ids of all trades with their names by language, for lists to choose from. */
export const tradeNames: readonly { id: string; label: Words }[] = trades.map(({ id, label }) => ({ id, label }))
