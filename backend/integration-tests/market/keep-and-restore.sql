create schema seeded;

create table seeded.kept (name text primary key, rows bigint not null, columns text not null, same_row text);

-- From which transaction on a row is newer than what was kept, and the one later that wrote the kept rows back.
create table seeded.newer (since bigint not null, but_for bigint not null);

-- Copies every table. "same_row" compares a row "t" of the table with a row "s" of the copy.
create function seeded.keep() returns void language plpgsql as $$
declare
  one record;
  copied bigint;
begin
  insert into seeded.newer select pg_snapshot_xmin(pg_current_snapshot())::text::bigint, 0;
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

-- Puts every table back of which a row is newer than what was kept, or gone; answers their names.
create function seeded.restore() returns setof text language plpgsql
  -- Neither triggers nor foreign keys: what comes back was consistent.
  set session_replication_role = replica as $$
declare
  one seeded.kept;
  rows bigint;
  fresh bigint;
  is_newer text;
begin
  select format('xmin::text::bigint >= %s and xmin::text::bigint <> %s', since, but_for) into is_newer
    from seeded.newer;
  -- Before anything is put back: who writes meanwhile, or is late, is newer for the next time.
  update seeded.newer set since = pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
                          but_for = pg_current_xact_id()::text::bigint;
  for one in select * from seeded.kept loop
    execute format('select count(*), count(*) filter (where %s) from public.%I', is_newer, one.name)
      into rows, fresh;
    continue when rows = one.rows and fresh = 0;
    if one.same_row is null then
      execute format('delete from public.%I', one.name);
      execute format('insert into public.%1$I (%2$s) select %2$s from seeded.%1$I', one.name, one.columns);
    else
      execute format('delete from public.%I where %s', one.name, is_newer);
      execute format(
        'insert into public.%1$I (%2$s) overriding system value select %2$s from seeded.%1$I s
          where not exists (select from public.%1$I t where %3$s)',
        one.name, one.columns, one.same_row);
    end if;
    return next one.name;
  end loop;
end $$;
