import { isErrorCode } from "@ovop/contracts"
import { MarketRefusal } from "./use-market"

/** Sends a document as it is; the API judges its bytes. */
export async function attachDocument(certificateId: string, file: File): Promise<void> {
  const address = `/admin/certificates/${encodeURIComponent(certificateId)}/documents`
  const response = await fetch(`${address}?name=${encodeURIComponent(file.name.slice(0, 120))}`, {
    method: "POST",
    body: file,
    credentials: "include",
    headers: { "content-type": "application/octet-stream" },
  })
  if (response.ok) return
  const { code } = (await response.json().catch(() => ({}))) as { code?: unknown }
  throw new MarketRefusal(isErrorCode(code) ? code : "unavailable", [])
}
