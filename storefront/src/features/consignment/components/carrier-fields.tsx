import { carrierCodeSchema, carriers, type WorkedConsignment } from "@ovop/contracts"
import { ChoiceField } from "@/components/form/choice-field"
import { TextField } from "@/components/form/text-field"
import { getT } from "@/i18n/server"

/** What is fetched is not handed to anybody else; what goes abroad goes by post first of all. */
function offered({ destination }: WorkedConsignment) {
  const codes = carrierCodeSchema.options.filter((code) => code !== "pick_up")
  if (destination.country_code === "kh") return codes
  const isPost = (code: (typeof codes)[number]) => carriers[code].kind === "post"
  return [...codes.filter(isPost), ...codes.filter((code) => !isPost(code) && code !== "own_delivery")]
}

/** Who carries it, and by which number it can be followed; what a carrier has no use for is not asked. */
export async function CarrierFields({ consignment }: { consignment: WorkedConsignment }) {
  const { t, language } = await getT("consignment")
  return (
    <div className="group grid gap-4">
      <ChoiceField
        name="carrier"
        label={t("dispatch.carrier")}
        options={offered(consignment).map((code) => ({
          value: code,
          name: carriers[code].name[language],
          isName: carriers[code].kind === "carrier" && code !== "other",
        }))}
      />
      <div className="group-not-has-[[value=other]:checked]:hidden">
        <TextField
          name="carrier_name"
          label={t("dispatch.carrierName")}
          autoComplete="off"
          maxLength={100}
          isOptional
        />
      </div>
      <div className="group-has-[[value=own\_delivery]:checked]:hidden">
        <TextField
          name="tracking_number"
          label={t("dispatch.trackingNumber")}
          hint={t("dispatch.trackingHint")}
          autoComplete="off"
          maxLength={100}
          isOptional
        />
      </div>
    </div>
  )
}
