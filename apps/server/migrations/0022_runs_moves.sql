-- Every move of a run is one function, so it is one round trip and one transaction. They run with the caller's rights under row-level security.

-- Names the workspace of this transaction, or checks that it is the one already open.
create function platform.enter_workspace(workspace text) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  if coalesce(current_setting('app.workspace_id', true), '') not in ('', workspace) then
    raise exception 'this transaction belongs to another workspace';
  end if;
  perform set_config('app.workspace_id', workspace, true);
end $$;

create function platform.run_job(workspace text, run text, priority int) returns bigint
language sql set search_path = pg_catalog as $$
  select queue.add('platform.run', json_build_object('w', workspace, 'n', 0, 'p', json_build_object('runId', run)),
    jsonb_build_object('priority', priority) || case when priority > 0 then '{"flag":"batch"}'::jsonb else '{}'::jsonb end)
$$;

create function platform.lane_lock(workspace text, lane text) returns void
language sql set search_path = pg_catalog as $$ select pg_advisory_xact_lock(7311, hashtext(workspace || ' ' || lane)) $$;

-- Gives a queued run its job, or lets it wait behind the run that has its lane.
create function platform.run_admit(workspace text, run text) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare
  r platform_runs;
begin
  select * into strict r from platform_runs where workspace_id = workspace and id = run;
  if r.lane is not null then
    perform platform.lane_lock(workspace, r.lane);
    if exists (select 1 from platform_runs o where o.workspace_id = workspace and o.lane = r.lane and o.id <> run
               and o.status in ('queued', 'active', 'waiting') and o.held is distinct from 'lane') then
      update platform_runs set held = 'lane', job = null where workspace_id = workspace and id = run;
      return;
    end if;
  end if;
  update platform_runs set held = null, job = platform.run_job(workspace, run, r.priority) where workspace_id = workspace and id = run;
end $$;

-- The same cause gives the same id and so starts one run. True when it was this call that started it.
create function platform.run_start(workspace text, s jsonb) returns boolean
language plpgsql set search_path = pg_catalog, public as $$
declare
  has_lane boolean := s ? 'lane';
  job_id bigint;
begin
  perform 1 from platform_runs where workspace_id = workspace and id = s->>'id';
  if found then return false; end if;
  if not has_lane then job_id := platform.run_job(workspace, s->>'id', (s->>'priority')::int); end if;
  insert into platform_runs (workspace_id, id, kind, title, status, input, cause, subject, lane, priority, started_by, on_behalf_of, job, max_age_ms, created_at, expires_at)
  values (workspace, s->>'id', s->>'kind', s->>'title', 'queued', s->'input', s->>'cause', s->>'subject', s->>'lane', (s->>'priority')::int,
    s->>'startedBy', s->>'onBehalfOf', job_id, (s->>'maxAgeMs')::bigint, (s->>'now')::timestamptz, (s->>'now')::timestamptz + (s->>'maxAgeMs')::bigint * interval '1 millisecond')
  on conflict do nothing;
  if not found then
    -- Somebody else's transaction started it while this one was under way.
    if job_id is not null then perform queue.withdraw(job_id); end if;
    return false;
  end if;
  if has_lane then perform platform.run_admit(workspace, s->>'id'); end if;
  return true;
end $$;

-- Takes a run up for the job that came for it. Null: this job has nothing to do here any more.
-- { held: 'share' } when the workspace has its share of active steps; the run then waits without a job.
create function platform.run_begin(workspace text, run text, b jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, public as $$
declare
  r platform_runs;
  fresh boolean;
begin
  perform platform.enter_workspace(workspace);
  -- Losing this move in a crash of the server loses nothing: the job is still there.
  perform set_config('synchronous_commit', 'off', true);
  select * into r from platform_runs where workspace_id = workspace and id = run for update;
  if not found or r.job is distinct from (b->>'job')::bigint or r.status not in ('queued', 'active') then
    perform queue.finish((b->>'job')::bigint, b->>'pool');
    return null;
  end if;
  fresh := r.started_at is null;
  if r.status = 'queued' then
    perform pg_advisory_xact_lock(7312, hashtext(workspace));
    if (select count(*) from platform_runs o where o.workspace_id = workspace and o.status = 'active') >= (b->>'share')::int then
      update platform_runs set held = 'share', job = null where workspace_id = workspace and id = run;
      perform queue.finish((b->>'job')::bigint, b->>'pool');
      return '{"held":"share"}';
    end if;
    update platform_runs set status = 'active', held = null, wakes_at = null, waits_for = null, started_at = coalesce(r.started_at, (b->>'now')::timestamptz)
      where workspace_id = workspace and id = run returning * into r;
  end if;
  -- A fresh run has none of these; most runs are taken up once.
  if fresh then return to_jsonb(r) || '{"steps":[],"effects":{},"parts":0}'; end if;
  return to_jsonb(r) || jsonb_build_object(
    'steps', coalesce((select jsonb_agg(jsonb_build_object('key', s.key, 'result', s.result, 'endedAt', s.ended_at) order by s.position)
                       from platform_run_steps s where s.workspace_id = workspace and s.run_id = run), '[]'),
    'effects', coalesce((select jsonb_object_agg(e.key, e.state) from platform_run_effects e where e.workspace_id = workspace and e.run_id = run), '{}'),
    'parts', coalesce((select max(p.seq) from platform_run_parts p where p.workspace_id = workspace and p.run_id = run), 0));
end $$;

create function platform.run_tell(workspace text, run text, parts jsonb) returns void
language sql set search_path = pg_catalog, public as $$
  insert into platform_run_parts (workspace_id, run_id, seq, type, data)
  select workspace, run, (p->>'seq')::int, p->>'type', p->'data' from jsonb_array_elements(parts) p
$$;

-- Adds parts (and progress) in the middle of a step.
create function platform.run_say(workspace text, run text, b jsonb) returns void
language plpgsql set search_path = pg_catalog, public as $$
begin
  perform platform.enter_workspace(workspace);
  perform queue.hold((b->>'job')::bigint, b->>'pool');
  perform platform.run_tell(workspace, run, b->'parts');
  if b ? 'progress' then
    update platform_runs set progress_done = (b->'progress'->>'done')::int, progress_of = (b->'progress'->>'of')::int, progress_text = b->'progress'->>'text'
      where workspace_id = workspace and id = run;
  end if;
end $$;

-- Notes which step is at hand.
create function platform.run_at_step(workspace text, run text, b jsonb) returns void
language plpgsql set search_path = pg_catalog, public as $$
begin
  perform platform.enter_workspace(workspace);
  perform set_config('synchronous_commit', 'off', true);
  perform queue.hold((b->>'job')::bigint, b->>'pool');
  update platform_runs set current = b->'current' where workspace_id = workspace and id = run;
end $$;

-- Finishes a step: its result, the cursor and what comes next are one transaction. A late twin fails on the job, on the cursor or on the step's key.
create function platform.run_step(workspace text, run text, b jsonb) returns boolean
language plpgsql set search_path = pg_catalog, public as $$
declare
  asked boolean;
begin
  perform platform.enter_workspace(workspace);
  perform queue.hold((b->>'job')::bigint, b->>'pool');
  update platform_runs set position = position + 1, current = nullif(b->'next', 'null'), tries = 0, bugs = 0, error = null,
      progress_done = (b->'progress'->>'done')::int, progress_of = (b->'progress'->>'of')::int, progress_text = b->'progress'->>'text'
    where workspace_id = workspace and id = run and position = (b->>'position')::int and status = 'active'
    returning cancel_asked into asked;
  if not found then raise exception 'run % has gone on without this worker', run using errcode = 'MN002'; end if;
  insert into platform_run_steps (workspace_id, run_id, key, position, name, title, attempt, result, started_at, ended_at)
    values (workspace, run, b->'step'->>'key', (b->>'position')::int, b->'step'->>'name', b->'step'->>'title', (b->'step'->>'attempt')::int, b->'result',
      (b->'step'->>'startedAt')::timestamptz, (b->>'now')::timestamptz);
  if jsonb_array_length(b->'parts') > 0 then perform platform.run_tell(workspace, run, b->'parts'); end if;
  if b ? 'effect' then
    update platform_run_effects set state = b->>'effect', at = (b->>'now')::timestamptz where workspace_id = workspace and run_id = run and key = b->'step'->>'key';
  end if;
  return asked;
end $$;

-- Whoever waited for this run's lane or share of the workspace gets its job.
create function platform.run_make_room(workspace text, lane text) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare
  n record;
begin
  if run_make_room.lane is not null then
    perform platform.lane_lock(workspace, run_make_room.lane);
    select r.id, r.priority into n from platform_runs r where r.workspace_id = workspace and r.lane = run_make_room.lane and r.held = 'lane' and r.status = 'queued'
      and not exists (select 1 from platform_runs o where o.workspace_id = workspace and o.lane = run_make_room.lane and o.status in ('queued', 'active', 'waiting') and o.held is distinct from 'lane')
      order by r.ordinal limit 1;
    if found then update platform_runs set held = null, job = platform.run_job(workspace, n.id, n.priority) where workspace_id = workspace and id = n.id; end if;
  end if;
  select r.id, r.priority into n from platform_runs r where r.workspace_id = workspace and r.held = 'share' and r.status = 'queued' order by r.priority, r.ordinal limit 1 for update skip locked;
  if found then update platform_runs set held = null, job = platform.run_job(workspace, n.id, n.priority) where workspace_id = workspace and id = n.id; end if;
end $$;

create function platform.run_end(workspace text, run text, b jsonb) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare
  ended platform_runs;
begin
  perform platform.enter_workspace(workspace);
  if b ? 'job' then perform queue.finish((b->>'job')::bigint, b->>'pool'); end if;
  update platform_runs set status = b->>'status', output = b->'output', error = b->'error', job = null, held = null, wakes_at = null, waits_for = null,
      progress_done = case when b->>'status' = 'completed' then progress_of else progress_done end,
      current = case when b->>'status' = 'completed' then null else coalesce(nullif(b->'current', 'null'), current) end,
      ended_at = (b->>'now')::timestamptz, started_at = coalesce(started_at, (b->>'now')::timestamptz)
    where workspace_id = workspace and id = run and status not in ('completed', 'failed', 'cancelled') and (not b ? 'position' or position = (b->>'position')::int)
    returning * into ended;
  if not found then raise exception 'run % has gone on without this worker', run using errcode = 'MN002'; end if;
  if b ? 'effect' then
    update platform_run_effects set state = b->'effect'->>'state', at = (b->>'now')::timestamptz where workspace_id = workspace and run_id = run and key = b->'effect'->>'key';
  end if;
  insert into platform_run_parts (workspace_id, run_id, seq, type, data)
    select workspace, run, coalesce(max(p.seq), 0) + 1, b->'lastPart'->>'type', b->'lastPart'->'data' from platform_run_parts p where p.workspace_id = workspace and p.run_id = run;
  perform platform.run_make_room(workspace, ended.lane);
end $$;

-- Puts a run to sleep as a row: until a time, a retry, or (no time) until a person looks.
create function platform.run_wait(workspace text, run text, b jsonb) returns void
language plpgsql set search_path = pg_catalog, public as $$
begin
  perform platform.enter_workspace(workspace);
  perform queue.finish((b->>'job')::bigint, b->>'pool');
  update platform_runs set status = 'waiting', job = null, waits_for = b->>'for', wakes_at = least((b->>'until')::timestamptz, expires_at), error = b->'error',
      current = coalesce(nullif(b->'current', 'null'), current), tries = coalesce((b->>'tries')::int, tries), bugs = coalesce((b->>'bugs')::int, bugs)
    where workspace_id = workspace and id = run and position = (b->>'position')::int and status = 'active';
  if not found then raise exception 'run % has gone on without this worker', run using errcode = 'MN002'; end if;
  perform platform.run_make_room(workspace, null);
end $$;

-- Hands the rest of a run to whoever is free.
create function platform.run_yield(workspace text, run text, b jsonb) returns void
language plpgsql set search_path = pg_catalog, public as $$
begin
  perform platform.enter_workspace(workspace);
  perform queue.finish((b->>'job')::bigint, b->>'pool');
  update platform_runs set status = 'queued', job = platform.run_job(workspace, run, priority) where workspace_id = workspace and id = run and status = 'active';
  perform platform.run_make_room(workspace, null);
end $$;

-- Wakes a run whose time has come.
create function platform.run_wake(workspace text, run text, b jsonb) returns boolean
language plpgsql set search_path = pg_catalog, public as $$
begin
  perform platform.enter_workspace(workspace);
  update platform_runs r set status = 'queued', job = platform.run_job(workspace, run, r.priority)
    where r.workspace_id = workspace and r.id = run and r.status = 'waiting' and r.wakes_at <= (b->>'now')::timestamptz;
  return found;
end $$;

-- Gives jobs to runs that wait for their workspace's share, as far as there is room.
create function platform.run_seat(workspace text, share int) returns int
language plpgsql set search_path = pg_catalog, public as $$
declare
  n record;
  seated int := 0;
begin
  perform platform.enter_workspace(workspace);
  for n in select r.id, r.priority from platform_runs r where r.workspace_id = workspace and r.held = 'share' and r.status = 'queued' order by r.priority, r.ordinal
      limit greatest(0, share - (select count(*) from platform_runs o where o.workspace_id = workspace and o.status = 'active')) for update skip locked loop
    update platform_runs set held = null, job = platform.run_job(workspace, n.id, n.priority) where workspace_id = workspace and id = n.id;
    seated := seated + 1;
  end loop;
  return seated;
end $$;

-- Asks a run to stop: at once when nobody works on it, else through its runner.
create function platform.run_cancel(workspace text, run text, b jsonb) returns text
language plpgsql set search_path = pg_catalog, public as $$
declare
  r platform_runs;
begin
  perform platform.enter_workspace(workspace);
  select * into r from platform_runs where workspace_id = workspace and id = run for update;
  if not found then return 'absent'; end if;
  if r.status in ('completed', 'failed', 'cancelled') then return 'over'; end if;
  if r.status <> 'active' and (r.job is null or queue.withdraw(r.job)) then
    perform platform.run_end(workspace, run, (b || '{"status":"cancelled"}'::jsonb) - 'job');
    return 'cancelled';
  end if;
  update platform_runs set cancel_asked = true where workspace_id = workspace and id = run;
  perform pg_notify('manara_runs', 'cancel ' || run);
  return 'asked';
end $$;

-- Lets a run go on from a step (absent: the one that failed). Later results are forgotten; what was sent and confirmed stays confirmed only before that step.
create function platform.run_retry(workspace text, run text, b jsonb) returns text
language plpgsql set search_path = pg_catalog, public as $$
declare
  r platform_runs;
  back_to int;
begin
  perform platform.enter_workspace(workspace);
  select * into r from platform_runs where workspace_id = workspace and id = run for update;
  if not found then return 'absent'; end if;
  if r.status not in ('failed', 'cancelled') and not (r.status = 'waiting' and r.waits_for in ('grant', 'retry')) then return 'unfit'; end if;
  back_to := r.position;
  if b ? 'step' and b->>'step' is distinct from r.current->>'key' then
    select s.position into back_to from platform_run_steps s where s.workspace_id = workspace and s.run_id = run and s.key = b->>'step';
    if not found then return 'no_step'; end if;
  end if;
  delete from platform_run_effects e where e.workspace_id = workspace and e.run_id = run
    and not exists (select 1 from platform_run_steps s where s.workspace_id = workspace and s.run_id = run and s.key = e.key and s.position < back_to);
  delete from platform_run_steps s where s.workspace_id = workspace and s.run_id = run and s.position >= back_to;
  update platform_runs set status = 'queued', position = back_to, current = null, error = null, tries = 0, bugs = 0, cancel_asked = false, ended_at = null,
      wakes_at = null, waits_for = null, held = null, job = null, progress_done = least(progress_done, back_to), expires_at = (b->>'now')::timestamptz + r.max_age_ms * interval '1 millisecond'
    where workspace_id = workspace and id = run;
  perform platform.run_admit(workspace, run);
  return 'queued';
end $$;

revoke all on all functions in schema platform from public;
grant execute on function platform.enter_workspace, platform.run_job, platform.lane_lock, platform.run_admit, platform.run_start, platform.run_begin, platform.run_tell,
  platform.run_say, platform.run_at_step, platform.run_step, platform.run_make_room, platform.run_end, platform.run_wait, platform.run_yield, platform.run_wake,
  platform.run_seat, platform.run_cancel, platform.run_retry to manara_app;

-- Outside effects: claimed before the work begins, handed over right before something leaves. What was handed over is claimed again only after the
-- other side said that nothing arrived (refused).
create function platform.run_effect(workspace text, run text, b jsonb) returns void
language plpgsql set search_path = pg_catalog, public as $$
begin
  perform platform.enter_workspace(workspace);
  perform queue.hold((b->>'job')::bigint, b->>'pool');
  insert into platform_run_effects (workspace_id, run_id, key, state, at) values (workspace, run, b->>'key', b->>'state', (b->>'now')::timestamptz)
    on conflict (workspace_id, run_id, key) do update set state = excluded.state, at = excluded.at where platform_run_effects.state in ('claimed', 'refused') or excluded.state = 'refused';
  if not found then raise exception 'the effect % of run % was handed over before', b->>'key', run using errcode = 'MN002'; end if;
end $$;
revoke all on function platform.run_effect from public;
grant execute on function platform.run_effect to manara_app;
