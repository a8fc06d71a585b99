// The shop's own survey, as its page writes it: the collector needs it to know what was asked.
import { readFileSync } from 'node:fs';
import type { SurveyDocument } from '@earshot/core';

const page = readFileSync(new URL('./shop/strict.html', import.meta.url), 'utf8');
const json = page.split('id="surveys">')[1]!.split('</script>')[0]!;

export const surveys: SurveyDocument[] = [JSON.parse(json)];
