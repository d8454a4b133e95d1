-- A branch has the messages before the replaced one, too, with the same ids.
alter table message
    drop constraint message_pkey,
    add primary key (coachee_id, message_id, conversation_id);

-- Where a conversation left another one: the message that the coachee replaced.
alter table conversation
    add column branched_from uuid,
    add column branched_message uuid,
    add check ((branched_from is null) = (branched_message is null)),
    add foreign key (coachee_id, branched_message, branched_from) references message
        on delete set null (branched_message, branched_from);

create index conversation_branches on conversation (coachee_id, branched_message) where branched_message is not null;
