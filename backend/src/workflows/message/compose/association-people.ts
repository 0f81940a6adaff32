import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Locale } from "@ovop/contracts"
import type { Recipient } from "../../../messages/message"

type Row = { locale: Locale; email: string | null; phone: string | null }

const PEOPLE = `
  select m.locale, m.email, m.phone from membership s join member m on m.id = s.member_id and m.deleted_at is null
   where s.association_id = ? and s.state = 'active' and s.role in ('owner', 'manager') and s.deleted_at is null
   order by s.id`

/** Who of an association acts on what was sold, each in their language: by e-mail where they have one, else by text. */
export async function readAssociationPeople(
  container: MedusaContainer,
  association_id: string,
): Promise<{ locale: Locale; recipient: Recipient }[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(PEOPLE, [association_id])
  return rows.flatMap(({ locale, email, phone }): { locale: Locale; recipient: Recipient }[] => {
    if (email) return [{ locale, recipient: { channel: "email", to: email } }]
    return phone ? [{ locale, recipient: { channel: "sms", to: phone } }] : []
  })
}
