import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumArgs, findChromium } from './test/support/chromium.mjs';
import { engines } from './test/support/engines.mjs';

const conditions = ['@earshot/source'];
const executablePath = findChromium();

/** Tests of the sources; the journeys and package checks use what is built. */
const source: TestProjectInlineConfiguration = {
  resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
  ssr: {
    resolve: {
      conditions: [...conditions, 'node', 'module', 'development|production'],
      externalConditions: conditions,
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Named here, because a dependency that is found only in the middle of a run makes the browser load anew and the run fail.
  optimizeDeps: { include: ['preact', 'preact/jsx-dev-runtime', '@preact/signals', '@earshot/core > zod', 'axe-core'] },
};

const browser: NonNullable<TestProjectInlineConfiguration['test']>['browser'] = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: chromiumArgs } }),
  instances: [{ browser: 'chromium' }],
};

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          // Of two processors the default would use one.
          maxWorkers: 2,
          // Property tests try thousands of cases: on a busy machine that takes a while.
          testTimeout: 60_000,
          setupFiles: 'test/support/seed.ts',
          include: ['packages/*/src/**/*.test.ts', 'test/unit/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          environment: 'node',
        },
      },
      {
        ...source,
        test: {
          name: 'browser',
          // Of two processors the default would use one.
          maxWorkers: 2,
          globalSetup: 'test/support/fault-server.setup.ts',
          include: ['packages/*/src/**/*.browser.test.ts', 'packages/*/src/**/*.test.tsx'],
          browser,
        },
      },
      {
        ...source,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'stories', maxWorkers: 2, browser },
      },
      {
        test: {
          name: 'journey',
          include: ['test/journey/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A second is too little where a machine is busy; what does not come at all still fails.
          expect: { poll: { timeout: 10_000 } },
          // They mostly wait for their browsers.
          maxWorkers: 4,
        },
      },
      {
        test: {
          name: 'engines',
          globalSetup: 'test/engines/missing.setup.ts',
          include: Object.entries(engines).flatMap(([id, { find }]) => (find() ? `test/engines/${id}.test.ts` : [])),
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          // An engine each; they mostly wait for their browsers.
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'packages',
          globalSetup: 'test/support/packed.setup.ts',
          include: ['test/packages/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...source,
        test: {
          name: 'bench',
          include: [],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
          // As Node runs them: rewritten modules reach each import through a getter, which costs more than what is measured.
          experimental: { viteModuleRunner: false },
          execArgv: ['--conditions=@earshot/source'],
        },
      },
    ],
  },
});
