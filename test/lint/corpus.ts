import type { SurveyDocument } from '@earshot/core';
import type { Profile } from '@earshot/core/lint';

/** A published questionnaire, rewritten: its kinds of items and its scale, in our own words. */
export interface Entry {
  /** What it is modelled on, and where that was published. */
  source: string;
  profile: Profile;
  survey: SurveyDocument;
}

type Question = SurveyDocument['questions'][number];

const survey = (id: string, questions: Question[]): SurveyDocument => ({ id, questions });

/** Items on one scale of the library, with ids `q1`, `q2` … */
const on = (scale: string, texts: string[], more: object = {}): Question[] =>
  texts.map((text, i) => ({ type: 'rating', id: `q${i + 1}`, scale, text, ...more }) as Question);

/** Items between two ends of their own. */
const between = (points: number, low: string, high: string, texts: string[], more: object = {}): Question[] =>
  texts.map((text, i) => ({ type: 'rating', id: `q${i + 1}`, points, low, high, text, ...more }) as Question);

/** Items with words at each point. */
const labelled = (labels: string[], texts: string[], more: object = {}): Question[] =>
  texts.map((text, i) => ({ type: 'rating', id: `q${i + 1}`, labels, text, ...more }) as Question);

const choice = (id: string, text: string, options: string[], more: object = {}): Question =>
  ({ type: 'choice', id, text, options, ...more }) as Question;

/** What the linter is run over to see how often it is wrong. No item is quoted; each keeps what its model has of form. */
export const corpus: readonly Entry[] = [
  {
    source: 'System Usability Scale (Brooke 1996)',
    profile: 'research',
    survey: survey(
      'sus',
      on('agreement', [
        'I can see myself using this tool often.',
        'The tool was more complicated than it had to be.',
        'The tool was easy to use.',
        'I would need help from a trained person to use this tool.',
        'The parts of the tool worked well together.',
        'The tool was too inconsistent.',
        'Most people would learn this tool in a short time.',
        'The tool was awkward to handle.',
        'I felt sure of what I was doing in the tool.',
        'I had a lot to learn before I could begin with the tool.',
      ]),
    ),
  },
  {
    source: 'UMUX (Finstad 2010)',
    profile: 'research',
    survey: survey(
      'umux',
      on(
        'agreement',
        [
          'What the tool can do meets my needs.',
          'Using the tool is a frustrating experience.',
          'The tool is easy to use.',
          'I have to spend too much time on correcting things in the tool.',
        ],
        { points: 7 },
      ),
    ),
  },
  {
    source: 'UMUX-Lite (Lewis, Utesch & Maher 2013)',
    profile: 'micro',
    survey: survey(
      'umux-lite',
      on('agreement', ['The tool does what I need.', 'The tool is easy to use.'], { points: 7 }),
    ),
  },
  {
    source: 'SUPR-Q (Sauro 2015)',
    profile: 'research',
    survey: survey('supr-q', [
      ...on('agreement', [
        'The website is easy to use.',
        'It is easy to find my way around the website.',
        'I can trust the information on the website.',
        'I feel comfortable buying from the website.',
        'The website looks attractive.',
        'The website has a clean and simple layout.',
      ]),
      { type: 'nps', id: 'recommend', text: 'How likely are you to recommend this website to a friend or colleague?' },
    ]),
  },
  {
    source: 'American Customer Satisfaction Index (Fornell et al. 1996)',
    profile: 'relationship',
    survey: survey('acsi', [
      ...between(10, 'Very dissatisfied', 'Very satisfied', [
        'How satisfied are you with your supplier, all things considered?',
      ]),
      {
        type: 'rating',
        id: 'expected',
        points: 10,
        low: 'Falls short',
        high: 'Exceeds',
        text: 'To what extent has your supplier fallen short of or exceeded what you expected?',
      },
      {
        type: 'rating',
        id: 'ideal',
        points: 10,
        low: 'Far from ideal',
        high: 'Close to ideal',
        text: 'How close is your supplier to the one you would wish for?',
      },
    ] as Question[]),
  },
  {
    source: 'Net Promoter question (Reichheld 2003)',
    profile: 'micro',
    survey: survey('nps', [
      { type: 'nps', id: 'recommend', text: 'How likely are you to recommend our bakery to a friend or colleague?' },
      { type: 'comment', id: 'why', text: 'What is the main reason for your score?' },
    ]),
  },
  {
    source: 'Customer Effort Score 1.0 (Dixon, Freeman & Toman 2010)',
    profile: 'micro',
    survey: survey('ces-1', [
      {
        type: 'ces',
        id: 'effort',
        scale: 'effort',
        text: 'How much effort did you have to make to get your request handled?',
      },
    ]),
  },
  {
    source: 'Customer Effort Score 2.0 (Dixon, Toman & DeLisi 2013)',
    profile: 'micro',
    survey: survey('ces-2', [
      { type: 'ces', id: 'easy', text: 'The bakery made it easy for me to get my order changed.' },
    ]),
  },
  {
    source: 'Single Ease Question (Sauro & Dumas 2009)',
    profile: 'micro',
    survey: survey('seq', [
      { type: 'ces', id: 'ease', scale: 'ease', text: 'How easy or difficult was this task, all in all?' },
    ]),
  },
  {
    source: 'SERVQUAL (Parasuraman, Zeithaml & Berry 1988)',
    profile: 'research',
    survey: survey('servqual', [
      {
        type: 'gap',
        id: 'service',
        text: 'What should a very good office offer, and what does ours offer?',
        low: 'Not at all',
        high: 'Fully',
        items: [
          { id: 'rooms', text: 'The rooms look inviting.' },
          { id: 'promise', text: 'What is promised for a day is done on that day.' },
          { id: 'told', text: 'Customers are told when a service will be performed.' },
          { id: 'prompt', text: 'The staff serve customers promptly.' },
          { id: 'busy', text: 'The staff are never too busy to answer a request.' },
          { id: 'trust', text: 'The way the staff act makes customers trust them.' },
          { id: 'hours', text: 'The opening hours suit all customers.' },
        ],
      },
    ] as Question[]),
  },
  {
    source: 'SERVPERF (Cronin & Taylor 1992)',
    profile: 'research',
    survey: survey(
      'servperf',
      on(
        'agreement',
        [
          'The workshop has up-to-date tools.',
          'The mechanics are neatly dressed.',
          'When I have a problem, the workshop is sympathetic and reassuring.',
          'The workshop keeps its records correctly.',
          'I do not get prompt service from the mechanics.',
          'The mechanics do not know what my needs are.',
        ],
        { points: 7 },
      ),
    ),
  },
  {
    source: 'E-S-QUAL (Parasuraman, Zeithaml & Malhotra 2005)',
    profile: 'research',
    survey: survey(
      'e-s-qual',
      on('agreement', [
        'The shop makes it easy to find what I need.',
        'The pages of the shop load fast.',
        'The shop does not crash.',
        'The shop delivers orders when promised.',
        'It has in stock what it says it has.',
        'The shop protects what it knows about how I shop.',
      ]),
    ),
  },
  {
    source: 'WebQual (Barnes & Vidgen 2002)',
    profile: 'research',
    survey: survey(
      'webqual',
      on(
        'agreement',
        [
          'I find it easy to learn to operate the site.',
          'The site provides accurate information.',
          'The site provides information at the right level of detail.',
          'My personal information feels safe on the site.',
          'The site conveys a sense of community.',
        ],
        { points: 7 },
      ),
    ),
  },
  {
    source: 'Technology Acceptance Model (Davis 1989)',
    profile: 'research',
    survey: survey(
      'tam',
      on(
        'agreement',
        [
          'Using the calendar makes me faster in my job.',
          'Using the calendar improves my work.',
          'Learning to operate the calendar would be easy for me.',
          'I find it easy to get the calendar to do what I want it to do.',
          'I find the calendar useful in my job.',
        ],
        { points: 7 },
      ),
    ),
  },
  {
    source: 'USE Questionnaire (Lund 2001)',
    profile: 'research',
    survey: survey(
      'use',
      on(
        'agreement',
        [
          'It helps me be more effective.',
          'It saves me time.',
          'It requires the fewest steps possible to do what I want.',
          'I can use it without written instructions.',
          'Both occasional and regular users would like it.',
          'I quickly became skilful with it.',
          'I am satisfied with it.',
          'I would recommend it to a friend.',
        ],
        { points: 7 },
      ),
    ),
  },
  {
    source: 'QUIS (Chin, Diehl & Norman 1988)',
    profile: 'research',
    survey: survey('quis', [
      {
        type: 'rating',
        id: 'overall',
        points: 10,
        from: 0,
        low: 'Terrible',
        high: 'Wonderful',
        text: 'How did you find the software as a whole?',
      },
      {
        type: 'rating',
        id: 'screen',
        points: 10,
        from: 0,
        low: 'Hard',
        high: 'Easy',
        text: 'How was it to read the letters on the screen?',
      },
      {
        type: 'rating',
        id: 'order',
        points: 10,
        from: 0,
        low: 'Confusing',
        high: 'Very clear',
        text: 'How was the order of the screens?',
      },
      {
        type: 'rating',
        id: 'errors',
        points: 10,
        from: 0,
        low: 'Unhelpful',
        high: 'Helpful',
        text: 'How were the error messages?',
      },
    ] as Question[]),
  },
  {
    source: 'CSUQ and PSSUQ (Lewis 1995)',
    profile: 'research',
    survey: survey(
      'pssuq',
      on(
        'agreement',
        [
          'Overall, I am satisfied with how easy it is to use this system.',
          'I could complete the tasks quickly using this system.',
          'It was easy to find the information I needed.',
          'The system gave error messages that clearly told me how to fix problems.',
          'Whenever I made a mistake, I could recover easily and quickly.',
          'The interface of this system was pleasant.',
        ],
        { points: 7 },
      ),
    ),
  },
  {
    source: 'After-Scenario Questionnaire (Lewis 1991)',
    profile: 'micro',
    survey: survey(
      'asq',
      on(
        'agreement',
        [
          'I am satisfied with how easy it was to complete the task.',
          'I am satisfied with how long it took to complete the task.',
          'I am satisfied with the help I had during the task.',
        ],
        { points: 7 },
      ),
    ),
  },
  {
    source: 'NASA Task Load Index (Hart & Staveland 1988)',
    profile: 'research',
    survey: survey('tlx', [
      ...[
        'How much thinking did the task demand?',
        'How much bodily effort did the task demand?',
        'How hurried was the pace of the task?',
        'How hard did you have to work to reach your result?',
        'How insecure, discouraged or annoyed were you?',
      ].map((text, i) => ({ type: 'slider', id: `q${i + 1}`, text, low: 'Very low', high: 'Very high' }) as Question),
      {
        type: 'slider',
        id: 'success',
        text: 'How successful were you in the task?',
        low: 'Perfect',
        high: 'Failure',
      } as Question,
    ]),
  },
  {
    source: 'User Experience Questionnaire (Laugwitz, Held & Schrepp 2008)',
    profile: 'research',
    survey: survey('ueq', [
      { type: 'rating', id: 'pleasing', points: 7, low: 'Annoying', high: 'Enjoyable', text: 'The product is …' },
      {
        type: 'rating',
        id: 'clear',
        points: 7,
        low: 'Not understandable',
        high: 'Understandable',
        text: 'The product is …',
      },
      {
        type: 'rating',
        id: 'new',
        points: 7,
        low: 'Creative',
        high: 'Dull',
        better: 'lower',
        text: 'The product is …',
      },
      { type: 'rating', id: 'fast', points: 7, low: 'Fast', high: 'Slow', better: 'lower', text: 'The product is …' },
    ] as Question[]),
  },
  {
    source: 'VisAWI-S (Moshagen & Thielsch 2013)',
    profile: 'research',
    survey: survey(
      'visawi',
      on(
        'agreement',
        [
          'Everything goes together on this site.',
          'The layout is pleasantly varied.',
          'The colours go well together.',
          'The layout appears professionally designed.',
        ],
        { points: 7 },
      ),
    ),
  },
  {
    source: 'WHO-5 (World Health Organization 1998)',
    profile: 'research',
    survey: survey(
      'who-5',
      labelled(
        [
          'Never',
          'Some of the time',
          'Less than half of the time',
          'More than half of the time',
          'Most of the time',
          'All of the time',
        ],
        [
          'In the last two weeks I felt glad and in good spirits.',
          'In the last two weeks I felt calm.',
          'In the last two weeks I felt active.',
          'In the last two weeks I woke up rested.',
        ],
      ),
    ),
  },
  {
    source: 'PHQ-9 (Kroenke, Spitzer & Williams 2001)',
    profile: 'research',
    survey: survey(
      'phq',
      labelled(
        ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
        [
          'Over the last two weeks, how often did you have little interest in things?',
          'Over the last two weeks, how often were you tired or without energy?',
          'Over the last two weeks, how often did you eat too little or too much?',
        ],
      ),
    ),
  },
  {
    source: 'Perceived Stress Scale (Cohen, Kamarck & Mermelstein 1983)',
    profile: 'research',
    survey: survey(
      'pss',
      on('frequency', [
        'In the last month, how often were you upset by something unexpected?',
        'In the last month, how often did you feel nervous and stressed?',
        'In the last month, how often did things go your way?',
        'In the last month, how often could you not cope with all you had to do?',
      ]),
    ),
  },
  {
    source: 'Satisfaction With Life Scale (Diener et al. 1985)',
    profile: 'research',
    survey: survey(
      'swls',
      on(
        'agreement',
        [
          'My life is close to what I wish for.',
          'The conditions of my life are excellent.',
          'I am satisfied with my life.',
          'If I could live my life again, I would change almost nothing.',
        ],
        { points: 7 },
      ),
    ),
  },
  {
    source: 'Rosenberg Self-Esteem Scale (Rosenberg 1965)',
    profile: 'research',
    survey: survey(
      'rses',
      labelled(
        ['Strongly disagree', 'Disagree', 'Agree', 'Strongly agree'],
        [
          'On the whole, I am satisfied with myself.',
          'At times I think I am no good at all.',
          'I can do things as well as most other people.',
          'I feel I do not have much to be proud of.',
        ],
      ),
    ),
  },
  {
    source: 'Big Five Inventory, short form (Rammstedt & John 2007)',
    profile: 'research',
    survey: survey(
      'bfi-10',
      on('agreement', [
        'I see myself as someone who is reserved.',
        'I see myself as someone who tends to be lazy.',
        'I see myself as someone who does a thorough job.',
        'I see myself as someone who has few artistic interests.',
      ]),
    ),
  },
  {
    source: 'Eurobarometer, standard questions (European Commission)',
    profile: 'research',
    survey: survey('eurobarometer', [
      choice(
        'life',
        'On the whole, are you very satisfied, fairly satisfied, not very satisfied or not at all satisfied with your life?',
        ['Very satisfied', 'Fairly satisfied', 'Not very satisfied', 'Not at all satisfied', "Don't know"],
      ),
      choice(
        'direction',
        'At present, are things in our country going in the right direction or in the wrong direction?',
        ['The right direction', 'The wrong direction', 'Neither', "Don't know"],
      ),
      choice('issue', 'Which of these is the most important issue in our country at the moment?', [
        'Prices',
        'Health',
        'Housing',
        'Jobs',
        'Energy',
        'Pensions',
        'Education',
        'Crime',
        'Other',
        "Don't know",
      ]),
      choice('trust', 'Do you tend to trust or not to trust the government?', [
        'Tend to trust',
        'Tend not to trust',
        "Don't know",
      ]),
    ]),
  },
  {
    source: 'European Social Survey, core questions (ESS ERIC)',
    profile: 'research',
    survey: survey('ess', [
      {
        type: 'rating',
        id: 'people',
        points: 11,
        from: 0,
        low: 'You cannot be too careful',
        high: 'Most people can be trusted',
        text: 'Can most people be trusted, or can one not be too careful in dealing with people?',
      },
      {
        type: 'rating',
        id: 'parliament',
        points: 11,
        from: 0,
        low: 'No trust at all',
        high: 'Complete trust',
        text: 'How much do you personally trust the parliament?',
        dontKnow: true,
      },
      {
        type: 'rating',
        id: 'economy',
        points: 11,
        from: 0,
        low: 'Extremely dissatisfied',
        high: 'Extremely satisfied',
        text: 'How satisfied are you with the present state of the economy?',
        dontKnow: true,
      },
      choice('meet', 'How often do you meet with friends, relatives or colleagues?', [
        'Never',
        'Less than once a month',
        'Once a month',
        'Several times a month',
        'Once a week',
        'Several times a week',
        'Every day',
      ]),
    ] as Question[]),
  },
  {
    source: 'General Social Survey (NORC)',
    profile: 'research',
    survey: survey('gss', [
      choice('happy', 'Taken all together, are you very happy, pretty happy or not too happy these days?', [
        'Very happy',
        'Pretty happy',
        'Not too happy',
      ]),
      choice('exciting', 'In general, do you find life exciting, pretty routine or dull?', [
        'Exciting',
        'Routine',
        'Dull',
      ]),
      choice('spending', 'Are we spending too much, too little or about the right amount on the health system?', [
        'Too little',
        'About right',
        'Too much',
      ]),
      choice('child', 'Which of these is the most important for a child to learn?', [
        'To obey',
        'To be liked',
        'To think for itself',
        'To work hard',
        'To help others',
      ]),
    ]),
  },
  {
    source: 'World Values Survey (WVSA)',
    profile: 'research',
    survey: survey('wvs', [
      ...on('importance', [
        'How important is family in your life?',
        'How important are friends in your life?',
        'How important is religion in your life?',
      ]),
      {
        type: 'rating',
        id: 'freedom',
        points: 10,
        low: 'No choice at all',
        high: 'A great deal of choice',
        text: 'How much freedom of choice do you have over the way your life turns out?',
      } as Question,
      choice('neighbours', 'Would you not like to have people who drink heavily as neighbours?', [
        'Mentioned',
        'Not mentioned',
      ]),
    ]),
  },
  {
    source: 'Q12 (Gallup, Harter et al. 2002)',
    profile: 'research',
    survey: survey(
      'engagement-12',
      on('agreement', [
        'I know what is expected of me in my job.',
        'I have the tools and material I need for my job.',
        'I can do what I am best at every day.',
        'In the last week I was praised for good work.',
        'Somebody in the team cares about me as a person.',
        'My colleagues are set on doing good work.',
      ]),
    ),
  },
  {
    source: 'Utrecht Work Engagement Scale (Schaufeli, Bakker & Salanova 2006)',
    profile: 'research',
    survey: survey(
      'uwes',
      on(
        'frequency',
        [
          'At my work I feel full of energy.',
          'My job inspires me.',
          'When I get up in the morning, I feel like going to work.',
          'I am immersed in my work.',
        ],
        { points: 7 },
      ),
    ),
  },
  {
    source: 'Minnesota Satisfaction Questionnaire (Weiss et al. 1967)',
    profile: 'research',
    survey: survey('msq', [
      {
        type: 'matrix',
        id: 'job',
        text: 'In my present job, this is how I feel about …',
        scale: 'satisfaction',
        rows: [
          'being able to keep busy',
          'the way my boss handles his or her people',
          'my pay and the amount of work I do',
          'the chances for advancement',
          'the praise I get for doing a good job',
        ],
      },
    ] as Question[]),
  },
  {
    source: 'Employee NPS (as used since Reichheld 2011)',
    profile: 'micro',
    survey: survey('enps', [
      { type: 'nps', id: 'recommend', text: 'How likely are you to recommend working here to a friend?' },
      { type: 'comment', id: 'why', text: 'What would have to change for you to give a higher rating?' },
    ]),
  },
  {
    source: 'Product–market fit survey (Ellis 2009)',
    profile: 'micro',
    survey: survey('pmf', [
      choice(
        'without',
        'How would you feel if you could no longer use the planner?',
        ['Very disappointed', 'Somewhat disappointed', 'Not disappointed'],
        { notApplicable: 'I no longer use it' },
      ),
      { type: 'comment', id: 'benefit', text: 'What is the main benefit you get from the planner?' },
      { type: 'comment', id: 'who', text: 'What kind of people would get the most out of the planner?' },
    ] as Question[]),
  },
  {
    source: 'HCAHPS (AHRQ and CMS)',
    profile: 'research',
    survey: survey('hcahps', [
      ...labelled(
        ['Never', 'Sometimes', 'Usually', 'Always'],
        [
          'During this stay, how often did nurses treat you with courtesy and respect?',
          'During this stay, how often did nurses listen to you carefully?',
          'During this stay, how often were your room and bathroom kept clean?',
          'After you pressed the call button, how often did you get help as soon as you wanted it?',
        ],
      ),
      {
        type: 'rating',
        id: 'hospital',
        points: 11,
        from: 0,
        low: 'Worst hospital possible',
        high: 'Best hospital possible',
        text: 'What number would you use to rate this hospital during your stay?',
      } as Question,
      choice('recommend', 'Would you recommend this hospital to your friends and family?', [
        'Definitely no',
        'Probably no',
        'Probably yes',
        'Definitely yes',
      ]),
    ]),
  },
  {
    source: 'GP Patient Survey (NHS England)',
    profile: 'research',
    survey: survey('gp', [
      choice('phone', 'Generally, how easy or difficult is it to contact your practice on the phone?', [
        'Very easy',
        'Easy',
        'Neither easy nor difficult',
        'Difficult',
        'Very difficult',
        "Haven't tried",
      ]),
      choice('reception', 'Overall, how helpful do you find the reception team at your practice?', [
        'Very helpful',
        'Fairly helpful',
        'Not very helpful',
        'Not at all helpful',
        "Don't know",
      ]),
      choice('wait', 'How long was it from your first contact to your last appointment?', [
        'Same day',
        'Next day',
        '2 to 7 days',
        'More than a week',
        "Can't remember",
      ]),
      {
        type: 'csat',
        id: 'overall',
        role: 'overall',
        text: 'Overall, how would you describe your experience of your practice?',
        low: 'Very poor',
        high: 'Very good',
      } as Question,
    ]),
  },
  {
    source: 'Kano questionnaire (Kano et al. 1984; Berger et al. 1993)',
    profile: 'research',
    survey: survey('kano', [
      {
        type: 'kano',
        id: 'dark',
        functional: 'If the reader has a dark mode, how do you feel?',
        dysfunctional: 'If the reader has no dark mode, how do you feel?',
      },
      {
        type: 'kano',
        id: 'fast',
        functional: 'If pages turn at once, how do you feel?',
        dysfunctional: 'If pages do not turn at once, how do you feel?',
      },
    ] as Question[]),
  },
  {
    source: 'LibQUAL+ (Association of Research Libraries)',
    profile: 'research',
    survey: survey('libqual', [
      {
        type: 'gap',
        id: 'library',
        text: 'What do you expect of a library, and what do you find?',
        points: 9,
        low: 'Low',
        high: 'High',
        items: [
          { id: 'courteous', text: 'Staff who are always courteous' },
          { id: 'ready', text: 'Readiness to answer questions' },
          { id: 'remote', text: 'Access to electronic resources from home or office' },
          { id: 'quiet', text: 'Quiet space for work alone' },
        ],
      },
    ] as Question[]),
  },
  {
    source: 'End-User Computing Satisfaction (Doll & Torkzadeh 1988)',
    profile: 'research',
    survey: survey(
      'eucs',
      on('frequency', [
        'Does the system give the precise information you need?',
        'Is the system accurate?',
        'Is the output presented in a useful format?',
        'Do you get the information you need in time?',
      ]),
    ),
  },
  {
    source: 'Customer loyalty intentions (Zeithaml, Berry & Parasuraman 1996)',
    profile: 'relationship',
    survey: survey(
      'intentions',
      on(
        'likelihood',
        [
          'How likely are you to say good things about the bank to other people?',
          'How likely are you to do more business with the bank in the next few years?',
          'How likely are you to take some of your business to a competitor with better prices?',
          'How likely are you to complain to other customers if you have a problem?',
        ],
        { points: 7 },
      ),
    ),
  },
  {
    source: 'Census of population, characteristics (ONS 2021)',
    profile: 'research',
    survey: survey('census', [
      { type: 'date', id: 'born', text: 'What is your date of birth?', role: 'characteristic' },
      choice('sex', 'What is your sex?', ['Female', 'Male'], { role: 'characteristic' }),
      choice('health', 'How is your health in general?', ['Very good', 'Good', 'Fair', 'Bad', 'Very bad'], {
        role: 'characteristic',
      }),
      choice(
        'hours',
        'In your main job, how many hours a week do you usually work?',
        ['0 to 15', '16 to 30', '31 to 48', '49 or more'],
        { role: 'characteristic' },
      ),
      choice(
        'travel',
        'How do you usually travel to work?',
        [
          'At home',
          'Train',
          'Bus',
          'Taxi',
          'Motorcycle',
          'Driving',
          'Passenger in a car',
          'Bicycle',
          'On foot',
          'Other',
        ],
        { role: 'characteristic' },
      ),
    ] as Question[]),
  },
  {
    source: 'Website feedback widget (as offered by several vendors)',
    profile: 'micro',
    survey: survey('page-feedback', [
      { type: 'boolean', id: 'helpful', text: 'Was this page helpful?' },
      { type: 'comment', id: 'missing', text: 'What was missing?', when: { answer: 'helpful', is: false } },
    ]),
  },
  {
    source: 'Voice of customer, four questions (Kaushik 2007)',
    profile: 'micro',
    survey: survey('four-questions', [
      { type: 'csat', id: 'visit', text: 'How would you rate your visit today?', low: 'Very poor', high: 'Very good' },
      choice('purpose', 'Which of the following best describes the main purpose of your visit?', [
        'To buy',
        'To compare',
        'To get help',
        'To look around',
        'Something else',
      ]),
      choice('done', 'Were you able to complete the purpose of your visit today?', ['Yes', 'No']),
      { type: 'comment', id: 'why', text: 'If you could not complete it, why not?' },
    ] as Question[]),
  },
];
