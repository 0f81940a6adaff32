import { errors, isErrorCode, type ListingImport } from "@ovop/contracts"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"
import { startImport, stopImport } from "../actions"
import { ImportForm } from "./import-form"
import { KeepFresh } from "./keep-fresh"

type Props = { associationId: string; listingImport: ListingImport; path: string; mayAct: boolean }

/** Listings that are to be written, those that are written included; the others of the file are left as they are. */
function progressOf({ counts, overwrites }: ListingImport) {
  const done = counts.written + counts.failed
  return { done, total: done + counts.good + (overwrites ? counts.clash : 0) }
}

/** How far a running or stopped import is, and the button that stops it or lets it go on. */
export async function ProgressCard({ associationId, listingImport, path, mayAct }: Props) {
  const { t, language } = await getT("listingImport")
  const { id, state, overwrites, stopped_because: because } = listingImport
  const { done, total } = progressOf(listingImport)
  const isRunning = state === "running"
  const text = isRunning ? t("running.text", { done, total }) : t("stopped.text", { done, total })
  return (
    <section className="card grid gap-4 p-4 md:p-6" aria-label={t("running.progress")}>
      <p role="status">{breakable(text)}</p>
      <progress
        value={done}
        max={Math.max(total, 1)}
        aria-label={t("running.progress")}
        className="h-3 w-full accent-krama"
      />
      {isErrorCode(because) && (
        <Notice tone="caution">
          <p>{breakable(t("stopped.because", { reason: errors[because][language] }))}</p>
        </Notice>
      )}
      {isRunning && (
        <>
          <KeepFresh />
          <noscript>
            <meta httpEquiv="refresh" content="4" />
          </noscript>
          <a href={path} className="link inline-flex min-h-11 items-center">
            {t("running.refresh")}
          </a>
        </>
      )}
      {mayAct && isRunning && (
        <ImportForm
          action={stopImport}
          submit={t("running.stop")}
          look="quiet"
          associationId={associationId}
          importId={id}
        />
      )}
      {mayAct && !isRunning && (
        <ImportForm action={startImport} submit={t("start.goOn")} associationId={associationId} importId={id}>
          {overwrites && <input type="hidden" name="overwrites" value="on" />}
        </ImportForm>
      )}
    </section>
  )
}
