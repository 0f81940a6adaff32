import type { Complaint, WorkedConsignment } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import Link from "next/link"
import { AskFirst } from "@/components/ask-first"
import { ChoiceField } from "@/components/form/choice-field"
import { TextAreaField } from "@/components/form/text-area-field"
import { breakable, getT } from "@/i18n/server"
import { receiveGoods, referComplaint, sendReplacement } from "../complaint-actions"
import { ActForm } from "./act-form"
import { AnswerForm } from "./answer-form"
import { CarrierFields } from "./carrier-fields"
import { ComplaintFacts } from "./complaint-facts"

type Props = {
  consignment: WorkedConsignment
  complaint: Complaint
  associationId: string
  path: string
  mayAct: boolean
}

/** What is due in a state, or nothing where somebody else has the word. */
async function Due({ consignment, complaint, associationId }: Omit<Props, "path" | "mayAct">) {
  const { t } = await getT("consignment")
  const form = { associationId, consignmentId: consignment.id }
  const id = <input type="hidden" name="complaint_id" value={complaint.id} />
  if (complaint.state === "open")
    return <AnswerForm consignment={consignment} complaint={complaint} associationId={associationId} />
  if (complaint.state === "awaiting_goods")
    return (
      <ActForm action={receiveGoods} submit={t("complaint.goodsSubmit")} {...form}>
        {id}
        <ChoiceField
          name="restock"
          label={t("complaint.restock")}
          options={[
            { value: "yes", name: t("complaint.restockYes") },
            { value: "no", name: t("complaint.restockNo") },
          ]}
        />
      </ActForm>
    )
  if (complaint.state === "awaiting_replacement")
    return (
      <ActForm action={sendReplacement} submit={t("complaint.replacementSubmit")} {...form}>
        {id}
        <CarrierFields consignment={consignment} />
      </ActForm>
    )
  return null
}

/** States in which the association may hand the matter over. */
const MAY_REFER: readonly Complaint["state"][] = ["open", "offered", "refused"]
const IS_DUE: readonly Complaint["state"][] = ["open", "awaiting_goods", "awaiting_replacement"]

/** A complaint: what the buyer says and shows, and what the association answers to it. */
export async function ComplaintView({ consignment, complaint, associationId, path, mayAct }: Props) {
  const { t, language } = await getT("consignment")
  const title = {
    open: t("complaint.answer"),
    awaiting_goods: t("complaint.goodsReceived"),
    awaiting_replacement: t("complaint.replacement"),
  }
  return (
    <div className="mx-auto grid max-w-xl gap-4">
      <div>
        <Link href={path} prefetch={false} className="link inline-flex min-h-11 items-center">
          {t("order", { number: consignment.number })}
        </Link>
        <h1 className="text-2xl">
          {t("complaint.title", { date: formatDate(complaint.opened_at, language) })}
        </h1>
        <p className="font-semibold text-amber">{t(`complaint.state.${complaint.state}`)}</p>
      </div>
      <ComplaintFacts consignment={consignment} complaint={complaint} associationId={associationId} />
      {mayAct && IS_DUE.includes(complaint.state) && (
        <section aria-labelledby="due" className="card grid gap-4 border-2 border-krama p-4 md:p-6">
          <h2 id="due" className="text-lg">
            {title[complaint.state as keyof typeof title]}
          </h2>
          <Due consignment={consignment} complaint={complaint} associationId={associationId} />
        </section>
      )}
      {mayAct && MAY_REFER.includes(complaint.state) && (
        <AskFirst name={t("complaint.refer")} text={t("complaint.referText")}>
          <ActForm
            action={referComplaint}
            submit={t("complaint.referSubmit")}
            look="quiet"
            associationId={associationId}
            consignmentId={consignment.id}
          >
            <input type="hidden" name="complaint_id" value={complaint.id} />
            <TextAreaField name="secretariat_note" label={t("complaint.referNote")} maxLength={1000} />
          </ActForm>
        </AskFirst>
      )}
      {!mayAct && <p className="text-sm text-muted">{breakable(t("readOnly"))}</p>}
    </div>
  )
}
