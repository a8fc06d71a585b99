import { expect, test } from 'vitest';
import { hiddenOf } from './hidden.ts';

test('a tag fills the fields that a survey declares, and no others', () => {
  const survey = { hidden: ['campaign', 'orderId', 'utm_source', 'the-plan'] };
  const dataset = {
    hiddenCampaign: 'spring',
    hiddenOrderid: '7',
    hiddenUtm_source: 'mail',
    hiddenThePlan: 'pro',
    hiddenSecret: 'x',
  };
  expect(hiddenOf(survey, dataset)).toEqual({
    campaign: 'spring',
    orderId: '7',
    utm_source: 'mail',
    'the-plan': 'pro',
  });
});

test('a field that the tag does not fill is left to whoever else does', () => {
  expect({ campaign: 'link', ...hiddenOf({ hidden: ['campaign'] }, {}) }).toEqual({ campaign: 'link' });
});

test('what is no survey declares nothing', () => {
  for (const survey of [undefined, null, 7, {}, { hidden: 'campaign' }]) expect(hiddenOf(survey, {})).toEqual({});
});
