import { type AssociationMembers, mayAsk, type WorkspaceOverview } from "@ovop/contracts"
import Link from "next/link"
import { AskFirst } from "@/components/ask-first"
import { CardSection } from "@/components/card-section"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { leaveAssociation } from "../actions"
import { ChangeForm } from "./change-form"
import { InviteForm } from "./invite-form"
import { MemberRow } from "./member-row"
import { WaitingInvitation } from "./waiting-invitation"

type Props = { workspace: WorkspaceOverview; people: AssociationMembers }

/** Who belongs to the association, who is invited, and the way in and out. */
export async function PeopleView({ workspace, people }: Props) {
  const { t, language } = await getT("workspace")
  const { association, membership } = workspace
  const mayChange = association.status === "active"
  return (
    <ClientMessages of={["common"]}>
      <h1 className="text-2xl">{t("people")}</h1>
      <p className="text-muted">{breakable(t("peopleText"))}</p>
      <p className="mb-5">
        <Link
          href={`/${language}/workspace/associations/${association.id}/people/consents`}
          prefetch={false}
          className="link inline-flex min-h-11 items-center"
        >
          {t("consents")}
        </Link>
      </p>
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <ul className="grid gap-4">
          {people.members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              associationId={association.id}
              ownRole={membership.role}
              mayChange={mayChange}
            />
          ))}
        </ul>
        <div className="grid gap-6">
          {mayChange && mayAsk("inviteMember", membership.role) && (
            <CardSection id="invite" title={t("invite.title")}>
              <InviteForm associationId={association.id} role={membership.role} />
            </CardSection>
          )}
          {people.invitations.length > 0 && (
            <section aria-labelledby="waiting">
              <h2 id="waiting" className="mb-3 text-xl">
                {t("waiting.title")}
              </h2>
              <ul className="grid gap-4">
                {people.invitations.map((invitation) => (
                  <WaitingInvitation
                    key={invitation.id}
                    invitation={invitation}
                    associationId={association.id}
                    mayChange={mayChange}
                  />
                ))}
              </ul>
            </section>
          )}
          {mayChange && (
            <AskFirst name={t("leave.open")} text={t("leave.text")} isGrave>
              <ChangeForm action={leaveAssociation} submit={t("leave.submit")} associationId={association.id}>
                <input type="hidden" name="locale" value={language} />
              </ChangeForm>
            </AskFirst>
          )}
        </div>
      </div>
    </ClientMessages>
  )
}
