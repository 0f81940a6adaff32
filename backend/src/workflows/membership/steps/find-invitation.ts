import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readOpenInvitation } from "../../../reads/opened-invitation"
import { Refusal } from "../../../refusal"
import { accountSignedInBy } from "../../account/sign-ins"

type Input = { token: string; caller: string | null; name: string | undefined }

/**
 * The invitation that a link opens, and who takes the place: the account that the contact has, which must be the one
 * that asks; else whoever is signed in; else somebody new. A link that lives two weeks signs nobody in.
 */
export const findInvitationStep = createStep(
  "find-invitation",
  async ({ token, caller, name }: Input, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const invitation = await readOpenInvitation(sql, token)
    if (!invitation) throw new Refusal("link_spent")
    if (invitation.status === "suspended") throw new Refusal("association_suspended")
    const { id, association_id, contact } = invitation
    const owner = (await accountSignedInBy(container, "member", contact.value)) ?? null
    if (owner && owner !== caller) throw new Refusal("signed_out")
    const member_id = owner ?? caller
    if (!member_id && !name) throw new Refusal("invalid_input", ["name"])
    return new StepResponse({ id, association_id, contact, member_id, is_new: !member_id })
  },
)
