create table accounts_workspaces (
  workspace_id text primary key,
  name text not null,
  language text not null default 'en',
  created_at timestamptz not null
);
select platform.make_tenant_table('accounts_workspaces');

create table accounts_members (
  workspace_id text not null references accounts_workspaces on delete cascade,
  person_id text not null,
  role text not null check (role in ('owner', 'admin', 'editor', 'viewer')),
  since timestamptz not null,
  primary key (workspace_id, person_id)
);
create index accounts_members_person on accounts_members (person_id);
select platform.make_tenant_table('accounts_members');

create table accounts_invitations (
  workspace_id text not null references accounts_workspaces on delete cascade,
  id text not null,
  email text not null,
  role text not null check (role in ('owner', 'admin', 'editor', 'viewer')),
  token_hash text not null,
  invited_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_by text,
  primary key (workspace_id, id)
);
create index accounts_invitations_token on accounts_invitations (token_hash);
create index accounts_invitations_newest on accounts_invitations (workspace_id, created_at desc, id desc);
select platform.make_tenant_table('accounts_invitations');

-- Keys of the API: only a hash is kept. `created_by` is a person; the key can never do more than they may.
create table accounts_keys (
  workspace_id text not null references accounts_workspaces on delete cascade,
  id text not null,
  name text not null,
  start text not null,
  key_hash text not null,
  scopes text[] not null,
  created_by text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (workspace_id, id)
);
create index accounts_keys_hash on accounts_keys (key_hash);
create index accounts_keys_newest on accounts_keys (workspace_id, created_at desc, id desc);
select platform.make_tenant_table('accounts_keys');

-- Who did what. Lines are added, never changed.
create table accounts_audit (
  workspace_id text not null references accounts_workspaces on delete cascade,
  id text not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text,
  ok boolean not null,
  address text,
  primary key (workspace_id, id)
);
create index accounts_audit_newest on accounts_audit (workspace_id, at desc, id desc);
select platform.make_tenant_table('accounts_audit', 'select, insert');

-- What the doors must know before a workspace is known. Each function gives as little as it can, for one secret or one person.
select platform.let_sweeper('accounts_workspaces', 'select'), platform.let_sweeper('accounts_members', 'select'), platform.let_sweeper('accounts_invitations', 'select'),
  platform.let_sweeper('accounts_keys', 'select, update (last_used_at)'), platform.let_sweeper('accounts_audit', 'select');
create schema accounts;
grant usage on schema accounts to manara_app, manara_sweeper;

-- Who a session speaks for, in the workspace wished for or else the one joined first. No row: no such session. No workspace: not a member.
create function accounts.find_session(token text, wished text, now timestamptz)
returns table (session_id text, person_id text, workspace_id text, role text)
language sql stable security definer set search_path = pg_catalog as $$
  select s.id, s.person_id, m.workspace_id, m.role from auth.sessions s
  left join lateral (
    select m.workspace_id, m.role from public.accounts_members m
    where m.person_id = s.person_id and (find_session.wished is null or m.workspace_id = find_session.wished)
    order by m.since, m.workspace_id limit 1
  ) m on true
  where s.token = find_session.token and s.expires_at > find_session.now
$$;

-- What a key may do, with the role its maker has now. Notes its use, at most once a minute.
create function accounts.find_key(hash text, now timestamptz)
returns table (key_id text, workspace_id text, scopes text[], created_by text, role text)
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update public.accounts_keys k set last_used_at = find_key.now
    where k.key_hash = find_key.hash and (k.last_used_at is null or k.last_used_at < find_key.now - interval '1 minute');
  return query select k.id, k.workspace_id, k.scopes, k.created_by, m.role from public.accounts_keys k
    join public.accounts_members m on m.workspace_id = k.workspace_id and m.person_id = k.created_by where k.key_hash = find_key.hash;
end $$;

create function accounts.find_invitation(hash text)
returns table (workspace_id text, id text, email text, role text, expires_at timestamptz, accepted_by text)
language sql stable security definer set search_path = pg_catalog as $$
  select i.workspace_id, i.id, i.email, i.role, i.expires_at, i.accepted_by from public.accounts_invitations i where i.token_hash = find_invitation.hash
$$;

create function accounts.workspaces_of(person text)
returns table (workspace_id text, name text, language text, role text, since timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select w.workspace_id, w.name, w.language, m.role, m.since from public.accounts_members m join public.accounts_workspaces w using (workspace_id)
  where m.person_id = workspaces_of.person order by m.since, w.workspace_id
$$;

-- People of the workspace this transaction is in: its members, and whoever stands in its records.
create function accounts.people()
returns table (id text, name text, email text, email_verified boolean, has_password boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.name, p.email, p.email_verified, exists (select from auth.credentials c where c.person_id = p.id and c.provider_id = 'credential') from auth.people p
  where p.id in (
    select m.person_id from public.accounts_members m where m.workspace_id = nullif(current_setting('app.workspace_id', true), '')
    union select substr(a.actor, 8) from public.accounts_audit a where a.workspace_id = nullif(current_setting('app.workspace_id', true), '') and a.actor like 'person:%')
$$;

select platform.run_as_sweeper('accounts.find_session(text, text, timestamptz)'), platform.run_as_sweeper('accounts.find_key(text, timestamptz)'),
  platform.run_as_sweeper('accounts.find_invitation(text)'), platform.run_as_sweeper('accounts.workspaces_of(text)'), platform.run_as_sweeper('accounts.people()');
