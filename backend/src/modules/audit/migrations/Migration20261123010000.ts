import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const anyOf = (...fields: string[]) => fields.map((field) => `old.${field} is distinct from new.${field}`).join(" or ")

/** What is watched: in which table, of what kind it is to the log, which column names it, and when it counts. */
const WATCHED = [
  {
    table: "association",
    kind: "association",
    subject: "id",
    fields: ["status", "deleted_at"],
    events: { insert: "true", update: anyOf("status", "deleted_at"), delete: "true" },
  },
  {
    table: "certificate",
    kind: "certificate",
    subject: "id",
    fields: ["number", "code", "valid_from", "valid_to", "evidence_level", "deleted_at"],
    events: {
      insert: "true",
      update: anyOf("number", "code", "valid_from", "valid_to", "evidence_level", "deleted_at"),
      delete: "true",
    },
  },
  {
    table: "certificate_status_event",
    kind: "certificate",
    subject: "certificate_id",
    fields: ["type", "deleted_at"],
    events: { insert: "true", update: "old.* is distinct from new.*", delete: "true" },
  },
  {
    // An order that was interrupted is taken back with its consignments, of which nobody has done anything yet.
    table: "consignment",
    kind: "consignment",
    subject: "id",
    fields: ["status", "deleted_at"],
    events: { update: anyOf("status", "deleted_at"), delete: "old.status <> 'placed'" },
  },
  {
    table: "bank_transfer_receipt",
    kind: "transfer",
    subject: "id",
    fields: ["payment_id", "amount", "bank_reference", "deleted_at"],
    events: { insert: "true", update: "old.* is distinct from new.*", delete: "true" },
  },
  {
    table: "bank_transfer_refund",
    kind: "refund",
    subject: "id",
    fields: ["amount", "paid_day", "bank_reference", "deleted_at"],
    events: { insert: "true", update: "old.* is distinct from new.*", delete: "true" },
  },
  {
    table: "exchange_rate",
    kind: "exchange_rate",
    subject: "id",
    fields: ["day", "khr_per_usd", "deleted_at"],
    events: { insert: "true", update: anyOf("day", "khr_per_usd", "deleted_at"), delete: "true" },
  },
] as const

/** The chained log: what the README of this module says, as the database itself keeps it. */
export class Migration20261123010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists audit_entry (
        number bigint primary key,
        version smallint not null,
        occurred_at timestamptz not null,
        actor_kind text not null check (actor_kind in ('user', 'member', 'customer', 'system', 'machine')),
        actor_id text null,
        actor_name text null,
        on_behalf_of jsonb null,
        tenant jsonb null,
        action text not null,
        subject_kind text not null,
        subject_id text not null,
        changes jsonb not null,
        reverses bigint null references audit_entry (number),
        request_id text null,
        previous_hash text not null,
        hash text not null unique
      )`)
    this.addSql(`create index if not exists audit_entry_subject on audit_entry (subject_kind, subject_id, number)`)
    this.addSql(`create index if not exists audit_entry_subject_id on audit_entry (subject_id, number)`)
    this.addSql(`create index if not exists audit_entry_actor on audit_entry (actor_id, number)`)
    this.addSql(`create index if not exists audit_entry_action on audit_entry (action, number)`)
    // An act is taken back once.
    this.addSql(`create unique index if not exists audit_entry_reverses on audit_entry (reverses) where reverses is not null`)
    this.addSql(`
      create table if not exists audit_head (
        only_row boolean primary key default true check (only_row),
        number bigint not null,
        hash text not null,
        occurred_at timestamptz not null
      )`)
    this.addSql(`
      insert into audit_head (number, hash, occurred_at) values (0, repeat('0', 64), '-infinity')
        on conflict do nothing`)
    this.addSql(`
      create table if not exists audit_check (
        id text primary key,
        checked_at timestamptz not null,
        number integer not null,
        broken_number integer null,
        fault text null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz null
      )`)
    // Canonical form, version 1: RFC 8785 of values without fractions.
    this.addSql(`
      create or replace function ovop_audit_canonical(given jsonb) returns text language plpgsql immutable strict as $$
      declare
        kind text := jsonb_typeof(given);
      begin
        case kind
          when 'object' then
            return '{' || coalesce((
              select string_agg(to_json(part.key)::text || ':' || ovop_audit_canonical(part.value), ','
                                order by part.key collate "C")
                from jsonb_each(given) part), '') || '}';
          when 'array' then
            return '[' || coalesce((
              select string_agg(ovop_audit_canonical(part.value), ',' order by part.ordinality)
                from jsonb_array_elements(given) with ordinality part), '') || ']';
          when 'string' then
            return to_json(given #>> '{}')::text;
          when 'number' then
            if given::text !~ '^-?[0-9]{1,15}$' then
              raise exception 'An audit entry holds whole numbers; amounts are texts. This is neither: %', given;
            end if;
            return given::text;
          else
            return given::text;
        end case;
      end $$`)
    this.addSql(`
      create or replace function ovop_audit_hash(entry audit_entry) returns text language sql immutable as $$
        select encode(sha256(convert_to(ovop_audit_canonical(jsonb_build_object(
          'version', entry.version,
          'number', entry.number,
          'occurred_at', to_char(entry.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'actor', jsonb_build_object('kind', entry.actor_kind, 'id', entry.actor_id, 'name', entry.actor_name),
          'on_behalf_of', entry.on_behalf_of,
          'tenant', entry.tenant,
          'action', entry.action,
          'subject', jsonb_build_object('kind', entry.subject_kind, 'id', entry.subject_id),
          'changes', entry.changes,
          'reverses', entry.reverses,
          'request_id', entry.request_id,
          'previous_hash', entry.previous_hash)), 'UTF8')), 'hex')
      $$`)
    // The one way in. Whoever comes second waits at the head until the first has committed or gave up, so numbers have
    // no gap and every entry follows from the one before.
    this.addSql(`
      create or replace function ovop_audit_append() returns trigger language plpgsql as $$
      declare
        head audit_head;
      begin
        select * into strict head from audit_head for update;
        new.version := 1;
        new.number := head.number + 1;
        new.previous_hash := head.hash;
        new.occurred_at := greatest(date_trunc('milliseconds', clock_timestamp()), head.occurred_at);
        new.hash := ovop_audit_hash(new);
        update audit_head set number = new.number, hash = new.hash, occurred_at = new.occurred_at;
        -- What this transaction has told of, for the triggers that look for changes nobody told of.
        perform set_config('ovop.audited', coalesce(current_setting('ovop.audited', true), '')
                           || format('|%s:%s|', new.subject_kind, new.subject_id), true);
        return new;
      end $$`)
    this.addSql(`
      create or replace function ovop_audit_refuse() returns trigger language plpgsql as $$
      begin
        -- The head moves from within the trigger that appends, and by no other hand.
        if tg_table_name = 'audit_head' and tg_op = 'UPDATE' and pg_trigger_depth() > 1 then
          return null;
        end if;
        raise exception 'The audit log is only ever added to.' using errcode = 'insufficient_privilege';
      end $$`)
    this.addSql(`
      create or replace trigger ovop_audit_append before insert on audit_entry
      for each row execute function ovop_audit_append()`)
    this.addSql(`
      create or replace trigger ovop_audit_refuse before update or delete or truncate on audit_entry
      for each statement execute function ovop_audit_refuse()`)
    this.addSql(`
      create or replace trigger ovop_audit_refuse before insert or update or delete or truncate on audit_head
      for each statement execute function ovop_audit_refuse()`)
    this.watch()
  }

  /**
   * What people may dispute is watched to the end of every transaction: a change that nobody wrote down there, made by
   * hand or by a workflow that forgot, stands in the log as one that came from outside.
   */
  private watch(): void {
    this.addSql(`
      create or replace function ovop_audit_unannounced() returns trigger language plpgsql as $$
      declare
        was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
        now_is jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
        subject text := coalesce(now_is, was) ->> tg_argv[1];
        changes jsonb;
      begin
        if position(format('|%s:%s|', tg_argv[0], subject) in current_setting('ovop.audited', true)) > 0 then
          return null;
        end if;
        select coalesce(jsonb_object_agg(field, jsonb_build_object('before', was ->> field, 'after', now_is ->> field)), '{}')
          into changes from unnest(string_to_array(tg_argv[2], ',')) field
         where was ->> field is distinct from now_is ->> field;
        insert into audit_entry (actor_kind, actor_id, actor_name, action, subject_kind, subject_id, changes)
          values ('machine', session_user, nullif(current_setting('application_name'), ''),
                  tg_argv[0] || '.altered', tg_argv[0], subject, changes);
        return null;
      end $$`)
    for (const { table, kind, subject, fields, events } of WATCHED)
      for (const [event, condition] of Object.entries(events)) {
        this.addSql(`drop trigger if exists ovop_audit_${event} on ${table}`)
        this.addSql(`
          create constraint trigger ovop_audit_${event} after ${event} on ${table}
          deferrable initially deferred for each row when (${condition})
          execute function ovop_audit_unannounced('${kind}', '${subject}', '${fields.join(",")}')`)
      }
  }

  override async down(): Promise<void> {
    this.addSql("drop function if exists ovop_audit_unannounced() cascade")
    this.addSql("drop table if exists audit_check")
    this.addSql("drop table if exists audit_entry cascade")
    this.addSql("drop table if exists audit_head cascade")
    for (const name of ["append()", "refuse()", "canonical(jsonb)"])
      this.addSql(`drop function if exists ovop_audit_${name}`)
  }
}
