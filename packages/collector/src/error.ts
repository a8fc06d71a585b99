/** A mistake in how a collector was set up. */
export class CollectorError extends Error {
  override readonly name = 'CollectorError';
  readonly code: CollectorErrorCode;
  readonly data: Record<string, unknown>;

  constructor(code: CollectorErrorCode, data: Record<string, unknown>, options?: ErrorOptions) {
    super(sentences[code](data), options);
    this.code = code;
    this.data = data;
  }
}

export type CollectorErrorCode = keyof typeof sentences;

type Data = Record<string, unknown>;

const sentences = {
  'origin-invalid': ({ origin }: Data) =>
    `origins: "${origin}" is no origin. Write scheme, host and port and nothing after them, for example https://shop.example, or * for any page.`,
  'survey-invalid': ({ index, sentence }: Data) => `surveys[${index}]: ${sentence}`,
  'survey-repeated': ({ index, id, version }: Data) =>
    `surveys[${index}]: "${id}" version ${version} is given twice. Leave one out, or raise the version of the newer one.`,
  'token-empty': () => 'reportToken: an empty one would let everybody in. Give one that is not empty, or leave it out.',
  'report-open': ({ hostname }: Data) =>
    `reportToken: on ${hostname} everyone who reaches the port could read the answers. Give one, or listen on 127.0.0.1.`,
  'port-taken': ({ port }: Data) =>
    `port: ${port} is in use. End what listens there, or give another port (0 takes a free one).`,
  'port-refused': ({ hostname, port, reason }: Data) =>
    `hostname: cannot listen on ${hostname}:${port} (${reason}). Give an address of this machine and a port that you may use.`,
  'database-not-opened': ({ path, reason }: Data) =>
    `database: cannot open ${path} (${reason}). Give a file in a folder that exists and can be written.`,
  'database-foreign': ({ path }: Data) =>
    `database: ${path} is no SQLite database. Give another file, or one that is not there yet.`,
  'database-too-new': ({ path, found, layout }: Data) =>
    `database: ${path} has layout ${found}, this collector knows up to ${layout}. Run the later version that wrote it.`,
};
