-- Clients, their episodes and consultations. Typo-tolerant search needs pg_trgm (a trusted extension).
create extension if not exists pg_trgm;

create table client (
  practice_id uuid not null references practice (practice_id),
  client_id uuid not null,
  given_name text not null,
  family_name text not null,
  preferred_name text,
  birth_date date,
  email text,
  language text not null,
  details jsonb not null,
  -- Folded to lower case without accents: family name first, for order and for the same name twice
  sort_name text not null,
  -- Every name, folded, a space before and after each word: what a search by name compares
  search_name text not null,
  -- Digits of the phone and the mail address, folded
  search_reach text not null,
  version integer not null,
  created_at timestamptz not null,
  archived_at timestamptz,
  -- The client whose record this one is read with, while they are merged; always one that is not merged itself
  merged_into uuid,
  primary key (practice_id, client_id)
);
create index client_by_name on client (practice_id, sort_name);
create index client_by_creation on client (practice_id, created_at desc);
create index client_merged on client (practice_id, merged_into) where merged_into is not null;
create index client_merged_into on client (practice_id, merged_into) where merged_into is not null;
-- tenant: client editable

-- Which clients' rows make up one record: a client's own, and those of everybody merged into them.
-- No row is rewritten by a merge, so that undoing it gives each their own again.
create view client_of_record with (security_invoker = true) as
  select practice_id, coalesce(merged_into, client_id) as record_id, client_id from client;
grant select on client_of_record to {{app}}, {{keeper}};

create table client_merge (
  practice_id uuid not null,
  merge_id uuid not null,
  kept_client_id uuid not null,
  merged_client_id uuid not null,
  reason text not null,
  at timestamptz not null,
  by_member uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  undone_reason text,
  primary key (practice_id, merge_id),
  foreign key (practice_id, kept_client_id) references client (practice_id, client_id),
  foreign key (practice_id, merged_client_id) references client (practice_id, client_id)
);
create index client_merge_of_kept on client_merge (practice_id, kept_client_id);
create unique index client_merge_in_force on client_merge (practice_id, merged_client_id) where undone_at is null;
-- tenant: client_merge editable

-- Every state of an editable thing, with author, time and reason: nothing is overwritten without a trace.
create table revision (
  practice_id uuid not null,
  revision_id uuid not null,
  client_id uuid,
  kind text not null,
  subject_id uuid not null,
  version integer not null,
  body jsonb not null,
  reason text,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  primary key (practice_id, revision_id)
);
create unique index revision_of_subject on revision (practice_id, kind, subject_id, version);
-- tenant: revision append-only

create table episode (
  practice_id uuid not null,
  episode_id uuid not null,
  client_id uuid not null,
  details jsonb not null,
  condition_id text,
  -- Since when the primary measure is what it is; a verdict compares no ratings across a change. Earlier ones, with
  -- the reason, are among the revisions.
  measure_since timestamptz,
  opened_on date not null,
  discharged_on date,
  discharge jsonb,
  version integer not null,
  created_at timestamptz not null,
  primary key (practice_id, episode_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
create index episode_of_client on episode (practice_id, client_id, opened_on desc);
-- tenant: episode editable

create table consultation (
  practice_id uuid not null,
  consultation_id uuid not null,
  client_id uuid not null,
  episode_id uuid,
  status text not null check (status in ('open', 'complete')),
  answers jsonb not null,
  version integer not null,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  completed_at timestamptz,
  primary key (practice_id, consultation_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
create index consultation_of_client on consultation (practice_id, client_id, started_at);
create unique index consultation_one_open on consultation (practice_id, client_id) where status = 'open';
-- tenant: consultation editable

create table consent (
  practice_id uuid not null,
  consent_id uuid not null,
  client_id uuid not null,
  consultation_id uuid,
  kind text not null check (kind in ('treatment', 'record', 'mail')),
  given boolean not null,
  -- A yes is signed; a no need not be
  signed_name text,
  signature jsonb,
  signed_on date not null,
  -- Last day it counts; null when consent was not given
  valid_until date,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  primary key (practice_id, consent_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
create index consent_of_client on consent (practice_id, client_id, kind, at desc);
-- tenant: consent append-only

-- Who else helps this client, as the client told us; one that is no longer named has an end.
create table care_team (
  practice_id uuid not null,
  care_team_id uuid not null,
  client_id uuid not null,
  consultation_id uuid,
  discipline text not null,
  who text,
  what text,
  since date,
  told_at timestamptz not null,
  ended_at timestamptz,
  primary key (practice_id, care_team_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
create index care_team_of_client on care_team (practice_id, client_id);
-- tenant: care_team editable

create table body_map (
  practice_id uuid not null,
  body_map_id uuid not null,
  client_id uuid not null,
  episode_id uuid,
  visit_id uuid,
  purpose text not null check (purpose in ('pain', 'palpation')),
  map jsonb not null,
  computed jsonb not null,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  primary key (practice_id, body_map_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
create index body_map_of_client on body_map (practice_id, client_id, at);
-- tenant: body_map append-only
