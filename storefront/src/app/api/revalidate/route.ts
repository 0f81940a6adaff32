import { errors, storefrontChangesSchema } from "@ovop/contracts"
import { revalidateTag } from "next/cache"
import { NextResponse } from "next/server"
import { tagsOf } from "@/cache-tags"
import { env } from "@/env"
import { isSigned } from "@/revalidation-signature"

const LONGEST_BODY = 256 * 1024
const MOST_A_MINUTE = 1200

const refuse = (code: "not_found" | "invalid_input" | "too_many_requests") =>
  NextResponse.json({ code }, { status: errors[code].status })

let minute = { began: 0, count: 0 }

/** Counts in this process alone: it protects this process's time, and only the API has reason to call. */
function isTooMuch(now: number): boolean {
  if (now - minute.began >= 60_000) minute = { began: now, count: 0 }
  minute.count += 1
  return minute.count > MOST_A_MINUTE
}

/** The body as text; undefined when it is longer than any the API sends, of which no more is read. */
async function readBody(request: Request): Promise<string | undefined> {
  if (!request.body) return ""
  const reader = request.body.pipeThrough(new TextDecoderStream()).getReader()
  let body = ""
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    body += part.value
    if (body.length > LONGEST_BODY) {
      await reader.cancel()
      return undefined
    }
  }
  return body
}

function parsed(body: string) {
  try {
    return storefrontChangesSchema.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}

/** The API says what changed; pages that show it are rendered anew for the next visitor. */
export async function POST(request: Request): Promise<NextResponse> {
  const { REVALIDATE_SECRET: secret } = env()
  if (!secret) return refuse("not_found")
  if (isTooMuch(Date.now())) return refuse("too_many_requests")
  const body = await readBody(request)
  const timestamp = request.headers.get("x-ovop-timestamp")
  const signature = request.headers.get("x-ovop-signature")
  // A stranger learns nothing, not even that there is something here.
  if (body === undefined || !isSigned(secret, { timestamp, signature, body })) return refuse("not_found")
  const changes = parsed(body)
  if (!changes) return refuse("invalid_input")
  const tags = tagsOf(changes)
  // At once and not in the background: the next visitor must not see the old price.
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return NextResponse.json({ revalidated: tags.length })
}
