import { complaintPhotographMaxBytes, type ErrorCode, isErrorCode } from "@ovop/contracts"
import { NextResponse } from "next/server"
import { addressPart } from "@/hand-on"
import { sendToMarket } from "@/market"

const refusal = (code: ErrorCode, status: number) => NextResponse.json({ code }, { status })

/** Takes a photograph for a complaint and hands its bytes on as they come. */
export async function POST(request: Request, { params }: RouteContext<"/api/order-photographs/[token]">) {
  const { token } = await params
  const type = request.headers.get("content-type") ?? ""
  if (!request.body || !type.startsWith("image/")) return refusal("upload_type", 415)
  if (Number(request.headers.get("content-length")) > complaintPhotographMaxBytes)
    return refusal("upload_too_large", 413)
  const path = `/store/order-links/${addressPart(token)}/photographs`
  const answer = await sendToMarket(path, { body: request.body, type }).catch(() => undefined)
  const body = (await answer?.json().catch(() => null)) as { id?: unknown; code?: unknown } | null | undefined
  if (answer?.ok && typeof body?.id === "string") return NextResponse.json({ id: body.id })
  const code = isErrorCode(body?.code) ? body.code : "unavailable"
  return refusal(code, answer && !answer.ok ? answer.status : 503)
}
