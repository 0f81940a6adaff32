import type { Account } from "@ovop/contracts"
import type { ReactNode } from "react"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { ContactsForm } from "./contacts-form"
import { Devices } from "./devices"
import { PasswordForm } from "./password-form"
import { ProfileForm } from "./profile-form"
import { RemovalForm } from "./removal-form"

function Section({
  id,
  title,
  text,
  children,
}: {
  id: string
  title: string
  text?: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="card grid content-start gap-4 p-4 md:p-6">
      <div>
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {text && <p className="text-sm text-muted">{breakable(text)}</p>}
      </div>
      {children}
    </section>
  )
}

/** Everything about the person and the ways in, one task to a card. */
export async function SecurityView({ account }: { account: Account }) {
  const { t } = await getT("account")
  return (
    <ClientMessages of={["common"]}>
      <h1 className="mb-5 text-3xl">{t("security")}</h1>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <Section id="profile" title={t("profile")}>
            <ProfileForm account={account} />
          </Section>
          <Section id="change-password" title={t("changePassword")} text={t("changePasswordText")}>
            <PasswordForm />
          </Section>
        </div>
        <div className="grid gap-6">
          <Section id="contacts" title={t("contacts")} text={t("contactsText")}>
            <ContactsForm account={account} />
          </Section>
          <Section id="devices" title={t("devices")} text={t("devicesText")}>
            <Devices />
          </Section>
          <Section id="removal" title={t("remove")} text={t("removeText")}>
            <RemovalForm />
          </Section>
        </div>
      </div>
    </ClientMessages>
  )
}
