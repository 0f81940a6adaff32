/** What is locked while an account's basket is opened, taken over or filled, so that an account never fills two. */
export const accountBasketKey = (customer_id: string) => `account-basket:${customer_id}`
