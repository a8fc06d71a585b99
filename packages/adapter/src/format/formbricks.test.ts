import { FormbricksAPI } from '@formbricks/api';
import { expect, test } from 'vitest';
import { record } from '../../../../test/support/recorder.ts';
import { full, usual } from '../../../../test/support/responses.ts';
import { formbricks } from './formbricks.ts';

const { encode, classify } = formbricks({ surveyId: 'clx1' });

test.each([usual, full])("a response is posted as Formbricks' own client posts it ($status)", async (response) => {
  const server = await record({ data: { id: 'clx2' } });
  const ours = JSON.parse(encode(response));
  const client = new FormbricksAPI({ apiHost: server.url, environmentId: 'env1' });
  const result = await client.client.response.create({ ...ours, ttc: {} });
  server.close();
  expect(result.ok).toBe(true);
  const [{ path, body }] = server.requests as [(typeof server.requests)[0]];
  expect(path).toBe('/api/v1/client/env1/responses');
  expect(JSON.parse(body)).toMatchObject(ours);
});

test('an answer is a number, a text or a list of texts, as Formbricks stores them', () => {
  expect(JSON.parse(encode(full)).data).toEqual({
    recommend: 0,
    parts: ['price', 'speed'],
    plan: '{"other":"the blue one"}',
    again: 'true',
    effort: 4.5,
  });
});

test('a conflict says that the response is there already', () => {
  expect(classify!(409, { message: 'Response already submitted' }, usual)).toEqual({ verdict: 'delivered' });
});
