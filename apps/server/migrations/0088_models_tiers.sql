-- What a workspace chose: how far its words may travel, and a cap of its own below the operator's. No row: everything the operator set up.
create table models_settings (
  workspace_id text not null,
  privacy text not null default 'any' check (privacy in ('machine', 'eu', 'any')),
  monthly_cap_micros bigint check (monthly_cap_micros >= 0),
  primary key (workspace_id)
);
select platform.make_tenant_table('models_settings', 'select, insert, update');

-- Where each call went; what was called before there were tiers went to the standard one.
alter table models_calls add column tier text not null default 'standard' check (tier in ('local', 'eu', 'standard'));
alter table models_calls alter column tier drop default;
create index models_answers_age on models_answers (workspace_id, expires_at desc);
