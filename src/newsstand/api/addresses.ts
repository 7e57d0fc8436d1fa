import type { StoredMedia, StoredSize } from './store/index.ts'

/** Builds addresses: of the frontend's pages, and of what the newsstand serves itself. */
export class Addresses {
  readonly #publicSiteUrl: string
  readonly #serverUrl: string

  /** Both origins are without a trailing slash. */
  constructor(urls: { readonly publicSiteUrl: string; readonly serverUrl: string }) {
    this.#publicSiteUrl = urls.publicSiteUrl
    this.#serverUrl = urls.serverUrl
  }

  /** The frontend's page of an entry; null for types without one. */
  page(hasPage: boolean, { locale, type, slug }: Record<'locale' | 'slug' | 'type', string>) {
    return hasPage ? `${this.#publicSiteUrl}/${locale}/${type}/${slug}` : null
  }

  /** An absolute URL of the API. */
  api(pathAndQuery: string): string {
    return this.#serverUrl + pathAndQuery
  }

  /** A media file's own bytes. */
  original({ id, filename }: StoredMedia): string {
    return this.api(`/v1/media/${id}/original.${extensionOf(filename)}`)
  }

  /** One of the sizes made of an image. */
  size({ id }: StoredMedia, { name, filename }: StoredSize): string {
    return this.api(`/v1/media/${id}/${name}.${extensionOf(filename)}`)
  }
}

/** A stored file's extension in lower case, without the dot; empty for none. */
export const extensionOf = (filename: string): string =>
  /\.([a-z0-9]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? ''
