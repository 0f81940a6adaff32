type Text = { km: string; en: string }
export type PickUpPointTexts = { name: Text; address: Text; hours: Text }

/** A pick-up point of the contract as its table keeps it. */
export function pickUpPointRow<Rest extends object>({
  name,
  address,
  hours,
  ...rest
}: PickUpPointTexts & Rest) {
  return {
    ...rest,
    name_km: name.km,
    name_en: name.en,
    address_km: address.km,
    address_en: address.en,
    hours_km: hours.km,
    hours_en: hours.en,
  }
}
