import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { ENGLISH } from "../../../reads/bilingual"
import { moveApplicationStep } from "../../application/steps/move-application"
import { tellApplicantWorkflow } from "../../application/workflows/tell-applicant"
import { announceGoods } from "../announce-goods"
import { assignHandleStep } from "../steps/assign-handle"
import { changeAssociationStatusStep } from "../steps/change-association-status"
import { readAppliedAssociationStep } from "../steps/read-applied-association"
import { readSalesChannelStep } from "../steps/read-sales-channel"
import { equipAssociationWorkflow } from "./equip-association"

type Input = { association_id: string; handle: string | undefined; reason: string | null; actor: string }

/**
 * Approves an association whose application has no required item open: it gets its public address and the place it
 * sells from, and its goods may be sold from now on.
 */
export const approveAssociationWorkflow = createWorkflow("approve-association", (input: Input) => {
  const moved = moveApplicationStep(
    transform({ input }, ({ input: { association_id, reason, actor } }) => ({
      association_id,
      reason,
      actor,
      to: "approved" as const,
    })),
  )
  const named = assignHandleStep(
    transform({ input, moved }, (data) => ({
      association_id: data.moved.association_id,
      handle: data.input.handle,
    })),
  )
  const applied = readAppliedAssociationStep(
    transform({ moved, named }, (data) => ({ association_id: data.moved.association_id })),
  )
  const channel = readSalesChannelStep()
  when("not-equipped", { applied }, (data) => !data.applied.is_equipped).then(() => {
    equipAssociationWorkflow.runAsStep({
      input: transform(
        { applied, named, channel },
        ({ applied: { id, name, village, province_code }, ...data }) => ({
          id,
          name,
          village,
          province_code,
          handle: data.named.handle,
          ...data.channel,
        }),
      ),
    })
  })
  when(
    "english-given",
    { applied },
    (data) => !data.applied.is_equipped && Object.keys(data.applied.translations).length > 0,
  ).then(() => {
    createTranslationsWorkflow.runAsStep({
      input: transform({ applied }, ({ applied: { id, translations } }) => ({
        translations: [{ reference: "association", reference_id: id, locale_code: ENGLISH, translations }],
      })),
    })
  })
  const association = changeAssociationStatusStep(
    transform({ input, applied }, ({ input: { reason, actor }, ...data }) => ({
      association_id: data.applied.id,
      reason,
      actor,
      from: "applied" as const,
      to: "active" as const,
      type: "approved" as const,
    })),
  )
  announceGoods(association)
  tellApplicantWorkflow.runAsStep({
    input: transform({ moved }, (data) => ({ ...data.moved, outcome: "approved" as const, reason: null })),
  })
  return new WorkflowResponse(association)
})
