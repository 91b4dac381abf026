import { z } from 'zod'

/** A build may bring this file: which of its pages are under test. It is read, never shown; so are the arms' files. */
export const armsFile = '_arms.json'
export const armsFolder = '_arms/'

const Test = z.object({
  experimentId: z.string(),
  /** Short name of the test on its site; it stands in the visitor's cookie and in forms. */
  key: z.string().regex(/^[a-z0-9]{4,12}$/),
  goal: z.enum(['form', 'link', 'any']),
  /** The file that each arm shows, by the file that stands at the address. */
  pages: z.record(z.string(), z.object({ a: z.string(), b: z.string() })),
  /** Where tracked links lead, by their number. */
  links: z.array(z.string()),
})

export const ArmsPlan = z.object({ tests: z.array(Test) })
export type ArmsPlan = z.infer<typeof ArmsPlan>
export type ArmsTest = ArmsPlan['tests'][number]
export type ArmName = 'a' | 'b'

/** Somebody saw an arm for the first time, or did what it is for. */
export type ArmHit = { workspaceId: string; experimentId: string; arm: ArmName; what: 'visitor' | 'conversion' }
