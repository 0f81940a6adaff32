import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { identifierOf } from "../../../../account-identifier"
import { answerAfter } from "../../../../answer-after"
import { env } from "../../../../env"
import { requestPasswordResetWorkflow } from "../../../../workflows/account/workflows/request-password-reset"

type Body = z.output<typeof routes.requestPasswordReset.body>

/** Longer than making a link takes, so that the clock does not tell whether one was made. */
const ANSWER_MS = 400

/** Answers the same, and after the same time, whether there is an account or not. */
export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { identifier, locale } = req.validatedBody
  const known = identifierOf(identifier)
  await answerAfter(ANSWER_MS, async () => {
    if (!known) return
    await requestPasswordResetWorkflow(req.scope).run({
      input: { identifier: known.value, locale, secret: env.JWT_SECRET },
    })
  })
  res.json({ done: true })
}
