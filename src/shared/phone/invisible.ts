/**
 * Characters that nobody sees: marks of direction, zero-width characters, soft hyphens, variation
 * selectors and controls. Numbers copied from contacts and messengers stand between them.
 */
export const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cc}]/gu
