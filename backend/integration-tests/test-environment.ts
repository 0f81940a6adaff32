/** What the application of a test is told, and so is a built server that a test starts beside it. */
export const TEST_ENV = {
  MEDUSA_FF_TRANSLATION: "true",
  JWT_SECRET: "test",
  COOKIE_SECRET: "test",
  ORDER_LINK_SECRET: "test-order-link-secret",
  MFA_ENCRYPTION_KEY: "test-second-factor-key",
  DEMO_DATA: "true",
  // A test says itself when the outbox is delivered.
  OUTBOX_DELIVERY: "false",
}
