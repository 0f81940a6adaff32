import { amountSchema, localeSchema, type SetDelivery } from "@ovop/contracts"
import { districtsOf, isProvinceCode } from "@ovop/gazetteer"
import { toLatinDigits } from "@ovop/khmer"
import { z } from "zod"
import { type AddressField, addressFields, deliveryFieldOf } from "./schema-fields"

/** Eight to fifteen digits however they are grouped; the API decides whether it is a number of Cambodia. */
const phoneDigits = /^\+?\d{8,15}$/

const addressForm = z
  .object({
    name: z.string().trim().min(1).max(100),
    phone: z
      .string()
      .transform((text) => toLatinDigits(text).replace(/[\s().-]/g, ""))
      .pipe(z.string().regex(phoneDigits)),
    province: z.string().refine(isProvinceCode),
    district: z.string(),
    line: z.string().trim().min(1).max(200),
    landmark: z.string().trim().max(200),
  })
  .refine(({ province, district }) => districtsOf(province).some(({ code }) => code === district), {
    path: ["district"],
    when: ({ value }) => typeof (value as { district?: unknown }).district === "string",
  })

type Parsed = { ok: true; delivery: SetDelivery } | { ok: false; fields: string[] }

function choicesOf(form: FormData): SetDelivery["choices"] {
  return [...form].flatMap(([name, value]) =>
    name.startsWith("delivery.") && typeof value === "string"
      ? [{ association_id: name.slice("delivery.".length), shipping_option_id: value }]
      : [],
  )
}

/** Reads the first step's form; names the fields that need another look, in the order of the page. */
export function parseDelivery(form: FormData): Parsed {
  const text = (name: string) => String(form.get(name) ?? "")
  const address = addressForm.safeParse(
    Object.fromEntries(addressFields.map((field) => [field, text(field)])),
  )
  const choices = choicesOf(form)
  const missing = form
    .getAll("association")
    .map(String)
    .filter((id) => !choices.some((choice) => choice.association_id === id))
  if (!address.success || missing.length > 0) {
    const wrong = new Set(address.error?.issues.map((issue) => String(issue.path[0])))
    return {
      ok: false,
      fields: [...addressFields.filter((field) => wrong.has(field)), ...missing.map(deliveryFieldOf)],
    }
  }
  const { name, phone, province, district, line, landmark } = address.data
  const base = {
    name,
    phone,
    country_code: "kh" as const,
    province_code: province,
    district_code: district,
    line,
  }
  return { ok: true, delivery: { address: landmark ? { ...base, landmark } : base, choices } }
}

const fieldOfPath: Record<string, AddressField> = {
  name: "name",
  phone: "phone",
  province_code: "province",
  district_code: "district",
  line: "line",
  landmark: "landmark",
}

/** The page's field for a field path of the API, `address.province_code` or `province_code`. */
export function fieldOfApiPath(path: string): AddressField | undefined {
  return fieldOfPath[path.split(".").at(-1) ?? ""]
}

export const placeOrderForm = z.object({
  locale: localeSchema,
  expected_total: amountSchema,
  idempotency_key: z.uuid(),
})
