-- Bytes of a workspace, once per content. `leaving` while the sweep takes them away, so that nobody counts on them meanwhile.
create table files_blobs (
  workspace_id text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  leaving boolean not null default false,
  touched_at timestamptz not null,
  primary key (workspace_id, sha256)
);
select platform.make_tenant_table('files_blobs');
select platform.let_sweeper('files_blobs', 'select, update, delete');

-- A file is bytes, a type and how long it stays. No end: something of the workspace uses it.
create table files_files (
  workspace_id text not null,
  id text not null,
  sha256 text not null,
  size bigint not null,
  type text not null,
  expires_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, sha256) references files_blobs (workspace_id, sha256)
);
create index files_files_bytes on files_files (workspace_id, sha256);
create index files_files_expiry on files_files (expires_at) where expires_at is not null;
select platform.make_tenant_table('files_files');
select platform.let_sweeper('files_files', 'select, delete');
