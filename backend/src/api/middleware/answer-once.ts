import { createHash } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Refusal } from "../../refusal"
import { keptAnswers } from "../../workflows/membership/kept-answers"
import { tenantOf } from "./association-tenant"
import { readKey } from "./read-idempotency-key"

/**
 * Does an act of a member once for its key: the same act asked for again is answered as it was, another one under the
 * same key is refused. A refusal gives the key back, so that the member may correct and repeat. A request that died
 * before its answer was kept may be done again after a minute; every act behind this is safe to repeat.
 */
export async function answerOnce(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { association_id, member_id } = tenantOf(req)
  const records = keptAnswers(req.scope)
  const [path] = req.originalUrl.split("?")
  const act = JSON.stringify([req.method, path, req.validatedBody ?? null])
  const claim = await records.claim({
    scope: `${association_id}:${member_id}`,
    key: readKey(req),
    body_hash: createHash("sha256").update(act).digest("hex"),
  })
  if (claim.state === "reused") throw new Refusal("idempotency_key_reused")
  if (claim.state === "running") throw new Refusal("request_in_progress")
  if (claim.state === "answered") {
    res.json(claim.answer)
    return
  }
  const send = res.json.bind(res)
  res.json = (body: unknown) => {
    const kept = res.statusCode === 200 ? records.keepAnswer(claim.id, body) : records.release(claim.id)
    // An answer that could not be kept is still the answer; asked again, the act is done again.
    void kept
      .catch((error: unknown) =>
        req.scope.resolve(ContainerRegistrationKeys.LOGGER).error("An answer was not kept", error as Error),
      )
      .then(() => send(body))
    return res
  }
  next()
}
