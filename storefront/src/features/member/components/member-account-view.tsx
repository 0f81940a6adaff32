import type { Member } from "@ovop/contracts"
import { formatPhone, languageNames, languages } from "@ovop/i18n"
import { CardSection } from "@/components/card-section"
import { DeviceList } from "@/components/device-list"
import { ActionForm } from "@/components/form/action-form"
import { SelectField } from "@/components/form/select-field"
import { TextField } from "@/components/form/text-field"
import { ClientMessages } from "@/i18n/client-messages"
import { getT } from "@/i18n/server"
import { LeaveGuard } from "@/offline/leave-guard"
import { changeProfile, endAllSessions, endSession } from "../actions"
import { readMemberSessions } from "../queries"
import { fieldWords } from "./field-words"
import { SignOutForm } from "./sign-out-form"
import { TwoFactorCard } from "./two-factor-card"

/** Everything about the person and the ways in, one task to a card. */
export async function MemberAccountView({ member }: { member: Member }) {
  const { t } = await getT("workspace")
  const { t: tAccount } = await getT("account")
  const devices = await readMemberSessions()
  const guard = { warning: t("leaveGuard.warning"), anyway: t("leaveGuard.anyway") }
  const contacts = [
    { name: t("account.email"), value: member.email },
    { name: t("account.phone"), value: member.phone && formatPhone(member.phone) },
  ]
  return (
    <ClientMessages of={["common"]}>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-x-4">
        <h1 className="text-2xl">{t("me")}</h1>
        <LeaveGuard {...guard}>
          <SignOutForm />
        </LeaveGuard>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <CardSection id="profile" title={t("account.profile")}>
          <dl className="grid gap-2">
            {contacts.map(({ name, value }) => (
              <div key={name}>
                <dt className="text-sm text-muted">{name}</dt>
                <dd className="font-semibold">{value ?? t("account.none")}</dd>
              </div>
            ))}
          </dl>
          <ActionForm
            action={changeProfile}
            submit={t("account.save")}
            done={t("account.saved")}
            look="quiet"
            {...(await fieldWords())}
          >
            <TextField
              name="name"
              label={t("account.name")}
              initial={member.name}
              autoComplete="name"
              maxLength={100}
            />
            <SelectField
              name="member_locale"
              label={t("account.locale")}
              initial={member.locale}
              options={languages.map((value) => ({ value, name: languageNames[value], lang: value }))}
            />
          </ActionForm>
        </CardSection>
        <TwoFactorCard member={member} />
        <CardSection id="devices" title={tAccount("devices")} text={tAccount("devicesText")}>
          <DeviceList
            sessions={devices.ok ? devices.data.sessions : undefined}
            end={endSession}
            endAll={endAllSessions}
            guard={guard}
          />
        </CardSection>
      </div>
    </ClientMessages>
  )
}
