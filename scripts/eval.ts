import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createOpenAiCompatible } from '../apps/server/src/platform/models/index.ts'
import { casesOf } from './eval/case-sets.ts'
import { linesOf } from './eval/report.ts'
import { runCases } from './eval/run-cases.ts'

// How well a model reads requests to change a site: npm run eval -- --base-url http://127.0.0.1:11434/v1 --model qwen3:8b --langs en,de

const usage = `npm run eval -- --base-url URL --model NAME [--key-env VAR] [--langs en,de] [--cases blind|open|all] [--limit N]
  --key-env    name of the environment's variable that holds the key
  --cases      which requests; default all
  --limit      at most so many requests of each language
  --way        model (default): the model reads everything; product: rules first, the model for the rest
  --json       object (default), schema or none: how the server is asked for JSON
  --api-version  Azure OpenAI: v1 or a date; --model is then the deployment
  --extra      fields for every request, as JSON: '{"thinking":{"type":"disabled"}}'
  --price-in, --price-out  of a million tokens; default 0
  --parallel   requests at a time; default 1
  --out        folder of the report; default test-output`

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    'base-url': text,
    model: text,
    'key-env': text,
    langs: text,
    cases: { ...text, default: 'all' },
    limit: text,
    way: { ...text, default: 'model' },
    json: { ...text, default: 'object' },
    'api-version': text,
    extra: { ...text, default: '{}' },
    'price-in': { ...text, default: '0' },
    'price-out': { ...text, default: '0' },
    parallel: { ...text, default: '1' },
    out: { ...text, default: 'test-output' },
  },
})

function keyFrom(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const key = process.env[name]
  if (!key) throw new Error(`The environment has no ${name}.`)
  return key
}

/** One of some words, or a sentence that says which there are. */
function oneOf<const T extends string>(word: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === word)
  if (!found) throw new Error(`"${word}" is none of ${allowed.join(', ')}.`)
  return found
}

async function evaluate(): Promise<void> {
  const { 'base-url': baseUrl, model, langs, limit } = values
  if (!baseUrl || !model) throw new Error(`Say which endpoint and which model.\n\n${usage}`)
  const provider = createOpenAiCompatible(
    {
      baseUrl,
      model,
      apiKey: keyFrom(values['key-env']),
      json: oneOf(values.json, ['object', 'schema', 'none']),
      azure: values['api-version'] ? { apiVersion: values['api-version'] } : undefined,
      extra: JSON.parse(values.extra) as Record<string, unknown>,
    },
    { now: () => new Date() },
  )
  const cases = await casesOf(values.cases, { langs: langs?.split(','), limit: limit === undefined ? undefined : Number(limit) })
  const way = oneOf(values.way, ['model', 'product'])
  const prices = { inputPerMillion: Number(values['price-in']), outputPerMillion: Number(values['price-out']) }
  let done = 0
  const onResult = () => process.stderr.write(`\r${++done} of ${cases.length} `)
  const results = await runCases(cases, { provider, prices, way, parallel: Number(values.parallel), onResult })
  const lines = linesOf(results)
  process.stderr.write('\r')
  console.table(lines)
  mkdirSync(values.out, { recursive: true })
  const file = join(values.out, `eval-${model.replace(/[^A-Za-z0-9.-]+/g, '-')}.json`)
  writeFileSync(
    file,
    `${JSON.stringify({ model, baseUrl, way, cases: values.cases, at: new Date().toISOString(), lines, results }, null, 2)}\n`,
  )
  console.log(`Every request stands in ${file}.`)
}

try {
  await evaluate()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
