import type { Complaint, WorkedConsignment } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import { ChoiceField } from "@/components/form/choice-field"
import { TextAreaField } from "@/components/form/text-area-field"
import { TextField } from "@/components/form/text-field"
import { breakable, getT } from "@/i18n/server"
import { answerComplaint } from "../complaint-actions"
import { ActForm } from "./act-form"

type Props = { consignment: WorkedConsignment; complaint: Complaint; associationId: string }

/** One of three answers; what an answer has no use for is not asked. */
export async function AnswerForm({ consignment, complaint, associationId }: Props) {
  const { t } = await getT("consignment")
  const { currency } = consignment
  const most = formatMoney(complaint.worth, currency)
  return (
    <ActForm
      action={answerComplaint}
      submit={t("complaint.answerSubmit")}
      associationId={associationId}
      consignmentId={consignment.id}
    >
      <input type="hidden" name="complaint_id" value={complaint.id} />
      <div className="group grid gap-4">
        <ChoiceField
          name="answer"
          label={t("complaint.answerQuestion")}
          initial="accept"
          options={[
            {
              value: "accept",
              name:
                complaint.wish === "refund"
                  ? t("complaint.acceptRefund", { amount: most })
                  : t("complaint.acceptReplacement"),
            },
            { value: "offer", name: t("complaint.offer") },
            { value: "refuse", name: t("complaint.refuse") },
          ]}
        />
        <div className="grid gap-4 group-not-has-[[value=offer]:checked]:hidden">
          <ChoiceField
            name="kind"
            label={t("complaint.offerKind")}
            options={[
              { value: "refund", name: t("complaint.offerRefund") },
              { value: "replacement", name: t("complaint.offerReplacement") },
            ]}
          />
          <TextField
            name="refund"
            label={t("complaint.amount", { currency: t(`cash.currency.${currency}`), most })}
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            isOptional
          />
        </div>
        <p className="hidden group-has-[[value=refuse]:checked]:block">
          {breakable(t("complaint.refuseText"))}
        </p>
        <div className="group-has-[[value=refuse]:checked]:hidden">
          <ChoiceField
            name="goods_back"
            label={t("complaint.goodsBack")}
            initial="no"
            options={[
              { value: "no", name: t("complaint.goodsBackNo") },
              { value: "yes", name: t("complaint.goodsBackYes") },
            ]}
          />
        </div>
        <TextAreaField
          name="note"
          label={t("complaint.note")}
          hint={t("complaint.noteHint")}
          maxLength={1000}
          isOptional
        />
      </div>
    </ActForm>
  )
}
