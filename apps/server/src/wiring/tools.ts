import { join } from 'node:path'
import { createBuildCache } from '@manara/site-build'
import type { BuildCache } from '@manara/site-build'
import { createDiskBlobs, createFiles, createS3Blobs } from '../platform/files/index.ts'
import type { Files } from '../platform/files/index.ts'
import { createLimits } from '../platform/limits/index.ts'
import type { Limits } from '../platform/limits/index.ts'
import { createMail, createSmtpTransport } from '../platform/mail/index.ts'
import type { Mail } from '../platform/mail/index.ts'
import { createLedger, createModels, createOpenAiCompatible } from '../platform/models/index.ts'
import type { Models } from '../platform/models/index.ts'
import type { Foundation } from './foundation.ts'

/** Tools that reach outside or count: files, mail, models, limits. */
export type Tools = { files: Files; limits: Limits; mail: Mail; models: Models; cache: BuildCache }

export function pickTools({ config, database, db, clock, newId, log, metrics }: Foundation): Tools {
  const blobs = config.s3 ? createS3Blobs(config.s3) : createDiskBlobs(join(config.dataDir, 'files'))
  const { smtpUrl, from } = config.mail
  const { model } = config
  return {
    files: createFiles({ db, blobs, clock, newId, spoolFolder: join(config.dataDir, 'spool') }),
    limits: createLimits({ app: database.pools.app, clock }),
    mail: createMail({ db, clock, newId, delivery: smtpUrl && from ? { transport: createSmtpTransport(smtpUrl), from } : undefined, note: ({ outcome }) => metrics.mail({ outcome }) }),
    models: createModels({
      provider: model && createOpenAiCompatible({ baseUrl: model.baseUrl, apiKey: model.apiKey, model: model.name }, clock), clock,
      ledger: createLedger({ db, clock, newId, caps: { monthlyMicros: model?.monthlyCapMicros } }),
      prices: model && { inputPerMillion: model.pricePerMillion.input, outputPerMillion: model.pricePerMillion.output },
      note: ({ task, by, why, ms, cost }) => metrics.modelCall({ task, by, why, seconds: ms / 1000, ...cost }),
      warn: (message, error) => log.warn({ err: error }, message),
    }),
    cache: createBuildCache(join(config.dataDir, 'cache')),
  }
}
