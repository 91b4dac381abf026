import { variableNames } from './variables.ts'
import type { VariableName } from './variables.ts'

export type Env = Partial<Record<VariableName, string>>

/** The only reader of the environment. A `.env` file in the working folder fills what the environment leaves open. Blank means absent. */
export function readEnv(file = '.env'): Env {
  try {
    process.loadEnvFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const pairs = variableNames.map((name) => [name, process.env[name]?.trim()] as const)
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined && value !== ''))
}
