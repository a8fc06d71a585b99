import { once } from '../../once.ts';
import { commonEnglish } from './common-en.ts';
import { lexicon, list } from './lexicon.ts';

/** English. */
export const en = lexicon({
  joins: list(`
    and, or, &, /, as well as, and/or, along with, in addition to
  `),
  onePhrase: list(`
    friend or colleague, friends or colleagues, friend or family member, friends and family,
    family and friends, friends or family, colleague or friend, terms and conditions,
    terms & conditions, agree or disagree, agrees or disagrees, satisfied or dissatisfied,
    dissatisfied or satisfied, easy or difficult, easy or hard, difficult or easy,
    likely or unlikely, important or unimportant, good or bad, better or worse, yes or no,
    true or false, more or less, now and then, now and again, sooner or later, one or more,
    one or two, two or three, and so on, or so, or not, pros and cons, ups and downs,
    up and running, back and forth, health and safety, food and drink, food & drink,
    bed and breakfast, research and development, q & a, questions and answers,
    question and answer, time and effort, men and women, ladies and gentlemen, black and white,
    in and out, over and over, again and again, more and more, less and less, day or night,
    day and night, win or lose, first and foremost, product or service, products or services,
    products and services, goods and services, goods or services, service or product,
    website or app, app or website, and other, or other, or similar, and similar, and the like,
    or the like, higher or lower, for or against, pass or fail, this and that, either or,
    happy or unhappy, useful or useless, fair or unfair, worse or better, plus or minus,
    up or down, his or her, he or she, him or her, they or them, drag and drop,
    drag & drop, copy and paste, trial and error, safe and sound, research & development,
    go and get, wait and see, try and *, come and go, expectations and experience,
    strength or weakness, strengths and weaknesses, excellent or poor, as well as most,
    as well as other, as well as others, as well as i, as well as you, as well as we,
    as well as expected, now and later, now or later, simple or complex, simple or complicated
  `),
  leading: list(`
    don't you, isn't it, wasn't it, aren't you, wouldn't you, didn't you, haven't you, weren't you,
    doesn't it, can't you, won't you, shouldn't we, shouldn't you, do you not agree,
    would you not agree, how much did you love, how much did you enjoy,
    how much do you love, how much do you enjoy, do you love, how great, how amazing,
    how wonderful, how fantastic, how excellent, how delighted, how pleased, how happy were you,
    how bad, how terrible, how awful, how annoying, how frustrating, how poor,
    would you agree that, do you agree that, everybody knows, everyone knows, as you know,
    most people think, most people agree, many people think, experts say, experts agree,
    studies show, what did you love, what do you love, what did you hate,
    what do you hate, surely, no doubt, you would agree
  `),
  praise: list(`
    amazing, awesome, best, brilliant, convenient, delicious, excellent, exceptional, exciting, expert, fabulous,
    fantastic, fast, first-class, friendly, great, helpful, improved, incredible, innovative, leading, lovely,
    outstanding, perfect, popular, powerful, superb, superior, terrific, top-quality, wonderful
  `),
  beforePraise: ['our', 'the', 'this', 'these', 'your'],
  loaded: list(`
    absurd, award-winning, bureaucratic, burden, common sense, cutting-edge, disastrous, fair share,
    forced to, game-changing, greedy, hard-earned, industry-leading, innocent, market-leading, needless,
    needlessly, obvious, obviously, of course, outrageous, radical, reckless, responsible citizens,
    revolutionary, ridiculous, risk-free, scandal, shameful, so-called, state-of-the-art, undoubtedly, unrivalled,
    unrivaled, waste, wasteful, wasted, world-class, world-leading
  `),
  absolutes: list(`
    all, always, anybody, anyone, completely, entirely, every, everybody, everyone, everything, just, merely, never,
    nobody, none, nothing, only, totally
  `),
  noAbsolutes: list(`
    at all, after all, all in all, all things considered, above all, first of all, every day,
    every week, every month, every year, every time, all together, overall, just now, only one,
    not only, you have just, you've just, you just, we just, has just, have just, is that all,
    anything else, if at all, all over, choose all, select all, tick all, check all, mark all,
    all that apply, all of the above, none of the above, just finished, just completed,
    did you just, the only, almost *, nearly *
  `),
  negations: list(`
    not, no, never, nor, neither, nobody, nothing, none, nowhere, without, hardly, barely, cannot, aren't, can't,
    couldn't, didn't, doesn't, don't, hadn't, hasn't, haven't, isn't, mustn't, shouldn't, wasn't, weren't, won't,
    wouldn't
  `),
  noNegations: list(`
    whether or not, or not, not only, if not, why not, no longer, no matter, at no cost,
    yes or no, agree or disagree, satisfied or dissatisfied, dissatisfied or satisfied,
    likely or unlikely, important or unimportant, happy or unhappy, fair or unfair, almost *,
    hardly any
  `),
  negativeWords: list(`
    annoying, awkward, badly, boring, complicated, confusing, cumbersome, difficult, disagree, disappointed,
    disappointing, disapprove, dislike, disorganised, disorganized, dissatisfied, fail, fails, failed, forbid,
    frustrated, frustrating, impolite, impossible, inaccurate, inadequate, inconsistency, inconsistent,
    inconvenient, incorrect, inefficient, insecure, insufficient, irrelevant, irresponsible, lack, lacks, prevent,
    unable, unacceptable, unattractive, unaware, uncertain, unclear, uncomfortable, unexpected, unfair, unfriendly,
    unhappy, unhelpful, unimportant, unlikely, unnecessarily, unnecessary, unnecessarily complex, unpleasant,
    unprofessional, unreasonable, unreliable, unsafe, unsatisfactory, unsure, unsuitable, unusable, useless, worse,
    wrong
  `),
  vague: list(`
    a few, a lot, a while, frequently, infrequently, lately, many, most of the time, near, nearby,
    normally, numerous, occasionally, often, quite a few, rarely, recent, recently, regular, regularly, seldom,
    several, some, sometimes, soon, sufficiently, usually
  `),
  definite: list(`
    last, past, previous, this week, this month, this year, today, yesterday, per day, per week,
    per month, per year, a day, a week, a month, a year, each day, each week, each month,
    each year, every day, every week, every month, every year, since, within, minutes, hours, days, weeks,
    months, years, times, as soon as
  `),
  asksHowMuch: ['how'],
  subordinators: list(`
    although, because, before, despite, even though, except, given that, if, in order to, provided that,
    since, so that, though, unless, until, whenever, whereas, wherever, which, while, whilst, who, whom, whose,
    after, once
  `),
  verbs: list(`
    am, are, be, been, can, could, did, do, does, had, has, have, is, may, might, must, should, was, were, will,
    would
  `),
  hypothetical: list(`
    imagine, suppose, supposing, assume, assuming, what if, if you could choose, if you could change,
    if you could have, if you could no longer, if we, if you were, if you had,
    if there were, if there was, hypothetically, in an ideal world, how would you feel if,
    would you * if, would you * * if, would you * * * if
  `),
  asksHowItWas: list(`
    how satisfied, how dissatisfied, how helpful, how useful, how easy, how difficult, how good,
    how friendly, how quick, how quickly, how well, how clear, how would you rate,
    how do you rate, please rate, rate, how was, how were, how polite
  `),
  optionalThings: list(`
    advice, advisor, adviser, agent, answer you received, app, call, chat, child, children, claim, community,
    complaint, course, delivery, dessert, documentation, events, exchange, forum, gift, help desk, helpdesk,
    help centre, help center, hotline, installation, meal, newsletter, parking, refund, refunds, repair, return,
    returns, staff, support, technician, training, webinar
  `),
  orders: list(`
    tell me, tell us, please tell, describe, please describe, explain, please explain
  `),
  asking: list(`
    what, why, how, when, where, who, which, whether, describe, explain, tell
  `),
  leaks: list(`
    promoter, promoters, detractor, detractors, bonus, bonuses, our target, my target, sales target, kpi,
    kpis, top box, perfect score, full marks, highest score, top score, best score, 10 out of 10,
    ten out of ten, 5 out of 5, five stars, 5 stars, five star, anything less than,
    commission, pass mark
  `),
  constructs: {
    agreement: {
      asked: ['do you agree', 'you agree', 'agree or disagree', 'agree with', 'agree that'],
      labels: ['agree', 'disagree'],
    },
    satisfaction: {
      asked: ['how satisfied', 'how dissatisfied', 'are you satisfied', 'your satisfaction'],
      labels: ['satisfied', 'dissatisfied', 'unsatisfied'],
    },
    likelihood: {
      asked: ['how likely', 'how probable', 'how likely or unlikely'],
      labels: ['likely', 'unlikely', 'probably', 'definitely'],
    },
    ease: { asked: ['how easy', 'how difficult', 'how hard'], labels: ['easy', 'difficult', 'hard'] },
    effort: { asked: ['how much effort', 'much effort', 'effort did'], labels: ['effort', 'very little', 'very much'] },
    importance: {
      asked: ['how important', 'the importance of', 'how essential', 'how much does * matter'],
      labels: ['important', 'unimportant', 'essential'],
    },
    frequency: {
      asked: ['how often', 'how frequently', 'how regularly'],
      labels: list(`
    never, rarely, seldom, sometimes, often, always, daily, weekly, monthly, every day
  `),
    },
    quality: {
      asked: ['how good', 'the quality of', 'how well'],
      labels: list(`
    poor, bad, good, excellent, terrible, outstanding, well, badly
  `),
    },
  },
  directly: {
    satisfaction: [
      'i am satisfied',
      "i'm satisfied",
      'i was satisfied',
      'i am happy with',
      "i'm happy with",
      'we are satisfied',
    ],
    likelihood: list(`
    i would recommend, i'd recommend, i will recommend, i am likely, i'm likely, i will buy,
    i would buy, i intend to, i plan to, i will continue
  `),
    frequency: ['i often', 'i regularly', 'i frequently', 'i usually', 'i rarely', 'i sometimes'],
    importance: ['is important to me', 'are important to me', 'is essential to me', 'it is important that'],
  },
  poles: [
    ['satisfied', 'dissatisfied'],
    ['likely', 'unlikely'],
    ['agree', 'disagree'],
    ['easy', 'difficult'],
  ],
  positive: {
    agree: 2,
    satisfied: 2,
    likely: 2,
    easy: 2,
    important: 2,
    essential: 4,
    good: 2,
    excellent: 4,
    great: 3,
    outstanding: 4,
    happy: 2,
    useful: 2,
    helpful: 2,
    clear: 2,
    often: 2,
    always: 4,
    better: 2,
    positive: 2,
    fast: 2,
    confident: 2,
    favourable: 2,
    favorable: 2,
    love: 3,
    like: 2,
    superb: 4,
    perfect: 4,
    delighted: 4,
    pleased: 2,
    exceeded: 2,
    definitely: 4,
    probably: 2,
    well: 2,
    interested: 2,
    valuable: 2,
  },
  negative: {
    disagree: 2,
    dissatisfied: 2,
    unsatisfied: 2,
    unlikely: 2,
    difficult: 2,
    hard: 2,
    unimportant: 2,
    poor: 2,
    bad: 2,
    terrible: 4,
    awful: 4,
    unhappy: 2,
    useless: 2,
    unhelpful: 2,
    unclear: 2,
    rarely: 2,
    seldom: 2,
    never: 4,
    worse: 2,
    negative: 2,
    slow: 2,
    unfavourable: 2,
    unfavorable: 2,
    hate: 3,
    dislike: 2,
    badly: 2,
    disappointed: 2,
    inadequate: 3,
  },
  neutral: list(`
    neutral, neither, undecided, average, ok, okay, fair, so-so, sometimes, acceptable, adequate,
    about the same, the same, mixed, met
  `),
  degrees: {
    slightly: 1,
    somewhat: 1,
    mildly: 1,
    'a little': 1,
    rather: 2,
    fairly: 2,
    quite: 2,
    moderately: 2,
    mostly: 3,
    very: 3,
    highly: 3,
    strongly: 4,
    extremely: 4,
    completely: 4,
    totally: 4,
    exceptionally: 4,
    much: 3,
  },
  noAnswer: list(`
    not applicable, n / a, n/a, na, don't know, do not know, dont know, no opinion, not sure,
    unsure, can't say, cannot say, no answer, prefer not to say, prefer not to answer,
    does not apply, doesn't apply, have not used, haven't used, not used, no experience,
    haven't tried, have not tried, can't remember, cannot remember, don't remember
  `),
  otherOptions: list(`
    other, others, something else, somewhere else, someone else, another, none, none of these,
    none of the above, none of them, nothing, elsewhere, neither, not listed
  `),
  openEnded: list(`
    why, reason, reasons, main reason, how did you hear, how did you find, where did you hear,
    how did you come, how did you learn, which channel, which channels, what brought,
    what brings, what stopped, what kept, what kind, what type, which industry, which device,
    which product, which feature, which of the following, which of these, how do you usually,
    how did you contact, how would you like, what do you use, what did you, where do you
  `),
  sequences: [
    list(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday
  `),
    list(`
    january, february, march, april, may, june, july, august, september, october, november, december
  `),
    list(`
    never, rarely, seldom, occasionally, sometimes, often, usually, always
  `),
    list(`
    never, less than once a year, once a year, yearly, monthly, once a month, weekly,
    once a week, daily, every day
  `),
    list(`
    never, less than once a year, once a year, several times a year,
    less than once a month, once a month, several times a month, less than once a week,
    once a week, several times a week, every day, several times a day
  `),
    ['small', 'medium', 'large'],
    ['low', 'medium', 'high'],
    ['beginner', 'intermediate', 'advanced', 'expert'],
    ['morning', 'noon', 'afternoon', 'evening', 'night'],
    ['primary school', 'secondary school', "bachelor's degree", "master's degree", 'doctorate'],
    ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
    ['yesterday', 'today', 'tomorrow'],
    ['today', 'this week', 'this month', 'this year', 'earlier'],
    list(`
    before, right away, on the same day, within an hour, within a day, within a week,
    within a month, within a year, later
  `),
    list(`
    none, one, two, three, four, five, six, seven, eight, nine, ten
  `),
    ['spring', 'summer', 'autumn', 'winter'],
  ],
  below: list(`
    under, below, less than, fewer than, up to, younger than, at most
  `),
  above: list(`
    over, above, more than, at least, older than, or more, or over, or older, and over, and above,
    and older, or above, plus, or longer
  `),
  recommend: list(`
    recommend, recommending, recommended, recommendation, tell a friend, tell your friends, suggest us,
    refer, speak well
  `),
  sensitive: list(`
    income, salary, earn, earnings, wealth, debt, ethnic, ethnicity, race, racial, religion, religious, faith,
    disability, disabled, disabilities, illness, diagnosis, mental health, your health, health condition,
    medical, pregnant, pregnancy, sexual, sexuality, sexual orientation, gender, transgender, political,
    vote for, voted for, trade union, criminal, immigration, citizenship, drugs, alcohol
  `),
  preferNot: list(`
    prefer not, rather not, don't want to say, do not want to say, no answer, not say,
    keep it to myself
  `),
  identifiers: list(`
    e-mail, email, e-mail address, email address, phone, phone number, telephone, mobile number,
    your name, full name, first name, last name, surname, postal address, home address,
    date of birth, customer number, account number, passport
  `),
  masked: list(`
    your e-mail, your email, e-mail address, email address, your phone, phone number, mobile number, your telephone,
    card number, iban, social security number
  `),
  purposes: list(`
    so that we, so we, to answer, to reply, to contact, to reach, to get back, to send,
    to call, in order to, only to, only for, we use, we will use, we'll use, used to,
    used for, used only, deleted, delete, privacy, consent, if you want, if you would like,
    if you'd like, be contacted, get in touch, follow up, for the draw
  `),
  common: once(() => new Set([...commonEnglish.split(/\s+/), ...trade])),
  endings: [
    ["'s", ''],
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
    ['ied', 'y'],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
    ['er', ''],
    ['er', 'e'],
    ['est', ''],
    ['est', 'e'],
    ['ly', ''],
    ['ily', 'y'],
    ['ness', ''],
    ['iness', 'y'],
    ['ment', ''],
    ['able', ''],
    ['able', 'e'],
    ['ful', ''],
    ['less', ''],
  ],
});

/** What everybody who can meet a survey on a page knows, and what the general list is too old or too short for. */
const trade =
  `account accounts address app apps basket browser browsers button buy buying cart chat checkout click clicked
  colleague colleagues cookie cookies courteous dissatisfied download downloads email e-mail emails expectation expectations
  faq filter filters friendly helpful homepage internet invoice link links log login menu mobile navigate navigation newsletter offline
  online ok onscreen page pages parcel parcels password payment payments pdf phone polite popup price prices privacy puzzled recommend
  recommendation refund rely safe satisfied scroll search selection shopping shipping sign smartphone sms staff subscribe
  subscription support tablet technician tick trustworthy tv uk us eu unlikely unimportant unhappy update updates usable user users video videos
  voucher web website websites wifi wi-fi yourself`.split(/\s+/);
