import type { Account } from "@ovop/contracts"
import { languageNames, languages } from "@ovop/i18n"
import { buyerKindOptions } from "@/components/buyer-kind-options"
import { ActionForm } from "@/components/form/action-form"
import { SelectField } from "@/components/form/select-field"
import { TextField } from "@/components/form/text-field"
import { getT } from "@/i18n/server"
import { changeProfile } from "../actions"

export async function ProfileForm({ account }: { account: Account }) {
  const { t } = await getT("account")
  const { t: tCommon } = await getT("common")
  const { t: tCheckout } = await getT("checkout")
  return (
    <ActionForm
      action={changeProfile}
      submit={t("save")}
      waiting={t("sending")}
      done={t("saved")}
      errors={{ name: t("field.name") }}
      errorSummary={t("errorSummary")}
      look="quiet"
    >
      <TextField name="name" label={t("name")} initial={account.name} autoComplete="name" maxLength={100} />
      <SelectField
        name="account_locale"
        label={t("language")}
        initial={account.locale}
        options={languages.map((language) => ({
          value: language,
          name: languageNames[language],
          lang: language,
        }))}
      />
      <SelectField
        name="account_currency"
        label={t("currency")}
        initial={account.currency}
        options={[
          { value: "khr", name: tCommon("currencyKhr") },
          { value: "usd", name: tCommon("currencyUsd") },
        ]}
      />
      <SelectField
        name="buyer_kind"
        label={tCheckout("buyerKind.question")}
        hint={tCheckout("buyerKind.hint")}
        initial={account.buyer_kind ?? ""}
        options={await buyerKindOptions()}
      />
    </ActionForm>
  )
}
