import type { WorkedConsignment } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { CancelConsignment } from "./cancel-consignment"
import { Decision } from "./decision"
import { DispatchConsignment } from "./dispatch-consignment"

/** Of services alone nothing is sent; they, and what the buyer fetches, may be handed over once confirmed. */
const waysOn = ({ status, shipping, pick_up_point }: WorkedConsignment) => ({
  canSend: status === "confirmed" && shipping !== null,
  canHandOver:
    status === "dispatched" || (status === "confirmed" && (shipping === null || pick_up_point !== null)),
})

/** What may come next for a consignment. The API has the last word. */
export function ConsignmentDecisions({ consignment }: { consignment: WorkedConsignment }) {
  const { t } = useTranslation("ovop")
  const { id, number, status } = consignment
  const { canSend, canHandOver } = waysOn(consignment)
  return (
    <>
      {status === "placed" && (
        <Decision
          name={t("consignments.confirm")}
          ask={t("consignments.confirmAsk", { number })}
          said={t("consignments.said.confirmed", { number })}
          reason="none"
          run={(act, _, done) => act.run("confirmConsignment", { params: { id }, body: {} }, done)}
        />
      )}
      {canSend && <DispatchConsignment consignment={consignment} />}
      {canHandOver && (
        <Decision
          name={t("consignments.deliver")}
          ask={t("consignments.deliverAsk", { number })}
          said={t("consignments.said.delivered", { number })}
          reason="none"
          run={(act, _, done) => act.run("deliverConsignment", { params: { id }, body: {} }, done)}
        />
      )}
      {(status === "placed" || status === "confirmed") && <CancelConsignment consignment={consignment} />}
    </>
  )
}
