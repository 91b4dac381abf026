-- What calls to models cost. One budget per workspace and month: a call reserves its upper bound here before it is made, in the one
-- statement that also checks the cap, so calls side by side cannot pass it together.
create table models_budgets (
  workspace_id text not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  spent_micros bigint not null default 0,
  reserved_micros bigint not null default 0,
  spent_tokens bigint not null default 0,
  reserved_tokens bigint not null default 0,
  primary key (workspace_id, month)
);
select platform.make_tenant_table('models_budgets');

-- One row per call. No outcome: still under way, or the program was killed; its reservation then keeps counting.
create table models_calls (
  workspace_id text not null,
  id text not null,
  month text not null,
  task text not null,
  at timestamptz not null,
  reserved_micros bigint not null,
  reserved_tokens bigint not null,
  input_tokens integer not null default 0,
  output_tokens integer not null default 0,
  micros bigint not null default 0,
  guessed boolean not null default false,
  outcome text check (outcome in ('answered', 'failed', 'left')),
  primary key (workspace_id, id),
  foreign key (workspace_id, month) references models_budgets (workspace_id, month)
);
create index models_calls_newest on models_calls (workspace_id, at desc);
select platform.make_tenant_table('models_calls');

-- Answers kept by the hash of their question, per workspace: nobody learns what others asked.
create table models_answers (
  workspace_id text not null,
  answer_key text not null,
  task text not null,
  text text not null,
  expires_at timestamptz not null,
  primary key (workspace_id, answer_key)
);
create index models_answers_expiry on models_answers (expires_at);
select platform.make_tenant_table('models_answers');
select platform.let_sweeper('models_answers', 'select, delete');
