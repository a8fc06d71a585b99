import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { full, half, hostile, long, shown, usual } from '../../../../test/support/responses.ts';
import { otlp } from './otlp.ts';

/** A message type as protobufjs compiles it from OpenTelemetry's own definitions. */
interface Message {
  fromObject(json: object): object;
  verify(message: object): string | null;
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
  toObject(message: object, options: object): object;
}
const require = createRequire(import.meta.url);
const root = require('@opentelemetry/otlp-transformer/build/src/generated/root.js') as {
  opentelemetry: {
    proto: { collector: { logs: { v1: Record<`ExportLogsService${'Request' | 'Response'}`, Message> } } };
  };
};
const { ExportLogsServiceRequest, ExportLogsServiceResponse } = root.opentelemetry.proto.collector.logs.v1;
const { encode, pack, classify } = otlp({ service: 'shop' });
const request = (response: typeof usual) => JSON.parse(pack!([encode(response)]));

/** To protobuf's bytes and back: a field that the definitions do not know is gone afterwards. */
function throughProtobuf(type: Message, json: object): object {
  const message = type.fromObject(json);
  expect(type.verify(message)).toBe(null);
  return type.toObject(type.decode(type.encode(message).finish()), { longs: String, json: true });
}

test.each([usual, full, shown, hostile, long, half])(
  'a record survives the protobuf definitions ($status)',
  (response) => {
    expect(throughProtobuf(ExportLogsServiceRequest, request(response))).toEqual(request(response));
  },
);

test("a value is written as OpenTelemetry's own serializer writes it", () => {
  const answers = { a: ['x', 1], b: true, c: 1.5, d: 'text', e: { k: 'v' }, f: null, g: -3 };
  const { attributes: ours, timeUnixNano } = JSON.parse(encode({ ...usual, answers })) as LogRecord;
  const { attributes: sdk, ...record } = serialized(answers, Date.parse(usual.updatedAt));
  expect(timeUnixNano).toBe(record.timeUnixNano);
  const read = (attributes: Attribute[]) =>
    throughProtobuf(ExportLogsServiceRequest, {
      resourceLogs: [{ scopeLogs: [{ logRecords: [{ attributes }] }] }],
    });
  const named = ours.slice(-sdk.length).map(({ key, value }) => ({ key: key.replace('survey.answer.', ''), value }));
  expect(read(named)).toEqual(read(sdk));
});

interface Attribute {
  key: string;
  value: object;
}

interface LogRecord {
  timeUnixNano: string;
  attributes: Attribute[];
}

/** A record by the SDK, in a process without this run's export conditions, under which its packages do not load. */
function serialized(attributes: object, at: number): LogRecord {
  const hrTime = [Math.floor(at / 1000), (at % 1000) * 1e6];
  const record = {
    resource: { attributes: {} },
    instrumentationScope: { name: 'x' },
    hrTime,
    hrTimeObserved: hrTime,
  };
  const script = `
    const { JsonLogsSerializer } = require('@opentelemetry/otlp-transformer');
    process.stdout.write(JsonLogsSerializer.serializeRequest([${JSON.stringify({ ...record, attributes })}]));`;
  const text = execFileSync(process.execPath, ['-e', script], { cwd: import.meta.dirname, env: {}, encoding: 'utf8' });
  return JSON.parse(text).resourceLogs[0].scopeLogs[0].logRecords[0];
}

test('a rejected record is refused, with what the collector says', () => {
  const reply = { partialSuccess: { rejectedLogRecords: '1', errorMessage: 'too old' } };
  expect(throughProtobuf(ExportLogsServiceResponse, reply)).toEqual(reply);
  expect(classify!(200, reply, usual)).toEqual({ verdict: 'refused', problem: 'too old' });
  expect(classify!(200, { partialSuccess: { errorMessage: 'a warning' } }, usual)).toEqual({ verdict: 'delivered' });
});
