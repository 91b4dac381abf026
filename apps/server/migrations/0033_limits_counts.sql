-- How often something was done in the window that is open for it. Not of a workspace: sign-in is counted before anyone is known.
-- Keys are hashes, because some of them are addresses of people. Losing it with a crash only makes a limit more generous.
create unlogged table limits_counts (
  name text not null,
  key_hash text not null,
  used integer not null,
  resets_at timestamptz not null,
  primary key (name, key_hash)
);
create index limits_counts_resets on limits_counts (resets_at);
select platform.make_instance_table('limits_counts', 'select, insert, update, delete');
