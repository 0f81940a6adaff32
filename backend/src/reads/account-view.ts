import { type Account, type Contact, currencySchema, localeSchema } from "@ovop/contracts"
import { Refusal } from "../refusal"
import type { Query } from "./bilingual"
import { knownBuyerKind } from "./buyer-kind"

type CustomerRow = {
  first_name: string | null
  email: string | null
  phone: string | null
  metadata: Record<string, unknown> | null
}
type ContactRow = {
  id: string
  kind: Contact["kind"]
  value: string
  confirmed_at: Date | string | null
  requested_at: Date | string
}
type Graph = <Row>(read: object) => Promise<{ data: Row[] }>

const view = ({ id, kind, value, confirmed_at }: ContactRow): Contact => ({
  id,
  kind,
  value,
  confirmed: confirmed_at !== null,
})

export async function readContacts(query: Query, customer_id: string): Promise<ContactRow[]> {
  const { data } = await (query.graph as Graph)<ContactRow>({
    entity: "account_contact",
    fields: ["id", "kind", "value", "confirmed_at", "requested_at"],
    filters: { customer_id },
    pagination: { order: { requested_at: "DESC" } },
  })
  return data
}

/** An account as its owner sees it. */
export async function readAccount(query: Query, customer_id: string): Promise<Account> {
  const [{ data }, contacts] = await Promise.all([
    (query.graph as Graph)<CustomerRow>({
      entity: "customer",
      fields: ["first_name", "email", "phone", "metadata"],
      filters: { id: customer_id },
    }),
    readContacts(query, customer_id),
  ])
  const [customer] = data
  if (!customer) throw new Refusal("signed_out")
  const known = (value: string | null) => contacts.find((row) => row.value === value)
  const [email, phone] = [known(customer.email), known(customer.phone)]
  return {
    name: customer.first_name ?? "",
    locale: localeSchema.catch("km").parse(customer.metadata?.locale),
    currency: currencySchema.catch("khr").parse(customer.metadata?.currency),
    buyer_kind: knownBuyerKind(customer.metadata?.buyer_kind),
    email: email ? view(email) : null,
    phone: phone ? view(phone) : null,
    pending: contacts.filter((row) => row !== email && row !== phone && !row.confirmed_at).map(view),
  }
}
