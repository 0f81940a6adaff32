export type { CertificateClaims } from "./certificate-claims.js"
export { type KeySet, readKeySet, type VerificationKey, writeKeySet } from "./key-set.js"
export { type RevocationList, readRevocationList, signRevocationList } from "./revocation-list.js"
export type { Ending, RevocationEntry } from "./revocation-payload.js"
export { type SignedLabel, signLabel } from "./sign-label.js"
export { newSigningKey, readSigningKey, type SigningKey, signingKeyAt } from "./signing-key.js"
export {
  type Doubt,
  type Verdict,
  type VerifiedCertificate,
  verifyCertificate,
} from "./verify-certificate.js"
