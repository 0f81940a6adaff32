import { type Locale, localeSchema } from "@ovop/contracts"
import type { Query } from "./bilingual"

type CustomerRow = { id: string; metadata: { locale?: unknown } | null }
type Graph = <Row>(read: object) => Promise<{ data: Row[] }>

/** The language of the account with this e-mail address or telephone number; Khmer where none was chosen. */
export async function readCustomerLocale(query: Query, name: string): Promise<Locale> {
  const { data } = await (query.graph as Graph)<CustomerRow>({
    entity: "customer",
    fields: ["id", "metadata"],
    filters: { ...(name.includes("@") ? { email: name } : { phone: name }), has_account: true },
  })
  return localeSchema.catch("km").parse(data[0]?.metadata?.locale)
}
