import { expect, test } from 'vitest';
import { AdapterError, createAdapter } from './index.ts';

test.each(['', 'collect', '/v1/responses', '//c.example/', 'ftp://c.example/', 'javascript:0', 'http://', 'https://['])(
  'the endpoint %j is refused with its name and a remedy',
  (endpoint) => {
    const attempt = () => createAdapter({ endpoint });
    expect(attempt).toThrow(AdapterError);
    expect(attempt).toThrow(/^endpoint: give an absolute http\(s\) URL/);
    expect(attempt).toThrow(expect.objectContaining({ code: 'endpoint-not-url' }));
  },
);

test('where there is neither a page nor a disk, it works from memory', async () => {
  const adapter = createAdapter({ endpoint: new URL('http://127.0.0.1:9/') });
  const degraded = new Promise((tell) => adapter.subscribe((event) => event.type === 'degraded' && tell(event.cause)));
  expect(await degraded).toBeInstanceOf(ReferenceError);
  adapter.close();
});
