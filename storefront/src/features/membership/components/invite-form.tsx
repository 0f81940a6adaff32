import { inviteMemberBody, type MembershipRole, outranks } from "@ovop/contracts"
import { languageNames, languages } from "@ovop/i18n"
import { SelectField } from "@/components/form/select-field"
import { TextField } from "@/components/form/text-field"
import { breakable, getT } from "@/i18n/server"
import { inviteMember } from "../actions"
import { ChangeForm } from "./change-form"

/** Offers the roles beneath one's own. */
export async function InviteForm({ associationId, role }: { associationId: string; role: MembershipRole }) {
  const { t, language } = await getT("workspace")
  const roles = inviteMemberBody.shape.role.options.filter((option) => outranks(role, option))
  return (
    <ChangeForm
      action={inviteMember}
      submit={t("invite.submit")}
      done={t("invite.done")}
      look="buy"
      associationId={associationId}
      errors={{ contact: t("field.contact") }}
    >
      <TextField name="contact" label={t("invite.contact")} autoComplete="off" maxLength={254} />
      <SelectField
        name="role"
        label={t("invite.role")}
        initial={roles[0] ?? "viewer"}
        options={roles.map((value) => ({ value, name: t(`role.${value}`) }))}
      />
      {/* Beside their names in the list these would be cut off on a phone. */}
      <ul className="grid gap-1 text-sm text-muted">
        {roles.map((value) => (
          <li key={value}>
            <span className="font-semibold">{t(`role.${value}`)}</span>: {breakable(t(`roleText.${value}`))}
          </li>
        ))}
      </ul>
      <SelectField
        name="invitation_locale"
        label={t("invite.locale")}
        initial={language}
        options={languages.map((value) => ({ value, name: languageNames[value], lang: value }))}
      />
    </ChangeForm>
  )
}
