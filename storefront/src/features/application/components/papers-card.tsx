import type { Application } from "@ovop/contracts"
import { CardSection } from "@/components/card-section"
import { PaperForm } from "@/components/paper-form"
import { getT } from "@/i18n/server"
import { removePaper } from "../actions"
import { ActForm } from "./act-form"

type Props = { application: Application; mayChange: boolean; outcome: string | string[] | undefined }

/** The papers that were sent, and the way to send one more. */
export async function PapersCard({ application, mayChange, outcome }: Props) {
  const { t } = await getT("application")
  const { association_id, papers } = application
  return (
    <CardSection id="papers" title={t("papers.title")} {...(mayChange ? { text: t("papers.text") } : {})}>
      {papers.length === 0 ? (
        <p className="text-muted">{t("papers.none")}</p>
      ) : (
        <ul className="grid gap-2">
          {papers.map(({ id, name }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <span className="min-w-0 break-words" translate="no">
                {name}
              </span>
              {mayChange && (
                <ActForm
                  action={removePaper}
                  associationId={association_id}
                  submit={
                    <>
                      <span aria-hidden="true">{t("papers.remove")}</span>
                      <span className="sr-only">{t("papers.removeOf", { name })}</span>
                    </>
                  }
                  look="quiet"
                  errors={{}}
                >
                  <input type="hidden" name="upload_id" value={id} />
                </ActForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <PaperForm
          associationId={association_id}
          page="application"
          label={t("papers.file")}
          submit={t("papers.submit")}
          received={t("papers.received")}
          outcome={outcome}
        />
      )}
    </CardSection>
  )
}
