import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localeSchema } from "@ovop/contracts"
import { contactToken } from "../../../contact-token"
import { env } from "../../../env"
import type { Composed } from "./composed"

type ContactRow = {
  id: string
  kind: "email" | "phone"
  value: string
  requested_at: Date
  name: string | null
  locale: unknown
}

/** An account's owner asked for the link that confirms an address or a number; once confirmed there is nothing to say. */
export async function ofRequestedContact(container: MedusaContainer, contactId: string): Promise<Composed> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: ContactRow[] }>(
      `select c.id, c.kind, c.value, c.requested_at, p.first_name as name, p.metadata->>'locale' as locale
         from account_contact c join customer p on p.id = c.customer_id and p.deleted_at is null
        where c.id = ? and c.confirmed_at is null and c.deleted_at is null`,
      [contactId],
    )
  const [row] = rows
  if (!row) return []
  const locale = localeSchema.catch("km").parse(row.locale)
  return [
    {
      key: `confirm-contact:${row.id}:${new Date(row.requested_at).getTime()}`,
      locale,
      recipient:
        row.kind === "email" ? { channel: "email", to: row.value } : { channel: "sms", to: row.value },
      content: {
        kind: "confirm-email",
        name: row.name,
        link: `${env.STOREFRONT_URL}/${locale}/confirm/${contactToken(row)}`,
      },
    },
  ]
}
