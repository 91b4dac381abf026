import { studio as contracts } from '@manara/contracts'
import type { Actor } from '../kernel/actor.ts'
import { commonErrors } from '../kernel/errors.ts'
import { createAccounts } from '../modules/accounts/index.ts'
import type { Accounts } from '../modules/accounts/index.ts'
import { createExperiments } from '../modules/experiments/index.ts'
import type { Experiments } from '../modules/experiments/index.ts'
import { createHosting, formSubmitted } from '../modules/hosting/index.ts'
import type { Hosting } from '../modules/hosting/index.ts'
import { createLeads } from '../modules/leads/index.ts'
import { createOperations } from '../modules/operations/index.ts'
import { createStudio, siteDeleted } from '../modules/studio/index.ts'
import type { Studio } from '../modules/studio/index.ts'
import type { Action } from '../platform/actions/action.ts'
import type { RunAction } from '../platform/actions/runner.ts'
import { webHeaders } from '../platform/http/identity.ts'
import { comesFromUs } from '../platform/http/origin.ts'
import { createRuns, findRun } from '../platform/runs/index.ts'
import type { Runs } from '../platform/runs/index.ts'
import type { Foundation } from './foundation.ts'
import { bytesOf } from './bytes.ts'
import { openRunner } from './runner.ts'
import { tellOfLead, tellOfSite } from './letters.ts'
import { modelsFor } from './models.ts'
import type { Tools } from './tools.ts'

export type Rooms = {
  accounts: Accounts
  experiments: Experiments
  hosting: Hosting
  studio: Studio
  runs: Runs
  actions: Action[]
  runAction: RunAction
}

/** Builds every module once, by hand; the only place that knows all of them. */
export async function furnishRooms(base: Foundation, tools: Tools): Promise<Rooms> {
  const { db, events, kinds, reactions } = base
  const accounts = openAccounts(base, tools)
  const runs = openRuns(base, accounts)
  const runAction = openRunner(base, tools, accounts)
  const experiments = openExperiments(base)
  const hosting = await openHosting(base, { tools, accounts, experiments })
  const studio = openStudio(base, { tools, accounts, experiments, hosting })
  const leads = createLeads({ db, formSubmitted, tellOwner: tellOfLead(lettersOf(base, { tools, accounts })) })
  const { mail, limits } = tools
  const operations = createOperations({ events, runs, mail, limits, models: modelsFor(base, tools), emailOf: accounts.emailOf })
  kinds.add(...hosting.runs, ...studio.runs)
  reactions.add(...leads.reactions, ...hosting.reactions, ...experiments.reactions)
  return {
    accounts,
    experiments,
    hosting,
    studio,
    runs,
    actions: [
      ...accounts.actions,
      ...studio.actions,
      ...hosting.actions,
      ...leads.actions,
      ...operations.actions,
      ...experiments.actions({ ...studio.underTest, edit: editor(studio, runAction) }),
    ],
    runAction,
  }
}

const localUrl = ({ config }: Foundation) => `http://localhost:${config.http.port}`

function openExperiments({ db, clock, log }: Foundation): Experiments {
  const onError = (error: unknown) => log.error({ err: error }, 'counting a test failed')
  return createExperiments({ db, clock, formSubmitted, siteDeleted, onError })
}

function openAccounts(base: Foundation, tools: Tools): Accounts {
  const { mail, limits } = tools
  const { config, database, db, clock, newId, secrets } = base
  return createAccounts({
    db,
    pools: database.pools,
    mail,
    limits,
    clock,
    newId,
    secret: secrets.keyFor('sessions'),
    signUp: config.accounts.signUp,
    publicUrl: config.http.publicUrl,
    localUrl: localUrl(base),
    allowedOrigins: config.http.allowedOrigins,
    modelName: tools.models.tiers()[0]?.model,
  })
}

function openRuns({ database, db, kinds, signals, clock, newId }: Foundation, accounts: Accounts): Runs {
  return createRuns({
    app: database.pools.app,
    db,
    registry: kinds,
    signals,
    clock,
    newId,
    grantsOf: (personId, workspaceId) => accounts.grantsOf(workspaceId, personId),
    grantsOfKey: (keyId, workspaceId) => accounts.grantsOfKey(workspaceId, keyId),
  })
}

function openHosting(
  base: Foundation,
  { tools, accounts, experiments }: { tools: Tools; accounts: Accounts; experiments: Experiments },
): Promise<Hosting> {
  const { config, database, db, clock, newId, log, notify } = base
  const { http } = config
  return createHosting({
    db,
    clock,
    newId,
    notify,
    nameActors: accounts.nameActors,
    blobs: bytesOf(tools.files),
    sitesUrl: http.sitesUrl ?? `http://localhost:${http.sitesPort}`,
    listen: (channel, onMessage) => database.pools.listen(channel, onMessage),
    onError: (error) => log.error({ err: error }, 'the site server failed'),
    identify: identifier(accounts, http),
    siteDeleted,
    countArm: experiments.countArm,
    shownTests: experiments.shownTests,
    findJob: jobFinder(db),
    takeFormLimit: async (address) => void (await tools.limits.take('hosting.form', { address })),
    takeUploadLimit: async (workspaceId) => void (await tools.limits.take('hosting.upload', { workspaceId })),
    addressOf: (request) => addressOf(request.socket.remoteAddress, request.headers['x-forwarded-for'], http.trustProxy),
  })
}

/** The studio's ordinary edit, with all that its door checks, for another room. */
const editor =
  ({ actions }: Studio, runAction: RunAction): Parameters<Experiments['actions']>[0]['edit'] =>
  async (context, edit) => {
    const action = actions.find(({ contract }) => contract.name === contracts.editSite.name)
    if (!action) throw new Error('the studio has no edit')
    const { key: _key, ...rest } = context
    return contracts.editSite.output.parse(await runAction(action, rest, edit)).revision
  }

type StudioNeeds = { tools: Tools; accounts: Accounts; experiments: Experiments; hosting: Hosting }

function openStudio(base: Foundation, { tools, accounts, experiments, hosting }: StudioNeeds): Studio {
  return createStudio({
    db: base.db,
    hosting,
    cache: tools.cache,
    tellOwner: tellOfSite(lettersOf(base, { tools, accounts })),
    runningTests: experiments.runningTests,
    models: tools.models,
    pricing: modelsFor(base, tools),
    nameActors: accounts.nameActors,
    files: tools.files,
    clock: base.clock,
    bringing: {
      identify: identifier(accounts, base.config.http),
      takeLimit: async (workspaceId) => void (await tools.limits.take('studio.media', { workspaceId })),
    },
    newId: base.newId,
    importing: {
      identify: identifier(accounts, base.config.http),
      takeLimit: async (workspaceId) => void (await tools.limits.take('studio.import', { workspaceId })),
      transcription: base.config.transcription,
      allowLoopback: base.config.importLoopback,
    },
  })
}

const lettersOf = (base: Foundation, { tools, accounts }: { tools: Tools; accounts: Accounts }) => ({
  accounts,
  mail: tools.mail,
  dashboardUrl: base.config.http.publicUrl ?? localUrl(base),
})

type HttpConfig = Foundation['config']['http']

/** For routes that are no action: the same credentials and the same origin check as the doors. */
const identifier =
  (accounts: Accounts, { publicUrl, allowedOrigins }: HttpConfig) =>
  async (request: Parameters<typeof webHeaders>[0]): Promise<Actor> => {
    const identity = await accounts.authenticate(webHeaders(request))
    if (!identity) throw commonErrors.signed_out()
    if (identity.by === 'cookie' && !comesFromUs(request, { publicUrl, allowedOrigins })) throw commonErrors.wrong_origin()
    return identity.actor
  }

/** A deployment's run as the hosting room shows it. */
const jobFinder = (db: Foundation['db']) => async (workspaceId: string, jobId: string) => {
  const run = await db.read(workspaceId, (tx) => findRun(tx, jobId))
  if (!run || run.kind !== 'studio.deploy') return undefined
  const { done, of, text } = run.progress
  const progress = run.status === 'completed' ? 100 : Math.min(99, Math.round((100 * done) / Math.max(1, of)))
  return {
    status: run.status,
    progress,
    text: text === '' ? undefined : text,
    url: (run.output as { url?: string } | undefined)?.url,
    error: run.error?.message,
  }
}

/** Behind a proxy that the operator trusts, the visitor's address is the last one the proxy did not add itself. */
function addressOf(remote: string | undefined, forwarded: string | string[] | undefined, trusted: boolean): string {
  const said = trusted ? [forwarded ?? []].flat().join(',').split(',').at(-1)?.trim() : undefined
  return said || (remote ?? 'unknown')
}
