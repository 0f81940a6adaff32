import type { Account } from "@ovop/contracts"
import { CardSection } from "@/components/card-section"
import { DeviceList } from "@/components/device-list"
import { ClientMessages } from "@/i18n/client-messages"
import { getT } from "@/i18n/server"
import { endAllSessions, endSession } from "../actions"
import { readSessions } from "../queries"
import { ContactsForm } from "./contacts-form"
import { PasswordForm } from "./password-form"
import { ProfileForm } from "./profile-form"
import { RemovalForm } from "./removal-form"

/** Everything about the person and the ways in, one task to a card. */
export async function SecurityView({ account }: { account: Account }) {
  const { t } = await getT("account")
  const devices = await readSessions()
  return (
    <ClientMessages of={["common"]}>
      <h1 className="mb-5 text-3xl">{t("security")}</h1>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <CardSection id="profile" title={t("profile")}>
            <ProfileForm account={account} />
          </CardSection>
          <CardSection id="change-password" title={t("changePassword")} text={t("changePasswordText")}>
            <PasswordForm />
          </CardSection>
        </div>
        <div className="grid gap-6">
          <CardSection id="contacts" title={t("contacts")} text={t("contactsText")}>
            <ContactsForm account={account} />
          </CardSection>
          <CardSection id="devices" title={t("devices")} text={t("devicesText")}>
            <DeviceList
              sessions={devices.ok ? devices.data.sessions : undefined}
              end={endSession}
              endAll={endAllSessions}
            />
          </CardSection>
          <CardSection id="removal" title={t("remove")} text={t("removeText")}>
            <RemovalForm />
          </CardSection>
        </div>
      </div>
    </ClientMessages>
  )
}
