import { request } from "node:http"
import type { MembershipRole, Upload, UploadPurpose } from "@ovop/contracts"
import { newSessionToken, sessionHash } from "../../src/session-token"
import { newVisitor } from "./account"
import type { Api } from "./api"
import type { Market } from "./market"

type Headers = Record<string, string>
export type Sender = { association_id: string; member_id: string; headers: Headers; uploads: string }
export type Given = { bytes: Buffer; purpose?: UploadPurpose; name?: string; size?: number }

let people = 0

/** A member who is signed in and has this role in this association; how one signs in is tried elsewhere. */
export async function newSender(
  { query }: Market,
  handle = "phnom-srok-silk-weavers",
  role: MembershipRole = "manager",
): Promise<Sender> {
  people += 1
  const member_id = `mem_sender_${people}`
  const token = newSessionToken()
  const [association] = await query<{ id: string }>("select id from association where handle = ?", [handle])
  const association_id = String(association?.id)
  await query("insert into member (id, name, email, auth_identity_id) values (?, 'Sender', ?, ?)", [
    member_id,
    `sender-${people}@ovop.example`,
    `authid_sender_${people}`,
  ])
  await query(
    `insert into membership (id, association_id, member_id, role, state, invited_by, invited_at)
     values (?, ?, ?, ?, 'active', 'test', now())`,
    [`mship_sender_${people}`, association_id, member_id, role],
  )
  await query(
    `insert into account_session (id, account_kind, account_id, token_hash, device, last_seen_at, expires_at)
     values (?, 'member', ?, ?, 'Test', now(), now() + interval '1 day')`,
    [`asess_sender_${people}`, member_id, sessionHash(token)],
  )
  return {
    association_id,
    member_id,
    uploads: `/workspace/associations/${association_id}/uploads`,
    headers: { authorization: `Bearer ${token}`, ...newVisitor() },
  }
}

const base64 = (text: string) => Buffer.from(text).toString("base64")

/** Begins an upload, as a tus client does. */
export async function beginUpload({ baseUrl }: Api, sender: Sender, given: Given): Promise<Response> {
  const { bytes, purpose = "picture", name = "ម្រេច.jpg", size = bytes.length } = given
  return await fetch(baseUrl + sender.uploads, {
    method: "POST",
    headers: {
      ...sender.headers,
      "tus-resumable": "1.0.0",
      "upload-length": String(size),
      "upload-metadata": `filename ${base64(name)},purpose ${base64(purpose)}`,
    },
  })
}

/** How many bytes the server says it has. */
export async function offsetOf({ baseUrl }: Api, { headers }: Sender, location: string): Promise<number> {
  const answer = await fetch(baseUrl + location, {
    method: "HEAD",
    headers: { ...headers, "tus-resumable": "1.0.0" },
  })
  if (answer.status !== 200) throw new Error(`HEAD was answered with ${answer.status}.`)
  return Number(answer.headers.get("upload-offset"))
}

const patching = ({ headers }: Sender, offset: number): Headers => ({
  ...headers,
  "tus-resumable": "1.0.0",
  "content-type": "application/offset+octet-stream",
  "upload-offset": String(offset),
})

/** Sends bytes from an offset on. */
export async function sendBytes(
  { baseUrl }: Api,
  sender: Sender,
  location: string,
  bytes: Buffer,
  offset = 0,
) {
  return await fetch(baseUrl + location, {
    method: "PATCH",
    headers: patching(sender, offset),
    body: new Uint8Array(bytes.subarray(offset)),
  })
}

/** Sends the first bytes of a body that promises all of them, and leaves the connection open. */
export function sendPart(api: Api, sender: Sender, location: string, bytes: Buffer, count: number) {
  const patch = request(api.baseUrl + location, {
    method: "PATCH",
    headers: { ...patching(sender, 0), "content-length": bytes.length },
  })
  patch.on("error", () => undefined)
  patch.write(bytes.subarray(0, count))
  return { cut: () => patch.destroy() }
}

/** Begins an upload and sends all of it. Answers its address. */
export async function sendWhole(api: Api, sender: Sender, given: Given): Promise<string> {
  const begun = await beginUpload(api, sender, given)
  if (begun.status !== 201) throw new Error(`Refused with ${begun.status}: ${await begun.text()}`)
  const location = String(begun.headers.get("location"))
  const sent = await sendBytes(api, sender, location, given.bytes)
  if (sent.status !== 204) throw new Error(`Refused with ${sent.status}: ${await sent.text()}`)
  return location
}

export async function readUpload(api: Api, sender: Sender, location: string): Promise<Upload> {
  const { status, body } = await api.get<Upload>(location, undefined, sender.headers)
  if (status !== 200) throw new Error(`Refused with ${status}: ${JSON.stringify(body)}`)
  return body
}
