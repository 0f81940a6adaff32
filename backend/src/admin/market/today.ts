/** Today in Phnom Penh, `YYYY-MM-DD`: a person at another clock books for Cambodia's day too. */
export const todayInCambodia = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
