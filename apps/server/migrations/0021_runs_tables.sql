-- Durable runs are rows. States: queued -> active -> (waiting -> queued ->) completed | failed | cancelled; failed and cancelled go back to
-- queued when somebody retries.
create table platform_runs (
  workspace_id text not null,
  id text not null,
  ordinal bigint generated always as identity,
  kind text not null,
  title text not null,
  status text not null check (status in ('queued', 'active', 'waiting', 'completed', 'failed', 'cancelled')),
  input jsonb not null,
  output jsonb,
  cause text not null,
  subject text,
  lane text,
  priority smallint not null default 0,
  started_by text not null,
  on_behalf_of text,
  -- How many steps are finished: the cursor.
  position int not null default 0,
  -- The step at hand: { key, name, title, startedAt }.
  current jsonb,
  -- The only queue job that may act for this run.
  job bigint,
  -- Why a queued run has no job: its lane is taken, or its workspace has its share of active steps.
  held text check (held in ('lane', 'share')),
  wakes_at timestamptz,
  waits_for text check (waits_for in ('time', 'retry', 'grant')),
  -- Failed tries of the step at hand, by sort of failure.
  tries int not null default 0,
  bugs int not null default 0,
  progress_done int not null default 0,
  progress_of int not null default 1,
  progress_text text not null default '',
  cancel_asked boolean not null default false,
  error jsonb,
  max_age_ms bigint not null,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  expires_at timestamptz not null,
  primary key (workspace_id, id)
);
create index platform_runs_newest on platform_runs (workspace_id, ordinal desc);
create index platform_runs_subject on platform_runs (workspace_id, subject, ordinal desc) where subject is not null;
create index platform_runs_lane on platform_runs (workspace_id, lane, ordinal) where lane is not null and status in ('queued', 'active', 'waiting');
create index platform_runs_active on platform_runs (workspace_id) where status = 'active';
create index platform_runs_held on platform_runs (workspace_id, priority, ordinal) where held = 'share';
create index platform_runs_due on platform_runs (wakes_at) where status = 'waiting';
create index platform_runs_unfinished on platform_runs (kind) where status in ('queued', 'active', 'waiting');
select platform.make_tenant_table('platform_runs');
select platform.let_sweeper('platform_runs', 'select');
-- Room on each page for the new versions of its rows: a run is updated after every step.
alter table platform_runs set (fillfactor = 60);

-- Steps, parts and effects name their run without a foreign key: its check would cost each step as much as the step itself, and only the moves of
-- runs write here, with the run's row in hand.
create table platform_run_steps (
  workspace_id text not null,
  run_id text not null,
  key text not null,
  position int not null,
  name text not null,
  title text not null,
  attempt int not null,
  result jsonb,
  started_at timestamptz,
  ended_at timestamptz not null,
  primary key (workspace_id, run_id, key)
);
select platform.make_tenant_table('platform_run_steps');

-- What a run tells while it goes, in its order, for whoever follows it from any process.
create table platform_run_parts (
  workspace_id text not null,
  run_id text not null,
  seq int not null,
  type text not null,
  data jsonb not null,
  primary key (workspace_id, run_id, seq)
);
select platform.make_tenant_table('platform_run_parts', 'select, insert, delete');

-- Outside effects: claimed -> handed_over -> confirmed | refused | unknown. What was handed over without an answer is never sent again blindly.
create table platform_run_effects (
  workspace_id text not null,
  run_id text not null,
  key text not null,
  state text not null check (state in ('claimed', 'handed_over', 'confirmed', 'refused', 'unknown')),
  at timestamptz not null,
  primary key (workspace_id, run_id, key)
);
select platform.make_tenant_table('platform_run_effects');

-- Wall time in an IANA zone; `next_at` is the instant of the next slot.
create table platform_schedules (
  workspace_id text not null,
  id text not null,
  kind text not null,
  input jsonb not null,
  rule text not null,
  zone text not null,
  catch_up text not null check (catch_up in ('skip', 'once', 'all')),
  subject text,
  on_behalf_of text,
  next_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index platform_schedules_due on platform_schedules (next_at) where next_at is not null;
select platform.make_tenant_table('platform_schedules');
select platform.let_sweeper('platform_schedules', 'select');
