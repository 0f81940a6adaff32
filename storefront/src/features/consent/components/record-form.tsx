import { randomUUID } from "node:crypto"
import { type Consents, textFor } from "@ovop/contracts"
import { ActionForm } from "@/components/form/action-form"
import { SelectField } from "@/components/form/select-field"
import { TextField } from "@/components/form/text-field"
import { getT } from "@/i18n/server"
import { recordConsent } from "../actions"
import { EvidenceFields } from "./evidence-fields"

type Props = Pick<Consents, "officers" | "producers" | "documents"> & {
  associationId: string
  today: string
  inAYear: string
}

const FIELDS = ["membership_id", "producer_id", "document_id", "witness", "given_on", "valid_until"] as const

/** Who agrees that which field officer acts for them, how they said so, and until when. */
export async function RecordForm(props: Props) {
  const { associationId, officers, producers, documents, today, inAYear } = props
  const { t, language } = await getT("consent")
  return (
    <ActionForm
      action={recordConsent}
      submit={t("form.submit")}
      waiting={t("form.sending")}
      done={t("form.done")}
      errors={Object.fromEntries(FIELDS.map((field) => [field, t(`field.${field}`)]))}
      errorSummary={t("form.errorSummary")}
    >
      <input type="hidden" name="association_id" value={associationId} />
      <input type="hidden" name="idempotency_key" value={randomUUID()} />
      <SelectField
        name="membership_id"
        label={t("form.officer")}
        initial={officers[0]?.membership_id ?? ""}
        options={officers.map(({ membership_id: value, name }) => ({ value, name }))}
      />
      <SelectField
        name="producer_id"
        label={t("form.principal")}
        initial=""
        options={[
          { value: "", name: t("form.association") },
          ...producers.map(({ id: value, name }) => ({ value, name: textFor(name, language).text })),
        ]}
      />
      <EvidenceFields
        words={{
          how: t("form.how"),
          signed_paper: t("form.signed_paper"),
          read_aloud: t("form.read_aloud"),
          document: t("form.document"),
          documentHint: t("form.documentHint"),
          witness: t("form.witness"),
        }}
        documents={[
          { value: "", name: t("form.noDocument") },
          ...documents.map(({ id: value, name }) => ({ value, name })),
        ]}
      />
      <TextField
        name="given_on"
        label={t("form.given_on")}
        type="date"
        initial={today}
        autoComplete="off"
        maxLength={10}
      />
      <TextField
        name="valid_until"
        label={t("form.valid_until")}
        type="date"
        initial={inAYear}
        autoComplete="off"
        maxLength={10}
      />
    </ActionForm>
  )
}
