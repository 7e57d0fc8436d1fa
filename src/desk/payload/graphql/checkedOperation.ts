import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  OperationTypeNode,
  Source,
  TokenKind,
  getVariableValues,
  parse,
  specifiedRules,
  validate,
} from 'graphql'

import { malformed, mostLevels, requestRules } from '#shared/errors/index.ts'
import { graphqlLimits } from './limits.ts'
import { refusalIn } from './localeArguments.ts'
import { queryCost } from './queryCost.ts'
import type { Parameters } from './readParameters.ts'
import { queryTooExpensive, tooManyWrites } from './refusals.ts'

/** A checked document, ready to be executed. */
export interface CheckedOperation {
  readonly document: DocumentNode
  readonly operationName?: string
  /** Whether it changes nothing. */
  readonly isReading: boolean
  readonly variableValues: Readonly<Record<string, unknown>>
}

/**
 * The errors that GraphQL finds in a document, each with its location. What a scalar of Payload's
 * throws at a value is the client's mistake too, whatever its class: it is told by its message alone,
 * unless it is a refusal of ours.
 */
export class InvalidDocument extends Error {
  override readonly name = 'InvalidDocument'
  readonly errors: readonly GraphQLError[]
  constructor(found: readonly GraphQLError[]) {
    super(found.map(({ message }) => message).join('; '))
    this.errors = found.map((error) => {
      const { message, nodes = null, positions = null, source = null } = error
      return new GraphQLError(message, {
        nodes,
        positions,
        source,
        originalError: refusalIn(error) ?? null,
      })
    })
  }
}

const opening: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
])
const closing: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
])

/**
 * Counts nesting token by token, before parsing: the parser is recursive and could overflow the
 * stack.
 */
function checkNesting(text: string): void {
  const lexer = new Lexer(new Source(text))
  let level = 0
  for (let count = 0; count <= graphqlLimits.tokens; count += 1) {
    const { kind } = lexer.advance()
    if (kind === TokenKind.EOF) return
    level += opening.has(kind) ? 1 : closing.has(kind) ? -1 : 0
    if (level > graphqlLimits.nesting) throw malformed('query', mostLevels(graphqlLimits.nesting))
  }
}

function parsed(text: string): DocumentNode {
  try {
    checkNesting(text)
    return parse(text, { maxTokens: graphqlLimits.tokens })
  } catch (error) {
    throw error instanceof GraphQLError ? new InvalidDocument([error]) : error
  }
}

/** The one operation of the document that is to run. */
function chosen({ definitions }: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  const [only, ...others] =
    name === undefined ? operations : operations.filter((one) => one.name?.value === name)
  if (!only)
    throw name === undefined
      ? malformed('query', requestRules.noOperation)
      : malformed('operationName', requestRules.unknownOperation)
  if (others.length > 0) throw malformed('operationName', requestRules.severalOperations)
  if (only.operation === OperationTypeNode.SUBSCRIPTION)
    throw malformed('query', requestRules.subscription)
  return only
}

/**
 * Checks a request before it is executed: its form, the names in the schema that the person sees,
 * its variables, its number of writes and its cost. The order matters, since later checks rely on
 * earlier ones: the cost of fragments that form a circle cannot be counted.
 * @throws InvalidDocument what GraphQL itself finds; KerbenError `bad_request`, `too_many_writes`,
 * `query_cost` (400)
 */
export function checkedOperation(
  schema: GraphQLSchema,
  { query, variables = {}, operationName }: Parameters,
): CheckedOperation {
  const document = parsed(query)
  const errors = validate(schema, document, specifiedRules, { maxErrors: graphqlLimits.errors })
  if (errors.length > 0) throw new InvalidDocument(errors)
  const operation = chosen(document, operationName)
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: graphqlLimits.errors,
  })
  if (given.errors) throw new InvalidDocument(given.errors)

  const { cost, fields } = queryCost(schema, document, operation, given.coerced)
  const isReading = operation.operation === OperationTypeNode.QUERY
  if (!isReading && fields > graphqlLimits.writes) throw tooManyWrites(fields, graphqlLimits.writes)
  if (cost > graphqlLimits.cost) throw queryTooExpensive(cost, graphqlLimits.cost)
  // the variables as they were sent, since execution coerces them itself
  return {
    document,
    isReading,
    ...(operationName !== undefined && { operationName }),
    variableValues: variables,
  }
}
