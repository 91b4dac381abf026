-- Who a key speaks for is only looked up; that it was used is written down apart, at most once a minute, so that a busy key does not write with
-- every request.
drop function accounts.find_key(text, timestamptz);
create function accounts.find_key(hash text)
returns table (key_id text, workspace_id text, scopes text[], created_by text, role text, last_used_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select k.id, k.workspace_id, k.scopes, k.created_by, m.role, k.last_used_at from public.accounts_keys k
    join public.accounts_members m on m.workspace_id = k.workspace_id and m.person_id = k.created_by where k.key_hash = find_key.hash
$$;

create function accounts.note_key_use(hash text, now timestamptz) returns void
language sql security definer set search_path = pg_catalog as $$
  update public.accounts_keys k set last_used_at = note_key_use.now
    where k.key_hash = note_key_use.hash and (k.last_used_at is null or k.last_used_at <= note_key_use.now - interval '1 minute')
$$;
select platform.run_as_sweeper('accounts.find_key(text)'), platform.run_as_sweeper('accounts.note_key_use(text, timestamptz)');
