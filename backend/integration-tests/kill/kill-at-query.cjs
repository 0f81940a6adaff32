// Preloaded into the server: kills the process at the n-th query after it was told to, as a power cut would.
const Module = require("node:module")

let armed
let counted

function before() {
  if (counted !== undefined) counted += 1
  if (!armed) return false
  armed.left -= 1
  return armed.left <= 0
}

const die = () => process.kill(process.pid, "SIGKILL")

function watch(Client) {
  const { query } = Client.prototype
  Client.prototype.query = function watched(...args) {
    if (!before()) return query.apply(this, args)
    if (armed.phase === "before") return die()
    // The statement reaches the database and commits; its answer reaches nobody.
    const callback = args.findLastIndex((arg) => typeof arg === "function")
    if (callback >= 0) args[callback] = die
    else if (typeof args[0]?.callback === "function") args[0].callback = die
    const answer = query.apply(this, args)
    if (typeof answer?.then === "function") answer.then(die, die)
    return answer
  }
}

const seen = new WeakSet()
const load = Module._load
Module._load = function loadAndWatch(...args) {
  const loaded = load.apply(this, args)
  const Client = args[0] === "pg" ? loaded?.Client : undefined
  if (Client && !seen.has(Client)) {
    seen.add(Client)
    watch(Client)
  }
  return loaded
}

process.on("message", (order) => {
  // Who is killed writes nothing on exit, so what was compiled is kept for the next server now.
  if (order.left) Module.flushCompileCache()
  if (order.count) counted = 0
  if (order.report) process.send({ counted })
  if (order.left) {
    armed = { left: order.left, phase: order.phase }
    process.send({ armed: true })
  }
})
