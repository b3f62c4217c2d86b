-- Screening, plans, visits, notes, readings: the loop.
create table screening (
  practice_id uuid not null,
  screening_id uuid not null,
  client_id uuid not null,
  visit_id uuid,
  on_day date not null,
  input jsonb not null,
  result jsonb not null,
  action text not null,
  session_allowed boolean not null,
  -- A danger sign was true: clearances given before it count no longer
  danger boolean not null,
  -- Rules whose clearances it ended for another reason: an event that came after they were given
  ended_rules text[] not null,
  knowledge_version text not null,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  primary key (practice_id, screening_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
create index screening_of_client on screening (practice_id, client_id, on_day desc, at desc);
-- tenant: screening append-only

-- What the next screening starts from: answers, history, medicines still on record. Made from the screenings alone, so
-- that it can be made again.
create table screening_record (
  practice_id uuid not null,
  client_id uuid not null,
  record jsonb not null,
  version integer not null,
  at timestamptz not null,
  primary key (practice_id, client_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
-- tenant: screening_record editable

create table screening_reason (
  practice_id uuid not null,
  reason_id uuid not null,
  screening_id uuid not null,
  client_id uuid not null,
  rule_id text not null,
  reason text not null,
  signed_name text not null,
  at timestamptz not null,
  by_member uuid not null,
  primary key (practice_id, reason_id),
  foreign key (practice_id, screening_id) references screening (practice_id, screening_id)
);
create index screening_reason_of_screening on screening_reason (practice_id, screening_id, rule_id);
-- tenant: screening_reason append-only

create table clearance (
  practice_id uuid not null,
  clearance_id uuid not null,
  client_id uuid not null,
  rule_id text not null,
  given_by text not null,
  given_on date not null,
  agreed text not null,
  valid_until date not null,
  signature jsonb,
  at timestamptz not null,
  by_member uuid not null,
  primary key (practice_id, clearance_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
create index clearance_of_client on clearance (practice_id, client_id);
-- tenant: clearance append-only

create table plan_version (
  practice_id uuid not null,
  plan_version_id uuid not null,
  episode_id uuid not null,
  client_id uuid not null,
  number integer not null,
  body jsonb not null,
  proposed jsonb,
  reason text not null,
  knowledge_version text not null,
  at timestamptz not null,
  by_member uuid not null,
  primary key (practice_id, plan_version_id),
  foreign key (practice_id, episode_id) references episode (practice_id, episode_id)
);
create unique index plan_version_number on plan_version (practice_id, episode_id, number);
-- tenant: plan_version append-only

create table visit (
  practice_id uuid not null,
  visit_id uuid not null,
  client_id uuid not null,
  episode_id uuid,
  member_id uuid not null,
  planned_for timestamptz,
  time_zone text not null,
  minutes integer not null,
  status text not null check (status in ('planned', 'started', 'ended', 'cancelled', 'missed')),
  started_at timestamptz,
  ended_at timestamptz,
  screening_id uuid,
  outcome jsonb,
  -- The dose: each segment with its id and version. It lives in its visit's row, because it is read and written with it;
  -- every state of a segment is kept as a revision.
  segments jsonb not null default '[]',
  version integer not null,
  created_at timestamptz not null,
  primary key (practice_id, visit_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id),
  foreign key (practice_id, member_id) references member (practice_id, member_id)
);
create index visit_of_client on visit (practice_id, client_id);
create index visit_by_time on visit (practice_id, planned_for);
create index visit_recent on visit (practice_id, started_at desc) where started_at is not null;
-- tenant: visit editable

create table comfort_signal (
  practice_id uuid not null,
  signal_id uuid not null,
  visit_id uuid not null,
  client_id uuid not null,
  segment_id uuid,
  signal text not null check (signal in ('softer', 'good', 'more', 'stop')),
  source text not null,
  at timestamptz not null,
  received_at timestamptz not null,
  primary key (practice_id, signal_id),
  foreign key (practice_id, visit_id) references visit (practice_id, visit_id)
);
create index comfort_signal_of_client on comfort_signal (practice_id, client_id, visit_id);
-- tenant: comfort_signal append-only

create table note (
  practice_id uuid not null,
  note_id uuid not null,
  visit_id uuid not null,
  client_id uuid not null,
  sections jsonb not null,
  version integer not null,
  status text not null check (status in ('draft', 'signed')),
  saved_at timestamptz not null,
  saved_by uuid not null,
  signed_at timestamptz,
  signed_by uuid,
  signed_name text,
  content_hash text,
  primary key (practice_id, note_id),
  foreign key (practice_id, visit_id) references visit (practice_id, visit_id)
);
create unique index note_of_visit on note (practice_id, visit_id);
create index note_of_client on note (practice_id, client_id);
-- A signed note can be read and never changed: the policy of tenant 'draft-only' allows updates while status is draft.
-- tenant: note draft-only

create table addendum (
  practice_id uuid not null,
  addendum_id uuid not null,
  note_id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('addendum', 'void-wrong-client')),
  words text not null,
  at timestamptz not null,
  by_member uuid not null,
  primary key (practice_id, addendum_id),
  foreign key (practice_id, note_id) references note (practice_id, note_id)
);
create index addendum_of_client on addendum (practice_id, client_id);
-- tenant: addendum append-only

create table reading (
  practice_id uuid not null,
  reading_id uuid not null,
  client_id uuid not null,
  episode_id uuid,
  visit_id uuid,
  instrument_id text not null,
  item_id text,
  value double precision,
  missing text check (missing in ('skipped', 'not-asked', 'does-not-know')),
  answers jsonb not null,
  scored jsonb,
  region_ids text[] not null,
  phase text not null check (phase in ('baseline', 'check-in', 'after-session', 'next-day', 'reassessment', 'diary')),
  at timestamptz not null,
  hours_since_visit double precision,
  rater text,
  device text,
  replaces uuid,
  knowledge_version text not null,
  received_at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  primary key (practice_id, reading_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id),
  check (value is null or missing is null)
);
create index reading_of_client on reading (practice_id, client_id, at);
-- tenant: reading append-only

create table after_effect (
  practice_id uuid not null,
  after_effect_id uuid not null,
  client_id uuid not null,
  visit_id uuid,
  kind text not null,
  -- null: the client did not say how strong it was
  grade integer check (grade between 1 and 5),
  relatedness text,
  words text not null,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid not null,
  primary key (practice_id, after_effect_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
create index after_effect_of_client on after_effect (practice_id, client_id, at);
-- tenant: after_effect append-only

create table aftercare_choice (
  practice_id uuid not null,
  choice_id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  visit_id uuid,
  items jsonb not null,
  knowledge_version text not null,
  at timestamptz not null,
  by_member uuid not null,
  primary key (practice_id, choice_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
create index aftercare_choice_of_client on aftercare_choice (practice_id, client_id, at);
-- tenant: aftercare_choice append-only

-- What the client sent from a link, as sent, beside the readings and the screening made from it.
create table submission (
  practice_id uuid not null,
  submission_id uuid not null,
  link_id uuid not null,
  client_id uuid not null,
  kind text not null,
  subject_id uuid,
  body jsonb not null,
  at timestamptz not null,
  primary key (practice_id, submission_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
create index submission_of_client on submission (practice_id, client_id, at);
-- tenant: submission append-only

-- The verdict as it was told, with the numbers and the knowledge it came from.
create table verdict_record (
  practice_id uuid not null,
  verdict_id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  visit_id uuid,
  verdict jsonb not null,
  next_step jsonb not null,
  knowledge_version text not null,
  at timestamptz not null,
  primary key (practice_id, verdict_id),
  foreign key (practice_id, episode_id) references episode (practice_id, episode_id)
);
create index verdict_of_client on verdict_record (practice_id, client_id, at);
-- tenant: verdict_record append-only

-- Things a member should see soon: an urgent answer, a strong after-effect.
create table alert (
  practice_id uuid not null,
  alert_id uuid not null,
  client_id uuid not null,
  kind text not null,
  subject_id uuid,
  at timestamptz not null,
  seen_at timestamptz,
  seen_by uuid,
  primary key (practice_id, alert_id),
  foreign key (practice_id, client_id) references client (practice_id, client_id)
);
create index alert_open on alert (practice_id, at) where seen_at is null;
-- tenant: alert editable
