import { ces } from './ces.ts';
import { comment } from './comment.ts';
import { contact } from './contact.ts';
import { contactHabits } from './contact-habits.ts';
import { csat } from './csat.ts';
import { cxMaturity15 } from './cx-maturity-15.ts';
import { employeePulse } from './employee-pulse.ts';
import { excellenceCustomers } from './excellence-customers.ts';
import { importancePerformance } from './importance-performance.ts';
import type { Instrument } from './instrument.ts';
import { internalService } from './internal-service.ts';
import { interview } from './interview.ts';
import { journeyTouchpoint } from './journey-touchpoint.ts';
import { kano } from './kano.ts';
import { loyalty } from './loyalty.ts';
import { maxdiff } from './maxdiff.ts';
import { nps } from './nps.ts';
import { pageFeedback } from './page-feedback.ts';
import { pest } from './pest.ts';
import { poll } from './poll.ts';
import { postTask } from './post-task.ts';
import { postTaskEase } from './post-task-ease.ts';
import { productMarketFit } from './product-market-fit.ts';
import { quiz } from './quiz.ts';
import { rater5 } from './rater-5.ts';
import { relationship } from './relationship.ts';
import { schemes7 } from './schemes-7.ts';
import { serviceDefinition } from './service-definition.ts';
import { servqual22 } from './servqual-22.ts';
import { sus } from './sus.ts';
import { swot } from './swot.ts';
import { umuxLite } from './umux-lite.ts';

/** Every instrument by the id of its survey. */
export const instrumentsById: Readonly<Record<string, Instrument>> = {
  nps,
  csat,
  ces,
  comment,
  'page-feedback': pageFeedback,
  contact,
  poll,
  interview,
  'post-task-ease': postTaskEase,
  'post-task': postTask,
  sus,
  'umux-lite': umuxLite,
  'product-market-fit': productMarketFit,
  loyalty,
  relationship,
  'contact-habits': contactHabits,
  'journey-touchpoint': journeyTouchpoint,
  'servqual-22': servqual22,
  'rater-5': rater5,
  'internal-service': internalService,
  'employee-pulse': employeePulse,
  kano,
  'importance-performance': importancePerformance,
  maxdiff,
  'cx-maturity-15': cxMaturity15,
  'excellence-customers': excellenceCustomers,
  'schemes-7': schemes7,
  swot,
  pest,
  'service-definition': serviceDefinition,
  quiz,
};
