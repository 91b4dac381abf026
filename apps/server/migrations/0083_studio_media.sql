-- Pictures of the owner's. `id` follows from the pixels that are kept; `sent_sha256` from the file as it was sent, so that it is known before it is decoded.
-- A deleted picture is hidden first: versions that can be restored may still show it.
create table studio_media (
  workspace_id text not null,
  id text not null check (id ~ '^img_[0-9a-f]{32}$'),
  file_id text not null,
  sent_sha256 text not null,
  name text not null,
  type text not null,
  width integer not null,
  height integer not null,
  bytes bigint not null,
  alt jsonb not null default '{}',
  decorative boolean not null default false,
  focus jsonb,
  changes jsonb not null default '[]',
  hidden_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index studio_media_newest on studio_media (workspace_id, created_at desc, id desc) where hidden_at is null;
create index studio_media_sent on studio_media (workspace_id, sent_sha256);
create index studio_media_hidden on studio_media (hidden_at) where hidden_at is not null;
select platform.make_tenant_table('studio_media');
select platform.let_sweeper('studio_media', 'select');
