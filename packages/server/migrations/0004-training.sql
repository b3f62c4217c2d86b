-- What a member is trained in, and whether the law of the place lets a massage therapist teach exercise. Null: not known,
-- which the planner reads as no.
alter table member add column trained text[] not null default '{}';
alter table practice add column may_teach_exercise boolean;
