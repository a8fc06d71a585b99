import { chromium } from './puppeteer.ts';
import { suite } from './suite.ts';

suite(chromium);
