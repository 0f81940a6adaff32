import type { ListingImport } from "@ovop/contracts"
import { CheckField } from "@/components/form/check-field"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"
import { startImport } from "../actions"
import { ImportForm } from "./import-form"

type Props = { associationId: string; listingImport: ListingImport }

/** The button that lets the good listings be written, or says why there is none. */
export async function StartCard({ associationId, listingImport }: Props) {
  const { t } = await getT("listingImport")
  const { id, counts } = listingImport
  const isNothingWrong = counts.bad + counts.clash === 0
  if (counts.good + counts.clash === 0)
    return (
      <Notice tone={isNothingWrong ? "good" : "caution"}>
        <p role="status">{breakable(isNothingWrong ? t("found.nothing") : t("found.nothingGood"))}</p>
      </Notice>
    )
  const onlyClashes = counts.good === 0
  return (
    <div className="card grid gap-4 p-4 md:p-6">
      <p>{breakable(t("start.text"))}</p>
      <ImportForm
        action={startImport}
        submit={
          onlyClashes ? t("start.only", { number: counts.clash }) : t("start.submit", { number: counts.good })
        }
        associationId={associationId}
        importId={id}
      >
        {onlyClashes && <input type="hidden" name="overwrites" value="on" />}
        {!onlyClashes && counts.clash > 0 && (
          <CheckField name="overwrites" label={t("start.overwrite")} isChecked={false} />
        )}
      </ImportForm>
    </div>
  )
}
