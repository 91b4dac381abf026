import type { PatchStep, Question, SiteDescription, studio } from '@manara/contracts'
import type { ColumnType, Selectable } from 'kysely'
import type { z } from 'zod'

type Json<T> = ColumnType<T, string, string>
export type Touched = { sections: string[]; theme: boolean; facts: string[]; pages: string[] }
export type Stack = number[][]
export type MessageState = z.infer<typeof studio.ChatMessage>['state']
export type Changed = z.infer<typeof studio.ChatMessage>['changed']

type SiteTable = {
  workspace_id: string
  id: string
  description: Json<SiteDescription>
  revision: number
  undo_stack: Json<Stack>
  redo_stack: Json<Stack>
  created_at: Date
  updated_at: Date
}
export type VersionTable = {
  workspace_id: string
  site_id: string
  version: number
  patch: Json<PatchStep[]>
  inverse: Json<PatchStep[]>
  touched: Json<Touched>
  summary: string
  group_key: string | null
  made_by: string
  created_at: Date
}
export type MessageTable = {
  workspace_id: string
  id: string
  site_id: string
  author: 'owner' | 'manara'
  body: string
  run_id: string | null
  version: number | null
  state: MessageState
  changed: Json<Changed>
  questions: Json<Question[]>
  created_at: Date
}
type QuestionTable = {
  workspace_id: string
  id: string
  site_id: string
  field: string
  body: string
  choices: Json<string[]>
  answer: string | null
  created_at: Date
}
type PresenceTable = {
  workspace_id: string
  site_id: string
  seat: string
  actor: string
  section_id: string | null
  seen_at: Date
}

export type Tables = {
  studio_sites: SiteTable
  studio_versions: VersionTable
  studio_messages: MessageTable
  studio_questions: QuestionTable
  studio_presence: PresenceTable
}

export type SiteRow = Selectable<SiteTable>
export type VersionRow = Selectable<VersionTable>
export type MessageRow = Selectable<MessageTable>
export type QuestionRow = Selectable<QuestionTable>
