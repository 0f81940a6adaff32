import { randomUUID } from "node:crypto"
import { type Consent, textFor } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { ActionForm } from "@/components/form/action-form"
import { breakable, getT } from "@/i18n/server"
import { withdrawConsent } from "../actions"

type Props = { consent: Consent; associationId: string; mayWithdraw: boolean }

/** One consent: for whom, to whom, how and until when, and the way to end it. */
export async function ConsentRow({ consent, associationId, mayWithdraw }: Props) {
  const { t, language } = await getT("consent")
  const { principal, officer, document, witness, recorded_by, withdrawn, is_valid } = consent
  const date = (day: string) => formatDate(day, language)
  const how =
    consent.form === "read_aloud"
      ? t("read_aloud", { name: witness ?? "" })
      : document
        ? t("signed_paper", { name: document.name })
        : t("paperGone")
  const state = withdrawn ? "withdrawnState" : is_valid ? "valid" : "over"
  return (
    <li className="card grid gap-1 p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-lg font-semibold" translate="no">
          {officer.name}
        </p>
        <p
          className={`rounded-full px-3 text-sm font-semibold ${is_valid ? "bg-leaf-soft text-leaf" : "bg-rice"}`}
        >
          {t(state)}
        </p>
      </div>
      <p>
        {principal.kind === "association"
          ? t("forAssociation")
          : t("forProducer", { name: textFor(principal.name, language).text })}
      </p>
      <p>{t("days", { from: date(consent.given_on), until: date(consent.valid_until) })}</p>
      <p className="break-words text-sm text-muted">{breakable(how)}</p>
      <p className="text-sm text-muted">
        {recorded_by
          ? t("recorded", { name: recorded_by, date: date(consent.recorded_at) })
          : t("recordedBySomebody", { date: date(consent.recorded_at) })}
      </p>
      {withdrawn && <p className="text-sm text-muted">{t("withdrawn", { date: date(withdrawn.at) })}</p>}
      {mayWithdraw && is_valid && (
        <details>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center text-alarm">
            <span aria-hidden="true">{t("withdraw.open")}</span>
            <span className="sr-only">{t("withdraw.openOf", { name: officer.name })}</span>
          </summary>
          <div className="mt-2 grid gap-3 rounded-md border border-line p-4">
            <p>{breakable(t("withdraw.text", { name: officer.name }))}</p>
            <ActionForm
              action={withdrawConsent}
              submit={t("withdraw.submit")}
              waiting={t("form.sending")}
              errors={{}}
              errorSummary={t("form.errorSummary")}
              look="quiet"
            >
              <input type="hidden" name="association_id" value={associationId} />
              <input type="hidden" name="consent_id" value={consent.id} />
              <input type="hidden" name="idempotency_key" value={randomUUID()} />
            </ActionForm>
          </div>
        </details>
      )}
    </li>
  )
}
