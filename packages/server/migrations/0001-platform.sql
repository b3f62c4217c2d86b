-- The platform: practices, members, commands, the audit trail, and the schemas that stand outside tenancy.
-- Plain PostgreSQL 15. {{app}}, {{auth}}, {{jobs}}, {{keeper}} are filled in with this installation's role names.

revoke create on schema public from public;
grant usage on schema public to {{app}}, {{keeper}};

grant usage on schema meta to {{keeper}};
grant select on meta.migration to {{keeper}};

create table practice (
  practice_id uuid primary key,
  version integer not null default 1,
  name text not null,
  time_zone text not null,
  language text not null,
  units text not null,
  phone text,
  emergency_number text,
  is_sample boolean not null default false,
  created_at timestamptz not null
);
-- tenant: practice editable

create table member (
  practice_id uuid not null references practice,
  member_id uuid not null,
  version integer not null default 1,
  user_id text not null,
  name text not null,
  role text not null check (role in ('owner', 'therapist', 'student', 'front-desk')),
  joined_at timestamptz not null,
  ended_at timestamptz,
  primary key (practice_id, member_id),
  unique (practice_id, user_id)
);
-- tenant: member editable
-- A user asks which practices are theirs before any practice is set: they see their own memberships and nothing else.
create index member_of_user on member (user_id);
create policy own_memberships on member for select to {{app}}
  using (user_id = nullif(current_setting('unknot.user_id', true), ''));

create table invite (
  practice_id uuid not null references practice,
  invite_id uuid not null,
  email text not null,
  role text not null check (role in ('owner', 'therapist', 'student', 'front-desk')),
  invited_by uuid not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  salt bytea not null,
  token_hash bytea not null,
  accepted_at timestamptz,
  accepted_by text,
  withdrawn_at timestamptz,
  primary key (practice_id, invite_id),
  foreign key (practice_id, invited_by) references member
);
-- tenant: invite editable

-- Every command that was carried out, so that sending it again changes nothing and answers the same.
create table command (
  practice_id uuid not null,
  command_id uuid not null,
  author text not null,
  name text not null,
  version integer not null,
  body_hash bytea not null,
  received_at timestamptz not null,
  answer jsonb,
  primary key (practice_id, command_id)
);
-- tenant: command append-only
-- The row is taken first (so that a second sender waits) and its answer filled in once, in the same transaction.
grant update (answer) on command to {{app}};
create policy answer_once on command as restrictive for update to {{app}} using (answer is null) with check (true);

create table audit (
  practice_id uuid not null,
  audit_id uuid not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('member', 'user', 'client-link', 'system')),
  actor_id text not null,
  action text not null,
  client_id uuid,
  subject_ids uuid[] not null default '{}',
  command_id uuid,
  details jsonb,
  seal_no bigint,
  primary key (practice_id, audit_id)
);
-- tenant: audit append-only
revoke insert on audit from {{app}};
grant insert (practice_id, audit_id, at, actor_kind, actor_id, action, client_id, subject_ids, command_id, details)
  on audit to {{app}};
create index audit_of_client on audit (practice_id, client_id, at desc) where client_id is not null;
create index audit_in_time on audit (practice_id, at desc);
create index audit_not_sealed on audit (practice_id) where seal_no is null;
create index audit_of_seal on audit (practice_id, seal_no) where seal_no is not null;
-- Only the sealer says which seal a row stands in, once.
grant update (seal_no) on audit to {{keeper}};
create policy seal_once on audit for update to {{keeper}} using (seal_no is null) with check (seal_no is not null);

create table audit_seal (
  practice_id uuid not null,
  seal_no bigint not null,
  sealed_at timestamptz not null,
  row_count integer not null,
  rows_hash bytea not null,
  head bytea not null,
  primary key (practice_id, seal_no)
);
-- tenant: audit_seal append-only
revoke insert on audit_seal from {{app}};
grant insert on audit_seal to {{keeper}};
create policy sealer on audit_seal for insert to {{keeper}} with check (true);

-- The login library's tables, in the shape it expects. No health content, no practice.
create schema auth;
grant usage on schema auth to {{auth}}, {{keeper}};
create table auth."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  "twoFactorEnabled" boolean
);
create table auth."session" (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" on delete cascade
);
create index on auth."session" ("userId");
create table auth."account" (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index on auth."account" ("userId");
create table auth."verification" (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index on auth."verification" ("identifier");
create table auth."twoFactor" (
  "id" text primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index on auth."twoFactor" ("secret");
create index on auth."twoFactor" ("userId");
create table auth."passkey" (
  "id" text primary key,
  "name" text,
  "publicKey" text not null,
  "userId" text not null references auth."user" on delete cascade,
  "credentialID" text not null,
  "counter" integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  "transports" text,
  "createdAt" timestamptz,
  "aaguid" text
);
create index on auth."passkey" ("userId");
create index on auth."passkey" ("credentialID");
create table auth."rateLimit" (
  "id" text primary key,
  "key" text not null unique,
  "count" integer not null,
  "lastRequest" bigint not null
);
grant select, insert, update, delete on all tables in schema auth to {{auth}};
grant select on all tables in schema auth to {{keeper}};

-- The queue makes its own tables here, with its own role.
create schema jobs;
grant usage, create on schema jobs to {{jobs}};
grant usage on schema jobs to {{app}}, {{keeper}};

-- A client's way to one task. The token is not here, only its hash; the salt is worth nothing without the key.
create table client_link (
  practice_id uuid not null references practice,
  link_id uuid not null,
  client_id uuid not null,
  kind text not null,
  subject_id uuid,
  made_at timestamptz not null,
  made_by text not null,
  expires_at timestamptz not null,
  salt bytea not null,
  token_hash bytea not null,
  opened_at timestamptz,
  browser_hash bytea,
  code_salt bytea,
  code_hash bytea,
  code_tries integer not null default 0,
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (practice_id, link_id)
);
create index client_link_of_client on client_link (practice_id, client_id, made_at desc);
-- tenant: client_link editable

-- Mail that goes out, or is kept to be sent by hand where no mail server is set. It never holds health content, and
-- no token: where the text says {link}, the address is put in when it is sent or shown.
create table outgoing_mail (
  practice_id uuid not null references practice,
  mail_id uuid not null,
  client_id uuid,
  to_address text not null,
  subject text not null,
  body text not null,
  link_purpose text check (link_purpose in ('link', 'invite')),
  link_ref uuid,
  made_at timestamptz not null,
  state text not null check (state in ('waiting', 'sent', 'kept', 'failed')),
  state_at timestamptz not null,
  primary key (practice_id, mail_id)
);
create index outgoing_mail_in_time on outgoing_mail (practice_id, made_at desc);
-- tenant: outgoing_mail editable
