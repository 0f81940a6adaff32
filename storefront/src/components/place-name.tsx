import { placeName } from "@/place-name"

/** The name of a province, as people write it; nothing for a code that is no province. */
export async function PlaceName({ provinceCode }: { provinceCode: string }) {
  return (await placeName(provinceCode)) || null
}
