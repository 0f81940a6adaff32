import { type ApplicationFacts, associationFormSchema } from "@ovop/contracts"
import { CheckField } from "@/components/form/check-field"
import { PlaceChoiceFields } from "@/components/form/place-choice-fields"
import { SelectField } from "@/components/form/select-field"
import { TextAreaField } from "@/components/form/text-area-field"
import { TextField } from "@/components/form/text-field"
import { placeChoices } from "@/components/place-choices"
import { getT } from "@/i18n/server"
import { saveApplication } from "../actions"
import { ActForm } from "./act-form"
import { fieldNames } from "./field-names"

const FORM_OPTIONS = ["none", ...associationFormSchema.options] as const

/** Everything that an association says of itself; it may be kept half filled in. */
export async function FactsForm({
  facts,
  associationId,
}: {
  facts: ApplicationFacts
  associationId: string
}) {
  const { t, language } = await getT("application")
  const optional = (label: string) => `${label} (${t("optional")})`
  const typed = (value: number | null) => (value === null ? "" : String(value))
  return (
    <ActForm
      action={saveApplication}
      submit={t("save")}
      done={t("saved")}
      associationId={associationId}
      errors={Object.fromEntries(fieldNames.map((name) => [name, t(`field.${name}`)]))}
    >
      <TextField name="name" label={t("name")} initial={facts.name} autoComplete="off" maxLength={120} />
      <TextField
        name="name_en"
        label={optional(t("name_en"))}
        initial={facts.name_en}
        autoComplete="off"
        maxLength={120}
        isOptional
      />
      <SelectField
        name="form"
        label={t("form")}
        initial={facts.form ?? ""}
        options={FORM_OPTIONS.map((value) => ({
          value: value === "none" ? "" : value,
          name: t(`forms.${value}`),
        }))}
      />
      <PlaceChoiceFields
        places={placeChoices(language)}
        initial={{ province: facts.province_code, district: facts.district_code ?? "" }}
      />
      <TextField
        name="village"
        label={t("village")}
        initial={facts.village}
        autoComplete="off"
        maxLength={120}
        isOptional
      />
      <TextField
        name="village_en"
        label={optional(t("village_en"))}
        initial={facts.village_en}
        autoComplete="off"
        maxLength={120}
        isOptional
      />
      <TextAreaField
        name="story"
        label={t("story")}
        hint={t("storyHint")}
        initial={facts.story}
        rows={6}
        maxLength={2000}
        isOptional
      />
      <TextAreaField
        name="story_en"
        label={optional(t("story_en"))}
        initial={facts.story_en}
        rows={3}
        maxLength={2000}
        isOptional
        lang="en"
      />
      <TextField
        name="founded_year"
        label={t("founded_year")}
        initial={typed(facts.founded_year)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        isOptional
      />
      <TextField
        name="member_count"
        label={t("member_count")}
        initial={typed(facts.member_count)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        isOptional
      />
      <div>
        <CheckField name="women_led" label={t("women_led")} isChecked={facts.women_led} />
        <CheckField name="youth_led" label={t("youth_led")} isChecked={facts.youth_led} />
        <CheckField name="vat_registered" label={t("vat_registered")} isChecked={facts.vat_registered} />
      </div>
      <TextField
        name="contact_name"
        label={t("contact_name")}
        initial={facts.contact_name}
        autoComplete="name"
        maxLength={100}
        isOptional
      />
      <TextField
        name="contact"
        label={t("contact")}
        initial={facts.contact}
        autoComplete="off"
        maxLength={254}
        isOptional
      />
    </ActForm>
  )
}
