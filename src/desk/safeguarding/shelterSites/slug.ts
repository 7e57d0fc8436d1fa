/** The slug of the collection of sites. */
export const SHELTER_SITES = 'shelterSites'

/** Where the collection's config keeps the function that opens a stored site; absent without a key. */
export const OPEN_SITE = 'openSite'
