-- Where a conversation left another one: the message that the coachee replaced.
alter table conversation
    add column branched_from uuid,
    add column branched_message uuid,
    add check ((branched_from is null) = (branched_message is null)),
    add foreign key (coachee_id, branched_from) references conversation on delete set null (branched_from, branched_message);

-- A branch has the messages before it, too, with the same ids.
alter table message
    drop constraint message_pkey,
    add primary key (coachee_id, message_id, conversation_id);

create index conversation_branches on conversation (coachee_id, branched_from) where branched_from is not null;
