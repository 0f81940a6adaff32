import type { ApplicationFacts } from "@ovop/contracts"
import { workflowNamed } from "../workflows/workflow-named"
import { newVisitor, signedIn } from "./account"
import type { Api } from "./api"
import type { Market } from "./market"
import { codeIn, keyed, lastMessageTo } from "./member"
import { deliver } from "./outbox"
import { photograph } from "./photograph"
import { beginUpload, type Sender, sendBytes } from "./sender"

/** Everything that an application has to say. */
export const FACTS: ApplicationFacts = {
  name: "សមាគមអ្នកត្បាញកន្ទេល",
  name_en: "Mat Weavers of Prek",
  form: "association",
  village: "ភូមិព្រែក",
  village_en: "",
  province_code: "07",
  district_code: "0701",
  story: "យើងត្បាញកន្ទេលពីកក់។",
  story_en: "",
  founded_year: 2015,
  member_count: 24,
  women_led: true,
  youth_led: false,
  vat_registered: false,
  contact_name: "សុខ ស្រីមុំ",
  contact: "012 345 678",
}

export type Applicant = Api & { token: string }

/** Somebody new who made an account by a code. */
export async function newApplicant(market: Market, identifier: string): Promise<Applicant> {
  const { api } = market
  await api.post("/workspace/codes", { identifier, purpose: "sign_up", locale: "km" }, newVisitor())
  const { status, body } = await api.post<{ token: string }>(
    "/workspace/sign-ups",
    { identifier, code: codeIn(await lastMessageTo(market, identifier)), name: "សុខ ស្រីមុំ", locale: "km" },
    newVisitor(),
  )
  if (status !== 200) throw new Error(`The builder was refused with ${status}: ${JSON.stringify(body)}`)
  return { ...keyed(signedIn(api, body.token)), token: body.token }
}

/** Begins an application and answers the association's address in the workspace. */
export async function beginApplication(api: Api, name = FACTS.name): Promise<{ id: string; at: string }> {
  const { status, body } = await api.post<{ association_id: string }>("/workspace/applications", {
    name,
    province_code: FACTS.province_code,
  })
  if (status !== 200) throw new Error(`The builder was refused with ${status}: ${JSON.stringify(body)}`)
  return { id: body.association_id, at: `/workspace/associations/${body.association_id}` }
}

/** Sends a paper of an application, and waits until it was looked through. */
export async function sendPaper(
  market: Market,
  { token }: Applicant,
  at: string,
): Promise<{ status: number; id: string; code?: string }> {
  const sender: Sender = {
    association_id: "",
    member_id: "",
    uploads: `${at}/uploads`,
    headers: { authorization: `Bearer ${token}`, ...newVisitor() },
  }
  const bytes = await photograph()
  const begun = await beginUpload(market.api, sender, { bytes, purpose: "document", name: "paper.jpg" })
  if (begun.status !== 201)
    return { status: begun.status, id: "", ...((await begun.json()) as { code: string }) }
  const location = String(begun.headers.get("location"))
  await sendBytes(market.api, sender, location, bytes)
  await deliver(market, "upload")
  return { status: begun.status, id: String(location.split("/").at(-1)) }
}

/** Ticks everything on the checklist of an application that waits. */
export async function tickChecklist(market: Market, association_id: string): Promise<void> {
  const items = await market.query<{ code: string }>("select code from checklist_item")
  await workflowNamed("check-application")(market.container).run({
    throwOnError: true,
    input: {
      association_id,
      checks: items.map(({ code }) => ({ code, state: "ticked", note: null })),
      actor: "test",
    },
  })
}
