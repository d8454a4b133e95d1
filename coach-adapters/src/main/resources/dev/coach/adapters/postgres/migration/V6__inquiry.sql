-- How the coach's asking stands in a conversation: what it asked for, and whether the coachee does not want to be asked.
alter table conversation add column asked text[] not null default '{}';
alter table conversation add column quiet boolean not null default false;

-- A reply that broke off never came to its question.
update message set asked = null where asked is not null and not complete;

update conversation set asked = asking.asked
from (
    select coachee_id, conversation_id, array_agg(distinct asked) as asked
    from message where asked is not null
    group by coachee_id, conversation_id) as asking
where conversation.coachee_id = asking.coachee_id and conversation.conversation_id = asking.conversation_id;
