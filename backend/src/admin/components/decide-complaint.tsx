import { Button } from "@medusajs/ui"
import type { Complaints } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"

type Props = { complaint: Complaints["complaints"][number] }

/** The secretariat's word on a complaint that the two could not agree on. */
export function DecideComplaint({ complaint: { id, worth, consignment_number } }: Props) {
  const { t } = useTranslation("ovop")
  const { form, set, run, open, finish, state } = useDialog({
    decision: "refund",
    refund: worth,
    back: "no",
    note: "",
  })
  const submit = () => {
    const { note, refund } = form
    const goods_back = form.back === "yes"
    const body =
      form.decision === "refund"
        ? ({ decision: "refund", refund, goods_back, note } as const)
        : form.decision === "replacement"
          ? ({ decision: "replacement", goods_back, note } as const)
          : ({ decision: "dismiss", note } as const)
    run("decideComplaint", { params: { id }, body }, () =>
      finish(t("complaints.decided", { number: consignment_number })),
    )
  }
  return (
    <>
      <Button size="small" variant="primary" onClick={open}>
        {t("complaints.decide")}
      </Button>
      <DialogForm
        {...state}
        title={t("complaints.decide")}
        lead={t("complaints.decideAsk", { number: consignment_number })}
        submit={t("complaints.decide")}
        isDangerous
        onSubmit={submit}
      >
        <Choice
          label={t("complaints.decision")}
          value={form.decision}
          options={(["refund", "replacement", "dismiss"] as const).map((value) => ({
            value,
            label: t(`complaints.decisions.${value}`),
          }))}
          onChoose={set("decision")}
        />
        {form.decision !== "dismiss" && (
          <Choice
            label={t("complaints.goodsBack")}
            value={form.back}
            options={(["no", "yes"] as const).map((value) => ({
              value,
              label: t(`complaints.back.${value}`),
            }))}
            onChoose={set("back")}
          />
        )}
        {form.decision === "refund" && form.back === "no" && (
          <Labelled
            label={t("complaints.refund")}
            value={form.refund}
            onType={set("refund")}
            field="refund"
            inputMode="decimal"
            isRequired
          />
        )}
        <Labelled
          label={t("complaints.why")}
          hint={t("complaints.whyHint")}
          value={form.note}
          onType={set("note")}
          field="note"
          isLong
          isRequired
        />
      </DialogForm>
    </>
  )
}
