-- What is kept how long stands in src/platform/keeping/rules.ts; here is what that takes.
-- When each rule was last applied, so that of all processes one does it, once a day.
create table platform_keeping (
  rule text primary key,
  began_at timestamptz not null,
  ended_at timestamptz,
  forgotten bigint not null default 0
);
select platform.make_instance_table('platform_keeping', 'select, insert, update');

-- Who stood behind a run that was forgotten: lists of old deployments and versions still name the person.
create table platform_run_actors (
  workspace_id text not null,
  id text not null,
  actor text not null,
  primary key (workspace_id, id)
);
select platform.make_tenant_table('platform_run_actors', 'select, insert, delete');

-- Personal words of old events are blanked by their own age, without a look into the log.
alter table platform_event_words add column at timestamptz not null default now(), add column blanked boolean not null default false;
create index platform_event_words_age on platform_event_words (at) where not blanked;

-- A deleted site keeps its slug for ever, and nothing else.
alter table hosting_sites add column deleted_at timestamptz;

create index mail_outbox_age on mail_outbox (updated_at);
create index models_calls_age on models_calls (at);
create index hosting_visits_age on hosting_visits (day);
create index hosting_submissions_age on hosting_submissions (created_at);
create index hosting_uploads_age on hosting_uploads (created_at);
create index accounts_invitations_age on accounts_invitations (expires_at);

-- Only what tells the age, never the content.
select platform.let_sweeper('mail_outbox', 'select (workspace_id, id, status, updated_at), delete'),
  platform.let_sweeper('models_calls', 'select (workspace_id, id, at), delete'),
  platform.let_sweeper('hosting_visits', 'select (workspace_id, site_key, day, page), delete'),
  platform.let_sweeper('hosting_submissions', 'select (workspace_id, id, created_at), delete'),
  platform.let_sweeper('hosting_uploads', 'select (workspace_id, id, created_at), delete'),
  platform.let_sweeper('accounts_invitations', 'delete'),
  platform.let_sweeper('platform_event_words', 'select (workspace_id, seq, at, blanked), update (words, blanked)');
