import { type DeliveryAddress, needsPostalCode, needsRegion, type Recipient } from "@ovop/contracts"
import { districtsOf, isProvinceCode } from "@ovop/gazetteer"
import { toLatinDigits } from "@ovop/khmer"
import { z } from "zod"
import { type AddressField, abroadFields, addressFields, homeFields } from "./address-fields"

/** Eight to fifteen digits however they are grouped; the API decides whether it is a number of the country. */
const phoneDigits = /^\+?\d{8,15}$/

const recipientForm = z.object({
  name: z.string().trim().min(1).max(100),
  phone: z
    .string()
    .transform((text) => toLatinDigits(text).replace(/[\s().-]/g, ""))
    .pipe(z.string().regex(phoneDigits)),
})

const homeForm = recipientForm
  .extend({
    province: z.string().refine(isProvinceCode),
    district: z.string(),
    commune: z.string().trim().min(1).max(100),
    line: z.string().trim().min(1).max(200),
    landmark: z.string().trim().max(200),
  })
  .refine(({ province, district }) => districtsOf(province).some(({ code }) => code === district), {
    path: ["district"],
    when: ({ value }) => typeof (value as { district?: unknown }).district === "string",
  })

const abroadForm = (country: string) =>
  recipientForm.extend({
    line: z.string().trim().min(1).max(200),
    line_2: z.string().trim().max(200),
    city: z.string().trim().min(1).max(100),
    region: z
      .string()
      .trim()
      .min(needsRegion(country) ? 1 : 0)
      .max(100),
    postal_code: z
      .string()
      .trim()
      .min(needsPostalCode(country) ? 1 : 0)
      .max(20),
  })

const filled = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""))

function homeOf({ name, phone, province, district, line, ...rest }: z.output<typeof homeForm>) {
  const place = { country_code: "kh", province_code: province, district_code: district, line } as const
  return { name, phone, ...place, ...filled(rest) }
}

function abroadOf(country_code: string, data: z.output<ReturnType<typeof abroadForm>>) {
  const { name, phone, line, city, ...rest } = data
  return { name, phone, country_code, line, city, ...filled(rest) }
}

/** What a form said, or the fields that need another look, in the order of the page. */
type Read<Said> = { said: Said | undefined; wrong: AddressField[] }

const given = (form: FormData) =>
  Object.fromEntries(addressFields.map((name) => [name, form.get(name) ?? ""]))

function wrongIn(fields: readonly AddressField[], error: z.ZodError | undefined) {
  const wrong = new Set(error?.issues.map((issue) => String(issue.path[0])))
  return fields.filter((field) => wrong.has(field))
}

/** Reads who receives: all that is needed where nothing is sent. */
export function readRecipient(form: FormData): Read<Recipient> {
  const { data, error } = recipientForm.safeParse(given(form))
  return { said: data, wrong: wrongIn(["name", "phone"], error) }
}

/** Reads an address in the fields of its country. */
export function readAddress(form: FormData): Read<DeliveryAddress> {
  const country = String(form.get("country") ?? "kh")
  if (country === "kh") {
    const { data, error } = homeForm.safeParse(given(form))
    return { said: data && homeOf(data), wrong: wrongIn(homeFields, error) }
  }
  const { data, error } = abroadForm(country).safeParse(given(form))
  return { said: data && abroadOf(country, data), wrong: wrongIn(abroadFields, error) }
}

const fieldOfPath: Record<string, AddressField> = {
  ...Object.fromEntries(addressFields.map((field) => [field, field])),
  province_code: "province",
  district_code: "district",
}

/** The page's field for a field path of the API, `address.province_code` or `province_code`. */
export function fieldOfApiPath(path: string): AddressField | undefined {
  return fieldOfPath[path.split(".").at(-1) ?? ""]
}
