import { type OpenedInvitation, textFor } from "@ovop/contracts"
import { formatDate, formatPhone, languageNames, languages } from "@ovop/i18n"
import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { PasswordField } from "@/components/form/password-field"
import { SelectField } from "@/components/form/select-field"
import { TextField } from "@/components/form/text-field"
import { breakable, getT } from "@/i18n/server"
import { acceptInvitation } from "../actions"

type Props = { invitation: OpenedInvitation; token: string }

/** A button and not the mere opening: programs that look at mail open every link in it. */
export async function InvitationView({ invitation, token }: Props) {
  const { t, language } = await getT("workspace")
  const { association, role, contact, expires_at, needs } = invitation
  const address = contact.kind === "phone" ? formatPhone(contact.value) : contact.value
  const offered = {
    association: textFor(association.name, language).text,
    role: t(`role.${role}`),
  }
  return (
    <Entrance title={t("invitation.title")} text={t("invitation.text", offered)}>
      <p className="text-muted">{breakable(t(`roleText.${role}`))}</p>
      <p>{breakable(t("invitation.for", { contact: address, date: formatDate(expires_at, language) }))}</p>
      {needs === "sign_in" ? (
        <>
          <p>{breakable(t("invitation.signInFirst", { contact: address }))}</p>
          <a href={`/${language}/workspace/sign-in`} className="button button-buy">
            {t("invitation.signIn")}
          </a>
        </>
      ) : (
        <ActionForm
          action={acceptInvitation}
          submit={t("invitation.submit")}
          waiting={t("sending")}
          errors={{ name: t("field.name"), password: t("field.password") }}
          errorSummary={t("errorSummary")}
        >
          <input type="hidden" name="locale" value={language} />
          <input type="hidden" name="token" value={token} />
          {needs === "new" && (
            <>
              <TextField name="name" label={t("invitation.name")} autoComplete="name" maxLength={100} />
              <PasswordField
                name="password"
                label={t("invitation.password")}
                hint={t("invitation.passwordHint")}
                showLabel={t("signIn.showPassword")}
                autoComplete="new-password"
              />
              <SelectField
                name="member_locale"
                label={t("invitation.locale")}
                initial={language}
                options={languages.map((value) => ({ value, name: languageNames[value], lang: value }))}
              />
            </>
          )}
        </ActionForm>
      )}
    </Entrance>
  )
}
