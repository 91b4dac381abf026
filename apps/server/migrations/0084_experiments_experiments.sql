-- Tests of two arms. `key` is the test's short name on its site: it stands in visitors' cookies and in forms.
create table experiments_experiments (
  workspace_id text not null,
  id text not null,
  site_id text not null,
  key text not null,
  name text not null,
  goal text not null check (goal in ('form', 'link', 'any')),
  change jsonb not null,
  status text not null check (status in ('draft', 'running', 'stopped', 'promoted')),
  winner text check (winner in ('a', 'b')),
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  primary key (workspace_id, id)
);
create unique index experiments_experiments_key on experiments_experiments (workspace_id, site_id, key);
create index experiments_experiments_newest on experiments_experiments (workspace_id, created_at desc, id desc);
create index experiments_experiments_of_site on experiments_experiments (workspace_id, site_id, created_at desc, id desc);
select platform.make_tenant_table('experiments_experiments');

-- Visitors are counted, never logged: numbers per day and arm.
create table experiments_counts (
  workspace_id text not null,
  experiment_id text not null,
  day date not null,
  arm text not null check (arm in ('a', 'b')),
  visitors integer not null default 0,
  conversions integer not null default 0,
  primary key (workspace_id, experiment_id, day, arm),
  foreign key (workspace_id, experiment_id) references experiments_experiments (workspace_id, id) on delete cascade
);
select platform.make_tenant_table('experiments_counts');
