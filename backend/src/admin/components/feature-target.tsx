import { type HomeFeatureTarget, homeFeatureTargetSchema } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { Choice } from "./choice"
import { Labelled } from "./labelled"
import { useKinds } from "./use-kinds"
import { useProvinces } from "./use-provinces"

type Target = { type: HomeFeatureTarget; handle: string }
type Props = { target: Target; onChange: (target: Target) => void }

/** Where a feature leads: provinces and kinds are few and are chosen, goods and associations are named by address. */
export function FeatureTarget({ target, onChange }: Props) {
  const { t } = useTranslation("ovop")
  const provinces = useProvinces()
  const kinds = useKinds()
  const offered = { province: provinces.options, kind: kinds.options, product: null, association: null }
  const options = offered[target.type]
  const chooseType = (typed: string) => {
    const type = homeFeatureTargetSchema.parse(typed)
    onChange({ type, handle: offered[type]?.[0]?.value ?? "" })
  }
  const name = (handle: string) => onChange({ ...target, handle })
  return (
    <>
      <Choice
        label={t("features.leadsTo")}
        value={target.type}
        options={homeFeatureTargetSchema.options.map((value) => ({
          value,
          label: t(`features.target.${value}`),
        }))}
        onChoose={chooseType}
      />
      {options ? (
        <Choice
          label={t(`features.target.${target.type}`)}
          value={target.handle}
          options={options}
          onChoose={name}
        />
      ) : (
        <Labelled
          label={t("features.handle")}
          hint={t("features.handleHint")}
          value={target.handle}
          onType={name}
          field="target.handle"
          isRequired
        />
      )}
    </>
  )
}
