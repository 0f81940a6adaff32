import { Button } from "@medusajs/ui"
import { emptyListing, type ListingReview, listingChanges } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"
import { useFieldName } from "./use-field-name"

type Reasons = Record<string, string>
/** About all of it; there from the beginning, and left out where nothing is written. */
const WHOLE = ""

const reasonsOf = (reasons: Reasons) =>
  Object.entries(reasons)
    .filter(([, reason]) => reason.trim() !== "")
    .map(([field, reason]) => ({ field, reason }))

/** Gives a listing back, with a word to each field that has to be looked at again. */
export function ReturnListing({ review, name }: { review: ListingReview; name: string }) {
  const { t } = useTranslation("ovop")
  const navigate = useNavigate()
  const dialog = useDialog<{ reasons: Reasons }>({ reasons: { [WHOLE]: "" } })
  const { reasons } = dialog.form
  const document = review.working?.document
  const nameOf = useFieldName([document, review.live?.document])
  const fields = document
    ? listingChanges(emptyListing(), document)
        .map(({ field }) => field)
        .filter((field) => !(field in reasons))
    : []
  const write = (field: string) => (reason: string) => dialog.set("reasons")({ ...reasons, [field]: reason })
  const drop = (field: string) =>
    dialog.set("reasons")(Object.fromEntries(Object.entries(reasons).filter(([name]) => name !== field)))
  const submit = () =>
    dialog.run(
      "returnReviewedListing",
      {
        params: { id: review.id },
        body: { revision: review.revision, reasons: reasonsOf(reasons) },
      },
      () => {
        dialog.finish(t("listings.said.returned", { name }))
        navigate("/listing-reviews")
      },
    )
  return (
    <>
      <Button size="small" variant="secondary" onClick={dialog.open}>
        {t("listings.return")}
      </Button>
      <DialogForm
        {...dialog.state}
        title={t("listings.return")}
        lead={t("listings.returnAsk")}
        submit={t("listings.return")}
        onSubmit={submit}
      >
        {Object.entries(reasons).map(([field, reason]) => (
          <div key={field} className="flex flex-col items-start gap-1">
            <div className="w-full">
              <Labelled
                label={
                  field === WHOLE ? t("listings.whole") : t("listings.reasonFor", { field: nameOf(field) })
                }
                value={reason}
                onType={write(field)}
                field="reasons"
                isLong
                isRequired={field !== WHOLE || Object.keys(reasons).length === 1}
              />
            </div>
            {field !== WHOLE && (
              <Button type="button" size="small" variant="transparent" onClick={() => drop(field)}>
                {t("listings.remove")}
              </Button>
            )}
          </div>
        ))}
        <Choice
          label={t("listings.addField")}
          value=""
          options={[
            { value: "", label: t("listings.chooseField") },
            ...fields.map((field) => ({ value: field, label: nameOf(field) })),
          ]}
          onChoose={(field) => field && write(field)("")}
        />
      </DialogForm>
    </>
  )
}
