/** Shows nothing in the comparison of versions, for a column that is computed from other fields. */
export const NoDiff = () => null
