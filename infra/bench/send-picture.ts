import { setTimeout } from "node:timers/promises"
import type { Settings } from "../local/settings.ts"
import { askJson, type BenchMember } from "./bench-market.ts"

const TUS = { "tus-resumable": "1.0.0" }
const GIVE_UP_SECONDS = 600

type Upload = { state: string; picture: { base: string; widths: number[]; formats: string[] } | null }

const base64 = (text: string) => Buffer.from(text).toString("base64")

async function must(answer: Response, status: number): Promise<Response> {
  if (answer.status !== status)
    throw new Error(`An upload was answered with ${answer.status}: ${await answer.text()}`)
  return answer
}

/** Sends a picture as members do. Answers, when the last byte is there, the address at which to ask after it. */
export async function sendPicture(
  { publicApiUrl }: Settings,
  member: BenchMember,
  bytes: Buffer,
  name: string,
): Promise<string> {
  const begun = await fetch(`${publicApiUrl}/workspace/associations/${member.association}/uploads`, {
    method: "POST",
    headers: {
      ...member.headers,
      ...TUS,
      "upload-length": String(bytes.length),
      "upload-metadata": `filename ${base64(name)},purpose ${base64("picture")}`,
    },
  })
  const location = (await must(begun, 201)).headers.get("location") ?? ""
  const address = new URL(location, publicApiUrl).href
  const sent = await fetch(address, {
    method: "PATCH",
    headers: {
      ...member.headers,
      ...TUS,
      "content-type": "application/offset+octet-stream",
      "upload-offset": "0",
    },
    body: new Uint8Array(bytes),
  })
  await must(sent, 204)
  return address
}

/** Waits until a picture that was sent is there in every width and format, and sees that the largest is served. */
export async function untilReady(member: BenchMember, address: string, askEveryMs: number): Promise<void> {
  const last = performance.now() + GIVE_UP_SECONDS * 1000
  while (performance.now() < last) {
    const { state, picture } = await askJson<Upload>(address, { headers: member.headers })
    if (state === "refused") throw new Error(`${address} was refused.`)
    if (state === "ready" && picture) {
      for (const format of picture.formats)
        await must(await fetch(`${picture.base}-${Math.max(...picture.widths)}.${format}`), 200)
      return
    }
    await setTimeout(askEveryMs)
  }
  throw new Error(`${address} was not ready after ${GIVE_UP_SECONDS} s.`)
}
