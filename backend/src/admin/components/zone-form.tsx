import { Button, Container, Text, toast } from "@medusajs/ui"
import type { DeliveryZone } from "@ovop/contracts"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../market/use-market"
import { LabelledPair } from "./labelled-pair"
import { RefusalAlert } from "./refusal-alert"
import { RefusedFields } from "./refused-fields"
import { ScreenHead } from "./screen-head"
import { useWords } from "./use-words"
import { draftOf, emptyBand, faultIn, isNowhere, type ServiceDraft, zoneOf } from "./zone-draft"
import { ZonePlaces } from "./zone-places"
import { ZoneService } from "./zone-service"

const CODES = ["standard", "express"] as const

/** A zone with its places and price lists, typed over and saved as a whole. */
export function ZoneForm({ zone }: { zone: DeliveryZone }) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const act = useAct()
  const [draft, setDraft] = useState(() => draftOf(zone))
  const [isAtHome] = useState(zone.provinces.length > 0)
  const { services } = draft
  const missing = CODES.filter((code) => !services.some((service) => service.code === code))
  const setServices = (next: readonly ServiceDraft[]) => setDraft({ ...draft, services: next })
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (act.isPending) return
    act.run("changeDeliveryZone", { params: { id: zone.id }, body: zoneOf(draft) }, () =>
      toast.success(t("zones.saved")),
    )
  }
  return (
    <RefusedFields.Provider value={act.refusal?.fields ?? []}>
      <form onSubmit={save} className="flex flex-col gap-3">
        <Container className="p-0">
          <ScreenHead title={words(zone.name)} lead={t("zones.formLead")}>
            <Button
              size="small"
              variant="secondary"
              type="button"
              onClick={() => {
                setDraft(draftOf(zone))
                act.forget()
              }}
            >
              {t("zones.reset")}
            </Button>
            <Button
              size="small"
              type="submit"
              isLoading={act.isPending}
              disabled={isNowhere(draft) || services.some((service) => faultIn(service) !== null)}
            >
              {t("shared.save")}
            </Button>
          </ScreenHead>
          <RefusalAlert refusal={act.refusal} />
          <div className="grid grid-cols-1 gap-4 border-t px-6 py-4 sm:grid-cols-2">
            <LabelledPair
              label={t("zones.name")}
              value={draft.name}
              onType={(name) => setDraft({ ...draft, name })}
              field="name"
            />
          </div>
          <div className="flex flex-col gap-3 border-t px-6 py-4">
            <ZonePlaces
              isAtHome={isAtHome}
              places={draft}
              onChange={(places) => setDraft({ ...draft, ...places })}
            />
            <Text size="small" className="text-ui-fg-error leading-relaxed" aria-live="polite">
              {isNowhere(draft) && t("zones.fault.nowhere")}
            </Text>
          </div>
        </Container>
        {services.map((service, place) => (
          <ZoneService
            key={service.code}
            service={service}
            place={place}
            onChange={(changed) =>
              setServices(services.map((other) => (other.code === changed.code ? changed : other)))
            }
            onRemove={() => setServices(services.filter((other) => other !== service))}
          />
        ))}
        <div className="flex flex-wrap gap-2">
          {missing.map((code) => (
            <Button
              key={code}
              size="small"
              variant="secondary"
              type="button"
              onClick={() =>
                setServices([...services, { code, name: { km: "", en: "" }, bands: [emptyBand()] }])
              }
            >
              {t("zones.addService", { service: t(`zones.service.${code}`) })}
            </Button>
          ))}
        </div>
      </form>
    </RefusedFields.Provider>
  )
}
