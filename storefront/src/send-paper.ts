import "server-only"
import { type ErrorCode, isErrorCode, uploadMaxBytes } from "@ovop/contracts"
import { sendToWorkspace } from "./market"

const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64")

async function codeOf(answer: Response): Promise<ErrorCode> {
  const { code } = (await answer.json().catch(() => ({}))) as { code?: unknown }
  return isErrorCode(code) ? code : "unavailable"
}

/**
 * Sends a paper that a plain form brought to an association, by the tus protocol as every upload goes. Answers the code
 * of a refusal, or undefined when it has come in.
 */
export async function sendPaper(association_id: string, paper: File): Promise<ErrorCode | undefined> {
  if (paper.size === 0) return "upload_broken"
  if (paper.size > uploadMaxBytes.document) return "upload_too_large"
  const tus = { "tus-resumable": "1.0.0" }
  const begun = await sendToWorkspace(
    `/workspace/associations/${encodeURIComponent(association_id)}/uploads`,
    {
      method: "POST",
      headers: {
        ...tus,
        "upload-length": String(paper.size),
        "upload-metadata": `filename ${base64(paper.name.slice(0, 200) || "paper")},purpose ${base64("document")}`,
      },
    },
  )
  const location = begun.headers.get("location")
  if (begun.status !== 201 || !location) return codeOf(begun)
  const sent = await sendToWorkspace(new URL(location, "http://api.invalid").pathname, {
    method: "PATCH",
    headers: { ...tus, "content-type": "application/offset+octet-stream", "upload-offset": "0" },
    body: await paper.arrayBuffer(),
  })
  return sent.status === 204 ? undefined : codeOf(sent)
}
