import type { TestDesk } from '../../support/desk/index.ts'
import type { People } from '../../support/people.ts'
import type { Markers } from './markers.ts'

/** A desk while things are planted in it, and what was. */
export type Planting = {
  readonly desk: TestDesk
  readonly people: People
  readonly markers: Markers
  /** The documents that planted relations and uploads refer to: one of each collection. */
  readonly targets: Map<string, string>
  /** The ids of what was planted, by collection. */
  readonly documents: Map<string, string[]>
}
