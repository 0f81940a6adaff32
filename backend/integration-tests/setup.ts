import { createRequire } from "node:module"

// Medusa loads its configuration and our sources by plain require; Node needs a hook for TypeScript there.
const require = createRequire(import.meta.url)
require("ts-node").register({ swc: true })
