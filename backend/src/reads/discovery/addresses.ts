import { type Addresses, type AddressesQuery, addressPageSize } from "@ovop/contracts"
import { ON_SALE } from "./on-sale"
import type { ReadSql } from "./read-sql"

const FROM = {
  products: { name: "p.handle", changed: "p.updated_at", order: "p.id", from: ON_SALE },
  associations: {
    name: "a.handle",
    changed: "a.updated_at",
    order: "a.id",
    from: "from association a where a.deleted_at is null and a.status = 'active'",
  },
  certificates: {
    name: "c.code",
    changed: `greatest(c.updated_at, (
      select max(e.created_at) from certificate_status_event e where e.certificate_id = c.id and e.deleted_at is null))`,
    order: "c.id",
    from: "from certificate c where c.deleted_at is null",
  },
} as const satisfies Record<AddressesQuery["of"], object>

/** One page of names, in an order that new ones only add to at the end. */
export async function readAddresses(
  read: ReadSql,
  of: AddressesQuery["of"],
  page: number,
): Promise<Addresses> {
  const { name, changed, order, from } = FROM[of]
  const [rows, counted] = await Promise.all([
    read<{ name: string; changed_at: Date }>(
      `select ${name} as name, ${changed} as changed_at ${from} order by ${order} limit ? offset ?`,
      [addressPageSize, (page - 1) * addressPageSize],
    ),
    read<{ total: string }>(`select count(*) as total ${from}`),
  ])
  return {
    addresses: rows.map((row) => ({ name: row.name, changed_at: new Date(row.changed_at).toISOString() })),
    count: Number(counted[0]?.total ?? 0),
  }
}
