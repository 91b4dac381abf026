-- People and their sessions, in a schema of their own: they belong to no workspace, so row-level security by workspace cannot hold them.
-- The auth library works on them as the owner; the app role has no right here and asks through the functions below.
create schema auth;

create table auth.people (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table auth.sessions (
  id text primary key,
  token text not null unique,
  person_id text not null references auth.people on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sessions_person on auth.sessions (person_id);

-- Ways to sign in; a password is one with provider `credential`.
create table auth.credentials (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  person_id text not null references auth.people on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (person_id, provider_id, account_id)
);

create table auth.verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verifications_identifier on auth.verifications (identifier);

-- One-time links of the first start. Only a hash is kept; using one deletes it.
create table auth.sign_in_links (
  token_hash text primary key,
  person_id text not null references auth.people on delete cascade,
  expires_at timestamptz not null
);

revoke all on all tables in schema auth from public;
grant usage on schema auth to manara_sweeper;
grant select on auth.people, auth.sessions to manara_sweeper;
grant select (person_id, provider_id) on auth.credentials to manara_sweeper;
