// Given to a program with --import: of the names of the internet some are inside a network, and the others are not there. So it asks nothing of anybody.
import { Resolver } from 'node:dns/promises'

const inside = /^www\./

Resolver.prototype.resolve4 = async (name) => {
  if (inside.test(name)) return ['10.0.0.1']
  throw Object.assign(new Error(name), { code: 'ENOTFOUND' })
}
Resolver.prototype.resolve6 = async (name) => {
  throw Object.assign(new Error(name), { code: 'ENOTFOUND' })
}
