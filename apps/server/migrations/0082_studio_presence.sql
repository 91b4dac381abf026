-- Who has a site open right now: one row per window, gone soon after its last word. Nothing here is worth keeping.
create table studio_presence (
  workspace_id text not null,
  site_id text not null,
  seat text not null,
  actor text not null,
  section_id text,
  seen_at timestamptz not null,
  primary key (workspace_id, site_id, seat),
  foreign key (workspace_id, site_id) references studio_sites (workspace_id, id) on delete cascade
);
select platform.make_tenant_table('studio_presence');
