-- What is on the air. `site_key` is a site's id, or the upload's for a site brought as a ZIP.
create table hosting_sites (
  workspace_id text not null,
  site_key text not null,
  slug text not null,
  live_deployment text,
  owner_language text not null default 'en',
  created_at timestamptz not null,
  primary key (workspace_id, site_key)
);
-- A public name, so unique across workspaces: nothing private can be learnt from it.
create unique index hosting_sites_slug on hosting_sites (slug);
select platform.make_tenant_table('hosting_sites');

-- A build brought to a target. `manifest` lists path, hash, type and size of each file; the bytes lie in the file store.
create table hosting_deployments (
  workspace_id text not null,
  id text not null,
  site_key text not null,
  upload_id text,
  version integer,
  hash text not null,
  manifest jsonb not null,
  scripts boolean not null default false,
  made_by text not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, site_key) references hosting_sites (workspace_id, site_key) on delete cascade
);
create index hosting_deployments_newest on hosting_deployments (workspace_id, created_at desc, id desc);
create index hosting_deployments_of_site on hosting_deployments (workspace_id, site_key, created_at desc, id desc);
select platform.make_tenant_table('hosting_deployments');

create table hosting_uploads (
  workspace_id text not null,
  id text not null,
  manifest jsonb not null,
  made_by text not null,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
select platform.make_tenant_table('hosting_uploads');

-- What visitors sent. `fingerprint` makes the same visitor with the same words count once within ten minutes.
create table hosting_submissions (
  workspace_id text not null,
  id text not null,
  site_key text not null,
  page text not null,
  lang text not null,
  fields jsonb not null,
  fingerprint text not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, site_key) references hosting_sites (workspace_id, site_key) on delete cascade
);
create index hosting_submissions_fingerprint on hosting_submissions (workspace_id, site_key, fingerprint, created_at desc);
select platform.make_tenant_table('hosting_submissions');

-- Visits are counted, never logged: a number per page and day.
create table hosting_visits (
  workspace_id text not null,
  site_key text not null,
  day date not null,
  page text not null,
  visits bigint not null default 0,
  primary key (workspace_id, site_key, day, page)
);
select platform.make_tenant_table('hosting_visits');

-- The site server answers visitors of all workspaces; it may look up what is public and nothing else.
grant select on hosting_sites, hosting_deployments to manara_sweeper;
