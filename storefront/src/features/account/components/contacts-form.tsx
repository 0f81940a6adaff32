import type { Account, Contact } from "@ovop/contracts"
import { formatPhone } from "@ovop/i18n"
import { ActionForm } from "@/components/form/action-form"
import { PasswordField } from "@/components/form/password-field"
import { TextField } from "@/components/form/text-field"
import { getT } from "@/i18n/server"
import { addContact } from "../actions"

const shown = (contact: Contact) => (contact.kind === "phone" ? formatPhone(contact.value) : contact.value)

export async function ContactsForm({ account }: { account: Account }) {
  const { t } = await getT("account")
  const rows = [
    { name: t("email"), contact: account.email },
    { name: t("phone"), contact: account.phone },
  ]
  return (
    <>
      <dl className="grid gap-2">
        {rows.map(({ name, contact }) => (
          <div key={name}>
            <dt className="text-sm text-muted">{name}</dt>
            <dd>
              {contact ? (
                <>
                  <span className="font-semibold">{shown(contact)}</span>{" "}
                  <span className={contact.confirmed ? "text-leaf" : "text-amber"}>
                    ({contact.confirmed ? t("confirmed") : t("notConfirmed")})
                  </span>
                </>
              ) : (
                t("none")
              )}
            </dd>
          </div>
        ))}
        {account.pending.map((contact) => (
          <div key={contact.id}>
            <dt className="text-sm text-muted">{t("pending")}</dt>
            <dd className="font-semibold">{shown(contact)}</dd>
          </div>
        ))}
      </dl>
      <ActionForm
        action={addContact}
        submit={t("addContact")}
        waiting={t("sending")}
        done={t("contactSent")}
        errors={{ contact: t("field.contact"), contact_password: t("field.current_password") }}
        errorSummary={t("errorSummary")}
        look="quiet"
      >
        <TextField name="contact" label={t("newContact")} autoComplete="off" maxLength={254} />
        <PasswordField
          name="contact_password"
          label={t("currentPassword")}
          showLabel={t("showPassword")}
          autoComplete="current-password"
        />
      </ActionForm>
    </>
  )
}
