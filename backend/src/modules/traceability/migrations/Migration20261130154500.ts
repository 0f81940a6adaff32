import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Lots, their producers' shares, and what laboratories found. */
export class Migration20261130154500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists lot (
        id text primary key,
        association_id text not null,
        inventory_item_id text not null,
        code text not null check (code <> ''),
        origin text not null check (origin in ('harvested', 'produced')),
        made_on text not null,
        best_before text null,
        province_code text null,
        district_code text null,
        village text not null default '',
        quantity integer not null check (quantity > 0),
        state text not null default 'open' check (state in ('open', 'closed', 'recalled')),
        note text not null default '',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz null
      )`)
    this.addSql(`create index if not exists "IDX_lot_deleted_at" on lot (deleted_at) where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_lot_association_id_code_unique"
      on lot (association_id, code) where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_lot_inventory_item_id"
      on lot (inventory_item_id) where deleted_at is null`)
    this.addSql(`
      create table if not exists lot_producer (
        id text primary key,
        lot_id text not null references lot (id) on update cascade on delete cascade,
        producer_id text not null,
        share_basis_points integer not null check (share_basis_points > 0),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz null
      )`)
    this.addSql(`create index if not exists "IDX_lot_producer_deleted_at"
      on lot_producer (deleted_at) where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_lot_producer_lot_id_producer_id_unique"
      on lot_producer (lot_id, producer_id) where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_lot_producer_producer_id"
      on lot_producer (producer_id) where deleted_at is null`)
    this.addSql(`
      create table if not exists lot_result (
        id text primary key,
        lot_id text not null references lot (id) on update cascade on delete cascade,
        measured text not null,
        outcome text not null,
        passed boolean not null,
        laboratory text not null,
        tested_on text not null,
        upload_id text null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz null
      )`)
    this.addSql(`create index if not exists "IDX_lot_result_lot_id" on lot_result (lot_id) where deleted_at is null`)
    // Looked at when the transaction ends, so that shares may be written one after the other.
    this.addSql(`
      create or replace function ovop_whole_lot() returns trigger language plpgsql as $$
      declare
        whole integer;
        lot_of text := case when tg_op = 'DELETE' then old.lot_id else new.lot_id end;
      begin
        select sum(share_basis_points) into whole from lot_producer where lot_id = lot_of and deleted_at is null;
        if whole is not null and whole <> 10000 then
          raise exception 'shares_not_whole' using errcode = '23514', constraint = 'ovop_whole_lot';
        end if;
        return null;
      end $$`)
    this.addSql("drop trigger if exists ovop_whole_lot on lot_producer")
    this.addSql(`
      create constraint trigger ovop_whole_lot after insert or update or delete on lot_producer
      deferrable initially deferred for each row execute function ovop_whole_lot()`)
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists lot_result")
    this.addSql("drop table if exists lot_producer")
    this.addSql("drop table if exists lot")
    this.addSql("drop function if exists ovop_whole_lot()")
  }
}
