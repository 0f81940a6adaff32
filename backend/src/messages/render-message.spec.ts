import type { Locale } from "@ovop/contracts"
import { describe, expect, it } from "vitest"
import { type MessageContent, type MessageKind, messageContentSchema } from "./message"
import { renderMessage } from "./render-message"

const link = "https://shop.example/km/orders/01JTOKEN.abc"
const EVIL = `<script>alert("1")</script>&'`

const consignment = (evil = "") => ({
  number: "1042-1",
  association: { km: `សមាគមម្រេចកំពត${evil}`, en: `Kampot Pepper Association${evil}` },
  lines: [
    {
      title: { km: `ម្រេចខ្មៅ${evil}`, en: `Black pepper${evil}` },
      pack: { km: "១០០ ក្រាម", en: "100 g" },
      quantity: 2,
      total: "75900",
    },
  ],
  shipping_total: "8000",
  total: "83900",
  amount_to_collect: "83900",
  requested_day: null as string | null,
})

const contents = (evil = ""): { [Kind in MessageKind]: Extract<MessageContent, { kind: Kind }> } => {
  const base = { order_number: 1042, currency: "khr" as const, consignment: consignment(evil), link }
  return {
    "order-placed": {
      kind: "order-placed",
      order_number: 1042,
      currency: "khr",
      consignments: [consignment(evil)],
      total: "83900",
      transfer: {
        bank: `${evil}៧៧៧`,
        account_name: `${evil}៧`,
        account_number: "000 123",
        reference: "1042",
        amount: "83900",
      },
      link,
    },
    "consignment-confirmed": { kind: "consignment-confirmed", ...base },
    "consignment-dispatched": {
      kind: "consignment-dispatched",
      ...base,
      carrier: `${evil}១២៣`,
      tracking_number: `${evil}123`,
    },
    "consignment-delivered": { kind: "consignment-delivered", ...base },
    "consignment-cancelled": { kind: "consignment-cancelled", ...base, reason: `${evil}123` },
    "lines-declined": { kind: "lines-declined", ...base, credited: "75900", reason: `${evil}123` },
    "complaint-step": {
      kind: "complaint-step",
      step: "offered",
      number: base.consignment.number,
      association: base.consignment.association,
      currency: "khr",
      refund: "75900",
      note: `${evil}123`,
      link,
    },
    "transfer-received": {
      kind: "transfer-received",
      order_number: 1042,
      currency: "khr",
      amount: "83900",
      link,
    },
    "confirm-email": { kind: "confirm-email", name: `${evil}123`, link },
    "reset-password": { kind: "reset-password", link, valid_minutes: 15 },
    "one-time-code": { kind: "one-time-code", purpose: "sign_in", code: "012345", valid_minutes: 10 },
    invitation: {
      kind: "invitation",
      association: base.consignment.association,
      role: "field_officer",
      inviter: `${evil}123`,
      valid_days: 14,
      link,
    },
    application: {
      kind: "application",
      outcome: "returned",
      association: base.consignment.association,
      reason: `${evil}123`,
      missing: [{ km: `បញ្ជីសមាជិក${evil}`, en: `List of members${evil}` }],
      link,
    },
    "stock-low": {
      kind: "stock-low",
      association: base.consignment.association,
      item: { km: `ម្រេចខ្មៅ${evil}`, en: `Black pepper${evil}` },
      pack: { km: "១០០ ក្រាម", en: "100 g" },
      available: 3,
      threshold: 5,
      link,
    },
    "new-consignment": {
      kind: "new-consignment",
      currency: "khr",
      consignment: consignment(evil),
      buyer: { name: `${evil}123`, phone: "+85512345678" },
      link,
    },
  }
}

const kinds = messageContentSchema.options.map((option) => option.shape.kind.value)
const all = kinds.flatMap((kind) => (["km", "en"] as const).map((locale) => [kind, locale] as const))
const rendered = (kind: MessageKind, locale: Locale, evil = "") =>
  renderMessage(contents(evil)[kind], locale, { demonstration: true })
const visible = (html: string) =>
  html
    .replace(/<(style|title)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll(link, "")

describe("a message", () => {
  it.each(all)("%s in %s says everything in mail, text and short form, with its link", (kind, locale) => {
    const { subject, html, text, short } = rendered(kind, locale)
    for (const part of [subject, html, text, short]) {
      expect(part.trim()).not.toBe("")
      expect(part).not.toMatch(/\{\{|undefined|\[object|mail\.|\bt\(/)
    }
    // Who gets a code is not led anywhere, so that a forged message with a link is known for one.
    for (const part of [html, text, short]) expect(part).toContain(kind === "one-time-code" ? "012345" : link)
    expect(html).toContain(`<html lang="${locale}">`)
    expect(subject).not.toContain("\n")
  })

  it.each(kinds)("%s has no English word in Khmer outside names and codes", (kind) => {
    const { subject, html, text, short } = rendered(kind, "km")
    for (const part of [subject, visible(html), text, short])
      expect(part.replaceAll(link, "").replace(/\bOVOP\b/g, "")).not.toMatch(/[A-Za-z]{2,}/)
  })

  it.each(kinds)("%s has no Khmer in English, beyond the sign of the riel", (kind) => {
    const { subject, text, short } = rendered(kind, "en")
    for (const part of [subject, text, short])
      expect(part.replace(/[៛០-៩]/g, "")).not.toMatch(/[\u1780-\u17ff]/)
  })

  it.each(all)("%s in %s shows what people typed as text, never as markup", (kind, locale) => {
    const { html } = rendered(kind, locale, EVIL)
    expect(html).not.toContain("<script")
    expect(html).not.toContain(`alert("1")`)
  })

  it("gives the demonstration away in every mail and nothing of it in a real one", () => {
    const real = renderMessage(contents()["order-placed"], "en", { demonstration: false })
    expect(rendered("order-placed", "en").html).toContain("demonstration")
    expect(real.html).not.toContain("demonstration")
  })

  it("names the account and the reference of a transfer, and the cash to have ready", () => {
    const { text } = rendered("order-placed", "en")
    expect(text).toContain("Account number: 000 123")
    expect(text).toContain("Reference to write: 1042")
    expect(text).toContain("To pay on arrival: 83,900")
  })

  it.each(["order-placed", "transfer-received"] as const)(
    "%s writes the order's number as its page does",
    (kind) => {
      for (const locale of ["km", "en"] as const) expect(rendered(kind, locale).subject).toContain("1042")
    },
  )

  it.each(["consignment-confirmed", "consignment-delivered"] as const)(
    "%s speaks of the day and of no goods where a service was bought",
    (kind) => {
      const content = contents()[kind]
      const service = { ...content, consignment: { ...content.consignment, requested_day: "2026-12-24" } }
      const { subject, text } = renderMessage(service, "en", { demonstration: false })
      expect(subject + text).not.toMatch(/goods|prepar/i)
      if (kind === "consignment-confirmed") expect(text).toContain("24 December 2026")
      expect(renderMessage(service, "km", { demonstration: false }).text).not.toContain("ទំនិញ")
    },
  )

  it("falls back to Khmer where a name has no English, so that nothing is lost", () => {
    const content = contents()["consignment-delivered"]
    const bare = {
      ...content,
      consignment: { ...content.consignment, association: { km: "សមាគមម្រេចកំពត", en: null } },
    }
    expect(renderMessage(bare, "en", { demonstration: false }).text).toContain("សមាគមម្រេចកំពត")
  })
})
