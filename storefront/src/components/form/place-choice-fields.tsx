"use client"
import { type PlaceChoice, PlaceFields } from "@/components/place-fields"
import { useFields } from "./action-form"

type Props = { places: readonly PlaceChoice[]; initial: { province: string; district: string } }

/** Province and district of a form, as they were kept or as they were typed when it was refused. */
export function PlaceChoiceFields({ places, initial }: Props) {
  const fieldState = useFields()
  const [province, district] = [fieldState("province"), fieldState("district")]
  const shown = {
    province: province.typed ?? initial.province,
    district: district.typed ?? initial.district,
  }
  return (
    <PlaceFields
      places={places}
      initial={shown}
      wrong={{ province: Boolean(province.error), district: Boolean(district.error) }}
    />
  )
}
