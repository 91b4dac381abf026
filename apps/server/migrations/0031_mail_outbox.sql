-- Mails, written in the transaction of what they tell about.
-- queued -> claimed -> handed_over -> sent | failed | unknown; kept when nothing delivers mail here. A mail that was handed over and
-- never heard of again is unknown: it may have arrived, so it is shown and never sent again by itself.
create table mail_outbox (
  workspace_id text not null,
  id text not null,
  recipient text not null,
  reply_to text,
  template text not null,
  lang text not null,
  subject text not null,
  text text not null,
  html text not null,
  status text not null check (status in ('queued', 'claimed', 'handed_over', 'sent', 'failed', 'unknown', 'kept')),
  -- Who holds it: only the holder may hand it over.
  claim text,
  attempts integer not null default 0,
  error text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id)
);
create index mail_outbox_newest on mail_outbox (workspace_id, created_at desc, id desc);
select platform.make_tenant_table('mail_outbox');
