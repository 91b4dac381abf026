create table leads_leads (
  workspace_id text not null,
  id text not null,
  name text not null default '',
  email text not null default '',
  phone text not null default '',
  status text not null default 'new' check (status in ('new', 'open', 'won', 'lost')),
  source text not null default '',
  note text not null default '',
  page text,
  site_id text,
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id)
);
create index leads_leads_newest on leads_leads (workspace_id, created_at desc, id desc);
create index leads_leads_status on leads_leads (workspace_id, status, created_at desc, id desc);
select platform.make_tenant_table('leads_leads');

-- What happened with a lead, told in its order.
create table leads_timeline (
  workspace_id text not null,
  id text not null,
  lead_id text not null,
  at timestamptz not null,
  kind text not null,
  text text not null default '',
  page text,
  answers jsonb,
  primary key (workspace_id, id),
  foreign key (workspace_id, lead_id) references leads_leads (workspace_id, id) on delete cascade
);
create index leads_timeline_of_lead on leads_timeline (workspace_id, lead_id, at, id);
select platform.make_tenant_table('leads_timeline');
