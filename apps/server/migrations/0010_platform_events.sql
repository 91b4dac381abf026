-- The log. `xid` is the writing transaction: readers only look below the oldest transaction still open, ordered by (xid, seq),
-- so whatever commits later also stands later, and no reader can skip it.
create table platform_events (
  workspace_id text not null,
  seq bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  name text not null,
  payload jsonb not null,
  actor text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (workspace_id, seq)
);
create index platform_events_order on platform_events (workspace_id, xid, seq);
select platform.make_tenant_table('platform_events');
revoke update, delete, truncate on platform_events from manara_app;

-- Words of persons, beside the log: erasure blanks them here and leaves the log whole.
create table platform_event_words (
  workspace_id text not null,
  seq bigint not null,
  words jsonb,
  primary key (workspace_id, seq),
  foreign key (workspace_id, seq) references platform_events (workspace_id, seq)
);
select platform.make_tenant_table('platform_event_words');

-- A reaction that acted on an event says so in the transaction of its effect: running twice changes nothing.
create table platform_reactions_done (
  workspace_id text not null,
  reaction text not null,
  seq bigint not null,
  at timestamptz not null default clock_timestamp(),
  primary key (workspace_id, reaction, seq)
);
select platform.make_tenant_table('platform_reactions_done');

create table platform_idempotency (
  workspace_id text not null,
  actor text not null,
  action text not null,
  key text not null check (length(key) between 1 and 255),
  body_hash text not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (workspace_id, actor, action, key)
);
create index platform_idempotency_age on platform_idempotency (workspace_id, created_at);
select platform.make_tenant_table('platform_idempotency');
