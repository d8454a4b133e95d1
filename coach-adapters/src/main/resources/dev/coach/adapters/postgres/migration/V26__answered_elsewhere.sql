-- What the coachee was asked for in other conversations and said something to, shortly before this one was opened.
alter table conversation add column answered text[] not null default '{}';
