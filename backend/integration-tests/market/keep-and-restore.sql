create schema seeded;

create table seeded.kept (name text primary key, rows bigint not null, columns text not null, same_row text);

-- Copies every table. "same_row" compares a row "t" of the table with a row "s" of the copy.
create function seeded.keep() returns void language plpgsql as $$
declare
  one record;
  copied bigint;
begin
  for one in
    select c.oid, c.relname as name,
           (select string_agg(format('%I', a.attname), ', ' order by a.attnum) from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
           (select string_agg(format('t.%1$I = s.%1$I', a.attname), ' and ')
              from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
             where i.indrelid = c.oid and i.indisprimary) as same_row
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  loop
    execute format('create table seeded.%I as select %s from public.%1$I', one.name, one.columns);
    get diagnostics copied = row_count;
    insert into seeded.kept values (one.name, copied, one.columns, one.same_row);
  end loop;
end $$;

-- Puts every table back of which a row was written by a transaction from "since" on, or is gone; answers their names.
create function seeded.restore(since bigint) returns setof text language plpgsql
  -- Neither triggers nor foreign keys: what comes back was consistent.
  set session_replication_role = replica as $$
declare
  one seeded.kept;
  rows bigint;
  fresh bigint;
begin
  for one in select * from seeded.kept loop
    execute format('select count(*), count(*) filter (where xmin::text::bigint >= %s) from public.%I', since, one.name)
      into rows, fresh;
    continue when rows = one.rows and fresh = 0;
    if one.same_row is null then
      execute format('delete from public.%I', one.name);
      execute format('insert into public.%1$I (%2$s) select %2$s from seeded.%1$I', one.name, one.columns);
    else
      execute format('delete from public.%I where xmin::text::bigint >= %s', one.name, since);
      execute format(
        'insert into public.%1$I (%2$s) overriding system value select %2$s from seeded.%1$I s
          where not exists (select from public.%1$I t where %3$s)',
        one.name, one.columns, one.same_row);
    end if;
    return next one.name;
  end loop;
end $$;
