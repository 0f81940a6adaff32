import type { WorkedConsignment } from "@ovop/contracts"
import { getT } from "@/i18n/server"
import { handOverGoods } from "../actions"
import { ActForm } from "./act-form"
import { QuantityFields } from "./quantity-fields"
import { TaskFrame } from "./task-frame"

type Props = { consignment: WorkedConsignment; associationId: string; path: string }

/** For a buyer who stands there. The cash of it is asked next, when it is known what was taken along. */
export async function HandOverView({ consignment, associationId, path }: Props) {
  const { t } = await getT("consignment")
  return (
    <TaskFrame
      consignment={consignment}
      path={path}
      title={t("handOver.title")}
      text={t("handOver.text")}
      act="hand_over"
    >
      <ActForm
        action={handOverGoods}
        submit={t("handOver.submit")}
        associationId={associationId}
        consignmentId={consignment.id}
      >
        <QuantityFields
          lines={consignment.lines.filter(({ left, is_service }) => left > 0 && !is_service)}
          legend={t("handOver.title")}
          question="handOver"
          initial={({ left }) => left}
        />
      </ActForm>
    </TaskFrame>
  )
}
