import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // While developing, responses go to a collector on this machine.
  server: { proxy: { '/v1': 'http://127.0.0.1:4000' } },
});
