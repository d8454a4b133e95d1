-- Whatever belongs to a coachee hangs on the account, directly or by what it is a part of: it goes with the account, in one
-- step, and nobody can store anything for a coachee who has none any more, however long ago that work began. What is stored
-- already is not looked through, so that this takes no time.
alter table conversation add foreign key (coachee_id) references account on delete cascade not valid;
alter table profile add foreign key (coachee_id) references account on delete cascade not valid;
alter table roadmap add foreign key (coachee_id) references account on delete cascade not valid;
alter table document add foreign key (coachee_id) references account on delete cascade not valid;
alter table coachee_spending add foreign key (coachee_id) references account on delete cascade not valid;

-- After the others, because the removal follows this order, and whoever writes them locks this one last.
alter table live_event_head add foreign key (coachee_id) references account on delete cascade not valid;
alter table live_event add foreign key (coachee_id) references live_event_head on delete cascade not valid;

-- All that is left are the parts of the profile.
do $$
declare
    part text;
begin
    for part in
        select quote_ident(tables.relname) from pg_class as tables
            join pg_attribute as columns on columns.attrelid = tables.oid and columns.attname = 'coachee_id'
        where tables.relnamespace = cast(current_schema() as regnamespace) and tables.relkind = 'r'
            and tables.relname <> 'account'
            and not exists (select from pg_constraint where conrelid = tables.oid and contype = 'f')
        order by tables.relname
    loop
        execute 'alter table ' || part || ' add foreign key (coachee_id) references profile on delete cascade not valid';
    end loop;
end
$$;

-- The messages of a turn are looked for by it when the turn goes.
create index message_turn on message (coachee_id, turn_id);
