type Json = Record<string, unknown>;

const json = (schema: Json, example?: unknown): Json => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
});
const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const said = (description: string, headers?: Json): Json => ({
  description,
  content: problem,
  ...(headers && { headers }),
});

const retryAfter: Json = {
  'Retry-After': {
    description: 'Seconds, or an HTTP date. Name it in Access-Control-Expose-Headers, or no page can read it.',
    schema: { type: 'string' },
  },
};

const example = {
  id: '0192f3a4-6c1e-7b52-9d3a-5f0c2e8b7a11',
  revision: 3,
  status: 'completed',
  survey: { id: 'nps', version: 1, hash: '0817f9275bb5da00' },
  answers: { nps: 9, why: 'Fast.' },
  unanswered: {},
  order: ['nps', 'why'],
  startedAt: '2026-01-31T10:00:00.000Z',
  updatedAt: '2026-01-31T10:00:09.000Z',
  context: { path: '/', locale: 'en' },
};

/**
 * The collector contract, version 1, as OpenAPI 3.1.
 *
 * @param response the JSON Schema of a response.
 * @see https://spec.openapis.org/oas/v3.1.1
 */
export function openApi({ $schema: _, $id: __, ...schema }: Json): Json {
  // What it says of itself from its own root, it says here from the root of the contract.
  const response = JSON.parse(
    JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/Response/$defs/'),
  ) as Json;
  return {
    openapi: '3.1.1',
    info: {
      title: 'Earshot collector',
      version: '1.0.0',
      summary: 'Takes survey responses in: each of them once, in its highest revision.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://localhost:4000', description: 'The reference collector on your own machine.' }],
    paths: {
      '/v1/responses': {
        post: {
          operationId: 'takeIn',
          summary: 'Take in one response, or up to fifty.',
          description:
            'Acknowledge only what would survive a crash: the sender deletes its copy when it sees your 2xx. A response is known by its id; of several revisions the highest wins, in whatever order they come. What comes again is acknowledged again. Keep fields that are not described here.',
          security: [],
          parameters: [
            {
              name: 'Idempotency-Key',
              in: 'header',
              description:
                'Of a single response: its id and revision as a structured-field string (RFC 9651), quotes included. The key and the bytes of one revision never change between attempts.',
              schema: { type: 'string', examples: ['"0192f3a4-6c1e-7b52-9d3a-5f0c2e8b7a11:3"'] },
            },
          ],
          requestBody: {
            required: true,
            description: 'At most 64 KiB; with a screenshot, which is one of the answers, at most 256 KiB.',
            content: {
              'application/json': {
                schema: {
                  oneOf: [{ $ref: '#/components/schemas/Response' }, { $ref: '#/components/schemas/Batch' }],
                },
                examples: {
                  single: { summary: 'One response', value: example },
                  batch: { summary: 'Several', value: { responses: [example] } },
                },
              },
            },
          },
          responses: {
            200: {
              description:
                'Acknowledged: everything in the body is stored, but for what the results refuse. Results are optional; any other 2xx will do as well.',
              content: json(
                { $ref: '#/components/schemas/Results' },
                { results: [{ id: example.id, revision: 3, status: 'stored' }] },
              ),
            },
            400: said('The body is not JSON. It will not be sent again.'),
            405: said('Another method than POST.', {
              Allow: { description: 'POST', schema: { type: 'string', const: 'POST' } },
            }),
            408: said('The body did not arrive whole. It is sent again.'),
            409: said('Another request with the same id is at work. It is sent again.'),
            413: said('Too many bytes or responses. A batch is split and sent again; a single response is refused.'),
            415: said('The body is not declared as JSON. It will not be sent again.'),
            422: said('The body is JSON, and no response. It will not be sent again.'),
            429: said('Too many requests. It is sent again after the time given.', retryAfter),
            503: said('Not now. It is sent again after the time given.', retryAfter),
          },
        },
      },
    },
    components: {
      schemas: {
        Response: response,
        Batch: {
          type: 'object',
          required: ['responses'],
          properties: {
            responses: {
              type: 'array',
              minItems: 1,
              maxItems: 50,
              items: { $ref: '#/components/schemas/Response' },
            },
          },
        },
        Results: {
          type: 'object',
          properties: {
            results: {
              type: 'array',
              items: {
                type: 'object',
                required: ['id', 'revision', 'status'],
                properties: {
                  id: { type: ['string', 'null'] },
                  revision: { type: ['integer', 'null'] },
                  status: {
                    enum: ['stored', 'duplicate', 'refused'],
                    description:
                      'stored: new, or newer than what was there. duplicate: there already. refused: never to be stored, see the problem.',
                  },
                  problem: { $ref: '#/components/schemas/Problem' },
                },
              },
            },
          },
        },
        Problem: {
          type: 'object',
          description: 'Problem details, RFC 9457.',
          required: ['title'],
          properties: {
            type: { type: 'string', format: 'uri-reference', default: 'about:blank' },
            title: { type: 'string' },
            status: { type: 'integer', minimum: 400, maximum: 599 },
            detail: { type: 'string', description: 'Names the field and the remedy.' },
          },
        },
      },
    },
  };
}
