import { firefox } from './puppeteer.ts';
import { suite } from './suite.ts';

suite(firefox);
