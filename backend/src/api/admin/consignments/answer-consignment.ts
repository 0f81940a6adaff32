import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WorkedConsignment } from "@ovop/contracts"
import { readWorkedConsignment } from "../../../reads/worked-consignments"
import { Refusal } from "../../../refusal"

/** Answers with a consignment as it stands now; every action on one answers so. */
export async function answerConsignment(
  req: AuthenticatedMedusaRequest<never> | AuthenticatedMedusaRequest,
  res: MedusaResponse<WorkedConsignment>,
): Promise<void> {
  const consignment = await readWorkedConsignment(req.scope, String(req.params.id))
  if (!consignment) throw new Refusal("not_found")
  res.json(consignment)
}

/** Who acts through these routes: a person of the secretariat. */
export const secretariat = ({ auth_context }: Pick<AuthenticatedMedusaRequest, "auth_context">) =>
  ({ actor: "secretariat", actor_id: auth_context.actor_id, within: null }) as const
