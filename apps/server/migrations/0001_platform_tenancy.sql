-- The ground every module stands on: who may do what, and how a table of a workspace is declared.
-- Roles manara_app (serves, bound by row-level security) and manara_sweeper (few scans across workspaces) exist before the first migration.

revoke create on schema public from public;
grant usage on schema public, platform to manara_app, manara_sweeper;
revoke all on platform.migrations from public;

-- Declares a table of a workspace: row-level security on and forced, rows only of the workspace that the transaction names, rights for the
-- app role. An empty or missing setting is NULL and matches no row.
-- The sweeper's policy opens nothing by itself: it has no right on the table until let_sweeper gives one.
create function platform.make_tenant_table(name regclass, app_rights text default 'select, insert, update, delete') returns void
language plpgsql set search_path = pg_catalog as $$
begin
  if not exists (select 1 from pg_attribute where attrelid = name and attname = 'workspace_id' and atttypid = 'text'::regtype and attnotnull) then
    raise exception 'a table of a workspace needs workspace_id text not null: %', name;
  end if;
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy of_workspace on %s using (workspace_id = nullif(current_setting(''app.workspace_id'', true), '''')) with check (workspace_id = nullif(current_setting(''app.workspace_id'', true), ''''))', name);
  execute format('create policy of_sweeper on %s to manara_sweeper using (true) with check (true)', name);
  execute format('revoke all on %s from public', name);
  execute format('grant %s on %s to manara_app', app_rights, name);
end $$;

-- Gives the sweeper a right on a table: select platform.let_sweeper('jobs_workers', 'select, delete').
create function platform.let_sweeper(name regclass, rights text) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  execute format('grant %s on %s to manara_sweeper', rights, name);
end $$;

-- A table without workspaces (of the instance): rights for the app role, no row-level security. The catalogue test lists these by name.
create function platform.make_instance_table(name regclass, app_rights text default 'select') returns void
language plpgsql set search_path = pg_catalog as $$
begin
  execute format('revoke all on %s from public', name);
  if app_rights <> '' then execute format('grant %s on %s to manara_app', app_rights, name); end if;
end $$;

-- Lets a SECURITY DEFINER function look across workspaces with the sweeper's eyes, and only the app role call it.
-- The function must pin its search_path and give as little as possible.
create function platform.run_as_sweeper(name regprocedure) returns void
language plpgsql set search_path = pg_catalog as $$
declare
  home name := (select nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.oid = name);
begin
  if not exists (select 1 from pg_proc where oid = name and prosecdef and proconfig::text like '%search_path=%') then
    raise exception 'declare it SECURITY DEFINER and set its search_path: %', name;
  end if;
  execute format('revoke all on function %s from public', name);
  execute format('grant execute on function %s to manara_app', name);
  execute format('grant create on schema %I to manara_sweeper', home);
  execute format('alter function %s owner to manara_sweeper', name);
  execute format('revoke create on schema %I from manara_sweeper', home);
end $$;

revoke all on all functions in schema platform from public;
