import { posix } from "node:path"
import type { Archive } from "./open-archive.js"
import { readXml } from "./read-xml.js"
import { refuseActiveRelation } from "./refuse-active-content.js"

export type Relationship = { id: string; type: string; target: string }

/** The parts that a part names ("" is the whole file), with their names in the archive. */
export async function readRelationships(archive: Archive, part: string): Promise<Relationship[]> {
  const folder = posix.dirname(part)
  const path = posix.join(folder, "_rels", `${posix.basename(part)}.rels`)
  if (!archive.has(path)) return []
  const relationships: Relationship[] = []
  await readXml(archive.read(path), {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== "Relationship" || !id || !type || !target) return
      refuseActiveRelation(type)
      // An address in a cell is text to us.
      if (mode === "External") return
      relationships.push({ id, type, target: posix.join("/", folder, absolute(target, folder)).slice(1) })
    },
  })
  return relationships
}

function absolute(target: string, folder: string): string {
  return target.startsWith("/") ? posix.relative(posix.join("/", folder), target) : target
}
