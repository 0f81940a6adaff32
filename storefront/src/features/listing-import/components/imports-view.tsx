import { type ListingImports, mayAsk, type WorkspaceOverview } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import Link from "next/link"
import { CardSection } from "@/components/card-section"
import { breakable, getT } from "@/i18n/server"
import { ChooseFile } from "./choose-file"
import { ImportState } from "./import-state"
import { SheetLinks } from "./sheet-links"

type Props = {
  workspace: WorkspaceOverview
  imports: ListingImports
  refused: string | string[] | undefined
  places: string | string[] | undefined
}

/** Files that were sent before, each with how far it came. */
async function EarlierImports({ imports, base }: { imports: ListingImports["imports"]; base: string }) {
  const { t, language } = await getT("listingImport")
  return (
    <CardSection id="earlier" title={t("before.title")}>
      {imports.length === 0 && <p>{t("before.none")}</p>}
      <ul className="grid gap-3">
        {imports.map(({ id, file_name, rows, state, begun_by, begun_at }) => (
          <li key={id} className="relative border-t border-line pt-3 first:border-t-0 first:pt-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                href={`${base}/${id}`}
                prefetch={false}
                className="whole-card font-semibold wrap-anywhere"
              >
                {file_name}
              </Link>
              <ImportState state={state} />
            </p>
            <p className="text-sm text-muted">
              {t("before.rows", { number: rows })} ·{" "}
              {begun_by
                ? t("before.by", { name: begun_by, date: formatDate(begun_at, language) })
                : formatDate(begun_at, language)}
            </p>
          </li>
        ))}
      </ul>
    </CardSection>
  )
}

/** Where listings come in as a table, and go out as one. */
export async function ImportsView({ workspace, imports, refused, places }: Props) {
  const { t, language } = await getT("listingImport")
  const { association, membership } = workspace
  const listings = `/${language}/workspace/associations/${association.id}/listings`
  const sheets = `/api/listing-sheets/${association.id}`
  const mayImport = association.status === "active" && mayAsk("receiveListingSheet", membership.role)
  return (
    <>
      <p className="mb-2">
        <Link href={listings} prefetch={false} className="link inline-flex min-h-11 items-center">
          {t("back")}
        </Link>
      </p>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mb-5 text-muted">{breakable(t("lead"))}</p>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <ChooseFile associationId={association.id} mayImport={mayImport} refused={refused} places={places} />
        <div className="grid gap-5">
          {mayImport && (
            <CardSection id="template" title={t("template.title")} text={t("template.text")}>
              <SheetLinks
                address={`${sheets}/template?locale=${language}`}
                excel={t("template.excel")}
                csv={t("template.csv")}
              />
            </CardSection>
          )}
          <CardSection id="export" title={t("export.title")} text={t("export.text")}>
            <SheetLinks
              address={`${sheets}/export?locale=${language}`}
              excel={t("export.excel")}
              csv={t("export.csv")}
            />
          </CardSection>
          <EarlierImports imports={imports.imports} base={`${listings}/import`} />
        </div>
      </div>
    </>
  )
}
