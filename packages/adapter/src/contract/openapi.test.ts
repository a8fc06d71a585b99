import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { openCollector, response } from '../../../../test/support/collector.ts';
import { responseJsonSchema } from '../../../core/src/schema.ts';
import { openApi } from './openapi.ts';

// biome-ignore lint/suspicious/noExplicitAny: read as a stranger's program would read it.
const contract = openApi(responseJsonSchema()) as any;

/** Whether a value keeps a schema of the contract. */
function keeps(name: string, value: unknown): unknown {
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'contract', components: contract.components });
  const validate = ajv.compile({ $ref: `contract#/components/schemas/${name}` });
  return validate(value) || validate.errors;
}

test('the contract is OpenAPI 3.1, says a validator that is not ours', async () => {
  expect(await new Validator().validate(structuredClone(contract))).toEqual({ valid: true });
  const broken = structuredClone(contract);
  broken.paths['/v1/responses'].post.responses[200].description = 5;
  expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
});

test('its examples are what it says they are', () => {
  const { post } = contract.paths['/v1/responses'];
  const { single, batch } = post.requestBody.content['application/json'].examples;
  expect(keeps('Response', single.value)).toBe(true);
  expect(keeps('Batch', batch.value)).toBe(true);
  expect(keeps('Results', post.responses[200].content['application/json'].example)).toBe(true);
  expect(keeps('Response', { ...single.value, revision: 0 })).not.toBe(true);
});

test('the reference collector answers as it says', async () => {
  const collector = openCollector();
  const answered = async (body: unknown, headers?: Record<string, string>): Promise<number> => {
    const { status, json, headers: got } = await collector.post(body, headers);
    const { content } = contract.paths['/v1/responses'].post.responses[status];
    const type = got.get('content-type')!.split(';')[0]!;
    const name = content[type].schema.$ref.split('/').at(-1);
    expect([status, keeps(name, json)]).toEqual([status, true]);
    return status;
  };
  const one = response();
  expect(await answered(one)).toBe(200);
  expect(await answered({ responses: [one, { ...response(), revision: -1 }] })).toBe(200);
  expect(await answered('{')).toBe(400);
  expect(await answered({})).toBe(422);
  expect(await answered({ ...one, answers: { nps: 1 } })).toBe(422);
  expect(await answered({ responses: Array.from({ length: 51 }, () => response()) })).toBe(413);
  expect(await answered('x', { 'content-type': 'text/plain' })).toBe(415);
});
