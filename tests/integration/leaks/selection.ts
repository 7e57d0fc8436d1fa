import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'

/**
 * Everything that a GraphQL type can be asked for, as the text of a selection.
 * @param deep how many objects inside objects
 */
export function selection(type: GraphQLOutputType, deep: number): string {
  const named = getNamedType(type)
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((one) => `... on ${one.name} ${fieldsOf(one, Math.min(deep, 1), `${one.name}_`)}`)
      .join(' ')} }`
  if (isObjectType(named)) return fieldsOf(named, deep)
  return isInterfaceType(named) ? '{ __typename }' : ''
}

/** Members of a union may have fields of one name and different types: there each gets an alias. */
function fieldsOf(type: GraphQLObjectType, deep: number, alias = ''): string {
  const chosen = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type)
    const isLeaf = !isObjectType(named) && !isUnionType(named) && !isInterfaceType(named)
    const name = alias ? `${alias}${field.name}: ${field.name}` : field.name
    if (isLeaf) return [name]
    return deep > 0 ? [`${name} ${selection(field.type, deep - 1)}`] : []
  })
  return `{ __typename ${chosen.join(' ')} }`
}
