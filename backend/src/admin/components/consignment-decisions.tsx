import type { WorkedConsignment } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { CancelConsignment } from "./cancel-consignment"
import { Decision } from "./decision"
import { DeclineLines } from "./decline-lines"
import { DispatchConsignment } from "./dispatch-consignment"
import { useWords } from "./use-words"

type Props = { consignment: WorkedConsignment }

/** What arrives: parcels one by one, goods that are fetched, and services once their day has come. */
function Arrivals({ consignment }: Props) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const { id, number, may, parcels, lines } = consignment
  const open = parcels.filter(({ delivered_at }) => delivered_at === null)
  return (
    <>
      {open.map((parcel) => (
        <Decision
          key={parcel.id}
          name={
            parcels.length > 1
              ? t("consignments.deliverParcel", { number: parcel.number })
              : t("consignments.deliver")
          }
          ask={t("consignments.deliverAsk", { number: parcels.length > 1 ? parcel.number : number })}
          said={t("consignments.said.delivered", { number })}
          reason="none"
          run={(act, _, done) =>
            act.run("deliverParcel", { params: { id, parcel_id: parcel.id }, body: {} }, done)
          }
        />
      ))}
      {may.includes("hand_over") && (
        <Decision
          name={t("consignments.handOver")}
          ask={t("consignments.deliverAsk", { number })}
          said={t("consignments.said.delivered", { number })}
          reason="none"
          run={(act, _, done) => act.run("handOverGoods", { params: { id }, body: {} }, done)}
        />
      )}
      {may.includes("complete_service") &&
        lines
          .filter(({ is_service, left }) => is_service && left > 0)
          .map((line) => (
            <Decision
              key={line.id}
              name={t("consignments.complete", { title: words(line.title) })}
              ask={t("consignments.completeAsk", { title: words(line.title) })}
              said={t("consignments.said.completed", { title: words(line.title) })}
              reason="none"
              run={(act, _, done) =>
                act.run("completeService", { params: { id, line_id: line.id }, body: {} }, done)
              }
            />
          ))}
    </>
  )
}

/** What may come next for a consignment. The API has the last word. */
export function ConsignmentDecisions({ consignment }: Props) {
  const { t } = useTranslation("ovop")
  const { id, number, status, may } = consignment
  return (
    <>
      {may.includes("accept") && (
        <Decision
          name={t("consignments.confirm")}
          ask={t("consignments.confirmAsk", { number })}
          said={t("consignments.said.confirmed", { number })}
          reason="none"
          run={(act, _, done) => act.run("confirmConsignment", { params: { id }, body: {} }, done)}
        />
      )}
      {may.includes("dispatch") && <DispatchConsignment consignment={consignment} />}
      <Arrivals consignment={consignment} />
      {may.includes("decline") && <DeclineLines consignment={consignment} />}
      {(status === "placed" || status === "confirmed") && <CancelConsignment consignment={consignment} />}
    </>
  )
}
