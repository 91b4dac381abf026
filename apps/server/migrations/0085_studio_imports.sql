-- What owners bring along to be read: a site's address, texts, documents, recordings, pictures. Files of it stay only until they are read.
create table studio_imports (
  workspace_id text not null,
  id text not null,
  run_id text not null,
  site_id text,
  lang text,
  draft jsonb,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index studio_imports_newest on studio_imports (workspace_id, created_at desc, id desc);
create index studio_imports_age on studio_imports (created_at);
select platform.make_tenant_table('studio_imports');
select platform.let_sweeper('studio_imports', 'select, delete');

-- One thing that was brought, its receipt, and what was found in it until the draft is made.
create table studio_import_sources (
  workspace_id text not null,
  import_id text not null,
  id text not null,
  place integer not null,
  kind text not null,
  name text not null,
  bytes bigint,
  file_id text,
  pasted text,
  state text not null check (state in ('waiting', 'reading', 'read', 'partly', 'refused')),
  was_read jsonb not null default '[]',
  was_left jsonb not null default '[]',
  found jsonb,
  media jsonb not null default '[]',
  created_at timestamptz not null,
  primary key (workspace_id, import_id, id),
  foreign key (workspace_id, import_id) references studio_imports (workspace_id, id) on delete cascade
);
create index studio_import_sources_files on studio_import_sources (created_at) where file_id is not null;
select platform.make_tenant_table('studio_import_sources');
select platform.let_sweeper('studio_import_sources', 'select');
