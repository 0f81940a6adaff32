import { Button } from "@medusajs/ui"
import { languageNames, languages } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"

/** The button and form by which the secretariat invites somebody to own an association. */
export function InviteOwner({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const { form, set, run, open, finish, state } = useDialog({ contact: "", locale: language })
  const submit = () =>
    run("inviteOwner", { params: { id }, body: form }, () => finish(t("applications.owner.sent")))
  return (
    <>
      <Button size="small" variant="secondary" onClick={open}>
        {t("applications.owner.invite")}
      </Button>
      <DialogForm
        {...state}
        title={t("applications.owner.invite")}
        lead={t("applications.owner.ask", { name })}
        submit={t("applications.owner.invite")}
        onSubmit={submit}
      >
        <Labelled
          label={t("applications.owner.contact")}
          value={form.contact}
          onType={set("contact")}
          field="contact"
          isRequired
        />
        <Choice
          label={t("applications.owner.language")}
          value={form.locale}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChoose={(value) => set("locale")(value === "en" ? "en" : "km")}
        />
      </DialogForm>
    </>
  )
}
