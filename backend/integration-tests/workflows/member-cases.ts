import type { MembershipRole } from "@ovop/contracts"
import { PASSWORD } from "../builders/account"
import type { Market } from "../builders/market"
import {
  associationNamed,
  CONSENT_DAYS,
  codeIn,
  invitationTokenIn,
  lastMessageTo,
  newConsent,
  newMember,
  signMemberIn,
} from "../builders/member"
import type { WorkflowCase } from "./workflow-case"
import { workflowNamed } from "./workflow-named"

const EMAIL = "undo@example.com"
const contact = { kind: "email", value: EMAIL }

const run = (market: Market, name: string, input: object) =>
  workflowNamed(name)(market.container).run({ input, throwOnError: true })

const place = (market: Market, role: MembershipRole = "owner", email = EMAIL) =>
  newMember(market, email, role).then((made) => ({ ...made, role }))

/** A member whose code of one purpose is on its way. */
async function withCode(market: Market, purpose: "sign_in" | "reset_password") {
  await place(market)
  await run(market, "request-one-time-code", { contact, purpose, locale: "km" })
  return { identifier: EMAIL, code: codeIn(await lastMessageTo(market, EMAIL)) }
}

/** An invitation that waits. */
async function invited(market: Market) {
  const association_id = await associationNamed(market)
  await run(market, "invite-owner", { association_id, contact, locale: "km", actor: "test" })
  return { association_id, token: invitationTokenIn(await lastMessageTo(market, EMAIL)) }
}

/** An owner and a manager beside. */
async function withManager(market: Market) {
  const tenant = await place(market)
  const { membership_id: id } = await place(market, "manager", "manager@example.com")
  return { tenant, id }
}

/** A code is spent by its first use, whatever comes after. */
const SPENT = { leftByCore: ["one_time_code"] }

/** The workflows of members and of their places in associations. */
export const memberCases: WorkflowCase[] = [
  { name: "register-member", input: () => ({ contact, name: "Test", locale: "km" }) },
  {
    name: "request-one-time-code",
    input: async (market) => {
      await place(market)
      return { contact, purpose: "sign_in", locale: "km" }
    },
  },
  {
    // The same, where a code before it waits: that one opens again.
    name: "request-one-time-code",
    input: async (market) => {
      await withCode(market, "sign_in")
      return { contact, purpose: "sign_in", locale: "km" }
    },
  },
  {
    name: "request-one-time-code",
    input: () => ({ contact, purpose: "sign_up", locale: "km" }),
  },
  {
    name: "sign-up-member",
    ...SPENT,
    input: async (market) => {
      await run(market, "request-one-time-code", { contact, purpose: "sign_up", locale: "km" })
      return { contact, name: "Test", locale: "km", code: codeIn(await lastMessageTo(market, EMAIL)) }
    },
  },
  {
    name: "open-member-session",
    input: async (market) => {
      await place(market)
      return { identifier: EMAIL, password: PASSWORD, device: "Test" }
    },
  },
  { name: "open-member-session-by-code", ...SPENT, input: (market) => withCode(market, "sign_in") },
  {
    name: "reset-member-password",
    ...SPENT,
    input: async (market) => {
      const given = await withCode(market, "reset_password")
      await signMemberIn(market.api, EMAIL)
      return { ...given, password: "mangoes ripen in april" }
    },
  },
  {
    name: "change-member",
    input: async (market) => ({ id: (await place(market)).member_id, name: "New", locale: "en" }),
  },
  {
    name: "confirm-member-contact",
    ...SPENT,
    input: async (market) => {
      const { member_id } = await place(market)
      const other = { kind: "email", value: "new@example.com" }
      await run(market, "send-one-time-code", {
        member_id,
        contact: other,
        purpose: "confirm_contact",
        locale: "km",
      })
      return { member_id, contact: other, code: codeIn(await lastMessageTo(market, other.value)) }
    },
  },
  {
    name: "start-two-factor",
    // Core turns a factor off and keeps its row.
    leftByCore: ["auth_mfa_factor"],
    input: async (market) => ({ member_id: (await place(market)).member_id, label: EMAIL }),
  },
  {
    name: "invite-member",
    input: async (market) => ({
      tenant: await place(market),
      contact: { kind: "phone", value: "+85512345678" },
      role: "viewer",
      locale: "km",
    }),
  },
  {
    // The same, where a link before it waits: that one opens again.
    name: "invite-owner",
    input: async (market) => {
      const { association_id } = await invited(market)
      return { association_id, contact, locale: "en", actor: "test" }
    },
  },
  {
    name: "revoke-invitation",
    input: async (market) => {
      await invited(market)
      const [row] = await market.query<{ id: string }>("select id from membership where state = 'invited'")
      return { tenant: await place(market, "owner", "owner@example.com"), id: row?.id }
    },
  },
  {
    name: "accept-invitation",
    input: async (market) => ({
      token: (await invited(market)).token,
      caller: null,
      name: "Test",
      locale: "km",
    }),
  },
  {
    name: "change-member-role",
    input: async (market) => ({ ...(await withManager(market)), role: "viewer" }),
  },
  { name: "remove-member", input: withManager },
  { name: "transfer-ownership", input: withManager },
  {
    name: "leave-association",
    input: async (market) => {
      await place(market)
      return { tenant: await place(market, "viewer", "viewer@example.com") }
    },
  },
  {
    name: "record-consent",
    input: async (market) => {
      const { membership_id } = await place(market, "field_officer", "officer@example.com")
      const evidence = { form: "read_aloud", witness: "Test" }
      const consent = { membership_id, producer_id: null, evidence, ...CONSENT_DAYS }
      return { tenant: await place(market), consent }
    },
  },
  {
    name: "withdraw-consent",
    input: async (market) => {
      const tenant = await place(market, "field_officer", "officer@example.com")
      return { tenant, id: await newConsent(market, tenant) }
    },
  },
  {
    name: "add-member",
    input: async (market) => ({
      association_id: await associationNamed(market),
      role: "viewer",
      contact,
      name: "Test",
      locale: "km",
      password: PASSWORD,
      actor: "test",
    }),
  },
  {
    name: "add-membership",
    input: async (market) => ({
      association_id: await associationNamed(market, "kampot-pepper-phnom-voar"),
      member_id: (await place(market)).member_id,
      role: "viewer",
      invited_by: "test",
    }),
  },
]
