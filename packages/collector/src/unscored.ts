/** Why there are answers and no score. */
export interface Unscored {
  code: keyof typeof sentences;
  sentence: string;
}

const sentences = {
  'scales-differ':
    'Versions asked this on different scales, so their answers make no score together. Read one version at a time: ?version=2.',
  'scale-unknown':
    'What some version asked here is not known, so its answers are only counted. Give every version to --surveys, or read one version at a time: ?version=2.',
};

export const unscored = (code: Unscored['code']): Unscored => ({ code, sentence: sentences[code] });
