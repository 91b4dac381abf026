import { Problem, httpDoors } from '@manara/contracts'
import type { ActionContract } from '@manara/contracts'
import { z } from 'zod'

type Json = Record<string, unknown>

/** A zod schema as JSON Schema; what JSON cannot say (bytes) becomes an open schema instead of an error. */
export const jsonSchemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' }) as Json
  return rest
}

/** The OpenAPI 3.1 document of all actions with an HTTP door; generated from the same contracts the doors obey. */
export function openApiOf(contracts: readonly ActionContract[], version: string): Json {
  const paths: Record<string, Json> = {}
  for (const action of contracts) {
    for (const { method, path, params } of httpDoors(action)) {
      const template = path.replace(/:(\w+)/g, '{$1}')
      paths[template] = { ...paths[template], [method.toLowerCase()]: operation(action, method, params) }
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Manara', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: jsonSchemaOf(Problem, 'output') },
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key: mnr_…' },
        session: { type: 'apiKey', in: 'cookie', name: 'manara.session_token' },
      },
    },
    security: [{ key: [] }, { session: [] }],
  }
}

function operation(action: ActionContract, method: string, params: string[]): Json {
  const input = jsonSchemaOf(action.input, 'input') as { properties?: Record<string, Json>; required?: string[] }
  const inBody = method !== 'GET' && method !== 'DELETE'
  const named = Object.keys(input.properties ?? {})
  const inPath = params.map((name) => ({ name, in: 'path', required: true, schema: input.properties?.[name] ?? {} }))
  const inQuery = inBody
    ? []
    : named
        .filter((name) => !params.includes(name))
        .map((name) => ({ name, in: 'query', required: input.required?.includes(name) ?? false, schema: input.properties?.[name] ?? {} }))
  const idempotency = inBody ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 255 } }] : []
  return {
    operationId: `${action.name}${method === 'PUT' ? '_put' : ''}`,
    summary: action.title,
    tags: [action.name.split('.')[0]],
    'x-permission': action.may,
    'x-effect': action.effect,
    parameters: [...inPath, ...inQuery, ...idempotency],
    ...(inBody ? { requestBody: { required: true, content: { 'application/json': { schema: bodySchema(input, params) } } } } : {}),
    responses: {
      [action.status ?? 200]: answer(action),
      default: { description: 'A problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    },
  }
}

function bodySchema(input: Json & { properties?: Record<string, Json>; required?: string[] }, params: string[]): Json {
  const properties = Object.fromEntries(Object.entries(input.properties ?? {}).filter(([name]) => !params.includes(name)))
  return { ...input, properties, required: (input.required ?? []).filter((name) => !params.includes(name)) }
}

function answer(action: ActionContract): Json {
  if (action.status === 204) return { description: 'Done' }
  if (action.produces) return { description: action.title, content: { [action.produces]: {} } }
  if (action.stream)
    return { description: action.title, content: { 'text/event-stream': { itemSchema: jsonSchemaOf(action.stream.parts, 'output') } } }
  return { description: action.title, content: { 'application/json': { schema: jsonSchemaOf(action.output, 'output') } } }
}
