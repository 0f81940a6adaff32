import {
  amountSchema,
  buyerKindSchema,
  countGraphemes,
  giftMessageMaxGraphemes,
  localeSchema,
  paymentMethodSchema,
  type SetDelivery,
  shortNoteMaxGraphemes,
} from "@ovop/contracts"
import { z } from "zod"
import type { AddressField } from "@/address/address-fields"
import { readAddress, readRecipient } from "@/address/read-address"
import { BUYER_KIND, deliveryFieldOf, giftFields } from "./schema-fields"

const words = (graphemes: number) =>
  z
    .string()
    .trim()
    .refine((text) => countGraphemes(text) <= graphemes)

const giftForm = z.object({
  gift_message: words(giftMessageMaxGraphemes),
  gift_wrap: words(shortNoteMaxGraphemes),
})

const buyerKindForm = z.union([z.literal(""), buyerKindSchema])

type Who = Pick<SetDelivery, "address" | "recipient">
type Parsed = { ok: true; delivery: SetDelivery } | { ok: false; fields: string[] }

function choicesOf(form: FormData): SetDelivery["choices"] {
  return [...form].flatMap(([name, value]) => {
    if (!name.startsWith("delivery.") || typeof value !== "string") return []
    const [shipping_option_id = "", pick_up_point_id] = value.split(" ")
    const association_id = name.slice("delivery.".length)
    return [{ association_id, shipping_option_id, ...(pick_up_point_id ? { pick_up_point_id } : {}) }]
  })
}

/** Only what the chosen ways of delivery need is read: where nothing is sent, a name and a number. */
function readWho(form: FormData, isPosted: boolean): { who: Who | undefined; wrong: AddressField[] } {
  if (isPosted) {
    const { said: address, wrong } = readAddress(form)
    return { who: address && { address }, wrong }
  }
  const { said: recipient, wrong } = readRecipient(form)
  return { who: recipient && { recipient }, wrong }
}

/** Reads the first step's form; names the fields that need another look, in the order of the page. */
export function parseDelivery(form: FormData): Parsed {
  const choices = choicesOf(form)
  const asked = form.getAll("association").map(String)
  const missing = asked.filter((id) => !choices.some((choice) => choice.association_id === id))
  const isPosted = choices.some((choice) => choice.pick_up_point_id === undefined)
  const { who, wrong } = readWho(form, isPosted)
  const gift = giftForm.safeParse(Object.fromEntries(giftFields.map((name) => [name, form.get(name) ?? ""])))
  const wrongGift = new Set(gift.error?.issues.map((issue) => String(issue.path[0])))
  const kind = buyerKindForm.safeParse(form.get(BUYER_KIND) ?? "")
  if (!who || !gift.success || !kind.success || missing.length > 0)
    return {
      ok: false,
      fields: [
        ...wrong,
        ...missing.map(deliveryFieldOf),
        ...giftFields.filter((field) => wrongGift.has(field)),
        ...(kind.success ? [] : [BUYER_KIND]),
      ],
    }
  const { gift_message: message, gift_wrap: wrap_note } = gift.data
  return {
    ok: true,
    delivery: {
      ...who,
      choices,
      gift: message || wrap_note ? { message, wrap_note } : null,
      buyer_kind: kind.data || null,
    },
  }
}

export const placeOrderForm = z.object({
  locale: localeSchema,
  expected_total: amountSchema,
  payment_method: paymentMethodSchema,
  idempotency_key: z.uuid(),
})
