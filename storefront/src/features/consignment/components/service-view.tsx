import type { ConsignmentLine, WorkedConsignment } from "@ovop/contracts"
import { ServiceRequestLines } from "@/components/service-request-lines"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { completeService } from "../actions"
import { ActForm } from "./act-form"
import { CashFields } from "./cash-fields"
import { TaskFrame } from "./task-frame"

type Props = { consignment: WorkedConsignment; line: ConsignmentLine; associationId: string; path: string }

/** A service that took place, with the cash that was taken for it. */
export async function ServiceView({ consignment, line, associationId, path }: Props) {
  const { t } = await getT("consignment")
  return (
    <TaskFrame
      consignment={consignment}
      path={path}
      title={t("next.complete_service")}
      text={t("nextText.complete_service")}
      act="complete_service"
    >
      <div>
        <p className="font-semibold">
          <Words of={line.title} />
        </p>
        <p className="text-sm text-muted">
          <Words of={line.pack} />
        </p>
        {line.request && <ServiceRequestLines request={line.request} />}
      </div>
      <ActForm
        action={completeService}
        submit={t("service.submit")}
        associationId={associationId}
        consignmentId={consignment.id}
      >
        <input type="hidden" name="line_id" value={line.id} />
        {line.cash === null && (
          <CashFields expected={line.amount_to_collect} currency={consignment.currency} isLater={false} />
        )}
      </ActForm>
    </TaskFrame>
  )
}
