import { type MaturityScore, maturity } from '../score/maturity.ts';
import type { Score } from '../score/score.ts';
import type { SurveyDocument } from '../survey.ts';
import { emptyHistogram, type Histogram } from '../tally/histogram.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies, questionsOf } from './scoring/by-question.ts';

/** What the questions make up, for a profile. */
const dimensions: Record<string, readonly string[]> = {
  direction: ['vision', 'governance', 'value', 'priorities'],
  people: ['training', 'frontline'],
  insight: ['execution', 'analysis', 'metrics', 'agility'],
  customers: ['personas', 'journeys'],
  offer: ['experiments', 'real-time', 'retailing'],
};

type Levels = [string, string, string, string, string];

const item = (id: string, text: string, help: string, decision: string, levels: Levels) =>
  ({ id, type: 'maturity', text, help, levels, decision, required: true, notApplicable: true }) as const;

const survey: SurveyDocument = {
  id: 'cx-maturity-15',
  questions: [
    {
      id: 'intro',
      type: 'section',
      title: 'How far along is customer experience?',
      text: 'Welcome, {{hidden.applicant|and thank you for taking part}}. Customers meet you on pages, in shops and on the phone, and to them it is one company. Choose the highest level of which all can be shown today.',
    },
    item(
      'vision',
      'How far is there one shared vision for customer experience?',
      'A vision says what customers should be able to count on. It is shared if people of different departments describe it alike.',
      'Whether a vision has to be agreed on before anything else.',
      [
        'Nobody has written one down.',
        'Some leaders have one of their own.',
        'One is written down and approved.',
        'All departments know it and plan by it.',
        'People on every level use it to decide, and it is renewed with customers.',
      ],
    ),
    item(
      'governance',
      'How far is it settled who decides about customer experience?',
      'Think of who decides, who is brought into line, who answers for results, and how conflicts between departments end.',
      'Who gets the last word where departments disagree.',
      [
        'Nobody is responsible.',
        'Single people care, without a mandate.',
        'A body exists and meets.',
        'Roles are written down, and conflicts are settled by them.',
        'Each figure has an owner, and rules are improved after each conflict.',
      ],
    ),
    item(
      'value',
      'How far is the business value of better experience forecast?',
      'A forecast says what a change is expected to bring, such as fewer calls or more renewals, before money is spent.',
      'Whether plans need a forecast to be approved.',
      [
        'It is never forecast.',
        'Now and then somebody estimates it.',
        'Large projects have a forecast.',
        'All projects have one, and it is compared with what came of it.',
        'Forecasts steer the budget and have become more accurate.',
      ],
    ),
    item(
      'priorities',
      'How far are activities put in order by agreed measures?',
      'Measures can be the gap to expectations, the number of customers concerned, or the value forecast.',
      'By which measures activities are put in order.',
      [
        'Whoever asks loudest comes first.',
        'Leaders choose by experience.',
        'Some teams use agreed measures.',
        'All activities are ranked by the same measures.',
        'The order is looked at anew as measures change, and things are stopped.',
      ],
    ),
    item(
      'training',
      'How far are employees trained and motivated for customers?',
      'Count training about customers, time to use it, and recognition for those who do.',
      'Where to train, and what to recognise.',
      [
        'There is no training.',
        'New people get a short introduction.',
        'Those who meet customers are trained.',
        'Everybody is trained, and good work is recognised.',
        'Teams train each other, and its effect is measured.',
      ],
    ),
    item(
      'execution',
      'How far does insight turn strategy into work that is done?',
      'Insight is what you learn from customers, in whatever way. It counts when a plan changed because of it.',
      'Which steps between insight and work are missing.',
      [
        'Insight is not collected.',
        'It is collected and lies about.',
        'Reports reach some teams.',
        'Plans of all teams begin with it.',
        'What was learned is in the work within weeks, and results are checked.',
      ],
    ),
    item(
      'analysis',
      'How far is feedback analysed in detail, goal by goal?',
      'In detail means by segment, touchpoint and cause. Goal by goal means that each goal has its results.',
      'Which cuts of the data are needed.',
      [
        'Feedback is not analysed.',
        'Totals are looked at.',
        'Some results are split by segment or touchpoint.',
        'Each goal has its results, with causes.',
        'Analysis runs all the time and finds what nobody asked for.',
      ],
    ),
    item(
      'metrics',
      'How far are teams judged by what customers say?',
      'Figures count with their number of answers and margin of error. Judged does not mean paid: pay makes people ask for scores.',
      'Which figures each team answers for.',
      [
        'Teams do not see any.',
        'They see figures of the whole company.',
        'Some teams have figures of their own.',
        'All teams have goals for them and talk about them.',
        'Teams change their work by them, and the figures move.',
      ],
    ),
    item(
      'personas',
      'How far are there current personas that employees can look up?',
      'A persona describes a kind of customer with data behind it. Current means looked at within the last year.',
      'Whether personas have to be made or renewed.',
      [
        'There are none.',
        'Some teams imagine their own.',
        'Personas are written down.',
        'They rest on data, and all employees can open them.',
        'They are renewed each year, and decisions name them.',
      ],
    ),
    item(
      'journeys',
      'How far are journeys mapped and segments refined?',
      'A journey is mapped if its stages, touchpoints, owners and feelings are written down.',
      'Which journeys to map next.',
      [
        'No journey is mapped.',
        'One was mapped for a project.',
        'The most frequent journeys are mapped.',
        'All are mapped by segment, with owners.',
        'Maps show live data, and segments change with what is learned.',
      ],
    ),
    item(
      'experiments',
      'How far do you experiment with new ways of doing business?',
      'Count new business models and new products. An experiment has a question, a small group of customers, and an end.',
      'How much room experiments get.',
      [
        'Nothing is tried out.',
        'Single ideas are tried by chance.',
        'There is a budget for experiments.',
        'Several run at any time, and results are shared.',
        'Whole offers came out of them, and failures are talked about.',
      ],
    ),
    item(
      'real-time',
      'How far can customers see online what is true right now?',
      'Think of stock, prices, the state of an order, and waiting times.',
      'Which information to bring online next.',
      [
        'Nothing of it is online.',
        'Some of it is, updated by hand.',
        'Stock or orders can be seen, a day old.',
        'Most of it is live on the page.',
        'All of it is live, the same in each channel, and customers are told of changes.',
      ],
    ),
    item(
      'retailing',
      'How far does selling start from what customers value?',
      'What customers value can be time, advice, trust or price. It differs between segments.',
      'What to change in how you sell.',
      [
        'Selling starts from stock and margins.',
        'Offers differ by segment now and then.',
        'Some ranges are built on what customers value.',
        'Range, price and service of all channels are.',
        'Customers get what they value in each contact, and it is measured.',
      ],
    ),
    item(
      'frontline',
      'How far do employees on the front line believe in one digital and physical experience?',
      'They believe in it if they send customers to the other channel when that helps them, without losing by it.',
      'What keeps the front line from joining channels.',
      [
        'Channels compete.',
        'Some employees know the other channel.',
        'Employees can look up what customers did elsewhere.',
        'Most employees join channels and gain by it.',
        'They improve the joined experience themselves.',
      ],
    ),
    item(
      'agility',
      'How far is work done in short steps that insight steers?',
      'Short means weeks. Insight steers if a step can be dropped because customers did not care.',
      'Where to shorten the way from learning to changing.',
      [
        'Plans are made for a year and kept.',
        'Some projects work in short steps.',
        'Several teams do, and look at feedback in between.',
        'Most teams do, with customers involved.',
        'All do, and plans change within weeks of what was learned.',
      ],
    ),
  ],
  lint: { jargon: 'The help text of the question says what the word means.' },
  hidden: ['applicant'],
  confirm: {
    reset: 'Take back all fifteen answers?',
    submit: 'Submit all answers? They cannot be changed afterwards.',
  },
  editable: false,
  thanks: { text: 'Thank you, {{hidden.applicant|your assessment is on its way}}.' },
};

/** A self-assessment of customer experience: fifteen questions, five levels each. */
export const cxMaturity15: Instrument<QuestionTallies> = {
  survey,
  profile: 'assessment',
  scoring(document = survey) {
    const questions = byQuestion(document);
    const levels = questionsOf(document).filter(({ type }) => type === 'maturity');
    const dimensionOf = (id: string): string | undefined =>
      Object.keys(dimensions).find((name) => dimensions[name]!.includes(id));
    return {
      counting: questions.counting,
      scores(tally, options) {
        const { score, level, dimensions } = maturity(
          levels.map(({ id }) => {
            const dimension = dimensionOf(id);
            const own = (tally[id] ?? emptyHistogram()) as Histogram;
            return { item: id, tally: own, ...(dimension !== undefined && { dimension }) };
          }),
        );
        return {
          maturity: score,
          level: levelOf({ score, level }),
          ...Object.fromEntries(dimensions.map(({ dimension, score }) => [`dimension:${dimension}`, score])),
          ...questions.scores(tally, options),
        };
      },
    };
  },
};

/** The level, 1 for the lowest, as a score that can be printed like the others. */
const levelOf = ({ score, level }: MaturityScore): Score => ({ ...score, value: level, method: 'maturity-level' });
