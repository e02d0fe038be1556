// Types of the resolvers, made from schema.graphql. `npm run codegen` writes them; with `--check` it fails
// when what is committed is not what the schema gives.
import type { CodegenConfig } from '@graphql-codegen/cli'

const ROWS = '../../graph/read/rows.ts'
const entity = `${ROWS}#EntityRow`
const fact = `${ROWS}#FactRow`
const facts = '../fact-list.ts#FactPage'

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/api/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../context.ts#ApiContext',
        scalars: { PartialDate: 'string', DateTime: 'string' },
        // What resolvers work with behind each type.
        mappers: {
          Entity: entity,
          Party: entity,
          Topic: entity,
          Country: entity,
          Person: entity,
          Organization: entity,
          System: entity,
          Initiative: entity,
          Agreement: entity,
          Issue: entity,
          Place: entity,
          Fact: fact,
          Claim: fact,
          Event: fact,
          Pledge: fact,
          Position: fact,
          Meeting: fact,
          Action: fact,
          Milestone: fact,
          FactConnection: facts,
          ClaimConnection: facts,
          PledgeConnection: facts,
          PositionConnection: facts,
          MeetingConnection: facts,
          ActionConnection: facts,
          Attestation: `${ROWS}#AttestationRow`,
          Article: `${ROWS}#ArticleRow`,
          Publisher: `${ROWS}#PublisherRow`,
          Bilateral: '../bilateral.ts#BilateralNode',
          Node: '../types.ts#NodeRow',
        },
      },
    },
  },
}

export default config
