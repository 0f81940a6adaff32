import { type MembershipRole, mayAsk, type StockLocation } from "@ovop/contracts"
import { CardSection } from "@/components/card-section"
import { TextField } from "@/components/form/text-field"
import { getT } from "@/i18n/server"
import { addPlace, renamePlace } from "../actions"
import { AskFirst } from "./ask-first"
import { RenameField } from "./rename-field"
import { StockForm } from "./stock-form"
import { StockFrame } from "./stock-frame"

type Props = {
  associationId: string
  locations: readonly StockLocation[]
  role: MembershipRole
  mayChange: boolean
}

/** Where the association's units lie, and a new place for them. */
export async function LocationsView({ associationId, locations, role, mayChange }: Props) {
  const { t } = await getT("stock")
  const mayAdd = mayChange && mayAsk("addStockLocation", role)
  return (
    <StockFrame associationId={associationId} title={t("places.title")} text={t("places.text")}>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <ul className="grid gap-3">
          {locations.map(({ id, name, selling }) => (
            <li key={id} className="card p-4">
              <p className="text-lg font-semibold">{selling ? t("sellingPlace") : name}</p>
              {selling && <p className="text-sm text-muted">{t("sellsFrom")}</p>}
              {mayAdd && !selling && (
                <AskFirst name={t("places.rename")}>
                  <StockForm
                    action={renamePlace}
                    submit={t("places.renameSubmit")}
                    done={t("places.renamed")}
                    look="quiet"
                    associationId={associationId}
                    about={{ location_id: id }}
                  >
                    <RenameField id={`name-${id}`} label={t("places.name")} initial={name} />
                  </StockForm>
                </AskFirst>
              )}
            </li>
          ))}
        </ul>
        {mayAdd && (
          <CardSection id="add-place" title={t("places.add")}>
            <StockForm
              action={addPlace}
              submit={t("places.submit")}
              done={t("places.done")}
              associationId={associationId}
              fields={["name"]}
            >
              <TextField
                name="name"
                label={t("places.name")}
                hint={t("places.nameHint")}
                autoComplete="off"
                maxLength={80}
              />
            </StockForm>
          </CardSection>
        )}
      </div>
    </StockFrame>
  )
}
