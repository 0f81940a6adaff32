/** How long a proof runs and what it draws its chances from. `npm run prove` sets both. */
export const proof = {
  long: process.env.PROVE === "true",
  seed: Number(process.env.SEED ?? "20160801"),
}
