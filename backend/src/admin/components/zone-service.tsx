import { Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LabelledPair } from "./labelled-pair"
import { Rows } from "./rows"
import { useCount } from "./use-count"
import { type Band, emptyBand, faultIn, type ServiceDraft } from "./zone-draft"

type Props = {
  service: ServiceDraft
  /** Its place among the ways of the zone, from nought. */
  place: number
  onChange: (service: ServiceDraft) => void
  onRemove: () => void
}

/** One way of posting into a zone: what it is called, and its prices by weight as a table to type in. */
export function ZoneService({ service, place, onChange, onRemove }: Props) {
  const { t } = useTranslation("ovop")
  const count = useCount()
  const { bands } = service
  const fault = faultIn(service)
  const figure = (band: Band, name: "grams" | "usd", label: string) => (
    <Input
      size="small"
      inputMode="decimal"
      autoComplete="off"
      className="max-w-32"
      aria-label={`${label} ${count(bands.indexOf(band) + 1)}`}
      value={band[name]}
      onChange={(event) =>
        onChange({
          ...service,
          bands: bands.map((other) => (other === band ? { ...band, [name]: event.target.value } : other)),
        })
      }
    />
  )
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h2" className="leading-relaxed">
          {t(`zones.service.${service.code}`)}
        </Heading>
        <Button size="small" variant="secondary" type="button" onClick={onRemove}>
          {t("zones.removeService")}
        </Button>
      </div>
      <div className="grid grid-cols-1 gap-4 border-t px-6 py-4 sm:grid-cols-2">
        <LabelledPair
          label={t("zones.serviceName")}
          value={service.name}
          onType={(name) => onChange({ ...service, name })}
          field={`services.${place}.name`}
        />
      </div>
      <Rows
        rows={bands}
        keyOf={(band) => band.key}
        columns={[
          [t("zones.upTo"), (band) => figure(band, "grams", t("zones.upTo"))],
          [t("zones.price"), (band) => figure(band, "usd", t("zones.price"))],
          [
            t("shared.act"),
            (band) => (
              <Button
                size="small"
                variant="transparent"
                type="button"
                disabled={bands.length === 1}
                onClick={() => onChange({ ...service, bands: bands.filter((other) => other !== band) })}
              >
                {t("features.remove")}
                <span className="sr-only">{count(bands.indexOf(band) + 1)}</span>
              </Button>
            ),
          ],
        ]}
      />
      <div className="flex flex-wrap items-center gap-3 border-t px-6 py-4">
        <Button
          size="small"
          variant="secondary"
          type="button"
          onClick={() => onChange({ ...service, bands: [...bands, emptyBand()] })}
        >
          {t("zones.addBand")}
        </Button>
        <Text size="small" className="text-ui-fg-error leading-relaxed" aria-live="polite">
          {fault && t(`zones.fault.${fault}`)}
        </Text>
      </div>
    </Container>
  )
}
