/** First-level divisions are provinces (ខេត្ត), but for the capital (រាជធានី). */
export type ProvinceType = "province" | "capital"
