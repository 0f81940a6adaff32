import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type CodePlace, isOneTimeCode } from "../../../one-time-code"
import { Refusal } from "../../../refusal"

type Input = {
  /** Null where nobody has this contact; refused like a wrong code. */
  member_id: string | null
  purpose: CodePlace["purpose"]
  contact: string | undefined
  code: string
}

/**
 * Spends a code. The try is counted before the code is looked at, so that a thousand tries at once are five; of two
 * that are right at once, one deletes the row and wins. Nothing to compensate: a code that was tried is tried, and
 * whoever met a failure asks for another.
 */
export const redeemOneTimeCodeStep = createStep(
  "redeem-one-time-code",
  async ({ member_id, purpose, contact, code }: Input, { container }) => {
    if (!member_id || !contact) throw new Refusal("code_wrong")
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const tried = await sql.raw<{ rows: { id: string; code_hash: string }[] }>(
      `update one_time_code set tries_left = tries_left - 1, updated_at = now()
        where member_id = ? and purpose = ? and contact = ? and tries_left > 0 and expires_at > now()
          and deleted_at is null returning id, code_hash`,
      [member_id, purpose, contact],
    )
    const [row] = tried.rows
    if (!row || !isOneTimeCode({ member_id, purpose, contact }, code, row.code_hash))
      throw new Refusal("code_wrong")
    const spent = await sql.raw<{ rows: object[] }>(
      "delete from one_time_code where id = ? and code_hash = ? returning id",
      [row.id, row.code_hash],
    )
    if (spent.rows.length === 0) throw new Refusal("code_wrong")
    return new StepResponse({ member_id, contact })
  },
)
