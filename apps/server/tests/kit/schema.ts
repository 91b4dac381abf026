import type { Pool } from 'pg'

/** Every column, index, constraint, policy, function and right outside the system's schemas and the queue engine's, one line each. */
export async function describeSchema(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(`
    with ours as (select oid, nspname from pg_namespace where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'graphile_worker'))
    select format('column %s.%s.%s %s %s %s', nspname, relname, attname, format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid)) as line
      from pg_class c join ours on ours.oid = relnamespace join pg_attribute a on attrelid = c.oid and attnum > 0 and not attisdropped
      left join pg_attrdef d on adrelid = c.oid and adnum = attnum where relkind in ('r', 'p', 'v', 'm')
    union all select format('table %s.%s rls %s %s rights %s', nspname, relname, relrowsecurity, relforcerowsecurity, relacl) from pg_class c join ours on ours.oid = relnamespace where relkind in ('r', 'p', 'v', 'm', 'S')
    union all select format('index %s', pg_get_indexdef(indexrelid)) from pg_index join pg_class c on c.oid = indexrelid join ours on ours.oid = relnamespace
    union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid)) from pg_constraint c join ours on ours.oid = connamespace
    union all select format('policy %s %s %s %s %s', polrelid::regclass, polname, polroles::regrole[], pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) from pg_policy join pg_class c on c.oid = polrelid join ours on ours.oid = c.relnamespace
    union all select format('function %s %s %s %s', proowner::regrole, prosecdef, proacl, pg_get_functiondef(p.oid)) from pg_proc p join ours on ours.oid = pronamespace where prokind in ('f', 'p')
    union all select format('trigger %s', pg_get_triggerdef(t.oid)) from pg_trigger t join pg_class c on c.oid = tgrelid join ours on ours.oid = c.relnamespace where not tgisinternal
    order by 1`)
  return rows.map((row) => row.line)
}
