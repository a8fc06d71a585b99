export { type Migrations, migrate } from './migrate.ts';
export { parseResponse, parseSurvey, responseJsonSchema, surveyJsonSchema } from './parse.ts';
export { responseSchema } from './response.ts';
export { surveySchema } from './survey.ts';
