import { getAuthContextFromJwtToken, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { isCommonPassword } from "../../../../../common-password"
import { env } from "../../../../../env"
import { Refusal } from "../../../../../refusal"
import { resetPasswordWorkflow } from "../../../../../workflows/account/workflows/reset-password"

type Body = z.output<typeof routes.resetPassword.body>
type ResetClaims = { entity_id?: unknown; purpose?: unknown; jti?: unknown }

/** Sets a new password by the token of core's `auth.password_reset`, as core's own route would. */
export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { token, password } = req.validatedBody
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const claims = getAuthContextFromJwtToken(
    `Bearer ${token}`,
    env.JWT_SECRET,
    ["bearer"],
    ["customer"],
    undefined,
    undefined,
    logger,
  ) as ResetClaims | null
  const { entity_id, purpose, jti } = claims ?? {}
  if (typeof entity_id !== "string" || typeof jti !== "string" || purpose !== "reset")
    throw new Refusal("link_spent")
  if (isCommonPassword(password, [entity_id])) throw new Refusal("password_too_common", ["password"])
  await resetPasswordWorkflow(req.scope).run({ input: { entity_id, jti, password } })
  res.json({ done: true })
}
