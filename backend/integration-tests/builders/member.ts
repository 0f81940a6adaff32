import type { AcceptedInvitation, MembershipRole, OpenedMemberSession } from "@ovop/contracts"
import { workflowNamed } from "../workflows/workflow-named"
import { newVisitor, PASSWORD, signedIn } from "./account"
import type { Api } from "./api"
import type { Market } from "./market"
import { deliver } from "./outbox"

export const ASSOCIATION = "phnom-srok-silk-weavers"

export type Place = { association_id: string; membership_id: string; member_id: string }

let keys = 0
/** A key that no request had before. */
export const newKey = () => {
  keys += 1
  return { "idempotency-key": `key-${keys}` }
}

export async function associationNamed({ query }: Market, handle = ASSOCIATION): Promise<string> {
  const [row] = await query<{ id: string }>("select id from association where handle = ?", [handle])
  if (!row) throw new Error(`No association is called ${handle}.`)
  return row.id
}

/**
 * A member with a place in an association, made as the demonstration makes its people. A field officer has the
 * association's consent, or could do nothing.
 */
export async function newMember(
  market: Market,
  contact: string,
  role: MembershipRole,
  handle = ASSOCIATION,
): Promise<Place> {
  const place = await newMemberWithoutConsent(market, contact, role, handle)
  if (role === "field_officer") await newConsent(market, place)
  return place
}

/** The days of a consent that holds while the tests run. */
export const CONSENT_DAYS = { given_on: "2026-01-01", valid_until: "2099-12-31" }

/** Writes down that the association, or one of its producers, lets a field officer act for them. */
export async function newConsent(
  market: Market,
  tenant: Place,
  producer_id: string | null = null,
): Promise<string> {
  const { result } = await workflowNamed("record-consent")(market.container).run({
    throwOnError: true,
    input: {
      tenant,
      consent: {
        membership_id: tenant.membership_id,
        producer_id,
        evidence: { form: "read_aloud", witness: "សាក្សី" },
        ...CONSENT_DAYS,
      },
    },
  })
  return (result as { id: string }).id
}

export async function newMemberWithoutConsent(
  market: Market,
  contact: string,
  role: MembershipRole,
  handle = ASSOCIATION,
): Promise<Place> {
  const association_id = await associationNamed(market, handle)
  const { result } = await workflowNamed("add-member")(market.container).run({
    throwOnError: true,
    input: {
      association_id,
      role,
      contact: { kind: contact.includes("@") ? "email" : "phone", value: contact },
      name: `អ្នក ${role}`,
      locale: "km",
      password: PASSWORD,
      actor: "test",
    },
  })
  return { association_id, ...(result as Omit<Place, "association_id">) }
}

export const signMemberIn = (api: Api, identifier: string, password = PASSWORD, visitor = newVisitor()) =>
  api.post<OpenedMemberSession & { code?: string }>("/workspace/sessions", { identifier, password }, visitor)

/** The API as a member calls it, each act with a key of its own. */
export async function memberOf({ api }: Market, identifier: string): Promise<Api> {
  const { status, body } = await signMemberIn(api, identifier)
  if (status !== 200) throw new Error(`The builder was refused with ${status}: ${JSON.stringify(body)}`)
  return keyed(signedIn(api, body.token))
}

/** The same client, with a new key for each act. */
export function keyed(api: Api): Api {
  const withKey =
    (call: Api["post"]): Api["post"] =>
    (path, body, headers) =>
      call(path, body, { ...newKey(), ...headers })
  return { ...api, post: withKey(api.post), delete: withKey(api.delete) }
}

/** What was sent last to somebody, by mail or as a text message. */
export async function lastMessageTo(market: Market, recipient: string): Promise<string> {
  await deliver(market, "message")
  const [row] = await market.query<{ text: string }>(
    "select text from outbox_message where recipient = ? order by id desc limit 1",
    [recipient],
  )
  if (!row) throw new Error(`Nothing was sent to ${recipient}.`)
  return row.text
}

export const codeIn = (text: string): string => {
  const code = /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0]
  if (!code) throw new Error(`There is no code in: ${text}`)
  return code
}

export const invitationTokenIn = (text: string): string => {
  const token = /\/workspace\/invitations\/([\w-]{43})/.exec(text)?.[1]
  if (!token) throw new Error(`There is no invitation in: ${text}`)
  return token
}

export const accept = (api: Api, token: string, body: object = {}) =>
  api.post<AcceptedInvitation & { code?: string; fields?: string[] }>(
    `/workspace/invitations/${token}/accept`,
    { locale: "km", ...body },
    newVisitor(),
  )
