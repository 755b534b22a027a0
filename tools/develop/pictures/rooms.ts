// Finds the rooms (top-level folders) of the project, the floor of each, and the rooms that each imports from.

import { dirname, posix } from 'node:path'
import { importsOf, type Tree, withoutComments } from './imports.ts'

/** A top-level folder of the project. */
export type Room = {
  readonly name: string
  /** Its folders, sorted by name. */
  readonly folders: readonly string[]
  /** The npm packages that it imports, sorted. */
  readonly packages: readonly string[]
  /** 0 for a room without imports; otherwise one more than the highest floor that it imports from. */
  readonly floor: number
  /** The rooms that it imports from and that no other of its imports leads to. The picture has an arrow to each. */
  readonly next: readonly string[]
  /** The other rooms that it imports from. */
  readonly also: readonly string[]
}

/** The rooms of a tree, sorted by name. Throws for a circle of rooms, because it has no floors. */
export function roomsOf(tree: Tree): readonly Room[] {
  const names = sorted(Object.keys(tree).map(roomOf))
  const imports = new Map(names.map((name) => [name, new Set<string>()]))
  const packages = new Map(names.map((name) => [name, new Set<string>()]))
  for (const [path, source] of Object.entries(tree)) {
    const room = roomOf(path)
    for (const { from } of importsOf(withoutComments(source))) {
      const target = from.startsWith('.') ? roomOf(posix.join(dirname(path), from)) : undefined
      if (target === undefined) {
        if (!from.startsWith('node:')) packages.get(room)?.add(packageOf(from))
      } else if (target !== room && imports.has(target)) imports.get(room)?.add(target)
    }
  }
  const reached = (name: string, way: readonly string[] = []): ReadonlySet<string> => {
    if (way.includes(name)) throw new Error(`The rooms import each other: ${[...way, name].join(', ')}.`)
    const direct = [...(imports.get(name) ?? [])]
    return new Set(direct.flatMap((each) => [each, ...reached(each, [...way, name])]))
  }
  const floorOf = (name: string): number =>
    Math.max(-1, ...[...(imports.get(name) ?? [])].map((each) => floorOf(each))) + 1
  return names.map((name) => {
    const all = sorted([...(imports.get(name) ?? [])])
    const isImplied = (each: string) => all.some((other) => other !== each && reached(other).has(each))
    reached(name)
    return {
      name,
      folders: sorted(Object.keys(tree).flatMap((path) => folderIn(name, path))),
      packages: sorted([...(packages.get(name) ?? [])]),
      floor: floorOf(name),
      next: all.filter((each) => !isImplied(each)),
      also: all.filter(isImplied),
    }
  })
}

const roomOf = (path: string): string => path.split('/')[0] ?? ''

const folderIn = (room: string, path: string): readonly string[] => {
  const [top, folder, ...rest] = path.split('/')
  return top === room && folder !== undefined && rest.length > 0 ? [folder] : []
}

/** `csv-parse/sync` is part of `csv-parse`, and `@azure/cosmos` is one package. */
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted()
