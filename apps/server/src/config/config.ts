import { resolve } from 'node:path'
import { z } from 'zod'
import { StartRefused } from '../platform/start-refused.ts'
import { web } from './address.ts'
import type { Env } from './env.ts'
import { modelContradictions, modelVariables, modelsOf } from './models.ts'
import type { ModelsConfig } from './models.ts'

/** Everything the operator may set, typed and grouped. It holds passwords: never print it. */
export type Config = {
  role: 'all' | 'api' | 'worker'
  dataDir: string
  masterKey?: string
  http: {
    host: string
    port: number
    sitesPort: number
    publicUrl?: string
    sitesUrl?: string
    allowedOrigins: string[]
    trustProxy: boolean
  }
  database: { url?: string; appPassword?: string; sweeperPassword?: string }
  redisUrl?: string
  accounts: { signUp: 'invitation' | 'open' }
  mail: { smtpUrl?: string; from?: string }
  models: ModelsConfig
  /** The service that turns speech into text. */
  transcription?: { baseUrl: string; model: string; apiKey?: string }
  /** Sites on this machine may be read when a site is rebuilt. */
  importLoopback: boolean
  s3?: { endpoint: string; region: string; bucket: string; accessKeyId: string; secretAccessKey: string }
  log: { level: 'error' | 'warn' | 'info' | 'debug' }
}

const port = z.coerce
  .number({ error: 'must be a number' })
  .int('must be a whole number')
  .min(1, 'must be 1 to 65535')
  .max(65_535, 'must be 1 to 65535')
const origin = web('must be addresses like https://tools.example, with commas between').refine(
  (text) => URL.canParse(text) && new URL(text).origin === text,
  'must be addresses without a path',
)
const address = (schemes: string, example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && schemes.split('|').includes(new URL(text).protocol), `must be an address like ${example}`)

const Variables = z.object({
  PORT: port.default(8080),
  SITES_PORT: port.optional(),
  HOST: z.string().default('0.0.0.0'),
  PUBLIC_URL: web('must be an address like https://manara.example').optional(),
  SITES_URL: web('must be an address like https://sites.example').optional(),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .pipe(z.array(origin)),
  TRUST_PROXY: z.enum(['on', 'off'], 'must be on or off').default('off'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be an address like postgres://owner:password@host:5432/manara')
    .optional(),
  DATABASE_APP_PASSWORD: z.string().min(12, 'must have 12 characters or more').optional(),
  DATABASE_SWEEPER_PASSWORD: z.string().min(12, 'must have 12 characters or more').optional(),
  MASTER_KEY: z.string().optional(),
  REDIS_URL: address('redis:|rediss:', 'redis://host:6379').optional(),
  SIGN_UP: z.enum(['invitation', 'open'], 'must be invitation or open').default('invitation'),
  SMTP_URL: address('smtp:|smtps:', 'smtps://user:password@mail.example:465').optional(),
  MAIL_FROM: z.string().max(320).optional(),
  ...modelVariables,
  TRANSCRIPTION_BASE_URL: web('must be an address like http://127.0.0.1:8000/v1').optional(),
  TRANSCRIPTION_API_KEY: z.string().optional(),
  TRANSCRIPTION_MODEL: z.string().optional(),
  IMPORT_LOOPBACK: z.enum(['on', 'off'], 'must be on or off').default('off'),
  S3_ENDPOINT: web('must be an address like https://s3.example').optional(),
  S3_REGION: z.string().default('auto'),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug'], 'must be error, warn, info or debug').default('info'),
})
type Values = z.output<typeof Variables>

/** Reads and checks all settings. `words` are the command's words: `all` (default), `api` or `worker`. Refuses with every problem at once. */
export function readConfig(env: Env, words: readonly string[] = []): Config {
  const parsed = Variables.safeParse(env)
  const role = words[0] ?? 'all'
  const problems = [
    ...(parsed.success
      ? contradictions(parsed.data, role)
      : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`)),
    ...(isRole(role) && words.length < 2 ? [] : [`Start it as all, api or worker, not as ${words.join(' ')}.`]),
  ]
  if (problems.length > 0 || !parsed.success || !isRole(role)) throw new StartRefused(problems.join('\n'))
  return grouped(parsed.data, role)
}

const isRole = (word: string): word is Config['role'] => ['all', 'api', 'worker'].includes(word)

/** What is wrong with settings that are each fine by themselves. */
function contradictions(values: Values, role: string): string[] {
  const s3 = [values.S3_ENDPOINT, values.S3_BUCKET, values.S3_ACCESS_KEY_ID, values.S3_SECRET_ACCESS_KEY]
  const sitesPort = values.SITES_PORT ?? values.PORT + 1
  const checks: [boolean, string][] = [
    [sitesPort === values.PORT, 'SITES_PORT must differ from PORT: a site never shares the dashboard’s origin.'],
    [sitesPort > 65_535, 'SITES_PORT must be set: PORT + 1 is no port.'],
    [
      values.PUBLIC_URL !== undefined && values.PUBLIC_URL === values.SITES_URL,
      'SITES_URL must differ from PUBLIC_URL: a site never shares the dashboard’s origin.',
    ],
    ...modelContradictions(values),
    [
      (values.TRANSCRIPTION_BASE_URL === undefined) !== (values.TRANSCRIPTION_MODEL === undefined),
      'TRANSCRIPTION_BASE_URL and TRANSCRIPTION_MODEL belong together.',
    ],
    [s3.some(Boolean) && !s3.every(Boolean), 'S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together.'],
    [values.SMTP_URL !== undefined && values.MAIL_FROM === undefined, 'MAIL_FROM is needed with SMTP_URL: who are the mails from?'],
    [
      ['api', 'worker'].includes(role) && values.DATABASE_URL === undefined,
      `Starting only ${role} needs DATABASE_URL: the PostgreSQL that comes along belongs to one process.`,
    ],
  ]
  return checks.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence)
}

function grouped(values: Values, role: Config['role']): Config {
  return {
    role,
    dataDir: resolve(values.DATA_DIR),
    masterKey: values.MASTER_KEY,
    redisUrl: values.REDIS_URL,
    http: {
      host: values.HOST,
      port: values.PORT,
      sitesPort: values.SITES_PORT ?? values.PORT + 1,
      publicUrl: values.PUBLIC_URL,
      sitesUrl: values.SITES_URL,
      allowedOrigins: values.ALLOWED_ORIGINS,
      trustProxy: values.TRUST_PROXY === 'on',
    },
    database: { url: values.DATABASE_URL, appPassword: values.DATABASE_APP_PASSWORD, sweeperPassword: values.DATABASE_SWEEPER_PASSWORD },
    accounts: { signUp: values.SIGN_UP },
    mail: { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM },
    models: modelsOf(values),
    transcription: transcriptionOf(values),
    importLoopback: values.IMPORT_LOOPBACK === 'on',
    s3: s3Of(values),
    log: { level: values.LOG_LEVEL },
  }
}

function transcriptionOf({
  TRANSCRIPTION_BASE_URL: baseUrl,
  TRANSCRIPTION_MODEL: model,
  TRANSCRIPTION_API_KEY: apiKey,
}: Values): Config['transcription'] {
  return baseUrl && model ? { baseUrl, model, apiKey } : undefined
}

function s3Of({
  S3_ENDPOINT: endpoint,
  S3_REGION: region,
  S3_BUCKET: bucket,
  S3_ACCESS_KEY_ID: accessKeyId,
  S3_SECRET_ACCESS_KEY: secretAccessKey,
}: Values): Config['s3'] {
  return endpoint && bucket && accessKeyId && secretAccessKey ? { endpoint, region, bucket, accessKeyId, secretAccessKey } : undefined
}
