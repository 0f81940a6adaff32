import { Button } from "@medusajs/ui"
import type { ApplicationFile } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { Decision } from "./decision"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"

type Props = { application: ApplicationFile; name: string }

/** Approving, with the public address that the association gets. */
function Approve({ application, name }: Props) {
  const { t } = useTranslation("ovop")
  const { form, set, run, open, finish, state } = useDialog({ handle: application.handle })
  const { association_id: id } = application
  const submit = () =>
    run("approveAssociation", { params: { id }, body: { handle: form.handle.trim() } }, () =>
      finish(t("applications.said.approved", { name })),
    )
  return (
    <>
      <Button size="small" onClick={open}>
        {t("applications.approve")}
      </Button>
      <DialogForm
        {...state}
        title={t("applications.approve")}
        lead={t("applications.approveAsk", { name })}
        submit={t("applications.approve")}
        onSubmit={submit}
      >
        <Labelled
          label={t("applications.handle")}
          hint={t("associations.handleHint")}
          value={form.handle}
          onType={set("handle")}
          field="handle"
          isRequired
        />
      </DialogForm>
    </>
  )
}

/** What the secretariat can decide about an application that waits. */
export function ApplicationDecisions({ application, name }: Props) {
  const { t } = useTranslation("ovop")
  const { association_id: id, state } = application
  if (state !== "submitted") return null
  return (
    <>
      <Approve application={application} name={name} />
      <Decision
        name={t("applications.return")}
        ask={t("applications.returnAsk", { name })}
        said={t("applications.said.returned", { name })}
        reason="applicant"
        run={(act, { km: reason }, done) =>
          act.run("returnApplication", { params: { id }, body: { reason } }, done)
        }
      />
      <Decision
        name={t("applications.refuse")}
        ask={t("applications.refuseAsk", { name })}
        said={t("applications.said.refused", { name })}
        reason="applicant"
        isDangerous
        run={(act, { km: reason }, done) =>
          act.run("refuseApplication", { params: { id }, body: { reason } }, done)
        }
      />
    </>
  )
}
