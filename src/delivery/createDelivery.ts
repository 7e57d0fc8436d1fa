import type { RequestHandler } from 'express'

import type { PublicType } from '../contract/contentType.ts'
import type { DeliveryRequest, DeliveryResponse } from './deliveryResponse.ts'
import type { Store } from './store/store.ts'

/** What delivery is made of. */
export interface DeliveryOptions {
  /** Content types and globals. */
  readonly types: readonly PublicType[]
  readonly store: Store
  /** Where the frontend's pages are, without a trailing slash. */
  readonly publicSiteUrl: string
  /** The origin under which `/v1` is reached, without a trailing slash. */
  readonly serverUrl: string
  /** The folder that holds the files of media. */
  readonly mediaDir: string
  readonly now?: () => Date
}

/** The public API over one store. */
export interface Delivery {
  /** Answers anything below `/v1` but media. Foreseen failures (404, 400, 503) are answers; it rejects for defects alone. */
  answer(request: DeliveryRequest): Promise<DeliveryResponse>
  /** `/v1/media/{id}/{name}.{ext}`: streams a file with ranges and conditional requests. */
  readonly media: RequestHandler<{ id: string; file: string }>
}
