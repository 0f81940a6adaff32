import { Button } from "@medusajs/ui"
import { carrierCodeSchema, carriers, type WorkedConsignment } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"
import { useWords } from "./use-words"

/** Says that all goods that are left of a consignment are on their way, and with whom. */
export function DispatchConsignment({ consignment }: { consignment: WorkedConsignment }) {
  const { id, number, pick_up_point } = consignment
  const { t } = useTranslation("ovop")
  const words = useWords()
  // Goods are fetched only where the buyer chose to.
  const codes = carrierCodeSchema.options.filter((code) => code !== "pick_up" || pick_up_point !== null)
  const { form, set, run, open, finish, state } = useDialog({
    carrier: codes[0] as string,
    name: "",
    tracking: "",
  })
  const submit = () => {
    const carrier = carrierCodeSchema.parse(form.carrier)
    const body = {
      carrier,
      ...(carrier === "other" ? { carrier_name: form.name } : {}),
      ...(form.tracking.trim() ? { tracking_number: form.tracking } : {}),
    }
    run("dispatchParcel", { params: { id }, body }, () =>
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
        <Choice
          label={t("consignments.carrier")}
          value={form.carrier}
          options={codes.map((value) => ({ value, label: words(carriers[value].name) }))}
          onChoose={set("carrier")}
        />
        {form.carrier === "other" && (
          <Labelled
            label={t("consignments.carrierName")}
            value={form.name}
            onType={set("name")}
            field="carrier_name"
            hint={t("consignments.carrierHint")}
            isRequired
          />
        )}
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
