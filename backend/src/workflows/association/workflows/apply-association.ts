import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { RegisterAssociation } from "@ovop/contracts"
import { env } from "../../../env"
import { createApplicationStep } from "../../application/steps/create-application"
import { readSalesChannelStep } from "../steps/read-sales-channel"
import { registerAssociationWorkflow } from "./register-association"

type Input = RegisterAssociation & { actor: string }

/** Enters an association that applied to the secretariat. It sells nothing until it is approved. */
export const applyAssociationWorkflow = createWorkflow("apply-association", (input: Input) => {
  const channel = readSalesChannelStep()
  const registered = registerAssociationWorkflow.runAsStep({
    input: transform({ input, channel }, (data) => ({
      association: { ...data.input, status: "applied" as const, demonstration: env.DEMO_DATA, producers: [] },
      ...data.channel,
    })),
  })
  createApplicationStep(
    transform({ input, registered }, (data) => ({
      association_id: data.registered.id,
      actor: data.input.actor,
    })),
  )
  return new WorkflowResponse(transform({ registered }, (data) => ({ id: data.registered.id })))
})
