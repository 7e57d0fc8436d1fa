/** In the comparison of two versions: nothing, for a column that is made of the other fields. */
export const NoDiff = () => null
