import { type ListingImport, mayAsk, type WorkspaceOverview } from "@ovop/contracts"
import Link from "next/link"
import { AskFirst } from "@/components/ask-first"
import { Notice } from "@/components/notice"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { abandonImport } from "../actions"
import { ColumnsForm } from "./columns-form"
import { FoundCard } from "./found-card"
import { ImportForm } from "./import-form"
import { ImportState } from "./import-state"
import { ProblemsTable } from "./problems-table"
import { ProgressCard } from "./progress-card"
import { StartCard } from "./start-card"

type Props = { workspace: WorkspaceOverview; listingImport: ListingImport }

async function Finished({ listingImport, listings }: { listingImport: ListingImport; listings: string }) {
  const { t } = await getT("listingImport")
  return (
    <div className="grid gap-4">
      <Notice tone="good">
        <p role="status">
          {breakable(listingImport.counts.written > 0 ? t("finished.text") : t("finished.nothingNew"))}
        </p>
      </Notice>
      <p className="flex flex-wrap gap-3">
        <Link href={`${listings}?state=draft`} prefetch={false} className="button button-buy">
          {t("finished.look")}
        </Link>
        <Link href={`${listings}/import`} prefetch={false} className="button button-quiet">
          {t("finished.another")}
        </Link>
      </p>
    </div>
  )
}

/** What should be looked at in the file before it is imported. */
async function Cautions({ cautions }: Pick<ListingImport, "cautions">) {
  const { t } = await getT("listingImport")
  return cautions.map(({ code, places }) => (
    <Notice key={code} tone="caution">
      <p>{breakable(t(`caution.${code}`, { places: places.join(", ") }))}</p>
    </Notice>
  ))
}

async function Abandon({
  associationId,
  listingImport,
}: {
  associationId: string
  listingImport: ListingImport
}) {
  const { t } = await getT("listingImport")
  return (
    <AskFirst
      name={listingImport.state === "checked" ? t("abandon.open") : t("abandon.openStopped")}
      text={t("abandon.text")}
    >
      <ImportForm
        action={abandonImport}
        submit={t("abandon.submit")}
        look="quiet"
        associationId={associationId}
        importId={listingImport.id}
      />
    </AskFirst>
  )
}

/** One file on its way to listings: its columns, its problems, its progress, what became of it. */
export async function ImportView({ workspace, listingImport }: Props) {
  const { t, language } = await getT("listingImport")
  const { association, membership } = workspace
  const { id, state, file_name, rows, missing_columns: missing } = listingImport
  const listings = `/${language}/workspace/associations/${association.id}/listings`
  const mayAct = association.status === "active" && mayAsk("startListingImport", membership.role)
  const given = { associationId: association.id, listingImport }
  const isOpen = state === "running" || state === "stopped"
  return (
    <ClientMessages of={["common"]}>
      <p className="mb-2">
        <Link href={`${listings}/import`} prefetch={false} className="link inline-flex min-h-11 items-center">
          {t("title")}
        </Link>
      </p>
      <h1 className="text-2xl wrap-anywhere">{file_name}</h1>
      <p className="mb-5 flex flex-wrap items-center gap-3 text-muted">
        <ImportState state={state} /> {t("before.rows", { number: rows })}
      </p>
      <div className="grid gap-5">
        {state === "done" && <Finished listingImport={listingImport} listings={listings} />}
        {isOpen && <ProgressCard {...given} path={`${listings}/import/${id}`} mayAct={mayAct} />}
        {state === "checked" && <Cautions cautions={listingImport.cautions} />}
        {state === "checked" && missing.length > 0 && mayAct && <ColumnsForm {...given} />}
        {missing.length === 0 && <FoundCard listingImport={listingImport} />}
        {state === "checked" && missing.length === 0 && mayAct && <StartCard {...given} />}
        <ProblemsTable {...given} />
        {state === "checked" && missing.length === 0 && mayAct && <ColumnsForm {...given} />}
        {mayAct && (state === "checked" || isOpen) && <Abandon {...given} />}
      </div>
    </ClientMessages>
  )
}
