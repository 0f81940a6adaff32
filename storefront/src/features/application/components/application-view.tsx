import { type Application, isOpenToApplicant, type MembershipRole, mayAsk } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import Link from "next/link"
import { CardSection } from "@/components/card-section"
import { Notice } from "@/components/notice"
import { Words } from "@/components/words"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { submitApplication } from "../actions"
import { ActForm } from "./act-form"
import { ChecksCard } from "./checks-card"
import { FactsForm } from "./facts-form"
import { FactsList } from "./facts-list"
import { fieldName, fieldNames } from "./field-names"
import { PapersCard } from "./papers-card"

type Props = { application: Application; role: MembershipRole; outcome: string | string[] | undefined }

const TONES = {
  draft: "quiet",
  submitted: "quiet",
  returned: "caution",
  approved: "good",
  refused: "alarm",
} as const

/** One application: how it stands, what is missing, and everything that can be done about it. */
export async function ApplicationView({ application, role, outcome }: Props) {
  const { t, language } = await getT("application")
  const { association_id, state, facts, empty, checks, events } = application
  const mayChange = isOpenToApplicant(state) && mayAsk("changeApplication", role)
  const last = events.at(-1)
  return (
    <ClientMessages of={["common", "checkout"]}>
      <div className="page-width grid max-w-3xl gap-6 py-6">
        <div className="grid gap-3">
          <h1 className="text-2xl" translate="no">
            <Words of={{ km: facts.name, en: facts.name_en || null }} />
          </h1>
          <Notice tone={TONES[state]}>
            <p className="font-semibold">{t(`state.${state}`)}</p>
            <p>{breakable(t(`stateText.${state}`))}</p>
            {last?.reason && (
              <p className="mt-2 break-words">
                {t("writes")}: {last.reason}
              </p>
            )}
          </Notice>
          {state === "approved" && (
            <Link
              href={`/${language}/workspace/associations/${association_id}`}
              prefetch={false}
              className="button button-buy"
            >
              {t("toWorkspace")}
            </Link>
          )}
        </div>
        {state !== "draft" && <ChecksCard checks={checks} />}
        <CardSection id="facts" title={t("facts")}>
          {mayChange ? (
            <FactsForm facts={facts} associationId={association_id} />
          ) : (
            <FactsList facts={facts} />
          )}
        </CardSection>
        <PapersCard application={application} mayChange={mayChange} outcome={outcome} />
        {state === "draft" && <ChecksCard checks={checks} />}
        {mayChange && (
          <CardSection id="send" title={t("send.title")} text={t("send.text")}>
            {empty.length > 0 ? (
              <>
                <p>{t("send.empty")}</p>
                <ul className="list-disc ps-5">
                  {empty.map((field) => (
                    <li key={field}>
                      <a href={`#${fieldName(field)}`} className="link inline-flex min-h-11 items-center">
                        {t(`field.${fieldName(field)}`)}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <ActForm
                action={submitApplication}
                submit={t("send.submit")}
                look="buy"
                associationId={association_id}
                errors={Object.fromEntries(fieldNames.map((name) => [name, t(`field.${name}`)]))}
              />
            )}
          </CardSection>
        )}
        <CardSection id="history" title={t("history")}>
          <ol className="grid gap-2">
            {events.map(({ type, reason, occurred_at }) => (
              <li key={`${type}${occurred_at}`}>
                <span className="font-semibold">{t(`event.${type}`)}</span>{" "}
                <span className="text-sm text-muted">{formatDate(occurred_at, language)}</span>
                {reason && <p className="break-words">{reason}</p>}
              </li>
            ))}
          </ol>
        </CardSection>
      </div>
    </ClientMessages>
  )
}
