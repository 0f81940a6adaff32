import type { Account } from "@ovop/contracts"
import { formatPhone } from "@ovop/i18n"
import { ActionForm } from "@/components/form/action-form"
import { Notice } from "@/components/notice"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { resendLink } from "../actions"

/** Says what is not proven yet and offers the link again. Nobody is kept from buying by it. */
export async function UnconfirmedNotice({ account }: { account: Account }) {
  const { t } = await getT("account")
  const open = [account.email, account.phone].filter((contact) => contact !== null && !contact.confirmed)
  return open.map(
    (contact) =>
      contact && (
        <Notice key={contact.id} tone="caution" className="mb-5">
          <p className="mb-3">
            {breakable(
              t("unconfirmed", {
                contact: contact.kind === "phone" ? formatPhone(contact.value) : contact.value,
              }),
            )}
          </p>
          <ClientMessages of={["common"]}>
            <ActionForm
              action={resendLink}
              submit={t("resend")}
              waiting={t("sending")}
              done={t("resent")}
              errors={{}}
              errorSummary=""
              look="quiet"
            >
              <input type="hidden" name="contact_id" value={contact.id} />
            </ActionForm>
          </ClientMessages>
        </Notice>
      ),
  )
}
