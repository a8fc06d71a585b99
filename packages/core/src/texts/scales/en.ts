import type { QuestionTexts } from '../texts.ts';

/** English. */
export const en: QuestionTexts['scales'] = {
  agreement: {
    text: 'How much do you agree?',
    labels: {
      5: ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
      7: [
        'Strongly disagree',
        'Disagree',
        'Somewhat disagree',
        'Neither agree nor disagree',
        'Somewhat agree',
        'Agree',
        'Strongly agree',
      ],
    },
  },
  satisfaction: {
    text: 'How satisfied or dissatisfied are you with this?',
    labels: {
      5: ['Very dissatisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied', 'Very satisfied'],
      7: [
        'Very dissatisfied',
        'Dissatisfied',
        'Somewhat dissatisfied',
        'Neither satisfied nor dissatisfied',
        'Somewhat satisfied',
        'Satisfied',
        'Very satisfied',
      ],
    },
  },
  importance: {
    text: 'How important is this to you?',
    labels: {
      5: [
        'Not at all important',
        'Slightly important',
        'Moderately important',
        'Very important',
        'Extremely important',
      ],
    },
  },
  performance: {
    text: 'How well do we do this?',
    labels: {
      5: ['Poorly', 'Not so well', 'Fairly well', 'Well', 'Very well'],
      7: ['Very poorly', 'Poorly', 'Somewhat poorly', 'Acceptably', 'Fairly well', 'Well', 'Very well'],
    },
  },
  quality: {
    text: 'How good or bad is this?',
    labels: {
      5: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
      7: ['Very bad', 'Bad', 'Somewhat bad', 'Neither good nor bad', 'Somewhat good', 'Good', 'Very good'],
    },
  },
  ease: {
    text: 'How easy or difficult is this?',
    labels: {
      5: ['Very difficult', 'Difficult', 'Neither easy nor difficult', 'Easy', 'Very easy'],
      7: [
        'Very difficult',
        'Difficult',
        'Somewhat difficult',
        'Neither easy nor difficult',
        'Somewhat easy',
        'Easy',
        'Very easy',
      ],
    },
  },
  effort: {
    text: 'How much effort does this take?',
    labels: {
      5: ['Very little', 'Little', 'A moderate amount', 'Much', 'Very much'],
    },
  },
  frequency: {
    text: 'How often does this happen?',
    labels: {
      5: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
      7: ['Never', 'Very rarely', 'Rarely', 'Sometimes', 'Often', 'Very often', 'Always'],
    },
  },
  likelihood: {
    text: 'How likely or unlikely is this?',
    labels: {
      5: ['Very unlikely', 'Unlikely', 'Neither likely nor unlikely', 'Likely', 'Very likely'],
      7: [
        'Very unlikely',
        'Unlikely',
        'Somewhat unlikely',
        'Neither likely nor unlikely',
        'Somewhat likely',
        'Likely',
        'Very likely',
      ],
    },
  },
  intention: {
    text: 'Do you intend to do this?',
    labels: { 5: ['Definitely not', 'Probably not', 'Perhaps', 'Probably', 'Definitely'] },
  },
  amount: {
    text: 'How much is this?',
    labels: { 5: ['Nothing at all', 'A little', 'A moderate amount', 'A lot', 'A great deal'] },
  },
  fit: {
    text: 'Is this too little, about right or too much?',
    labels: { 5: ['Far too little', 'Too little', 'About right', 'Too much', 'Far too much'] },
  },
  usefulness: {
    text: 'How useful is this to you?',
    labels: { 5: ['Not at all useful', 'Slightly useful', 'Moderately useful', 'Very useful', 'Extremely useful'] },
  },
  familiarity: {
    text: 'How familiar are you with this?',
    labels: {
      5: ['Not at all familiar', 'Slightly familiar', 'Moderately familiar', 'Very familiar', 'Extremely familiar'],
    },
  },
  interest: {
    text: 'How interested are you in this?',
    labels: {
      5: [
        'Not at all interested',
        'Slightly interested',
        'Moderately interested',
        'Very interested',
        'Extremely interested',
      ],
    },
  },
  trust: {
    text: 'How much do you trust this?',
    labels: { 5: ['Not at all', 'A little', 'Moderately', 'Very much', 'Completely'] },
  },
  value: {
    text: 'How good or bad is this for its price?',
    labels: { 5: ['Very bad value', 'Bad value', 'Fair value', 'Good value', 'Very good value'] },
  },
  concern: {
    text: 'How concerned are you about this?',
    labels: {
      5: [
        'Not at all concerned',
        'Slightly concerned',
        'Moderately concerned',
        'Very concerned',
        'Extremely concerned',
      ],
    },
  },
  expectation: {
    text: 'How does this compare with what you expected?',
    labels: { 5: ['Much worse', 'Worse', 'As expected', 'Better', 'Much better'] },
  },
  comparison: {
    text: 'How does this compare with others that you know?',
    labels: {
      5: ['Much worse', 'Worse', 'About the same', 'Better', 'Much better'],
      7: ['Much worse', 'Worse', 'Somewhat worse', 'About the same', 'Somewhat better', 'Better', 'Much better'],
    },
  },
  emotion: {
    text: 'How do you feel about this?',
    labels: {
      5: ['Very unhappy', 'Unhappy', 'Neither happy nor unhappy', 'Happy', 'Very happy'],
      7: [
        'Very unhappy',
        'Unhappy',
        'Somewhat unhappy',
        'Neither happy nor unhappy',
        'Somewhat happy',
        'Happy',
        'Very happy',
      ],
    },
  },
};
