import type { AccountSession } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { ActionForm } from "@/components/form/action-form"
import { Notice } from "@/components/notice"
import { getT } from "@/i18n/server"
import { endAllSessions, endSession } from "../actions"
import { deviceName } from "../device-name"
import { readSessions } from "../queries"

async function Device({ session }: { session: AccountSession }) {
  const { t, language } = await getT("account")
  const name = deviceName(session.device) ?? t("unknownDevice")
  const date = formatDate(session.last_seen_at, language)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-2">
      <span>
        <span className="block font-semibold" translate="no">
          {name}
        </span>
        <span className="text-sm text-muted">
          {session.current ? t("thisDevice") : t("lastSeen", { date })}
        </span>
      </span>
      {!session.current && (
        <ActionForm
          action={endSession}
          submit={
            <>
              {t("endSession")}{" "}
              <span className="sr-only" translate="no">
                {name}
              </span>
            </>
          }
          waiting={t("sending")}
          errors={{}}
          errorSummary=""
          look="quiet"
        >
          <input type="hidden" name="session_id" value={session.id} />
        </ActionForm>
      )}
    </li>
  )
}

/** Where one is signed in, and the way out of each. */
export async function Devices() {
  const { t, language } = await getT("account")
  const { t: tCommon } = await getT("common")
  const result = await readSessions()
  if (!result.ok)
    return (
      <Notice tone="caution">
        <p>{tCommon("outageText")}</p>
      </Notice>
    )
  return (
    <>
      <ul>
        {result.data.sessions.map((session) => (
          <Device key={session.id} session={session} />
        ))}
      </ul>
      <ActionForm
        action={endAllSessions}
        submit={t("endAll")}
        waiting={t("sending")}
        errors={{}}
        errorSummary=""
        look="quiet"
      >
        <input type="hidden" name="locale" value={language} />
      </ActionForm>
    </>
  )
}
