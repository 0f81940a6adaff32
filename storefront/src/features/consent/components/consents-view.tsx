import { type Consents, mayAsk, type WorkspaceOverview } from "@ovop/contracts"
import Link from "next/link"
import { CardSection } from "@/components/card-section"
import { PaperForm } from "@/components/paper-form"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { ConsentRow } from "./consent-row"
import { RecordForm } from "./record-form"

type Props = {
  workspace: WorkspaceOverview
  consents: Consents
  outcome: string | string[] | undefined
}

/** A day in Cambodia, some days from now. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + (7 * 60 + days * 24 * 60) * 60_000).toISOString().slice(0, 10)

/** Who let a field officer act for them, and where the owner records or withdraws it. */
export async function ConsentsView({ workspace, consents, outcome }: Props) {
  const { t, language } = await getT("consent")
  const { association, membership } = workspace
  const home = `/${language}/workspace/associations/${association.id}/people`
  const mayRecord = association.status === "active" && mayAsk("recordConsent", membership.role)
  return (
    <ClientMessages of={["common"]}>
      {mayAsk("listMembers", membership.role) && (
        <Link href={home} prefetch={false} className="link inline-flex min-h-11 items-center">
          {t("back")}
        </Link>
      )}
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mb-5 text-muted">
        {breakable(t(membership.role === "field_officer" ? "ownLead" : "lead"))}
      </p>
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div>
          {consents.consents.length === 0 && <p className="card p-6">{t("none")}</p>}
          <ul className="grid gap-4">
            {consents.consents.map((consent) => (
              <ConsentRow
                key={consent.id}
                consent={consent}
                associationId={association.id}
                mayWithdraw={mayRecord}
              />
            ))}
          </ul>
          {consents.next && (
            <Link
              href={`${home}/consents?before=${consents.next}`}
              prefetch={false}
              className="link inline-flex min-h-11 items-center"
            >
              {t("older")}
            </Link>
          )}
        </div>
        {mayRecord && (
          <div className="grid gap-6">
            <CardSection id="record" title={t("form.title")}>
              {consents.officers.length === 0 ? (
                <p>{breakable(t("noOfficers"))}</p>
              ) : (
                <RecordForm
                  associationId={association.id}
                  officers={consents.officers}
                  producers={consents.producers}
                  documents={consents.documents}
                  today={dayFromNow(0)}
                  inAYear={dayFromNow(365)}
                />
              )}
            </CardSection>
            <CardSection id="papers" title={t("paper.title")} text={t("paper.text")}>
              <PaperForm
                associationId={association.id}
                page="consents"
                label={t("paper.file")}
                submit={t("paper.submit")}
                received={t("paper.received")}
                outcome={outcome}
              />
            </CardSection>
          </div>
        )}
      </div>
    </ClientMessages>
  )
}
