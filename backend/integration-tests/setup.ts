import { createRequire } from "node:module"
import { nameOwnMeilisearchIndexes } from "./env"

// Medusa loads its configuration and our sources by plain require; Node needs a hook for TypeScript there.
const require = createRequire(import.meta.url)
const tsNode = require("ts-node")
// A worker runs this for each of its files and needs the hook once.
if (!(tsNode.REGISTER_INSTANCE in process)) tsNode.register({ swc: true })

nameOwnMeilisearchIndexes()
