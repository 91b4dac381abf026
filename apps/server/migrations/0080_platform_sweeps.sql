-- What may be forgotten after its time, so no table grows for ever: answers kept for repeated requests (a day), marks that a reaction acted
-- (a month, unless its job is parked and may be replayed), and what ended runs told while they went (a week; how they ended stays).
select platform.let_sweeper('platform_idempotency', 'select, delete'), platform.let_sweeper('platform_reactions_done', 'select, delete'),
  platform.let_sweeper('platform_run_parts', 'select, delete'), platform.let_sweeper('platform_parked_jobs', 'select');
create index platform_idempotency_day on platform_idempotency (created_at);
create index platform_reactions_done_month on platform_reactions_done (at);
create index platform_runs_told on platform_runs (ended_at) where ended_at is not null;

-- Which reactions wait for a person, as far as the sweep must know.
create view platform.parked_reactions with (security_invoker = true) as
  select workspace_id, payload->>'reaction' as reaction, (payload->>'seq')::bigint as seq from platform_parked_jobs where job = 'platform.react';
grant select on platform.parked_reactions to manara_sweeper;
