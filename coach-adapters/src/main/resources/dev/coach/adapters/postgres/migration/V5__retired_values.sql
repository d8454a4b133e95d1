-- What is retired may name the value that no longer holds: "I'm no longer a nurse" says nothing of a midwife.
alter table observation drop constraint observation_check;
alter table observation add constraint observation_value_check check (
    case operation when 'assert' then value is not null when 'decline' then value is null else true end
);
