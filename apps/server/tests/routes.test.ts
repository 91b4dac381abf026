import { createRequire } from 'node:module'
import * as contracts from '@manara/contracts'
import { httpDoors } from '@manara/contracts'
import type { ActionContract } from '@manara/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toolName } from '../src/platform/mcp/tools.ts'
import { hearRoutes } from './kit/live-routes.ts'
import type { LiveRoute } from './kit/live-routes.ts'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'

type Schema = Record<string, unknown>
type Operation = {
  operationId: string
  parameters: { name: string; in: string; required: boolean; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema?: Schema; itemSchema?: Schema }> }>
}
type Document = {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, unknown> }
}

// The validator comes with the framework's own packages, not with ours.
const { Ajv2020 } = createRequire(createRequire(import.meta.url).resolve('@modelcontextprotocol/sdk/server/index.js'))(
  'ajv/dist/2020.js',
) as {
  Ajv2020: new (options: object) => { addSchema(schema: object, key: string): void; compile(schema: object): unknown }
}

let manara: TestManara
let routes: LiveRoute[]
let document: Document
beforeAll(async () => {
  const heard = await hearRoutes(() => aManara())
  manara = heard.started
  routes = heard.routes
  document = (await manara.call<Document>('GET', '/openapi.json')).json
})
afterAll(() => manara.close())

/** Routes that are no action, each with its reason. Whoever opens another one answers for it here. */
const notActions: { route: RegExp; why: string }[] = [
  { route: /^(GET|POST) \/api\/auth\//, why: 'sign-in, before anybody is known' },
  { route: /^POST \/api\/upload$/, why: 'the way in for the bytes of sites' },
  { route: /^POST \/api\/media$/, why: 'the way in for pictures' },
  { route: /^POST \/api\/imports\/files$/, why: 'the way in for what is to be read' },
  { route: /^GET \/(health|ready|metrics)$/, why: 'for those who watch the machine' },
  { route: /^GET \/(openapi\.json|docs(\/.*)?)$/, why: 'how to use the rest' },
  { route: /^(POST|GET|DELETE) \/mcp$/, why: 'the door of tools; each tool is an action' },
  { route: /^GET \/(\*)?$/, why: 'the files of the dashboard' },
  { route: /^OPTIONS \*$/, why: 'asked by browsers before a request from another origin' },
]

const isContract = (value: unknown): value is ActionContract =>
  typeof value === 'object' && value !== null && 'doors' in value && 'input' in value && 'effect' in value
const declared = [
  contracts.accounts,
  contracts.experiments,
  contracts.hosting,
  contracts.leads,
  contracts.operations,
  contracts.studio,
  contracts.editor,
  contracts.media,
  contracts.imports,
  contracts.models,
].flatMap((room) => Object.values(room).filter(isContract))
const doorOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`
const doors = declared.flatMap((action) => httpDoors(action).map(doorOf))
const templateOf = (door: string) => door.replace(/:(\w+)/g, '{$1}')
const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ door: `${method.toUpperCase()} ${path}`, path, operation })),
  )

describe('every live route', () => {
  test('is the door of one declared action or stands on the list of those that are none', () => {
    const unlisted = routes
      .map(doorOf)
      .filter((route) => !route.startsWith('HEAD ') && !doors.includes(route) && !notActions.some((one) => one.route.test(route)))
    expect(unlisted).toEqual([])
  })

  test('answers HEAD only where it answers GET', () => {
    const gets = new Set(routes.filter((route) => route.method === 'GET').map((route) => route.path))
    expect(routes.filter((route) => route.method === 'HEAD' && !gets.has(route.path) && !gets.has(route.path.replace(/\/$/, '')))).toEqual(
      [],
    )
  })

  test('of the list exists: no reason outlives its route', () => {
    const live = routes.map(doorOf)
    expect(
      notActions
        .filter(
          (one) => one.why !== 'asked by browsers before a request from another origin' && !live.some((route) => one.route.test(route)),
        )
        .map((one) => String(one.route)),
    ).toEqual([])
  })
})

describe('every declared action', () => {
  test('is open at each of its doors, and no two share one', () => {
    const live = new Set(routes.map(doorOf))
    expect(declared.length).toBeGreaterThan(45)
    expect(doors.filter((door) => !live.has(door))).toEqual([])
    expect(doors.filter((door, index) => doors.indexOf(door) !== index)).toEqual([])
    expect(declared.filter((action, index) => declared.findIndex((one) => one.name === action.name) !== index)).toEqual([])
    expect(declared.filter((action) => action.doors.http === undefined).map((action) => action.name)).toEqual([])
  })

  test('is named after the room it lies in', () => {
    const rooms = {
      accounts: contracts.accounts,
      experiments: contracts.experiments,
      hosting: contracts.hosting,
      leads: contracts.leads,
      operations: { ...contracts.operations, ...contracts.models },
      studio: { ...contracts.studio, ...contracts.editor, ...contracts.media, ...contracts.imports },
    }
    const astray = Object.entries(rooms).flatMap(([room, all]) =>
      Object.values(all)
        .filter(isContract)
        .filter((action) => !action.name.startsWith(`${room}.`)),
    )
    expect(astray.map((action) => action.name)).toEqual([])
  })

  test('that an outside agent may call is a tool, and no other is', async () => {
    const body = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }
    const answer = await manara.call('POST', '/mcp', body, { accept: 'application/json, text/event-stream' })
    const { result } = JSON.parse(/^data: (.*)$/m.exec(answer.text)?.[1] ?? '{}') as { result: { tools: { name: string }[] } }
    expect(result.tools.map((tool) => tool.name).sort()).toEqual(
      declared
        .filter((action) => action.doors.mcp)
        .map(toolName)
        .sort(),
    )
  })
})

describe('the OpenAPI document', () => {
  test('lists every door of every action and nothing else', () => {
    expect(
      operations()
        .map((one) => one.door)
        .sort(),
    ).toEqual(doors.map(templateOf).sort())
  })

  test('is OpenAPI 3.1 in form: ids are unique, parameters fit their paths, answers are there', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    expect(document.info).toMatchObject({ title: 'Manara', version: expect.stringMatching(/^\d/) })
    const all = operations()
    const ids = all.map((one) => one.operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { door, path, operation } of all) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      const given = operation.parameters.filter((one) => one.in === 'path')
      expect(
        given.map((one) => one.name),
        door,
      ).toEqual(inPath)
      expect(
        given.every((one) => one.required && Object.keys(one.schema).length > 0),
        door,
      ).toBe(true)
      expect(Object.keys(operation.responses), door).toEqual(expect.arrayContaining(['default', expect.stringMatching(/^2\d\d$/)]))
      expect(/^(GET|DELETE) /.test(door), door).toBe(operation.requestBody === undefined)
    }
  })

  test('holds schemas only that a validator of JSON Schema can read, with no loose end', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    for (const [name, schema] of Object.entries(document.components.schemas)) ajv.addSchema(schema, `#/components/schemas/${name}`)
    const schemas = operations().flatMap(({ door, operation }) => [
      ...operation.parameters.map((one) => [door, one.schema] as const),
      ...Object.values(operation.requestBody?.content ?? {}).map((one) => [door, one.schema] as const),
      ...Object.values(operation.responses)
        .flatMap((answer) => Object.values(answer.content ?? {}))
        .flatMap((one) => [one.schema, one.itemSchema])
        .filter((one) => one !== undefined)
        .map((one) => [door, one] as const),
    ])
    expect(schemas.length).toBeGreaterThan(150)
    for (const [door, schema] of schemas) {
      const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"(#\/components\/[^"]+)"/g)].map((match) => match[1] ?? '')
      expect(
        refs.filter((ref) => !(ref.split('/').at(-1) ?? '' in document.components.schemas)),
        door,
      ).toEqual([])
      const local = JSON.parse(JSON.stringify(schema)) as Schema
      if (refs.length === 0) expect(() => ajv.compile(local), door).not.toThrow()
    }
  })

  test('says of each operation what right it needs, as the doors obey it', () => {
    const may = new Map(declared.map((action) => [action.name, action.may]))
    for (const { operation } of operations())
      expect((operation as unknown as Record<string, string>)['x-permission'], operation.operationId).toBe(
        may.get(operation.operationId.replace(/_put$/, '') as `${string}.${string}`),
      )
  })
})
