// Run by tests/unit/newsstand/pinTickHiddenClass.test.ts with --expose-gc: prints whether V8 has one
// hidden class for the records of `process.nextTick` before and after ten garbage collections that
// find none of them. `pinned` as its argument pins the hidden class first.
import { executionAsyncResource } from 'node:async_hooks'
import { json } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { getHeapSnapshot } from 'node:v8'

import { pinTickHiddenClass } from '#newsstand/pinTickHiddenClass.ts'

/** The parts of V8's heap snapshot that are read here; nodes and edges are rows of numbers. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: string[]; readonly edge_fields: string[] }
  }
  readonly nodes: number[]
  readonly edges: number[]
  readonly strings: string[]
}

/** Holds a record so that it can be found in the heap by this class's name. */
class TickHolder {
  constructor(readonly tick: object) {}
}

/** The node that a property, or an internal pointer of V8, leads to: its position in `nodes`. */
function follow({ snapshot, nodes, edges, strings }: HeapSnapshot, from: number, name: string) {
  const { node_fields: ofNode, edge_fields: ofEdge } = snapshot.meta
  const count = ofNode.indexOf('edge_count')
  let edge = 0
  for (let node = 0; node < from; node += ofNode.length)
    edge += (nodes[node + count] ?? 0) * ofEdge.length
  const end = edge + (nodes[from + count] ?? 0) * ofEdge.length
  for (; edge < end; edge += ofEdge.length)
    if (strings[edges[edge + ofEdge.indexOf('name_or_index')] ?? -1] === name)
      return edges[edge + ofEdge.indexOf('to_node')]
  return undefined
}

/**
 * V8's number for the hidden class of a new record; it stays the same as long as the class exists.
 */
async function hiddenClass(): Promise<number> {
  const holder = await new Promise<TickHolder>((resolve) => {
    process.nextTick(() => {
      resolve(new TickHolder(executionAsyncResource()))
    })
  })
  const heap = (await json(getHeapSnapshot())) as HeapSnapshot
  const { node_fields: fields } = heap.snapshot.meta
  for (let node = 0; node < heap.nodes.length; node += fields.length) {
    if (heap.strings[heap.nodes[node + fields.indexOf('name')] ?? -1] !== holder.constructor.name)
      continue
    const tick = follow(heap, node, 'tick')
    const map = tick === undefined ? undefined : follow(heap, tick, 'map')
    if (map !== undefined) return heap.nodes[map + fields.indexOf('id')] ?? Number.NaN
  }
  throw new Error('The heap shows no record of a tick')
}

if (process.argv[2] === 'pinned') pinTickHiddenClass()
await pause(10)
const before = await hiddenClass()
for (let count = 0; count < 10; count += 1) {
  await pause(1)
  globalThis.gc?.()
}
const after = await hiddenClass()
process.stdout.write(before === after ? 'the same' : 'another')
