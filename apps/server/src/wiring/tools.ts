import { join } from 'node:path'
import { createBuildCache } from '@manara/site-build'
import type { BuildCache } from '@manara/site-build'
import { createDiskBlobs, createFiles, createS3Blobs } from '../platform/files/index.ts'
import type { Files } from '../platform/files/index.ts'
import { createLimits } from '../platform/limits/index.ts'
import type { Limits } from '../platform/limits/index.ts'
import { createMail, createSmtpTransport } from '../platform/mail/index.ts'
import type { Mail } from '../platform/mail/index.ts'
import { createLedger, createModels, createOpenAiCompatible, findSpending } from '../platform/models/index.ts'
import type { Models, Spending } from '../platform/models/index.ts'
import type { Foundation } from './foundation.ts'

/** Tools that reach outside or count: files, mail, models, limits. */
export type Tools = {
  files: Files
  limits: Limits
  mail: Mail
  models: Models
  /** What a workspace's model calls of this month came to; absent where there is no cap to come near. */
  spending?: (workspaceId: string) => Promise<Spending>
  cache: BuildCache
  cacheFolder: string
}

export function pickTools({ config, database, db, clock, newId, log, metrics }: Foundation): Tools {
  const blobs = config.s3 ? createS3Blobs(config.s3) : createDiskBlobs(join(config.dataDir, 'files'))
  const cacheFolder = join(config.dataDir, 'cache')
  const { smtpUrl, from } = config.mail
  const { model } = config
  const caps = { monthlyMicros: model?.monthlyCapMicros }
  return {
    files: createFiles({ db, blobs, clock, newId, spoolFolder: join(config.dataDir, 'spool') }),
    limits: createLimits({ app: database.pools.app, clock }),
    mail: createMail({
      db,
      clock,
      newId,
      delivery: smtpUrl && from ? { transport: createSmtpTransport(smtpUrl), from } : undefined,
      note: ({ id, outcome, reason }) => {
        metrics.mail({ outcome })
        if (reason !== undefined) log.warn({ mailId: id, outcome, reason }, 'a mail was not delivered')
      },
    }),
    models: createModels({
      provider: model && createOpenAiCompatible({ baseUrl: model.baseUrl, apiKey: model.apiKey, model: model.name }, clock),
      clock,
      ledger: createLedger({ db, clock, newId, caps }),
      prices: model && { inputPerMillion: model.pricePerMillion.input, outputPerMillion: model.pricePerMillion.output },
      note: ({ task, by, why, ms, cost, problem }) => {
        metrics.modelCall({ task, by, why, seconds: ms / 1000, ...cost })
        if (problem !== undefined) log.warn({ task, why, problem }, 'the model gave no usable answer, so the rules did')
      },
      warn: (message, error) => log.warn({ err: error }, message),
    }),
    ...(caps.monthlyMicros === undefined ? {} : { spending: (workspaceId: string) => findSpending({ db, clock, caps }, workspaceId) }),
    cache: createBuildCache(cacheFolder),
    cacheFolder,
  }
}
