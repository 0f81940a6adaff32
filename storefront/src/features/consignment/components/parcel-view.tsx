import type { Parcel, WorkedConsignment } from "@ovop/contracts"
import { TextField } from "@/components/form/text-field"
import { ParcelLines } from "@/components/parcel-parts"
import { getT } from "@/i18n/server"
import { deliverParcel, recordCash } from "../actions"
import { ActForm } from "./act-form"
import { CashFields } from "./cash-fields"
import { TaskFrame } from "./task-frame"

type Props = { consignment: WorkedConsignment; parcel: Parcel; associationId: string; path: string }

/** A parcel that arrives: by the buyer's code or the association's word, with the cash; afterwards the cash alone. */
export async function ParcelView({ consignment, parcel, associationId, path }: Props) {
  const { t } = await getT("consignment")
  const isAhead = parcel.delivered_at === null
  const isLater = isAhead && parcel.carrier.code !== "own_delivery" && parcel.carrier.code !== "pick_up"
  const form = { associationId, consignmentId: consignment.id }
  return (
    <TaskFrame
      consignment={consignment}
      path={path}
      title={t("parcel", { number: parcel.number })}
      text={t(isAhead ? "deliver.text" : "nextText.record_cash")}
      act={isAhead ? "deliver" : "record_cash"}
    >
      <ParcelLines parcel={parcel} of={consignment.lines} />
      <ActForm
        action={isAhead ? deliverParcel : recordCash}
        submit={t(isAhead ? "deliver.submit" : "cash.record")}
        {...form}
      >
        <input type="hidden" name="parcel_id" value={parcel.id} />
        {isAhead && (
          <TextField
            name="code"
            label={t("deliver.code")}
            inputMode="numeric"
            autoComplete="off"
            maxLength={10}
            isOptional
          />
        )}
        {parcel.cash === null && (
          <CashFields expected={parcel.amount_to_collect} currency={consignment.currency} isLater={isLater} />
        )}
      </ActForm>
    </TaskFrame>
  )
}
