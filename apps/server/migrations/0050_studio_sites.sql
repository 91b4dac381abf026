-- Sites being made. `description` is the newest state; how it came to be stands in studio_versions.
create table studio_sites (
  workspace_id text not null,
  id text not null,
  description jsonb not null,
  revision integer not null default 0,
  -- Stacks of groups of versions: [[3],[4,5,6]]; an undo takes the last group back.
  undo_stack jsonb not null default '[]',
  redo_stack jsonb not null default '[]',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id)
);
create index studio_sites_newest on studio_sites (workspace_id, created_at desc, id desc);
select platform.make_tenant_table('studio_sites');

-- One accepted change: what it did, how to take it back, and which parts it touched. Never altered.
create table studio_versions (
  workspace_id text not null,
  site_id text not null,
  version integer not null,
  patch jsonb not null,
  inverse jsonb not null,
  touched jsonb not null,
  summary text not null default '',
  group_key text,
  made_by text not null,
  created_at timestamptz not null,
  primary key (workspace_id, site_id, version),
  foreign key (workspace_id, site_id) references studio_sites (workspace_id, id) on delete cascade
);
select platform.make_tenant_table('studio_versions');

create table studio_messages (
  workspace_id text not null,
  id text not null,
  site_id text not null,
  author text not null check (author in ('owner', 'manara')),
  body text not null,
  run_id text,
  version integer,
  state text not null check (state in ('waiting', 'working', 'done', 'failed', 'cancelled')),
  changed jsonb not null default '[]',
  questions jsonb not null default '[]',
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, site_id) references studio_sites (workspace_id, id) on delete cascade
);
create index studio_messages_of_site on studio_messages (workspace_id, site_id, created_at desc, id desc);
create index studio_messages_of_run on studio_messages (workspace_id, run_id);
select platform.make_tenant_table('studio_messages');

-- Questions to the owner about what nobody said; answered ones stay, so they are not asked again.
create table studio_questions (
  workspace_id text not null,
  id text not null,
  site_id text not null,
  field text not null,
  body text not null,
  choices jsonb not null default '[]',
  answer text,
  created_at timestamptz not null,
  primary key (workspace_id, site_id, id),
  foreign key (workspace_id, site_id) references studio_sites (workspace_id, id) on delete cascade
);
select platform.make_tenant_table('studio_questions');
