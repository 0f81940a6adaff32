import { type ListingImport, listingColumnSchema } from "@ovop/contracts"
import { CardSection } from "@/components/card-section"
import { SelectField } from "@/components/form/select-field"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"
import { chooseColumns } from "../actions"
import { ImportForm } from "./import-form"

type Props = { associationId: string; listingImport: ListingImport }

/** What each column of the file stands for; open where something is missing, else out of the way. */
export async function ColumnsForm({ associationId, listingImport }: Props) {
  const { t } = await getT("listingImport")
  const { id, columns, missing_columns: missing } = listingImport
  const options = [
    { value: "", name: t("columns.leaveOut") },
    ...listingColumnSchema.options.map((column) => ({ value: column, name: t(`column.${column}.name`) })),
  ]
  const form = (
    <ImportForm
      action={chooseColumns}
      submit={t("columns.submit")}
      done={t("columns.done")}
      look={missing.length > 0 ? "buy" : "quiet"}
      associationId={associationId}
      importId={id}
      errors={{ columns: t("columns.twice") }}
    >
      <p className="text-sm text-muted">{breakable(t("columns.text"))}</p>
      <div id="columns" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {columns.map(({ heading, column, sample }, at) => {
          const label = heading || t("columns.unnamed", { place: at + 1 })
          return (
            <SelectField
              key={`${at}-${label}`}
              name={`column.${at}`}
              label={label}
              initial={column ?? ""}
              options={options}
              hint={sample ? t("columns.sample", { text: sample }) : t("columns.noSample")}
            />
          )
        })}
      </div>
    </ImportForm>
  )
  return (
    <CardSection id="columns-title" title={t("columns.title")}>
      {missing.length > 0 ? (
        <>
          <Notice tone="caution">
            <p>
              {t("columns.missing", {
                names: missing.map((column) => t(`column.${column}.name`)).join(", "),
              })}
            </p>
          </Notice>
          {form}
        </>
      ) : (
        <details>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">
            {t("columns.show")}
          </summary>
          <div className="mt-3">{form}</div>
        </details>
      )}
    </CardSection>
  )
}
