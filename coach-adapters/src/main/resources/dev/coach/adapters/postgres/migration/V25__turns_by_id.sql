-- A turn is found by its id, one that runs by its conversation. Indexes that hold all turns of a coachee or conversation whose key or
-- retried turn is absent look as good to a planner that knows no figures yet, and are then read from end to end.
alter table turn drop constraint turn_coachee_id_retry_of_key;
create unique index turn_retry on turn (coachee_id, retry_of) where retry_of is not null;

alter table turn drop constraint turn_coachee_id_conversation_id_idempotency_key_key;
create unique index turn_key on turn (coachee_id, conversation_id, idempotency_key) where idempotency_key is not null;
