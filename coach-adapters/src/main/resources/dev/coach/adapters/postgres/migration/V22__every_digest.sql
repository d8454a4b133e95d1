-- Every observation has a digest, of all that it says and of the batch that it came with: SHA-256 of these parts in UTF-8, each
-- behind its length in bytes and a line break, one that is absent as "-". ObservationDigest makes the same.
update observation set digest = sha256(convert_to((
    select string_agg(
        coalesce(octet_length(convert_to(part, 'UTF8'))::text, '-') || E'\n' || coalesce(part, ''), '' order by number)
    from unnest(array[
        observation_id::text, coachee_id::text, attribute, item_id::text, operation, value, concerns::text,
        trim_scale(confidence::text::numeric)::text, authority, quote, extractor,
        (extract(epoch from observed_at) * 1000000)::bigint::text, (extract(epoch from extracted_at) * 1000000)::bigint::text,
        batch_id::text, source, conversation_id::text, message_id::text, document_id::text, page::text, line::text, file_name,
        place
    ]) with ordinality as parts (part, number)
), 'UTF8'));
alter table observation alter column digest set not null;

-- Every account has a profile from the start, so that one that is missing can be told.
insert into profile (coachee_id, version) select coachee_id, 0 from account on conflict do nothing;
