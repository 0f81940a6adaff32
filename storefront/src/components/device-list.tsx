import type { AccountSession } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { deviceName } from "@/device-name"
import type { FormAction } from "@/form-state"
import { getT } from "@/i18n/server"
import { LeaveGuard } from "@/offline/leave-guard"
import { ActionForm } from "./form/action-form"
import { Notice } from "./notice"

async function Device({ session, end }: { session: AccountSession; end: FormAction }) {
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
          action={end}
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

type Props = {
  /** Undefined when they could not be read. */
  sessions: readonly AccountSession[] | undefined
  end: FormAction
  endAll: FormAction
  /** Asks first when this device keeps something that leaving would remove. */
  guard?: { warning: string; anyway: string }
}

/** Where one is signed in, and the way out of each. */
export async function DeviceList({ sessions, end, endAll, guard }: Props) {
  const { t, language } = await getT("account")
  const { t: tCommon } = await getT("common")
  if (!sessions)
    return (
      <Notice tone="caution">
        <p>{tCommon("outageText")}</p>
      </Notice>
    )
  const everywhere = (
    <ActionForm
      action={endAll}
      submit={t("endAll")}
      waiting={t("sending")}
      errors={{}}
      errorSummary=""
      look="quiet"
    >
      <input type="hidden" name="locale" value={language} />
    </ActionForm>
  )
  return (
    <>
      <ul>
        {sessions.map((session) => (
          <Device key={session.id} session={session} end={end} />
        ))}
      </ul>
      {guard ? <LeaveGuard {...guard}>{everywhere}</LeaveGuard> : everywhere}
    </>
  )
}
