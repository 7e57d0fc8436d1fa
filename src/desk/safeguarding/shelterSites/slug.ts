/** The slug of the collection of sites. */
export const SHELTER_SITES = 'shelterSites'

/**
 * The entry of the collection's `custom` that holds the function to open a stored site; absent
 * without a key.
 */
export const OPEN_SITE = 'openSite'
