import { responseKey } from '@earshot/core';
import { type Format, readResults } from './format.ts';
import { json } from './json.ts';

export interface OtlpOptions {
  /** The resource's `service.name`. @default 'earshot' */
  service?: string;
}

/** What OTLP calls AnyValue. */
type AnyValue = Record<string, unknown>;

/**
 * OpenTelemetry's logs over HTTP as JSON, for `<collector>/v1/logs`: one record, whose attributes are the answers and
 * whose body is the response as JSON text.
 *
 * @see https://opentelemetry.io/docs/specs/otlp/#otlphttp
 */
export const otlp = ({ service = 'earshot' }: OtlpOptions = {}): Format => ({
  encode(response) {
    const { id, revision, status, survey, answers, updatedAt } = response;
    const answered = Object.entries(answers).map(([question, answer]) => [`survey.answer.${question}`, answer]);
    return json({
      timeUnixNano: `${Date.parse(updatedAt)}000000`,
      severityNumber: 9,
      eventName: `survey.response.${status}`,
      body: { stringValue: json(response) },
      attributes: pairs({
        'survey.id': survey.id,
        'survey.version': survey.version,
        'survey.response.id': id,
        'survey.response.revision': revision,
        'survey.response.key': responseKey(response),
        ...Object.fromEntries(answered),
      }),
    });
  },
  pack: ([record]) =>
    `{"resourceLogs":[{"resource":${json({ attributes: pairs({ 'service.name': service }) })},"scopeLogs":[{"scope":{"name":"earshot"},"logRecords":[${record}]}]}]}`,
  classify(status, body, item) {
    const { rejectedLogRecords, errorMessage } = {
      ...(
        body as { partialSuccess?: { rejectedLogRecords?: number | string; errorMessage?: string } } | null | undefined
      )?.partialSuccess,
    };
    const reading = readResults(status, body, item);
    // It says how many of a batch were rejected but not which, hence one record a post.
    return reading.verdict === 'delivered' && Number(rejectedLogRecords) > 0
      ? { verdict: 'refused', problem: errorMessage }
      : reading;
  },
  dedupe: 'none',
  revisions: 'append',
});

const pairs = (values: object): object[] => Object.entries(values).map(([key, value]) => ({ key, value: any(value) }));

/** A JSON value in OTLP's words. 64-bit integers are text in protobuf's JSON; null is a value with nothing in it. */
function any(value: unknown): AnyValue {
  if (Array.isArray(value)) return { arrayValue: { values: value.map(any) } };
  if (value === null || value === undefined) return {};
  if (typeof value === 'object') return { kvlistValue: { values: pairs(value) } };
  if (typeof value === 'number') return Number.isSafeInteger(value) ? { intValue: `${value}` } : { doubleValue: value };
  return { [typeof value === 'boolean' ? 'boolValue' : 'stringValue']: value };
}
