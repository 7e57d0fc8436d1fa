// The one list of content types: a type is a folder here and a line below.
// Imports the types' public halves alone, so that the newsstand may load it; each fetches its desk
// configuration (fields, projection, gate) when the desk asks. May import src/, never globals or media.
import type { CollectionType } from '#desk/editions/index.ts'
import { hotlines } from './hotlines/index.ts'
import { milestones } from './milestones/index.ts'
import { news } from './news/index.ts'
import { pages } from './pages/index.ts'
import { partners } from './partners/index.ts'
import { places } from './places/index.ts'
import { programmes } from './programmes/index.ts'
import { publications } from './publications/index.ts'
import { services } from './services/index.ts'
import { shelters } from './shelters/index.ts'

/** Every content type, in the order of the admin's navigation. */
export const contentTypes: readonly CollectionType[] = [
  programmes,
  news,
  milestones,
  publications,
  pages,
  hotlines,
  services,
  shelters,
  partners,
  places,
]
