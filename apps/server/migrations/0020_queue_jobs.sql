-- The door to the job queue. The queue's own tables (schema graphile_worker) belong to the owner and let nobody else in: the app role adds,
-- holds and finishes jobs through these functions only, inside its own transaction, so a rollback takes the job with it.
create schema queue;
grant usage on schema queue to manara_app;

-- Worker processes that are alive. Each holds the session advisory lock (7310, lock_key): whoever can take that lock knows the owner is dead.
create table queue.processes (
  pool text primary key,
  lock_key int generated always as identity unique,
  backend int not null,
  seen_at timestamptz not null default clock_timestamp()
);
revoke all on queue.processes from public;

-- Adds a job. `payload` is { w: workspace, n: tries so far, p: what the job was given }.
-- Without a key it inserts the row itself: the library's own function looks through all jobs for keys first, which costs ten times as much.
create function queue.add(job text, payload json, options jsonb default '{}') returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
  added bigint;
  due timestamptz := coalesce((options->>'runAt')::timestamptz, now());
  marks jsonb := case when options ? 'flag' then jsonb_build_object(options->>'flag', true) end;
begin
  if not options ? 'key' then
    insert into graphile_worker._private_jobs (task_id, payload, run_at, max_attempts, priority, flags)
      select t.id, add.payload, due, 1000, coalesce((options->>'priority')::int, 0), marks from graphile_worker._private_tasks t where t.identifier = add.job
      returning id into added;
    if found then
      perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":1}');
      return added;
    end if;
  end if;
  select j.id into added from graphile_worker.add_job(
    identifier => add.job, payload => add.payload, run_at => due, max_attempts => 1000, job_key => options->>'key', priority => coalesce((options->>'priority')::int, 0),
    flags => case when options ? 'flag' then array[options->>'flag'] end) as j;
  return added;
end $$;

-- Says that this pool still holds the job, for the rest of the transaction. The session takes the pool's name until then, so the
-- connections of a process that was stopped in the middle can be found and ended.
create function queue.hold(job bigint, pool text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform 1 from graphile_worker._private_jobs j where j.id = hold.job and j.locked_by = hold.pool for share;
  if not found then raise exception 'job % is no longer held by %', hold.job, hold.pool using errcode = 'MN001'; end if;
  perform set_config('application_name', 'manara ' || hold.pool, true);
end $$;

-- Finishes a job; only who holds it can. A worker that wakes up too late fails here and rolls back.
create function queue.finish(job bigint, pool text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from graphile_worker._private_jobs j where j.id = finish.job and j.locked_by = finish.pool;
  if not found then raise exception 'job % is no longer held by %', finish.job, finish.pool using errcode = 'MN001'; end if;
end $$;

-- Takes back a job nobody works on. False: somebody does, or it is gone.
create function queue.withdraw(job bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from graphile_worker._private_jobs j where j.id = withdraw.job and j.locked_at is null;
  return found;
end $$;

revoke all on all functions in schema queue from public;
grant execute on all functions in schema queue to manara_app;

-- For the owner's worker connections only.
-- Frees the jobs of dead processes at once. A process that is silent for too long (stopped, or its machine gone) loses its session first, so its
-- lock is free at the next look. Gives the pools whose other sessions should end too.
create function queue.release_dead(own_pool text, stale_ms int) returns text[]
language plpgsql set search_path = pg_catalog as $$
declare
  other record;
  freed int;
  silent text[] := '{}';
begin
  for other in select * from queue.processes p where p.pool <> own_pool loop
    if pg_try_advisory_xact_lock(7310, other.lock_key) then
      update graphile_worker._private_jobs j set locked_at = null, locked_by = null where j.locked_by = other.pool;
      get diagnostics freed = row_count;
      delete from queue.processes p where p.pool = other.pool;
      if freed > 0 then perform pg_notify('jobs:insert', json_build_object('r', random(), 'count', freed)::text); end if;
    elsif other.seen_at < clock_timestamp() - stale_ms * interval '1 millisecond' then
      perform pg_terminate_backend(l.pid) from pg_locks l
        where l.locktype = 'advisory' and l.classid = 7310 and l.objid = other.lock_key::oid and l.granted and l.pid = other.backend;
      silent := silent || other.pool;
    end if;
  end loop;
  return silent;
end $$;
revoke all on function queue.release_dead from public;

-- Jobs that failed too often wait here for a person.
create table platform_parked_jobs (
  workspace_id text not null,
  id text not null,
  job text not null,
  payload jsonb not null,
  error text not null,
  tries int not null,
  at timestamptz not null,
  primary key (workspace_id, id)
);
create index platform_parked_jobs_newest on platform_parked_jobs (workspace_id, at desc, id desc);
select platform.make_tenant_table('platform_parked_jobs', 'select, insert, delete');
