import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, createTranslationsWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { ENGLISH } from "../../../reads/bilingual"
import { assertCertificateNewStep } from "../steps/assert-certificate-new"
import { type CertificateInput, createCertificateStep } from "../steps/create-certificate"

type Input = CertificateInput & { product_ids: string[] }

/** Records a certificate that an issuer granted to an association for some of its products. */
export const recordCertificateWorkflow = createWorkflow("record-certificate", (input: Input) => {
  assertCertificateNewStep(
    transform({ input }, ({ input: { scheme_id, number, association_id, product_ids } }) => ({
      scheme_id,
      number,
      association_id,
      product_ids,
    })),
  )
  const certificate = createCertificateStep(
    transform({ input }, ({ input: { product_ids: _products, ...certificate } }) => certificate),
  )
  createRemoteLinkStep(
    transform({ input, certificate }, (data) => {
      const end = { [CERTIFICATION_MODULE]: { certificate_id: data.certificate.id } }
      return [
        { [ASSOCIATION_MODULE]: { association_id: data.input.association_id }, ...end },
        ...data.input.product_ids.map((product_id) => ({ [Modules.PRODUCT]: { product_id }, ...end })),
      ]
    }),
  )
  when("english-reasons", { certificate }, (data) => data.certificate.reasons.length > 0).then(() =>
    createTranslationsWorkflow.runAsStep({
      input: transform({ certificate }, (data) => ({
        translations: data.certificate.reasons.map(({ event_id, en }) => ({
          reference: "certificate_status_event",
          reference_id: event_id,
          locale_code: ENGLISH,
          translations: { reason: en },
        })),
      })),
    }),
  )
  // The catalogue's documents carry the badges.
  emitEventStep({
    eventName: "product.updated",
    data: transform({ input }, (data) => data.input.product_ids.map((id) => ({ id }))),
  })
  return new WorkflowResponse(
    transform({ certificate }, (data) => ({ id: data.certificate.id, code: data.certificate.code })),
  )
})
