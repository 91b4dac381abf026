import { join } from 'node:path'
import { createBuildCache } from '@manara/site-build'
import type { BuildCache } from '@manara/site-build'
import { createDiskBlobs, createFiles, createS3Blobs } from '../platform/files/index.ts'
import type { Files } from '../platform/files/index.ts'
import { createLimits } from '../platform/limits/index.ts'
import type { Limits } from '../platform/limits/index.ts'
import { createMail, createSmtpTransport } from '../platform/mail/index.ts'
import type { Mail } from '../platform/mail/index.ts'
import type { Models } from '../platform/models/index.ts'
import type { Foundation } from './foundation.ts'
import { setUpModels } from './models.ts'

/** Tools that reach outside or count: files, mail, models, limits. */
export type Tools = {
  files: Files
  limits: Limits
  mail: Mail
  models: Models
  cache: BuildCache
  cacheFolder: string
}

export function pickTools(base: Foundation): Tools {
  const { config, database, db, clock, newId, log, metrics } = base
  const blobs = config.s3 ? createS3Blobs(config.s3) : createDiskBlobs(join(config.dataDir, 'files'))
  const cacheFolder = join(config.dataDir, 'cache')
  const { smtpUrl, from } = config.mail
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
    models: setUpModels(base),
    cache: createBuildCache(cacheFolder),
    cacheFolder,
  }
}
