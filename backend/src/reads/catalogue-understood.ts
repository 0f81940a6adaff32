import type { Catalogue } from "@ovop/contracts"

/** How the provider of the search understood what was typed, where it says so. */
export function understoodOf(
  provider_metadata: Record<string, unknown> | undefined,
): Pick<Catalogue, "did_you_mean" | "is_partial"> {
  const { did_you_mean, is_partial } = provider_metadata ?? {}
  return {
    did_you_mean: typeof did_you_mean === "string" ? did_you_mean : null,
    is_partial: is_partial === true,
  }
}
