import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'earshot-survey' } } })],
  // While developing, responses go to a collector on this machine.
  server: { proxy: { '/v1': 'http://127.0.0.1:4000' } },
});
