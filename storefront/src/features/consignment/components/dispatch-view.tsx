import type { WorkedConsignment } from "@ovop/contracts"
import { getT } from "@/i18n/server"
import { dispatchParcel } from "../actions"
import { ActForm } from "./act-form"
import { CarrierFields } from "./carrier-fields"
import { QuantityFields } from "./quantity-fields"
import { TaskFrame } from "./task-frame"

type Props = { consignment: WorkedConsignment; associationId: string; path: string }

/** What goes now and who carries it; everything that is left unless less is chosen. */
export async function DispatchView({ consignment, associationId, path }: Props) {
  const { t } = await getT("consignment")
  return (
    <TaskFrame
      consignment={consignment}
      path={path}
      title={t("dispatch.title")}
      text={t("dispatch.text")}
      act="dispatch"
    >
      <ActForm
        action={dispatchParcel}
        submit={t("dispatch.submit")}
        associationId={associationId}
        consignmentId={consignment.id}
      >
        <QuantityFields
          lines={consignment.lines.filter(({ left, is_service }) => left > 0 && !is_service)}
          legend={t("dispatch.title")}
          question="dispatch"
          initial={({ left }) => left}
        />
        <CarrierFields consignment={consignment} />
      </ActForm>
    </TaskFrame>
  )
}
