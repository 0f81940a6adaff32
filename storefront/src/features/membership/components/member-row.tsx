import { type AssociationMember, MEMBERSHIP_ROLES, type MembershipRole, mayAsk } from "@ovop/contracts"
import { formatDate, formatPhone } from "@ovop/i18n"
import { AskFirst } from "@/components/ask-first"
import { SelectField } from "@/components/form/select-field"
import { getT } from "@/i18n/server"
import { changeRole, removeMember, transferOwnership } from "../actions"
import { ChangeForm } from "./change-form"

type Props = { member: AssociationMember; associationId: string; ownRole: MembershipRole; mayChange: boolean }

/** One person: who, as what, since when; and what the owner may do about it. */
export async function MemberRow({ member, associationId, ownRole, mayChange }: Props) {
  const { t, language } = await getT("workspace")
  const { id, name, role } = member
  const contacts = [member.phone && formatPhone(member.phone), member.email].filter(Boolean).join(" · ")
  const change = { associationId, membershipId: id }
  const isChangeable = mayChange && !member.is_you
  return (
    <li className="card grid gap-2 p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-lg font-semibold">
          <span translate="no">{name}</span>{" "}
          {member.is_you && <span className="text-sm font-normal text-muted">({t("you")})</span>}
        </p>
        <p className="rounded-full bg-rice px-3 text-sm font-semibold">{t(`role.${role}`)}</p>
      </div>
      <p className="break-words text-sm text-muted" translate="no">
        {contacts}
      </p>
      <p className="text-sm text-muted">
        {t("joined", { date: formatDate(member.joined_at, language) })} ·{" "}
        {t(member.two_factor ? "twoStep" : "noTwoStep")}
      </p>
      {isChangeable && (
        <div className="flex flex-wrap gap-x-6">
          {mayAsk("changeMemberRole", ownRole) && (
            <AskFirst
              name={
                <>
                  <span aria-hidden="true">{t("changeRole.open")}</span>
                  <span className="sr-only">{t("changeRole.openOf", { name })}</span>
                </>
              }
              text=""
            >
              <ChangeForm
                action={changeRole}
                submit={t("changeRole.submit")}
                done={t("changeRole.done")}
                {...change}
              >
                <SelectField
                  name="role"
                  id={`role-${id}`}
                  label={t("changeRole.role")}
                  initial={role}
                  options={MEMBERSHIP_ROLES.map((value) => ({ value, name: t(`role.${value}`) }))}
                />
              </ChangeForm>
            </AskFirst>
          )}
          {mayAsk("transferOwnership", ownRole) && role !== "owner" && (
            <AskFirst name={t("transfer.open")} text={t("transfer.text", { name })}>
              <ChangeForm action={transferOwnership} submit={t("transfer.submit", { name })} {...change} />
            </AskFirst>
          )}
          {mayAsk("removeMember", ownRole) && (
            <AskFirst name={t("remove.submit")} text={t("remove.text", { name })} isGrave>
              <ChangeForm action={removeMember} submit={t("remove.submitOf", { name })} {...change} />
            </AskFirst>
          )}
        </div>
      )}
    </li>
  )
}
