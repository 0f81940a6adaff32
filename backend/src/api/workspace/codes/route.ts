import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { identifierOf } from "../../../account-identifier"
import { answerAfter } from "../../../answer-after"
import { requestOneTimeCodeWorkflow } from "../../../workflows/member/workflows/request-one-time-code"

type Body = z.output<typeof routes.requestCode.body>

/** Longer than making a code takes, so that the clock does not tell whether one was made. */
const ANSWER_MS = 400

/** Answers the same, and after the same time, whether there is a member or not. */
export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { identifier, purpose, locale } = req.validatedBody
  const contact = identifierOf(identifier)
  await answerAfter(ANSWER_MS, async () => {
    if (contact) await requestOneTimeCodeWorkflow(req.scope).run({ input: { contact, purpose, locale } })
  })
  res.json({ done: true })
}
