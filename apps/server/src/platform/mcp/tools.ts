import type { ActionContract } from '@manara/contracts'
import { jsonSchemaOf } from '../http/openapi.ts'
import type { Action } from '../actions/action.ts'

/** A tool as an outside agent sees it. */
export type Tool = {
  name: string
  title: string
  description: string
  inputSchema: { type: 'object' } & Record<string, unknown>
  annotations: { readOnlyHint: boolean; destructiveHint: boolean; idempotentHint: boolean; openWorldHint: boolean }
}

/** MCP names carry no dots: `studio.create_site` is the tool `studio_create_site`. */
export const toolName = (contract: ActionContract): string => contract.name.replace('.', '_')

/** The tools of all actions that have an MCP door. */
export function toolsOf(actions: readonly Action[]): { tool: Tool; action: Action }[] {
  return actions.filter(({ contract }) => contract.doors.mcp).map((action) => ({ action, tool: toolOf(action.contract) }))
}

function toolOf(contract: ActionContract): Tool {
  const confirm = contract.doors.mcp === 'confirm'
  const schema = jsonSchemaOf(contract.input, 'input') as { properties?: object }
  const properties = confirm
    ? { ...schema.properties, confirm: { type: 'string', description: 'the token from the preview; leave it out the first time' } }
    : schema.properties
  return {
    name: toolName(contract),
    title: contract.title,
    description: confirm
      ? `${contract.title}. The first call changes nothing and gives a preview with a token; call again with it to go ahead.`
      : contract.title,
    inputSchema: { ...schema, type: 'object', properties: properties ?? {} },
    annotations: {
      readOnlyHint: contract.effect === 'read',
      destructiveHint: confirm,
      idempotentHint: contract.effect !== 'outside',
      openWorldHint: contract.effect === 'keyed' || contract.effect === 'outside',
    },
  }
}
