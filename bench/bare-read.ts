import { fastify } from 'fastify'
import pg from 'pg'

// What an authenticated read is held against: Fastify, a pool and the two queries of a lead with its timeline; no sign-in, no tenancy, no checks.
// `prepared` names the statements, so that PostgreSQL plans them once a connection.
const [login = '{}', workspaceId = '', manner = 'plain'] = process.argv.slice(2)
const pool = new pg.Pool({ ...(JSON.parse(login) as pg.PoolConfig), max: 20 })
const name = (text: string) => (manner === 'prepared' ? text : undefined)
const app = fastify()

app.get('/api/leads/:id', async (request, reply) => {
  const { id } = request.params as { id: string }
  const lead = await pool.query<Record<string, unknown>>({
    name: name('lead'),
    text: 'select * from "leads_leads" where "workspace_id" = $1 and "id" = $2',
    values: [workspaceId, id],
  })
  const [found] = lead.rows
  if (!found) return reply.code(404).send()
  const timeline = await pool.query({
    name: name('timeline'),
    text: 'select * from "leads_timeline" where "workspace_id" = $1 and "lead_id" = $2 order by "at" desc, "id" desc limit $3',
    values: [workspaceId, id, 200],
  })
  return { ...found, timeline: timeline.rows }
})

await app.listen({ host: '127.0.0.1', port: 0 })
process.on('disconnect', () => process.exit(0))
process.send?.((app.server.address() as { port: number }).port)
