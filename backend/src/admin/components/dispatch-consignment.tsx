import { Button } from "@medusajs/ui"
import type { WorkedConsignment } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"

/** Says that a consignment is on its way, and with whom. */
export function DispatchConsignment({ consignment: { id, number } }: { consignment: WorkedConsignment }) {
  const { t } = useTranslation("ovop")
  const { form, set, run, open, finish, state } = useDialog({ carrier: "", tracking: "" })
  const submit = () => {
    const { carrier, tracking } = form
    const body = { carrier, ...(tracking.trim() ? { tracking_number: tracking } : {}) }
    run("dispatchConsignment", { params: { id }, body }, () =>
      finish(t("consignments.said.dispatched", { number })),
    )
  }
  return (
    <>
      <Button size="small" variant="primary" onClick={open}>
        {t("consignments.dispatch")}
      </Button>
      <DialogForm
        {...state}
        title={t("consignments.dispatch")}
        lead={t("consignments.dispatchAsk", { number })}
        submit={t("consignments.dispatch")}
        onSubmit={submit}
      >
        <Labelled
          label={t("consignments.carrier")}
          value={form.carrier}
          onType={set("carrier")}
          field="carrier"
          hint={t("consignments.carrierHint")}
          isRequired
        />
        <Labelled
          label={`${t("consignments.trackingNumber")} (${t("shared.optional")})`}
          value={form.tracking}
          onType={set("tracking")}
          field="tracking_number"
        />
      </DialogForm>
    </>
  )
}
