import { errors, isErrorCode } from "@ovop/contracts"
import { CardSection } from "@/components/card-section"
import { Notice } from "@/components/notice"
import { getT } from "@/i18n/server"

type Props = {
  associationId: string
  mayImport: boolean
  /** The code for which the file before was refused, and the places in it that are at fault. */
  refused: string | string[] | undefined
  places: string | string[] | undefined
}

/** Chooses a file and sends it; a plain form, so that it works without scripts. */
export async function ChooseFile({ associationId, mayImport, refused, places }: Props) {
  const { t, language } = await getT("listingImport")
  if (!mayImport)
    return (
      <Notice tone="quiet">
        <p>{t("choose.mayNot")}</p>
      </Notice>
    )
  const isMissing = refused === "missing"
  return (
    <CardSection id="choose-file" title={t("choose.title")} text={t("choose.text")}>
      {(isMissing || isErrorCode(refused)) && (
        <Notice tone="alarm">
          <div role="alert" id="file-error">
            <p>{isErrorCode(refused) ? errors[refused][language] : t("choose.missing")}</p>
            {typeof places === "string" && places !== "" && (
              <p className="font-semibold" lang="en">
                {places.slice(0, 200)}
              </p>
            )}
          </div>
        </Notice>
      )}
      <form
        action={`/api/listing-sheets/${associationId}`}
        method="post"
        encType="multipart/form-data"
        className="grid gap-4"
      >
        <input type="hidden" name="locale" value={language} />
        <div>
          <label htmlFor="sheet" className="mb-1 block font-semibold">
            {t("choose.file")}
          </label>
          <input
            id="sheet"
            name="sheet"
            type="file"
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            required
            aria-describedby={refused ? "file-error sheet-limits" : "sheet-limits"}
            className="field"
          />
          <p id="sheet-limits" className="mt-1 text-sm text-muted">
            {t("choose.limits")}
          </p>
        </div>
        <button type="submit" className="button button-buy">
          {t("choose.submit")}
        </button>
      </form>
    </CardSection>
  )
}
