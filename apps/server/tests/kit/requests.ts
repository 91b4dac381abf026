import fc from 'fast-check'
import type { RawAsk } from './raw.ts'

export type Schema = Record<string, unknown>
type Param = { name: string; in: string; schema: Schema }
export type Operation = { method: string; path: string; parameters: Param[]; body?: Schema }
/** Ids that exist, by the start of their form (`site_`): without them no request would come past the door. */
export type Known = Record<string, string[]>

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    -0,
    1.5,
    1e308,
    5e-324,
    2 ** 53,
    '',
    ' ',
    'null',
    '0',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udfff',
    '../../etc/passwd',
    "' or 1=1--",
    '{{constructor}}',
    '<script>',
    '\u202e',
    '٣',
    '😀',
    'constructor',
    [],
    {},
    [[[[[[[[]]]]]]]],
  ),
  fc.constantFrom<unknown>(
    'x'.repeat(5_000),
    'ا'.repeat(9_000),
    Array.from({ length: 2_000 }, () => 1),
    Object.fromEntries(Array.from({ length: 500 }, (_none, at) => [`k${at}`, at])),
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

/** Values of a JSON schema: valid ones, with its bounds met often. */
export function valuesOf(schema: Schema, known: Known, depth = 0): fc.Arbitrary<unknown> {
  const choices = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined
  if (choices) return fc.oneof(...choices.map((one) => valuesOf(one, known, depth)))
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom<unknown>(...(schema['enum'] as unknown[]))
  const make = byType[String(schema['type'])]
  return make ? make(schema, known, depth) : fc.jsonValue({ maxDepth: 2 })
}

const byType: Record<string, (schema: Schema, known: Known, depth: number) => fc.Arbitrary<unknown>> = {
  string: (schema, known) => text(schema, known),
  integer: (schema) => whole(schema),
  number: (schema) =>
    fc.oneof(
      whole(schema),
      fc.double({
        noNaN: true,
        noDefaultInfinity: true,
        min: (schema['minimum'] as number | undefined) ?? -1e9,
        max: (schema['maximum'] as number | undefined) ?? 1e9,
      }),
    ),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: (schema, known, depth) =>
    fc.array(valuesOf((schema['items'] ?? {}) as Schema, known, depth + 1), {
      minLength: (schema['minItems'] as number | undefined) ?? 0,
      maxLength: depth > 2 ? 1 : 3,
    }),
  object: (schema, known, depth) => record(schema, known, depth),
}

function text(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const pattern = schema['pattern'] as string | undefined
  const [min, max] = [(schema['minLength'] as number | undefined) ?? 0, (schema['maxLength'] as number | undefined) ?? 200]
  if (pattern === undefined)
    return fc.oneof(
      fc.string({ minLength: min, maxLength: Math.min(max, 60) }),
      fc.constantFrom('a'.repeat(Math.max(min, 1)), 'é'.repeat(Math.min(max, 10_000)), 'Bäckerei', 'مخبز'),
    )
  const ids = Object.entries(known).find(([start]) => pattern.startsWith(`^${start}`))?.[1]
  const matching = fc.stringMatching(new RegExp(pattern))
  return ids ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: matching }) : matching
}

function whole(schema: Schema): fc.Arbitrary<number> {
  const min = Math.max((schema['minimum'] as number | undefined) ?? -1_000_000, Number.MIN_SAFE_INTEGER)
  const max = Math.min((schema['maximum'] as number | undefined) ?? 1_000_000, Number.MAX_SAFE_INTEGER)
  const [least, most] = [Math.max(Math.ceil(min), -(2 ** 31)), Math.min(Math.floor(max), 2 ** 31 - 1)]
  const ends = fc.constantFrom(min, max)
  // Between two bounds of a fraction there may be no whole number.
  return least > most ? ends : fc.oneof(fc.integer({ min: least, max: most }), ends)
}

function record(schema: Schema, known: Known, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)
  if (properties.length === 0)
    return fc.dictionary(
      fc.constantFrom('en', 'ar', 'title', 'items', 'x'),
      valuesOf((schema['additionalProperties'] || {}) as Schema, known, depth + 1),
      { maxKeys: 3 },
    )
  const required = (schema['required'] ?? []) as string[]
  return fc.record(Object.fromEntries(properties.map(([name, inner]) => [name, valuesOf(inner, known, depth + 1)])), {
    requiredKeys: required.filter((name) => properties.some(([known]) => known === name)),
  })
}

/** A valid body with one place spoilt: of another type, missing, too much, or with a name that means something to JavaScript. */
function spoilt(body: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.tuple(body, nasty, fc.nat(), fc.constantFrom(...Object.keys(spoilers))).map(([value, bad, at, how]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return write(bad)
    const keys = Object.keys(value)
    return spoilers[how]?.({ value: value as Record<string, unknown>, key: keys[at % Math.max(1, keys.length)] ?? 'x', bad }) ?? ''
  })
}
type Spoil = { value: Record<string, unknown>; key: string; bad: unknown }
const named =
  (name: string) =>
  ({ value }: Spoil) =>
    write(value).replace(
      /^\{("?)/,
      (_all, quote: string) => `{"${name}":{"prototype":{"isAdmin":true},"isAdmin":true}${quote === '' ? '' : ',"'}`,
    )
const spoilers: Record<string, (spoil: Spoil) => string> = {
  replace: ({ value, key, bad }) => write({ ...value, [key]: bad }),
  drop: ({ value, key }) => write(Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))),
  add: ({ value, bad }) => write({ ...value, extra: bad }),
  whole: ({ bad }) => write(bad),
  proto: named('__proto__'),
  constructor: named('constructor'),
}
const write = (value: unknown) => JSON.stringify(value) ?? 'null'

const brokenJson = fc.constantFrom(
  '',
  '{',
  '[',
  '"',
  '{"a":}',
  '{"a":1,}',
  'NaN',
  'undefined',
  '\ufeff{}',
  '{"a":1}{"b":2}',
  '['.repeat(20_000),
  '{"a":'.repeat(5_000),
  '\u0000',
  "{'a':1}",
  '1e999',
  '{"a":"\\ud800"}',
  '{"a":"\\u0000"}',
  '{"\\u0000":1}',
  '{"__proto__":null}',
  'a=1&b=2',
)
const types = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=utf-16',
  'APPLICATION/JSON',
  ' application/json',
  'application/json\t',
  'application/jsonx',
  'application/json;',
  'application/json, text/plain',
  'text/plain',
  'text/html',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'application/octet-stream',
  'application/ld+json',
  '*/*',
  ';',
  '',
)
const oddText = fc.oneof(
  fc.constantFrom(
    '',
    '%',
    '%00',
    '%ff',
    '%2e%2e%2f',
    '..',
    '__proto__',
    'constructor',
    "'",
    '*',
    '~',
    'a'.repeat(300),
    '%E2%80%AE',
    '%F0%9F%98%80',
    '0',
    '-1',
    '1e9',
    'true',
    'null',
    '[]',
    '%5B%5D',
  ),
  fc.string({ maxLength: 20 }).map((one) => encodeURIComponent(one.toWellFormed())),
)

export type Wire = RawAsk & { method: string; headers: Record<string, string> }

/** Requests to one operation, from valid to absurd. `voice` speaks for somebody who may do everything. */
export function requestsTo(operation: Operation, known: Known, voice: Record<string, string>): fc.Arbitrary<Wire> {
  // What takes a thing away is asked of things that are not there, or the rest would soon find nothing to work on.
  const ids = operation.method === 'DELETE' || operation.path.endsWith('/offline') ? {} : known
  const inPath = operation.parameters.filter((one) => one.in === 'path')
  const inQuery = operation.parameters.filter((one) => one.in === 'query')
  const path = fc
    .tuple(
      ...inPath.map((one) =>
        fc.oneof(
          { weight: 6, arbitrary: valuesOf(one.schema, ids).map((value) => encodeURIComponent(String(value).toWellFormed())) },
          { weight: 1, arbitrary: oddText },
        ),
      ),
    )
    .map((values) => values.reduce((address, value, at) => address.replace(`{${inPath[at]?.name}}`, () => value), operation.path))
  const pairs = inQuery.map((one) =>
    fc.option(
      fc
        .oneof(
          valuesOf(one.schema, ids).map((value) => encodeURIComponent(String(value).toWellFormed())),
          oddText,
        )
        .map((value) => `${one.name}=${value}`),
      { nil: '' },
    ),
  )
  const query = fc
    .tuple(
      ...pairs,
      fc.option(
        fc.oneof(
          oddText.map((one) => `x=${one}`),
          fc.constantFrom('limit=1&limit=2', 'id[]=1', '__proto__=1', 'a=1&&&=', '?', 'constructor[prototype]=1'),
        ),
        { nil: '' },
      ),
    )
    .map((parts) => parts.filter(Boolean).join('&'))
  const valid = operation.body ? valuesOf(operation.body, ids) : fc.constant(undefined)
  const body = operation.body
    ? fc.oneof({ weight: 4, arbitrary: valid.map(write) }, { weight: 5, arbitrary: spoilt(valid) }, { weight: 2, arbitrary: brokenJson })
    : fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: brokenJson })
  const type = fc.oneof({ weight: 8, arbitrary: fc.constant('application/json') }, { weight: 1, arbitrary: types })
  return fc
    .record({
      address: path,
      query,
      body,
      type,
      odd: oddHeaders,
      method: fc.oneof(
        { weight: 20, arbitrary: fc.constant(operation.method) },
        { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE', 'GET', 'POST') },
      ),
    })
    .map((made) => ({
      method: made.method,
      path: made.query === '' ? made.address : `${made.address}?${made.query}`,
      body: made.body,
      headers: { ...voice, ...(made.body === undefined ? {} : { 'content-type': made.type }), ...made.odd },
    }))
}

const oddHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'idempotency-key',
          'manara-workspace',
          'last-event-id',
          'accept',
          'authorization',
          'cookie',
          'origin',
          'x-forwarded-for',
          'x-forwarded-proto',
          'accept-encoding',
          'if-none-match',
          'range',
          'expect',
          'x-http-method-override',
          'host',
        ),
        fc.constantFrom(
          '',
          'x',
          '0',
          '-1',
          '999999999999-9',
          '*',
          'null',
          'a'.repeat(400),
          'Bearer',
          'Bearer x',
          'Basic !!!',
          'manara.session_token=%',
          'manara.session_token=a.b; a=b',
          'wsp_0123456789abcdefghjk012345',
          'bytes=0-1,5-',
          '127.0.0.1, ::1',
          'javascript:',
          'a/b/c',
          '\u00ff',
        ),
      )
      .filter(([name, value]) => !(name === 'expect' && value === ''))
      .map(([name, value]) => ({ [name]: value })),
  },
)

/** Addresses that are nobody's, written in ways that have fooled servers. */
export const oddAddresses = (paths: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...paths),
      fc.constantFrom(
        (path: string) => `/${path}`,
        (path: string) => `${path}/`,
        (path: string) => path.toUpperCase(),
        (path: string) => `${path};a=b`,
        (path: string) => `${path}%2f`,
        (path: string) => path.replace('/api', '/%61pi'),
        (path: string) => `/x/..${path}`,
        (path: string) => `${path}/..%2f..%2fetc%2fpasswd`,
        (path: string) => `${path}%00`,
        (path: string) => `http://elsewhere.example${path}`,
        (path: string) => `${path}\\..`,
        (path: string) => `${path}#x`,
        (path: string) => `${path}?${'a=1&'.repeat(500)}`,
        (path: string) => `${path}/${'a'.repeat(2_000)}`,
        (path: string) => `${path}%`,
        (path: string) => `${path}/%c0%ae%c0%ae/`,
        (path: string) => `/docs/..${path}`,
        (path: string) => `/assets/..%2f..${path}`,
        () => '*',
        () => '/.env',
        () => '/docs/static/..%2f..%2fpackage.json',
        () => '/?a[__proto__]=1',
        () => '//',
        () => '/%',
      ),
    )
    .map(([path, bend]) => bend(path))
