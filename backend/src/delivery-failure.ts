/** Why a delivery failed, and what to do about it. */
type DeliveryFailure = { permanent: boolean; afterSeconds?: number }

const SIGN = /\[delivery: (permanent|again(?: in (\d+) s)?)\]/

/**
 * The error of a delivery that failed. Medusa's Notification Module keeps of a provider's error its message alone, so
 * what to do next is written into the message.
 */
export function failedDelivery(reason: string, { permanent, afterSeconds }: DeliveryFailure): Error {
  const again = afterSeconds === undefined ? "again" : `again in ${Math.ceil(afterSeconds)} s`
  return new Error(`[delivery: ${permanent ? "permanent" : again}] ${reason}`)
}

/** What to do about an error; one that says nothing is worth repeating. */
export function judgeFailure(error: unknown): DeliveryFailure & { reason: string } {
  // An error that came out of a workflow is a plain object by then.
  const said = (error as { message?: unknown } | null)?.message
  const message = typeof said === "string" ? said : String(error)
  const sign = SIGN.exec(message)
  const [, reason = message] = sign ? message.split(sign[0]) : []
  return {
    permanent: sign?.[1] === "permanent",
    ...(sign?.[2] ? { afterSeconds: Number(sign[2]) } : {}),
    reason: reason.trim(),
  }
}
