import type { WhoAmI } from "@ovop/contracts"
import { provinces } from "@ovop/gazetteer"
import Link from "next/link"
import { CardSection } from "@/components/card-section"
import { ActionForm } from "@/components/form/action-form"
import { SelectField } from "@/components/form/select-field"
import { TextField } from "@/components/form/text-field"
import { Words } from "@/components/words"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { beginApplication } from "../actions"

/** The applications that somebody has on the way, and where another begins. */
export async function ApplyView({ me }: { me: WhoAmI }) {
  const { t, language } = await getT("application")
  const own = me.memberships.filter(({ association }) => association.status === "applied")
  const choices = provinces.map(({ code, nameKm, nameEn }) => ({
    value: code,
    name: language === "km" ? nameKm : nameEn,
  }))
  return (
    <div className="page-width grid max-w-3xl gap-6 py-6">
      <div>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-muted">{breakable(t("lead"))}</p>
      </div>
      {own.length > 0 && (
        <CardSection id="own" title={t("own")}>
          <ul className="grid gap-2">
            {own.map(({ association }) => (
              <li key={association.id}>
                <Link
                  href={`/${language}/workspace/applications/${association.id}`}
                  prefetch={false}
                  className="link inline-flex min-h-11 items-center font-semibold"
                >
                  <Words of={association.name} />
                </Link>
              </li>
            ))}
          </ul>
        </CardSection>
      )}
      <ClientMessages of={["common"]}>
        <CardSection id="begin" title={t("begin.title")} text={t("begin.text")}>
          <ActionForm
            action={beginApplication}
            submit={t("begin.submit")}
            waiting={t("saving")}
            errors={{ name: t("field.name"), province: t("field.province") }}
            errorSummary={t("errorSummary")}
          >
            <input type="hidden" name="locale" value={language} />
            <TextField name="name" label={t("name")} autoComplete="off" maxLength={120} />
            <SelectField
              name="province"
              label={t("province")}
              initial=""
              options={[{ value: "", name: t("provinceChoose") }, ...choices]}
            />
          </ActionForm>
        </CardSection>
      </ClientMessages>
    </div>
  )
}
