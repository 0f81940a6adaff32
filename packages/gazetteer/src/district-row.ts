/** `srok` is a rural district, `krong` a town, `khan` a district of the capital. */
export type DistrictType = "srok" | "krong" | "khan"

/** Code, Khmer name, Latin name, kind: one line per district keeps two hundred of them readable. */
export type DistrictRow = readonly [code: string, nameKm: string, nameEn: string, type: DistrictType]
