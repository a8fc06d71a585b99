import { Model } from 'survey-core';
import 'survey-js-ui';

const survey = new Model({
  elements: [
    {
      type: 'rating',
      name: 'nps',
      title: 'How likely are you to recommend us to a friend or colleague?',
      rateMin: 0,
      rateMax: 10,
      displayMode: 'buttons',
      minRateDescription: 'Not at all likely',
      maxRateDescription: 'Extremely likely',
    },
  ],
});
// In the corner, as the others are: in the flow it would move the page.
const card = document.createElement('div');
card.style.cssText = 'position:fixed;inset:auto 12px 12px auto;width:min(720px,100% - 24px)';
document.documentElement.append(card);
survey.render(card);
