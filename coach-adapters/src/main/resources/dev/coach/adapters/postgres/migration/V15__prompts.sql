-- What the reply was written by: id and version of a prompt, or of the guided coach.
alter table turn add column written_by text;

-- What the conversation was about, in short, up to one of its messages.
alter table conversation
    add column summary text check (char_length(summary) <= 6000),
    add column summary_through integer check (summary_through > 0),
    add column summary_by text,
    add check (num_nulls(summary, summary_through, summary_by) in (0, 3));
