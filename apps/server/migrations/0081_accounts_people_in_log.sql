-- People of the workspace this transaction is in: its members, and whoever stands in its audit log. The log is walked from one actor to the next
-- along an index; reading all of it cost every list of people, and every mail about a lead, as much as the log is long.
create index accounts_audit_actors on accounts_audit (workspace_id, actor);
drop function accounts.people();
create function accounts.people()
returns table (id text, name text, email text, email_verified boolean, has_password boolean)
language sql stable security definer set search_path = pg_catalog as $$
  with recursive actors as (
    (select a.actor from public.accounts_audit a where a.workspace_id = nullif(current_setting('app.workspace_id', true), '') order by a.actor limit 1)
    union all
    select (select a.actor from public.accounts_audit a where a.workspace_id = nullif(current_setting('app.workspace_id', true), '') and a.actor > before.actor order by a.actor limit 1)
      from actors before where before.actor is not null
  )
  select p.id, p.name, p.email, p.email_verified, exists (select from auth.credentials c where c.person_id = p.id and c.provider_id = 'credential') from auth.people p
  where p.id in (
    select m.person_id from public.accounts_members m where m.workspace_id = nullif(current_setting('app.workspace_id', true), '')
    union select substr(actors.actor, 8) from actors where actors.actor like 'person:%')
$$;
select platform.run_as_sweeper('accounts.people()');
